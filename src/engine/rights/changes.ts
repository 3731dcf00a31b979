import type { Instant } from '../../domain/time.ts'

/** What a person decides about what is stored of them; `at` is null where it may be used again. */
export type RightUsed =
  /** Unties them from their answers, erases their words, and deletes every row that names them. */
  | { readonly kind: 'person.forgotten'; readonly at: Instant }
  /** It is kept and read by no one. */
  | { readonly kind: 'person.restricted'; readonly at: Instant | null }
  /** It is neither quoted nor shown to others. */
  | { readonly kind: 'person.objected'; readonly at: Instant | null }
