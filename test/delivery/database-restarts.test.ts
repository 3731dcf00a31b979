import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from '../../src/store/open.ts'
import { loopbackAdapter, type Platform, startPlatform } from '../loops/platform.ts'
import { eveningClock, message, startTown, type Town, until } from '../loops/town.ts'
import { type PostgresServer, postgresPrograms, startPostgres } from '../store/postgres-server.ts'

/** `EKKO_RESTARTS=50` for the long run. */
const restarts = Number(process.env.EKKO_RESTARTS ?? 5)
const programs = postgresPrograms()

describe.skipIf(!programs)('Postgres is restarted during intake and sending', () => {
  let server: PostgresServer
  let platform: Platform
  let town: Town
  const died: unknown[] = []
  const hear = (error: unknown) => died.push(error)

  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  }, 60_000)
  afterAll(() => server.stop())

  beforeEach(async () => {
    process.on('uncaughtExceptionMonitor', hear)
    platform = await startPlatform()
  })

  afterEach(async () => {
    process.off('uncaughtExceptionMonitor', hear)
    await town.stop()
    await platform.stop()
  })

  test(
    `${restarts} times, fast, as a crash and to another address: what was acknowledged is answered once, and the rest was refused`,
    async () => {
      const pace = { perSecondMax: 200, inFlightMax: 10 }
      const clock = eveningClock()
      town = await startTown([loopbackAdapter(platform.url, { pace })], {
        store: await openPostgres(server.urlOfBoth),
        clock,
      })
      const acknowledged = new Set<string>()
      let refused = 0
      let writing = true
      let number = 0
      const write = async () => {
        while (writing) {
          number += 1
          const words = `word ${number}`
          // A platform delivers again what was refused, under the same id.
          const event = message(`person-${number % 1_000}`, words)
          for (let tries = 0; tries < 200; tries += 1) {
            const taken = await town.loops.receive([event]).then(
              () => true,
              () => false,
            )
            if (taken) break
            refused += 1
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
          acknowledged.add(words)
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      }
      const writers = [write(), write(), write()]
      for (let turn = 0; turn < restarts; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100 + ((turn * 137) % 400)))
        await server.restart((['fast', 'immediate', 'failover'] as const)[turn % 3] ?? 'fast')
        await until(() => town.loops.unready === undefined, 'Ekko is ready again', 30_000)
      }
      writing = false
      await Promise.all(writers)
      const texts = () => new Set(platform.arrived.map(({ text }) => text))
      // A claim whose answer was lost with the connection waits for the end of its lease, of a minute or two.
      await until(
        () => {
          const arrived = texts()
          return [...acknowledged].every((words) => arrived.has(words))
        },
        'all are answered',
        180_000,
      )
      expect(platform.arrived.length - texts().size, 'twice').toBe(0)
      expect(await town.store.outboxListed(['unknown', 'failed'], 10)).toEqual([])
      expect(died).toEqual([])
      expect(refused).toBeGreaterThan(0)
    },
    240_000 + restarts * 20_000,
  )

  test('while it is down Ekko refuses, and says why', async () => {
    town = await startTown([loopbackAdapter(platform.url)], { store: await openPostgres(server.url) })
    await server.halt()
    await expect(town.loops.receive([message('anna', 'hello')])).rejects.toThrow(/not acknowledged/)
    expect(town.loops.unready).toMatch(/The database cannot be reached/)
    const health = await town.loops.health()
    expect(health.ok).toBe(false)
    await server.restart('fast')
    await until(() => town.loops.unready === undefined, 'Ekko is ready again', 30_000)
    await town.loops.receive([message('anna', 'hello again')])
    await until(() => platform.arrived.some(({ text }) => text === 'hello again'), 'it is answered')
  }, 90_000)

  test('a database that has moved is found at its other address', async () => {
    const { port } = new URL(server.url)
    const nowhere = server.url.replace(`127.0.0.1:${port}`, `127.0.0.1:1,127.0.0.1:${port}`)
    town = await startTown([loopbackAdapter(platform.url)], { store: await openPostgres(nowhere) })
    await town.loops.receive([message('anna', 'moved')])
    await until(() => platform.arrived.some(({ text }) => text === 'moved'), 'it is answered')
  }, 60_000)
})
