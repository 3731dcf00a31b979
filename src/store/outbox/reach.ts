import { sql } from 'kysely'
import { type CommunityId, type ContactId, channelOf } from '../../domain/contact.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { writeCommunity } from '../records/communities.ts'
import { closeContacts } from '../records/contacts.ts'
import { eraseSettled } from './erase.ts'
import { closedRestMs } from './lapse.ts'
import { priorityNumber } from './queue.ts'

/**
 * These contacts cannot be written to any more. What waits for them goes to another contact of the same person if there
 * is one that lives, and is held otherwise until they write again; for people Ekko has not met there is nothing to wait for.
 */
export async function loseContacts(
  trx: Trx,
  dialect: Dialect,
  addresses: readonly string[],
  now: Instant,
): Promise<void> {
  if (addresses.length === 0) return
  const gone = among(dialect, 'text', addresses)
  await closeContacts(trx, dialect, addresses)
  await sql`
    update outbox set state = 'waiting', code = null, address = p.contact, channel = p.channel, via = null, in_place = 0,
      edits = null, under = null, claim_token = null, lease_until = null, since = ${now}
    from persons as p
    where outbox.settled_at is null and outbox.address in ${gone} and outbox.state in ('waiting', 'claimed', 'held')
      and p.id = outbox.person and p.contact is not null`.execute(trx)
  await sql`
    update outbox set state = 'held', code = 'contact-gone', claim_token = null, lease_until = null, since = ${now}
    where settled_at is null and address in ${gone} and state in ('waiting', 'claimed', 'held') and person is not null`.execute(
    trx,
  )
  const strangers = await sql<{ id: number }>`
    update outbox set state = 'dropped', code = 'contact-gone', claim_token = null, lease_until = null, since = ${now},
      settled_at = ${now}
    where settled_at is null and address in ${gone} and state in ('waiting', 'claimed', 'held') and person is null and to_contact = 1
    returning id`.execute(trx)
  await eraseSettled(
    trx,
    dialect,
    strangers.rows.map(({ id }) => id),
  )
}

/** A contact is about to leave its person: replies to what was just done there still go there, and leave no trace. */
export async function partWithReplies(trx: Trx, contact: ContactId): Promise<void> {
  await sql`
    update outbox set person = null, ending = 'forgotten',
      account = (select c.account from contacts as c where c.id = outbox.address)
    where settled_at is null and address = ${contact} and to_contact = 1 and priority = ${priorityNumber.reply}
      and person is not null`.execute(trx)
}

/** What else waits at a contact that has left its person goes to where they are written to now. */
export async function leaveMessages(trx: Trx, dialect: Dialect, contact: ContactId, now: Instant): Promise<void> {
  await sql`
    update outbox set state = 'waiting', code = null, address = p.contact, channel = p.channel, via = null, in_place = 0,
      edits = null, under = null, claim_token = null, lease_until = null, since = ${now}
    from persons as p
    where outbox.settled_at is null and outbox.address = ${contact} and outbox.state in ('waiting', 'claimed', 'held')
      and p.id = outbox.person and p.contact is not null`.execute(trx)
  await sql`
    update outbox set state = 'held', code = 'contact-gone', claim_token = null, lease_until = null, since = ${now}
    where settled_at is null and address = ${contact} and to_contact = 1 and state in ('waiting', 'claimed')
      and person is not null`.execute(trx)
  await sql`delete from paces where address in ${among(dialect, 'text', [contact])}`.execute(trx)
}

/**
 * The conversations of these messages take nothing from us now: where their person has another contact that does, they go there at once.
 * One that refused a message within these hours is not tried, so that a message does not go to and fro.
 */
