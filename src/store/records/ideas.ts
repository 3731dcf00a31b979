import { type Selectable, sql } from 'kysely'
import type { DepartmentId } from '../../domain/city.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { GuideKey } from '../../domain/guide.ts'
import type { Idea, IdeaAnswer, IdeaKey, IdeaPass, SentIdea } from '../../domain/idea.ts'
import type { Localized } from '../../domain/language.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { CityChange } from '../../engine/decision.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { IdeasTable } from '../databases/schema-ideas.ts'
import { type GuidesFound, readGuidesIn } from './guides.ts'
import { mayBeRead } from './kept-back.ts'

/** One department's ideas: those it has now, of which some are answered, some wait, and some wait longer than was promised. */
export interface IdeaCounts {
  readonly department: DepartmentId
  readonly received: number
  readonly answered: number
  readonly waiting: number
  readonly overdue: number
  /** Of those that are overdue, the day that the oldest was promised for at first. */
  readonly oldestDueOn?: LocalDate
}

/** What citizens said unasked. */
export interface Ideas {
  /** Ideas by number, without who it was: all of them, those that wait for an answer, or those that were handed on. */
  ideas(which?: 'open' | 'passed'): Promise<readonly Idea[]>
  /** How many of them each department has, as of a day in the city. */
  ideaCounts(today: LocalDate): Promise<readonly IdeaCounts[]>
}

/** The ideas of this store. */
export function ideasOf(base: Base): Ideas {
  return {
    ideas: (which) => readIdeas(base, { openOnly: which === 'open', passedOnly: which === 'passed' }),
    ideaCounts: (today) => countIdeas(base, today),
  }
}

type IdeaRow = Selectable<IdeasTable>

interface Which {
  readonly keys?: readonly IdeaKey[]
  readonly numbers?: readonly number[]
  readonly person?: PersonId
  /** Those whose answer follows this vote, with the `numbers`. */
  readonly vote?: ConsultationId
  readonly openOnly?: boolean
  /** Only those that were handed on. */
  readonly passedOnly?: boolean
}

/** Ideas by number. Nothing here leads to a person. */
export async function readIdeas({ db, dialect }: Base, which: Which): Promise<readonly Idea[]> {
  const { keys, numbers, person, vote, openOnly, passedOnly } = which
  const { rows } = await sql<IdeaRow>`
    select * from ideas
    where ${keys === undefined ? sql`true` : sql`key in ${among(dialect, 'text', keys)}`}
      and ${numbers === undefined ? sql`true` : sql`(number in ${among(dialect, 'int', numbers)} ${vote === undefined ? sql`` : sql`or vote = ${vote}`})`}
      and ${person === undefined ? sql`true` : sql`person = ${person}`}
      and ${openOnly ? sql`answer is null and text <> ''` : sql`true`}
      and ${passedOnly ? sql`passes <> '[]'` : sql`true`}
      and ${keys === undefined && person === undefined ? mayBeRead('ideas.person') : sql`true`}
    order by number`.execute(db)
  const guides = await readGuidesIn(db, rows.flatMap(guidesOf))
  return rows.map((row) => ideaIn(row, guides))
}

/** How many each department has or had, and how many of them are overdue today; an idea whose author was forgotten waits no more. */
async function countIdeas({ db }: Base, today: LocalDate): Promise<readonly IdeaCounts[]> {
  const due = sql`coalesce(first_due_on, due_on)`
  const late = sql`answer is null and text <> '' and ${due} < ${today}`
  const { rows } = await sql<Omit<IdeaCounts, 'oldestDueOn'> & { readonly oldest: LocalDate | null }>`
    select department, count(*) as received,
      cast(sum(case when answer is not null then 1 else 0 end) as bigint) as answered,
      cast(sum(case when answer is null and text <> '' and ${due} >= ${today} then 1 else 0 end) as bigint) as waiting,
      cast(sum(case when ${late} then 1 else 0 end) as bigint) as overdue,
      min(case when ${late} then ${due} end) as oldest
    from ideas group by department order by department`.execute(db)
  return rows.map(({ oldest, ...counts }) => ({ ...counts, ...(oldest !== null && { oldestDueOn: oldest }) }))
}

