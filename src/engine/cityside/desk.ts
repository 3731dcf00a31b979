import type { DeskLink } from '../../domain/desk.ts'
import { type Message, say, text } from '../../domain/message.ts'
import { isOneOf } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import type { CityState, Facts } from '../state.ts'
import { citysideAction } from './buttons.ts'
import { dutyRefusal } from './duties.ts'
import { markOf } from './mark.ts'
import { submitAct } from './submit-act.ts'

/** Whether a moderator or a member of staff asks for the way to the desk. */
export function asksForDesk(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.desk, words, understood)
}

/**
 * Promises a link to the desk, in private. The link itself is made when it is sent, so that its secret is kept nowhere; that it was
 * asked for is on the record.
 */
export function linkToDesk({ state, event, now }: Turn): Decision {
  if (state.duties.length === 0) return reply(event, { blocks: [say('hall-closed')] })
  return together(
    changing({ kind: 'act.audited', by: markOf(event.contact), act: 'desk.linked', subject: '', at: now }),
    replyWithNotice(event, { kind: 'cityside', about: { show: 'desk' } }),
  )
}

/** Ends every session of the person who taps: a computer was left open, or a link went to the wrong hands. */
export function leaveDesk(turn: Turn): Decision {
  return submitAct(turn, { act: 'desk.left', holder: turn.event.contact })
}

/** The link as it is sent. Platforms make no button of an address on this machine, so that one is written out. */
export function deskMessage({ entrance }: Facts): Message {
  if (!entrance) return { blocks: [say('desk-nowhere')] }
  const out = { label: text('button-desk-out'), action: citysideAction('desk-out', '', '') }
  if ('closed' in entrance) return { blocks: [say('hall-closed')] }
  return entrance.here
    ? { blocks: [say('desk-link-here', { url: entrance.url })], buttons: [out] }
    : {
        blocks: [say('desk-link')],
        buttons: [{ label: text('button-desk-in'), url: entrance.url }, out],
      }
}

/** Makes a link for a person without a chat: its department has to be one of the city's. */
export function offerDesk(state: CityState, link: DeskLink): Decision {
  const refused = link.holder.by === 'link' ? dutyRefusal(state, link.holder.duty) : undefined
  return refused ?? changing({ kind: 'desk.offered', link })
}
