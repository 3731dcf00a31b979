import type { Shown } from '../../cityside/preview.ts'
import type { Consultation, ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Language, Localized } from '../../domain/language.ts'
import type { TextRef } from '../../domain/message.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Instant, LocalDate, TimeZone } from '../../domain/time.ts'

/** The city hall's side of the sandbox: what a moderator and staff do and see, and the town's clock. */
export interface Desk {
  /** Puts a text into the page's language, or the city's first. */
  say(text: TextRef, language: Language): string
  /** The consultation files one can launch. */
  listExamples(): Promise<readonly Example[]>
  /** What launching this file would mean, with everything that stands in the way, in this language. */
  preview(file: string, language: Language): Promise<Preview>
  /** What stands in the way of an act is said in this language, here and below. */
  launch(file: string, language: Language): Promise<Done>
  /** Newest first. */
  consultations(): Promise<readonly DeskConsultation[]>
  status(id: ConsultationId): Promise<DeskConsultation | undefined>
  close(id: ConsultationId, language: Language): Promise<Done>
  withdraw(id: ConsultationId, reason: string, language: Language): Promise<Done>
  /** Says publicly why a promise is late, by its key; until then its department can launch nothing new. */
  explain(commitment: string, why: string, language: Language): Promise<Done>
  /** Outcomes to start from, as YAML: the files written for this consultation, and an empty one at the end. */
  outcomeDrafts(id: ConsultationId): Promise<readonly OutcomeDraft[]>
  publish(id: ConsultationId, yaml: string, language: Language): Promise<Done>
  /** What may be told of a milestone, as files written for it; `publish` takes them as they stand. */
  milestoneDrafts?(id: ConsultationId, milestone: string): Promise<readonly MilestoneDraft[]>
  reportMilestone(report: MilestoneNews, language: Language): Promise<Done>
  /** What staff receive right now, as one HTML page that needs nothing else. */
  digest(language: Language): Promise<string>
  clock(): Promise<Clock>
  /** Moves the town's time and resolves when everything that fell due has happened. */
  advance(step: Step): Promise<Clock>
  /** Begins the town anew; absent where that is not offered. */
  reset?(): Promise<Done>
}

export interface Example {
  readonly file: string
  readonly title: Localized
}

export interface Preview {
  readonly file: string
  readonly yaml: string
  /** Absent when the file cannot be read as one. */
  readonly consultation?: Consultation
  /** How many would be asked right now, and when they get it, a sentence each. */
  readonly plan?: readonly string[]
  /** The messages exactly as citizens will see them, in order. */
  readonly messages?: readonly Shown[]
  /** Sentences: these stop the launch. */
  readonly problems: readonly string[]
  /** Sentences: these do not. */
  readonly warnings: readonly string[]
}

/** One consultation as the desk shows it. */
export interface DeskConsultation {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly outcome?: Outcome
  readonly reports: readonly MilestoneReport[]
  readonly commitments: readonly Commitment[]
}

export interface OutcomeDraft {
  readonly name: string
  readonly yaml: string
}

export interface MilestoneDraft extends OutcomeDraft {
  readonly report: MilestoneReport
}

export interface MilestoneNews {
  readonly consultation: ConsultationId
  readonly milestone: string
  readonly state: 'done' | 'delayed' | 'dropped'
  /** In the moderator's words. */
  readonly what: string
  readonly why?: string
  readonly dueOn?: LocalDate
}

/** What became of an act: done, or sentences on why not. */
export type Done =
  | { readonly ok: true; readonly id?: string }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The town's time. */
export interface Clock {
  readonly now: Instant
  readonly timeZone: TimeZone
  readonly city: Localized
  /** Whether time also passes by itself. */
  readonly running: boolean
  /** Whether it can be moved at all. */
  readonly movable: boolean
  /** Who may ask for the city in a chat of the sandbox, by the name of their phone; absent where nobody may. */
  readonly moderator?: string
  /** Names the town; another name is another town. Absent while it is being settled. */
  readonly town?: string
  readonly settling?: boolean
  readonly next?: { readonly at: Instant; readonly what: Localized }
}

export type Step = { readonly ms: number } | { readonly toNext: true }
