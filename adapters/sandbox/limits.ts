import type { Limits } from '../../src/adapter.ts'

/** Everything any platform can do, with generous numbers: they are our own choice, and chat.ts enforces them. */
export const limits: Limits = {
  // As Telegram, the most generous of the others.
  textCharactersMax: 4096,
  writtenCharactersMax: 4096,
  // As Messenger's quick replies, and they are shown in rows.
  buttonsMax: 13,
  buttonLabelCharactersMax: 40,
  // As Telegram's callback data.
  tokenBytesMax: 64,
  forms: true,
  formFieldsMax: 20,
  formTextCharactersMax: 4000,
  edits: true,
  threads: true,
  communities: true,
  images: true,
  altTextCharactersMax: 1000,
  // Nothing but this process is in the way, so a town can be tried at full speed.
  pace: { perSecondMax: 500, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 50 },
  // chat.ts remembers the key of every message it still shows.
  idempotency: 'key',
  acknowledgeMs: 10_000,
}

/** How much of the past one chat keeps. */
export const messagesPerChatMax = 500
/** How many chats are kept. */
export const chatsMax = 500
/** How far back a page that lost its connection can go on without loading everything again. */
export const replayEntriesMax = 2000
/** A page that reads more slowly than this is disconnected; it resumes where it was. */
export const unreadEntriesMax = 1000
/** The largest body the page may post: a form full of text. */
export const eventBytesMax = 256 * 1024
/** As many pictures as one album has at Telegram. */
export const attachedMax = 10
