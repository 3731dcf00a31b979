import type { DefinitionCache } from '../records/consultations.ts'
import type { Db, Dialect } from './dialect.ts'

/** What every question to the store is asked with. */
export interface Base {
  readonly db: Db
  readonly dialect: Dialect
  readonly definitions: DefinitionCache
}
