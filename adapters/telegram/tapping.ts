import type { Connection, InlineKeyboardMarkup } from './api.ts'
import { type Fields, fieldsOf, integerOf, textOf } from './fields.ts'
import { markedKeyboard } from './keyboard.ts'
import { externalIdOf } from './place.ts'

/**
 * What a person sees the moment they tap: the spinner stops and their answer is marked. Only decoration: it may fail,
 * and is never waited for by the event itself. In groups nothing is marked, where all would see it.
 */
export class Tapping {
  readonly #api: Connection['api']
  /** Marks under way by message, so that an edit of the same message comes after them and wins. */
  readonly #marking = new Map<string, Promise<void>>()
  readonly #answering = new Set<Promise<void>>()

  constructor(api: Connection['api']) {
    this.#api = api
  }

  /** Shows the tap in a raw update, if there is one. Returns at once. */
  show(update: unknown): void {
    const tap = fieldsOf(fieldsOf(update)?.callback_query)
    const query = textOf(tap?.id)
    if (tap === undefined || query === undefined) return
    const answering = quietly(this.#api.raw.answerCallbackQuery({ callback_query_id: query })).then(() => {
      this.#answering.delete(answering)
    })
    this.#answering.add(answering)
    this.#mark(tap)
  }

  /** Resolves when no mark of this message is under way any more. */
  async settled(externalId: string | undefined): Promise<void> {
    if (externalId !== undefined) await this.#marking.get(externalId)
  }

  /** Resolves when nothing is under way. */
  async finish(): Promise<void> {
    await Promise.all([...this.#answering, ...this.#marking.values()])
  }

  #mark(tap: Fields): void {
    const message = fieldsOf(tap.message)
    const chat = fieldsOf(message?.chat)
    const chatId = integerOf(chat?.id)
    const messageId = integerOf(message?.message_id)
    const token = textOf(tap.data)
    const keyboard = keyboardIn(message?.reply_markup)
    if (chat?.type !== 'private' || chatId === undefined || messageId === undefined) return
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
  const rows = fieldsOf(value)?.inline_keyboard
  return (
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.every((key) => textOf(fieldsOf(key)?.text) !== undefined))
  )
}
