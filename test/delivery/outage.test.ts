import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outbound } from '../../src/adapter.ts'
import { clockAt } from '../../src/domain/calendar.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import { dayMs, hourMs, yearMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { figure } from '../figures.ts'
import { loopbackAdapter } from '../loops/platform.ts'
import { city, startTown } from '../loops/town.ts'
import { acted, changes, happens } from '../store/town.ts'
import { consultationNamed, everyoneAnswered, morning, outcomeOf, settlePeople } from './city.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-outage-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const people = 120

/** The evening before the outage: an outcome is published, an opening is near, and somebody writes. Nobody decides on it any more. */
async function leftBehind(file: string): Promise<void> {
  const store = await openSqlite(file)
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'loop', people)
  await everyoneAnswered(db, 'paths')
  await db.destroy()
  const paths = consultationNamed('paths')
  await happens(
    store,
    acted({ act: 'consultation.submitted', consultation: paths }),
    changes({ kind: 'consultation.recorded', consultation: paths, stage: { at: 'closed', closedAt: morning } }),
    morning,
  )
  const benches = { ...consultationNamed('benches'), closesAt: morning + 9 * yearMs, answerBy: '2036-01-01' }
  const act = (id: string, what: CityAct) =>
    store.recordInbox([{ kind: 'city.acted', id, at: morning, by: 'cli:test', act: what }], morning)
  await act('publish', { act: 'outcome.published', outcome: outcomeOf('paths') })
  await act('submit', { act: 'consultation.submitted', consultation: { ...benches, opensAt: morning + hourMs } })
  await store.recordInbox(
    [{ kind: 'message.received', id: 'hello', contact: 'loop:3527066', at: morning, text: 'help' }],
    morning,
  )
  await store.close()
}

test.each([
  ['sixty days down', 60 * dayMs],
  ['five years idle', 5 * yearMs],
])(
  '%s: all that is due goes out once, in order of importance, in waking hours',
  async (_, outageMs) => {
    figure('outages of a platform')
    const file = join(folder, 'ekko.sqlite')
    await leftBehind(file)
    const days = Math.floor(outageMs / dayMs)
    // Ekko is back in the middle of the night.
    const back = morning + days * dayMs - 6 * hourMs
    const clock = movableClock(back - Date.now())
    const sent: { readonly outbound: Outbound; readonly at: number }[] = []
    const adapter = {
      ...loopbackAdapter('http://127.0.0.1:1', { pace: { inFlightMax: 10 } }),
      send: async (outbound: Outbound) => {
        sent.push({ outbound, at: clock.now() })
        return { externalId: outbound.key }
      },
    }
    const town = await startTown([adapter], { store: await openSqlite(file), clock, decide })
    try {
      await town.loops.settled()
      // Only the one who wrote is answered at night.
      expect(sent.map(({ outbound }) => outbound.priority)).toEqual(['reply'])
      await town.loops.advance(clock, 12 * hourMs)
      const keys = sent.map(({ outbound }) => outbound.key)
      expect(new Set(keys).size).toBe(keys.length)
      const bulk = sent.filter(({ outbound }) => outbound.priority !== 'reply')
      const numbers = Array.from({ length: people }, (_each, index) => index + 1)
      expect(bulk.map(({ outbound }) => outbound.key).sort()).toEqual(
        [...numbers.map((id) => `echo:paths:outcome:${id}`), ...numbers.map((id) => `invite:benches:${id}`)].sort(),
      )
      const order = bulk.map(({ outbound }) => outbound.priority)
      expect(order.lastIndexOf('echo'), 'every echo before the first invitation').toBeLessThan(
        order.indexOf('invitation'),
      )
      for (const { at } of bulk) {
        const time = clockAt(at, city.timeZone)
        expect(time >= '08:00' && time < '21:00', time).toBe(true)
      }
      await town.loops.advance(clock, 2 * dayMs)
      expect(sent.filter(({ outbound }) => keys.includes(outbound.key))).toHaveLength(keys.length)
    } finally {
      await town.stop()
    }
  },
  60_000,
)
