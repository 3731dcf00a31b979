import { type Outbound, SendError } from '../../src/adapter.ts'
import { partsOf } from '../shared/address.ts'
import { buttonsOf } from './buttons.ts'
import type { InlineKeyboardMarkup, MessageEntity } from './client.ts'
import { generalTopic, isCommunity, type Place, placeOf } from './external-id.ts'
import { captionUnitsMax, textUnitsMax } from './limits.ts'
import { markupOf, type StyledText } from './markup.ts'

interface Keys {
  readonly reply_markup?: InlineKeyboardMarkup
}

interface Under {
  readonly reply_parameters?: { message_id: number; allow_sending_without_reply: true }
}

/** The topic of a group that every part of a message goes to. */
interface Topic {
  readonly message_thread_id?: number
}

interface Words {
  readonly text: string
  readonly entities: MessageEntity[]
  readonly link_preview_options: { is_disabled: true }
}

interface Caption {
  readonly caption?: string
  readonly caption_entities?: MessageEntity[]
}

/** One call to make, in Telegram's own words; the picture is added when it goes out. */
export type Call =
  | { readonly method: 'sendMessage'; readonly chat: number; readonly payload: Words & Keys & Under & Topic }
  | {
      readonly method: 'sendPhoto'
      readonly chat: number
      readonly png: Uint8Array
      readonly payload: Caption & Keys & Under & Topic
    }
  | {
      readonly method: 'sendDocument'
      readonly chat: number
      readonly document: NonNullable<Outbound['document']>
      readonly payload: Keys & Under & Topic
    }
  | { readonly method: 'editMessageText'; readonly place: Place; readonly payload: Words & Keys }
  | {
      readonly method: 'editMessageMedia'
      readonly place: Place
      readonly png: Uint8Array
      readonly payload: Caption & Keys
    }

/**
 * One message as the calls that show it, in order; buttons hang on the last. Throws SendError `rejected` for what
 * Telegram cannot show at all. `username` is the bot's own, for links into the private chat.
 */
export function encode(outbound: Outbound, username: string): readonly [Call, ...Call[]] {
  const chat = chatOf(outbound)
  const keyboard = buttonsOf(outbound.buttons, isCommunity(chat), username)
  const keys: Keys = keyboard === undefined ? {} : { reply_markup: keyboard }
  const under = underOf(outbound, chat)
  const topic = topicOf(outbound)
  const calls = outbound.image === undefined ? [] : pictureCalls(outbound)
  const fits = calls.length > 0 && calls[0]?.complete === true
  const words = fits ? [] : markupOf(wordsOf(outbound), textUnitsMax)
  if (!fits && words.length === 0 && calls.length === 0) throw new SendError('rejected', 'nothing_to_say')

  const { document } = outbound
  const all: Call[] = [
    ...(document === undefined ? [] : [{ method: 'sendDocument', chat, document, payload: {} } as const]),
    ...calls.map((picture): Call => ({ method: 'sendPhoto', chat, png: picture.png, payload: picture.payload })),
    ...words.map((part): Call => ({ method: 'sendMessage', chat, payload: plain(part) })),
  ]
  if (outbound.editsExternalId !== undefined) return [editOf(outbound.editsExternalId, all, keys)]
  const [first, ...others] = all.map((call, index): Call => {
    const decorated = { ...topic, ...(index === 0 ? under : {}), ...(index === all.length - 1 ? keys : {}) }
    if (call.method === 'sendMessage') return { ...call, payload: { ...call.payload, ...decorated } }
    if (call.method === 'sendPhoto') return { ...call, payload: { ...call.payload, ...decorated } }
    if (call.method === 'sendDocument') return { ...call, payload: { ...call.payload, ...decorated } }
    return call
  })
  if (first === undefined) throw new SendError('rejected', 'nothing_to_say')
  return [first, ...others]
}

function chatOf(outbound: Outbound): number {
  const chat = Number(partsOf('telegram', outbound.to)[0])
  if (!Number.isSafeInteger(chat) || chat === 0) throw new SendError('rejected', 'foreign_address')
  return chat
}

/** General is the first topic, and Telegram finds it only when no number is given. */
function topicOf({ to }: Outbound): Topic {
  const number = partsOf('telegram', to)[1]
  if (number === undefined || number === String(generalTopic)) return {}
  if (!/^\d{1,15}$/.test(number)) throw new SendError('rejected', 'foreign_address')
  return { message_thread_id: Number(number) }
}

interface Picture {
  readonly png: Uint8Array
  readonly payload: Caption
  /** All words are in the caption. */
  readonly complete: boolean
}

/** Telegram has no alternative text, so it stands below the picture: with everything else, alone, or in the messages after it. */
function pictureCalls(outbound: Outbound): readonly Picture[] {
  const image = outbound.image
  if (image === undefined) return []
  const alt = { style: 'note', text: image.alt } as const
  const whole = markupOf([...outbound.blocks, alt], captionUnitsMax)
  if (whole.length <= 1) return [{ png: image.png, payload: captionOf(whole[0]), complete: true }]
  const alone = markupOf([alt], captionUnitsMax)
  return [{ png: image.png, payload: alone.length === 1 ? captionOf(alone[0]) : {}, complete: false }]
}

/** What is said in messages of their own beside the picture. */
function wordsOf(outbound: Outbound): Outbound['blocks'] {
  const alt = outbound.image?.alt
  if (alt === undefined || markupOf([{ style: 'note', text: alt }], captionUnitsMax).length <= 1) return outbound.blocks
  return [...outbound.blocks, { style: 'note', text: alt }]
}

/** An edit changes one message: the last, which has the buttons. What was split off before it stays as it was sent. */
function editOf(externalId: string, calls: readonly Call[], keys: Keys): Call {
  const place = placeOf(externalId)
  const last = calls.at(-1)
  if (place === undefined || last === undefined) throw new SendError('rejected', 'foreign_message')
  if (last.method === 'sendPhoto') {
    return { method: 'editMessageMedia', place, png: last.png, payload: { ...last.payload, ...keys } }
  }
  if (last.method === 'sendMessage') return { method: 'editMessageText', place, payload: { ...last.payload, ...keys } }
  throw new SendError('rejected', 'foreign_message')
}

/** In a community also below what a person wrote there, so that it is seen whom it answers. */
function underOf(outbound: Outbound, chat: number): Under {
  const place = placeOf(outbound.underExternalId) ?? (isCommunity(chat) ? placeOf(outbound.via?.reply) : undefined)
  // After a group has moved, its old messages are of another chat.
  if (place === undefined || place.chat !== chat) return {}
  return { reply_parameters: { message_id: place.message, allow_sending_without_reply: true } }
}

function plain(part: StyledText): Words {
  return { text: part.text, entities: part.entities, link_preview_options: { is_disabled: true } }
}

function captionOf(part: StyledText | undefined): Caption {
  return part === undefined ? {} : { caption: part.text, caption_entities: part.entities }
}
