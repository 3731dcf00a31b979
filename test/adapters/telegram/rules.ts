import { type Entity, type Key, type Keyboard, Refused } from './chats.ts'

/** A text as Telegram keeps it; throws what Telegram says when it is none. */
export function wordsOf(value: unknown, unitsMax: number, what: 'text' | 'caption'): string {
  const words = String(value ?? '').trim()
  if (words === '' && what === 'text') throw new Refused(400, 'Bad Request: message text is empty')
  if (words.length > unitsMax) {
    throw new Refused(
      400,
      what === 'text' ? 'Bad Request: message is too long' : 'Bad Request: message caption is too long',
    )
  }
  return words
}

/** Entities have to lie in the text and may cross nobody. */
export function entitiesOf(value: unknown, text: string): readonly Entity[] {
  const entities = (value ?? []) as readonly Entity[]
  // Telegram itself leaves the rest out without a word; here it is refused, because what is left out may be what kept a word inert.
  if (entities.length > 100) throw new Refused(400, 'Bad Request: too many entities')
  for (const entity of entities) {
    const end = entity.offset + entity.length
    if (entity.offset < 0 || entity.length < 1 || end > text.length) {
      throw new Refused(400, 'Bad Request: entity beyond the end of the text')
    }
    const crosses = entities.some(
      (other) =>
        other.offset < entity.offset &&
        entity.offset < other.offset + other.length &&
        other.offset + other.length < end,
    )
    if (crosses) throw new Refused(400, 'Bad Request: entities cross')
  }
  return entities
}

export function keyboardOf(value: unknown): Keyboard | undefined {
  const keyboard = value as Keyboard | undefined
  for (const key of keyboard?.inline_keyboard.flat() ?? []) requireKey(key)
  return keyboard
}

function requireKey(key: Key): void {
  if (key.text.trim() === '') throw new Refused(400, 'Bad Request: text buttons are unallowed in the inline keyboard')
  const bytes = Buffer.byteLength(key.callback_data ?? '')
  if (key.callback_data !== undefined && (bytes < 1 || bytes > 64)) {
    throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID')
  }
  if (key.url !== undefined && !URL.canParse(key.url)) throw new Refused(400, 'Bad Request: BUTTON_URL_INVALID')
}

interface Shown {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly parseMode: unknown
}

/**
 * What Telegram makes live in a text by itself: mentions, commands, hashtags and links that no `code` covers; and any
 * markup, where the sender asked for markup to be read. The patterns are those of tdlib's MessageEntity.cpp, simplified.
 */
export function liveParts({ text, entities, parseMode }: Shown): readonly string[] {
  const covered = entities.filter((entity) => entity.type === 'code' || entity.type === 'pre')
  const found = livePatterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter((match) => {
        const start = match.index
        const end = start + match[0].length
        return !covered.some((code) => start < code.offset + code.length && code.offset < end)
      })
      .map((match) => match[0]),
  )
  return parseMode === undefined ? found : [...found, `parse_mode ${String(parseMode)}`]
}

const livePatterns = [
  /(?<!\w)@[a-zA-Z0-9_]{2,32}(?!\w)/g,
  /(?<![\w/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>])/g,
  /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu,
  /(?:https?|tg):\/\/[^\s<>|]+/g,
  /(?<![\w.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|dk|org|net|example|me)\b/gi,
]
