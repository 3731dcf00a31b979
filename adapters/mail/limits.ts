import type { Limits } from '../../src/adapter.ts'
import { secondMs } from '../../src/domain/time.ts'

/** Where each number below is written, for the engineer who doubts it. */
export const sources = {
  line: 'RFC 5322, 2.1.1 (lines of 998 characters; encodings break longer ones, so a text has no limit of its own)',
  subject: 'RFC 5322, 2.1.1 (78 characters are shown whole by most readers)',
  pace: 'learn.microsoft.com/office365/servicedescriptions (30 messages a minute is the strictest of the large providers)',
} as const

/** Shown whole in a list of mails, `sources.subject`. */
export const subjectCharactersMax = 78

/** What mail allows. Where no standard gives a number, ours is far above anything that is sent. */
export const limits: Limits = {
  textCharactersMax: 20_000,
  /** Links only: nothing in a mail can be tapped so that we hear of it. */
  buttonsMax: 10,
  buttonLabelCharactersMax: 100,
  tokenBytesMax: 0,
  forms: false,
  formFieldsMax: 0,
  formTextCharactersMax: 0,
  edits: false,
  threads: false,
  communities: false,
  images: true,
  altTextCharactersMax: 5_000,
  pace: { perSecondMax: 0.5, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 2 },
  /** Servers do not know our keys; a repeat has the same Message-ID, which many readers show once. */
  idempotency: 'none',
  acknowledgeMs: 10 * secondMs,
}
