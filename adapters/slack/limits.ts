import type { Limits } from '../../src/adapter.ts'

/** Section text, and kept for our rich text too: docs.slack.dev/reference/block-kit/blocks/section-block. */
const sectionCharactersMax = 3_000

/** Slack's numbers. All pages are below https://docs.slack.dev/ unless said otherwise. */
export const limits: Limits = {
  /** One section; Slack also recommends 4,000 for the text of a whole message (reference/methods/chat.postMessage). */
  textCharactersMax: sectionCharactersMax,
  /** Slack cuts a longer text itself (changelog/2018-04-truncating-really-long-messages). */
  writtenCharactersMax: 40_000,
  /** Elements of one actions block: reference/block-kit/blocks/actions-block. */
  buttonsMax: 25,
  /** Button text: reference/block-kit/block-elements/button-element. Clients cut it visually at about 30. */
  buttonLabelCharactersMax: 75,
  /** A button's value may have 2,000, but a modal carries the token as callback_id: reference/views/modal-views. */
  tokenBytesMax: 255,
  forms: true,
  /** A modal has 100 blocks; half of them are kept for what stands above the fields. */
  formFieldsMax: 50,
  /** max_length of a plain text input: reference/block-kit/block-elements/plain-text-input-element. */
  formTextCharactersMax: 3_000,
  edits: true,
  threads: true,
  communities: true,
  images: true,
  /** alt_text of an uploaded file: reference/methods/files.getUploadURLExternal. */
  altTextCharactersMax: 1_000,
  pace: {
    /** "Several hundred messages per minute" per workspace (apis/web-api/rate-limits); 1,600 direct messages were seen
     *  to take 7 minutes when paced (github.com/slackapi/bolt-js/issues/1882). */
    perSecondMax: 3,
    /** One message per second per channel, a direct message being a channel: apis/web-api/rate-limits. */
    perChatSpacingMs: 1_000,
    perCommunitySpacingMs: 1_000,
    inFlightMax: 10,
  },
  /** No idempotency key for bots; our key travels in the message's metadata and is looked for in the history. */
  idempotency: 'reconcile',
  /** apis/events-api and interactivity/handling-user-interaction. */
  acknowledgeMs: 3_000,
}

/** Limits of Block Kit that only the encoder needs; reference/block-kit. */
export const blockLimits = {
  /** Blocks in one message (50), less one for the buttons. */
  blocksPerMessageMax: 49,
  blocksPerViewMax: 100,
  /** Title and submit of a modal. */
  modalTitleCharactersMax: 24,
  optionTextCharactersMax: 75,
  optionValueCharactersMax: 150,
  /** Radio buttons and checkboxes. */
  optionsShownMax: 10,
  optionsSelectMax: 100,
  labelCharactersMax: 2_000,
  hintCharactersMax: 2_000,
  urlCharactersMax: 3_000,
  /** How long a trigger_id opens a modal, and only once: interactivity/handling-user-interaction. */
  triggerMs: 3_000,
} as const
