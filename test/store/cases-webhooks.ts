import { expect, test } from 'vitest'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, launch } from './town.ts'

/** What the city's own systems are told of, and what they have taken. */
export function webhooksKept(here: () => Bench): void {
  const minuteMs = 60_000
  const opened = {
    kind: 'consultation.moved',
    consultation: 'square',
    stage: { at: 'open', openedAt: evening },
  } as const
  const closed = { ...opened, stage: { at: 'closed', closedAt: evening } } as const

  test('each step waits for each system until it has taken it, in order and once', async () => {
    const { store } = here()
    await store.claimWebhook('one', evening - minuteMs, evening)
    await store.claimWebhook('other', evening - minuteMs, evening)
    await launch(store, consultationOf('square'))
    await changeCity(store, 'square', changes(opened))
    await changeCity(store, 'square', changes(closed))
    await changeCity(store, 'square', changes(closed))
    const told: string[] = []
    for (let now = evening; ; now += minuteMs) {
      const claimed = await store.claimWebhook('one', now, now + minuteMs)
      if (!claimed) break
      expect(await store.claimWebhook('one', now, now + minuteMs), 'another process').toBeUndefined()
      told.push(claimed.event.id)
      await store.webhookTaken('one', claimed.event.id, now)
    }
    expect(told).toEqual(['opened_square', 'closed_square'])
    expect(await store.webhookTargets()).toMatchObject([
      { target: 'one', waiting: 0 },
      { target: 'other', waiting: 2 },
    ])
  })

  test('a system that did not take a step rests, with the reason, and gets the same one again', async () => {
    const { store } = here()
    await store.claimWebhook('one', evening - minuteMs, evening)
    await launch(store, consultationOf('square'))
    await changeCity(store, 'square', changes(opened))
    expect(await store.claimWebhook('one', evening, evening + minuteMs)).toMatchObject({ tries: 0 })
    await store.webhookFailed('one', { why: 'it answered 500', tries: 1, nextAt: evening + 5 * minuteMs }, evening)
    expect(await store.claimWebhook('one', evening + 4 * minuteMs, evening + 6 * minuteMs)).toBeUndefined()
    expect(await store.webhookTargets()).toMatchObject([{ failingSince: evening, why: 'it answered 500', waiting: 1 }])
    const again = await store.claimWebhook('one', evening + 5 * minuteMs, evening + 6 * minuteMs)
    expect(again).toMatchObject({ tries: 1, event: { id: 'opened_square' } })
  })
}
