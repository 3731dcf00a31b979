import { createHash } from 'node:crypto'
import { type ContactId, channelOf } from '../../domain/contact.ts'
import { isPass, type PassId } from '../../domain/desk.ts'

const markCharacters = 12

/**
 * Stands for a contact on the record: an administrator who knows the contact can compute it and find everything done from there,
 * and the record itself has no name in it.
 */
export function markOf(contact: ContactId): string {
  const hash = createHash('sha256').update(`ekko contact ${contact}`).digest('hex')
  return `${channelOf(contact)}:${hash.slice(0, markCharacters)}`
}

/** Stands for a person at the desk: a pass is a mark already. */
export function markOfHolder(holder: ContactId | PassId): string {
  return isPass(holder) ? holder : markOf(holder)
}
