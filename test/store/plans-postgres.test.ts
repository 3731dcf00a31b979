import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectPostgres, postgres } from '../../src/store/databases/postgres.ts'
import { moveToPostgres } from '../../src/store/operations/move.ts'
import { readStatementsBy } from '../../src/store/records/statements.ts'
import { morning } from '../delivery/city.ts'
import { citySeal } from '../key.ts'
import { settleLargeTown } from '../pieces/large-town.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from './postgres-server.ts'

const programs = postgresPrograms()
const people = 8_000

describe.skipIf(programs === undefined)('a town that has just moved to Postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-plans-'))
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
    const file = join(folder, 'ekko.sqlite')
    await settleLargeTown(file, people)
    await moveToPostgres({ from: file, to: server.url, seal: citySeal, now: morning })
  }, 120_000)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function asked(question: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: server?.url })
    await client.connect()
    try {
      return (await client.query(question)).rows
    } finally {
      await client.end()
    }
  }

  test('finds what one person wrote without going through all that was written', async () => {
    const walks = async () => {
      const [row] = await asked(`select seq_scan from pg_stat_user_tables where relname = 'statements'`)
      return Number(row?.seq_scan)
    }
    const before = await walks()
    const db = connectPostgres(server?.url ?? '', 'public')
    const found = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((person) => db.transaction().execute((trx) => readStatementsBy(trx, postgres, [person]))),
    )
    // What a connection did is counted when it ends.
    await db.destroy()
    expect(found.flat().length).toBeGreaterThan(0)
    expect(await walks()).toBe(before)
  })
})
