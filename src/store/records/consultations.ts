import { sql } from 'kysely'
import type { Consultation, ConsultationId, RunningConsultation, Stage } from '../../domain/consultation.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/** A consultation with what the store keeps beside it. */
export interface StoredConsultation {
  readonly running: RunningConsultation
  readonly version: number
}

/** What the city asks. */
export interface Consultations {
  /** Every consultation there ever was, by id. */
  consultations(): Promise<readonly RunningConsultation[]>
  /** The consultation with this id, if there is one. */
  consultation(id: ConsultationId): Promise<RunningConsultation | undefined>
}

/** The consultations of this store. */
export function consultationsOf(base: Base): Consultations {
  const { db } = base
  return {
    consultations: async () =>
      [...(await readConsultations(db, base, { all: true })).values()].map(({ running }) => running),
    consultation: async (id) => (await readConsultations(db, base, { ids: [id] })).get(id)?.running,
  }
}

interface Which {
  readonly ids?: readonly ConsultationId[]
  readonly codes?: readonly string[]
  readonly open?: boolean
  readonly all?: boolean
}

/** The consultations asked for, sorted by id. Stages are always read. */
export async function readConsultations(
  trx: Trx,
  { dialect, definitions }: Pick<Base, 'dialect' | 'definitions'>,
  { ids = [], codes = [], open = false, all = false }: Which,
): Promise<ReadonlyMap<ConsultationId, StoredConsultation>> {
  const { rows } = await sql<{ id: string; revision: number; stage: string; version: number }>`
    select id, revision, stage, version from consultations
    where ${all ? sql`true` : sql`false`}
      or (stage_at = 'open' and ${open ? sql`true` : sql`false`})
      or id in ${among(dialect, 'text', ids)}
      or code in ${among(dialect, 'text', codes)}
    order by id`.execute(trx)
  const unknown = rows.filter((row) => definitions.get(row.id)?.revision !== row.revision).map(({ id }) => id)
  if (unknown.length > 0) {
    const read = await sql<{ id: string; revision: number; definition: string }>`
      select id, revision, definition from consultations where id in ${among(dialect, 'text', unknown)}`.execute(trx)
    for (const { id, revision, definition } of read.rows) {
      definitions.set(id, { revision, consultation: JSON.parse(definition) as Consultation })
    }
  }
  return new Map(
    rows.flatMap(({ id, stage, version }) => {
      const definition = definitions.get(id)
      if (!definition) return []
      const running = { consultation: definition.consultation, stage: JSON.parse(stage) as Stage }
      return [[id, { running, version }] as const]
    }),
  )
}

/** The versions of these consultations by id, locked until the transaction ends. */
export async function lockConsultations(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly ConsultationId[],
): Promise<ReadonlyMap<ConsultationId, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from consultations where id in ${among(dialect, 'text', ids)}
    order by id ${dialect.forUpdate}`.execute(trx)
  return new Map(rows.map(({ id, version }) => [id, version]))
}

/** Something was decided about these consultations: what was decided on their state before is out of date. */
export async function countVersions(trx: Trx, dialect: Dialect, ids: readonly ConsultationId[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update consultations set version = version + 1 where id in ${among(dialect, 'text', ids)}`.execute(trx)
}

/** A definition may be written again until the consultation opens; the revision tells copies in memory that it was. */
export async function recordConsultation(trx: Trx, consultation: Consultation, stage: Stage): Promise<void> {
  const definition = JSON.stringify(consultation)
  await trx
    .insertInto('consultations')
    .values({
      id: consultation.id,
      code: consultation.code,
      definition,
      revision: 1,
      stage_at: stage.at,
      stage: JSON.stringify(stage),
      version: 0,
      public_quotes: 1,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        code: consultation.code,
        definition,
        revision: sql`consultations.revision + 1`,
        stage_at: stage.at,
        stage: JSON.stringify(stage),
      }),
    )
    .execute()
}

/** Writes down which stage a consultation is at now. */
export async function moveConsultation(trx: Trx, id: ConsultationId, stage: Stage): Promise<void> {
  await sql`
    update consultations set stage = ${JSON.stringify(stage)}, stage_at = ${stage.at}
    where id = ${id}`.execute(trx)
}
