import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyBytes, sealOf } from '../../src/seal/seal.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import type { Rig } from './rig.ts'
import { storeSuite } from './suite.ts'

/** Of the whole file, so that what one process closes another opens. */
const seal = sealOf(randomBytes(keyBytes))

storeSuite('the store over SQLite', async (): Promise<Rig> => {
  const directory = mkdtempSync(join(tmpdir(), 'ekko-store-'))
  const file = join(directory, 'ekko.db')
  const stores: Store[] = []
  const beside = () => new SQLite(file)
  return {
    open: async () => {
      const store = await openSqlite(file, { seal })
      stores.push(store)
      return store
    },
    query: async (sql) => {
      const database = beside()
      const statement = database.prepare(sql)
      const rows = statement.reader ? (statement.all() as Record<string, unknown>[]) : []
      if (!statement.reader) statement.run()
      database.close()
      return rows
    },
    tables: async () => {
      const database = beside()
      const rows = database
        .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
        .all() as { name: string }[]
      database.close()
      return rows.map(({ name }) => name)
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()))
      rmSync(directory, { recursive: true, force: true })
    },
  }
})
