import { servedBy } from '../../domain/duty.ts'
import { say } from '../../domain/message.ts'
import { isOneOf } from '../../domain/understood/match.ts'
import type { Understood } from '../../domain/understood/understood.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { markOf } from './mark.ts'

/** Whether a moderator or a member of staff asks who has offered to help. */
export function asksForOffers(words: string, understood: Understood): boolean {
  return isOneOf(understood.cityside.offers, words, understood)
}

/** Who has offered to help this person's departments. Who looked is on the record: these are names and numbers. */
export function showOffers({ state, event, now }: Turn): Decision {
  if (state.duties.length === 0) return reply(event, { blocks: [say('hall-closed')] })
  const departments = servedBy(state.duties)
  return together(
    changing({
      kind: 'act.audited',
      by: markOf(event.contact),
      act: 'help.seen',
      subject: departments?.join(' ') ?? 'all',
      at: now,
    }),
    replyWithNotice(event, { kind: 'help', about: { show: 'list', ...(departments && { departments }) } }),
  )
}
