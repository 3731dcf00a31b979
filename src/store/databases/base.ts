import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Db, Dialect } from './dialect.ts'

/** What every question to the store is asked with. */
export interface Base {
  readonly db: Db
  readonly dialect: Dialect
  readonly definitions: DefinitionCache
  /** What marks and closes by a key; no table is closed by it yet. */
  readonly seal: Seal
}

/** Definitions by id in memory: what was agreed at launch does not move, and is large to read again and again. */
export type DefinitionCache = Map<ConsultationId, { readonly revision: number; readonly consultation: Consultation }>
