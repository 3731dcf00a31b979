import type { Consultation, ConsultationId, RunningConsultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { SentNews } from '../../domain/news.ts'
import type { Commitment, MilestoneReport, Outcome, Stance, ThemeId } from '../../domain/outcome.ts'
import type { RenderedBlock, RenderedButton } from '../../domain/rendered.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Instant, LocalDate, TimeZone } from '../../domain/time.ts'

/** What a page gets that asks `GET /sandbox/desk/…`. */
export interface DeskAnswers {
  readonly examples: readonly Example[]
  readonly preview: Preview
  readonly consultations: readonly ShownConsultation[]
  readonly outcomes: readonly OutcomeDraft[]
  readonly milestones: readonly MilestoneDraft[]
  readonly clock: ShownClock
  readonly themes: ShownThemes
}

/** What a page sends that does something with `POST /sandbox/desk/…`, besides its language. */
export interface DeskActs {
  /** `override` says why it is right all the same, where a check of the frame stops it. */
  readonly launch: { readonly file: string; readonly override?: string }
  readonly close: { readonly id: ConsultationId }
  readonly withdraw: { readonly id: ConsultationId; readonly reason: string }
  readonly explain: Checked & { readonly commitment: string; readonly why: string; readonly dueOn: LocalDate }
  readonly publish: Checked & { readonly id: ConsultationId; readonly yaml: string }
  readonly milestone: Checked & Omit<MilestoneNews, 'consultation'> & { readonly id: ConsultationId }
  readonly news: Checked & { readonly id: ConsultationId; readonly words: string; readonly link: string }
  readonly before: { readonly id: ConsultationId; readonly yaml: string }
  readonly themes: ThemesTap & { readonly id: ConsultationId }
  readonly advance: Step
  readonly reset: Readonly<Record<never, never>>
}

/** With `check`, words that could be easier to read are not sent yet: what to change is answered. */
export interface Checked {
  readonly check?: boolean
}

/** What a page gets for an act: what became of it, or the town's time after it was moved. */
export type ActAnswer = Done | Clock | ShownBefore

/** What a page gets that sent something unreadable, or from another machine. */
export interface Refused {
  readonly problem: string
}

/** What is looked at before an outcome is published. */
export interface ShownBefore {
  /** Sentences on how much of what was said it answers. */
  readonly covered: readonly RenderedBlock[]
  /** Echoes as real recipients will get them, each under why it is shown. */
  readonly samples: readonly Sample[]
  /** What the yes is to. */
  readonly confirmation: readonly RenderedBlock[]
  /** Sentences on the file: these do not stop it. */
  readonly warnings: readonly string[]
}

/** The themes of a consultation, and every statement with those that it has. */
export interface ShownThemes {
  readonly themes: readonly ShownTheme[]
  readonly statements: readonly ShownStatement[]
}

/** One theme; nothing has it yet where only an outcome's file names it. */
export interface ShownTheme {
  readonly id: ThemeId
  readonly label: Localized
  readonly stance: Stance | null
  readonly statements: readonly number[]
  /** Whose words begin alike; these do not have the theme. */
  readonly suggested: readonly number[]
}

/** One statement by its number, and never who wrote it. */
export interface ShownStatement {
  readonly number: number
  readonly text: string
  readonly themes: readonly ThemeId[]
  readonly suggested: readonly ThemeId[]
}

/** What a moderator does to themes at the desk, one thing at a time. */
export type ThemesTap =
  | { readonly tap: 'put' | 'take-out'; readonly theme: string; readonly statements: readonly number[] }
  | { readonly tap: 'stance'; readonly theme: string; readonly stance: Stance | null }
  | { readonly tap: 'rename' | 'merge'; readonly theme: string; readonly to: string }
  | { readonly tap: 'remove'; readonly theme: string }
  | { readonly tap: 'undo' }

/** A consultation file that can be launched. */
export interface Example {
  readonly file: string
  readonly title: Localized
}

/** What launching a file would mean. */
export interface Preview {
  readonly file: string
  readonly yaml: string
  /** Absent when the file cannot be read as one. */
  readonly consultation?: Consultation
  /** How many would be asked right now, and when they get it, a sentence each. */
  readonly plan?: readonly string[]
  /** The messages exactly as citizens will see them, in order. */
  readonly messages?: readonly Sample[]
  /** Sentences: these stop the launch. */
  readonly problems: readonly string[]
  /** Whether the moderator can say in writing why it is right all the same. */
  readonly overridable?: true
  /** Sentences: these do not. */
  readonly warnings: readonly string[]
}

/** One message as a citizen will see it. */
export interface Sample {
  readonly blocks: readonly RenderedBlock[]
  readonly buttons: readonly RenderedButton[]
}

/** One consultation as the page may show it, without any number about fewer than five people. */
export interface ShownConsultation {
  readonly running: RunningConsultation
  readonly outcome?: Outcome
  readonly reports: readonly MilestoneReport[]
  readonly news: readonly SentNews[]
  readonly commitments: readonly Commitment[]
  readonly closing?: Localized
  readonly counts: Omit<Tally, 'questions' | 'themes'>
  /** In the order of the consultation's questions. */
  readonly questions: readonly ShownQuestion[]
}

/** The counts of one question as they may be shown: `null` is "fewer than five". */
export interface ShownQuestion {
  readonly id: string
  readonly answered: number | null
  readonly statements: number
  /** One for everything that could be tapped; none where citizens wrote. */
  readonly choices: readonly { readonly id: string; readonly label: Localized; readonly count: number | null }[]
}

/** An outcome to start from, as YAML. */
export interface OutcomeDraft {
  readonly name: string
  readonly yaml: string
}

/** A milestone's report to start from, as YAML and as it reads. */
export interface MilestoneDraft extends OutcomeDraft {
  readonly report: MilestoneReport
}

/** What the moderator says became of a milestone. */
export interface MilestoneNews {
  readonly consultation: ConsultationId
  readonly milestone: string
  readonly state: MilestoneReport['state']
  /** In the moderator's words. */
  readonly what: string
  readonly why?: string
  readonly dueOn?: LocalDate
}

/** What became of an act: done, or sentences on why not. */
export type Done =
  | { readonly ok: true; readonly id?: string }
  | {
      readonly ok: false
      readonly problems: readonly string[]
      /** They are only remarks on the words, which can go out as they are. */
      readonly remarks?: true
    }

/** The town's time. */
export interface Clock {
  readonly now: Instant
  readonly timeZone: TimeZone
  readonly city: Localized
  /** Whether time also passes by itself. */
  readonly running: boolean
  /** Whether it can be moved at all. */
  readonly movable: boolean
  /** So many consultations reach one person in a week. */
  readonly perWeekMax: number
  /** Who may ask for the city in a chat of the sandbox, by the name of their phone; absent where no phone may. */
  readonly moderator?: string
  /** Names the town; another name is another town. Absent while it is being settled. */
  readonly town?: string
  readonly settling?: boolean
  readonly next?: { readonly at: Instant; readonly what: Localized }
}

/** The town's time as a page gets it, with whether the town may be begun anew. */
export type ShownClock = Clock & { readonly resettable: boolean }

/** How far the town's time shall move: by so much, or to the next thing that happens by itself. */
export type Step = { readonly ms: number } | { readonly toNext: true }
