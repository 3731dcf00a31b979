import type { BehalfKind } from './behalf.ts'
import type { Purpose } from './consent.ts'
import type { NewsVerb } from './news.ts'
import type { InterestKind } from './person.ts'
import type { RightVerb } from './right.ts'
import type { VenueVerb } from './venue.ts'

/** What a button means. It is written into the button's token (see token.ts), so a button needs no state to work. */
export type Action =
  | { readonly do: 'start' }
  | { readonly do: 'consent'; readonly purpose: Purpose; readonly given: boolean; readonly wording: string }
  | { readonly do: 'begin'; readonly consultation: string }
  | { readonly do: 'answer'; readonly consultation: string; readonly question: number; readonly choice: number }
  | { readonly do: 'toggle'; readonly consultation: string; readonly question: number; readonly choice: number }
  | { readonly do: 'finish'; readonly consultation: string; readonly question: number }
  | { readonly do: 'write'; readonly consultation: string; readonly question: number }
  | { readonly do: 'skip'; readonly consultation: string; readonly question: number }
  /** One of the places that words could have meant. */
  | { readonly do: 'point'; readonly consultation: string; readonly question: number; readonly place: string }
  | { readonly do: 'change'; readonly consultation: string }
  /** Pictures that were sent to this question are deleted again. */
  | { readonly do: 'photos-back'; readonly consultation: string; readonly question: number }
  | { readonly do: 'again'; readonly consultation: string; readonly question: number }
  /** About statements that people react to: to see some, to say something to `item`, to write one, or that it is enough. */
  | {
      readonly do: 'react'
      readonly consultation: string
      readonly question: number
      readonly verb: ReactVerb
      readonly item: string
    }
  | { readonly do: 'decline'; readonly consultation: string }
  | { readonly do: 'why'; readonly consultation: string }
  | {
      readonly do: 'heard'
      readonly consultation: string
      readonly echo: string
      readonly felt: 'yes' | 'partly' | 'no'
    }
  | { readonly do: 'choose'; readonly of: InterestKind; readonly item: number }
  | { readonly do: 'chosen'; readonly of: InterestKind }
  | { readonly do: 'language'; readonly language: string }
  | { readonly do: 'pause'; readonly days: number }
  | { readonly do: 'quiet'; readonly from: string; readonly until: string }
  | { readonly do: 'cap'; readonly perYear: number }
  | { readonly do: 'stop' }
  | { readonly do: 'forget' }
  | { readonly do: 'keep' }
  | { readonly do: 'command'; readonly name: string }
  /** How far what they said may be used. */
  | { readonly do: 'right'; readonly verb: RightVerb }
  | { readonly do: 'form'; readonly form: string; readonly subject: string }
  /** What a citizen does with an idea (sends it), or staff do (answer it, hand it on). */
  | { readonly do: 'idea'; readonly verb: IdeaVerb; readonly idea: string }
  /** A question back and its answer: `subject` is an exchange, or for `idea` and `offer` what it is to be about. */
  | { readonly do: 'inquiry'; readonly verb: InquiryVerb; readonly subject: string }
  /** "I would like to help"; `wording` is the consent's that was shown. */
  | { readonly do: 'help'; readonly verb: HelpVerb; readonly consultation: string; readonly wording: string }
  /** Where words go that were written when no question waited: `range` says which, as in unasked.ts. */
  | { readonly do: 'unasked'; readonly verb: UnaskedVerb; readonly consultation: string; readonly range: string }
  /** A question to the politician who decides: to write one, to take one back, or to read the answers. */
  | { readonly do: 'decider'; readonly verb: DeciderVerb; readonly consultation: string; readonly question: string }
  /** What they write is for another person, or is not after all; `subject` is a consultation's code, an idea or an exchange. */
  | { readonly do: 'behalf'; readonly of: BehalfKind; readonly subject: string; readonly given: boolean }
  /** On the city's side: `consultation` is the one it is about, if any, and `item` what the verb needs. */
  | { readonly do: 'cityside'; readonly verb: CitysideVerb; readonly consultation: string; readonly item: string }
  /** What a citizen says about words of theirs that Ekko holds; `mark` tells which. */
  | { readonly do: 'held'; readonly verb: HeldVerb; readonly mark: string }
  /** What can be answered now, a page of it. */
  | { readonly do: 'open'; readonly page: number }
  /** At a venue, by its code: its poster leads `here`; `wording` is the consent's that was shown. */
  | { readonly do: 'venue'; readonly verb: VenueVerb; readonly venue: string; readonly wording: string }
  /** News of a matter: to hear no more of it, or to hear it again. */
  | { readonly do: 'news'; readonly verb: NewsVerb; readonly consultation: string }
  /** One of the matters they said something in, in full. */
  | { readonly do: 'matter'; readonly consultation: string }
  /** To read what came of a matter once more, or for the first time; without one, all that was missed. */
  | { readonly do: 'read'; readonly consultation: string }
  /** About a person's own chats: `item` is a code's key for `yes` and `no`, a chat's mark for the others. */
  | { readonly do: 'chats'; readonly verb: ChatsVerb; readonly item: string }
  /** An invitation to a duty, in a link. */
  | { readonly do: 'code'; readonly code: string }

