import { say } from '../../domain/message.ts'
import { isWordless } from '../answers/read.ts'
import { openAwaited } from '../conversation/awaited.ts'
import type { Written } from '../conversation/readers.ts'
import { reply } from '../conversation/reply.ts'
import { type Decision, together } from '../decision.ts'
import { asAnswer, heldButton, hold } from '../safety/held-words.ts'

/** Words that another person wrote are never silently the citizen's own, and never a command: they are asked whether they say so too. */
export function readForwarded({ turn, words, meant, question, first }: Written): Decision | undefined {
  const { event, state } = turn
  if (event.kind !== 'message.received' || !event.forwarded || meant) return undefined
  if (first || isWordless(words) || state.known.person.standing === 'stopped') return undefined
  const open = openAwaited(turn, question)
  return together(
    hold(turn, { why: 'forwarded', ...(open ? asAnswer(turn, open, words) : { parts: [{ words }] }) }),
    reply(event, {
      blocks: [say(open ? 'forwarded-answer' : 'forwarded-unasked'), { style: 'quote', words: { own: words } }],
      buttons: [heldButton(turn, 'button-forwarded-same', 'meant'), heldButton(turn, 'button-held-no', 'drop')],
    }),
  )
}
