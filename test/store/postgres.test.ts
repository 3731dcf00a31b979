import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyBytes, sealOf } from '../../src/seal/seal.ts'
import { openPostgres } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts'
import type { Rig } from './rig.ts'
import { storeSuite } from './suite.ts'

/** Of the whole file, so that what one process closes another opens. */
const seal = sealOf(randomBytes(keyBytes))

const programs = postgresPrograms()

if (programs === undefined) {
  describe('the store over Postgres', () => {
    test.skipIf(!process.env.CI)('is not tried: no Postgres is installed under /usr/lib/postgresql', () => {
      expect(programs, 'Install postgresql, so that the store is tested on it.').toBeDefined()
    })
  })
} else {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())

  let schemas = 0
  storeSuite('the store over Postgres', async (): Promise<Rig> => {
    if (!server) throw new Error('The private Postgres is not there.')
    const { url } = server
    schemas += 1
    const schema = `test_${schemas}`
    const stores: Store[] = []
    const beside = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` })
    await beside.connect()
    return {
      open: async () => {
        const store = await openPostgres(url, { schema, seal })
        stores.push(store)
        return store
      },
      query: async (sql) => (await beside.query(sql)).rows as Record<string, unknown>[],
      tables: async () => {
        const { rows } = await beside.query(`select tablename from pg_tables where schemaname = '${schema}'`)
        return rows.map(({ tablename }: { tablename: string }) => tablename)
      },
      close: async () => {
        await Promise.all(stores.map((store) => store.close()))
        for (const each of [schema, `${schema}_keys`]) await beside.query(`drop schema if exists ${each} cascade`)
        await beside.end()
      },
    }
  })
}
