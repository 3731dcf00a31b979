import { type RawBuilder, sql } from 'kysely'
import type { Audience, AudienceCounts } from '../../domain/audience.ts'
import type { FatigueCap } from '../../domain/city.ts'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import { type Instant, weekMs, yearMs } from '../../domain/time.ts'
import type { InvitingRule } from '../../engine/decision.ts'
import type { Candidate, Chunk } from '../../engine/state.ts'
import type { Base, Closing } from '../databases/base.ts'
import type { Dialect } from '../databases/dialect.ts'
import { readConsultations } from './consultations.ts'
import { haveShown } from './interests.ts'
import { readNewest } from './persons.ts'

/** Who may be asked. */
export interface Audiences {
  /** The people who qualify for a consultation's audience right now, sorted by id. */
  candidates(id: ConsultationId): Promise<readonly Candidate[]>
  /** Counts for the send plan, by the same rule as planning. */
  audienceSize(consultation: Consultation): Promise<number>
  /** The number of the person who was met last: no more people than that can be asked. */
  peopleMet(): Promise<number>
  /** The same by channel, without those asked enough lately, who are counted beside them like those out of reach. */
  audienceCounts(consultation: Consultation, cap: FatigueCap, at: Instant): Promise<AudienceCounts>
}

/** The audiences of this store. Asked before the opening, so people who pause until after it do not count. */
export function audiencesOf(base: Base): Audiences {
  return {
    candidates: async (id) => {
      const consultation = (await readConsultations(base.db, base, { ids: [id] })).get(id)?.running.consultation
      return consultation ? readCandidates(base, consultation, consultation.opensAt) : []
    },
    audienceSize: (consultation) => countCandidates(base, consultation, consultation.opensAt),
    peopleMet: () => readNewest(base),
    audienceCounts: (consultation, cap, at) => countAudience(base, consultation, cap, at),
  }
}

/** How it stands in a row that a person follows a venue and chose nothing else. */
const followsOnly = '"only":true'

type Condition = RawBuilder<unknown>

/**
 * Which of `persons as p` may be asked at all: active, not paused, said yes to being asked, can be written to, belongs to
 * the audience (see belongsTo in domain/audience.ts) and was not invited to this consultation before.
 */
export function qualifies(base: Closing, audience: Audience, consultation: ConsultationId, at: Instant): Condition {
  return sql`p.contact is not null and ${belongsTo(base, audience, consultation, at)}`
}

/** The same, whether or not they can be written to. */
function belongsTo(base: Closing, audience: Audience, consultation: ConsultationId, at: Instant): Condition {
  return sql`p.standing = 'active' and p.asked_given = 1 and p.restricted_at is null
    and (p.paused_until is null or p.paused_until <= ${at})
    ${isChosen(base.dialect, audience)}
    ${audience.interest ? sql`and ${haveShown(base, audience.interest)}` : sql``}
    and not exists (select 1 from invitations as i where i.person = p.id and i.consultation = ${consultation})`
}

/**
 * Whether the city has asked this person little enough: in the last 7 and the last 365 days, over all departments. An
 * invitation that never arrived before its consultation ended asked no person.
 */
export function hasRoom({ cap, at }: Pick<InvitingRule, 'cap' | 'at'>): Condition {
  const asked = (since: Instant) =>
    sql`(select count(*) from invitations as i where i.person = p.id and i.origin = 'rule' and i.made_at > ${since}
      and (i.delivered_at is not null or i.consultation in (select id from consultations where stage_at = 'open')))`
  return sql`${asked(at - weekMs)} < ${cap.perWeekMax}
    and ${asked(at - yearMs)} < case when p.yearly_max < ${cap.perYearMax} then p.yearly_max else ${cap.perYearMax} end`
}

/** Only people of the drawn sample. */
export function isDrawn({ drawnOnly }: InvitingRule, consultation: ConsultationId): Condition {
  if (!drawnOnly) return sql``
  return sql`and exists (select 1 from samples as s where s.consultation = ${consultation} and s.person = p.id)`
}

