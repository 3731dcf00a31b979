import type { Action, CitysideVerb } from '../../domain/action.ts'
import { type ConsultationVerb, consultationVerbs } from '../../domain/cityside.ts'
import { asks } from '../../domain/duty.ts'
import { say } from '../../domain/message.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { closeOrRemind } from './commands/close-remind.ts'
import { commands } from './commands/commands.ts'
import { runCommand } from './commands/run.ts'
import { leaveDesk } from './desk.ts'
import { tapDrop } from './drafts/drop.ts'
import { fillDraft, goBack, tapDraft } from './drafts/write.ts'
import type { FormFields } from './flows/flow.ts'
import { tapGuide } from './guides.ts'
import { beginLaunch, ideasBehind, offerLaunch } from './launch.ts'
import { inertIn } from './preview/inert.ts'
import { tapProposal } from './proposal.ts'
import { tapQuote } from './quotes.ts'
import { isReading, tapReading } from './reading.ts'

/** What staff tap too, while they answer an idea or ask back. */
const forStaff: readonly CitysideVerb[] = [
  'take',
  'sheet',
  'drop',
  'resume',
  'confirm',
  'again',
  'edit',
  'back',
  'example',
  'more',
  'guide-yes',
  'guide-no',
  'desk-out',
  ...consultationVerbs.filter((verb) => commands[verb].staffToo),
]

/** A tap on a button of the city's side. After a duty was taken back its buttons do nothing. */
export function tapCityside(turn: Turn, action: Extract<Action, { do: 'cityside' }>): Decision {
  const { state, event } = turn
  const { verb, item } = action
  if (!asks(state.duties) && !(state.duties.length > 0 && forStaff.includes(verb)))
    return reply(event, { blocks: [say('hall-closed')] })
  if (isReading(action)) return tapReading(turn, action)
  if (isCommand(verb)) return runCommand(turn, verb, action.consultation)
  switch (verb) {
    case 'example':
      return reply(event, { blocks: [say(inertIn(item) === 'test' ? 'test-tap' : 'example-only')] })
    case 'new':
      return item.startsWith('anew') ? beginLaunch(turn, ideasBehind(item)) : offerLaunch(turn, ideasBehind(item))
    case 'drop':
      return tapDrop(turn, item)
    case 'back':
      return state.draft ? goBack(turn, state.draft) : reply(event, { blocks: [say('draft-gone')] })
    case 'leave':
      return reply(event, { blocks: [say('left-as-it-is')] })
    case 'look':
    case 'approve':
      return tapProposal(turn, action)
    case 'guide-yes':
    case 'guide-no':
      return tapGuide(turn, verb, item)
    case 'desk-out':
      return leaveDesk(turn)
    case 'close-now':
    case 'remind-now':
      return closeOrRemind(turn, action)
    case 'quote-yes':
    case 'quote-no':
    case 'quote-kept':
    case 'quote-undo':
      return tapQuote(turn, action)
    default:
      return state.draft ? tapDraft(turn, state.draft, verb, item) : reply(event, { blocks: [say('draft-gone')] })
  }
}

/** A form of the city's side that was sent. */
export function submitCityside(turn: Turn, fields: FormFields): Decision {
  const { state, event } = turn
  if (!asks(state.duties)) return reply(event, { blocks: [say('hall-closed')] })
  return state.draft ? fillDraft(turn, state.draft, fields) : reply(event, { blocks: [say('draft-gone')] })
}

function isCommand(verb: CitysideVerb): verb is ConsultationVerb {
  return (consultationVerbs as readonly CitysideVerb[]).includes(verb)
}
