import { expect, test } from 'vitest'
import { hourMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { sameOutageMs, underWayMax } from '../../src/store/outbox/outages.ts'
import type { Bench } from './suite.ts'
import { evening } from './town.ts'

const paused = { channel: 'loop', closingsKnown: 0, unknowns: 1 } as const

/** What the processes of one channel share while its platform is out of reach. */
export function outagesKept(here: () => Bench): void {
  test('a late failure does not keep a pause by a clock that was set back since', async () => {
    const { store } = here()
    const ahead = evening + 6 * hourMs
    await store.channelPaused({ ...paused, until: () => ahead + 5 * minuteMs }, ahead)
    const outage = await store.channelPaused({ ...paused, until: () => evening + 5 * secondMs }, evening)
    expect(outage.until).toBe(evening + 5 * secondMs)
  })

  test('doubt that is counted after the clock was set back keeps no pause of the later one', async () => {
    const { store } = here()
    const ahead = evening + 6 * hourMs
    await store.channelPaused({ ...paused, until: () => ahead + 5 * minuteMs }, ahead)
    await store.doubtCounted('loop', 1, () => evening + minuteMs, evening)
    const [outage] = await store.outages()
    expect(outage).toMatchObject({ unknowns: 2, closedAt: evening, until: evening + minuteMs })
  })

  test('an outage that ended by a clock that was set back is not the same as the next one', async () => {
    const { store } = here()
    const ahead = evening + 6 * hourMs
    await store.channelPaused({ ...paused, until: () => ahead + minuteMs }, ahead)
    await store.channelWell('loop', ahead)
    const next = await store.channelPaused({ ...paused, until: () => evening + minuteMs }, evening)
    expect(next).toMatchObject({ since: evening, unknowns: 1, begun: true })
    await store.channelWell('loop', evening)
    const soon = await store.channelPaused({ ...paused, until: () => evening + minuteMs }, evening + sameOutageMs - 1)
    expect(soon).toMatchObject({ since: evening, unknowns: 2 })
  })

  test('one process tries a platform that is out of reach, and the next once its time is over', async () => {
    const { store } = here()
    await store.channelPaused({ ...paused, until: () => evening + minuteMs }, evening)
    expect(await store.probeTaken('loop', evening + 2 * minuteMs, evening + 1)).toBe(false)
    const [first, second] = await Promise.all(
      [1, 2].map(() => store.probeTaken('loop', evening + 3 * minuteMs, evening + minuteMs)),
    )
    expect([first, second].filter(Boolean)).toHaveLength(1)
    expect(await store.probeTaken('loop', evening + 9 * minuteMs, evening + 3 * minuteMs)).toBe(true)
    // A clock that was set back hours would otherwise be waited for.
    expect(await store.probeTaken('loop', evening - 6 * hourMs + minuteMs, evening - 6 * hourMs)).toBe(true)
  })

  test('the places of a process that died go to the others, whatever its clock was', async () => {
    const { store } = here()
    const meet = (holder: string, now: number) => store.sendersMeet({ channel: 'loop', holder, underWay: 0 }, now)
    expect((await meet('ahead', evening + 6 * hourMs)).places).toBe(underWayMax)
    expect((await meet('here', evening)).places).toBe(underWayMax)
    expect((await meet('beside', evening)).places).toBeLessThan(underWayMax)
    const later = evening + minuteMs
    expect((await meet('here', later)).places).toBe(underWayMax)
  })
}
