import { expect, test } from 'vitest'
import type { LeaseAsked } from '../../src/store/operations/leases.ts'
import type { Bench } from './suite.ts'
import { evening } from './town.ts'

const asked = (token: string): LeaseAsked => ({ name: 'telegram', token, holder: `host/${token}`, leaseMs: 15_000 })

/** What only one process may do at a time. */
export function leasesKept(here: () => Bench): void {
  test('a lease has one holder until it runs out, by the clock', async () => {
    const { store } = here()
    expect(await store.takeLease(asked('one'), evening)).toEqual({ ours: true })
    expect(await store.takeLease(asked('two'), evening + 14_999)).toEqual({ ours: false, holder: 'host/one' })
    expect(await store.takeLease(asked('two'), evening + 15_000)).toEqual({ ours: true })
    expect(await store.takeLease(asked('one'), evening + 15_001)).toEqual({ ours: false, holder: 'host/two' })
  })

  test('who holds it renews it, and has held it since the beginning', async () => {
    const { store } = here()
    await store.takeLease(asked('one'), evening)
    expect(await store.takeLease(asked('one'), evening + 10_000)).toEqual({ ours: true })
    expect(await store.takeLease(asked('two'), evening + 20_000)).toEqual({ ours: false, holder: 'host/one' })
    expect(await store.leases()).toEqual([
      { name: 'telegram', holder: 'host/one', since: evening, leaseUntil: evening + 25_000 },
    ])
  })

  test('one that was given back is free at once, and nobody gives back another’s', async () => {
    const { store } = here()
    await store.takeLease(asked('one'), evening)
    await store.releaseLease('telegram', 'two')
    expect(await store.takeLease(asked('two'), evening)).toMatchObject({ ours: false })
    await store.releaseLease('telegram', 'one')
    expect(await store.takeLease(asked('two'), evening)).toEqual({ ours: true })
  })

  test('of many that ask at the same moment one gets it', async () => {
    const { rig } = here()
    const stores = await Promise.all(Array.from({ length: 4 }, () => rig.open()))
    const standings = await Promise.all(stores.map((store, index) => store.takeLease(asked(`p${index}`), evening)))
    expect(standings.filter(({ ours }) => ours)).toHaveLength(1)
  })

  test('leases of different names have nothing to do with each other', async () => {
    const { store } = here()
    await store.takeLease(asked('one'), evening)
    expect(await store.takeLease({ ...asked('two'), name: 'discord' }, evening)).toEqual({ ours: true })
  })

  test('a probe can be written again and again, by many at once, and leaves nothing behind', async () => {
    const { store, rig } = here()
    await store.probe('host/one', evening)
    await Promise.all([store.probe('host/one', evening), store.probe('host/two', evening)])
    expect(await rig.query('select name from probes')).toEqual([])
  })
}
