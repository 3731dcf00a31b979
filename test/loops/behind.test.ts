import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMetrics } from '../../src/metrics.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { evening, happens, item, meet, sending, wrote } from '../store/town.ts'

let store: Store

beforeEach(async () => {
  store = await openSqlite(':memory:')
})

afterEach(() => store.close())

/** The page as it is at an instant: each line that does not explain. */
async function pageAt(now: number): Promise<readonly string[]> {
  const metrics = createMetrics(store, { channels: ['sandbox', 'telegram'], now: () => now })
  return (await metrics.page()).text.split('\n').filter((line) => !line.startsWith('#'))
}

test('the metrics of a city where nothing waits are zero, and there for every channel', async () => {
  const page = await pageAt(evening)
  expect(page).toContain('ekko_inbox_waiting 0')
  expect(page).toContain('ekko_inbox_oldest_seconds 0')
  expect(page).toContain('ekko_inbox_set_aside 0')
  expect(page).toContain('ekko_outbox_oldest_due_seconds{channel="telegram"} 0')
})

test('the metrics tell how long the oldest event and the oldest message have been waiting, also when every loop stands still', async () => {
  await meet(store, 'sandbox:anna')
  await happens(store, wrote('sandbox:anna'), sending(item('a', 'sandbox:anna')), evening)
  await store.recordInbox([wrote('sandbox:ben')], evening + 10_000)
  const page = await pageAt(evening + 70_000)
  expect(page).toContain('ekko_inbox_waiting 1')
  expect(page).toContain('ekko_inbox_oldest_seconds 60')
  expect(page).toContain('ekko_outbox_oldest_due_seconds{channel="sandbox"} 70')
  expect(page).toContain('ekko_outbox_oldest_due_seconds{channel="telegram"} 0')
  expect(page).toContain('ekko_outbox_messages{channel="sandbox",state="waiting"} 1')
})

test('the metrics count what is held and what nobody knows the fate of', async () => {
  for (const [name, as] of [
    ['anna', 'held'],
    ['ben', 'unknown'],
  ] as const) {
    await meet(store, `sandbox:${name}`)
    await happens(store, wrote(`sandbox:${name}`), sending(item(name, `sandbox:${name}`)), evening)
    const items = await store.claimOutbox('sandbox', 10, evening, { handOver: true })
    const settled = items.map((each) => ({ item: each, settlement: { as, code: 'window-closed' } }))
    await store.settle(settled, evening)
  }
  const page = await pageAt(evening + 1_000)
  expect(page).toContain('ekko_outbox_messages{channel="sandbox",state="held"} 1')
  expect(page).toContain('ekko_outbox_messages{channel="sandbox",state="unknown"} 1')
  expect(page).toContain('ekko_outbox_oldest_due_seconds{channel="sandbox"} 0')
})