/** What they chose, or that they follow a venue where it is asked. */
function isChosen(dialect: Dialect, { topics, places, roles, followers = [] }: Audience): Condition {
  const chose = sql`${belongs(dialect, 'p.topics', topics, 'or-chose-none')}
    ${belongs(dialect, 'p.places', places, 'must-have-chosen')}
    ${belongs(dialect, 'p.roles', roles, 'must-have-chosen')}`
  if (followers.length === 0) return chose
  const follow = followers.map((id) => sql`${dialect.position(sql.ref('p.follows'), JSON.stringify(id))} > 0`)
  return sql`and ((1 = 1 ${chose}) or ${sql.join(follow, sql` or `)})`
}

/** Interests are JSON arrays of slugs; finding the quoted slug in the text is far cheaper than a table of them. */
function belongs(
  dialect: Dialect,
  column: 'p.topics' | 'p.places' | 'p.roles',
  wanted: readonly string[],
  none: 'or-chose-none' | 'must-have-chosen',
): Condition {
  if (wanted.length === 0) return sql``
  const chosen = wanted.map((id) => sql`${dialect.position(sql.ref(column), JSON.stringify(id))} > 0`)
  const all = sql`(${sql.ref(column)} = '[]' and ${dialect.position(sql.ref('p.follows'), followsOnly)} = 0)`
  const alternatives = none === 'or-chose-none' ? [all, ...chosen] : chosen
  return sql`and (${sql.join(alternatives, sql` or `)})`
}

/** The people who qualify, of a chunk or all, sorted by id, with the values of the audience's strata joined by `|`. */
export async function readCandidates(
  base: Base,
  { id, audience }: Consultation,
  at: Instant,
  chunk?: Chunk,
): Promise<readonly Candidate[]> {
  const within = chunk === undefined ? sql`` : sql`p.id > ${chunk.after} and p.id <= ${chunk.upTo} and`
  const { rows } = await sql<{ id: number; places: string; roles: string }>`
    select p.id, p.places, p.roles from persons as p
    where ${within} ${qualifies(base, audience, id, at)} order by p.id`.execute(base.db)
  return rows.map(({ id: person, places, roles }) => ({ person, stratum: stratumOf(audience, places, roles) }))
}

/** How many qualify. */
async function countCandidates(base: Base, { id, audience }: Consultation, at: Instant): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(*) as people from persons as p where ${qualifies(base, audience, id, at)}`.execute(base.db)
  return rows[0]?.people ?? 0
}

/** How many may be asked on each channel; and who belongs to the audience but was asked enough, or cannot be reached. */
async function countAudience(
  base: Base,
  { id, audience }: Consultation,
  cap: FatigueCap,
  at: Instant,
): Promise<AudienceCounts> {
  const { db } = base
  const may = qualifies(base, audience, id, at)
  const room = hasRoom({ cap, at })
  // One pass over all people: whether a person belongs is the dear part, and asked for both counts.
  const found = await sql<{ channel: string; stranger: number; belong: number; people: number }>`
    select p.channel, case when c.route is null then 1 else 0 end as stranger, count(*) as belong,
      cast(sum(case when ${room} then 1 else 0 end) as bigint) as people
    from persons as p left join contacts as c on c.id = p.contact
    where ${may} group by p.channel, stranger order by p.channel`.execute(db)
  const gone = await sql<{ unreachable: number }>`
    select count(*) as unreachable from persons as p
    where ${belongsTo(base, audience, id, at)} and p.contact is null`.execute(db)
  return {
    channels: [...new Set(found.rows.map(({ channel }) => channel))]
      .map((channel) => {
        const here = found.rows.filter((row) => row.channel === channel)
        return { channel, people: sum(here), strangers: sum(here.filter(({ stranger }) => stranger === 1)) }
      })
      .filter(({ people }) => people > 0),
    capped: found.rows.reduce((all, { belong, people }) => all + belong - people, 0),
    unreachable: gone.rows[0]?.unreachable ?? 0,
  }
}

function sum(rows: readonly { readonly people: number }[]): number {
  return rows.reduce((all, { people }) => all + people, 0)
}

function stratumOf({ strata = [], places, roles }: Audience, chosenPlaces: string, chosenRoles: string): string {
  return strata
    .map((stratum) => (stratum === 'place' ? firstNamed(places, chosenPlaces) : firstNamed(roles, chosenRoles)))
    .join('|')
}

/** The first of the person's own that the audience names; where it names none, the first of the person's own. */
function firstNamed(named: readonly string[], chosen: string): string {
  const own = JSON.parse(chosen) as readonly string[]
  return own.find((id) => named.length === 0 || named.includes(id)) ?? 'none'
}
