import { sql } from 'kysely'
import type { ClaimedItem, Notice, OutboxItem } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { priorityNumber, queue } from './queue.ts'

/**
 * Queues what follows a message that is about to be sent, to whom it goes, all of it or nothing; what waited behind that message goes after
 * it. Where an earlier try queued something under the first key, that stays as it is. The notice that waits under the first key, or
 * undefined where there is none to follow.
 */
export async function queueFollowing(
  base: Base,
  item: ClaimedItem,
  following: readonly OutboxItem[],
  now: Instant,
): Promise<Notice | undefined> {
  const [first] = following
  if (!first) return undefined
  const { db, dialect } = base
  return dialect.transaction(db, async (trx) => {
    const earlier = await trx.selectFrom('outbox').select('notice').where('key', '=', first.key).executeTakeFirst()
    if (earlier) return JSON.parse(earlier.notice) as Notice
    // Whose it is now: two people may have become one since it was claimed, or have been forgotten.
    const own = await trx.selectFrom('outbox').select('person').where('id', '=', item.id).executeTakeFirst()
    if (!own || own.person === null) return undefined
    const { person } = own
    await queue(
      trx,
      base,
      following.map((each) => ({ item: each, person, toContact: item.contact !== undefined })),
      now,
    )
    await letGoAfter(trx, item, first.key)
    return first.notice
  })
}

/** A key that is never one of a message. */
const moving = '~'

const kept = sql.raw(
  'channel, address, account, person, to_contact, priority, notice, via, in_place, not_before, expires_at, edits, under, state, attempts, code, ending, since',
)

/**
 * Messages to one address go by their numbers: those that waited between the two get later ones. It is done in the database alone, since
 * words that are read are opened, and would be written open.
 */
async function letGoAfter(trx: Trx, { id, to, priority }: ClaimedItem, firstKey: string): Promise<void> {
  const behind = sql`state = 'waiting' and address = ${to} and priority = ${priorityNumber[priority]} and id > ${id}
    and id < (select id from outbox where key = ${firstKey})`
  await sql`
    insert into outbox (key, ${kept}) select ${moving} || key, ${kept} from outbox where ${behind} order by id`.execute(
    trx,
  )
  await sql`delete from outbox where ${behind}`.execute(trx)
  await sql`
    update outbox set key = substr(key, 2)
    where state = 'waiting' and address = ${to} and substr(key, 1, 1) = ${moving}`.execute(trx)
}
