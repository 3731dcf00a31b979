import type { Limits } from '../../src/adapter.ts'

/** What Discord allows. Pages are below https://docs.discord.com/developers/, as of August 2026. */
export const limits: Limits = {
  // resources/message, create message: content up to 2000 characters.
  textCharactersMax: 2_000,
  /** With Nitro; without it people have 2,000 too (support.discord.com, Discord Nitro). */
  writtenCharactersMax: 4_000,
  // components/reference: five action rows of five buttons.
  buttonsMax: 25,
  // components/reference: button label 80, of which about 38 are visible on a phone.
  buttonLabelCharactersMax: 80,
  // components/reference: custom_id 1-100.
  tokenBytesMax: 100,
  forms: true,
  // interactions/receiving-and-responding: a modal holds one to five top-level components.
  formFieldsMax: 5,
  // components/reference: text input max_length up to 4000.
  formTextCharactersMax: 4_000,
  edits: true,
  threads: true,
  communities: true,
  images: true,
  // reference, uploading files: 10 MiB for all, whatever the server has paid for.
  documentBytesMax: 10 * 1024 * 1024,
  // resources/message, attachment object: description up to 1024.
  altTextCharactersMax: 1_024,
  pace: {
    // topics/rate-limits: 50 requests a second for a bot; a fifth is left for taps, commands and edits.
    perSecondMax: 40,
    // Buckets are told per answer and must not be hard-coded; this only keeps two messages from arriving out of order.
    perChatSpacingMs: 300,
    perCommunitySpacingMs: 1_000,
    // Unpublished. Bots were put in quarantine after 25-40 new conversations ten seconds apart
    // (github.com/discord-php/DiscordPHP/issues/467), so first messages trickle.
    newChatSpacingMs: 60_000,
    inFlightMax: 10,
  },
  // resources/message: enforce_nonce, within "the past few minutes" only.
  idempotency: 'key',
  // interactions/receiving-and-responding: first response within 3 seconds.
  acknowledgeMs: 3_000,
}

/** components/reference: buttons in one action row. */
export const rowButtonsMax = 5
/** resources/message: nonce up to 25 characters. */
export const nonceCharactersMax = 25
/** interactions/receiving-and-responding: a token can be answered for 15 minutes; one minute is kept in hand. */
export const interactionTokenMs = 14 * 60_000
/** interactions/receiving-and-responding: modal title. */
export const modalTitleCharactersMax = 45
/** components/reference: label text. */
export const fieldLabelCharactersMax = 45
/** components/reference: the description under a label. */
export const fieldDescriptionCharactersMax = 100
/** components/reference: a placeholder in a text input. */
export const fieldPlaceholderCharactersMax = 100
/** components/reference: an option's label. */
export const fieldOptionCharactersMax = 100
/** components/reference: a radio group has 2-10 options. */
export const radioOptionsMin = 2
/** The upper end of the same. */
export const radioOptionsMax = 10
/** components/reference: a checkbox group has 1-10 options. */
export const checkboxOptionsMax = 10
/** components/reference: a select menu has 1-25 options. */
export const selectOptionsMax = 25
/** resources/channel: name of a thread. */
export const threadNameCharactersMax = 100
/** resources/channel: the longest of the four times after which a silent thread is archived: a week. */
export const threadArchiveMinutes = 10_080
/** Opening a conversation with a person who has just tapped: they began it, still not many at once. */
export const openAtTapSpacingMs = 2_000
/** Opening a conversation with a person who only wrote under a post: as far apart as first messages. */
export const openUncalledSpacingMs = 60_000
/** 40003 "opening direct messages too fast" names no delay; an hour keeps clear of the quarantine. */
export const openingTooFastMs = 3_600_000
/** Write limits that come as an error code without a delay. */
export const writeLimitMs = 60_000
