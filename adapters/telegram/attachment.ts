import type { Attachment, Fetchable } from '../../src/domain/attachment.ts'
import { type Fields, integerIn, listIn, numberIn, objectIn, objectsIn, textIn } from '../shared/read.ts'

/** What a message carries beside its words. Empty where it carries nothing, and where Telegram itself speaks. */
export function attachedIn(message: Fields): readonly Attachment[] {
  const attachment = known(message)
  if (attachment !== undefined) return [attachment]
  if (saysWords(message) || notices.some((kind) => message[kind] !== undefined)) return []
  // Telegram leaves out what a server of its own does not know yet, so that nothing at all may be left to see.
  return [{ kind: 'unknown' }]
}

/** Whether a person wrote something, below a picture or alone. */
function saysWords(message: Fields): boolean {
  return textIn(message, 'text') !== undefined || textIn(message, 'caption') !== undefined
}

/** An animation also comes as a document, and a venue as a location: what says more stands first. */
function known(message: Fields): Attachment | undefined {
  const voice = fileIn(message.voice)
  if (voice !== undefined) {
    const seconds = integerIn(message, 'voice', 'duration')
    return { kind: 'voice', ...voice, ...(seconds === undefined ? {} : { seconds }) }
  }
  const photo = pictureIn(message)
  if (photo !== undefined) return { kind: 'photo', ...photo }
  if (['video', 'video_note', 'animation', 'live_photo'].some((kind) => message[kind] !== undefined)) {
    return { kind: 'video' }
  }
  if (message.audio !== undefined) return { kind: 'sound' }
  if (message.document !== undefined) return { kind: 'file' }
  if (message.sticker !== undefined) {
    const emoji = textIn(message, 'sticker', 'emoji')
    return { kind: 'sticker', ...(emoji === undefined ? {} : { emoji }) }
  }
  if (message.venue !== undefined || message.location !== undefined) return placeIn(message)
  if (message.contact !== undefined) return { kind: 'card' }
  if (message.poll !== undefined) return { kind: 'poll' }
  return undefined
}

/** The largest size of a photo, or a picture that was sent as a file. */
function pictureIn(message: Fields): Fetchable | undefined {
  const sizes = objectsIn(message, 'photo')
  const largest = sizes.reduce<Fields | undefined>(
    (best, size) => (best === undefined || areaOf(size) >= areaOf(best) ? size : best),
    undefined,
  )
  if (largest !== undefined) return fileIn(largest)
  if (message.animation !== undefined) return undefined
  const isPicture = /^image\/(?!svg)/i.test(textIn(message, 'document', 'mime_type') ?? '')
  return isPicture ? fileIn(message.document) : undefined
}

function areaOf(size: Fields): number {
  return (integerIn(size, 'width') ?? 0) * (integerIn(size, 'height') ?? 0)
}

/** `source` is the file's id, which stays good for years and is asked for a link when the bytes are wanted. */
function fileIn(value: unknown): Fetchable | undefined {
  const source = textIn(value, 'file_id')
  if (source === undefined) return undefined
  const bytes = integerIn(value, 'file_size')
  const mediaType = textIn(value, 'mime_type')
  return {
    source,
    ...(bytes === undefined ? {} : { bytes }),
    ...(mediaType === undefined ? {} : { mediaType }),
  }
}

function placeIn(message: Fields): Attachment {
  const location = objectIn(message, 'venue', 'location') ?? objectIn(message, 'location')
  const latitude = numberIn(location, 'latitude')
  const longitude = numberIn(location, 'longitude')
  if (latitude === undefined || longitude === undefined) return { kind: 'unknown' }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { kind: 'unknown' }
  const name = textIn(message, 'venue', 'title')
  return { kind: 'place', latitude, longitude, ...(name === undefined ? {} : { name }) }
}

/** Whether this is one of several pictures that were sent together, and of which. */
export function albumIn(message: Fields): string | undefined {
  return listIn(message, 'photo') === undefined && message.document === undefined && message.video === undefined
    ? undefined
    : textIn(message, 'media_group_id')
}

/** What Telegram notes in a chat by itself. https://core.telegram.org/bots/api#message */
const notices = [
  'new_chat_members',
  'left_chat_member',
  'chat_owner_left',
  'chat_owner_changed',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'group_chat_created',
  'supergroup_chat_created',
  'channel_chat_created',
  'message_auto_delete_timer_changed',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
  'successful_payment',
  'refunded_payment',
  'users_shared',
  'chat_shared',
  'gift',
  'unique_gift',
  'gift_upgrade_sent',
  'connected_website',
  'write_access_allowed',
  'passport_data',
  'proximity_alert_triggered',
  'boost_added',
  'chat_background_set',
  'checklist_tasks_done',
  'checklist_tasks_added',
  'direct_message_price_changed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'giveaway_created',
  'giveaway_completed',
  'managed_bot_created',
  'paid_message_price_changed',
  'poll_option_added',
  'poll_option_deleted',
  'suggested_post_approved',
  'suggested_post_approval_failed',
  'suggested_post_declined',
  'suggested_post_paid',
  'suggested_post_refunded',
  'video_chat_scheduled',
  'video_chat_started',
  'video_chat_ended',
  'video_chat_participants_invited',
  'web_app_data',
] as const
