import type { InboxEvent } from '../../src/domain/inbox.ts'

/** Mail only goes out: what is answered to it goes to the address in Reply-To, which people read, and never to us. */
export function decode(_payload: unknown): readonly InboxEvent[] {
  return []
}
