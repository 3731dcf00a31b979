import { sql } from 'kysely'
import type { Base } from '../databases/base.ts'
import { type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { Unsaid } from '../records/involvements.ts'
import { keepSpoken } from '../records/spoken.ts'
import { counted, type TallyDeltas } from '../records/tallies.ts'
import type { PartDraft, PersonDraft } from './drafts.ts'

/** A part with the person it belongs to. */
interface Owned {
  readonly person: number
  readonly part: PartDraft
}

/** Writes invitations, answers, statements and echoes' votes of a commit, and gives out respondents' and statements' numbers. */
export async function writeParts(
  trx: Trx,
  { dialect }: Base,
  drafts: readonly PersonDraft[],
  deltas: TallyDeltas,
): Promise<void> {
  const owned = drafts.flatMap(({ id, parts }): readonly Owned[] =>
    id === undefined ? [] : [...parts.values()].map((part) => ({ person: id, part })),
  )
  if (owned.length === 0) return
  await giveNumbers(trx, dialect, owned)
  await writeInvitations(trx, dialect, owned, deltas)
  await writeRespondents(
    trx,
    dialect,
    owned.filter(({ part }) => part.speaks),
  )
  const speaking = owned.map(({ part }) => part).filter(({ respondent }) => respondent !== undefined)
  await writeAnswers(trx, dialect, speaking)
  await writeStatements(trx, dialect, speaking)
  await keepSpoken(trx, dialect, drafts)
  await writeHeard(trx, dialect, speaking)
}

/** Numbers go up by one without gaps, per consultation; the counter's row makes processes take turns. */
async function giveNumbers(trx: Trx, dialect: Dialect, owned: readonly Owned[]): Promise<void> {
  const wanted = new Map<string, { consultation: string; measure: string; last: number }>()
  const want = (consultation: string, measure: string) => {
    const key = `${consultation} ${measure}`
    const row = wanted.get(key) ?? { consultation, measure, last: 0 }
    wanted.set(key, { ...row, last: row.last + 1 })
  }
  for (const { part } of owned) {
    if (part.speaks) want(part.consultation, 'respondents')
    for (const statement of part.statements) if (statement.number === undefined) want(part.consultation, 'statements')
  }
  if (wanted.size === 0) return
  const rows = [...wanted.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
  const given = await sql<{ consultation: string; measure: string; last: number }>`
    insert into counters (consultation, measure, last)
    select x.consultation, x.measure, x.last
    from ${table(dialect, { consultation: 'text', measure: 'text', last: 'int' }, rows)} where true order by x.ord
    on conflict (consultation, measure) do update set last = counters.last + excluded.last
    returning consultation, measure, last`.execute(trx)
  const next = new Map(
    given.rows.map(({ consultation, measure, last }) => {
      const key = `${consultation} ${measure}`
      return [key, last - (wanted.get(key)?.last ?? 0)]
    }),
  )
  const take = (consultation: string, measure: string) => {
    const key = `${consultation} ${measure}`
    const number = (next.get(key) ?? 0) + 1
    next.set(key, number)
    return number
  }
  for (const { part } of owned) {
    if (part.speaks) part.respondent = take(part.consultation, 'respondents')
    for (const statement of part.statements) statement.number ??= take(part.consultation, 'statements')
  }
}

async function writeInvitations(
  trx: Trx,
  dialect: Dialect,
  owned: readonly Owned[],
  deltas: TallyDeltas,
): Promise<void> {
  const columns = {
    person: 'int',
    consultation: 'text',
    made_at: 'int',
    origin: 'text',
    progress: 'text',
    unsaid: 'text',
  } as const
  const rows = owned.flatMap(({ person, part }) => {
    const { invitation, consultation } = part
    if (!invitation || !(invitation.isNew || invitation.changed || part.answered.size > 0)) return []
    const { madeAt, origin, progress, isNew } = invitation
    return [{ isNew, row: { person, consultation, made_at: madeAt, origin, progress, unsaid: unsaidOf(part) } }]
  })
  const fresh = rows.filter(({ isNew }) => isNew).map(({ row }) => row)
  const written = new Set<string>()
  if (fresh.length > 0) {
    const made = await sql<{ person: number; consultation: string }>`
      insert into invitations (person, consultation, made_at, origin, progress, unsaid)
      select x.person, x.consultation, x.made_at, x.origin, x.progress, x.unsaid from ${table(dialect, columns, fresh)}
      where true order by x.ord
      on conflict (person, consultation) do nothing
      returning person, consultation`.execute(trx)
    for (const { person, consultation } of made.rows) {
      written.add(`${person} ${consultation}`)
      counted(deltas, consultation, 'invited', 1)
    }
  }
  const moved = rows
    .map(({ row }) => row)
    .filter(({ person, consultation }) => !written.has(`${person} ${consultation}`))
  if (moved.length === 0) return
  await sql`
    update invitations set progress = x.progress, unsaid = x.unsaid from ${table(dialect, columns, moved)}
    where invitations.person = x.person and invitations.consultation = x.consultation`.execute(trx)
}

/** Skips are kept on the invitation until there is a respondent to keep them with. */
function unsaidOf(part: PartDraft): string | null {
  if (part.respondent !== undefined || part.answers.size === 0) return null
  const unsaid: Unsaid = Object.fromEntries(part.answers)
  return JSON.stringify(unsaid)
}

async function writeRespondents(trx: Trx, dialect: Dialect, owned: readonly Owned[]): Promise<void> {
  const rows = owned.map(({ person, part }) => ({
    person,
    consultation: part.consultation,
    number: part.respondent ?? null,
  }))
  if (rows.length === 0) return
  await sql`
    insert into respondents (consultation, number, person)
    select x.consultation, x.number, x.person
    from ${table(dialect, { person: 'int', consultation: 'text', number: 'int' }, rows)} where true order by x.ord`.execute(
    trx,
  )
}

async function writeAnswers(trx: Trx, dialect: Dialect, parts: readonly PartDraft[]): Promise<void> {
  const columns = { consultation: 'text', respondent: 'int', question: 'text', value: 'text', at: 'int' } as const
  const rows = parts.flatMap((part) =>
    [...part.answers]
      .filter(([question]) => part.speaks || part.answered.has(question))
      .map(([question, { value, at }]) => ({
        consultation: part.consultation,
        respondent: part.respondent ?? null,
        question,
        value: JSON.stringify(value),
        at,
      })),
  )
  if (rows.length === 0) return
  await sql`
    insert into answers (consultation, respondent, question, value, at)
    select x.consultation, x.respondent, x.question, x.value, x.at from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, respondent, question) do update set value = excluded.value, at = excluded.at`.execute(
    trx,
  )
}

async function writeStatements(trx: Trx, dialect: Dialect, parts: readonly PartDraft[]): Promise<void> {
  const withdrawn = parts.flatMap(({ consultation, withdrawn }) =>
    withdrawn.map((number) => ({ consultation, number })),
  )
  if (withdrawn.length > 0) {
    await sql`
      update statements set withdrawn = 1 from ${table(dialect, { consultation: 'text', number: 'int' }, withdrawn)}
      where statements.consultation = x.consultation and statements.number = x.number`.execute(trx)
  }
  const columns = {
    consultation: 'text',
    number: 'int',
    respondent: 'int',
    question: 'text',
    text: 'text',
    at: 'int',
  } as const
  const rows = parts.flatMap(({ consultation, respondent, statements, answered }) =>
    statements
      .filter(({ question }) => answered.has(question))
      .map(({ number, question, text, at }) => ({
        consultation,
        number: number ?? null,
        respondent: respondent ?? null,
        question,
        text,
        at,
      })),
  )
  if (rows.length === 0) return
  await sql`
    insert into statements (consultation, number, respondent, question, text, at, withdrawn)
    select x.consultation, x.number, x.respondent, x.question, x.text, x.at, 0 from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, number) do nothing`.execute(trx)
}

async function writeHeard(trx: Trx, dialect: Dialect, parts: readonly PartDraft[]): Promise<void> {
  const columns = { consultation: 'text', respondent: 'int', echo: 'text', felt: 'text', at: 'int' } as const
  const rows = parts.flatMap(({ consultation, respondent, heard, told }) =>
    [...heard]
      .filter(([echo]) => told.has(echo))
      .map(([echo, { felt, at }]) => ({ consultation, respondent: respondent ?? null, echo, felt, at })),
  )
  if (rows.length === 0) return
  await sql`
    insert into heard (consultation, respondent, echo, felt, at)
    select x.consultation, x.respondent, x.echo, x.felt, x.at from ${table(dialect, columns, rows)}
    where true order by x.ord
    on conflict (consultation, respondent, echo) do update set felt = excluded.felt, at = excluded.at`.execute(trx)
}
