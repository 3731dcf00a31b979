import { consentsTo, type Purpose } from '../../domain/consent.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { chooseMore } from '../venues/follow.ts'
import { afterTold, hasAsked, isBack } from './come-back.ts'
import { wordingFor } from './consent-wording.ts'
import { offerFirstSteps } from './welcome.ts'

/**
 * Records a yes or no to one purpose, and thanks for it. Saying the same again is not recorded twice. A yes to being told brings all
 * that came meanwhile. Without a wording it is the one in force.
 */
export function recordConsent(turn: Turn, purpose: Purpose, given: boolean, shown: string): Decision {
  const { state, event, now } = turn
  const wordingVersion = shown === '' ? wordingFor(state, purpose).version : shown
  const current = state.known.consents[purpose]
  // A person who starts again after a stop says yes anew, and that yes has its own date.
  const news = current?.given !== given || (purpose === 'asked' && state.known.dialogue.at === 'welcoming')
  const recorded = news ? changing({ kind: 'consent.recorded', purpose, given, wordingVersion, at: now }) : nothing
  if (purpose === 'asked')
    return together(
      recorded,
      given ? chooseMore(turn) : nothing,
      given ? offerFirstSteps(turn) : reply(event, { blocks: [say(refusedKey(turn))] }),
    )
  const { blocks, buttons, missed } = afterTold(turn, given)
  // A citizen who is back is asked next whether they may be asked: that is what a plain yes answers then.
  const next = isBack(turn) ? changing({ kind: 'dialogue.moved', dialogue: { at: 'welcoming' } }) : nothing
  const thanks = reply(event, { blocks: [say(given ? 'told-accepted' : refusedToldKey(turn)), ...blocks], buttons })
  return news ? together(recorded, next, thanks, missed) : nothing
}

/** A citizen who asked the politician and answered nothing has no answer that counts: their question is read all the same. */
function refusedToldKey({ state: { known, lookup } }: Turn): 'told-refused' | 'told-refused-asked' {
  const answered = known.involvements.some(({ respondent }) => respondent !== undefined)
  return !answered && hasAsked(lookup) ? 'told-refused-asked' : 'told-refused'
}

/** A person who says no to being asked, but is owed an echo, is told that it still comes. */
function refusedKey({ state }: Turn): 'asked-refused' | 'asked-refused-told' {
  const { consents, involvements } = state.known
  const owed = consentsTo(consents, 'told') && involvements.some(({ respondent }) => respondent !== undefined)
  return owed ? 'asked-refused-told' : 'asked-refused'
}
