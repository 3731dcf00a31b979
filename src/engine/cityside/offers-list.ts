import { servedBy } from '../../domain/duty.ts'
import { say } from '../../domain/message.ts'
import { plain } from '../conversation/commands.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'
import { markOf } from './duties.ts'

const words: ReadonlySet<string> = new Set([
  'offers',
  'offers to help',
  'tilbud',
  'tilbud om hjælp',
  'hjælpere',
  'helpers',
])

/** Whether staff ask who has offered to help. */
export function asksForOffers(said: string): boolean {
  return words.has(plain(said))
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
