import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { SentNews } from '../domain/news.ts'
import type { Outcome, SuccessReport } from '../domain/outcome.ts'
import { type PresentMilestone, presentMilestones } from '../domain/present.ts'
import { publishableOne } from '../domain/publishable.ts'
import { type SideBySide, sideBySide } from '../domain/side-by-side.ts'
import { type Goal, goalOf, type Measured, measuredIn } from '../domain/success.ts'
import { smallCellMin, type Tally } from '../domain/tally.ts'
import { type Undecided, undecided } from '../domain/undecided.ts'
import { type DeciderDigest, deciderDigest } from './decider.ts'
import { type GroupDigest, groupsOf } from './groups.ts'
import { type MissedDigest, missedFrom } from './missed.ts'
import { type QuestionDigest, questionDigest } from './question.ts'
import type { ConsultationSource } from './source.ts'

/** What staff are told of one consultation. */
export interface ConsultationDigest {
  readonly running: RunningConsultation
  readonly invited: number
  readonly delivered: number
  readonly answered: number | undefined
  /** People who answered since the last digest; absent where nothing was told before, or fewer than five are new. */
  readonly added?: number
  readonly declined: number | undefined
  /** People who wrote for another; `few` where there are fewer than five, absent where there are none. */
  readonly onBehalf?: number | 'few'
  readonly capped: number
  readonly heard: HeardDigest | undefined
  /** Why citizens did not feel heard; absent where it was not said. */
  readonly missed?: MissedDigest
  /** Pictures that citizens sent, and where staff can look at them. */
  readonly photos?: { readonly count: number; readonly url?: string }
  readonly decider?: DeciderDigest
  /** Statements that wait to be read before others see them. */
  readonly reading?: { readonly waiting: number; readonly late: boolean }
  readonly questions: readonly QuestionDigest[]
  /** For a tryout: each question with its answers round beside round. */
  readonly rounds: readonly SideBySide[]
  readonly groups: readonly GroupDigest[]
  readonly outcome: Outcome | undefined
  /** What was to count as a success, the number so far, and what came of it. */
  readonly success: SuccessDigest | undefined
  readonly news: SentNews | undefined
  /** What was promised with the outcome and is given up since. */
  readonly dropped: readonly PresentMilestone[]
  /** What was said and the outcome does not answer. */
  readonly unanswered: readonly Undecided[]
}

/** What was said before asking would count as a success, and how near it is. */
export interface SuccessDigest {
  readonly what: Localized
  readonly goal: Goal | undefined
  readonly measured: Measured | undefined
  readonly report: SuccessReport | undefined
}

/** How many citizens said whether they felt heard, and what they said. */
export interface HeardDigest {
  readonly people: number
  readonly yesPercent: number
  readonly partlyPercent: number
  readonly noPercent: number
}

/** One consultation in numbers and quotes, with every number hidden that could point at a person. */
export function consultationDigest(source: ConsultationSource, city: City): ConsultationDigest {
  const { running, tally, outcome, told } = source
  const asked = running.consultation.deciderQuestions
  const missed = missedFrom(source.missed ?? [], tally.answered)
  return {
    running,
    invited: tally.invited,
    delivered: tally.delivered,
    answered: publishableOne(tally.answered),
    ...(told && tally.answered - told.answered >= smallCellMin && { added: tally.answered - told.answered }),
    declined: publishableOne(tally.declined),
    ...(tally.onBehalf && { onBehalf: publishableOne(tally.onBehalf) ?? 'few' }),
    capped: tally.capped,
    heard: heardOf(tally),
    ...(missed && { missed }),
    ...(source.photos && source.photos.count > 0 && { photos: source.photos }),
    ...(source.reading && { reading: source.reading }),
    ...(asked && source.board && { decider: deciderDigest(asked, source.board) }),
    questions: running.consultation.questions
      .map((question) => questionDigest(question, source))
      .map((question) => (running.consultation.tryout ? withoutNumbers(question) : question)),
    rounds: sideBySide(running.consultation, tally),
    groups: groupsOf(source, city),
    outcome,
    success: successOf(running, tally, outcome),
    news: source.news,
    dropped: outcome ? presentMilestones(outcome, source.reports ?? []).filter(({ state }) => state === 'dropped') : [],
    unanswered: outcome ? undecided(outcome, running.consultation, tally) : [],
  }
}

/** In a tryout numbers stand round beside round alone, where those of one round cannot give away those of another. */
function withoutNumbers({ id, text, themes, fresh, withheld, statements, minority }: QuestionDigest): QuestionDigest {
  const people = { answered: undefined, lines: [] }
  return { id, text, ...people, themes, fresh, withheld, statements, minority: { ...minority, lines: [] } }
}

function successOf(
  { consultation }: RunningConsultation,
  tally: Tally,
  outcome: Outcome | undefined,
): SuccessDigest | undefined {
  if (!consultation.success) return undefined
  const { what } = consultation.success
  return { what, goal: goalOf(consultation), measured: measuredIn(consultation, tally), report: outcome?.success }
}

function heardOf({ heard: { yes, partly, no } }: Tally): HeardDigest | undefined {
  const people = yes + partly + no
  if (people < smallCellMin) return undefined
  const percent = (count: number): number => Math.round((100 * count) / people)
  return { people, yesPercent: percent(yes), partlyPercent: percent(partly), noPercent: percent(no) }
}
