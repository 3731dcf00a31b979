import { expect, test } from 'vitest'
import type { ClaimedItem } from '../../src/domain/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { changes, drain, evening, happens, item, meet, sending, wrote } from './town.ts'

const anna = 'sandbox:anna'
const words = { blocks: [{ style: 'plain', words: { own: 'My neighbour plays the tuba' } }] } as const

const partOf = (key: string, of: number) =>
  item(key, anna, {
    notice: { kind: 'own-data', part: { number: Number(key.at(-1)), of, from: { names: [], at: 0 } } },
  })

/** The message in hand, behind which another waits. */
async function inHand(store: Store): Promise<ClaimedItem> {
  await happens(
    store,
    wrote(anna),
    sending(
      item('first', anna, { notice: { kind: 'own-data' } }),
      item('behind', anna, { notice: { kind: 'said', message: words } }),
    ),
  )
  const [first] = await store.claimOutbox('sandbox', 10, evening)
  if (first?.key !== 'first') throw new Error('The first message was not handed out.')
  return first
}

/** What follows a message in hand. */
export function followingKept(here: () => Bench): void {
  test('it goes after the message, in order, to the same person, and before what waited behind', async () => {
    const { store, rig } = here()
    const person = await meet(store, anna)
    const first = await inHand(store)
    expect(await store.queueFollowing(first, [partOf('p1', 2), partOf('p2', 2)], evening)).toMatchObject({
      part: { number: 1, of: 2 },
    })
    // What is closed stays closed on the way.
    const [behind] = await rig.query(`select notice from outbox where key = 'behind'`)
    expect(String(behind?.notice)).toMatch(/^w1\./)
    await store.settle([{ item: first, settlement: { as: 'sent' } }], evening)
    const sent = await drain(store)
    expect(sent.map(({ key }) => key)).toEqual(['p1', 'p2', 'behind'])
    expect(sent.map((each) => each.person)).toEqual([person, person, person])
    expect(sent[2]?.notice).toEqual({ kind: 'said', message: words })
  })

  test('at a second try nothing is queued again, however much there would be by then', async () => {
    const { store } = here()
    await meet(store, anna)
    const first = await inHand(store)
    await store.queueFollowing(first, [partOf('p1', 2), partOf('p2', 2)], evening)
    await store.settle(
      [{ item: first, settlement: { as: 'waiting', notBefore: evening, counts: true, code: 'unreachable' } }],
      evening,
    )
    const [again] = await store.claimOutbox('sandbox', 10, evening)
    expect(again?.key).toBe('first')
    const more = [partOf('p1', 3), partOf('p2', 3), partOf('p3', 3)]
    expect(await store.queueFollowing(again as ClaimedItem, more, evening)).toMatchObject({ part: { of: 2 } })
    await store.settle([{ item: again as ClaimedItem, settlement: { as: 'sent' } }], evening)
    expect((await drain(store)).map(({ key }) => key)).toEqual(['p1', 'p2', 'behind'])
  })

  test('what becomes of one says nothing of the others', async () => {
    const { store } = here()
    await meet(store, anna)
    const first = await inHand(store)
    await store.queueFollowing(first, [partOf('p1', 2), partOf('p2', 2)], evening)
    await store.settle([{ item: first, settlement: { as: 'unknown', code: 'no-answer' } }], evening)
    const [part] = await store.claimOutbox('sandbox', 10, evening)
    await store.settle([{ item: part as ClaimedItem, settlement: { as: 'failed', code: 'x' } }], evening)
    expect((await drain(store)).map(({ key }) => key)).toEqual(['p2', 'behind'])
  })

  test('of a person who was forgotten meanwhile nothing follows, and what waited is gone', async () => {
    const { store } = here()
    await meet(store, anna)
    const first = await inHand(store)
    await store.queueFollowing(first, [partOf('p1', 2), partOf('p2', 2)], evening)
    await happens(store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    expect(await drain(store)).toEqual([])
    expect(await store.queueFollowing(first, [partOf('p1', 2), partOf('p2', 2)], evening)).toBeUndefined()
    expect(await drain(store)).toEqual([])
  })
}
