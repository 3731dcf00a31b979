import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ClaimedItem, Settlement } from '../../src/domain/outbox.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Store } from '../../src/store/store.ts'
import { agrees, claimed, join, joinedKey } from './chats.ts'
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
  ruleAt,
  statesByKey,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna'
const onSlack: ContactId = 'slack:T1/U1'
const benches = 'benches'

async function plan(store: Store, consultation = benches): Promise<void> {
  const rule = ruleAt(evening)
  await changeCity(
    store,
    consultation,
    changes({ kind: 'invitations.planned', consultation, rule, after: 0, upTo: 99 }),
  )
}

const mailing = { kind: 'echo', consultation: benches, ref: 'outcome' } as const

async function mail(store: Store, after: number, upTo: number): Promise<void> {
  await changeCity(store, benches, changes({ kind: 'mailing.planned', mailing, after, upTo, at: evening }))
}

const answers = [
  { kind: 'invitation.joined', consultation: benches, at: evening },
  {
    kind: 'answer.given',
    consultation: benches,
    question: 'bench',
    value: { kind: 'choice', choice: 'yes' },
    at: evening,
  },
] as const

async function settleAll(store: Store, channel: string, settlement: Settlement): Promise<readonly ClaimedItem[]> {
  const items = await store.claimOutbox(channel, 10, evening + 1)
  await store.settle(
    items.map((each) => ({ item: each, settlement })),
    evening + 1,
  )
  return items
}

const closedWindow: Settlement = { as: 'held', code: 'window-closed' }

