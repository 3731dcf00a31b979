import type { Language } from '../../domain/language.ts'
import type { Instant } from '../../domain/time.ts'

/** How a person is met, and which language they are spoken to in. */
export type LanguageChange =
  /** Creates the person behind the contact. Always the first change of its decision. */
  | { readonly kind: 'person.met'; readonly language: Language; readonly at: Instant }
  | { readonly kind: 'language.chosen'; readonly language: Language }
  /** They wrote in this one, and are asked whether to go on in it: once, whatever they say to it. */
  | { readonly kind: 'language.offered'; readonly language: Language }
