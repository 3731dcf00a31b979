import type { Consultation } from './consultation.ts'
import type { Localized } from './language.ts'
import type { TextRef } from './message.ts'
import { text } from './message.ts'
import type { SuccessReport } from './outcome.ts'
import type { ChoiceId, Question, QuestionId } from './question.ts'
import { kindOf, namedOptions, peopleToldAt } from './questions/kinds.ts'
import type { Released } from './release/released.ts'
import { sideBySide } from './side-by-side.ts'
import { idWithoutRound } from './tryout.ts'

/** What will count as a success, said before anything is asked. */
export interface Success {
  readonly what: Localized
  readonly reach?: Reach
}

/** A number to be reached: the mean of a scale, or the share of those who choose something. */
export type Reach =
  | { readonly question: QuestionId; readonly average: number }
  | { readonly question: QuestionId; readonly choice: ChoiceId; readonly percent: number }

/** A number to be reached, by the names people know. */
export interface Goal {
  readonly question: Localized
  /** Absent where it is the mean of a scale. */
  readonly choice?: Localized
  readonly needed: number
  readonly unit: Measured['unit']
}

/** How far the answers are from the number that was to be reached. */
export interface Measured {
  readonly is: number
  readonly needed: number
  readonly unit: 'average' | 'percent'
}

/** As much of a consultation as its success is counted in. */
type Asking = Pick<Consultation, 'questions' | 'success' | 'tryout'>

/** The question that the number is about: in a tryout as it is asked last. */
function questionOfReach(consultation: Asking): Question | undefined {
  const { questions, success } = consultation
  if (!success?.reach) return undefined
  const wanted = idWithoutRound(consultation, success.reach.question)
  return questions.findLast(({ id }) => idWithoutRound(consultation, id) === wanted)
}

/** The number, from what is told; undefined where none was to be reached, where it is not told, or while answers come in. */
export function measuredIn(consultation: Asking, told: Pick<Released, 'questions'>): Measured | undefined {
  const { reach } = consultation.success ?? {}
  const question = questionOfReach(consultation)
  if (!reach || !question) return undefined
  const counts = told.questions[question.id]
  if (!counts || counts.rounded || (consultation.tryout && !isShownBeside(consultation, told, reach))) return undefined
  if ('average' in reach) {
    const { average } = kindOf(question).shown(question, counts)
    return average && { is: average.value, needed: reach.average, unit: 'average' }
  }
  const own = peopleToldAt(question, counts, reach.choice)
  const { people } = counts
  if (own === undefined || people === undefined || people.atLeast) return undefined
  return { is: Math.floor((100 * own) / people.people), needed: reach.percent, unit: 'percent' }
}

/** In a tryout the number stands beside those of earlier rounds, and is hidden where they would give it away. */
function isShownBeside(
  consultation: Pick<Consultation, 'questions' | 'tryout'>,
  told: Pick<Released, 'questions'>,
  reach: Reach,
): boolean {
  const own = sideBySide(consultation, told).find(({ id }) => id === idWithoutRound(consultation, reach.question))
  if ('average' in reach) return own?.rounds.at(-1)?.average !== undefined
  return own?.lines.find(({ option }) => option === reach.choice)?.people.at(-1) !== undefined
}

/** Whether the number says what the report denies: that it was not reached. */
export function isContradicted({ verdict }: SuccessReport, measured: Measured | undefined): boolean {
  return verdict === 'reached' && measured !== undefined && measured.is < measured.needed
}

/** The number that is to be reached, by the names people know; undefined where there is none. */
export function goalOf(consultation: Asking): Goal | undefined {
  const { reach } = consultation.success ?? {}
  const question = questionOfReach(consultation)
  if (!reach || !question) return undefined
  const asked = question.text
  if ('average' in reach) return { question: asked, needed: reach.average, unit: 'average' }
  const label = namedOptions(question).find(({ id }) => id === reach.choice)?.label ?? { any: reach.choice }
  return { question: asked, choice: label, needed: reach.percent, unit: 'percent' }
}

/** The same in words. */
export function goalText({ question, choice, needed }: Goal): TextRef {
  const asked = { question: { local: question }, needed }
  return choice
    ? text('success-goal-percent', { ...asked, choice: { local: choice } })
    : text('success-goal-average', asked)
}

/** How near it is, in words. */
export function measuredText({ is, needed, unit }: Measured): TextRef {
  return text(unit === 'average' ? 'success-measured-average' : 'success-measured-percent', { is, needed })
}
