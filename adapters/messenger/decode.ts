import type { InboxEvent } from '../../src/domain/inbox.ts'
import { commentEvents } from './comments.ts'
import { fieldsOf, listOf, textOf } from './fields.ts'
import { threadEvents } from './thread.ts'

/** Whose webhook this is: events of other Pages and echoes of other apps are not ours. */
export interface Receiving {
  readonly pageId: string
  readonly appId?: string
}

/**
 * One webhook body, parsed, as what happened. Pure. What is not known, not ours, or says nothing decodes to nothing;
 * `now` (milliseconds) stands in where the platform sends no time.
 */
export function decode(payload: unknown, receiving: Receiving, now: number): readonly InboxEvent[] {
  const { object, entry } = fieldsOf(payload)
  if (object !== 'page') return []
  return listOf(entry).flatMap((raw) => {
    const fields = fieldsOf(raw)
    if (textOf(fields.id) !== receiving.pageId) return []
    return [
      ...listOf(fields.messaging).flatMap((item) => threadEvents(fieldsOf(item), receiving, now)),
      ...listOf(fields.changes).flatMap((item) => commentEvents(fieldsOf(item), receiving, now)),
    ]
  })
}
