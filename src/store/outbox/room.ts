import { sql } from 'kysely'
import type { FatigueCap } from '../../domain/city.ts'
import { type Instant, minuteMs, weekMs, yearMs } from '../../domain/time.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import { priorityNumber } from './queue.ts'

/** An outbox row that is about to be claimed. */
interface Row {
  readonly id: number
  readonly key: string
  readonly person: number | null
}

/** When an invitation that waits for one that is under way, and may fail, is looked at again. */
const againMs = minuteMs

/**
 * Looks once more, in the moment in which invitations would leave, whether their people were asked enough by now: they were planned
 * earlier, and others may have arrived since. Those that have no room wait until there is some, count as held back meanwhile, and expire
 * when their consultation closes first. Returns the ids of those. What is under way in other processes counts as well.
 */
export async function holdBack(
  trx: Trx,
  dialect: Dialect,
  rows: readonly Row[],
  cap: FatigueCap,
  now: Instant,
): Promise<ReadonlySet<number>> {
  const all = rows.flatMap(invitationIn)
  if (all.length === 0) return new Set()
  await dialect.exclusively(trx, 'asking')
  const underWay = await readUnderWay(trx)
  const close = await askedBefore(trx, dialect, all, { cap, underWay, now })
  const invitations = all.filter(({ person }) => close.has(person))
  if (invitations.length === 0) return new Set()
  const asked = await askedOf(trx, dialect, invitations, underWay, now)
  const held: {
    readonly id: number
    readonly consultation: string
    readonly person: number
    readonly until: Instant
  }[] = []
  for (const invitation of invitations) {
    const theirs = asked.get(invitation.person)
    if (!theirs?.first.has(invitation.consultation)) continue
    const others = theirs.times.filter(({ consultation }) => consultation !== invitation.consultation)
    const until = roomAt(
      others.map(({ at }) => at),
      { ...cap, perYearMax: Math.min(cap.perYearMax, theirs.yearlyMax ?? cap.perYearMax) },
      now,
    )
    if (until !== undefined) held.push({ ...invitation, until })
    else theirs.times.push({ consultation: invitation.consultation, at: now - weekMs + againMs })
  }
  await wait(trx, dialect, held, now)
  return new Set(held.map(({ id }) => id))
}

interface Invitation {
  readonly id: number
  readonly person: number
  readonly consultation: string
}

const prefix = 'invite:'

/** `invite:<consultation>:<person>`; what has more is of a later round, of which people were told when they were asked first. */
function invitationIn({ id, key, person }: Row): readonly Invitation[] {
  const [, consultation, , round] = key.split(':')
  if (!key.startsWith(prefix) || person === null || consultation === undefined || round !== undefined) return []
  return [{ id, person, consultation }]
}

/** An invitation of which it is not known whether it arrived. */
const mayHaveArrived = sql`o.state = 'unknown' and o.key > ${sql.lit(prefix)} and o.key < 'invite;'`

interface Asked {
  readonly yearlyMax: number | undefined
  /** Consultations that the city invited them to, and whose invitation has not arrived. */
  readonly first: Set<string>
  /** When they were asked, or may be asked just now. */
  readonly times: { readonly consultation: string; readonly at: Instant }[]
}

/** Invitations that are on their way at this moment, by their people. */
type UnderWay = ReadonlyMap<number, readonly string[]>

/** Few are, in all processes together, so that they are not looked for person by person, whose every message would be looked through. */
async function readUnderWay(trx: Trx): Promise<UnderWay> {
  const { rows } = await sql<{ person: number; key: string }>`
    select person, key from outbox
    where lease_until is not null and state in ('claimed', 'sending') and priority = ${priorityNumber.invitation}
      and person is not null`.execute(trx)
  const underWay = new Map<number, string[]>()
  for (const { person, key } of rows) {
    const [invitation] = invitationIn({ id: 0, key, person })
    if (invitation) underWay.set(person, [...(underWay.get(person) ?? []), invitation.consultation])
  }
  return underWay
}

/**
 * Those of the people who have to be looked at closely: who were asked within the year or may be asked just now, and who wish not to be.
 * When a town is asked for the first time, none have to.
 */
