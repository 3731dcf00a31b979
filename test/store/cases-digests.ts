import { expect, test } from 'vitest'
import { hourMs } from '../../src/domain/time.ts'
import type { Bench } from './suite.ts'
import { changeCity, consultationOf, drain, evening, happens, item, launch, sending, wrote } from './town.ts'

const to = 'mail:parks@example.org'

/** What recipients of digests were told. */
export function digestsKept(here: () => Bench): void {
  const queued = async (key: string) => {
    const { store } = here()
    await happens(store, wrote('sandbox:anna'), sending(item(key, to, { priority: 'digest' })))
  }

  test('what a digest told counts once its message was sent, and only for its recipient and department', async () => {
    const { store } = here()
    await queued('d1')
    await store.keepTold({ key: 'd1', to, department: 'parks', told: '{"a":1}' }, evening)
    expect(await store.toldTo(to, 'parks')).toBeUndefined()
    await drain(store, { as: 'sent' }, evening + hourMs, 'mail')
    expect(await store.toldTo(to, 'parks')).toEqual({ told: '{"a":1}', at: evening })
    expect(await store.toldTo(to, 'streets')).toBeUndefined()
    expect(await store.toldTo('mail:streets@example.org', 'parks')).toBeUndefined()
  })

  test('a message of which nobody knows whether it arrived told nothing, and what it held is told again', async () => {
    const { store } = here()
    await queued('d1')
    await store.keepTold({ key: 'd1', to, department: 'parks', told: 'first' }, evening)
    await drain(store, { as: 'sent' }, evening, 'mail')
    await queued('d2')
    await store.keepTold({ key: 'd2', to, department: 'parks', told: 'second' }, evening + 1)
    await drain(store, { as: 'unknown', code: 'timeout' }, evening + 1, 'mail')
    expect((await store.toldTo(to, 'parks'))?.told).toBe('first')
  })

  test('a second try of one message takes the place of the first, and old notes go', async () => {
    const { store, rig } = here()
    for (const [at, key] of ['d1', 'd2', 'd3'].entries()) {
      await queued(key)
      await store.keepTold({ key, to, department: 'parks', told: `${key} tried` }, evening + at)
      await store.keepTold({ key, to, department: 'parks', told: `${key} sent` }, evening + at)
      await drain(store, { as: 'sent' }, evening + at, 'mail')
    }
    expect((await store.toldTo(to, 'parks'))?.told).toBe('d3 sent')
    const kept = await rig.query('select key from digests_told order by key')
    expect(kept.map(({ key }) => key)).toEqual(['d2', 'd3'])
  })

  test('timers are found by how their keys begin', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const timer = (key: string) =>
      ({ kind: 'timer.set', key, dueAt: evening, timer: { timer: 'archiving', consultation: 'benches' } }) as const
    const changes = ['digest:parks:a', 'digest:streets:b', 'digestion', 'promise:x'].map(timer)
    await changeCity(store, 'benches', { changes, outbox: [] })
    expect(await store.timerKeys('digest:')).toEqual(['digest:parks:a', 'digest:streets:b'])
    expect(await store.timerKeys('nothing')).toEqual([])
  })
}
