import { isClosedAlike, type Seal } from './seal.ts'

/** Stands before every mark, and before no account on any platform. */
const sign = '~'

type Contact = `${string}:${string}`

/** The mark of a contact, which stands for the account everywhere inside: `telegram:~Xw3…`. A mark is its own mark. */
export function markOf<C extends Contact>(seal: Seal, contact: C): C {
  if (isMark(contact)) return contact
  const colon = contact.indexOf(':')
  return `${contact.slice(0, colon)}:${sign}${seal.mark('contact', contact)}` as C
}

/** Whether an address is a mark, and so leads to no account without the key. */
export function isMark(address: string): boolean {
  return address.startsWith(sign, address.indexOf(':') + 1)
}

/** The account behind a mark, closed: it is opened where a message is handed to the adapter. */
export function closeAccount(seal: Seal, contact: Contact): string {
  return seal.closeAlike('account', contact)
}

/** The account that was closed. Throws SealError. */
export function openAccount(seal: Seal, closed: string): Contact {
  return seal.open('account', closed) as Contact
}

/**
 * What a platform calls a message, a private conversation, a file or a tap, closed: it often has the account in it, is looked up, and is
 * given back to the platform.
 */
export function closeReference(seal: Seal, reference: string): string {
  return seal.closeAlike('reference', reference)
}

/** The reference that was closed; one that never was is itself. Throws SealError. */
export function openReference(seal: Seal, reference: string): string {
  return isClosed(reference) ? seal.open('reference', reference) : reference
}

/** Whether a reference was closed already. */
export function isClosed(reference: string): boolean {
  return isClosedAlike(reference)
}

/** How a closed reference may stand in the database: as it is closed now, and as earlier versions closed it. Throws SealError. */
export function waysClosed(seal: Seal, reference: string): readonly string[] {
  if (!isClosed(reference)) return [reference]
  const clear = seal.open('reference', reference)
  return [seal.closeAlike('reference', clear), seal.closeAlikeAsBefore('reference', clear)]
}

/** What is left of the id of an event on a channel: enough to know it again. */
export function eventMark(seal: Seal, channel: string, id: string): string {
  return seal.mark('event', `${channel} ${id}`)
}

/** What is left of the id of a message that a person wrote: enough to know what an edit or a deletion is about. */
export function messageMark(seal: Seal, id: string): string {
  return seal.mark('message', id)
}
