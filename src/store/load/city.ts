import { sql } from 'kysely'
import { dateAt } from '../../domain/calendar.ts'
import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { ChannelEvent, CityEvent, TimerEvent } from '../../domain/inbox.ts'
import type { Chunk, CityState } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { laneOf } from '../inbox/lanes.ts'
import { readCommitments, readOutcome } from '../records/asking.ts'
import { readCandidates } from '../records/audience.ts'
import { readConsultations } from '../records/consultations.ts'
import { readDuties, readOffer } from '../records/duties.ts'
import { readIdeas } from '../records/ideas.ts'
import { readOwed } from '../records/owing.ts'
import { statementsAmong } from '../records/pointing.ts'
import { readTally } from '../records/tallies.ts'
import type { Loaded, World } from '../store.ts'
import { inquirableBehind } from './inquiries.ts'

/** How many people one planning decision works through where nobody says how many. */
export const chunkPersonsMax = 5_000

export type WithoutPerson = CityEvent | TimerEvent | ChannelEvent

/** The state of an act, a timer, or something that happened to a community or a delivery. */
export async function loadCityEvent(base: Base, event: WithoutPerson, world: World): Promise<Loaded> {
  const { city } = world
  const id = await consultationOf(base, event)
  if (id === undefined) {
    const nowhere = { of: 'city', city, running: undefined, outcome: undefined, commitments: [] } as const
    return {
      state: {
        ...nowhere,
        ...(await dutiesBehind(base, event)),
        ...(await ideaBehind(base, event)),
        ...(await inquirableBehind(base, event)),
      },
      version: 0,
    }
  }
  const stored = (await readConsultations(base.db, base, { ids: [id] })).get(id)
  const running = stored?.running
  const chunk =
    event.kind === 'timer.due' ? await chunkFor(base, event, world.personsAtOnce ?? chunkPersonsMax) : undefined
  const opening = event.kind === 'timer.due' && event.timer.timer === 'opening'
  const candidates =
    opening && running && running.consultation.audience.size !== undefined
      ? await readCandidates(base, running.consultation, event.at)
      : undefined
  const asking = event.kind === 'city.acted' && event.act.act === 'consultation.submitted' ? event.act : undefined
  const asks = asking?.consultation ?? (opening ? running?.consultation : undefined)
  const overdue = asks ? await readOwed(base, asks.departments[0], dateAt(event.at, city.timeZone)) : []
  const labelled = event.kind === 'city.acted' && event.act.act === 'themes.labelled' ? event.act : undefined
  const sameCode = asking && (await codeHolder(base, asking.consultation))
  const state: CityState = {
    of: 'city',
    city,
    running,
    outcome: await readOutcome(base, id),
    commitments: await readCommitments(base, id),
    ...(overdue.length > 0 && { overdue }),
    ...(sameCode !== undefined && { sameCode }),
    ...(chunk && { chunk }),
    ...(candidates && { candidates }),
    ...(running && { tally: await readTally(base, id) }),
    ...(labelled && { pointedAt: await statementsAmong(base, id, labelled.themes) }),
  }
  return { state, version: stored?.version ?? 0 }
}

/** Codes are short, so two ids can have the same one. */
async function codeHolder({ db }: Base, { id, code }: Consultation): Promise<ConsultationId | undefined> {
  const row = await db
    .selectFrom('consultations')
    .select('id')
    .where('code', '=', code)
    .where('id', '<>', id)
    .executeTakeFirst()
  return row?.id
}

/** The consultation an event is about; none for a contact's erasure and for what happens on channels. */
async function consultationOf({ db }: Base, event: WithoutPerson): Promise<ConsultationId | undefined> {
  const hint = laneOf(event)
  if (hint.of === 'consultation') return hint.consultation
  if (hint.of !== 'commitment') return undefined
  const row = await db
    .selectFrom('commitments')
    .select('consultation')
    .where('key', '=', hint.commitment)
    .executeTakeFirst()
  return row?.consultation
}

/** The next part of the people a timer works through: persons, those who answered, or those who were invited. */
async function chunkFor(base: Base, { timer }: TimerEvent, personsMax: number): Promise<Chunk | undefined> {
  switch (timer.timer) {
    case 'inviting':
      return chunkOf(base, sql`select id from persons where id > ${timer.after}`, timer.after, personsMax)
    case 'mailing':
      return chunkOf(
        base,
        sql`select i.person as id from invitations as i join respondents as r
            on r.person is not null and r.person = i.person and r.consultation = i.consultation
          where i.consultation = ${timer.mailing.consultation} and i.person > ${timer.after}`,
        timer.after,
        personsMax,
      )
    case 'reminding':
      return chunkOf(
        base,
        sql`select person as id from invitations where consultation = ${timer.consultation} and person > ${timer.after}`,
        timer.after,
        personsMax,
      )
    default:
      return undefined
  }
}

async function chunkOf(
  { db }: Base,
  people: ReturnType<typeof sql>,
  after: number,
  personsMax: number,
): Promise<Chunk> {
  const { rows } = await sql<{ up_to: number | null; people: number }>`
    select max(id) as up_to, count(*) as people
    from (${people} order by id limit ${personsMax + 1}) as next`.execute(db)
  const { up_to: upTo = null, people: count = 0 } = rows[0] ?? {}
  if (upTo === null) return { after, upTo: after, last: true }
  if (count <= personsMax) return { after, upTo, last: true }
  const inside = await sql<{ id: number }>`${people} order by id limit 1 offset ${personsMax - 1}`.execute(db)
  return { after, upTo: inside.rows[0]?.id ?? upTo, last: false }
}

/** The idea that an act or a timer is about. */
async function ideaBehind(base: Base, event: WithoutPerson): Promise<Pick<CityState, 'idea'>> {
  const key =
    event.kind === 'city.acted'
      ? event.act.act === 'idea.answered' || event.act.act === 'idea.passed'
        ? event.act.idea
        : undefined
      : event.kind === 'timer.due' && event.timer.timer === 'idea'
        ? event.timer.idea
        : undefined
  if (key === undefined) return {}
  const [idea] = await readIdeas(base, { keys: [key] })
  return idea ? { idea } : {}
}

/** What an act about duties is decided on: the invitation behind a code, or what the contact holds. */
async function dutiesBehind(base: Base, event: WithoutPerson): Promise<Pick<CityState, 'offer' | 'held'>> {
  if (event.kind !== 'city.acted') return {}
  switch (event.act.act) {
    case 'duty.claimed': {
      const offer = await readOffer(base, event.act.hash)
      return offer ? { offer } : {}
    }
    case 'duty.revoked':
      return { held: await readDuties(base, event.act.contact) }
    default:
      return {}
  }
}
