import type { City } from '../domain/city.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { Localized } from '../domain/language.ts'
import type { SentNews } from '../domain/news.ts'
import type { Outcome, SuccessReport } from '../domain/outcome.ts'
import { type PresentMilestone, presentMilestones } from '../domain/present.ts'
import { release } from '../domain/release/release.ts'
import type { Count, Released } from '../domain/release/released.ts'
import { inFives } from '../domain/release/suppress.ts'
import { type WeighedShown, weighedShown } from '../domain/release/weighed-shown.ts'
import { type SideBySide, sideBySide } from '../domain/side-by-side.ts'
import { type Goal, goalOf, type Measured, measuredIn } from '../domain/success.ts'
import { type Undecided, undecided } from '../domain/undecided.ts'
import { type DeciderDigest, deciderDigest } from './decider.ts'
import { type GroupDigest, groupsOf } from './groups.ts'
import { type MissedDigest, missedFrom } from './missed.ts'
import { type OpinionsDigest, opinionsDigests } from './opinions.ts'
import { type QuestionDigest, questionDigest } from './question.ts'
import type { ConsultationSource } from './source.ts'

/** What staff are told of one consultation. */
export interface ConsultationDigest {
  readonly running: RunningConsultation
  readonly invited: Count | undefined
  readonly delivered: number | undefined
  readonly answered: Count | undefined
  /** People who answered since the last digest; absent where nothing was told before, or fewer than five are new. */
  readonly added?: number
  readonly declined: number | undefined
  /** People who wrote for another; absent where that is not told. */
  readonly onBehalf?: number
  readonly capped: number
  /** While answers come in, each number is rounded down to fives. */
  readonly rounded: boolean
  /** So many at least felt heard, partly, or not; an answer of fewer than five is absent. */
  readonly heard: Released['heard'] | undefined
  /** Why citizens did not feel heard; absent where it was not said. */
  readonly missed?: MissedDigest
  /** Pictures that citizens sent, and where staff can look at them. */
  readonly photos?: { readonly count: number | undefined; readonly url?: string }
  readonly decider?: DeciderDigest
  /** Statements that wait to be read before others see them. */
  readonly reading?: { readonly late: boolean }
  /** It closes soon, and no statement was looked at that the closing could quote. */
  readonly quotesUnread?: true
  readonly questions: readonly QuestionDigest[]
  /** Who agrees on what, question by question; once no more votes come in. */
  readonly opinions: readonly OpinionsDigest[]
  /** For a tryout: each question with its answers round beside round. */
  readonly rounds: readonly SideBySide[]
  readonly groups: readonly GroupDigest[]
  /** What the answers come to with weights, where they were weighed and that is told. */
  readonly weighed?: WeighedShown
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

/** One consultation in numbers and quotes; of its numbers nothing but what is `released`. */
export function consultationDigest(
  source: ConsultationSource,
  city: City,
  released: Released = release(source.running, source.tally),
): ConsultationDigest {
  const { running, tally, outcome, told } = source
  const asked = running.consultation.deciderQuestions
  const missed = missedFrom(source.missed ?? [], tally.answered)
  const { heard } = released
  return {
    running,
    invited: released.invited,
    delivered: released.delivered,
    answered: released.answered,
    ...addedOf(tally.answered - (told?.answered ?? tally.answered)),
    declined: released.declined,
    ...(released.onBehalf !== undefined && { onBehalf: released.onBehalf }),
    capped: inFives(tally.capped) ?? 0,
    rounded: released.rounded,
    heard: Object.keys(heard).length > 0 ? heard : undefined,
    ...(missed && { missed }),
    ...(source.reading && { reading: source.reading }),
    ...(source.quotesUnread && { quotesUnread: source.quotesUnread }),
    ...photosOf(source.photos),
    ...(asked && source.board && { decider: deciderDigest(asked, source.board) }),
    questions: running.consultation.questions
      .map((question) => questionDigest(question, source, released))
      .map((question) => (running.consultation.tryout ? withoutNumbers(question) : question)),
    opinions: opinionsDigests(source),
    rounds: sideBySide(running.consultation, released),
    groups: groupsOf(source, city, released),
    ...weighedIn(source, city, released),
    outcome,
    success: successOf(running, released, outcome),
    news: source.news,
    dropped: outcome ? presentMilestones(outcome, source.reports ?? []).filter(({ state }) => state === 'dropped') : [],
    unanswered: outcome ? undecided(outcome, running.consultation, released) : [],
  }
}

/** In a tryout numbers stand round beside round alone, where those of one round cannot give away those of another. */
function withoutNumbers({ id, text, themes, fresh, withheld, statements, minority }: QuestionDigest): QuestionDigest {
  const people = { answered: undefined, lines: [] }
  return { id, text, ...people, themes, fresh, withheld, statements, minority: { ...minority, lines: [] } }
}

function successOf(
  { consultation }: RunningConsultation,
  released: Released,
  outcome: Outcome | undefined,
): SuccessDigest | undefined {
  if (!consultation.success) return undefined
  const { what } = consultation.success
  return { what, goal: goalOf(consultation), measured: measuredIn(consultation, released), report: outcome?.success }
}

function weighedIn({ running, weighed }: ConsultationSource, city: City, released: Released) {
  const shown = weighed && weighedShown(running.consultation, released, weighed, city)
  return shown && shown.questions.length > 0 ? { weighed: shown } : {}
}

/** How many pictures there are, rounded down to fives. */
function photosOf(photos: ConsultationSource['photos']): Pick<ConsultationDigest, 'photos'> {
  return photos && photos.count > 0 ? { photos: { ...photos, count: inFives(photos.count) } } : {}
}

/** How many are new, rounded down to fives: beside two totals the number itself would tell of the last few. */
function addedOf(count: number): Pick<ConsultationDigest, 'added'> {
  const added = inFives(count)
  return added === undefined ? {} : { added }
}
