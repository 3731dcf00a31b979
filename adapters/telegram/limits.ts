import type { Limits } from '../../src/adapter.ts'

/** The longest text of one message, in UTF-16 units after entities. https://core.telegram.org/bots/api#sendmessage */
export const textUnitsMax = 4096
/** The longest caption under a picture. https://core.telegram.org/bots/api#sendphoto */
export const captionUnitsMax = 1024
/** What a button can carry, in bytes. https://core.telegram.org/bots/api#inlinekeyboardbutton */
export const callbackBytesMax = 64
/** What a deep link can carry, of `A-Za-z0-9_-`. https://core.telegram.org/bots/features#deep-linking */
export const startPayloadCharactersMax = 64
/** Looks that one message can have; what is over them Telegram leaves out. https://core.telegram.org/bots/api#messageentity */
export const entitiesMax = 100
/** The largest file a bot may fetch. https://core.telegram.org/bots/api#getfile */
export const fileBytesMax = 20 * 1024 * 1024
/** Updates handed over at once. https://core.telegram.org/bots/api#getupdates */
export const updatesPerPollMax = 100
/** https://core.telegram.org/bots/api#setmydescription */
export const descriptionUnitsMax = 512
/** https://core.telegram.org/bots/api#setmyshortdescription */
export const shortDescriptionUnitsMax = 120
/** https://core.telegram.org/bots/api#botcommand */
export const commandDescriptionUnitsMax = 256

/** What Telegram allows. */
export const limits: Limits = {
  textCharactersMax: textUnitsMax,
  // The same number holds for people: their apps send what is longer as several messages.
  clientCutsAt: textUnitsMax,
  writtenCharactersMax: textUnitsMax,
  // Nothing official: 24 fit twelve rows of two. Ten choices with skip and stop need 12.
  buttonsMax: 24,
  // Nothing official: clients shorten what is wider than the message, about 30 characters alone in a row on a phone.
  buttonLabelCharactersMax: 30,
  tokenBytesMax: callbackBytesMax,
  forms: false,
  formFieldsMax: 0,
  formTextCharactersMax: 0,
  // The 48-hour rule is for business messages; a bot's own stay editable. https://core.telegram.org/bots/api#updating-messages
  edits: true,
  // reply_parameters: https://core.telegram.org/bots/api#replyparameters
  threads: true,
  communities: true,
  images: true,
  // Files of bots up to 50 MB. https://core.telegram.org/bots/api#senddocument
  documentBytesMax: 50_000_000,
  // Telegram has no field for it, so it stands in the caption.
  altTextCharactersMax: captionUnitsMax,
  // https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
  pace: { perSecondMax: 30, perChatSpacingMs: 1_000, perCommunitySpacingMs: 3_000, inFlightMax: 10 },
  // sendMessage has no key, and a bot cannot read a chat back. https://grammy.dev/advanced/reliability
  idempotency: 'none',
  // Telegram names no figure for webhooks; grammY's own is 10 seconds. https://grammy.dev/guide/deployment-types
  acknowledgeMs: 10_000,
}
