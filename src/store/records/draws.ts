import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Draw, Lot } from '../../domain/draw.ts'
import type { StratumCounts } from '../../domain/draw-in-parts.ts'
import type { PersonId } from '../../domain/person.ts'
import type { PublicLot } from '../../domain/public-lots.ts'
import type { StoredDraw } from '../../domain/redraw.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Base } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Insertion, type Trx, table } from '../databases/dialect.ts'
import { within } from './within.ts'

/** Who was drawn out of whom. */
export interface Draws {
  /** What a sample was drawn with; nothing where none was drawn, or before draws were kept. */
  draw(id: ConsultationId): Promise<Draw | undefined>
  /** The same with the lot of each person who could be drawn, for drawing again. */
  storedDraw(id: ConsultationId): Promise<StoredDraw | undefined>
  /** How many could be drawn, by stratum, in a draw that is over. */
  lotCounts(id: ConsultationId): Promise<StratumCounts>
  /** The next lots of a stratum, in the order of their tickets, without whose they are: so they can be published. */
  lotsAfter(id: ConsultationId, last: PublicLot, limit: number): Promise<readonly PublicLot[]>
}

/** The draws of this store. */
export function drawsOf(base: Base): Draws {
  // The lots of a draw that is over stay, also those of people who are forgotten: they are counted once.
  const counted = new Map<ConsultationId, StratumCounts>()
  return {
    draw: (id) => readDraw(base, id),
    storedDraw: (id) => readStoredDraw(base, id),
    lotCounts: async (id) => {
      const counts = counted.get(id) ?? (await readLotCounts(base, id))
      counted.set(id, counts)
      return counts
    },
    lotsAfter: async (id, last, limit) =>
      (await readLotsAfter(base, id, last, limit)).map(({ stratum, ticket }) => ({ stratum, ticket })),
  }
}

async function readLotCounts({ db }: Base, id: ConsultationId): Promise<StratumCounts> {
  const rows = await db
    .selectFrom('lots')
    .select(['stratum', ({ fn }) => fn.countAll<number>().as('people')])
    .where('consultation', '=', id)
    .groupBy('stratum')
    .execute()
  return Object.fromEntries(rows.map(({ stratum, people }) => [stratum, Number(people)]))
}

/** What the lots of a draw are made with: it follows from the city's key, and is kept nowhere. */
export function drawKeyOf(seal: Seal, id: ConsultationId): string {
  return seal.mark('draw', id)
}

/** Keeps what a draw was made with; the first one of a consultation stays. */
export async function keepDraw(trx: Trx, draw: Draw): Promise<void> {
  const { consultation, listHash, drawnHash, keyHash, audience, ...same } = draw
  await trx
    .insertInto('draws')
    .values({
      ...{ consultation, ...same, audience: JSON.stringify(audience) },
      ...{ list_hash: listHash, drawn_hash: drawnHash, key_hash: keyHash ?? null },
    })
    .onConflict((conflict) => conflict.column('consultation').doNothing())
    .execute()
}

/** Keeps a part of the lots of all who could be drawn. */
export async function keepLots(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  lots: readonly Lot[],
): Promise<void> {
  const rows = lots.map(({ ticket, stratum, person }) => ({ consultation, ticket, stratum, person: person ?? null }))
  await dialect.insertEach(trx, keptLots, rows)
}

/** The next lots of a stratum, in the order of their tickets. */
export async function readLotsAfter(
  { db }: Base,
  consultation: ConsultationId,
  { stratum, ticket }: Pick<Lot, 'stratum' | 'ticket'>,
  limit: number,
): Promise<readonly Lot[]> {
  const rows = await db
    .selectFrom('lots')
    .select(['ticket', 'stratum', 'person'])
    .where('consultation', '=', consultation)
    .where('stratum', '=', stratum)
    .where('ticket', '>', ticket)
    .orderBy('ticket')
    .limit(limit)
    .execute()
  return rows.map(lotIn)
}

function lotIn({
  person,
  ...lot
}: {
  readonly ticket: string
  readonly stratum: string
  readonly person: number | null
}): Lot {
  return { ...lot, ...(person !== null && { person }) }
}

const lotColumns = { consultation: 'text', ticket: 'text', stratum: 'text', person: 'int' } as const satisfies Columns

const keptLots: Insertion<typeof lotColumns> = {
  into: sql`lots (consultation, ticket, stratum, person)`,
  columns: lotColumns,
  values: (x) => [x.consultation, x.ticket, x.stratum, x.person],
  onConflict: sql`on conflict (consultation, stratum, ticket) do nothing`,
}

/** Keeps the people of a sample; drawing again adds only those who are not there yet. */
export async function keepSample(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  persons: readonly PersonId[],
): Promise<void> {
  const rows = persons.map((person) => ({ person }))
  await sql`
    insert into samples (consultation, person)
    select cast(${consultation} as text), x.person from ${table(dialect, { person: 'int' }, rows)} where true
    on conflict (consultation, person) do nothing`.execute(trx)
}

/** People who are forgotten leave the samples. A draw stays repeatable: their lot counts, and leads to no person. */
export async function eraseFromDraws(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  const whose = among(dialect, 'int', persons)
  await sql`delete from samples where person in ${whose} ${within(only, 'consultation')}`.execute(trx)
  await sql`
    update lots set person = null where person is not null and (person in ${whose}
      or person in (select id from former_persons where person in ${whose}))
    ${within(only, 'consultation')}`.execute(trx)
  if (only === undefined) await sql`delete from former_persons where person in ${whose}`.execute(trx)
}

/** What a draw was made with, without the lots; nothing where none was made, or before draws were kept. */
async function readDraw({ db }: Base, id: ConsultationId): Promise<Draw | undefined> {
  const row = await db.selectFrom('draws').selectAll().where('consultation', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { list_hash: listHash, drawn_hash: drawnHash, key_hash: keyHash, audience, ...same } = row
  const hashes = { listHash, drawnHash, ...(keyHash !== null && { keyHash }) }
  return { ...same, audience: JSON.parse(audience) as Audience, ...hashes }
}

/** The draw with everything it takes to repeat it. */
async function readStoredDraw(base: Base, id: ConsultationId): Promise<StoredDraw | undefined> {
  const draw = await readDraw(base, id)
  if (!draw) return undefined
  const lots = await base.db
    .selectFrom('lots')
    .select(['ticket', 'stratum', 'person'])
    .where('consultation', '=', id)
    .orderBy('ticket')
    .execute()
  const sample = await base.db
    .selectFrom('samples')
    .select('person')
    .where('consultation', '=', id)
    .orderBy('person')
    .execute()
  const known = await base.db.selectFrom('persons').select('id').execute()
  const former = await base.db.selectFrom('former_persons').selectAll().execute()
  return {
    draw,
    ...(draw.keyHash !== undefined && { key: drawKeyOf(base.seal, id) }),
    lots: lots.map(lotIn),
    sample: sample.map(({ person }) => person),
    known: known.map(({ id: person }) => person),
    former: new Map(former.map(({ id, person }) => [id, person])),
  }
}
