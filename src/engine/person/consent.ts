import { consentsTo, type Purpose } from '../../domain/consent.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, nothing, together } from '../decision.ts'
import { consentBlock, consentButtons, wordingFor } from './consent-wording.ts'
import { offerFirstSteps } from './welcome.ts'

/** Records a yes or no to one purpose, and thanks for it. Saying the same again is not recorded twice. */
export function recordConsent(turn: Turn, purpose: Purpose, given: boolean, wordingVersion: string): Decision {
  const { state, event, now } = turn
  const current = state.known.consents[purpose]
  // A person who starts again after a stop says yes anew, and that yes has its own date.
  const news = current?.given !== given || (purpose === 'asked' && state.known.dialogue.at === 'welcoming')
  const recorded = news ? changing({ kind: 'consent.recorded', purpose, given, wordingVersion, at: now }) : nothing
  if (purpose === 'asked')
    return together(recorded, given ? offerFirstSteps(turn) : reply(event, { blocks: [say(refusedKey(turn))] }))
  const offer = given && state.known.consents.asked === undefined
  const thanks = reply(event, {
    blocks: [say(given ? 'told-accepted' : 'told-refused'), ...(offer ? [consentBlock('asked')] : [])],
    ...(offer && { buttons: consentButtons('asked', wordingFor(state, 'asked').version) }),
  })
  return news ? together(recorded, thanks) : nothing
}

/** A person who says no to being asked, but is owed an echo, is told that it still comes. */
function refusedKey({ state }: Turn): 'asked-refused' | 'asked-refused-told' {
  const { consents, involvements } = state.known
  const owed = consentsTo(consents, 'told') && involvements.some(({ respondent }) => respondent !== undefined)
  return owed ? 'asked-refused-told' : 'asked-refused'
}
