import { type Held, wordsIn } from '../../domain/held.ts'
import { say } from '../../domain/message.ts'
import type { Turn } from '../conversation/turn.ts'
import { readWords } from '../conversation/words.ts'
import { changing, type Decision, together } from '../decision.ts'
import { askAgainAfter } from './ask-again.ts'
import { questionOf, spokenTo } from './question.ts'

const released = changing({ kind: 'words.released' })

/** "Yes, I said that": the words are read as if they were written now, to the question they were spoken to. */
export function takeSpoken(turn: Turn, held: Held): Decision {
  const { consents, involvements } = turn.state.known
  const first = consents.asked === undefined && involvements.length === 0
  return together(released, readWords(turn, wordsIn(held), first, { question: questionOf(turn, spokenTo(held)) }))
}

/** "No, I write it": they are thrown away, and what waits is asked again. */
export function dropSpoken(turn: Turn, held: Held): Decision {
  return together(released, askAgainAfter(turn, say('voice-dropped'), questionOf(turn, spokenTo(held))))
}
