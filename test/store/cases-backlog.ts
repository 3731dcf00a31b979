import { expect, test } from 'vitest'
import type { OutboxItem } from '../../src/domain/outbox.ts'
import type { Bench } from './suite.ts'
import { evening, happens, item, meet, sending, wrote } from './town.ts'

/** How far behind Ekko is. */
export function backlogTold(here: () => Bench): void {
  test('nothing waits in the beginning', async () => {
    const { store } = here()
    expect(await store.backlog(['sandbox'], evening)).toEqual({
      inbox: { waiting: 0, aside: 0 },
      outbox: [{ channel: 'sandbox' }],
    })
  })

  test('what is undecided is counted from when it was recorded, whether or not somebody has it in hand', async () => {
    const { store } = here()
    await store.recordInbox([wrote('sandbox:anna')], evening)
    await store.recordInbox([wrote('sandbox:ben')], evening + 5_000)
    await store.claimInbox(1, evening + 6_000)
    expect((await store.backlog([], evening + 7_000)).inbox).toEqual({ waiting: 2, aside: 0, oldestAt: evening })
    const [claim] = await store.claimInbox(1, evening + 6_000)
    if (claim) await store.setAside(claim, 'It broke.', evening)
    expect((await store.backlog([], evening + 7_000)).inbox).toEqual({ waiting: 1, aside: 1, oldestAt: evening })
  })

  test('of each channel the message that could have left longest ago counts, of whatever priority, and none that is not due', async () => {
    const { store } = here()
    await meet(store, 'sandbox:anna')
    const queued = (...items: readonly OutboxItem[]) =>
      happens(store, wrote('sandbox:anna'), sending(...items), evening)
    const dueSince = async (now: number) => (await store.backlog(['sandbox', 'loop'], now)).outbox
    await queued(item('later', 'sandbox:anna', { priority: 'invitation', notBefore: evening + 60_000 }))
    expect(await dueSince(evening + 1_000)).toEqual([{ channel: 'sandbox' }, { channel: 'loop' }])
    expect(await dueSince(evening + 70_000)).toEqual([
      { channel: 'sandbox', dueSince: evening + 60_000 },
      { channel: 'loop' },
    ])
    await queued(item('now', 'sandbox:anna', { priority: 'digest' }))
    expect(await dueSince(evening + 70_000)).toEqual([{ channel: 'sandbox', dueSince: evening }, { channel: 'loop' }])
  })
}
