import { createHash } from 'node:crypto'
import type { PersonId } from './person.ts'
import { type Instant, minuteMs } from './time.ts'

/** How long a link to a person's own data may be used. */
export const dataLinkValidMs = 15 * minuteMs
/** A person gets so many links a day; after that what is stored comes as text no more often either. */
export const dataLinksPerDayMax = 10

/** A link to what is stored about one person: only the hash of its secret is known. */
export interface DataLink {
  readonly person: PersonId
  readonly hash: string
  readonly expiresAt: Instant
}

/** What is kept of the secret in a link: SHA-256 in hexadecimal. */
export function dataLinkHash(secret: string): string {
  return createHash('sha256').update(`ekko data link ${secret}`).digest('hex')
}
