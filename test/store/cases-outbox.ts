import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { dayMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { outboxLeaseMs } from '../../src/store/outbox/claim.ts'
import type { Bench } from './suite.ts'
import { changes, drain, evening, happens, item, meet, sending, statesByKey, wrote } from './town.ts'

const anna = 'sandbox:anna'
const bo = 'sandbox:bo'
const square = 'sandbox:group/square'
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key)

/** What waits to be sent, and in which order it is handed out. */
export function outboxKept(here: () => Bench): void {
  test('a message is handed out as it was queued, with its person and contact', async () => {
    const { store } = here()
    const person = await meet(store, anna, [{ kind: 'contact.reached', reach: { kind: 'open' }, at: evening }])
    const queued = item('k1', anna, {
      via: { message: '7', community: square },
      expiresAt: evening + dayMs,
      notBefore: evening - 1,
      inPlace: true,
    })
    await happens(store, wrote(anna), sending(queued))
    const [claimed] = await store.claimOutbox('sandbox', 10, evening)
    expect(claimed).toEqual({
      ...queued,
      id: expect.any(Number),
      person,
      contact: anna,
      attempts: 0,
      claimToken: expect.any(String),
      reach: { kind: 'open' },
    })
  })

  test('a key is one message for ever, also after it was sent', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('k1', anna), item('k1', anna)))
    expect(await drain(store)).toHaveLength(1)
    await happens(store, wrote(anna), sending(item('k1', anna)))
    expect(await drain(store)).toEqual([])
  })

  test('replies overtake echoes, echoes invitations, invitations digests', async () => {
    const { store } = here()
    for (const name of ['a', 'b', 'c', 'd'] as const) await meet(store, `sandbox:${name}`)
    await happens(
      store,
      wrote('sandbox:a'),
      sending(
        item('digest', 'sandbox:a', { priority: 'digest', notBefore: 1 }),
        item('invitation', 'sandbox:b', { priority: 'invitation', notBefore: 2 }),
        item('echo', 'sandbox:c', { priority: 'echo', notBefore: 3 }),
        item('reply', 'sandbox:d', { priority: 'reply', notBefore: 4 }),
      ),
    )
    expect(keys(await store.claimOutbox('sandbox', 2, evening))).toEqual(['reply', 'echo'])
    expect(keys(await store.claimOutbox('sandbox', 9, evening, { repliesOnly: true }))).toEqual([])
    expect(keys(await store.claimOutbox('sandbox', 9, evening))).toEqual(['invitation', 'digest'])
  })

  test('each address gets one message at a time, oldest first', async () => {
    const { store } = here()
    await meet(store, anna)
    await meet(store, bo)
    await happens(store, wrote(anna), sending(item('a1', anna), item('a2', anna), item('b1', bo), item('a3', anna)))
    const first = await store.claimOutbox('sandbox', 10, evening)
    expect(keys(first)).toEqual(['a1', 'b1'])
    expect(await store.claimOutbox('sandbox', 10, evening)).toEqual([])
    await store.settle(
      first.map((each) => ({ item: each, settlement: { as: 'sent' } })),
      evening,
    )
    expect(keys(await store.claimOutbox('sandbox', 10, evening))).toEqual(['a2'])
  })

  test('a message that has to be tried again is not overtaken by the next one to the same person', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna), item('a2', anna)))
    const [first] = await store.claimOutbox('sandbox', 10, evening)
    if (!first) throw new Error('nothing to send')
    const later = evening + minuteMs
    await store.settle([{ item: first, settlement: { as: 'waiting', notBefore: later, counts: true } }], evening)
    expect(await store.claimOutbox('sandbox', 10, evening)).toEqual([])
    const [again] = await store.claimOutbox('sandbox', 10, later)
    expect(again).toMatchObject({ key: 'a1', attempts: 1 })
  })

  test('nothing goes out before its time, and what nobody wants any more expires', async () => {
    const { store } = here()
    await meet(store, anna)
    await meet(store, bo)
    await happens(
      store,
      wrote(anna),
      sending(item('later', anna, { notBefore: evening + 5 }), item('old', bo, { expiresAt: evening + 5 })),
    )
    expect(keys(await store.claimOutbox('sandbox', 1, evening + 5))).toEqual(['later'])
    expect(await statesByKey(store)).toEqual({ later: 'claimed', old: 'expired' })
  })

  test('many expired messages do not hold up the one behind them', async () => {
    const { store } = here()
    const contacts = Array.from({ length: 30 }, (_, index): ContactId => `sandbox:${index}`)
    await happens(
      store,
      wrote('sandbox:0'),
      sending(
        ...contacts.map((contact, index) => item(`old-${index}`, contact, { notBefore: 1, expiresAt: 2 })),
        item('fresh', 'sandbox:fresh', { notBefore: 3 }),
      ),
    )
    expect(keys(await store.claimOutbox('sandbox', 5, evening))).toEqual(['fresh'])
  })

  test('an address is left in peace for its spacing', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna), item('a2', anna)))
    const [first] = await store.claimOutbox('sandbox', 10, evening)
    if (!first) throw new Error('nothing to send')
    await store.settle([{ item: first, settlement: { as: 'sent' } }], evening)
    const spaced = { perAddressSpacingMs: secondMs }
    expect(await store.claimOutbox('sandbox', 10, evening + secondMs - 1, spaced)).toEqual([])
    expect(keys(await store.claimOutbox('sandbox', 10, evening + secondMs, spaced))).toEqual(['a2'])
  })

  test('each channel has its own messages', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna)))
    expect(await store.claimOutbox('telegram', 10, evening)).toEqual([])
  })

  test('an edit waits for what it edits, and names it', async () => {
    const { store } = here()
    await happens(
      store,
      wrote(anna),
      sending(
        item('count', square, { priority: 'digest', edits: 'post' }),
        item('post', square, { priority: 'invitation', notBefore: evening + 5 }),
        item('told', square, { priority: 'digest', under: 'post' }),
      ),
    )
    const early = await store.claimOutbox('sandbox', 10, evening)
    expect(keys(early)).toEqual(['told'])
    await store.settle(
      early.map((each) => ({ item: each, settlement: { as: 'sent' } })),
      evening,
    )
    await drain(store, { as: 'sent', externalId: 'wall-1' }, evening + 6)
    expect(await statesByKey(store)).toMatchObject({ post: 'sent', count: 'sent' })
    await happens(
      store,
      wrote(anna),
      sending(item('count-2', square, { edits: 'post' }), item('told-2', square, { under: 'post', priority: 'echo' })),
    )
    const [edit] = await store.claimOutbox('sandbox', 1, evening + 7)
    expect(edit).toMatchObject({ key: 'count-2', editsExternalId: 'wall-1' })
    if (!edit) throw new Error('nothing to send')
    expect(edit.contact).toBeUndefined()
    await store.settle([{ item: edit, settlement: { as: 'sent' } }], evening + 7)
    expect(await store.claimOutbox('sandbox', 1, evening + 8)).toMatchObject([
      { key: 'told-2', underExternalId: 'wall-1' },
    ])
  })

  test('an edit of what never went out is dropped', async () => {
    const { store } = here()
    await happens(store, wrote(anna), sending(item('post', square)))
    await drain(store, { as: 'failed', code: 'x' })
    await happens(store, wrote(anna), sending(item('count', square, { edits: 'post' })))
    expect(await drain(store)).toEqual([])
    expect((await statesByKey(store)).count).toBe('dropped nothing-to-edit')
  })

  test('two processes never send the same message, nor two to one person at once', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    const contacts = Array.from({ length: 60 }, (_, index): ContactId => `sandbox:${index}`)
    for (const contact of contacts.slice(0, 3)) await meet(store, contact)
    await happens(
      store,
      wrote(anna),
      sending(...contacts.flatMap((contact) => [item(`1:${contact}`, contact), item(`2:${contact}`, contact)])),
    )
    const rounds = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : other).claimOutbox('sandbox', 10, evening)),
    )
    const claimed = rounds.flat()
    expect(claimed).toHaveLength(60)
    expect(new Set(claimed.map(({ to }) => to)).size).toBe(60)
    expect(claimed.every(({ key }) => key.startsWith('1:'))).toBe(true)
  })

  test('a crash in the act of sending leaves the message unknown, and it is not sent again', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna)))
    const [lost] = await store.claimOutbox('sandbox', 10, evening)
    if (!lost) throw new Error('nothing to send')
    expect(await store.handing([lost], evening)).toEqual(new Set([lost.id]))
    expect(await store.sweepLeases(evening + outboxLeaseMs - 1)).toBe(0)
    expect(await store.sweepLeases(evening + outboxLeaseMs)).toBe(1)
    expect(await statesByKey(store)).toEqual({ a1: 'unknown lease-expired' })
    await store.settle([{ item: lost, settlement: { as: 'sent' } }], evening + dayMs)
    expect(await statesByKey(store)).toEqual({ a1: 'unknown lease-expired' })
    expect(await drain(store, undefined, evening + dayMs)).toEqual([])
  })

  test('what a crash left unknown counts as tried when an operator sends it again, however often they ask', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna)))
    await store.claimOutbox('sandbox', 10, evening, { handOver: true })
    await store.sweepLeases(evening + outboxLeaseMs)
    const again = () => store.outboxMoved({ states: ['unknown'] }, 'waiting', evening + dayMs)
    expect(await Promise.all([again(), again()])).toEqual(expect.arrayContaining([0, 1]))
    const claimed = await store.claimOutbox('sandbox', 10, evening + dayMs)
    expect(claimed.map(({ key, attempts }) => [key, attempts])).toEqual([['a1', 1]])
  })

  test('a crash before the adapter got the message loses and repeats nothing: it waits again', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna)))
    const [old] = await store.claimOutbox('sandbox', 10, evening)
    if (!old) throw new Error('nothing to send')
    expect(await statesByKey(store)).toEqual({ a1: 'claimed' })
    expect(await store.sweepLeases(evening + outboxLeaseMs)).toBe(0)
    expect(await statesByKey(store)).toEqual({ a1: 'waiting' })
    const [again] = await store.claimOutbox('sandbox', 10, evening + outboxLeaseMs)
    if (!again) throw new Error('nothing to send')
    // The dispatcher that was slow, not dead, finds that the message is no longer its own.
    expect(await store.handing([old], evening + outboxLeaseMs)).toEqual(new Set())
    expect(await store.handing([again], evening + outboxLeaseMs)).toEqual(new Set([again.id]))
    expect(await store.handing([again], evening + outboxLeaseMs)).toEqual(new Set())
  })

  test('a stop between claim and handing over keeps the message from going out', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a1', anna, { priority: 'invitation' })))
    const claimed = await store.claimOutbox('sandbox', 10, evening)
    await happens(store, wrote(anna, 'stop'), changes({ kind: 'person.stopped', at: evening }))
    expect(await store.handing(claimed, evening)).toEqual(new Set())
    expect(await statesByKey(store)).toEqual({ a1: 'dropped stopped' })
  })

  test('the next timer or message says how long to sleep', async () => {
    const { store } = here()
    expect(await store.nextDueAt()).toBeUndefined()
    await happens(store, wrote(anna), {
      changes: [{ kind: 'timer.set', key: 't', dueAt: evening + 90, timer: { timer: 'closing', consultation: 'x' } }],
      outbox: [],
    })
    expect(await store.nextDueAt()).toBe(evening + 90)
    await happens(
      store,
      wrote(anna),
      sending(
        item('a', 'telegram:1', { priority: 'digest', notBefore: evening + 70 }),
        item('b', 'sandbox:1', { notBefore: evening + 80 }),
      ),
    )
    expect(await store.nextDueAt()).toBe(evening + 70)
  })

  test('what waits for a channel that does not run here is nobody’s next', async () => {
    const { store } = here()
    await happens(
      store,
      wrote(anna),
      sending(
        item('a', 'telegram:1', { priority: 'digest', notBefore: evening + 70 }),
        item('b', 'sandbox:1', { notBefore: evening + 80 }),
      ),
    )
    expect(await store.nextDueAt(['sandbox', 'discord'])).toBe(evening + 80)
    expect(await store.nextDueAt([])).toBeUndefined()
  })
}
