/** What a person does with their thumbs beside writing and tapping, as every chat app has it or has not. */
export type Gesture =
  /** Replies to the newest message of ours that holds these words. */
  | { readonly do: 'quote'; readonly of: string; readonly words: string }
  | { readonly do: 'write in thread'; readonly of: string; readonly words: string; readonly alsoToChannel?: true }
  /** `/me` and the like. */
  | { readonly do: 'write of oneself'; readonly words: string }
  /** Changes or takes back their own newest message. `to` may be what it says already. */
  | { readonly do: 'edit'; readonly to: string }
  | { readonly do: 'delete' }
  /** One text that is longer than the platform's own apps send in one message: they cut it. */
  | { readonly do: 'paste'; readonly words: string }
  | { readonly do: 'photo'; readonly caption?: string }
  /** Several pictures at once, each with its caption or none. */
  | { readonly do: 'album'; readonly captions: readonly (string | undefined)[] }
  | { readonly do: 'voice'; readonly caption?: string }
  /** A voice message that the platform itself has put into words. */
  | { readonly do: 'transcribed voice'; readonly transcript: string }
  | { readonly do: 'video note' }
  | { readonly do: 'file'; readonly caption?: string }
  | { readonly do: 'location'; readonly latitude: number; readonly longitude: number }
  | { readonly do: 'venue'; readonly latitude: number; readonly longitude: number; readonly name: string }
  | { readonly do: 'contact card' }
  | { readonly do: 'sticker'; readonly emoji: string }
  /** Puts an emoji on the newest message of ours that holds these words. */
  | { readonly do: 'react'; readonly to: string; readonly emoji: string }
  | { readonly do: 'poll' }
  | { readonly do: 'forward'; readonly words: string }
  /** Words with an emoji of the platform's or the community's own, with a shortcode, with a mention of a person. */
  | { readonly do: 'custom emoji'; readonly before: string; readonly name: string }
  | { readonly do: 'shortcode'; readonly before: string; readonly emoji: string }
  | { readonly do: 'mention'; readonly before: string }
  | { readonly do: 'unblock' }
  /** Writes while a colleague or another app holds the conversation. */
  | { readonly do: 'write to a colleague'; readonly words: string }
  /** A colleague takes the conversation, and gives it back. */
  | { readonly do: 'be taken over' | 'be given back' }
  /** Their account is closed. */
  | { readonly do: 'leave the platform' }
  /** A kind of message that did not exist when the adapter was written. */
  | { readonly do: 'something new' }

/** The name of something that people do. */
export type GestureName = Gesture['do']
