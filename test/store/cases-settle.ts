import { expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { ClaimedItem, Settlement } from '../../src/domain/outbox.ts'
import { dayMs } from '../../src/domain/time.ts'
import { nothing } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import type { Rig } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  changeCity,
  changes,
  consultationOf,
  drain,
  evening,
  happens,
  item,
  launch,
  meet,
  personState,
  ruleAt,
  sending,
  statesByKey,
  wrote,
} from './town.ts'

const anna = 'sandbox:anna'
const elsewhere = 'telegram:9'

async function claimOne(store: Store, channel = 'sandbox', now = evening): Promise<ClaimedItem> {
  const [claimed] = await store.claimOutbox(channel, 1, now)
  if (!claimed) throw new Error('There is nothing to send.')
  return claimed
}

async function settleOne(store: Store, settlement: Settlement): Promise<ClaimedItem> {
  const claimed = await claimOne(store)
  await store.settle([{ item: claimed, settlement }], evening)
  return claimed
}

async function alsoAt(rig: Rig, person: number): Promise<void> {
  await rig.query(
    `insert into contacts (id, person, reach, state, last_seen_at) values ('${elsewhere}', ${person}, '{"kind":"open"}', 'open', 1)`,
  )
}

/** What becomes of messages. */
export function settling(here: () => Bench): void {
  test('sent, failed, unknown, expired and dropped are the end of it', async () => {
    const { store } = here()
    const settlements: readonly Settlement[] = [
      { as: 'sent', externalId: 'x1', route: 'dm-1' },
      { as: 'failed', code: '400' },
      { as: 'unknown', code: 'timeout' },
      { as: 'expired' },
      { as: 'dropped', code: 'answered' },
    ]
    await meet(store, anna)
    for (const settlement of settlements) {
      await happens(store, wrote(anna), sending(item(settlement.as, anna)))
      await settleOne(store, settlement)
    }
    expect(await statesByKey(store)).toEqual({
      sent: 'sent',
      failed: 'failed 400',
      unknown: 'unknown timeout',
      expired: 'expired',
      dropped: 'dropped answered',
    })
    const counts = await store.outboxCounts()
    expect(counts).toContainEqual({ channel: 'sandbox', state: 'sent', count: 1 })
    const stands = counts.filter(({ state }) => !['sent', 'expired', 'dropped'].includes(state))
    expect(stands.length).toBeGreaterThan(1)
    expect((await store.outboxUnsettled()).toSorted((one, other) => (one.state < other.state ? -1 : 1))).toEqual(stands)
    expect((await personState(store, anna)).contact.route).toBe('dm-1')
  })

  test('waiting for quiet hours is no try, failing to connect is one', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna)))
    await settleOne(store, { as: 'waiting', notBefore: evening, counts: false })
    const again = await settleOne(store, { as: 'waiting', notBefore: evening, counts: true, code: 'refused' })
    expect(again.attempts).toBe(0)
    expect((await claimOne(store)).attempts).toBe(1)
  })

  test('a settlement under an old claim changes nothing', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna)))
    const old = await settleOne(store, { as: 'waiting', notBefore: evening, counts: true })
    await claimOne(store)
    await store.settle([{ item: old, settlement: { as: 'failed', code: 'late' } }], evening)
    expect(await statesByKey(store)).toEqual({ a: 'claimed' })
  })

  test('a held message goes out when the person next writes', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna, { priority: 'echo' })))
    await settleOne(store, { as: 'held', code: 'window-closed' })
    expect(await store.claimOutbox('sandbox', 10, evening + dayMs)).toEqual([])
    await happens(store, wrote(anna, 'hi', { reach: { kind: 'window', until: evening + 1 } }))
    expect((await claimOne(store)).key).toBe('a')
    expect((await personState(store, anna)).contact.reach).toEqual({ kind: 'window', until: evening + 1 })
  })

  test('a held message goes out to another contact of the person when they write from there', async () => {
    const { store, rig } = here()
    const person = await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna, { priority: 'echo', via: { message: '1' } })))
    await settleOne(store, { as: 'held', code: 'window-closed' })
    await alsoAt(rig, person)
    await happens(store, wrote(elsewhere))
    expect(await store.claimOutbox('sandbox', 10, evening)).toEqual([])
    const there = await claimOne(store, 'telegram')
    expect(there).toMatchObject({ key: 'a', to: elsewhere, contact: elsewhere, person })
    expect(there.via).toBeUndefined()
  })

  test('a held message that nobody wants any more expires', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna, { expiresAt: evening + 5 })))
    await settleOne(store, { as: 'held', code: 'window-closed' })
    await store.sweepLeases(evening + 5)
    expect(await statesByKey(store)).toEqual({ a: 'expired' })
  })

  test('what was for a contact that is gone waits for the person, and is no refusal', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna)
    await changeCity(
      store,
      'benches',
      changes({ kind: 'invitations.planned', consultation: 'benches', rule: ruleAt(evening), after: 0, upTo: 99 }),
    )
    await settleOne(store, { as: 'gone', code: 'blocked' })
    expect(await statesByKey(store)).toMatchObject({ 'invite:benches:1': 'held contact-gone' })
    expect(await store.tally('benches')).toMatchObject({ declined: 0, delivered: 0, invited: 1 })
    await happens(store, wrote(anna))
    expect((await claimOne(store)).key).toBe('invite:benches:1')
  })

  test('what was for a contact that is gone goes to another contact of the same person', async () => {
    const { store, rig } = here()
    const person = await meet(store, anna)
    await alsoAt(rig, person)
    await happens(
      store,
      wrote(anna),
      sending(
        item('a', anna, { via: { message: '1' } }),
        item('b', anna, { priority: 'echo', notBefore: evening + 5 }),
      ),
    )
    await settleOne(store, { as: 'gone', code: 'blocked' })
    const [first, second] = [await claimOne(store, 'telegram'), await store.claimOutbox('telegram', 1, evening + 9)]
    expect(first).toMatchObject({ key: 'a', to: elsewhere, contact: elsewhere })
    expect(first.via).toBeUndefined()
    expect(second).toEqual([])
    await store.settle([{ item: first, settlement: { as: 'sent' } }], evening)
    expect(await store.claimOutbox('telegram', 1, evening + 9)).toMatchObject([{ key: 'b', to: elsewhere }])
  })

  test('a contact that stopped the bot gets nothing until it writes again', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna, { priority: 'echo' })))
    const stopped: InboxEvent = { kind: 'contact.stopped', id: 'blocked', contact: anna, at: evening }
    await happens(store, stopped, changes({ kind: 'contact.gone', at: evening }))
    expect(await drain(store)).toEqual([])
    await happens(store, wrote(anna))
    expect(await drain(store)).toMatchObject([{ key: 'a' }])
  })

  test('an invitation counts as delivered once, when it was sent', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna)
    await meet(store, 'sandbox:bo')
    await changeCity(
      store,
      'benches',
      changes({ kind: 'invitations.planned', consultation: 'benches', rule: ruleAt(evening), after: 0, upTo: 99 }),
    )
    await settleOne(store, { as: 'sent' })
    await settleOne(store, { as: 'failed', code: 'x' })
    expect(await store.tally('benches')).toMatchObject({ invited: 2, delivered: 1 })
    const [failed] = await store.outboxListed(['failed'], 1)
    if (!failed) throw new Error('nothing failed')
    expect(failed).toMatchObject({ kind: 'invitation', code: 'x', attempts: 1 })
    expect(await store.outboxMoved([failed.id], 'waiting', evening)).toBe(1)
    await settleOne(store, { as: 'sent' })
    expect((await store.tally('benches')).delivered).toBe(2)
  })

  test('who begins to answer has got the invitation that was in doubt: it counts, is not sent again, and they are reminded', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna)
    await meet(store, 'sandbox:bo')
    const plans = { consultation: 'benches', after: 0, upTo: 99 } as const
    const plan = changes({ kind: 'invitations.planned', rule: ruleAt(evening), ...plans })
    await changeCity(store, 'benches', plan)
    await settleOne(store, { as: 'unknown', code: 'timeout' })
    await settleOne(store, { as: 'unknown', code: 'timeout' })
    expect(await store.tally('benches')).toMatchObject({ invited: 2, delivered: 0 })
    const value = { kind: 'choice', choice: 'yes' } as const
    const answer = { kind: 'answer.given', consultation: 'benches', question: 'bench', value, at: evening } as const
    await happens(store, wrote(anna), changes(answer))
    expect((await store.tally('benches')).delivered).toBe(1)
    expect(await store.outboxListed(['unknown'], 9)).toMatchObject([{ key: 'invite:benches:2' }])
    // Once, whatever more they say.
    await happens(store, wrote(anna), changes({ ...answer, question: 'order', value: { kind: 'skipped' } }))
    expect((await store.tally('benches')).delivered).toBe(1)
    await changeCity(
      store,
      'benches',
      changes({ kind: 'reminders.planned', ...plans, at: evening, expiresAt: evening + dayMs }),
    )
    expect((await store.outboxListed(['waiting'], 9)).map(({ key }) => key)).toEqual(['remind:benches:1'])
  })

  test('a report of the platform settles what was unknown', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna)))
    await settleOne(store, { as: 'unknown', code: 'timeout' })
    const report: InboxEvent = {
      kind: 'delivery.reported',
      id: 'r1',
      channel: 'sandbox',
      externalId: 'm7',
      status: 'delivered',
      key: 'a',
      at: evening,
    }
    await happens(store, report, nothing)
    await happens(store, { ...report, id: 'r2', key: 'no such key' }, nothing)
    expect(await statesByKey(store)).toEqual({ a: 'sent' })
  })

  test('what an operator releases has all its tries again', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna)))
    await settleOne(store, { as: 'waiting', notBefore: evening, counts: true, code: 'unreachable' })
    const { id } = await settleOne(store, { as: 'failed', code: 'unreachable' })
    expect(await store.outboxMoved([id], 'waiting', evening)).toBe(1)
    expect((await claimOne(store)).attempts).toBe(0)
  })

  test('an operator may drop what is stuck', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna), item('b', anna, { priority: 'echo' })))
    const { id } = await settleOne(store, { as: 'unknown', code: 'timeout' })
    expect(await store.outboxMoved([id], 'dropped', evening)).toBe(1)
    expect(await store.outboxMoved([id], 'waiting', evening)).toBe(0)
    expect((await statesByKey(store)).a).toBe('dropped by-operator')
  })
}
