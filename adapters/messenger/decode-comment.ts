import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { secondMs } from '../../src/domain/time.ts'
import { type Fields, idIn, integerIn, objectIn, textIn } from '../shared/read.ts'
import type { Receiving } from './decode.ts'
import { privateReplyWindowMs } from './limits.ts'

const prefix = 'messenger:comment/'

/** The contact that stands for the author of one comment, who has no id of their own until they answer in private. */
function commentContact(commentId: string): ContactId {
  return `${prefix}${commentId}`
}

/** The comment behind such a contact, or undefined for a person. */
export function commentIdOf(address: string): string | undefined {
  return address.startsWith(prefix) ? address.slice(prefix.length) : undefined
}

/**
 * One item of `entry.changes`: a person commented on a post of the Page. It starts a conversation that allows one
 * private reply; `via.message` is the post, which is how the engine finds out what it was about. The comment's own
 * words are public and never an answer; they come along in case they tell of danger.
 */
export function decodeComment(item: Fields, now: number, receiving: Receiving): readonly InboxEvent[] {
  const value = objectIn(item, 'value')
  if (item.field !== 'feed' || value?.item !== 'comment' || value.verb !== 'add') return []
  const commentId = idIn(value, 'comment_id')
  const postId = idIn(value, 'post_id')
  // Who commented may be kept from us; the Page's own comments always name the Page.
  if (commentId === undefined || idIn(value, 'from', 'id') === receiving.pageId) return []
  const words = textIn(value, 'message')
  const author = idIn(value, 'from', 'id')
  const createdS = integerIn(value, 'created_time')
  const at = createdS === undefined ? now : createdS * secondMs
  return [
    {
      kind: 'conversation.started',
      id: commentId,
      contact: commentContact(commentId),
      at,
      via: { ...(postId === undefined ? {} : { message: postId }), community: `messenger:page/${receiving.pageId}` },
      reach: { kind: 'window', until: at + privateReplyWindowMs },
      ...(words === undefined || words === '' ? {} : { words }),
      ...(author === undefined ? {} : { author: `messenger:${author}` as const }),
    },
  ]
}
