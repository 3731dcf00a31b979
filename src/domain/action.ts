import type { Purpose } from './consent.ts'
import type { InterestKind } from './person.ts'

/**
 * What a button means, written into its token. A token is stateless: it works years later, on any machine,
 * and must fit every platform (64 bytes in Telegram's callback data, `[A-Za-z0-9_-]` in its deep links).
 */
export type Action =
  | { readonly do: 'start' }
  | { readonly do: 'consent'; readonly purpose: Purpose; readonly given: boolean; readonly wording: string }
  | { readonly do: 'begin'; readonly consultation: string }
  | { readonly do: 'answer'; readonly consultation: string; readonly question: number; readonly choice: number }
  | { readonly do: 'toggle'; readonly consultation: string; readonly question: number; readonly choice: number }
  | { readonly do: 'finish'; readonly consultation: string; readonly question: number }
  | { readonly do: 'write'; readonly consultation: string; readonly question: number }
  | { readonly do: 'skip'; readonly consultation: string; readonly question: number }
  | { readonly do: 'change'; readonly consultation: string }
  | { readonly do: 'again'; readonly consultation: string; readonly question: number }
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
  | { readonly do: 'form'; readonly form: string; readonly subject: string }
  /** What someone does with an idea: sends it, or answers it for the city. */
  | { readonly do: 'idea'; readonly verb: IdeaVerb; readonly idea: string }
  /** A question back and its answer: `subject` is an exchange, or for `idea` and `offer` what it is to be about. */
  | { readonly do: 'inquiry'; readonly verb: InquiryVerb; readonly subject: string }
  /** "I would like to help"; `wording` is the consent's that was shown. */
  | { readonly do: 'help'; readonly verb: HelpVerb; readonly consultation: string; readonly wording: string }
  /** On the city's side: `consultation` is the one it is about, if any, and `item` what the verb needs. */
  | { readonly do: 'cityside'; readonly verb: CitysideVerb; readonly consultation: string; readonly item: string }
  /** An invitation to a duty, in a link. */
  | { readonly do: 'code'; readonly code: string }

export const ideaVerbs = ['send', 'leave', 'answer', 'pass', 'list'] as const
export type IdeaVerb = (typeof ideaVerbs)[number]

/** `reply` to `end` are for whoever is asked, the others for whoever asks. */
export const inquiryVerbs = ['reply', 'send', 'keep', 'pass', 'end', 'again', 'close', 'idea', 'offer'] as const
export type InquiryVerb = (typeof inquiryVerbs)[number]

/** `list` is for city hall, the others for whoever wants to help. */
export const helpVerbs = ['begin', 'here', 'write', 'give', 'again', 'leave', 'back', 'list'] as const
export type HelpVerb = (typeof helpVerbs)[number]

/** What people at city hall can tap. */
export const citysideVerbs = [
  'new',
  'resume',
  'take',
  'sheet',
  'drop',
  'open',
  'schedule',
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
  'outcome',
  'milestone',
  'explain',
  'ask',
  'confirm',
  'again',
  'leave',
] as const
export type CitysideVerb = (typeof citysideVerbs)[number]