/** Writes ideas that people sent, closed with their keys; the same key again is the same idea. */
export async function writeIdeas(
  trx: Trx,
  dialect: Dialect,
  sent: readonly { readonly person: PersonId; readonly wordKey: DataKey; readonly idea: SentIdea }[],
): Promise<void> {
  if (sent.length === 0) return
  const columns = {
    key: 'text',
    person: 'int',
    text: 'text',
    at: 'int',
    department: 'text',
    topic: 'text',
    place: 'text',
    due_on: 'text',
  } as const
  const rows = sent.map(({ person, wordKey, idea }) => ({
    key: idea.key,
    person,
    text: closeWords(wordKey, idea.text),
    at: idea.at,
    department: idea.department,
    topic: idea.topic ?? null,
    place: idea.place ?? null,
    due_on: idea.dueOn,
  }))
  await sql`
    insert into ideas (key, person, text, at, department, topic, place, due_on, passes)
    select x.key, x.person, x.text, x.at, x.department, x.topic, x.place, x.due_on, '[]'
    from ${table(dialect, columns, rows)} where true order by x.ord
    on conflict (key) do nothing`.execute(trx)
}

/** Puts other words into an idea of this person's, as long as it is not answered. */
export async function rewordIdea(
  trx: Trx,
  { person, wordKey }: { readonly person: PersonId; readonly wordKey: DataKey },
  key: IdeaKey,
  words: string,
): Promise<void> {
  await sql`
    update ideas set text = ${closeWords(wordKey, words)} where key = ${key} and person = ${person} and answer is null`.execute(
    trx,
  )
}

/** Writes the department's answer; the first one stays. */
export async function answerIdea(trx: Trx, key: IdeaKey, answer: IdeaAnswer): Promise<void> {
  await sql`
    update ideas set answer = ${JSON.stringify({ ...answer, guide: answer.guide?.key })}, answered_at = ${answer.at}
    where key = ${key} and answer is null`.execute(trx)
}

/** Writes down why an answer takes longer, and gives it its new day. */
export async function delayIdea(
  trx: Trx,
  { idea, why, dueOn, at, guide }: Extract<CityChange, { readonly kind: 'idea.delayed' }>,
): Promise<void> {
  await sql`
    update ideas set first_due_on = coalesce(first_due_on, due_on), due_on = ${dueOn},
      explained = ${JSON.stringify(guide === undefined ? why : ({ words: why, guide } satisfies GuideSaid))}, explained_at = ${at}
    where key = ${idea} and answer is null`.execute(trx)
}

/** Moves the day of an answer to that of a vote, or back. */
export async function moveIdea(
  trx: Trx,
  { idea, dueOn, follows, late }: Extract<CityChange, { readonly kind: 'idea.moved' }>,
): Promise<void> {
  await sql`
    update ideas set due_on = ${dueOn}, vote = ${follows?.consultation ?? null}, due_before_vote = ${follows?.before ?? null},
      first_due_on = ${late ? sql`coalesce(first_due_on, due_on)` : sql`first_due_on`}
    where key = ${idea} and answer is null`.execute(trx)
}

/** Writes down that an idea's author is told that the answer takes longer. */
export async function tellIdeaLateness(trx: Trx, key: IdeaKey, at: Instant): Promise<void> {
  await sql`
    update ideas set told_at = ${at} where key = ${key}`.execute(trx)
}

/** Hands an idea on to another department. */
export async function passIdea(trx: Trx, key: IdeaKey, passes: readonly IdeaPass[], to: DepartmentId): Promise<void> {
  await sql`
    update ideas set department = ${to}, passes = ${JSON.stringify(passes.map(keptPass))} where key = ${key}`.execute(
    trx,
  )
}

