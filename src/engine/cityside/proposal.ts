import type { Action } from '../../domain/action.ts'
import { wordingMark } from '../../domain/approval.ts'
import type { CitysideNotice } from '../../domain/cityside.ts'
import { mayRun } from '../../domain/duty.ts'
import { type Message, say, text } from '../../domain/message.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import { runningByCode, type Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { citysideAction } from './buttons.ts'
import { samplesOf } from './flows/launch/preview.ts'
import { submitAct } from './submit-act.ts'

/** To a moderator: a colleague's question waits for a second pair of eyes; it is looked at before it can be approved. */
export function proposal({ consultation, looked }: Extract<CitysideNotice, { show: 'proposal' }>): Message {
  const { code, title, host, opensAt, closesAt } = consultation
  const named = { title: { local: title }, host: host.name, opens: { at: opensAt }, closes: { at: closesAt } }
  if (!looked)
    return {
      blocks: [say('proposal-waits', named)],
      buttons: [{ label: text('button-look'), action: citysideAction('look', code, ''), style: 'primary' }],
    }
  return {
    blocks: [say('proposal-decide', named)],
    buttons: [
      {
        label: text('button-approve'),
        action: citysideAction('approve', code, wordingMark(consultation)),
        style: 'primary',
      },
      { label: text('button-not-now'), action: citysideAction('leave', '', '') },
    ],
  }
}

/** A moderator looks at what a colleague wrote, message by message as citizens will get it, or says yes to it. */
export function tapProposal(
  turn: Turn,
  { verb, consultation: code, item }: Extract<Action, { do: 'cityside' }>,
): Decision {
  const { state, event } = turn
  const running = runningByCode(state, code)
  if (!running || !mayRun(state.duties, running.consultation)) return reply(event, { blocks: [say('button-unknown')] })
  const { consultation, stage } = running
  if (verb === 'approve')
    return submitAct(turn, { act: 'consultation.approved', consultation: consultation.id, seen: item })
  if (stage.at !== 'draft')
    return reply(event, { blocks: [say('proposal-over', { title: { local: consultation.title } })] })
  const shown = (about: CitysideNotice, part: number) => replyWithNotice(event, { kind: 'cityside', about }, part)
  const samples = Array.from({ length: samplesOf(consultation) }, (_, sample) =>
    shown({ show: 'sample', consultation, sample }, sample + 1),
  )
  return together(
    reply(event, { blocks: [say('preview-intro')] }),
    ...samples,
    shown({ show: 'proposal', consultation, looked: true }, samples.length + 1),
  )
}
