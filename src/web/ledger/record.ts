import type { ConsultationId, Correction, Frame, Host, Started } from '../../domain/consultation.ts'
import type { Entrance } from '../../domain/deeplink.ts'
import type { Localized } from '../../domain/language.ts'
import type { ShownLetters } from '../../domain/letters.ts'
import type { OutcomePart, SuccessReport } from '../../domain/outcome.ts'
import type { SideBySide } from '../../domain/side-by-side.ts'
import type { Goal, Measured } from '../../domain/success.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { RoundName, Tryout } from '../../domain/tryout.ts'
import type { DrawAccount } from './draw-account.ts'
import type { HeardFrom } from './heard-from.ts'
import type { Line, QuestionAccount } from './question-record.ts'
import type { Seals } from './seals.ts'
import type { Step } from './steps.ts'
import type { VoteAccount } from './vote-account.ts'

/**
 * What the public record says, before it is put into a format. A count that could point at a person is `null`,
 * in every format alike. What a single person wrote is never part of it, but for the words below a picture that a moderator
 * has allowed.
 */
export interface Front {
  readonly on: LocalDate
  readonly counts: PromiseCounts
  /** Longest overdue first. */
  readonly overdue: readonly OverduePromise[]
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** Absent where no citizen ever sent an idea. */
  readonly ideas?: IdeasAccount
  /** Absent where no citizen ever wrote to a host. */
  readonly letters?: LettersAccount
  /** The ways into a chat that lead to what is open now. */
  readonly entrances?: readonly Entrance[]
  /** Newest first. */
  readonly seals: Seals
  /** What was last deleted because its time was over; absent where nothing was yet. */
  readonly erased?: ErasedAccount
}

/** How much was deleted in the newest month in which anything was: hidden where it is under five. */
export interface ErasedAccount {
  readonly on: LocalDate
  readonly count: number | null
}

/** What became of ideas, and how soon each is promised an answer. */
export interface IdeasAccount {
  readonly answerDays: number
  readonly departments: readonly DepartmentIdeas[]
}

/** The ideas one department has: in all, answered, waiting in time, and waiting longer than was promised. */
export interface DepartmentIdeas {
  readonly department: Localized
  readonly received: number | null
  readonly answered: number | null
  readonly waiting: number | null
  readonly overdue: number | null
  /** How many days the longest-waiting is late; absent where none is. */
  readonly lateDays?: number
}

/** What became of letters to hosts, and how soon each is promised a reply. */
export interface LettersAccount extends ShownLetters {
  readonly answerDays: number
  readonly answered: number | null
  /** The departments that are late with one. */
  readonly lateAt: readonly Localized[]
}

/** How the city keeps its word, in four numbers. */
export interface PromiseCounts {
  readonly kept: number
  /** Of the kept ones, after the day that was promised first. */
  readonly keptLate: number
  readonly open: number
  readonly overdue: number
  /** Some ideas are late, and too few to be counted in. */
  readonly ideasHidden: boolean
  /** The same of letters to hosts. */
  readonly lettersHidden: boolean
}

/** One consultation in a list. */
export interface Entry {
  readonly id: ConsultationId
  readonly title: Localized
  readonly openedOn: LocalDate
  readonly closesAt: Instant
  /** Absent when it was withdrawn. */
  readonly step?: Step
  readonly turnout: Turnout
  /** The next day something is promised for. */
  readonly dueOn?: LocalDate
  /** The day that has passed, where nothing is promised for a later one. */
  readonly passedOn?: LocalDate
  /** Whether any of its promises is overdue. */
  readonly isLate: boolean
  readonly decidedOn?: LocalDate
  readonly withdrawnOn?: LocalDate
}

/** How many were asked and how many of them answered; a number beside `AtLeast` may be smaller than it is. */
export interface Turnout {
  readonly asked: number | null
  readonly askedAtLeast?: true
  readonly answered: number | null
  readonly answeredAtLeast?: true
}

/** A broken promise, with who owes it. */
export interface OverduePromise {
  readonly consultation: ConsultationId
  readonly title: Localized
  /** A milestone's words; absent when the outcome itself is owed. */
  readonly what?: Localized
  /** The politician whose answers are owed. */
  readonly by?: string
  /** The day it was promised for at first. */
  readonly dueOn: LocalDate
  readonly daysLate: number
  /** The day it is promised for now, where it was moved, and whether that has passed too. */
  readonly newDay?: { readonly on: LocalDate; readonly passed: boolean }
  /** Why, in the department's own words, once it has said so. */
  readonly explained?: Localized
  readonly host: Host
  readonly departments: readonly Localized[]
}

