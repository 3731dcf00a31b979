import type { Consultation, ConsultationId } from '../../domain/consultation.ts'
import type { Seal } from '../../seal/seal.ts'
import type { Db, Dialect } from './dialect.ts'
import type { Words } from './words.ts'

/** What every question to the store is asked with. */
export interface Base {
  /** Words come out of it as they were written; those whose key is gone come out empty. */
  readonly db: Db
  readonly dialect: Dialect
  readonly definitions: DefinitionCache
  /** What marks and closes by a key; no table is closed by it yet. */
  readonly seal: Seal
  /** The keys of what people wrote. */
  readonly words: Words
}

/** What is needed to write what people wrote. */
export type Closing = Pick<Base, 'dialect' | 'words'>

/** Definitions by id in memory: what was agreed at launch does not move, and is large to read again and again. */
export type DefinitionCache = Map<ConsultationId, { readonly revision: number; readonly consultation: Consultation }>
