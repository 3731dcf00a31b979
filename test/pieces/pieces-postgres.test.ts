import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'
import { largeCity } from './large-city.ts'
import { large } from './large-town.ts'
import { piecesSuite } from './suite.ts'

const programs = postgresPrograms()

if (programs === undefined) {
  describe('a large city in Postgres', () => {
    test.skipIf(!process.env.CI)('is not tried: no Postgres is installed under /usr/lib/postgresql', () => {
      expect(programs, 'Install postgresql, so that a large city is tried on it.').toBeDefined()
    })
  })
} else {
  let server: PostgresServer | undefined
  beforeAll(async () => {
    server = await startPostgres(programs)
  }, 60_000)
  afterAll(() => server?.stop())

  piecesSuite('a large city in Postgres', (people) => {
    if (!server) throw new Error('The private Postgres is not there.')
    return largeCity(people, large, server.url)
  })
}
