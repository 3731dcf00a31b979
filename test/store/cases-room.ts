import { expect, test } from 'vitest'
import { dayMs, minuteMs, weekMs } from '../../src/domain/time.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, launch, meet, ruleAt } from './town.ts'

const cap = { perWeekMax: 1, perYearMax: 12 }
/** Everybody's channel was down for more than a week. */
const back = evening + 8 * dayMs

async function invited(store: Store, consultation: string, at: number): Promise<void> {
  await launch(store, consultationOf(consultation, { closesAt: evening + 60 * dayMs }))
  const rule = ruleAt(at, { cap, expiresAt: evening + 60 * dayMs })
  await changeCity(
    store,
    consultation,
    changes({ kind: 'invitations.planned', consultation, rule, after: 0, upTo: 1_000 }),
  )
}

async function claimedAt(store: Store, now: number) {
  const items = await store.claimOutbox('sandbox', 100, now, { cap })
  return { items, keys: items.map(({ key }) => key.slice(0, key.lastIndexOf(':'))).sort() }
}

async function sent(store: Store, now: number): Promise<readonly string[]> {
  const { items, keys } = await claimedAt(store, now)
  await store.settle(
    items.map((item) => ({ item, settlement: { as: 'sent', externalId: item.key } })),
    now,
  )
  return keys
}

/** How often people may be asked, when it comes to sending. */
export function roomKept(here: () => Bench): void {
  test('what was planned in another week is not sent beside what arrived in this one', async () => {
    const { store, rig } = here()
    await meet(store, 'sandbox:anna')
    await meet(store, 'sandbox:ben')
    // Planned a week apart, so that each had room; both wait.
    await invited(store, 'first', evening)
    await invited(store, 'second', back)
    expect(await sent(store, back)).toEqual(['invite:first', 'invite:first'])
    expect(await sent(store, back + minuteMs)).toEqual([])
    expect((await store.tally('second'))?.capped).toBe(2)
    const waiting = await rig.query(`select code, not_before from outbox where key like 'invite:second:%'`)
    expect(waiting.map(({ code, not_before: at }) => [code, Number(at)])).toEqual([
      ['asked-enough', back + weekMs],
      ['asked-enough', back + weekMs],
    ])
    // The daily look at who has room now does not forget them.
    await changeCity(
      store,
      'second',
      changes({
        kind: 'invitations.planned',
        consultation: 'second',
        rule: ruleAt(back + dayMs, { cap }),
        after: 0,
        upTo: 9,
      }),
    )
    expect((await store.tally('second'))?.capped).toBe(2)
    expect(await sent(store, back + weekMs - 1)).toEqual([])
    expect(await sent(store, back + weekMs)).toEqual(['invite:second', 'invite:second'])
    expect(await store.tally('second')).toMatchObject({ capped: 0, delivered: 2 })
  })

  test('one that is under way, or may have arrived, counts as one that did', async () => {
    const { store, rig } = here()
    const anna = await meet(store, 'sandbox:anna')
    await invited(store, 'first', evening)
    await invited(store, 'second', back)
    // The person writes from another chat now: the two wait in different ones.
    await rig.query(`update outbox set address = 'sandbox:annas-other' where key = 'invite:second:${anna}'`)
    const [first, ...others] = (await claimedAt(store, back)).items
    expect(others).toEqual([])
    expect(first?.key).toBe(`invite:first:${anna}`)
    expect((await claimedAt(store, back + 1)).keys).toEqual([])
    if (!first) throw new Error('One is claimed.')
    await store.settle([{ item: first, settlement: { as: 'unknown', code: 'no-answer' } }], back + 2)
    expect((await claimedAt(store, back + 2 * minuteMs)).keys).toEqual([])
    expect((await claimedAt(store, back + 2 + weekMs)).keys).toEqual(['invite:second'])
  })

  test('the year that a person chose counts at this moment too, and what expires meanwhile asked no person', async () => {
    const { store, rig } = here()
    const anna = await meet(store, 'sandbox:anna')
    await invited(store, 'first', evening)
    await rig.query(`update persons set yearly_max = 0 where id = ${anna}`)
    expect(await sent(store, evening)).toEqual([])
    expect(await sent(store, evening + 59 * dayMs)).toEqual([])
    expect(await store.tally('first')).toMatchObject({ delivered: 0, capped: 1 })
  })
}