export async function goElsewhere(trx: Trx, dialect: Dialect, ids: readonly number[], now: Instant): Promise<void> {
  if (ids.length === 0) return
  const which = among(dialect, 'int', ids)
  await sql`
    update contacts set refused_at = ${now} where id in (
      select address from outbox where id in ${which} and state = 'held')`.execute(trx)
  const colon = dialect.position(sql.ref('c.id'), ':')
  await sql`
    update outbox set state = 'waiting', code = null, not_before = 0, via = null, in_place = 0, edits = null, under = null,
      since = ${now}, attempts = 0, address = elsewhere.id, channel = elsewhere.channel
    from (
      select o.id as message, c.id, substr(c.id, 1, cast(${colon} as int) - 1) as channel,
        row_number() over (partition by o.id order by c.preferred desc, c.last_seen_at desc, c.id) as place
      from outbox as o join contacts as c on c.person = o.person
      where o.id in ${which} and o.state = 'held' and o.to_contact = 1 and c.id <> o.address and c.state = 'open'
        and (c.refused_at is null or c.refused_at <= ${now - closedRestMs})) as elsewhere
    where outbox.id = elsewhere.message and elsewhere.place = 1`.execute(trx)
}

/** Ekko is not in these communities any more: what waits for them will never be said there. */
export async function cancelThere(
  trx: Trx,
  dialect: Dialect,
  communities: readonly CommunityId[],
  now: Instant,
): Promise<void> {
  if (communities.length === 0) return
  await sql`
    update outbox set state = 'dropped', code = 'community-left', claim_token = null, lease_until = null, since = ${now},
      settled_at = ${now}
    where settled_at is null and address in ${among(dialect, 'text', communities)} and state <> 'sending'
      and to_contact = 0`.execute(trx)
}

/** A platform refused a message because we are not in the community any more: that is known from now on, as if it had told us. */
export async function loseCommunities(
  trx: Trx,
  dialect: Dialect,
  communities: readonly CommunityId[],
  now: Instant,
): Promise<void> {
  for (const id of new Set(communities)) {
    await writeCommunity(trx, { id, since: now }, 'left')
  }
  await cancelThere(trx, dialect, communities, now)
}

/**
 * A person who writes can be written to: what was held for them goes out, to the contact they wrote from. To one who only came back,
 * `silent`, goes news, and no reply to what they did before they left.
 */
export async function releaseHeld(
  trx: Trx,
  dialect: Dialect,
  writers: readonly { readonly person: PersonId; readonly contact: ContactId; readonly silent: boolean }[],
  now: Instant,
): Promise<void> {
  if (writers.length === 0) return
  const rows = writers.map(({ person, contact, silent }) => ({
    ...{ person, contact, channel: channelOf(contact) },
    silent: silent ? 1 : 0,
  }))
  await sql`
    update outbox set state = 'waiting', code = null, since = ${now},
      via = case when outbox.address = x.contact then outbox.via end,
      in_place = case when outbox.address = x.contact then outbox.in_place else 0 end,
      address = x.contact, channel = x.channel
    from ${table(dialect, { person: 'int', contact: 'text', channel: 'text', silent: 'int' }, rows)}
    where outbox.state = 'held' and outbox.person = x.person
      and not (x.silent = 1 and outbox.priority = ${priorityNumber.reply} and outbox.code = 'contact-gone')`.execute(
    trx,
  )
}

/** Cancels what has not been handed over for people who stopped, on all their contacts; what has is not tried again. */
export async function cancelAll(trx: Trx, dialect: Dialect, persons: readonly PersonId[], now: Instant): Promise<void> {
  if (persons.length === 0) return
  const whose = among(dialect, 'int', persons)
  await sql`
    update outbox set ending = 'stopped'
    where person is not null and person in ${whose} and state in ('sending', 'unknown', 'failed')
      and ending is null`.execute(trx)
  await sql`
    update outbox set state = 'dropped', code = 'stopped', claim_token = null, lease_until = null, since = ${now},
      settled_at = ${now}
    where person is not null and person in ${whose} and state in ('waiting', 'claimed', 'held')`.execute(trx)
}
