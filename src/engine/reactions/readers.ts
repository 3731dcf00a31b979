import { type RunningConsultation, takesAnswers } from '../../domain/consultation.ts'
import {
  comesInRounds,
  hasOwnPieces,
  type RoundQuestion,
  reactIndex,
  reactionsTo,
} from '../../domain/reactions/question.ts'
import { voteNamed, waitingIn } from '../../domain/reactions/vote.ts'
import { meant } from '../../domain/understood/match.ts'
import type { ReactWord } from '../../domain/understood/vocabulary.ts'
import { refusalOf } from '../answers/refusal.ts'
import type { Written } from '../conversation/readers.ts'
import { answersTo, runningById, type Turn } from '../conversation/turn.ts'
import { yesOrNo } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { askedAlike } from './record.ts'
import { showNext } from './show.ts'
import { enough } from './tap.ts'
import { vote } from './vote.ts'

/** "Agree", "don't know", "three more": written instead of tapped, about the statement that waits, or about seeing more. */
export function readReaction({ turn, words, question: asked }: Written): Decision | undefined {
  const question = asked?.running.consultation.questions[asked.index]
  const other = question !== undefined && !comesInRounds(question)
  const found = reactingTo(turn) ?? askedToReact(turn, asked) ?? (other ? undefined : finishedReacting(turn, words))
  if (!found) return undefined
  const { running, began } = found
  const reactions = reactionsTo(found.question, answersTo(turn.state, running.consultation))
  const [first] = waitingIn(reactions)
  if (!takesAnswers(running, turn.now)) return tooLate(turn, running, words)
  const word = wordIn(turn, words, first !== undefined)
  if (word === undefined) return undefined
  if (word === 'more') return showNext(turn, running, found.question)
  if (word === 'enough') return began ? enough(turn, running, found.question) : undefined
  const given = voteNamed(word)
  const about = first ?? askedAlike(turn, running.consultation, found.question, reactions)[0]
  return about === undefined || given === undefined ? undefined : vote(turn, running, found.question, about, given)
}

/** After the closing only words that can be about nothing else are told that it is over. */
function tooLate(turn: Turn, running: RunningConsultation, words: string): Decision | undefined {
  const { understood } = turn.state
  return meant(understood.reacting, words, understood) === undefined ? undefined : refusalOf(turn, running)
}

/** What the words say. A plain yes or no is about the statement, where one waits, and otherwise about seeing more. */
function wordIn({ state: { understood } }: Turn, words: string, waits: boolean): ReactWord | undefined {
  const word = meant(understood.reacting, words, understood)
  if (word !== undefined) return word
  if (waits && meant(understood.goingOn, words, understood) === 'skip') return 'unsure'
  if (meant(understood.goingOn, words, understood) !== undefined) return 'enough'
  const yes = yesOrNo(words, understood)
  if (yes === undefined) return undefined
  return waits ? (yes ? 'agree' : 'disagree') : yes ? 'more' : 'enough'
}

interface Reacting {
  readonly running: RunningConsultation
  readonly question: RoundQuestion
  /** They have been shown statements of it. */
  readonly began: boolean
}

/** The question whose statements they were shown last. */
function reactingTo({ state }: Turn): Reacting | undefined {
  const { dialogue } = state.known
  if (dialogue.at !== 'reacting') return undefined
  const running = runningById(state, dialogue.consultation)
  const question = running?.consultation.questions.find(({ id }) => id === dialogue.question)
  if (!running || !question || !comesInRounds(question)) return undefined
  return { running, question, began: true }
}

/** The statements of the host's that they are asked about. */
function askedToReact({ state }: Turn, asked: Written['question']): Reacting | undefined {
  const question = asked?.running.consultation.questions[asked.index]
  if (!asked || !question || !hasOwnPieces(question)) return undefined
  if (question.kind === 'agree' && state.lookup.of !== 'reactions') return undefined
  return { running: asked.running, question, began: false }
}

/** A matter they have answered, whose statements they name although nothing waits: "three more" later on. */
function finishedReacting({ state, now }: Turn, words: string): Reacting | undefined {
  if (meant(state.understood.reacting, words, state.understood) === undefined) return undefined
  const running = state.known.involvements
    .toSorted((one, other) => other.invitation.madeAt - one.invitation.madeAt)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .find((each) => each && takesAnswers(each, now) && reactIndex(each.consultation) !== undefined)
  const question = running?.consultation.questions.find(comesInRounds)
  return running && question ? { running, question, began: false } : undefined
}
