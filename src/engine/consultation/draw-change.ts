import type { ConsultationId } from '../../domain/consultation.ts'
import type { Draw, Lot } from '../../domain/draw.ts'
import type { PersonId } from '../../domain/person.ts'

/** What a draw leaves behind, part by part. */
export type DrawChange =
  /** The drawn sample; they are invited by the same rule, but only they. */
  | { readonly kind: 'sample.drawn'; readonly consultation: ConsultationId; readonly persons: readonly PersonId[] }
  /** A part of those it is drawn from. */
  | { readonly kind: 'lots.drawn'; readonly consultation: ConsultationId; readonly lots: readonly Lot[] }
  /** What it was drawn with, so that the draw can be repeated in public. */
  | { readonly kind: 'draw.recorded'; readonly draw: Draw }
