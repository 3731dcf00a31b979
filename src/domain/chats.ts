import { createHash } from 'node:crypto'
import { codeLetters, lettersRead } from './code-letters.ts'
import type { ChannelName, ContactId } from './contact.ts'
import type { Localized } from './language.ts'
import { type Instant, minuteMs } from './time.ts'

/** What is kept of a code that joins two chats, and stands in the buttons below it: never the code itself. */
export type ChatCodeKey = string

/** A code by which two chats become one person's, as far as it has come. */
export interface ChatCode {
  readonly key: ChatCodeKey
  /** The chat that asked for it. */
  readonly from: ContactId
  /** The chat it was written in, once it was: no third can use it. */
  readonly to?: ContactId
  readonly expiresAt: Instant
  /** Which of the two have said yes. */
  readonly agreed: { readonly from: boolean; readonly to: boolean }
  readonly ended?: ChatCodeEnd
}

/** How a code ended: the chats were joined by it, they were one person's by then, or one of them said no. */
export type ChatCodeEnd = 'joined' | 'same' | 'refused'

/** A chat of a person's own, as they are shown it; `mark` stands for it in buttons. */
export interface OwnChat {
  readonly contact: ContactId
  readonly mark: string
  readonly preferred: boolean
  /** It can be written to. */
  readonly open: boolean
}

/** What a person asks about their chats, as it was found. */
export interface ChatsFound {
  /** A code that no chat was given yet. */
  readonly fresh: string
  /** The code that was written or tapped, or that is open between this chat and another. */
  readonly code?: ChatCode
  readonly own: readonly OwnChat[]
  /** Wrong codes of late, as with codes for duties. */
  readonly guesses: { readonly ofOne: number; readonly ofAll: number }
}

/** What became true when two chats were joined, for telling it in both. */
export interface ChatsJoined {
  readonly chats: readonly ChannelName[]
  readonly stopped: boolean
  /** The one word on each that holds now; absent where none was ever said. */
  readonly asked?: boolean
  readonly told?: boolean
  /** Some answers keep their own no to being told. */
  readonly untold: boolean
  /** What was answered in both. */
  readonly twice: readonly Localized[]
  readonly duties: boolean
}

/** What a message about a person's chats says. */
export type ChatsNotice =
  /** To the chat where the code was written, and to the one that asked for it. */
  | { readonly show: 'sure' | 'asked'; readonly code: ChatCodeKey }
  /** The other chat has not said yes so far. */
  | { readonly show: 'agreed'; readonly code: ChatCodeKey }
  | { readonly show: 'joined'; readonly joined: ChatsJoined }

/** How long a code may be used, and both be asked. */
export const chatCodeValidMs = 10 * minuteMs

/** Nine of 32 are 45 bits. */
const codeCharacters = 9

/**
 * The code that these random bytes stand for, `7KQ-2M4-XD9`. It has a letter and a digit, so that a code that is pasted alone is
 * no number and no word. Throws when there are fewer than `chatCodeBytes`.
 */
export function chatCodeOf(random: Uint8Array): string {
  if (random.length < chatCodeBytes) throw new Error(`A code needs ${chatCodeBytes} random bytes.`)
  for (let from = 0; from + codeCharacters <= random.length; from += codeCharacters) {
    const letters = codeLetters(random.subarray(from, from + codeCharacters))
    if (/\d/.test(letters) && /[A-Z]/.test(letters)) return letters.replace(/.{3}(?=.)/g, '$&-')
  }
  throw new Error('Random bytes gave no code.')
}

/** Enough for a code, however often one of digits or letters alone comes first. */
export const chatCodeBytes = 8 * codeCharacters

/** A code as people type it: any case, with or without dashes, o for 0, l and i for 1. Undefined for what is no code. */
export function chatCodeRead(written: string): string | undefined {
  return lettersRead(written.replace(/[:：]/gu, ''), codeCharacters)
}

/** A code that stands alone, as one is pasted: three groups with dashes or blanks between them, letters and digits mixed. */
export function chatCodeAlone(words: string): string | undefined {
  const said = words.trim()
  const mixed = /\d/.test(said) && /\p{L}/u.test(said)
  return mixed && /^[\p{L}\d]{3}(?:[\p{Pd} ][\p{L}\d]{3}){2}$/u.test(said) ? chatCodeRead(said) : undefined
}

const keyCharacters = 20

/** What is kept of a code: 80 bits of its SHA-256. */
export function chatCodeKey(code: string): ChatCodeKey {
  return createHash('sha256')
    .update(`ekko chats ${chatCodeRead(code) ?? code}`)
    .digest('hex')
    .slice(0, keyCharacters)
}

/** What stands for a chat in a button. */
export function chatMark(contact: ContactId): string {
  return createHash('sha256').update(`ekko chat ${contact}`).digest('hex').slice(0, keyCharacters)
}

/** Signs that are told apart at a glance and called by everyday words when they are read aloud. */
const signs = ['🌳', '🚲', '🐝', '🍎', '⚓', '🔔', '🎈', '☂️', '🐟', '🌻', '🧀', '🔑', '⭐', '🐘', '🥕', '🚂']

/**
 * Two signs that stand in both chats: a person who sees another pair, or none, was asked by a stranger. They come from the code and
 * from the chat it was written in.
 */
export function chatSigns(code: ChatCodeKey, to: ContactId): string {
  const [one = 0, other = 0] = createHash('sha256').update(`${code} ${to}`).digest()
  return `${signs[one % signs.length]}${signs[other % signs.length]}`
}

/** What a channel is called. */
export function channelTitle(channel: ChannelName): string {
  return channel.charAt(0).toUpperCase() + channel.slice(1)
}
