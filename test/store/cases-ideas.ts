import { expect, test } from 'vitest'
import { gatherMs, ideaKeyOf } from '../../src/domain/idea.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import { acted, changes, city, drain, evening, happens, meet, pressed, world, wrote } from './town.ts'

const words = 'Unmistakable benches by the lake'
const staff = { kind: 'staff', department: 'parks' } as const

/** What citizens say unasked: a number, an owner, an answer, and a way back that nobody sees. */
export function ideasKept(here: () => Bench): void {
  const takes = async (event: InboxEvent, now = evening) => {
    await happens(here().store, event, ({ state }) => decide(state, event, now), now)
    return event.id
  }
  const sends = async (contact: `sandbox:${string}`, text = words, now = evening) => {
    await meet(here().store, contact)
    return ideaKeyOf(contact, await takes(wrote(contact, `/idea ${text}`), now))
  }
  /** What leaves by this moment, as it is composed. */
  const shown = async (now: number) => {
    const items = await here().store.claimOutbox('sandbox', 100, now)
    const facts = await here().store.facts(items, city)
    return items.map(({ notice }, index) =>
      JSON.stringify(compose(notice, facts[index] ?? { city, consents: {}, statements: [] }, now)),
    )
  }
  const keysWaiting = async () => (await here().store.outboxListed(['waiting'], 100)).map(({ key }) => key)

  test('gets the next number and one owner, once', async () => {
    const { store } = here()
    const key = await sends('sandbox:anna')
    await sends('sandbox:bo', 'Something else altogether')
    const [first, second] = await store.ideas()
    expect(first).toEqual({
      ...{ key, number: 1, text: words, at: evening, department: 'parks', dueOn: '2026-03-16', passes: [] },
    })
    expect(second?.number).toBe(2)
    const idea = { ...{ key, text: 'again', at: evening, department: 'parks', dueOn: '2026-03-16' } }
    await happens(store, wrote('sandbox:anna'), changes({ kind: 'idea.sent', idea }))
    expect(await store.ideas()).toHaveLength(2)
  })

  test('whoever serves its department is told, nobody else, and where nobody does whoever sees to all of it', async () => {
    const { store } = here()
    for (const [contact, duty] of [
      ['sandbox:lars', staff],
      ['sandbox:sofie', { kind: 'staff', department: 'roads' }],
      ['sandbox:admin', { kind: 'administrator' }],
    ] as const) {
      await meet(store, contact)
      await happens(
        store,
        acted({ act: 'duty.granted', contact, duty }),
        changes({ kind: 'duty.granted', contact, duty, at: evening }),
      )
    }
    const key = await sends('sandbox:anna')
    const told = (await keysWaiting()).filter((each) => each.startsWith(`idea:${key}:new`))
    expect(told).toHaveLength(1)
    await takes(acted({ act: 'duty.revoked', contact: 'sandbox:lars' }))
    const other = await sends('sandbox:bo', words, evening + hourMs)
    expect((await keysWaiting()).filter((each) => each.startsWith(`idea:${other}:new`))).toHaveLength(1)
  })

  test('dozens within minutes are two messages to each of its staff, and those that come later begin anew', async () => {
    const { store, rig } = here()
    for (const contact of ['sandbox:lars', 'sandbox:sofie'] as const) {
      await meet(store, contact)
      await happens(
        store,
        acted({ act: 'duty.granted', contact, duty: staff }),
        changes({ kind: 'duty.granted', contact, duty: staff, at: evening }),
      )
    }
    for (let n = 0; n < 20; n += 1)
      for (let each = 0; each < 3; each += 1) await sends(`sandbox:c${n}`, `${words} ${each}`, evening + n * 1_000)
    expect(await store.ideas()).toHaveLength(60)
    const told = async () =>
      (await rig.query(`select key from outbox where key like 'idea:%:new:%' or key like 'ideas:new:%'`)).length
    expect(await told()).toBe(4)
    await drain(store, { as: 'sent' }, evening + minuteMs)
    const said = (await shown(evening + 2 * gatherMs)).filter((each) => each.includes('ideas-gathered-new'))
    expect(said).toHaveLength(2)
    expect(said[0]).toContain('"ideas":59')
    await sends('sandbox:late', words, evening + 2 * gatherMs)
    expect(await told()).toBe(6)
  })

  test('is counted for the department that has it: answered, waiting or overdue, and not waiting once nobody waits', async () => {
    const { store } = here()
    const keys = []
    for (const name of ['anna', 'bo', 'clara', 'dorte'] as const)
      keys.push(await sends(`sandbox:${name}`, `Something ${name} thinks of`))
    const [first = '', second = ''] = keys
    await takes(acted({ act: 'idea.answered', idea: first, words: { en: 'Yes' } }))
    await happens(
      store,
      wrote('sandbox:x'),
      changes({
        kind: 'idea.passed',
        idea: second,
        passes: [{ from: 'parks', to: 'roads', word: { en: 'w' }, at: 1 }],
        to: 'roads',
      }),
    )
    await takes(acted({ act: 'contact.forgotten', contact: 'sandbox:dorte' }))
    expect(await store.ideaCounts('2026-03-16')).toEqual([
      { department: 'parks', received: 3, answered: 1, waiting: 1, overdue: 0 },
      { department: 'roads', received: 1, answered: 0, waiting: 1, overdue: 0 },
    ])
    expect((await store.ideaCounts('2026-03-17')).map(({ overdue }) => overdue)).toEqual([1, 1])
    expect((await store.ideas('open')).map(({ number }) => number)).toEqual([2, 3])
    expect((await store.ideas('passed')).map(({ number }) => number)).toEqual([2])
  })

  test('is answered once, and the answer waits for its author outside their quiet hours without another consent', async () => {
    const { store } = here()
    const key = await sends('sandbox:anna')
    await drain(store)
    const answers = (id: string) => takes(acted({ act: 'idea.answered', idea: key, words: { en: 'Yes, in May' } }, id))
    await answers('first')
    await answers('second')
    expect(await store.resultOf('second')).toMatchObject({ refused: { key: 'refused-idea-answered' } })
    const items = (await store.claimOutbox('sandbox', 10, evening)).filter(({ key: each }) => each.includes(':answer:'))
    const [facts] = await store.facts(items, city)
    if (!items[0] || !facts) throw new Error('Nothing waits for the author.')
    expect(items).toHaveLength(1)
    expect(verdict(items[0], facts, evening)).toEqual({ do: 'send' })
    expect(verdict(items[0], facts, evening + 5 * hourMs)).toMatchObject({ do: 'wait', why: 'quiet' })
    expect(JSON.stringify(compose(items[0].notice, facts, evening))).toContain(words)
    expect(JSON.stringify(items[0])).not.toContain('Unmistakable')
  })

  test('is handed on twice at most, and its promised day stays', async () => {
    const { store } = here()
    const key = await sends('sandbox:anna')
    const passes = (to: string, id: string) =>
      takes(acted({ act: 'idea.passed', idea: key, to, word: { en: 'Theirs' } }, id))
    await passes('parks', 'same')
    expect(await store.resultOf('same')).toMatchObject({ refused: { key: 'refused-idea-there' } })
    const moved = (passed: number) => ({ from: 'parks', to: 'x', word: { en: 'w' }, at: passed })
    await happens(
      store,
      wrote('sandbox:x'),
      changes({ kind: 'idea.passed', idea: key, passes: [moved(1), moved(2)], to: 'roads' }),
    )
    await passes('parks', 'third')
    expect(await store.resultOf('third')).toMatchObject({ refused: { key: 'refused-idea-passed', with: { times: 2 } } })
    expect((await store.ideas())[0]).toMatchObject({
      department: 'roads',
      dueOn: '2026-03-16',
      passes: [moved(1), moved(2)],
    })
  })

  test('alarms whoever has it when its day comes near and every week after, until it is answered', async () => {
    const { store } = here()
    await meet(store, 'sandbox:lars')
    await happens(
      store,
      acted({ act: 'duty.granted', contact: 'sandbox:lars', duty: staff }),
      changes({ kind: 'duty.granted', contact: 'sandbox:lars', duty: staff, at: evening }),
    )
    const key = await sends('sandbox:anna')
    const rings = async (now: number) => {
      await store.ringTimers(now, 10)
      // Two timers of one idea are in one lane: one after the other.
      for (let claims = await store.claimInbox(10, now); claims.length > 0; claims = await store.claimInbox(10, now)) {
        const loaded = await store.load(claims, world)
        await store.commit(
          claims.flatMap((claim, index) => {
            const found = loaded[index]
            return found
              ? [{ claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }]
              : []
          }),
          now,
        )
      }
      return (await keysWaiting()).filter((each) => each.startsWith(`idea:${key}:due`)).length
    }
    expect(await rings(evening + 10 * dayMs)).toBe(0)
    expect(await rings(evening + 11 * dayMs)).toBe(1)
    expect(await rings(evening + 15 * dayMs)).toBe(2)
    await takes(acted({ act: 'idea.answered', idea: key, words: { en: 'Yes' } }), evening + 15 * dayMs)
    expect(await rings(evening + 30 * dayMs)).toBe(2)
  })

  test('is taken up only by staff of its department', async () => {
    const { store } = here()
    const key = await sends('sandbox:anna')
    const tapped = pressed('sandbox:lars', tokenOf({ do: 'idea', verb: 'answer', idea: key }))
    await meet(store, 'sandbox:lars')
    const turn = await happens(store, tapped, ({ state }) => decide(state, tapped, evening))
    expect(turn.loaded.state).toMatchObject({ subject: { of: 'nothing' } })
    await happens(
      store,
      acted({ act: 'duty.granted', contact: 'sandbox:lars', duty: staff }),
      changes({ kind: 'duty.granted', contact: 'sandbox:lars', duty: staff, at: evening }),
    )
    const again = pressed('sandbox:lars', tokenOf({ do: 'idea', verb: 'answer', idea: key }))
    const allowed = await happens(store, again, ({ state }) => decide(state, again, evening))
    expect(allowed.loaded.state).toMatchObject({ subject: { of: 'idea', idea: { number: 1 } } })
  })

  test('loses its words when its author is forgotten, and nobody is waiting any more', async () => {
    const { store, rig } = here()
    await meet(store, 'sandbox:lars')
    await happens(
      store,
      acted({ act: 'duty.granted', contact: 'sandbox:lars', duty: staff }),
      changes({ kind: 'duty.granted', contact: 'sandbox:lars', duty: staff, at: evening }),
    )
    const key = await sends('sandbox:anna')
    await takes(pressed('sandbox:lars', tokenOf({ do: 'idea', verb: 'answer', idea: key })))
    await takes(acted({ act: 'contact.forgotten', contact: 'sandbox:anna' }))
    expect(await everythingIn(rig)).not.toContain('Unmistakable')
    expect((await store.ideas())[0]).toMatchObject({ number: 1, text: '' })
    await takes(acted({ act: 'idea.answered', idea: key, words: { en: 'Yes' } }, 'late'))
    expect(await store.resultOf('late')).toMatchObject({ refused: { key: 'refused-idea-forgotten' } })
  })
}
