import type { InboxEvent } from '../../src/domain/inbox.ts'
import { idIn, objectsIn, textIn } from '../shared/read.ts'
import { decodeComment } from './decode-comment.ts'
import { decodeAside } from './decode-handover.ts'
import { decodeThread } from './decode-thread.ts'

/** Whose webhook this is: events of other Pages and echoes of other apps are not ours. */
export interface Receiving {
  readonly pageId: string
  readonly appId?: string
}

/**
 * One webhook body, parsed, as what happened. Pure. What is not known, not ours, or says nothing decodes to nothing;
 * `now` (milliseconds) stands in where the platform sends no time.
 */
export function decode(payload: unknown, now: number, receiving: Receiving): readonly InboxEvent[] {
  if (textIn(payload, 'object') !== 'page') return []
  return objectsIn(payload, 'entry').flatMap((entry) => {
    if (idIn(entry, 'id') !== receiving.pageId) return []
    return [
      ...objectsIn(entry, 'messaging').flatMap((item) => decodeThread(item, now, receiving)),
      ...objectsIn(entry, 'standby').flatMap((item) => decodeAside(item, now, receiving)),
      ...objectsIn(entry, 'changes').flatMap((item) => decodeComment(item, now, receiving)),
    ]
  })
}
