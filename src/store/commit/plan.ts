import { setImmediate as breathe } from 'node:timers/promises'
import { type RawBuilder, sql } from 'kysely'
import { stopWording } from '../../domain/consent.ts'
import { deciderCommitmentKey } from '../../domain/decider.ts'
import type { Mailing } from '../../domain/mailing.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change } from '../../engine/decision.ts'
import type { Closing } from '../databases/base.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { priorityNumber } from '../outbox/queue.ts'
import { hasRoom, isDrawn, qualifies } from '../records/audiences.ts'
import { hasHeard } from '../records/hearing.ts'
import { noteTold } from '../records/invitations.ts'
import { counted, type TallyDeltas } from '../records/tallies.ts'

type Planned<K extends Change['kind']> = Extract<Change, { readonly kind: K }>

/**
 * Invites one chunk: people who qualify and have no room are noted as capped, all others who qualify are invited. Who is
 * owed a late answer and has not heard so does not qualify yet.
 * Two passes over the chunk, however many people it holds. Running it again adds only what is missing.
 */
export async function planInvitations(
  trx: Trx,
  base: Closing,
  { consultation, rule, after, upTo }: Planned<'invitations.planned'>,
  deltas: TallyDeltas,
): Promise<void> {
  const { dialect } = base
  const { at } = rule
  // Two plans at once would each find room in the same week: neither sees what the other is writing.
  await dialect.exclusively(trx, 'inviting')
  const within = sql`p.id > ${after} and p.id <= ${upTo}`
  const may = sql`${qualifies(base, rule.audience, consultation, at)} ${isDrawn(rule, consultation)}
    ${hasHeard(dialect, rule.unheard)}`
  await sql`
    delete from capped where consultation = ${consultation} and person > ${after} and person <= ${upTo}
      and not exists (
        select 1 from invitations as i where i.consultation = capped.consultation and i.person = capped.person)`.execute(
    trx,
  )
  const capped = await sql`
    insert into capped (consultation, person)
    select cast(${consultation} as text), p.id from persons as p
    where ${within} and ${may} and not (${hasRoom(rule)})`.execute(trx)
  const known = (capped.numAffectedRows ?? 0n) > 0n
  const notCapped = known
    ? sql`and not exists (select 1 from capped as c where c.consultation = ${consultation} and c.person = p.id)`
    : sql``
  const invited = await sql`
    insert into invitations (person, consultation, made_at, origin, progress)
    select p.id, cast(${consultation} as text), cast(${at} as bigint), 'rule', 'waiting' from persons as p
    where ${within} and ${may} ${notCapped}
    ${dialect.forShareOfPersons}
    on conflict (person, consultation) do nothing`.execute(trx)
  counted(deltas, consultation, 'invited', Number(invited.numAffectedRows ?? 0n))
  const notice: Notice = { kind: 'invitation', consultation }
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
    select 'invite:' || i.consultation || ':' || i.person, p.channel, p.contact, i.person, 1,
      cast(${priorityNumber.invitation} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      cast(${rule.expiresAt} as bigint), 'waiting', cast(${at} as bigint)
    from invitations as i join persons as p on p.id = i.person
    where i.consultation = ${consultation} and i.person > ${after} and i.person <= ${upTo}
      and i.origin = 'rule' and i.made_at = ${at} and p.contact is not null
    on conflict (key) do nothing`.execute(trx)
}

/**
 * Asks once more, in a later round, those in the chunk who answered and have not said no since; a pause lets them be written to
 * when it ends.
 */
export async function planRound(
  trx: Trx,
  dialect: Dialect,
  { consultation, round, after, upTo, at, expiresAt }: Planned<'round.planned'>,
): Promise<void> {
  const again = sql`
    select i.person from invitations as i
      join respondents as r on r.consultation = i.consultation and r.person = i.person
      join persons as p on p.id = i.person
    where i.consultation = ${consultation} and i.person > ${after} and i.person <= ${upTo}
      and i.progress <> 'declined' and p.standing = 'active' and p.asked_given = 1 and p.restricted_at is null
      and p.contact is not null`
  const notice: Notice = { kind: 'invitation', consultation }
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
    select 'invite:' || cast(${consultation} as text) || ':' || p.id || ':' || cast(${round} as text), p.channel, p.contact, p.id, 1,
      cast(${priorityNumber.invitation} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      cast(${expiresAt} as bigint), 'waiting', cast(${at} as bigint)
    from persons as p where p.id in (${again}) ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
  await sql`
    update invitations set progress = 'waiting', reminded_at = null
    where consultation = ${consultation} and person in (${again})`.execute(trx)
}

/** Reminds, once, those in the chunk whose invitation arrived and who have not finished. */
export async function planReminders(
  trx: Trx,
  dialect: Dialect,
  { consultation, after, upTo, at, expiresAt }: Planned<'reminders.planned'>,
): Promise<void> {
  await sql`
    update invitations set reminded_at = ${at}
    where consultation = ${consultation} and person > ${after} and person <= ${upTo}
      and progress in ('waiting', 'answering') and delivered_at is not null and reminded_at is null
      and exists (
        select 1 from persons as p
        where p.id = invitations.person and p.standing = 'active' and p.asked_given = 1 and p.restricted_at is null
          and p.contact is not null
          and (p.paused_until is null or p.paused_until <= ${at})
        ${dialect.forShareOfPersons})`.execute(trx)
  const notice: Notice = { kind: 'reminder', consultation }
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
    select 'remind:' || i.consultation || ':' || i.person, p.channel, p.contact, i.person, 1,
      cast(${priorityNumber.invitation} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      cast(${expiresAt} as bigint), 'waiting', cast(${at} as bigint)
    from invitations as i join persons as p on p.id = i.person
    where i.consultation = ${consultation} and i.person > ${after} and i.person <= ${upTo}
      and i.reminded_at = ${at} and p.contact is not null
    on conflict (key) do nothing`.execute(trx)
}

/**
 * Queues one message to each person in the chunk who answered and agreed to be told. For those who cannot be written to
 * any more it is held until they write again: every answer gets its echo.
 */
export async function planMailing(
  trx: Trx,
  dialect: Dialect,
  { mailing, after, upTo, at }: Planned<'mailing.planned'>,
): Promise<void> {
  const notice: Notice = { kind: 'mailing', mailing }
  const colon = dialect.position(sql.ref('c.id'), ':')
  const prefix = `${mailing.kind}:${mailing.consultation}:${mailing.ref}:`
  const isTheirs = isForAskers(mailing)
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, state, code, since)
    select cast(${prefix} as text) || p.id, substr(c.id, 1, cast(${colon} as int) - 1), c.id, p.id, 1,
      cast(${priorityNumber.echo} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      case when p.contact is null then 'held' else 'waiting' end,
      case when p.contact is null then 'contact-gone' end, cast(${at} as bigint)
    from invitations as i ${isTheirs ? sql`` : answering}
      join persons as p on p.id = i.person
      join contacts as c on c.id = coalesce(p.contact, (
        select l.id from contacts as l where l.person = p.id order by l.last_seen_at desc, l.id limit 1))
    where i.consultation = ${mailing.consultation} and i.person > ${after} and i.person <= ${upTo}
      ${isTheirs ? askedOrAnswered : sql``} and p.standing = 'active' and p.told_given = 1 and i.untold = 0 ${mailing.kind === 'news' ? sql`and i.news_muted = 0` : sql``}
    ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
  await noteTold(trx, { consultation: mailing.consultation, prefix, after, upTo, at })
  if (mailing.kind === 'closing') await askAgainWhetherToTell(trx, dialect, { mailing, after, upTo, at })
}

/**
 * At a closing those in the chunk who answered or asked the politician, and never said whether they want to hear what comes of it are asked once more. The key
 * names no consultation, so it is once for each person. Who stopped said no; one who came back is as one who never said.
 */
async function askAgainWhetherToTell(
  trx: Trx,
  dialect: Dialect,
  { mailing: { consultation }, after, upTo, at }: Omit<Planned<'mailing.planned'>, 'kind'>,
): Promise<void> {
  const notice: Notice = { kind: 'told-again', consultation }
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, state, since)
    select 'told-again:' || p.id, p.channel, p.contact, p.id, 1,
      cast(${priorityNumber.echo} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint), 'waiting',
      cast(${at} as bigint)
    from invitations as i join persons as p on p.id = i.person
    where i.consultation = ${consultation} and i.person > ${after} and i.person <= ${upTo} ${askedOrAnswered}
      and p.standing = 'active' and p.told_given = 0 and p.contact is not null
      and coalesce((
        select c.wording_version from consents as c where c.person = p.id and c.purpose = 'told'
        order by c.seq desc limit 1), cast(${stopWording} as text)) = ${stopWording}
    ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
}

