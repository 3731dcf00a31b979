import type { Action } from '../../../domain/action.ts'
import type { Consultation } from '../../../domain/consultation.ts'
import { actsForOthers, mayRun } from '../../../domain/duty.ts'
import { type Block, say, type TextRef, text } from '../../../domain/message.ts'
import { reply } from '../../conversation/reply.ts'
import { runningByCode, type Turn } from '../../conversation/turn.ts'
import type { Decision } from '../../decision.ts'
import { citysideAction } from '../buttons.ts'
import { submitAct } from '../submit-act.ts'

/**
 * Asks for one more tap: closing and reminding need no words, and reach every citizen who was asked. Where nothing was read that the
 * message at the closing could quote, that comes first.
 */
export function askFirst(
  { event }: Turn,
  verb: 'close' | 'remind',
  { code, title, closesAt }: Consultation,
  remarks: readonly TextRef[] = [],
): Decision {
  return reply(event, {
    blocks: [
      verb === 'close'
        ? say('close-sure', { title: { local: title }, closes: { at: closesAt } })
        : say('remind-sure', { title: { local: title } }),
      ...remarks.map((words): Block => ({ style: 'plain', words })),
    ],
    buttons: [
      ...(remarks.length > 0 ? [{ label: text('quotes-read-first'), action: citysideAction('quotes', code, '') }] : []),
      { label: text('button-confirm'), action: citysideAction(`${verb}-now`, code, ''), style: 'primary' },
      { label: text('button-not-now'), action: citysideAction('leave', '', '') },
    ],
  })
}

/** The second tap. */
export function closeOrRemind(turn: Turn, action: Extract<Action, { do: 'cityside' }>): Decision {
  const running = runningByCode(turn.state, action.consultation)
  if (!running || !mayRun(turn.state.duties, running.consultation))
    return reply(turn.event, { blocks: [say('button-unknown')] })
  if (actsForOthers(turn.state.duties, running.consultation))
    return reply(turn.event, { blocks: [say('reason-at-desk')] })
  return submitAct(turn, {
    act: action.verb === 'close-now' ? 'consultation.closed' : 'consultation.reminded',
    consultation: running.consultation.id,
  })
}
