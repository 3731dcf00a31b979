import { createHash } from 'node:crypto'
import type { GuideKey } from './guide.ts'

const keyCharacters = 8

/** The key of a guide, from the act that named them. */
export function guideKeyOf(eventId: string): GuideKey {
  return createHash('sha256').update(`ekko guide ${eventId}`).digest('hex').slice(0, keyCharacters)
}
