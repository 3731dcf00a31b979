import type { CitysideVerb } from '../../../domain/action.ts'
import type { ConsultationId } from '../../../domain/consultation.ts'
import type { Drafts, FlowName } from '../../../domain/draft.ts'
import type { CityAct } from '../../../domain/inbox.ts'
import type { Block } from '../../../domain/message.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import type { SubjectNeed } from '../../needs.ts'

/**
 * Everything that is particular to one thing a moderator or a member of staff writes in a chat. The rest of the room knows
 * drafts through this alone. What is asked one thing at a time is a `StepFlow`; `themes` is read as a whole.
 */
export interface Flow<On extends FlowName> {
  readonly on: On
  /** What a draft concerns: its consultation, idea or inquiry. It is loaded with every event, and two about the same are one draft. */
  readonly about: (draft: Drafts[On]) => SubjectNeed
  /** The consultation whose statements a number in plain words stands for; absent where numbers are plain words. */
  readonly numbersIn?: (draft: Drafts[On]) => ConsultationId | undefined
  /** Whether words would be lost without it: then it waits aside while its writer does something else. */
  readonly holdsWords: (draft: Drafts[On]) => boolean
  /** Where a draft stands: the next thing it needs, or what it has become and how to send it. */
  readonly show: (draft: Drafts[On], turn: Turn, lead: readonly Block[]) => Decision
  /** Plain words while it is being written. */
  readonly read: (draft: Drafts[On], words: string, turn: Turn) => Move<Drafts[On]>
  /** A form that was sent; absent where there are none. */
  readonly fill?: (draft: Drafts[On], fields: FormFields, turn: Turn) => Move<Drafts[On]>
  /** What each of its buttons does, by the button's verb. */
  readonly verbs: Verbs<Drafts[On]>
  /** What "back" does where it is not the last step that is taken back. */
  readonly back?: (draft: Drafts[On], turn: Turn) => Move<Drafts[On]>
  /** Whether words that mean "back" could also be what is asked for, such as the name of a choice. */
  readonly couldTell?: (draft: Drafts[On], words: string, turn: Turn) => boolean
  /** What is said when its writer stops, where that throws nothing away. */
  readonly done?: Block
}

/** What words, a form or a tap make of a draft. */
export type Move<D> =
  /** The draft goes on: it is kept, and its next step is asked. */
  | { readonly as: 'draft'; readonly draft: D; readonly lead?: readonly Block[] }
  /** The draft is kept, and this is said instead of its next step. */
  | { readonly as: 'kept'; readonly draft: D; readonly answer: Decision }
  /** The draft stays as it is. */
  | { readonly as: 'answer'; readonly answer: Decision }
  /** Its writer is through with it: nothing is thrown away, and `done` is said. */
  | { readonly as: 'over' }
  /** The draft is finished, and becomes an act of the city's side. */
  | { readonly as: 'act'; readonly act: CityAct }

/** What buttons do with a draft. `item` is what stands behind the verb in the button's token. */
export type Verbs<D> = Readonly<Partial<Record<CitysideVerb, (draft: D, turn: Turn, item: string) => Move<D>>>>

/** The fields of a form that was sent, by step. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>
