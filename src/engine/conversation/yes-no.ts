import { consentsTo } from '../../domain/consent.ts'
import { codeOf, takesAnswers } from '../../domain/consultation.ts'
import { outcomeRef } from '../../domain/outcome.ts'
import { dayMs } from '../../domain/time.ts'
import { meant } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { changing, type Decision, together } from '../decision.ts'
import { type FeelingAsked, feelingAsked } from '../echo/feeling.ts'
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
  const { consents } = turn.state.known
  const asked = openFeeling(turn)
  if (!isAtRest(turn, asked)) return undefined
  const felt = asked && feel(turn, words, asked)
  // Being asked is a question that follows the yes to being told; an echo that came since asked last.
  if (felt && asked.at > (consents.told?.at ?? 0)) return felt
  return agreeTo(turn, words) ?? felt
}

/** The consent that is open, in words. */
function agreeTo(turn: Turn, words: string): Decision | undefined {
  const { state } = turn
  const { consents, involvements } = state.known
  const given = yesOrNo(words, state.understood)
  if (given === undefined) return undefined
  const answered = involvements.some(({ respondent }) => respondent !== undefined)
  const open =
    consents.told === undefined ? (answered ? 'told' : undefined) : consents.asked === undefined ? 'asked' : undefined
  if (open === 'told' || (open === 'asked' && consentsTo(consents, 'told')))
    return recordConsent(turn, open, given, wordingFor(state, open).version)
  return undefined
}

/** Nothing is in the middle: what was asked is answered, nothing was asked, or a newer echo asked since. */
export function isAtRest(turn: Turn, asked: FeelingAsked | undefined): boolean {
  const { state } = turn
  const { dialogue } = state.known
  if (isOver(turn)) return true
  if (dialogue.at === 'missing' || dialogue.at === 'choosing' || dialogue.at === 'forgetting')
    return asked !== undefined && dialogue.since !== undefined && asked.at > dialogue.since
  if (dialogue.at !== 'answering') return dialogue.at === 'idle'
  const running = runningById(state, dialogue.consultation)
  return (
    running !== undefined &&
    involvementIn(state, running.consultation)?.invitation.progress === 'answered' &&
    !dialogue.fresh
  )
}

/** What they were in the middle of has closed, and a message has reached them since that says so and asks on. */
function isOver({ state, now }: Turn): boolean {
  const { lookup, known } = state
  const { dialogue } = known
  if (dialogue.at !== 'answering' && dialogue.at !== 'reacting') return false
  const { consultation, since = 0 } = dialogue
  const running = runningById(state, consultation)
  if (!running || takesAnswers(running, now)) return false
  if (lookup.of === 'reactions') return (lookup.askedAgain.get(consultation) ?? 0) > since
  if (lookup.of !== 'results') return false
  const { told = [], askedAgainAt = 0 } = lookup.results.get(consultation) ?? {}
  return askedAgainAt > since || told.some(({ at }) => at > since)
}

/** The answer to "did you feel heard?" under what a citizen has just read, or under a later step that came since. */
export function feelHeard(turn: Turn, consultation: string, words: string): Decision | undefined {
  const word = meant(turn.state.understood.heard, words, turn.state.understood)
  const running = runningById(turn.state, consultation)
  const asked = feelingAsked(turn) ?? (running && { running, ref: outcomeRef })
  return word && asked && together(changing(idle), tellHeard(turn, asked.running, codeOf(asked.ref), word))
}

/** "Did you feel heard?" as it was asked last, while that is fresh and the citizen has not said. */
function openFeeling(turn: Turn): FeelingAsked | undefined {
  const asked = feelingAsked(turn)
  if (!asked || turn.now - asked.at >= heardAskedMs) return undefined
  return involvementIn(turn.state, asked.running.consultation)?.heard[codeOf(asked.ref)] === undefined
    ? asked
    : undefined
}

function feel(turn: Turn, words: string, { running, ref }: FeelingAsked): Decision | undefined {
  const { state } = turn
  const word = meant(state.understood.heard, words, state.understood)
  if (word === undefined || !consentsTo(state.known.consents, 'told')) return undefined
  return tellHeard(turn, running, codeOf(ref), word)
}
