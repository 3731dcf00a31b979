import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { Language, Localized } from './language.ts'
import type { PlaceId, RoleId, TopicId } from './person.ts'
import type { KindName } from './questions/kinds.ts'
import type { Instant, LocalDate } from './time.ts'
import type { TryoutDraft } from './tryout.ts'
import type { VenueId } from './venue.ts'

/** A consultation as far as it is written, in one language. */
export interface LaunchDraft {
  /** Six characters that make its id its own, however many carry the same title. */
  readonly key: string
  readonly language: Language
  readonly title?: string
  readonly why?: string
  readonly open?: string
  readonly settled?: string
  readonly decider?: string
  readonly questions: readonly QuestionDraft[]
  /** No further question is wanted. */
  readonly asked?: true
  /** Absent until chosen; empty asks for no topic in particular. */
  readonly topics?: readonly TopicId[]
  readonly places?: readonly PlaceId[]
  /** Only those who have shown an interest in this; empty while it is wanted and not yet said. */
  readonly interest?: readonly string[]
  readonly department?: DepartmentId
  readonly host?: { readonly name: string; readonly title: string }
  readonly opensAt?: Instant | 'now'
  readonly closesAt?: Instant
  readonly decisionOn?: LocalDate
  readonly answerBy?: LocalDate
  /** Ticked so far where several can be chosen. */
  readonly ticks?: readonly string[]
  /** Why it has to be hard to read. Here and below, empty is wanted and not yet said. */
  readonly reason?: string
  /** Why it is right to ask although the frame looks empty. */
  readonly override?: string
  /** The further choice that is being made, or the list of them. */
  readonly choosing?: FurtherChoice | 'list'
  readonly roles?: readonly RoleId[]
  readonly size?: number
  readonly strata?: readonly ('place' | 'role')[]
  /** Departments that it concerns beside the one that asks. */
  readonly concerned?: readonly DepartmentId[]
  /** What help is wanted; empty for any. */
  readonly help?: string
  /** Whom people can ask, and by when there are answers. */
  readonly deciderQuestions?: { readonly name: string; readonly title: string; readonly answerBy?: LocalDate }
  /** What will count as a success. */
  readonly success?: string
  /** The number that is to be reached, by the places of its question and choice; without `needed` it is still to be told. */
  readonly reach?: { readonly question: number; readonly choice?: number; readonly needed?: number }
  readonly early?: true
  /** The ideas it is made of, by their numbers. */
  readonly fromIdeas?: readonly number[]
  readonly tryout?: TryoutDraft
  /** Asked of those alone who use a service; without hours they are still to be told. */
  readonly afterVisit?: { readonly venue: VenueId; readonly hours?: number }
  /** The early consultation whose answers it is made of; without numbers they are still to be told. */
  readonly startedFrom?: {
    readonly consultation: ConsultationId
    readonly title: Localized
    readonly answers?: readonly number[]
  }
}

/** What most consultations do without, and every file can say. */
export type FurtherChoice =
  | 'roles'
  | 'sample'
  | 'strata'
  | 'concerned'
  | 'help'
  | 'success'
  | 'reach'
  | 'goal'
  | 'politician'
  | 'tryout'
  | 'visit'
  | 'visitHours'
  | 'ideas'

/** One question of a consultation as far as it is written. */
export interface QuestionDraft {
  readonly text: string
  readonly kind?: KindName
  readonly choices?: readonly string[]
  /** What stands on the button for something else; empty while it is wanted and not yet said. */
  readonly other?: string
  /** Statements to agree with or not, where it is asked so. */
  readonly statements?: readonly string[]
  readonly low?: string
  readonly high?: string
}
