import type { ConsultationVerb } from '../cityside.ts'
import type { Command } from '../command.ts'
import type { Stance } from '../outcome.ts'
import type { Question } from '../question.ts'
import type { WhenLines } from './when/lines.ts'

/** Lines of a vocabulary: a word or a phrase each, in the notation of `waysToSay`. */
export type Lines = readonly string[]

/** What people may write in one language, as prompts/LANGUAGE/understood.yaml says it. */
export interface Vocabulary {
  readonly commands: Readonly<Record<Command, Lines>>
  /** Asking for one's own ideas, and for staff for those that wait. */
  readonly ideas: Lines
  /** What this language is called, in it and in others. */
  readonly language: Lines
  readonly yes: Lines
  readonly no: Lines
  readonly heard: Readonly<Record<Heard, Lines>>
  readonly goingOn: Readonly<Record<GoingOn, Lines>>
  readonly reacting: Readonly<Record<ReactWord, Lines>>
  /** Where words that were written unasked go, said instead of tapped. */
  readonly ways: Readonly<Record<WayWord, Lines>>
  /** Nothing but kindness: it is answered kindly, and never taken for something to pass on. */
  readonly smallTalk: Readonly<Record<SmallTalk, Lines>>
  /** May stand before or after a word without changing it. */
  readonly polite: Lines
  /** How what stands under a message begins. */
  readonly signatures: Lines
  readonly numbers: NumberLines
  readonly days: DayLines
  /** What stands around that which a citizen wants to know of the city's earlier questions. */
  readonly memory: Lines
  readonly help: HelpLines
  readonly chats: ChatLines
  /** How people say that they write for another person: alone, or before what they write. */
  readonly behalf: Lines
  /** What stands around a name that a citizen has read and does not know. */
  readonly who: Lines
  /** How a question to a politician begins, and whom it is for where the name is not said. */
  readonly decider: DeciderLines
  readonly places: PlaceLines
  /** Absent where moderators and staff write in another language. */
  readonly cityside?: CitysideLines
}

/** What can be said to "did you feel heard?". */
export type Heard = 'yes' | 'partly' | 'no'

/** Ways on that have buttons too. */
export type GoingOn = 'next' | 'done' | 'skip' | 'all'

/** What can be said to a statement, or about seeing more of them. */
export const reactWords = ['agree', 'disagree', 'unsure', 'more', 'enough'] as const
/** One of these. */
export type ReactWord = (typeof reactWords)[number]

/** Ways for words that were written unasked: to the host, as an idea, only the last message, or other ways. */
export type WayWord = 'host' | 'idea' | 'last' | 'others'

/** Thanks, a greeting, or that all is well. */
export type SmallTalk = 'thanks' | 'hello' | 'fine'

/** The rows of numbers as a translator writes them. */
export interface NumberLines {
  /** From one on. */
  readonly words: readonly Lines[]
  /** `no. 2` */
  readonly before: Lines
  /** `3 of 5` */
  readonly of: Lines
  /** `trees and benches`; one that ends in "…" is written together with the next word. */
  readonly and: Lines
}

/** The rows of days and months as a translator writes them. */
export interface DayLines {
  /** From January on. */
  readonly months: readonly Lines[]
  /** From Monday on. */
  readonly weekdays: readonly Lines[]
  readonly today: Lines
  readonly tomorrow: Lines
  /** `in 14 days`, `in 2 weeks` */
  readonly in: Lines
  readonly days: Lines
  readonly weeks: Lines
  /** What else people say for when; absent where only dates are understood. */
  readonly when?: WhenLines
}

/** An offer to help begins in one way and ends in another, with up to three words between. */
export interface HelpLines {
  readonly begins: Lines
  readonly ends: Lines
  /** With any of these it is no offer. */
  readonly not: Lines
}

/** What stands before the name of a channel: "remove …", "write to me on …". */
export interface ChatLines {
  readonly leave: Lines
  readonly prefer: Lines
}

/** "Ask", "a question to"; and "the politician", "the chair". */
export interface DeciderLines {
  readonly ask: Lines
  readonly who: Lines
  /** "Take question … back". */
  readonly back: Lines
}

/** What people write where a place is asked for, beside names. */
export interface PlaceLines {
  /** "Here", "at home": to be said in words. */
  readonly here: Lines
  /** "I do not know". */
  readonly unknown: Lines
  /** "The corner of". */
  readonly corner: Lines
  /** Parts of names with how people shorten them: `gade: [g]`. */
  readonly short: Readonly<Record<string, Lines>>
}

/** What moderators write while they put what citizens wrote into themes. */
export interface ThemeLines {
  readonly undo: Lines
  readonly list: Lines
  /** Statements without a theme. */
  readonly rest: Lines
  readonly more: Lines
  /** What an order begins with: `merge trees and shade`, `split trees: 3 to shade`, `rename trees to green`. */
  readonly merge: Lines
  readonly split: Lines
  readonly rename: Lines
  readonly remove: Lines
  /** `trees: not 5` */
  readonly not: Lines
  /** What stands in the middle: `3 from trees to shade`, `trees with shade`, `trees is against`. */
  readonly from: Lines
  readonly to: Lines
  readonly with: Lines
  readonly is: Lines
  /** What may be left out of `merge trees and shade together`. */
  readonly together: Lines
  readonly stances: Readonly<Record<Stance, Lines>>
}

/** What moderators and staff write for the city. */
export interface CitysideLines {
  /** `/code ABCD-1234-EFGH-5678` */
  readonly code: Lines
  readonly nouns: Lines
  /** After one of the nouns, or before it. */
  readonly verbs: Readonly<Record<'new' | 'drop' | ConsultationVerb, Lines>>
  readonly offers: Lines
  /** A question that is made of an idea; the idea's number may stand anywhere between. */
  readonly fromIdea: Lines
  /** The way to the desk. */
  readonly desk: Lines
  /** `ask street 12`, `ask street answer 7`, `ask idea 3`, `ask offer 2`; and `answer idea 12 …`, which replies to it */
  readonly ask: Readonly<Record<'ask' | 'answer' | 'idea' | 'offer' | 'reply', Lines>>
  /** `guide idea 12 Mette`, `I am away from 3 to 12 January, Ali takes over`, `I am back` */
  readonly guides: Readonly<Record<'give' | 'away' | 'from' | 'until' | 'returned', Lines>>
  readonly kinds: Readonly<Record<Question['kind'], Lines>>
  readonly verdicts: Readonly<Record<'postponed' | 'passedOn', Lines>>
  readonly themes: ThemeLines
  readonly everybody: Lines
  readonly nothing: Lines
  readonly now: Lines
  /** Taking back the last thing that was written. */
  readonly back: Lines
}
