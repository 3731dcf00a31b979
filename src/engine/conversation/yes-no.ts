import { consentsTo } from '../../domain/consent.ts'
import { codeOf } from '../../domain/consultation.ts'
import { outcomeRef } from '../../domain/outcome.ts'
import { dayMs } from '../../domain/time.ts'
import { meant } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { changing, type Decision, together } from '../decision.ts'
import { tellHeard } from '../echo/heard.ts'
import { recordConsent } from '../person/consent.ts'
import { wordingFor } from '../person/consent-wording.ts'
import { idle, involvementIn, runningById, type Turn } from './turn.ts'

/** "Did you feel heard?" is answered in words only while the echo is fresh. */
const heardAskedMs = 14 * dayMs

/** A bare yes or no, with nothing else said. */
export function yesOrNo(words: string, understood: Understood): boolean | undefined {
  return meant(understood.yesNo, words, understood)
}

/**
 * A yes or no written instead of tapped, to what a finished conversation still asks; undefined when nothing is open.
 */
export function agree(turn: Turn, words: string): Decision | undefined {
  const { state } = turn
  const { consents } = state.known
  const given = yesOrNo(words, state.understood)
  if (given !== undefined && isAtRest(turn)) {
    const answered = state.known.involvements.some(({ respondent }) => respondent !== undefined)
    const open =
      consents.told === undefined ? (answered ? 'told' : undefined) : consents.asked === undefined ? 'asked' : undefined
    if (open === 'told' || (open === 'asked' && consentsTo(consents, 'told')))
      return recordConsent(turn, open, given, wordingFor(state, open).version)
  }
  return isAtRest(turn) ? feel(turn, words) : undefined
}

/** Nothing is in the middle: what was asked is answered, or nothing was asked. */
function isAtRest({ state }: Turn): boolean {
  const { dialogue } = state.known
  if (dialogue.at !== 'answering') return dialogue.at === 'idle'
  const running = runningById(state, dialogue.consultation)
  return (
    running !== undefined &&
    involvementIn(state, running.consultation)?.invitation.progress === 'answered' &&
    !dialogue.fresh
  )
}

/** The answer to "did you feel heard?" under what a citizen has just read. */
export function feelHeard(turn: Turn, consultation: string, words: string): Decision | undefined {
  const word = meant(turn.state.understood.heard, words, turn.state.understood)
  const running = runningById(turn.state, consultation)
  return word && running && together(changing(idle), tellHeard(turn, running, codeOf(outcomeRef), word))
}

function feel(turn: Turn, words: string): Decision | undefined {
  const { state, now } = turn
  const word = meant(state.understood.heard, words, state.understood)
  if (word === undefined || !consentsTo(state.known.consents, 'told')) return undefined
  const echoed = state.known.involvements
    .filter(({ respondent, heard }) => respondent !== undefined && heard[codeOf(outcomeRef)] === undefined)
    .map(({ invitation }) => runningById(state, invitation.consultation))
    .filter((running) => running !== undefined)
    .filter(({ stage }) => stage.at === 'answered' && now - stage.answeredAt < heardAskedMs)
  const [running, ...others] = echoed
  return running && others.length === 0 ? tellHeard(turn, running, codeOf(outcomeRef), word) : undefined
}
