import type { FlowName } from '../../../../domain/draft.ts'
import type { GuideKey } from '../../../../domain/guide.ts'
import type { CityAct } from '../../../../domain/inbox.ts'
import type { Language } from '../../../../domain/language.ts'
import { type Block, say, text } from '../../../../domain/message.ts'
import { reply } from '../../../conversation/reply.ts'
import type { Turn } from '../../../conversation/turn.ts'
import type { Decision } from '../../../decision.ts'
import { isTheirs, writesAsGuide } from '../../../guides/theirs.ts'
import { ideaOf } from '../../subject.ts'
import { sendButtons } from '../send.ts'

/** Shows what goes to an idea's author, and asks for one tap: it cannot be taken back. */
export function previewToAuthor(
  on: FlowName,
  { words = '', language }: { readonly words: string | undefined; readonly language: Language },
  turn: Turn,
  lead: readonly Block[],
): Decision {
  return reply(turn.event, {
    blocks: [
      ...lead,
      { style: 'plain', words: { own: words } },
      // It is not translated: its writer is told so while it can still be written anew.
      ...(turn.state.city.languages.length < 2
        ? []
        : [{ style: 'note', words: text('idea-in-one', { language: { language } }) } as const]),
    ],
    buttons: sendButtons(on),
  })
}

/** The guide who writes to an idea's author by name, where it is one. */
export function asGuide({ state, now }: Turn): { readonly guide?: GuideKey } {
  const { guide } = state
  return guide !== undefined && writesAsGuide(state, ideaOf(state) ?? {}, now) ? { guide } : {}
}

/** The act that a draft about an idea becomes, of who serves the department that has it or follows it. */
export function ifServes({ state, now }: Turn, act: CityAct | undefined): CityAct | Block {
  const idea = ideaOf(state)
  if (!idea || !isTheirs(state, idea, now)) return say('idea-not-yours')
  return act ?? say('draft-gone')
}
