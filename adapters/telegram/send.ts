import { setTimeout as wait } from 'node:timers/promises'
import { type Address, type Outbound, type Receipt, SendError } from '../../src/adapter.ts'
import { type Client, fileOf, pictureOf } from './client.ts'
import { type Call, encode } from './encode.ts'
import { isLost, isPicture, isUnchanged, refusalOf, sendErrorOf } from './errors.ts'
import { communityOf, externalIdOf, type Place } from './external-id.ts'
import type { Me } from './head.ts'
import { captionUnitsMax } from './limits.ts'

/** Between the parts of one long message a 429 is waited out up to here, since half a message is already read. */
const patienceMsMax = 60_000

/** Sends messages, one call after the other, and follows groups that moved. */
export class Sender {
  readonly #api: Client['api']
  readonly #me: () => Promise<Me>
  /** Where groups have moved to. Telegram says it again at every send, so nothing is lost with this. */
  readonly #moved = new Map<Address, Address>()

  constructor(api: Client['api'], me: () => Promise<Me>) {
    this.#api = api
    this.#me = me
  }

  /** Sends one message, once. Rejects only with SendError. */
  async send(outbound: Outbound): Promise<Receipt> {
    const target = { ...outbound, to: this.#moved.get(outbound.to) ?? outbound.to }
    try {
      return await this.#calls(target)
    } catch (error) {
      const instead = this.#instead(target, error)
      if (instead === undefined) throw sendErrorOf(error)
      // The refusal accepted nothing, so taking the other way is not sending twice.
      return await this.#calls(instead).catch((second: unknown) => {
        throw sendErrorOf(second)
      })
    }
  }

  /** The way that is left after a refusal: to where the group has moved, or anew when the message to edit is gone. */
  #instead(outbound: Outbound, error: unknown): Outbound | undefined {
    const { editsExternalId, ...anew } = outbound
    if (editsExternalId !== undefined) return outbound.reply && isLost(error) ? anew : undefined
    const movedTo = refusalOf(error)?.movedTo
    if (movedTo === undefined) return undefined
    this.#moved.set(outbound.to, communityOf(movedTo))
    return { ...outbound, to: communityOf(movedTo) }
  }

  async #calls(outbound: Outbound): Promise<Receipt> {
    const calls = encode(outbound, (await this.#me()).username)
    let place: Place | undefined
    for (const call of calls) place = await this.#part(call, place !== undefined)
    return place === undefined ? {} : { externalId: externalIdOf(place) }
  }

  /** Once a first part has arrived nothing may be sent anew, so whatever would lead to that is `unknown`. */
  async #part(call: Call, afterOthers: boolean): Promise<Place> {
    try {
      return await this.#make(call)
    } catch (error) {
      if (!afterOthers) throw error
      const failure = sendErrorOf(error)
      if (failure.reason === 'throttled' && (failure.retryAfterMs ?? 0) <= patienceMsMax) {
        await wait(failure.retryAfterMs ?? 0)
        return await this.#part(call, true)
      }
      if (failure.reason === 'contact-gone' || failure.reason === 'rejected') throw failure
      throw new SendError('unknown', `partly_sent_${failure.code}`)
    }
  }

  async #make(call: Call): Promise<Place> {
    const raw = this.#api.raw
    switch (call.method) {
      case 'sendMessage': {
        const sent = await raw.sendMessage({ chat_id: call.chat, ...call.payload })
        return { chat: sent.chat.id, message: sent.message_id }
      }
      case 'sendPhoto': {
        const sent = await raw.sendPhoto({ chat_id: call.chat, photo: pictureOf(call.png), ...call.payload })
        return { chat: sent.chat.id, message: sent.message_id }
      }
      case 'sendDocument': {
        const sent = await raw.sendDocument({ chat_id: call.chat, document: fileOf(call.document), ...call.payload })
        return { chat: sent.chat.id, message: sent.message_id }
      }
      case 'editMessageText':
        await this.#edit(call)
        return call.place
      case 'editMessageMedia': {
        const { reply_markup, ...caption } = call.payload
        await unlessUnchanged(
          raw.editMessageMedia({
            chat_id: call.place.chat,
            message_id: call.place.message,
            media: { type: 'photo', media: pictureOf(call.png), ...caption },
            ...(reply_markup === undefined ? {} : { reply_markup }),
          }),
        )
        return call.place
      }
      default:
        return unknownCall(call)
    }
  }

  /** The message may be a picture that is edited without it: then the words are its caption. */
  async #edit(call: Call & { method: 'editMessageText' }): Promise<void> {
    const { chat, message } = call.place
    try {
      await unlessUnchanged(this.#api.raw.editMessageText({ chat_id: chat, message_id: message, ...call.payload }))
    } catch (error) {
      if (!isPicture(error) || call.payload.text.length > captionUnitsMax) throw error
      const { text, entities, link_preview_options: _, ...keys } = call.payload
      await unlessUnchanged(
        this.#api.raw.editMessageCaption({
          chat_id: chat,
          message_id: message,
          caption: text,
          caption_entities: entities,
          ...keys,
        }),
      )
    }
  }
}

async function unlessUnchanged(edit: Promise<unknown>): Promise<void> {
  try {
    await edit
  } catch (error) {
    if (!isUnchanged(error)) throw error
  }
}

function unknownCall(call: never): never {
  throw new Error(`Telegram's ${JSON.stringify(call)} is not known.`)
}
