import { readPin } from '../answers/point.ts'
import { readForwarded } from '../attachments/forwarded.ts'
import { readWordless } from '../attachments/left-out.ts'
import { readSign } from '../attachments/sign.ts'
import { readBehalf } from '../behalf/behalf.ts'
import { readChats } from '../chats/readers.ts'
import { readCityside } from '../cityside/read.ts'
import { readDeciderQuestion } from '../decider/readers.ts'
import type { Decision } from '../decision.ts'
import { nothing } from '../decision.ts'
import { readAllOfIt } from '../echo/all-of-it.ts'
import { readMissing } from '../echo/missed.ts'
import { readQuoting } from '../quoting/reply.ts'
import { readReaction } from '../reactions/readers.ts'
import { readContinued } from '../revisions/continued.ts'
import { readRight } from '../rights/readers.ts'
import { readLeaving } from '../safety/leaving.ts'
import { readAsking, readCard, readDanger } from '../safety/readers.ts'
import { readLives } from '../sentences/lives.ts'
import { readToEkko, readUnknownCommand } from '../sentences/readers.ts'
import { readWho } from '../sentences/who.ts'
import { readSmallTalk, readSorted } from '../unasked/readers.ts'
import { readVenue } from '../venues/tap.ts'
import { type Awaited, awaited } from './awaited.ts'
import {
  isChoice,
  readAnswer,
  readCommand,
  readDialogue,
  readDraft,
  readIdea,
  readIdeasAsked,
  readLanguage,
  readMemoryQuery,
  readStopped,
  readSuggestion,
  readUnasked,
  readYesToFinished,
  readYesToShown,
  type Written,
} from './readers.ts'
import type { Turn } from './turn.ts'

/** One thing that a person's words may mean. `undefined`: they do not mean it, the next reader looks. */
interface Reader {
  readonly name: string
  readonly read: (written: Written) => Decision | undefined
}

/**
 * What words may mean, in order: the first reader that understands them decides. A new meaning is a new line, and where it
 * stands says what it yields to.
 */
export const readers: readonly Reader[] = [
  { name: 'words that sound like danger', read: readDanger },
  { name: 'the rest of what they were writing', read: readContinued },
  { name: 'words of another person', read: readForwarded },
  { name: 'a place on the map', read: readPin },
  { name: 'something without a word', read: readWordless },
  { name: 'a code of another chat, and what they want of their chats', read: readChats },
  { name: 'a command of the city’s side, from who serves it', read: ({ turn, words }) => readCityside(turn, words) },
  { name: 'leaving, said among other things', read: readLeaving },
  { name: 'a command that there is not', read: readUnknownCommand },
  { name: 'a reply to one of our messages', read: readQuoting },
  { name: 'asking for the ideas', read: readIdeasAsked },
  { name: 'yes or no to words of theirs that Ekko has shown', read: readYesToShown },
  { name: 'yes or no to sending an idea', read: readSuggestion },
  { name: 'where words of theirs are to go', read: readSorted },
  { name: 'an idea that is named as one', read: readIdea },
  { name: 'the draft they are writing for the city', read: readDraft },
  { name: 'their own data, and what may be done with it', read: readRight },
  { name: 'what the city asked before', read: readMemoryQuery },
  { name: 'another language', read: readLanguage },
  { name: 'an ordinary sentence to Ekko', read: readToEkko },
  { name: 'who a human is whose name they have read', read: readWho },
  { name: 'a command', read: readCommand },
  { name: 'anything else, after stop', read: readStopped },
  { name: 'what they think of a statement', read: readReaction },
  { name: 'a sign and no word', read: readSign },
  { name: 'for whom they write', read: readBehalf },
  { name: 'a question to the politician who decides', read: readDeciderQuestion },
  { name: 'all of an echo', read: readAllOfIt },
  { name: 'yes or no to what a finished conversation still asks', read: readYesToFinished },
  { name: 'a question to Ekko', read: readAsking },
  { name: 'where they live', read: readLives },
  { name: 'what was missing in an echo', read: readMissing },
  { name: 'a kindness', read: readSmallTalk },
  { name: 'a name and a number', read: readCard },
  { name: 'the question that was asked last', read: readAnswer },
  { name: 'the name of a venue', read: readVenue },
  { name: 'what the dialogue waits for', read: readDialogue },
  { name: 'something unasked', read: readUnasked },
]

/** What is known of words beside what they say. */
export interface Meaning {
  /** Their author has said that they were meant as they stand. */
  readonly meant?: boolean
  /** The question they answer, if they are an answer, instead of the one that was asked last. */
  readonly question?: Awaited | undefined
}

/** What a person's plain words lead to. */
export function readWords(turn: Turn, words: string, first: boolean, meaning: Meaning = {}): Decision {
  const written = writtenIn(turn, words, first, meaning)
  for (const { read } of readers) {
    const decision = read(written)
    if (decision) return decision
  }
  return nothing
}

/** The name of the reader that takes these words, for tests of the order. */
export function readerOf(turn: Turn, words: string, first = false): string | undefined {
  const written = writtenIn(turn, words, first, {})
  return readers.find(({ read }) => read(written) !== undefined)?.name
}

function writtenIn(turn: Turn, words: string, first: boolean, meaning: Meaning): Written {
  const { meant = false, question = awaited(turn) } = meaning
  return {
    turn,
    words,
    first,
    meant,
    question,
    choice: question !== undefined && isChoice(question, words, turn.state.understood),
  }
}
