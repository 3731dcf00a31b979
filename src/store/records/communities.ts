import { sql } from 'kysely'
import type { CommunityId } from '../../domain/contact.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'

/** A channel Ekko was invited into, or was shown out of, and since when. */
export interface Community {
  readonly id: CommunityId
  readonly since: Instant
}

/** A channel that did not take a message of ours, with the platform's own code. */
export interface RefusingCommunity {
  readonly id: CommunityId
  readonly code: string
}

/** Where Ekko is among others. */
export interface Communities {
  /** Where Ekko has been invited to and still is. */
  communities(): Promise<readonly Community[]>
  /** Where Ekko was and is not any more, since when: for the operator. */
  communitiesLeft(): Promise<readonly Community[]>
  /** Where a message stands still because the community does not take it, with the newest reason for each. */
  communitiesRefusing(): Promise<readonly RefusingCommunity[]>
}

/** The communities of this store. */
export function communitiesOf(base: Base): Communities {
  return {
    communities: () => readCommunities(base, 'joined'),
    communitiesLeft: () => readCommunities(base, 'left'),
    communitiesRefusing: () => readRefusing(base),
  }
}

/** Where Ekko is, or was and is not any more. */
async function readCommunities({ db }: Base, state: 'joined' | 'left'): Promise<readonly Community[]> {
  const rows = await db
    .selectFrom('communities')
    .select(['id', 'since'])
    .where('state', '=', state)
    .orderBy('id')
    .execute()
  return rows.map(({ id, since }) => ({ id: id as CommunityId, since }))
}

async function readRefusing({ db }: Base): Promise<readonly RefusingCommunity[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['address', 'code'])
    .where('state', 'in', ['held', 'failed'])
    .where('to_contact', '=', 0)
    .where('code', 'is not', null)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return [...new Map(rows.map(({ address, code }) => [address, code ?? '']))].map(([id, code]) => ({
    id: id as CommunityId,
    code: code.replace(/^closed:/, ''),
  }))
}

/** Writes where Ekko came or went, unless something newer is known. */
export async function writeCommunity(trx: Trx, { id, since }: Community, state: 'joined' | 'left'): Promise<void> {
  await sql`
    insert into communities (id, state, since) values (${id}, ${state}, ${since})
    on conflict (id) do update set state = excluded.state, since = excluded.since
    where communities.since <= excluded.since`.execute(trx)
}
