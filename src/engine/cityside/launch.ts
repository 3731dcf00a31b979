import { say, text } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { citysideAction } from './buttons.ts'
import { begin } from './drafts/write.ts'
import { newLaunch } from './flows/launch/new.ts'

/** Begins a consultation. */
export function beginLaunch(turn: Turn): Decision {
  return begin(turn, { on: 'launch', draft: newLaunch(turn) }, [say('draft-intro')])
}

/** The same, unless something is begun already: then its writer chooses. */
export function offerLaunch(turn: Turn): Decision {
  if (!turn.state.draft) return beginLaunch(turn)
  return reply(turn.event, {
    blocks: [say('draft-there')],
    buttons: [
      { label: text('button-go-on'), action: citysideAction('resume', '', ''), style: 'primary' },
      { label: text('button-begin-anew'), action: citysideAction('new', '', 'anew') },
    ],
  })
}
