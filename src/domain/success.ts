import type { Consultation } from './consultation.ts'
import type { Localized } from './language.ts'
import type { TextRef } from './message.ts'
import { text } from './message.ts'
import type { SuccessReport } from './outcome.ts'
import { publishable } from './publishable.ts'
import type { ChoiceId, Question, QuestionId } from './question.ts'
import { kindOf, namedOptions, peopleAt } from './questions/kinds.ts'
import { sideBySide } from './side-by-side.ts'
import { nothingCounted, smallCellMin, type Tally } from './tally.ts'
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

/** The number by now; undefined where none was to be reached, or where it could point at a person. */
export function measuredIn(consultation: Asking, tally: Pick<Tally, 'questions'>): Measured | undefined {
  const { reach } = consultation.success ?? {}
  const question = questionOfReach(consultation)
  if (!reach || !question) return undefined
  const counts = tally.questions[question.id] ?? nothingCounted
  if (counts.answered < smallCellMin || (consultation.tryout && !isShownBeside(consultation, tally, reach)))
    return undefined
  if ('average' in reach) {
    const { average } = kindOf(question).shown(question, counts)
    return average && { is: average.value, needed: reach.average, unit: 'average' }
  }
  const options = namedOptions(question)
  const chosen = options.map(({ id }) => peopleAt(question, counts, id))
  const at = options.findIndex(({ id }) => id === reach.choice)
  const own = chosen[at] ?? 0
  // The share tells how many did not choose it too.
  const mayBeShown = publishable(chosen)[at] !== undefined && publishable([own, counts.answered - own])[0] !== undefined
  return mayBeShown
    ? { is: Math.floor((100 * own) / counts.answered), needed: reach.percent, unit: 'percent' }
    : undefined
}

/** In a tryout the number stands beside those of earlier rounds, and is hidden where they would give it away. */
function isShownBeside(
  consultation: Pick<Consultation, 'questions' | 'tryout'>,
  tally: Pick<Tally, 'questions'>,
  reach: Reach,
): boolean {
  const own = sideBySide(consultation, tally).find(({ id }) => id === idWithoutRound(consultation, reach.question))
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