const answering = sql`
      join respondents as r on r.person is not null and r.person = i.person and r.consultation = i.consultation`

const askedOrAnswered = sql`
      and (exists (select 1 from respondents as r
          where r.person is not null and r.person = i.person and r.consultation = i.consultation)
        or exists (select 1 from decider_questions as q
          where q.person is not null and q.person = i.person and q.consultation = i.consultation))`

/** Whether a message is about what the politician owes, or ends it: then those who asked and answered nothing get it too. */
function isForAskers({ kind, consultation, ref }: Mailing): boolean {
  return (
    kind === 'decider' ||
    kind === 'withdrawal' ||
    (kind === 'late' && ref.startsWith(`${deciderCommitmentKey(consultation)}@`))
  )
}

/** What waits of a consultation's invitations and reminders may wait until a later closing. */
export async function extendInvitations(trx: Trx, consultation: string, expiresAt: Instant): Promise<void> {
  await alongInvitations(trx, consultation, async (ours) => {
    await sql`
      update outbox set expires_at = ${expiresAt}
      where ${ours} and state in ('waiting', 'claimed', 'held')`.execute(trx)
  })
}

/** Drops what still waits of a consultation's invitations and reminders; one being sent is not tried again. */
export async function cancelInvitations(trx: Trx, consultation: string, at: number): Promise<void> {
  await alongInvitations(trx, consultation, async (ours) => {
    await sql`
      update outbox set ending = 'cancelled'
      where ${ours} and state in ('sending', 'unknown', 'failed') and ending is null`.execute(trx)
    await sql`
      update outbox set state = 'dropped', code = 'cancelled', claim_token = null, lease_until = null, settled_at = ${at},
        since = ${at}
      where ${ours} and state in ('waiting', 'claimed', 'held')`.execute(trx)
  })
}

/** Messages that one statement goes through: where all of them still wait, each is written. */
export const messagesAtOnceMax = 1_000

/** Goes through all invitations and reminders there ever were, part by part, and lets everything else have its turn between. */
async function alongInvitations(
  trx: Trx,
  consultation: string,
  work: (ours: RawBuilder<unknown>) => Promise<void>,
): Promise<void> {
  for (const kind of ['invite', 'remind']) {
    // The keys of one consultation stand together: `;` is the byte after `:`.
    const end = `${kind}:${consultation};`
    for (let after = `${kind}:${consultation}:`; ; await breathe()) {
      const { rows } = await sql<{ up_to: string | null }>`
        select max(key) as up_to from (
          select key from outbox where key > ${after} and key < ${end} order by key limit ${messagesAtOnceMax}) as next`.execute(
        trx,
      )
      const upTo = rows[0]?.up_to ?? undefined
      if (upTo === undefined) break
      await work(sql`key > ${after} and key <= ${upTo}`)
      after = upTo
    }
  }
}
