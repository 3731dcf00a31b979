import type { ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Language, Localized } from '../../domain/language.ts'
import type { TextRef } from '../../domain/message.ts'
import type { SentNews } from '../../domain/news.ts'
import type { Commitment, MilestoneReport, Outcome } from '../../domain/outcome.ts'
import type { Tally } from '../../domain/tally.ts'
import type { LocalDate } from '../../domain/time.ts'
import type {
  Clock,
  Done,
  Example,
  MilestoneDraft,
  MilestoneNews,
  OutcomeDraft,
  Preview,
  ShownBefore,
  ShownThemes,
  Step,
  ThemesTap,
} from './wire.ts'

/** The city hall's side of the sandbox: what a moderator and staff do and see, and the town's clock. */
export interface Desk {
  /** Puts a text into the page's language, or the city's first. */
  say(text: TextRef, language: Language): string
  /** The consultation files one can launch. */
  listExamples(): Promise<readonly Example[]>
  /** What launching this file would mean, with everything that stands in the way, in this language. */
  preview(file: string, language: Language): Promise<Preview>
  /** What stands in the way of an act is said in this language, here and below; `override` says why it is right all the same. */
  launch(file: string, language: Language, override?: string): Promise<Done>
  /** Newest first. */
  consultations(): Promise<readonly DeskConsultation[]>
  status(id: ConsultationId): Promise<DeskConsultation | undefined>
  close(id: ConsultationId, language: Language): Promise<Done>
  withdraw(id: ConsultationId, reason: string, language: Language): Promise<Done>
  /** Says publicly why a promise takes longer, by its key, and for which day it is promised now. */
  explain(commitment: string, why: string, dueOn: LocalDate, language: Language): Promise<Done>
  /** Outcomes to start from, as YAML: the files written for this consultation, and an empty one at the end. */
  outcomeDrafts(id: ConsultationId): Promise<readonly OutcomeDraft[]>
  /** How much of what was said an outcome answers, and the echoes most likely to hurt; or what is wrong with the file. */
  before(id: ConsultationId, yaml: string, language: Language): Promise<ShownBefore | Done>
  publish(id: ConsultationId, yaml: string, language: Language): Promise<Done>
  themes(id: ConsultationId): Promise<ShownThemes>
  /** Puts statements into themes, one thing at a time. */
  changeThemes(id: ConsultationId, tap: ThemesTap, language: Language): Promise<Done>
  /** What may be told of a milestone, as files written for it; `publish` takes them as they stand. */
  milestoneDrafts?(id: ConsultationId, milestone: string): Promise<readonly MilestoneDraft[]>
  reportMilestone(report: MilestoneNews, language: Language): Promise<Done>
  /** Tells all who answered what happens on the way; `link` is empty where there is nothing more to read. */
  sendNews?(id: ConsultationId, words: string, link: string, language: Language): Promise<Done>
  /** What would make words easier to read, before they go out. */
  wording?(wording: Wording, language: Language): Promise<readonly string[]>
  /** What staff receive right now, as one HTML page that needs nothing else. */
  digest(language: Language): Promise<string>
  clock(): Promise<Clock>
  /** Moves the town's time and resolves when everything that fell due has happened. */
  advance(step: Step): Promise<Clock>
  /** Begins the town anew; absent where that is not offered. */
  reset?(): Promise<Done>
}

/** One consultation as the desk knows it, with counts that may not all be shown. */
export interface DeskConsultation {
  readonly running: RunningConsultation
  readonly tally: Tally
  readonly outcome?: Outcome
  readonly reports: readonly MilestoneReport[]
  readonly news: readonly SentNews[]
  readonly commitments: readonly Commitment[]
  /** What is said before it is closed early, in each language of the town. */
  readonly closing?: Localized
}

/** Words that are about to go out: typed at the desk, or an outcome or a milestone's report as YAML. */
export type Wording =
  | { readonly of: 'report' | 'news' | 'explanation'; readonly words: readonly string[] }
  | { readonly id: ConsultationId; readonly yaml: string }
