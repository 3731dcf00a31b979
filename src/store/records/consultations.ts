import { sql } from 'kysely'
import type { Consultation, ConsultationId, RunningConsultation, Stage } from '../../domain/consultation.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'

/** A consultation with what the store keeps beside it. */
export interface StoredConsultation {
  readonly running: RunningConsultation
  readonly version: number
}

/** Definitions by id in memory: what was agreed at launch does not move, and is large to read again and again. */
export type DefinitionCache = Map<ConsultationId, { readonly revision: number; readonly consultation: Consultation }>

interface Which {
  readonly ids?: readonly ConsultationId[]
  readonly codes?: readonly string[]
  readonly open?: boolean
  readonly all?: boolean
}

/** The consultations asked for, sorted by id. Stages are always read. */
export async function readConsultations(
  trx: Trx,
  { dialect, definitions }: { readonly dialect: Dialect; readonly definitions: DefinitionCache },
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
