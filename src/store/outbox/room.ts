import { sql } from 'kysely'
import type { FatigueCap } from '../../domain/city.ts'
import { type Instant, minuteMs, weekMs, yearMs } from '../../domain/time.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'

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
  const invitations = rows.flatMap(invitationIn)
  if (invitations.length === 0) return new Set()
  await dialect.exclusively(trx, 'asking')
  const asked = await askedOf(trx, dialect, invitations, now)
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

interface Asked {
  readonly yearlyMax: number | undefined
  /** Consultations that the city invited them to, and whose invitation has not arrived. */
  readonly first: Set<string>
  /** When they were asked, or may be asked just now. */
  readonly times: { readonly consultation: string; readonly at: Instant }[]
}

async function askedOf(
  trx: Trx,
  dialect: Dialect,
  invitations: readonly Invitation[],
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
    select o.person, o.key, null, case when o.state = 'unknown' then o.since else cast(${now - weekMs + againMs} as bigint) end
    from outbox as o
    where o.person in ${persons} and o.state in ('claimed', 'sending', 'unknown')
      and o.key > ${prefix} and o.key < 'invite;'`.execute(trx)
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
export const cappedCode = 'asked-enough'

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
