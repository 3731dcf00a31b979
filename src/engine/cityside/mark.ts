import { createHash } from 'node:crypto'
import { type ContactId, channelOf } from '../../domain/contact.ts'

const markCharacters = 12

/**
 * Stands for a contact on the record: an administrator who knows the contact can compute it and find everything done from there,
 * and the record itself has no name in it.
 */
export function markOf(contact: ContactId): string {
  const hash = createHash('sha256').update(`ekko contact ${contact}`).digest('hex')
  return `${channelOf(contact)}:${hash.slice(0, markCharacters)}`
}
