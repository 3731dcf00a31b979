import { integerIn, listIn, objectIn, textIn } from '../shared/read.ts'
import { markedKeyboard } from './buttons.ts'
import type { Client, InlineKeyboardMarkup } from './client.ts'
import { externalIdOf } from './external-id.ts'

/**
 * What a person sees the moment they tap: the spinner stops and their answer is marked. Only decoration: it may fail,
 * and is never waited for by the event itself. In groups nothing is marked, where all would see it.
 */
export class Taps {
  readonly #api: Client['api']
  /** Marks under way by message, so that an edit of the same message comes after them and wins. */
  readonly #marking = new Map<string, Promise<void>>()
  readonly #answering = new Set<Promise<void>>()

  constructor(api: Client['api']) {
    this.#api = api
  }

  /** Shows the tap in a raw update, if there is one. Returns at once. */
  show(update: unknown): void {
    const query = textIn(update, 'callback_query', 'id')
    if (query === undefined) return
    const answering = quietly(this.#api.raw.answerCallbackQuery({ callback_query_id: query })).then(() => {
      this.#answering.delete(answering)
    })
    this.#answering.add(answering)
    this.#mark(objectIn(update, 'callback_query'))
  }

  /** Resolves when no mark of this message is under way any more. */
  async settled(externalId: string | undefined): Promise<void> {
    if (externalId !== undefined) await this.#marking.get(externalId)
  }

  /** Resolves when nothing is under way. */
  async finish(): Promise<void> {
    await Promise.all([...this.#answering, ...this.#marking.values()])
  }

  #mark(tap: unknown): void {
    const chatId = integerIn(tap, 'message', 'chat', 'id')
    const messageId = integerIn(tap, 'message', 'message_id')
    const token = textIn(tap, 'data')
    const keyboard = keyboardIn(objectIn(tap, 'message', 'reply_markup'))
    if (textIn(tap, 'message', 'chat', 'type') !== 'private') return
    if (chatId === undefined || messageId === undefined) return
    const marked = keyboard === undefined || token === undefined ? undefined : markedKeyboard(keyboard, token)
    if (marked === undefined) return
    const id = externalIdOf({ chat: chatId, message: messageId })
    const before = this.#marking.get(id) ?? Promise.resolve()
    const marking = before
      .then(() =>
        quietly(this.#api.raw.editMessageReplyMarkup({ chat_id: chatId, message_id: messageId, reply_markup: marked })),
      )
      .then(() => {
        if (this.#marking.get(id) === marking) this.#marking.delete(id)
      })
    this.#marking.set(id, marking)
  }
}

async function quietly(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch {
    // A late answer to a tap and an old keyboard are refused; the event itself is safe.
  }
}

function keyboardIn(value: unknown): InlineKeyboardMarkup | undefined {
  return isKeyboard(value) ? value : undefined
}

function isKeyboard(value: unknown): value is InlineKeyboardMarkup {
  return listIn(value, 'inline_keyboard')?.every(isRow) ?? false
}

function isRow(row: unknown): boolean {
  return listIn(row)?.every((key) => textIn(key, 'text') !== undefined) ?? false
}
