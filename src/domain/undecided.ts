import type { Consultation } from './consultation.ts'
import type { Localized } from './language.ts'
import type { Concern, Outcome } from './outcome.ts'
import { kindOf, mayBeSaid, namedOptions, peopleToldAt } from './questions/kinds.ts'
import { nothingReleased, type Released } from './release/released.ts'

/** Something that people said and that a published decision does not answer, from public counts alone. */
export interface Undecided {
  readonly kind: 'choice' | 'side' | 'theme' | 'rest'
  /** Absent for all that is left over. */
  readonly label?: Localized
  /** Absent where it could tell of fewer than five. */
  readonly people?: number
  /** Why it is not answered, in the words of those who decided. */
  readonly why?: Localized
}

/** The text that says so without a number. */
export const unansweredFew = {
  choice: 'ledger-unanswered-chosen',
  side: 'ledger-unanswered-sides',
  theme: 'ledger-unanswered-written',
} as const

/**
 * Choices that were made and themes that were written about which no part of a decision takes up; and why all that is left over
 * is not answered, where the decision says so.
 */
export function undecided(
  outcome: Outcome,
  { questions, tryout }: Pick<Consultation, 'questions' | 'tryout'>,
  told: Pick<Released, 'questions' | 'themes'>,
): readonly Undecided[] {
  const isTaken = (concern: Concern) => outcome.parts.some(({ concerns }) => isSame(concerns, concern))
  const whyOf = (concern: Concern) => outcome.unanswered?.find(({ concerns }) => isSame(concerns, concern))?.why
  const rest = whyOf({ kind: 'everyone' })
  const one = (kind: Undecided['kind'], label: Localized, people: number | undefined, concern: Concern): Undecided => {
    const why = whyOf(concern)
    return { kind, label, ...(people !== undefined && { people }), ...(why && { why }) }
  }
  const choices = questions.flatMap((question) => {
    const counts = told.questions[question.id] ?? nothingReleased
    return namedOptions(question).flatMap(({ id, label }) => {
      const concern: Concern = { kind: 'choice', question: question.id, choice: id }
      const hasSides = kindOf(question).side !== undefined
      // In a tryout numbers stand round beside round alone, and of what has two sides both are told elsewhere.
      const people = tryout || hasSides ? undefined : peopleToldAt(question, counts, id)
      return mayBeSaid(question, counts, id) && !isTaken(concern)
        ? [one(hasSides ? 'side' : 'choice', label, people, concern)]
        : []
    })
  })
  const themes = outcome.themes.flatMap(({ id, label }) => {
    const concern: Concern = { kind: 'theme', theme: id }
    return isTaken(concern) ? [] : [one('theme', label, told.themes[id], concern)]
  })
  return [...onceEach(choices), ...themes, ...(rest ? [{ kind: 'rest', why: rest } as const] : [])]
}

/** What was chosen in several rounds of a tryout is said once. */
function onceEach(all: readonly Undecided[]): readonly Undecided[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}

function isSame(one: Concern, other: Concern): boolean {
  switch (one.kind) {
    case 'everyone':
      return other.kind === 'everyone'
    case 'choice':
      return other.kind === 'choice' && one.question === other.question && one.choice === other.choice
    case 'theme':
      return other.kind === 'theme' && one.theme === other.theme
    default:
      return one satisfies never
  }
}
