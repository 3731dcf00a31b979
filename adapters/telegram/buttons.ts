import { type RenderedButton, SendError } from '../../src/adapter.ts'
import { actionOf } from '../../src/domain/token.ts'
import { shortened } from '../shared/split.ts'
import type { InlineKeyboardButton, InlineKeyboardMarkup } from './client.ts'
import { callbackBytesMax, limits, startPayloadCharactersMax } from './limits.ts'

/** Two labels up to this long still stand side by side on a phone. */
const pairedLabelMax = 14
/** The steps of a scale. */
const digitLabelMax = 2
const digitsPerRowMax = 5

/**
 * The keyboard below a message. In a community a button opens the private chat and carries its token there, since a bot
 * may not write first to a person who only tapped. `username` is the bot's own.
 */
export function buttonsOf(
  buttons: readonly RenderedButton[],
  inCommunity: boolean,
  username: string,
): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined
  const rows: InlineKeyboardButton[][] = []
  let room = 0
  for (const button of buttons) {
    const width = perRow(button.label)
    const row = rows.at(-1)
    // A row holds only labels of one kind, so that a skip button does not squeeze into a scale.
    if (row !== undefined && room > 0 && width === perRow(row[0]?.text ?? ''))
      row.push(keyOf(button, inCommunity, username))
    else {
      rows.push([keyOf(button, inCommunity, username)])
      room = width
    }
    room -= 1
  }
  return { inline_keyboard: rows }
}

function perRow(label: string): number {
  if (label.length <= digitLabelMax) return digitsPerRowMax
  return label.length <= pairedLabelMax ? 2 : 1
}

function keyOf(button: RenderedButton, inCommunity: boolean, username: string): InlineKeyboardButton {
  const text = shortened(button.label, limits.buttonLabelCharactersMax)
  if ('url' in button) return { text, url: button.url }
  if (inCommunity) {
    if (!new RegExp(`^[A-Za-z0-9_-]{1,${startPayloadCharactersMax}}$`).test(button.token)) {
      throw new SendError('rejected', 'token_not_linkable')
    }
    return { text, url: `https://t.me/${username}?start=${button.token}` }
  }
  if (Buffer.byteLength(button.token) > callbackBytesMax) throw new SendError('rejected', 'token_too_long')
  return {
    text,
    callback_data: button.token,
    ...(button.style === undefined ? {} : { style: button.style }),
  }
}

/** Stands before the label of the answer that was tapped. */
export const mark = '✓ '

/**
 * The keyboard with the pressed answer marked and the mark taken from the others, which stay so that the answer can be
 * changed. Undefined when nothing would change, or when the button settles nothing: a question back, a tick that the
 * message shows by itself.
 */
export function markedKeyboard(keyboard: InlineKeyboardMarkup, token: string): InlineKeyboardMarkup | undefined {
  if (!settles(token)) return undefined
  let changed = false
  const rows = keyboard.inline_keyboard.map((row) =>
    row.map((key): InlineKeyboardButton => {
      if (!('callback_data' in key)) return key
      const bare = key.text.startsWith(mark) ? key.text.slice(mark.length) : key.text
      const text = key.callback_data === token ? `${mark}${bare}` : settles(key.callback_data) ? bare : key.text
      changed ||= text !== key.text
      return { ...key, text }
    }),
  )
  return changed ? { inline_keyboard: rows } : undefined
}

function settles(token: string): boolean {
  switch (actionOf(token)?.do) {
    case 'toggle':
    case 'choose':
    case 'chosen':
    case 'finish':
    case 'write':
    case 'why':
    case 'again':
    case 'change':
    case 'begin':
    case 'start':
    case 'command':
    case 'form':
      return false
    default:
      return true
  }
}
