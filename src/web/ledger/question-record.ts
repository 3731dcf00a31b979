import type { Consultation } from '../../domain/consultation.ts'
import type { Localized } from '../../domain/language.ts'
import type { WordedOpinions } from '../../domain/opinions/worded.ts'
import type { ShownCounts, ShownLine } from '../../domain/questions/kind.ts'
import type { ReactionsTold, StatementTold } from '../../domain/reactions/told.ts'

/** One question with what was said, once no citizen can be influenced by it any more. */
export interface QuestionAccount {
  readonly id: string
  readonly kind: Consultation['questions'][number]['kind']
  readonly text: Localized
  /** What is written here is shown to others once a moderator has read it, and why some is not. */
  readonly travels?: true
  /** Absent while the consultation is open. */
  readonly said?: Omit<ShownCounts, 'lines' | 'ends'> & {
    readonly people: number | null
    readonly peopleAtLeast?: true
    /** What others said to what was written here, by the number of each statement. */
    readonly reactions?: ReactionsShown
    /** Pictures that a moderator has allowed, each with the words its author wrote below it. */
    readonly photos?: readonly PublicPhoto[]
    /** One per choice or step of a scale; empty for an open question. */
    readonly lines: readonly Line[]
    readonly opinions?: OpinionsShown
  }
}

/** A statement on the record: the host's in its words, a citizen's by its number, and in words where a person cleared them for it. */
export type StatementShown =
  | { readonly host: Localized }
  | { readonly number: number; readonly themes: readonly Localized[]; readonly words?: string }

/** Who agrees on what; `quotes` says why no citizen's words are among it, where none are. */
export type OpinionsShown = WordedOpinions<StatementShown> & { readonly quotes?: 'unasked' | 'uncleared' }

/** What others said to what was written, with the words that a person has cleared for the record. */
export type ReactionsShown = Omit<ReactionsTold, 'statements'> & {
  readonly statements: readonly (StatementTold & { readonly words?: string })[]
  /** People were told beside the question that words may stand here. */
  readonly inPublic?: true
}

/** A picture that all may see. */
export interface PublicPhoto {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly caption?: string
}

/** One answer or theme with how many people it has, `null` where these are too few, and what else may be shown of it. */
export interface Line extends Omit<ShownLine, 'people'> {
  readonly people: number | null
}