/** Their words go, that there was an idea stays. */
export async function eraseIdeas(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`
    update ideas set text = '', person = null, topic = null, place = null
    where person is not null and person in ${among(dialect, 'int', persons)}`.execute(trx)
}

/** The same of these ideas, whose time is over. */
export async function eraseIdeasNumbered(trx: Trx, dialect: Dialect, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  await sql`
    update ideas set text = '', person = null, topic = null, place = null
    where number in ${among(dialect, 'int', numbers)}`.execute(trx)
}

/** An answer as it is kept: the name of a guide stands in no row but their own. */
interface KeptAnswer extends Omit<IdeaAnswer, 'guide'> {
  readonly guide?: GuideKey
}

function answerIn(answer: string | null): KeptAnswer | undefined {
  return answer === null ? undefined : (JSON.parse(answer) as KeptAnswer)
}

/** Why it takes longer, as it is kept where a guide wrote it; a department's own is its words alone. */
interface GuideSaid {
  readonly words: Localized
  readonly guide: GuideKey
}

function explainedIn(explained: string | null): GuideSaid | { readonly words: Localized } | undefined {
  if (explained === null) return undefined
  const kept = JSON.parse(explained) as GuideSaid | Localized
  return typeof kept.words === 'object' ? (kept as GuideSaid) : { words: kept as Localized }
}

type KeptPass = Omit<IdeaPass, 'guide'> & { readonly guide?: GuideKey }

function keptPass({ guide, ...pass }: IdeaPass): KeptPass {
  return { ...pass, ...(guide && { guide: guide.key }) }
}

function passesIn(passes: string): readonly KeptPass[] {
  return JSON.parse(passes) as readonly KeptPass[]
}

/** The guides that an idea's row names. */
function guidesOf({ guide, answer, explained, passes }: IdeaRow): readonly (GuideKey | null | undefined)[] {
  const reason = explainedIn(explained)
  const wrote = reason && 'guide' in reason ? reason.guide : undefined
  return [guide, answerIn(answer)?.guide, wrote, ...passesIn(passes).map((pass) => pass.guide)]
}

function ideaIn(row: IdeaRow, guides: GuidesFound): Idea {
  const { key, number, text, at, department, topic, place, due_on, passes, answer } = row
  const { first_due_on, explained, explained_at, told_at, on_behalf, vote, due_before_vote: before } = row
  const line = guides.line(row.guide)
  const kept = answerIn(answer)
  const reason = explainedIn(explained)
  const writer = reason && 'guide' in reason ? guides.one(reason.guide) : undefined
  const one = (of: GuideKey | undefined) => {
    const guide = guides.one(of)
    return guide ? { guide } : {}
  }
  return {
    ...{ key, number, text, at, department, dueOn: due_on },
    ...(topic !== null && { topic }),
    ...(place !== null && { place }),
    passes: passesIn(passes).map(({ guide, ...pass }) => ({ ...pass, ...one(guide) })),
    ...(on_behalf === 1 && { onBehalf: true as const }),
    ...(line.length > 0 && { guides: line }),
    ...(kept && { answer: answeredBy(kept, guides) }),
    ...(vote !== null && before !== null && { followsVote: { consultation: vote, before } }),
    ...(first_due_on !== null && { firstDueOn: first_due_on }),
    ...(reason && { explained: reason.words }),
    ...(writer && { explainedBy: writer }),
    ...(explained_at !== null && { explainedAt: explained_at }),
    ...(told_at !== null && { toldAt: told_at }),
  }
}

function answeredBy({ guide: key, ...answer }: KeptAnswer, guides: GuidesFound): IdeaAnswer {
  const guide = guides.one(key)
  return { ...answer, ...(guide && { guide }) }
}