/** A vote, or `more` statements, one of their `own`, or `enough`. */
export const reactVerbs = ['agree', 'disagree', 'unsure', 'more', 'own', 'enough'] as const
/** One thing that can be tapped about statements. */
export type ReactVerb = (typeof reactVerbs)[number]

/** `yes` and `no` to being one person in two chats; `prefer` and `leave` one of them. */
export const chatsVerbs = ['yes', 'no', 'prefer', 'leave'] as const
/** One thing that can be tapped about a person's chats. */
export type ChatsVerb = (typeof chatsVerbs)[number]

/** `send` and `leave` are for the citizen who has an idea, `answer`, `pass`, `later` and `guide` for staff, `list` for both. */
export const ideaVerbs = ['send', 'leave', 'answer', 'pass', 'later', 'guide', 'list'] as const
/** One thing that can be tapped about an idea. */
export type IdeaVerb = (typeof ideaVerbs)[number]

/** `reply` to `end` are for the citizen who is asked, the others for the staff who ask. */
export const inquiryVerbs = [
  'reply',
  'send',
  'keep',
  'pass',
  'end',
  'again',
  'close',
  'guide',
  'idea',
  'offer',
] as const
/** One thing that can be tapped about a question back. */
export type InquiryVerb = (typeof inquiryVerbs)[number]

/** `list` is for staff, the others for the citizen who wants to help. */
export const helpVerbs = ['begin', 'here', 'write', 'give', 'again', 'leave', 'back', 'list'] as const
/** One thing that can be tapped about an offer to help. */
export type HelpVerb = (typeof helpVerbs)[number]

/**
 * `host`, `idea` and `answer` send words there, `others` shows more ways, `last` drops all but the last message, `leave` drops
 * them all; `write` asks for words to a host, `skip` says that nothing was missing.
 */
export const unaskedVerbs = ['host', 'idea', 'answer', 'others', 'last', 'leave', 'write', 'skip'] as const
/** One thing that can be tapped about words that were written unasked. */
export type UnaskedVerb = (typeof unaskedVerbs)[number]
/** `ask` writes a question to the politician who decides, `back` takes one back, `read` shows the answers. */
export const deciderVerbs = ['ask', 'back', 'read'] as const
/** One thing that can be tapped about questions to the decider. */
export type DeciderVerb = (typeof deciderVerbs)[number]

/** What can be said about words that are held: what they were, where they go, or what may be kept of them. */
export const heldVerbs = ['meant', 'drop', 'ask', 'help', 'host', 'leave', 'keep'] as const
/** One thing that can be tapped about words that are held. */
export type HeldVerb = (typeof heldVerbs)[number]

/** What moderators and staff can tap. */
export const citysideVerbs = [
  'new',
  'resume',
  'take',
  'sheet',
  'drop',
  'open',
  'schedule',
  'look',
  'approve',
  'change',
  'edit',
  'file',
  'example',
  'status',
  'close',
  'close-now',
  'withdraw',
  'remind',
  'remind-now',
  'extend',
  'correct',
  'theme',
  'more',
  'list',
  'rest',
  'undo',
  'stance',
  'alike',
  'outcome',
  'amend',
  'milestone',
  'news',
  'decider',
  'aside',
  'answers',
  'explain',
  'follow',
  'ask',
  'quotes',
  'quote-yes',
  'quote-no',
  'quote-kept',
  'quote-undo',
  'confirm',
  'again',
  'back',
  'leave',
  'guide-yes',
  'guide-no',
  'desk-out',
  'read',
  'let',
  'hide',
  'because',
  'same',
] as const
/** One thing that can be tapped on the city's side. */
export type CitysideVerb = (typeof citysideVerbs)[number]
