import { type ConsultationId, codeOf, type Host } from './consultation.ts'
import type { Localized } from './language.ts'
import type { Promised } from './promised.ts'
import type { ChoiceId, QuestionId } from './question.ts'
import type { Instant, LocalDate } from './time.ts'

/** The id of a theme within its outcome. */
export type ThemeId = string

/** What was decided. A no is called a no. */
export type Verdict = 'adopted' | 'in-part' | 'not-adopted' | 'postponed' | 'passed-on'

/** Which side the statements of a theme take on what the city asked about. */
export type Stance = 'for' | 'against' | 'asks' | 'tells'

/** A label that a moderator puts on statements that say alike things. */
export interface Theme {
  readonly id: ThemeId
  readonly label: Localized
  /** Without one the statements only wish for something. */
  readonly stance?: Stance
  /** Statement numbers, as the digest and the export show them. */
  readonly statements: readonly number[]
}

/** Whom a part concerns: all who answered, those who chose something, or those whose statement has the theme. */
export type Concern =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'choice'; readonly question: QuestionId; readonly choice: ChoiceId }
  | { readonly kind: 'theme'; readonly theme: ThemeId }

/** What was decided for those whom it concerns, why, and what happens next. */
export interface OutcomePart {
  readonly concerns: Concern
  /** From the side of those whom it concerns: `adopted` is a yes to what they wanted, also where they wanted it stopped. */
  readonly verdict: Verdict
  readonly decision: Localized
  readonly why: Localized
  readonly next?: Localized
  /** Answers that changed something, and what they changed. */
  readonly credit?: Credit
}

/** The answers that a part of a decision owes something to, by the numbers of their statements. */
export interface Credit {
  readonly to: readonly number[]
  /** What they changed: on the public record beside the numbers, and to their writers. */
  readonly words: Localized
}

/** Why the decision does not answer what was said: the words of a theme, a choice, or all that is left over. */
export interface Unanswered {
  readonly concerns: Concern
  readonly why: Localized
}

/** A later step of a decision, with the day it is promised for. */
export interface Milestone {
  readonly id: string
  readonly what: Localized
  readonly dueOn: LocalDate
  /** Whose words it belongs to; they hear of it as theirs, all others as news. Without any it is news to all. */
  readonly concerns?: readonly Concern[]
}

/** Whether what was to count as a success came true, with the words for it. */
export interface SuccessReport {
  readonly verdict: 'reached' | 'not-reached' | 'unclear'
  readonly words: Localized
}

/** What was decided and why, per consultation, choice or theme. */
export interface Outcome {
  readonly consultation: ConsultationId
  readonly decidedBy: Host
  readonly decidedOn: LocalDate
  readonly themes: readonly Theme[]
  readonly parts: readonly [OutcomePart, ...OutcomePart[]]
  readonly milestones: readonly Milestone[]
  readonly unanswered?: readonly Unanswered[]
  /** Wherever the consultation said what will count as a success. */
  readonly success?: SuccessReport
  /** Why it takes the place of what was published before; only a corrected outcome has it. */
  readonly correction?: Localized
}

/** An outcome that was published once, and until when it stood. */
export interface ReplacedOutcome {
  readonly outcome: Outcome
  readonly until: Instant
}

/** What became of a milestone, told to all who answered back then. */
export interface MilestoneReport {
  readonly consultation: ConsultationId
  readonly milestone: string
  readonly state: 'done' | 'delayed' | 'dropped'
  readonly what: Localized
  readonly why?: Localized
  /** The new promise, for a delay. */
  readonly dueOn?: LocalDate
}

/** What tells the echo of an outcome from those of its milestones. */
export const outcomeRef = 'outcome'

/** What tells the message about one correction of an outcome from that about the next. */
export function correctionRef(before: Outcome, after: Outcome): string {
  return `correction-${codeOf(JSON.stringify([before, after]))}`
}

/** What tells this report from the others of its consultation: the milestone, with the new date when it was delayed. */
export function reportRef({ milestone, state, dueOn }: MilestoneReport): string {
  return state === 'delayed' ? `${milestone}-${dueOn ?? ''}` : milestone
}

/** A promise with a due date: the outcome itself, a milestone of it, or a politician's answers to people's questions. */
export interface Commitment extends Promised {
  readonly key: string
  readonly consultation: ConsultationId
  readonly kind: 'outcome' | 'milestone' | 'decider'
  readonly milestone?: string
}
