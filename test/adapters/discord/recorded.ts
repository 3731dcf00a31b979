import { type Known, nothingKnown } from '../../../adapters/discord/known.ts'

/** What the fixtures' packets take for told before: who the bot is, and whom the conversation is with. */
export const known: Known = {
  ...nothingKnown,
  me: '1289371289371289371',
  partner: (channel) => (channel === '1300000000000000101' ? '702013849571234567' : undefined),
}
