import { sourcesAfter } from '../../domain/answer.ts'
import { type Held, wordsIn } from '../../domain/held.ts'
import { say } from '../../domain/message.ts'
import type { Turn } from '../conversation/turn.ts'
import { readWords } from '../conversation/words.ts'
import { type Change, changing, type Decision, together } from '../decision.ts'
import { askAgainAfter } from './ask-again.ts'
import { questionOf, spokenTo } from './question.ts'

const released = changing({ kind: 'words.released' })

/** "Yes, I said that": the words are read as if they were written now, to the question they were spoken to. */
export function takeSpoken(turn: Turn, held: Held): Decision {
  const { consents, involvements } = turn.state.known
  const first = consents.asked === undefined && involvements.length === 0
  const decision = readWords(turn, wordsIn(held), first, { question: questionOf(turn, spokenTo(held)) })
  const from = held.parts.flatMap((part) => part.from ?? [])
  return together(released, { ...decision, changes: decision.changes.map((change) => saidIn(turn, change, from)) })
}

/** "No, I write it": they are thrown away, and what waits is asked again. */
export function dropSpoken(turn: Turn, held: Held): Decision {
  return together(released, askAgainAfter(turn, say('voice-dropped'), questionOf(turn, spokenTo(held))))
}

/** An answer stands in the messages it was spoken in, and not in the one that says yes to it: deleting those takes it back. */
function saidIn({ state }: Turn, change: Change, from: readonly string[]): Change {
  if (change.kind !== 'answer.given') return change
  const involvement = state.known.involvements.find(({ invitation }) => invitation.consultation === change.consultation)
  const before = involvement?.answers.find(({ question }) => question === change.question)
  const { sources: _, ...given } = change
  const sources = sourcesAfter(before, change.value, from)
  return { ...given, ...(sources && { sources }) }
}
