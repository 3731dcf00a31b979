import type { Answer, Statement } from '../domain/answer.ts'
import type { ChatCode } from '../domain/chats.ts'
import type { City } from '../domain/city.ts'
import type { LaunchCheck } from '../domain/cityside.ts'
import type { Given } from '../domain/consent.ts'
import type { RunningConsultation } from '../domain/consultation.ts'
import type { DeciderFacts } from '../domain/decider.ts'
import type { Guide } from '../domain/guide.ts'
import type { HelpOffer } from '../domain/help.ts'
import type { Idea } from '../domain/idea.ts'
import type { Inquirable, Inquiry } from '../domain/inquiry.ts'
import type { OwedReply } from '../domain/letters.ts'
import type { Message } from '../domain/message.ts'
import type { Theme } from '../domain/outcome.ts'
import type { OwnData } from '../domain/own-data.ts'
import type { Person } from '../domain/person.ts'
import type { QuestionId } from '../domain/question.ts'
import type { OwnTravel, ReadingSaid, StatementToRead } from '../domain/reactions/reading.ts'
import type { Standpoint } from '../domain/release/standpoint.ts'
import type { Tally } from '../domain/tally.ts'
import type { Unasked } from '../domain/unasked.ts'
import type { Cleared, Spoken, Voices } from '../domain/voices.ts'
import type { Weighed } from '../domain/weights/weighed.ts'
import type { Said, StatusRow } from './matter.ts'
import type { ResultFacts } from './result-facts.ts'
import type { Involvement } from './state.ts'
import type { Waiting } from './waiting-facts.ts'

/** What a notice may be composed from, read at the moment of sending. */
export interface Facts extends ResultFacts {
  readonly city: City
  /** Absent for messages to communities. */
  readonly person?: Person
  readonly consents: Given
  readonly running?: RunningConsultation
  readonly involvement?: Involvement
  /** The person's own statements with their numbers. */
  readonly statements: readonly Statement[]
  readonly tally?: Tally
  /** At closing: what was cleared to be quoted, and what of it all who answered are shown. */
  readonly spoken?: Spoken<Cleared>
  readonly voices?: Voices
  /** For a moderator: the next statement to read before it may be quoted, how many there are, and how many were read. */
  readonly quotes?: {
    readonly next?: {
      readonly number: number
      readonly question: string
      readonly text: string
      readonly marked: readonly string[]
    }
    readonly left: number
    readonly read: number
  }
  /** The idea a message is about, or those that are listed. */
  readonly idea?: Idea
  readonly ideas?: readonly Idea[]
  /** The exchange a message is about, or what staff are about to ask more about. */
  readonly inquiry?: Inquiry
  readonly inquirable?: Inquirable
  /** Whether the one it goes to may ask for the city; only for ideas, which a question can be made of. */
  readonly asks?: true
  /** All guides, for messages that name them or are followed by a choice among them. */
  readonly guides?: readonly Guide[]
  /** The code that a message is about, and on which side of it is the chat that it goes to. */
  readonly chatCode?: { readonly code: ChatCode; readonly side: 'from' | 'to' | undefined }
  /** The offer to help that a message is about, or those that are listed; and for an answer, the respondent's own. */
  readonly offers?: readonly HelpOffer[]
  /** What a citizen is about to hand over with an offer, as they typed it. */
  readonly offering?: { readonly words: string; readonly wording: string }
  /** What was made of the questions to the politician, the person's own among them, and for moderators all of them. */
  readonly decider?: DeciderFacts
  /** The words of a statement that travels, and which of their own it says the same as; or how many there are that this person said nothing to. */
  readonly reacting?: { readonly words?: string; readonly alike?: readonly number[]; readonly left?: number }
  /** What became of each of the person's statements among others, by its number; none of those that they want shown to no one. */
  readonly travels?: ReadonlyMap<number, OwnTravel>
  /** Where the person stands among those who voted on statements, question by question. */
  readonly standing?: readonly Standpoint[]
  /** What the answers come to with weights, where they were weighed. */
  readonly weighed?: Weighed
  /** What was said of the person's statement that a message is about, and the words that are shown in its place. */
  readonly judged?: { readonly said: ReadingSaid; readonly question: QuestionId; readonly other?: string }
  /** For moderators: the statement that has waited longest to be read, what it may say the same as, and how many wait. */
  readonly reading?: {
    readonly waiting: number
    readonly next?: StatementToRead
    readonly travelling: readonly StatementToRead[]
  }
  /** All that the person answered. */
  readonly answers?: readonly Answer[]
  /** What the person wrote unasked and has not said yet where it goes. */
  readonly unasked?: readonly Unasked[]
  /** For moderators and staff: how everything stands, and what was said in one consultation. */
  readonly status?: readonly StatusRow[]
  /** The replies that hosts owe to people who wrote to them. */
  readonly letters?: readonly OwedReply[]
  readonly said?: readonly Said[]
  /** The themes that moderators have put on it so far. */
  readonly themes?: readonly Theme[]
  /** What a preview is made of. */
  readonly checked?: LaunchCheck
  /** What is written in a chat, as a file. */
  readonly file?: string
  /** What Ekko waits for from this person; only for messages that may wait, and only where it could matter. */
  readonly waiting?: Waiting
  /** That question is asked again below this message. */
  readonly askedBelow?: true
  /** The way to the desk for the person whom this goes to; closed where they do nothing for the city any more. */
  readonly entrance?: { readonly url: string; readonly here: boolean } | { readonly closed: true }
  /**
   * Everything that is stored about the person whom this goes to, and how they get it: by a link, as a file, in this message, in several that follow, or
   * not again today.
   */
  readonly own?: {
    readonly data: OwnData
    readonly way:
      | { readonly url: string }
      | { readonly page: string }
      | { readonly following: number }
      | 'here'
      | 'enough'
  }
  /** What staff are told, made from much more than these facts where those are read. */
  readonly prepared?: Message
}
