import { dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import { harmlessEntry } from '../../domain/direction.ts'
import { inLanguage, type Localized } from '../../domain/language.ts'
import { retentionOf } from '../../domain/retention.ts'
import type { AuditRow } from '../../store/records/audit.ts'
import type { OpinionsShown, StatementShown } from './question-record.ts'
import { type LedgerGround, readAccounts } from './read.ts'
import type { Account } from './record.ts'
import { type DaySeal, sealWritten } from './seals.ts'

/** The tables of an archive by name, each with its heads in the first row. */
export type ArchiveTables = Readonly<Record<string, readonly (readonly (string | number)[])[]>>

/** What the city keeps for its records: what was asked, decided and promised, with numbers as they were published. No citizen is in it. */
export interface Archive {
  readonly json: string
  readonly tables: ArchiveTables
}

/** Reads the whole archive. Words of citizens are no part of it, not even below a picture: it outlives the time for which they are kept. */
export async function readArchive(ground: LedgerGround, rows: readonly AuditRow[]): Promise<Archive> {
  const { city, clock } = ground
  const accounts = (await readAccounts(ground)).map(withoutPictures).map(withoutQuotes)
  const seals = sealsOfAllDays(rows, city)
  const json = {
    about:
      'The public record of consultations. Numbers of people are null where they could point at one to four of them. No citizen is named and no citizen is quoted.',
    city: city.name,
    sender: city.sender,
    on: dateAt(clock.now(), city.timeZone),
    keptYears: retentionOf(city),
    seals: seals.map((seal) => ({ on: seal.on, seal: sealWritten(seal) })),
    consultations: accounts.map(({ closesAt, ...account }) => ({
      ...account,
      closesAt: new Date(closesAt).toISOString(),
    })),
  }
  return { json: `${JSON.stringify(json, harmlessEntry, 2)}\n`, tables: tablesOf(accounts, seals, city) }
}

/**
 * An account in which no citizen is quoted: for what is copied, and would keep words that their author has taken back. They stand on the
 * page that is served alone, where they are gone at once.
 */
export function withoutQuotes(account: Account): Account {
  const questions = account.questions.map(({ said, ...question }) => {
    if (!said) return question
    const { opinions, reactions, ...shown } = said
    return {
      ...question,
      said: {
        ...shown,
        ...(reactions && { reactions: { ...reactions, statements: reactions.statements.map(unquoted) } }),
        ...(opinions && { opinions: unquotedOpinions(opinions) }),
      },
    }
  })
  return { ...account, questions }
}

function unquoted<Each extends { readonly words?: string }>({ words: _, ...rest }: Each): Omit<Each, 'words'> {
  return rest
}

function unquotedOpinions(opinions: OpinionsShown): OpinionsShown {
  const inNumbers = (shown: StatementShown): StatementShown => ('host' in shown ? shown : unquoted(shown))
  const each = <Told extends { readonly words: StatementShown }>(told: readonly Told[]): readonly Told[] =>
    told.map((one) => ({ ...one, words: inNumbers(one.words) }))
  return {
    ...opinions,
    groups: opinions.groups.map((group) => ({ ...group, typical: each(group.typical) })),
    shared: each(opinions.shared),
    divided: each(opinions.divided),
    against: each(opinions.against),
    unsure: opinions.unsure.map(inNumbers),
  }
}

/** An account without pictures and the words below them. */
export function withoutPictures(account: Account): Account {
  const questions = account.questions.map(({ said, ...question }) => {
    if (!said) return question
    const { photos: _, ...shown } = said
    return { ...question, said: shown }
  })
  return { ...account, questions }
}

/** The newest seal of every day on which something was done: a rewritten past shows against any of them. */
function sealsOfAllDays(rows: readonly AuditRow[], { timeZone }: Pick<City, 'timeZone'>): readonly DaySeal[] {
  const byDay = new Map<string, DaySeal>()
  for (const { seq, at, hash } of rows.toSorted((one, other) => one.seq - other.seq)) {
    const on = dateAt(at, timeZone)
    byDay.set(on, { on, acts: seq, hash })
  }
  return [...byDay.values()]
}

function tablesOf(accounts: readonly Account[], seals: readonly DaySeal[], city: City): ArchiveTables {
  const [language] = city.languages
  const said = (words: Localized | undefined) => (words === undefined ? '' : inLanguage(words, language))
  const shown = (people: number | null | undefined, atLeast?: true) =>
    atLeast && people ? `≥ ${people}` : (people ?? '')
  return {
    consultations: [
      [
        'id',
        'title',
        'why',
        'open',
        'settled',
        'decider',
        'opened',
        'answer by',
        'asked',
        'answered',
        'decided',
        'withdrawn',
      ],
      ...accounts.map(({ id, title, frame, openedOn, answerBy, turnout, decision, withdrawn }) => [
        id,
        ...[title, frame.why, frame.open, frame.settled, frame.decider].map(said),
        ...[
          openedOn,
          answerBy,
          shown(turnout.asked, turnout.askedAtLeast),
          shown(turnout.answered, turnout.answeredAtLeast),
          decision?.on ?? '',
          withdrawn?.on ?? '',
        ],
      ]),
    ],
    results: [
      ['consultation', 'question', 'text', 'answer', 'people'],
      ...accounts.flatMap(({ id, questions, themes }) => [
        ...questions.flatMap((question) => [
          [id, question.id, said(question.text), '', shown(question.said?.people, question.said?.peopleAtLeast)],
          ...(question.said?.lines ?? []).map((line) => [
            id,
            question.id,
            said(question.text),
            said(line.label),
            shown(line.people),
          ]),
        ]),
        ...themes.map((line) => [id, 'themes', '', said(line.label), shown(line.people)]),
      ]),
    ],
    decisions: [
      ['consultation', 'decided', 'concerns', 'label', 'verdict', 'decision', 'why'],
      ...accounts.flatMap(({ id, decision }) =>
        (decision?.parts ?? []).map((part) => [
          id,
          ...[decision?.on ?? '', part.concerns.kind, said(part.concerns.label)],
          ...[
            'verdict' in part && typeof part.verdict === 'string' ? part.verdict : '',
            said(part.decision),
            said(part.why),
          ],
        ]),
      ),
    ],
    promises: [
      ['consultation', 'kind', 'what', 'first promised', 'promised now', 'state', 'settled', 'days late'],
      ...accounts.flatMap(({ id, promises }) =>
        promises.map((each) => [
          id,
          ...[each.kind, said(each.what), each.firstDueOn, each.dueOn, each.state, each.settledOn ?? '', each.daysLate],
        ]),
      ),
    ],
    seals: [['day', 'acts', 'hash'], ...seals.map(({ on, acts, hash }) => [on, acts, hash])],
  }
}
