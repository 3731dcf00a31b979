import type { Limits } from '../../src/adapter.ts'
import { dayMs, secondMs } from '../../src/domain/time.ts'

const platform = 'https://developers.facebook.com/documentation/business-messaging/messenger-platform'

/** Where each number below is written, for the engineer who doubts it. */
export const sources = {
  text: `${platform}/send-messages (text: UTF-8, fewer than 2000 characters)`,
  quickReplies: `${platform}/send-messages/quick-replies (at most 13, title 20 characters)`,
  buttonTemplate: `${platform}/send-messages/template/button (text up to 640 characters, 1 to 3 buttons)`,
  postback: `${platform}/send-messages/buttons/postback (title 20 characters, payload 1000)`,
  window: `${platform}/send-messages (24 hours after the person's act)`,
  privateReply: `${platform}/discovery/private-replies (one per comment, within 7 days)`,
  rate: `${platform}/overview/rate-limiting (300 calls a second; reports of brakes above 40)`,
  webhook: `${platform}/webhooks (answer within 5 seconds)`,
  utility: `${platform}/send-messages/utility-messages (template body up to 1024 characters)`,
  menu: `${platform}/send-messages/persistent-menu (up to 20 entries; title 30 characters)`,
} as const

/** `sources.text`: "fewer than 2000". */
export const textCharactersMax = 1999
/** `sources.quickReplies`. */
export const quickRepliesMax = 13
/** `sources.buttonTemplate`. */
export const templateTextCharactersMax = 640
/** `sources.buttonTemplate`. */
export const templateButtonsMax = 3
/** `sources.quickReplies` and `sources.postback`. */
export const labelCharactersMax = 20
/** Metadata comes back in the echo; the Send API reference allows fewer than 1000 characters. */
export const metadataCharactersMax = 999
/** `sources.window`. */
export const replyWindowMs = dayMs
/** `sources.privateReply`. */
export const privateReplyWindowMs = 7 * dayMs
/** Facebook shows no limit for posts in its API pages; 63,206 is the limit people meet in the composer. Unconfirmed. */
export const postCharactersMax = 63_206
/** As with posts: met in the composer, not documented. Unconfirmed. */
export const commentCharactersMax = 8_000
/** Our own: a title in a template is a pointer to the story, and the whole body may have 1024. */
export const templateParameterCharactersMax = 200

/** What Messenger and a Page allow. */
export const limits: Limits = {
  textCharactersMax,
  /** Met in the app, not documented: a comment on Facebook has less. Unconfirmed. */
  writtenCharactersMax: 20_000,
  captionsApart: true,
  buttonsMax: quickRepliesMax,
  /** A button template stays in the thread; quick replies go away with the next message. */
  buttonsStayMax: templateButtonsMax,
  buttonLabelCharactersMax: labelCharactersMax,
  tokenBytesMax: 1000,
  forms: false,
  formFieldsMax: 0,
  formTextCharactersMax: 0,
  edits: false,
  communityEdits: true,
  threads: true,
  communities: true,
  images: true,
  /** Messenger has no alternative text: it is said as the first line below the picture. */
  altTextCharactersMax: 1000,
  replyWindowMs,
  pace: {
    perSecondMax: 40,
    /** "Too many to one thread is throttled" (`sources.rate`) without a number: ours is a guess on the safe side. */
    perChatSpacingMs: secondMs / 2,
    /** No number is documented for posts; a Page that posts more often than this looks like spam anyway. */
    perCommunitySpacingMs: 5 * secondMs,
    inFlightMax: 20,
  },
  idempotency: 'reconcile',
  acknowledgeMs: 5 * secondMs,
}
