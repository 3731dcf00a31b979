import { sql } from 'kysely'
import type { Instant } from '../../../domain/time.ts'
import { type InvitationRow, readInvitations } from '../../records/invitations.ts'
import { counted } from '../../records/tallies.ts'
import { mayCountLess, type SharedPart } from './shared-part.ts'

/** Two invitations to one consultation become one: they are asked once, and a no to it holds unless they answered. */
export async function joinInvitations(at: SharedPart, answered: boolean): Promise<void> {
  const { trx, base, pair, running, deltas } = at
  const { id } = running.consultation
  const rows = await readInvitations(trx, base.dialect, [pair.kept, pair.gone], [id])
  const own = rows.find(({ person }) => person === pair.kept)
  const other = rows.find(({ person }) => person === pair.gone)
  if (!own || !other) return
  const progress = furthest(own, other)
  await sql`
    update invitations set
      made_at = ${Math.min(own.made_at, other.made_at)},
      origin = ${own.origin === 'rule' ? own.origin : other.origin}, progress = ${progress},
      delivered_at = cast(${earliest(own.delivered_at, other.delivered_at)} as bigint),
      reminded_at = cast(${latest(own.reminded_at, other.reminded_at)} as bigint),
      told_at = cast(${latest(own.told_at, other.told_at)} as bigint),
      ${answered ? sql`unsaid = null,` : sql``}
      news_muted = ${Math.max(own.news_muted, other.news_muted)},
      on_behalf = ${Math.max(own.on_behalf, other.on_behalf)},
      untold = ${Math.min(own.untold, other.untold)}
    where person = ${pair.kept} and consultation = ${id}`.execute(trx)
  await sql`delete from invitations where person = ${pair.gone} and consultation = ${id}`.execute(trx)
  if (await mayCountLess(at, 'invited')) counted(deltas, id, 'invited', -1)
  if (own.delivered_at !== null && other.delivered_at !== null && (await mayCountLess(at, 'delivered')))
    counted(deltas, id, 'delivered', -1)
  const declined = [own, other].filter((each) => each.progress === 'declined').length
  const less = declined - (progress === 'declined' ? 1 : 0)
  if (less > 0 && (await mayCountLess(at, 'declined'))) counted(deltas, id, 'declined', -less)
}

const order: readonly InvitationRow['progress'][] = ['waiting', 'answering', 'declined', 'answered']

function furthest(own: InvitationRow, other: InvitationRow): InvitationRow['progress'] {
  return order.indexOf(own.progress) >= order.indexOf(other.progress) ? own.progress : other.progress
}

function earliest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