/** Everything the public may know of one consultation. */
export interface Account extends HeardFrom {
  readonly id: ConsultationId
  readonly title: Localized
  readonly frame: Frame
  /** Asked before any plan was drawn. */
  readonly early?: true
  readonly startedFrom?: Started
  /** The ideas it was made of, by their numbers. */
  readonly fromIdeas?: readonly number[]
  /** What was to count as a success, the number to be reached, and what came of it once it is decided. */
  readonly success?: SuccessAccount
  readonly host: Host
  readonly departments: readonly Localized[]
  readonly openedOn: LocalDate
  readonly closesAt: Instant
  readonly answerBy: LocalDate
  readonly step?: Step
  readonly withdrawn?: { readonly on: LocalDate; readonly reason: Localized }
  readonly rule: Rule
  readonly turnout: Turnout
  /** People who wrote for another; absent where that is not told. */
  readonly onBehalf?: number
  readonly questions: readonly QuestionAccount[]
  /** For a tryout: its rounds and its day of taking stock, and once it is closed what was answered in each round. */
  readonly tryout?: TryoutAccount
  /** What several people wrote about, once the outcome says so. A citizen may be counted in several. */
  readonly themes: readonly Line[]
  readonly decision?: Decided
  /** What was told on the way, the newest first. */
  readonly news: readonly { readonly on: LocalDate; readonly words: Localized; readonly link?: string }[]
  /** What was said and no decision answers, once there is one. */
  readonly unanswered?: readonly Unanswered[]
  readonly promises: readonly PromiseAccount[]
  /** Its vote, once it is counted. */
  readonly vote?: VoteAccount
  /** Absent where no politician can be asked. */
  readonly deciderQuestions?: DeciderAccount
  /** Misspelt words that were put right since people were asked, and what stood there before; the oldest first. */
  readonly corrections: readonly Correction[]
  /** After an echo: did you feel heard? So many at least, since it never stops coming in. */
  readonly heard?: readonly { readonly felt: 'yes' | 'partly' | 'no'; readonly people: number | null }[]
}

/** The questions to a politician: how many asked, and what was made of it. What single people wrote is never part of it. */
export interface DeciderAccount extends Host {
  readonly answerBy: LocalDate
  readonly asked: number | null
  readonly answeredOn?: LocalDate
  /** Once they are answered, those that were answered first; in the moderator's words. */
  readonly questions: readonly {
    readonly words: Localized
    readonly people: number | null
    /** Places and roles that at least five of them share. */
    readonly groups: readonly Localized[]
    readonly answer?: Localized
  }[]
  /** Why the others were not answered. */
  readonly others?: Localized
}

/** What was said before asking would count as a success, and what came of it. */
export interface SuccessAccount {
  readonly what: Localized
  readonly goal?: Goal
  /** Once it is closed, where a number was to be reached and it may be shown. */
  readonly measured?: Measured
  readonly report?: SuccessReport
}

/** Something that is tried out: when the same is asked, and the answers round beside round. */
export interface TryoutAccount extends Pick<Tryout, 'stockOn' | 'rounds'> {
  readonly answers?: readonly (Omit<SideBySide, 'rounds' | 'lines'> & {
    readonly rounds: readonly { readonly name: RoundName; readonly people: number | null; readonly average?: number }[]
    readonly lines: readonly { readonly label: Localized; readonly people: readonly (number | null)[] }[]
  })[]
}

/** Who is asked, by names people know. Empty lists narrow nothing. */
export interface Rule {
  readonly topics: readonly Localized[]
  readonly places: readonly Localized[]
  readonly roles: readonly Localized[]
  /** Words that they wrote, or ids of consultations that they answered. */
  readonly interest?: readonly string[]
  readonly draw?: {
    readonly size: number
    readonly seed: string
    readonly strata: readonly ('place' | 'role')[]
    readonly made?: DrawAccount
  }
}

/** What was said and the decision does not answer; `people` is `null` where these are too few to be shown. */
export interface Unanswered {
  readonly kind: 'choice' | 'side' | 'theme' | 'rest'
  readonly label?: Localized
  readonly people: number | null
  readonly why?: Localized
}

/** The outcome, each part with the words for whom it concerns. */
export interface Decided {
  readonly by: Host
  readonly on: LocalDate
  readonly parts: readonly (Omit<OutcomePart, 'concerns'> & {
    readonly concerns: { readonly kind: 'everyone' | 'choice' | 'side' | 'theme'; readonly label?: Localized }
  })[]
  /** What was promised with it and is given up since. */
  readonly dropped: readonly { readonly what: Localized; readonly why?: Localized }[]
  /** Where it takes the place of what was published before: since when, why, and what stood there, the oldest first. */
  readonly corrected?: {
    readonly on: LocalDate
    readonly why: Localized
    readonly before: readonly { readonly until: LocalDate; readonly parts: Decided['parts'] }[]
  }
}

/** A promise and what became of it. `dropped` was given up with a reason, `withdrawn` fell away with its consultation. */
export interface PromiseAccount {
  readonly kind: 'outcome' | 'milestone' | 'decider'
  readonly what?: Localized
  /** The politician whose answers were promised. */
  readonly by?: string
  /** The day it was first promised for, and the day it is promised for now. */
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly state: 'open' | 'overdue' | 'kept' | 'dropped' | 'withdrawn'
  readonly settledOn?: LocalDate
  /** Whether the new day has passed too, where it was moved and is not settled. */
  readonly newDayPassed?: boolean
  /** After the day first promised; 0 when in time. */
  readonly daysLate: number
  readonly explained?: { readonly why: Localized; readonly on?: LocalDate }
  readonly reports: readonly {
    readonly state: 'done' | 'delayed' | 'dropped'
    readonly on: LocalDate
    readonly what: Localized
    readonly why?: Localized
    readonly dueOn?: LocalDate
  }[]
}
