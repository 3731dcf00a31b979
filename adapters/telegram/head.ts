import { type Fields, integerIn, objectIn } from '../shared/read.ts'
import { externalIdOf } from './external-id.ts'

/** Who the bot itself is, as getMe says. */
export interface Me {
  readonly id: number
  readonly username: string
}

/** Where and when a message was written, and in which update it came. */
export interface Head {
  readonly update: number
  readonly chat: number
  readonly message: number
  readonly at: number
}

/** Update numbers start anew at random after a silent week, so the number alone is not unique for ever. */
export function eventIdOf({ update, message }: Head): string {
  return `update:${update}:${message}`
}

/** The topic of a group with topics; what was written in its general one carries no number. */
export function topicIn(message: Fields): number | undefined {
  return message.is_topic_message === true ? integerIn(message, 'message_thread_id') : undefined
}

/** The message of ours that this one replies to. A message of another chat and one of a person's own are no question of ours. */
export function replyTarget(message: Fields, chat: number, me: Me | undefined): string | undefined {
  const target = objectIn(message, 'reply_to_message')
  const author = objectIn(target, 'from')
  const targetId = integerIn(target, 'message_id')
  // In a forum every message hangs below the notice that opened the topic.
  if (target === undefined || targetId === undefined || target.forum_topic_created !== undefined) return undefined
  if (author?.is_bot !== true || (me !== undefined && author.id !== me.id)) return undefined
  return externalIdOf({ chat, message: targetId })
}