/** What is queued, on its way or in doubt while two chats become one person's, and where it goes then. */
export function chatsOnTheirWay(here: () => Bench): void {
  test('two invitations to the same consultation become one, and both chats hear that they are joined', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await meet(store, onSlack)
    await plan(store)
    const key = await join(store, anna, onSlack)
    const person = await store.personOf(anna)
    const states = await statesByKey(store)
    expect(Object.values(states).filter((state) => state === 'dropped same-person')).toHaveLength(1)
    expect(states).toMatchObject({
      [`invite:${benches}:${person}`]: expect.any(String),
      [joinedKey(key, anna)]: 'waiting',
      [joinedKey(key, onSlack)]: 'waiting',
    })
    expect((await store.tally(benches)).invited).toBe(1)
  })

  test.each([false, true])(
    'an invitation that is on its way counts, in doubt %s: the other does not go out',
    async (doubt) => {
      const { store } = here()
      await launch(store, consultationOf(benches))
      await meet(store, anna)
      await meet(store, onSlack)
      await plan(store)
      const sent = await store.claimOutbox('slack', 10, evening + 1, { handOver: true })
      const settled = (settlement: Settlement) =>
        store.settle(
          sent.map((each) => ({ item: each, settlement })),
          evening + 3,
        )
      if (doubt) await settled({ as: 'unknown', code: 'no-answer' })
      await join(store, anna, onSlack, evening + 2)
      expect((await drain(store)).filter(({ notice }) => notice.kind === 'invitation')).toEqual([])
      if (!doubt) await settled({ as: 'sent', externalId: 'm' })
      expect((await store.tally(benches)).delivered).toBe(doubt ? 0 : 1)
    },
  )

  test('a mailing that is half planned reaches them once, whichever half was theirs', async () => {
    for (const first of [true, false]) {
      const { store } = here()
      const [own, other]: readonly [ContactId, ContactId] = [`sandbox:own-${first}`, `slack:T1/other-${first}`]
      if (first) await launch(store, consultationOf(benches))
      const one = await meet(store, own, first ? answers : [])
      const two = await meet(store, other, first ? [] : answers)
      await mail(store, 0, one)
      await join(store, other, own)
      await mail(store, one, two)
      const sent = [...(await drain(store)), ...(await drain(store, { as: 'sent' }, evening + 10, 'slack'))]
      expect(
        sent.filter(({ notice }) => notice.kind === 'mailing'),
        String(first),
      ).toHaveLength(1)
    }
  })

  test('a stop in one of them cancels what waits for both', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await plan(store)
    await meet(store, onSlack, [{ kind: 'person.stopped', at: evening }])
    const key = await join(store, anna, onSlack)
    const states = await statesByKey(store)
    expect(Object.entries(states).find(([each]) => each.startsWith('invite'))?.[1]).toBe('dropped stopped')
    expect(states[joinedKey(key, anna)]).toBe('waiting')
  })

  test('what may wait goes to the preferred chat, and back to the newest when that is gone', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await meet(store, onSlack)
    await join(store, anna, onSlack)
    await drain(store)
    await drain(store, { as: 'sent' }, evening + 1, 'slack')
    await happens(store, wrote(anna), changes({ kind: 'chat.preferred', contact: anna }))
    await happens(store, wrote(onSlack, 'hello', { at: evening + dayMs }), undefined, evening + dayMs)
    await plan(store)
    expect(await store.audienceSize(consultationOf('other'))).toBe(1)
    const items = (await store.claimOutbox('sandbox', 10, evening + 1)).filter(
      ({ notice }) => notice.kind === 'invitation',
    )
    expect(items.map(({ to }) => to)).toEqual([anna])
    await store.settle(
      items.map((each) => ({ item: each, settlement: { as: 'gone', code: 'blocked' } as const })),
      evening + 1,
    )
    const again = await store.claimOutbox('slack', 10, evening + 2)
    expect(again.filter(({ notice }) => notice.kind === 'invitation').map(({ to }) => to)).toEqual([onSlack])
  })

  test('a closed window sends a message by the other chat at once; closed in both, it waits', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await meet(store, onSlack)
    await join(store, anna, onSlack)
    await drain(store)
    await drain(store, { as: 'sent' }, evening + 1, 'slack')
    await happens(store, wrote(anna), changes({ kind: 'chat.preferred', contact: anna }))
    await plan(store)
    expect((await settleAll(store, 'sandbox', closedWindow)).map(({ to }) => to)).toEqual([anna])
    expect((await settleAll(store, 'slack', closedWindow)).map(({ to }) => to)).toEqual([onSlack])
    expect(await store.claimOutbox('sandbox', 10, evening + 2)).toEqual([])
    expect((await statesByKey(store))[`invite:${benches}:${await store.personOf(anna)}`]).toBe('held window-closed')
    await happens(store, wrote(anna, 'back', { at: evening + 5 }), undefined, evening + 5)
    expect((await store.claimOutbox('sandbox', 10, evening + 6)).map(({ to }) => to)).toEqual([anna])
  })

  test('a person with one chat waits as before', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    const person = await meet(store, anna)
    await plan(store)
    await settleAll(store, 'sandbox', closedWindow)
    expect((await statesByKey(store))[`invite:${benches}:${person}`]).toBe('held window-closed')
  })

  test('a chat that leaves still gets its reply, and leaves no address; the rest goes to the other', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await meet(store, onSlack)
    await join(store, anna, onSlack)
    await drain(store)
    await drain(store, { as: 'sent' }, evening + 1, 'slack')
    await happens(store, wrote(onSlack), changes({ kind: 'chat.preferred', contact: onSlack }))
    await plan(store)
    const left = { changes: [{ kind: 'chat.left', contact: onSlack }], outbox: [item('reply:bye', onSlack)] } as const
    await happens(store, wrote(onSlack), left)
    expect((await drain(store)).map(({ to, notice }) => [to, notice.kind])).toEqual([[anna, 'invitation']])
    expect((await drain(store, { as: 'sent' }, evening + 9, 'slack')).map(({ notice }) => notice.kind)).toEqual([
      'said',
    ])
    const rows = await rig.query("select key from outbox where address = 'slack:T1/U1' and person is null")
    expect(rows).toEqual([])
  })

  test('while one of them has not said yes, each keeps its own messages', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna)
    await meet(store, onSlack)
    await plan(store)
    await agrees(store, await claimed(store, anna, onSlack), anna)
    expect(Object.values(await statesByKey(store)).filter((state) => state === 'waiting')).toHaveLength(2)
  })
}
