import { describe, expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { createLog } from '../../src/log.ts'
import { systemClock } from '../../src/loops/clock.ts'
import { eventsPerCommitMax, eventsWaitingMax, Intake } from '../../src/loops/intake.ts'
import { createMetrics } from '../../src/metrics.ts'
import type { Arrivals } from '../../src/store/inbox/inbox.ts'
import { openSqlite } from '../../src/store/open.ts'
import { message } from './town.ts'

/** An intake over a real store, with the sizes of the groups it recorded. */
async function intakeOver(through: (store: Arrivals) => Arrivals = (store) => store) {
  const store = await openSqlite(':memory:')
  const groups: number[] = []
  const inner = through(store)
  let rings = 0
  const intake = new Intake({
    store: {
      recordInbox: (events, now) => {
        groups.push(events.length)
        return inner.recordInbox(events, now)
      },
    },
    clock: systemClock,
    log: createLog({ level: 'silent' }),
    metrics: createMetrics(),
    recorded: () => {
      rings += 1
    },
  })
  return { intake, store, groups, rings: () => rings }
}

function many(count: number): readonly InboxEvent[] {
  return Array.from({ length: count }, (_, index) => message(`p${index}`, 'hello', 0, `many${index}`))
}

/** Refuses every group that holds this event. */
function refusing(id: string) {
  return (store: Arrivals): Arrivals => ({
    recordInbox: (events, now) =>
      events.some((event) => event.id === id) ? Promise.reject(new Error('no')) : store.recordInbox(events, now),
  })
}

describe('intake', () => {
  test('what arrives together shares one transaction', async () => {
    const { intake, groups, rings } = await intakeOver()
    await Promise.all(many(64).map((event) => intake.receive([event])))
    expect(groups).toEqual([64])
    expect(rings()).toBe(1)
  })

  test('what it says is durable can be claimed at once', async () => {
    const { intake, store } = await intakeOver()
    await intake.receive(many(3))
    expect(await store.claimInbox(10, Date.now())).toHaveLength(3)
  })

  test('a transaction stays short however much arrives', async () => {
    const { intake, groups } = await intakeOver()
    await Promise.all(many(2 * eventsPerCommitMax + 1).map((event) => intake.receive([event])))
    expect(Math.max(...groups)).toBeLessThanOrEqual(eventsPerCommitMax)
  })

  test('nothing that was seen before rings anybody', async () => {
    const { intake, rings } = await intakeOver()
    await intake.receive(many(1))
    await intake.receive(many(1))
    expect(rings()).toBe(1)
  })

  test('one delivery that the store cannot take does not take its neighbours with it', async () => {
    const { intake, store } = await intakeOver(refusing('many3'))
    const results = await Promise.allSettled(many(8).map((event) => intake.receive([event])))
    expect(results.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1)
    expect(results[3]?.status).toBe('rejected')
    expect(await store.claimInbox(10, Date.now())).toHaveLength(7)
  })

  test('a store that fails acknowledges nothing, and is not asked once for every event', async () => {
    const { intake, groups } = await intakeOver(() => ({ recordInbox: () => Promise.reject(new Error('disk full')) }))
    const results = await Promise.allSettled(many(100).map((event) => intake.receive([event])))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    expect(groups.length).toBeLessThan(10)
  })

  test('more than can wait is refused with a sentence, and what waits is still recorded', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const { intake } = await intakeOver((store) => ({
      recordInbox: async (events, now) => {
        await gate
        return store.recordInbox(events, now)
      },
    }))
    const first = intake.receive(many(eventsWaitingMax))
    await expect(intake.receive([message('late', 'hello')])).rejects.toThrow('deliver this again later')
    release()
    await first
    await intake.receive([message('late', 'hello')])
  })

  test('stopping records what came before, and refuses what comes after', async () => {
    const { intake, store } = await intakeOver()
    const before = intake.receive(many(2))
    const stopped = intake.stop()
    await expect(intake.receive(many(3))).rejects.toThrow('stopping')
    await Promise.all([before, stopped])
    expect(await store.claimInbox(10, Date.now())).toHaveLength(2)
  })
})