async function askedBefore(
  trx: Trx,
  dialect: Dialect,
  invitations: readonly Invitation[],
  { cap, underWay, now }: { readonly cap: FatigueCap; readonly underWay: UnderWay; readonly now: Instant },
): Promise<ReadonlySet<number>> {
  const persons = invitations.map(({ person }) => person)
  if (cap.perWeekMax <= 0 || cap.perYearMax <= 0) return new Set(persons)
  const seen = new Set<number>()
  const close = new Set<number>()
  for (const person of persons) {
    if (seen.has(person) || underWay.has(person)) close.add(person)
    seen.add(person)
  }
  const { rows } = await sql<{ id: number }>`
    select p.id from persons as p
    where p.id in ${among(dialect, 'int', persons)} and (p.yearly_max <= 0
      or exists (
        select 1 from invitations as i
        where i.person = p.id and i.origin = 'rule' and i.delivered_at > ${now - yearMs})
      or exists (select 1 from outbox as o where o.person = p.id and ${mayHaveArrived}))`.execute(trx)
  for (const { id } of rows) close.add(id)
  return close
}

async function askedOf(
  trx: Trx,
  dialect: Dialect,
  invitations: readonly Invitation[],
  underWay: UnderWay,
  now: Instant,
): Promise<ReadonlyMap<number, Asked>> {
  const persons = among(
    dialect,
    'int',
    invitations.map(({ person }) => person),
  )
  const { rows } = await sql<{ person: number; consultation: string; yearly_max: number | null; at: number | null }>`
    select i.person, i.consultation, p.yearly_max, i.delivered_at as at
    from invitations as i join persons as p on p.id = i.person
    where i.person in ${persons} and i.origin = 'rule' and (i.delivered_at is null or i.delivered_at > ${now - yearMs})
    union all
    select o.person, o.key, null, o.since from outbox as o where o.person in ${persons} and ${mayHaveArrived}`.execute(
    trx,
  )
  const asked = new Map<number, Asked>()
  for (const { person, consultation, yearly_max: yearlyMax, at } of rows) {
    const theirs = asked.get(person) ?? { yearlyMax: yearlyMax ?? undefined, first: new Set(), times: [] }
    asked.set(person, theirs)
    if (consultation.startsWith(prefix)) {
      for (const each of invitationIn({ id: 0, key: consultation, person }))
        theirs.times.push({ consultation: each.consultation, at: at ?? now })
    } else if (at === null) theirs.first.add(consultation)
    else theirs.times.push({ consultation, at })
  }
  for (const [person, theirs] of asked)
    for (const consultation of underWay.get(person) ?? [])
      theirs.times.push({ consultation, at: now - weekMs + againMs })
  return asked
}

/** From when on there is room for one more; undefined where there is some now. */
function roomAt(times: readonly Instant[], { perWeekMax, perYearMax }: FatigueCap, now: Instant): Instant | undefined {
  const newest = times.toSorted((one, other) => other - one)
  const free = [freeAt(newest, perWeekMax, weekMs), freeAt(newest, perYearMax, yearMs)]
  const until = Math.max(...free)
  return until > now ? until : undefined
}

function freeAt(newest: readonly Instant[], max: number, spanMs: number): Instant {
  if (max <= 0) return Number.POSITIVE_INFINITY
  const last = newest[max - 1]
  return last === undefined ? Number.NEGATIVE_INFINITY : last + spanMs
}

/** The codes of what waits for room, for the lists of an operator. */
const cappedCode = 'asked-enough'

async function wait(
  trx: Trx,
  dialect: Dialect,
  held: readonly (Invitation & { readonly until: Instant })[],
  now: Instant,
): Promise<void> {
  if (held.length === 0) return
  const rows = held.map(({ id, person, consultation, until }) => ({
    ...{ id, person, consultation },
    until_at: Number.isFinite(until) ? until : now + yearMs,
  }))
  const columns = { id: 'int', person: 'int', consultation: 'text', until_at: 'int' } as const
  await sql`
    update outbox set not_before = x.until_at, code = ${cappedCode}, since = ${now}
    from ${table(dialect, columns, rows)} where outbox.id = x.id`.execute(trx)
  await sql`
    insert into capped (consultation, person)
    select x.consultation, x.person from ${table(dialect, columns, rows)} where true
    on conflict (consultation, person) do nothing`.execute(trx)
}
