import { harmless } from '../domain/direction.ts'
import type { Language } from '../domain/language.ts'
import type { Image, Message } from '../domain/message.ts'
import type { Texts } from '../texts/texts.ts'
import { abridge } from './abridge.ts'
import type { Digest } from './digest.ts'
import { type Charts, htmlOf, sectionsHtml } from './formats/html.ts'
import { messageOf } from './formats/message.ts'
import { textOf } from './formats/text.ts'
import type { DuePromise } from './promises.ts'
import { alarmOutline } from './sections/alarm.ts'
import { digestOutline } from './sections/digest.ts'

/** The digest as a message to a chat or by mail, with its charts as one picture. */
export function digestMessage(digest: Digest, language: Language, texts: Texts, image?: Image): Message {
  return messageOf(abridge(digestOutline(digest, language, texts), 'message'), image)
}

/** The digest as plain text, for a terminal. */
export function digestText(digest: Digest, language: Language, texts: Texts): string {
  return harmless(textOf(abridge(digestOutline(digest, language, texts), 'text')))
}

/** The digest as one HTML page that loads nothing from anywhere. */
export function digestHtml(digest: Digest, language: Language, texts: Texts, charts: Charts = new Map()): string {
  return htmlOf(abridge(digestOutline(digest, language, texts), 'html'), charts)
}

/** What stands on that page, for one that has a look of its own. */
export function digestSections(digest: Digest, language: Language, texts: Texts, charts: Charts = new Map()): string {
  return sectionsHtml(abridge(digestOutline(digest, language, texts), 'html'), charts)
}

/** What the department and the host are told at once when a promise comes near or is broken. */
export function alarmMessage(digest: Digest, promise: DuePromise, language: Language, texts: Texts): Message {
  return messageOf(abridge(alarmOutline(digest, promise, language, texts), 'message'))
}
