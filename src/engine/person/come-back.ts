import { type Block, type Button, say } from '../../domain/message.ts'
import { missedOffer, readMissed } from '../answers/read-again.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision, nothing, together } from '../decision.ts'
import type { Lookup } from '../lookup.ts'
import { consentBlock, consentButtons, wordingFor } from './consent-wording.ts'

/**
 * A citizen who answered, stopped, and is back: what they agreed to is void, so whether they may be told what comes of it
 * is asked first, and then whether they may be asked anything.
 */
export function welcomeAgain(turn: Turn): Decision {
  const missed = missedOffer(turn)
  return together(
    changing({ kind: 'dialogue.moved', dialogue: { at: 'agreeing', back: true } }),
    reply(turn.event, {
      blocks: [say('welcome-again'), ...(missed ? [say('missed-some')] : []), consentBlock('told')],
      buttons: consentButtons('told', wordingFor(turn.state, 'told').version),
    }),
  )
}

/** Whether this citizen said something that a decision can come of, asked a politician something, or wrote with staff. */
export function hasAnswered({ state: { known, lookup, inquiries = [] } }: Turn): boolean {
  return (
    hasAsked(lookup) || inquiries.length > 0 || known.involvements.some(({ respondent }) => respondent !== undefined)
  )
}

/** Whether they asked a politician something. */
export function hasAsked(lookup: Lookup): boolean {
  return lookup.of === 'results' && [...lookup.results.values()].some(({ asked }) => (asked?.own.length ?? 0) > 0)
}

/** Whether this is the yes or no of a citizen who is back after a stop. */
export function isBack({ state }: Turn): boolean {
  const { dialogue } = state.known
  return dialogue.at === 'agreeing' && dialogue.back === true
}

/** What follows a yes or no to being told. */
interface AfterTold {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
  /** What came while they were not told, in messages of their own. */
  readonly missed: Decision
}

/**
 * After a yes all that was missed comes at once; after the no of a citizen who is back it is offered. Then whether they may be
 * asked, where that is open.
 */
export function afterTold(turn: Turn, given: boolean): AfterTold {
  const offer = given || isBack(turn) ? missedOffer(turn, given) : undefined
  const asks = (given || isBack(turn)) && turn.state.known.consents.asked === undefined
  return {
    blocks: [...(offer?.blocks ?? []), ...(asks ? [consentBlock('asked')] : [])],
    buttons: [
      ...(offer?.buttons ?? []),
      ...(asks ? consentButtons('asked', wordingFor(turn.state, 'asked').version) : []),
    ],
    missed: given && offer ? readMissed(turn) : nothing,
  }
}
