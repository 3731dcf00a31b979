import type { Turn } from '../conversation/turn.ts'
import type { Quoted } from '../quoting/quoted.ts'
import { wordingFor } from './consent-wording.ts'

/** The consent that was asked for and not answered, once there is a reason to ask for it. */
export function openConsent(turn: Turn): Extract<Quoted, { readonly of: 'consent' }> | undefined {
  const { consents, involvements, dialogue } = turn.state.known
  const answered = involvements.some(({ respondent }) => respondent !== undefined)
  const purpose =
    answered && consents.told === undefined
      ? 'told'
      : consents.asked === undefined && (dialogue.at === 'welcoming' || consents.told?.given)
        ? 'asked'
        : undefined
  return purpose && { of: 'consent', purpose, wording: wordingFor(turn.state, purpose).version }
}
