import { dayMs } from '../../domain/time.ts'
import { meant } from '../../domain/understood/match.ts'
import { readAgain } from '../answers/read-again.ts'
import type { Written } from '../conversation/readers.ts'
import { isAtRest } from '../conversation/yes-no.ts'
import type { Decision } from '../decision.ts'
import { feelingAsked } from './feeling.ts'

/** The words mean an echo only while it is fresh; later it is read again from "my answers". */
const askedOfEchoMs = 14 * dayMs

/** "All of it", written instead of tapped below an echo that told some of it in short. Not while a question waits. */
export function readAllOfIt({ turn, words, question }: Written): Decision | undefined {
  const { understood, known } = turn.state
  if (question || meant(understood.goingOn, words, understood) !== 'all') return undefined
  const asked = feelingAsked(turn)
  if (!asked || turn.now - asked.at >= askedOfEchoMs) return undefined
  const rests = known.dialogue.at === 'reading' || isAtRest(turn, asked)
  return rests ? readAgain(turn, asked.running.consultation.code) : undefined
}
