import type { Block, Button } from '../../domain/message.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { type Awaited, isUnanswered } from '../conversation/awaited.ts'
import { answersTo, type Turn } from '../conversation/turn.ts'
import { consentBlock, consentButtons } from '../person/consent-wording.ts'
import { interestOffer } from '../person/interests.ts'
import { openConsent } from '../person/open-consent.ts'

/** What is said once more below the answer to a question to Ekko. */
export interface Waiting {
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
}

/** They are writing to a human, who reads all of it. */
export function isWriting({ state }: Turn): boolean {
  return writing.has(state.known.dialogue.at)
}

const writing: ReadonlySet<Turn['state']['known']['dialogue']['at']> = new Set([
  'writing',
  'replying',
  'asking',
  'missing',
  'offering',
  'suggesting',
  'drafting',
])

/**
 * What still waits for the citizen after they said something to Ekko instead: a question, a list they choose from, or a consent.
 * Nothing where nothing does.
 */
export function stillWaiting(turn: Turn, question: Awaited | undefined): Waiting {
  const { state } = turn
  const { dialogue } = state.known
  if (state.known.person.standing === 'stopped' || isWriting(turn)) return { blocks: [], buttons: [] }
  if (question && isUnanswered(turn, question)) {
    const { running, index } = question
    const said = saidTo(answersTo(state, running.consultation), questionAt(running.consultation, index).id)
    return ask(running.consultation, index, said, state.surface.edits)
  }
  if (dialogue.at === 'choosing') {
    const { blocks, buttons = [] } = interestOffer(turn, dialogue.of)
    return { blocks, buttons }
  }
  const consent = openConsent(turn)
  return consent
    ? { blocks: [consentBlock(consent.purpose)], buttons: consentButtons(consent.purpose, consent.wording) }
    : { blocks: [], buttons: [] }
}
