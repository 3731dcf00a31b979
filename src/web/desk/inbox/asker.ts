import type { ContactId } from '../../../domain/contact.ts'
import type { Visitor } from '../visit.ts'

/**
 * Where what a citizen writes back is told: the visitor's own chat. A visitor who came without one reads it here, and the staff of the
 * department hear of it in theirs: the store looks for no person behind this contact.
 */
export function askerOf({ contact }: Visitor): ContactId {
  return contact ?? 'desk:visitor'
}
