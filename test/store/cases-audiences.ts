import { expect, test } from 'vitest'
import { dayMs } from '../../src/domain/time.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, happens, launch, meet, ruleAt } from './town.ts'

/** What the send plan is made from. */
export function audienceCounted(here: () => Bench): void {
  test('an audience is counted by channel, without those asked enough or out of reach, who are counted beside', async () => {
    const { store } = here()
    for (const name of ['a', 'b', 'c']) await meet(store, `sandbox:${name}`)
    await meet(store, 'telegram:1')
    await meet(store, 'telegram:2')
    await happens(
      store,
      { kind: 'contact.stopped', id: 'left', contact: 'telegram:2', at: evening },
      changes({ kind: 'contact.gone', at: evening }),
    )
    const cap = { perWeekMax: 1, perYearMax: 4 }
    const next = consultationOf('next', { opensAt: evening + dayMs })
    const before = await store.audienceCounts(next, cap, next.opensAt)
    expect(before).toEqual({
      channels: [
        { channel: 'sandbox', people: 3, strangers: 3 },
        { channel: 'telegram', people: 1, strangers: 1 },
      ],
      capped: 0,
      unreachable: 1,
    })
    await launch(store, consultationOf('first'))
    const whole = { consultation: 'first', rule: ruleAt(evening), after: 0, upTo: 2 } as const
    await changeCity(store, 'first', changes({ kind: 'invitations.planned', ...whole }))
    const after = await store.audienceCounts(next, cap, next.opensAt)
    expect(after.capped).toBe(2)
    expect(after.channels.find(({ channel }) => channel === 'sandbox')?.people).toBe(1)
    expect(after.unreachable).toBe(before.unreachable)
  })
}
