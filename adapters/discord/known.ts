import type { KnownGuild } from './decode-guild.ts'

/** A thread, as far as it matters who began it. */
export interface KnownThread {
  /** The channel it hangs in. */
  readonly parent: string
  /** Whether it is a post of a forum, which is its own first message; otherwise it may hang on a message. */
  readonly forum: boolean
  /** Whether it stands under a message of ours; undefined where that has not been asked. */
  readonly ours: boolean | undefined
}

/** What earlier packets told, and what was asked: a packet says little more than numbers. */
export interface Known {
  /** Our own user. */
  readonly me: string | undefined
  guild(id: string): KnownGuild | undefined
  thread(id: string): KnownThread | undefined
  /** The person whom a conversation is with. */
  partner(channel: string): string | undefined
}

/** Nothing was told yet. */
export const nothingKnown: Known = {
  me: undefined,
  guild: () => undefined,
  thread: () => undefined,
  partner: () => undefined,
}
