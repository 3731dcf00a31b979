import type { Attachment } from '../../src/domain/attachment.ts'
import { type Fields, idIn, numberIn, objectsIn, textIn } from '../shared/read.ts'

/**
 * What a message carries beside its words. The preview of a link that was written is no attachment, and until August 2026 a sticker also
 * came as a picture. https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events/messages
 */
export function attachedIn(message: Fields): readonly Attachment[] {
  const isWritten = textIn(message, 'text') !== undefined
  const found = objectsIn(message, 'attachments').filter(({ type }) => !(isWritten && type === 'fallback'))
  const stickers = found.filter(isSticker)
  const rest = stickers.length === 0 ? found : found.filter(({ type }) => type !== 'image' && type !== 'sticker')
  const attached = [...stickers.slice(0, 1), ...rest].map(attachmentOf)
  if (attached.length > 0 || isWritten) return attached
  // A message that says nothing at all is of a kind that did not exist when this was written.
  return [{ kind: 'unknown' }]
}

function isSticker(item: Fields): boolean {
  return item.type === 'sticker' || idIn(item, 'payload', 'sticker_id') !== undefined
}

function attachmentOf(item: Fields): Attachment {
  if (isSticker(item)) {
    const emoji = thumbs.has(idIn(item, 'payload', 'sticker_id') ?? '') ? '👍' : undefined
    return { kind: 'sticker', ...(emoji === undefined ? {} : { emoji }) }
  }
  const source = textIn(item, 'payload', 'url')
  switch (item.type) {
    case 'image':
      return source === undefined ? { kind: 'unknown' } : { kind: 'photo', source }
    case 'audio':
      return source === undefined ? { kind: 'sound' } : { kind: 'voice', source }
    case 'video':
    case 'reel':
    case 'ig_reel':
      return { kind: 'video' }
    case 'file':
      return { kind: 'file' }
    case 'location':
      return placeOf(item)
    default:
      return { kind: 'unknown' }
  }
}

/** The thumb beside the field where people write, in its three sizes. */
const thumbs: ReadonlySet<string> = new Set(['369239263222822', '369239343222814', '369239383222810'])

function placeOf(item: Fields): Attachment {
  const latitude = numberIn(item, 'payload', 'coordinates', 'lat')
  const longitude = numberIn(item, 'payload', 'coordinates', 'long')
  if (latitude === undefined || longitude === undefined) return { kind: 'unknown' }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return { kind: 'unknown' }
  return { kind: 'place', latitude, longitude }
}
