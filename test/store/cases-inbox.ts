import { expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { text } from '../../src/domain/message.ts'
import { dayMs, minuteMs } from '../../src/domain/time.ts'
import { nothing } from '../../src/engine/decision.ts'
import { inboxLeaseMs } from '../../src/store/inbox/inbox.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changes,
  consultationOf,
  evening,
  happens,
  item,
  launch,
  meet,
  meeting,
  sending,
  world,
  wrote,
} from './town.ts'

const anna = 'sandbox:anna'
const bo = 'sandbox:bo'

/** Recording, claiming and committing events. */
export function inboxKept(here: () => Bench): void {
  test('an event is recorded once, however often it is delivered', async () => {
    const { store } = here()
    const event = wrote(anna)
    expect(await store.recordInbox([event, event], evening)).toBe(1)
    expect(await store.recordInbox([event], evening)).toBe(0)
    expect(await store.claimInbox(10, evening)).toHaveLength(1)
  })

  test('the same id on another channel is another event', async () => {
    const { store } = here()
    const event = wrote(anna)
    const other = { ...event, contact: 'telegram:1' as const }
    expect(await store.recordInbox([event, other], evening)).toBe(2)
  })

  test('a duplicate that comes 30 days later changes nothing', async () => {
    const { store, rig } = here()
    const event = wrote(anna)
    await happens(store, event, changes(...meeting()))
    const before = await rig.query('select * from persons')
    expect(await store.recordInbox([event], evening + 30 * dayMs)).toBe(0)
    expect(await store.claimInbox(10, evening + 30 * dayMs)).toEqual([])
    expect(await rig.query('select * from persons')).toEqual(before)
  })

  test('what arrives is kept in its order and its lane, with whatever letters a platform sends', async () => {
    const { store, rig } = here()
    const person = await meet(store, anna)
    const odd = ['plain', 'o\'b"r\\ien', 'æøå 👩‍🚒', 'nul\0inside', 'half \ud83d of a pair', '\\u0000 written out', ' ']
    const events = odd.map((words, index) => ({
      ...wrote(index % 2 === 0 ? anna : bo, words, { at: evening + index }),
      id: `id ${index} ${words}`,
    }))
    const again = events[3] ?? wrote(anna)
    const close = acted({ act: 'consultation.closed', consultation: 'benches' })
    const promise: InboxEvent = {
      kind: 'timer.due',
      id: 'promise',
      at: evening,
      timer: { timer: 'promise', commitment: 'nobody-knows', round: 1 },
    }
    const before = (await rig.query('select seq from inbox')).length
    expect(await store.recordInbox([...events, again, close, promise], evening)).toBe(events.length + 2)
    // Postgres' driver brings 64-bit integers as texts.
    const rows = (
      await rig.query('select source, event_id, lane, contact, at, recorded_at from inbox order by seq')
    ).map((row) => ({ ...row, at: Number(row.at), recorded_at: Number(row.recorded_at) }))
    const clean = (each: string) => each.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
    expect(rows.slice(before)).toEqual([
      ...events.map(({ id, contact, at }) => ({
        source: 'sandbox',
        event_id: clean(id),
        lane: contact === anna ? `p:${person}` : `c:${bo}`,
        contact,
        at,
        recorded_at: evening,
      })),
      {
        source: 'city',
        event_id: close.id,
        lane: 'k:benches',
        contact: null,
        at: close.at,
        recorded_at: evening,
      },
      {
        source: 'timer',
        event_id: 'promise',
        lane: 'e:timer:promise',
        contact: null,
        at: evening,
        recorded_at: evening,
      },
    ])
    expect(await store.recordInbox([...events, close, promise], evening + minuteMs)).toBe(0)
  })

  test('events are handed out oldest first, as they were recorded', async () => {
    const { store } = here()
    const events = [
      wrote(anna, 'x', { reach: { kind: 'open' }, via: { message: '7' } }),
      wrote(bo),
      wrote('sandbox:carl'),
    ]
    await store.recordInbox(events, evening)
    expect((await store.claimInbox(2, evening)).map(({ event }) => event)).toEqual(events.slice(0, 2))
    expect((await store.claimInbox(2, evening)).map(({ event }) => event)).toEqual(events.slice(2))
  })

  test('two events of one contact are never in two hands', async () => {
    const { store } = here()
    const [first, second] = [wrote(anna), wrote(anna)]
    await store.recordInbox([first, second, wrote(bo)], evening)
    const claims = await store.claimInbox(10, evening)
    expect(claims.map(({ event }) => event.id)).toEqual([first.id, expect.any(String)])
    expect(await store.claimInbox(10, evening)).toEqual([])
    const [claim] = claims
    if (!claim) throw new Error('nothing claimed')
    await store.commit([{ claim, decision: nothing, expectedVersion: 0 }], evening)
    expect((await store.claimInbox(10, evening)).map(({ event }) => event.id)).toEqual([second.id])
  })

  test('two contacts of one person are one lane', async () => {
    const { store, rig } = here()
    const person = await meet(store, anna)
    await rig.query(
      `insert into contacts (id, person, reach, state, last_seen_at) values ('telegram:9', ${person}, '{"kind":"open"}', 'open', 1)`,
    )
    await store.recordInbox([wrote(anna), wrote('telegram:9')], evening)
    expect(await store.claimInbox(10, evening)).toHaveLength(1)
  })

  test('what was written before the person was known stays in the same lane afterwards', async () => {
    const { store } = here()
    const first = wrote(anna)
    await store.recordInbox([first, wrote(anna)], evening)
    const [claim] = await store.claimInbox(10, evening)
    if (!claim) throw new Error('nothing claimed')
    await store.commit([{ claim, decision: changes(...meeting()), expectedVersion: 0 }], evening)
    await store.recordInbox([wrote(anna)], evening)
    expect(await store.claimInbox(10, evening)).toHaveLength(1)
  })

  test('acts and timers of one consultation are one lane', async () => {
    const { store } = here()
    const timer: InboxEvent = {
      kind: 'timer.due',
      id: 't',
      at: 1,
      timer: { timer: 'closing', consultation: 'benches' },
    }
    await store.recordInbox([acted({ act: 'consultation.closed', consultation: 'benches' }), timer], evening)
    expect(await store.claimInbox(10, evening)).toHaveLength(1)
  })

  test('a crash between claim and commit hands the event out again when the lease is over', async () => {
    const { store } = here()
    await store.recordInbox([wrote(anna)], evening)
    const [dead] = await store.claimInbox(10, evening)
    expect(await store.claimInbox(10, evening + minuteMs - 1)).toEqual([])
    const [again] = await store.claimInbox(10, evening + minuteMs)
    if (!dead || !again) throw new Error('nothing claimed')
    expect(again.event).toEqual(dead.event)
    const late = await store.commit([{ claim: dead, decision: changes(...meeting()), expectedVersion: 0 }], evening)
    expect(late).toEqual(['lost'])
    expect(await store.personOf(anna)).toBeUndefined()
    const taken = await store.commit([{ claim: again, decision: changes(...meeting()), expectedVersion: 0 }], evening)
    expect(taken).toEqual(['committed'])
    expect(await store.personOf(anna)).toBeDefined()
  })

  test('a claim that is kept is handed to no one else until its lease ends, and one that is another’s is not kept', async () => {
    const { store } = here()
    await store.recordInbox([wrote(anna), wrote(bo)], evening)
    const claims = await store.claimInbox(1, evening)
    const late = evening + inboxLeaseMs - 1_000
    await store.keepInbox(claims, late)
    const [other] = await store.claimInbox(10, evening + inboxLeaseMs + 1_000)
    expect(other?.seq).not.toBe(claims[0]?.seq)
    const [again] = await store.claimInbox(1, late + inboxLeaseMs)
    expect(again?.seq).toBe(claims[0]?.seq)
    await store.keepInbox(claims, late + 5 * inboxLeaseMs)
    await store.keepInbox([], late)
    expect((await store.claimInbox(10, late + 2 * inboxLeaseMs)).map(({ seq }) => seq)).toContain(again?.seq)
  })

  test('a decision on an old state writes nothing, and the others of its group are written', async () => {
    const { store } = here()
    await meet(store, anna)
    await store.recordInbox([wrote(anna), wrote(bo), wrote('sandbox:carl')], evening)
    const claims = await store.claimInbox(10, evening)
    const loaded = await store.load(claims, world)
    const decided = claims.map((claim, index) => ({
      claim,
      decision: {
        changes: index === 0 ? changes({ kind: 'language.chosen', language: 'da' }).changes : meeting(),
        outbox: sending(item(`r:${index}`, 'contact' in claim.event ? claim.event.contact : anna)).outbox,
      },
      expectedVersion: index === 0 ? 0 : (loaded[index]?.version ?? 0),
    }))
    expect(await store.commit(decided, evening)).toEqual(['conflict', 'committed', 'committed'])
    const [again] = await store.load(claims.slice(0, 1), world)
    expect(again?.state.of === 'person' && again.state.known?.person.language).toBe('en')
    expect((await store.claimOutbox('sandbox', 10, evening)).map(({ key }) => key).sort()).toEqual(['r:1', 'r:2'])
    const first = decided[0]
    if (!first || !again) throw new Error('nothing decided')
    expect(await store.commit([{ ...first, expectedVersion: again.version }], evening)).toEqual(['committed'])
  })

  test('one consultation decided on an old state is a conflict', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const { loaded } = await happens(store, acted({ act: 'consultation.closed', consultation: 'benches' }))
    await store.recordInbox([acted({ act: 'consultation.closed', consultation: 'benches' })], evening)
    const [claim] = await store.claimInbox(1, evening)
    if (!claim) throw new Error('nothing claimed')
    expect(await store.commit([{ claim, decision: nothing, expectedVersion: loaded.version }], evening)).toEqual([
      'conflict',
    ])
    expect(await store.commit([{ claim, decision: nothing, expectedVersion: loaded.version + 1 }], evening)).toEqual([
      'committed',
    ])
  })

  test('an event that our mistake set aside stops nothing else', async () => {
    const { store } = here()
    await store.recordInbox([wrote(anna), wrote(anna)], evening)
    const [claim] = await store.claimInbox(1, evening)
    if (!claim) throw new Error('nothing claimed')
    await store.setAside(claim, 'No rule for this.', evening)
    expect(await store.asideListed(10)).toMatchObject([{ source: 'sandbox', error: 'No rule for this.' }])
    expect(await store.claimInbox(10, evening)).toHaveLength(1)
  })

  test('the command that recorded an act learns what became of it', async () => {
    const { store } = here()
    const act = acted({ act: 'consultation.closed', consultation: 'none' }, 'act-refused')
    expect(await store.resultOf('act-refused')).toBe('waiting')
    await store.recordInbox([act], evening)
    expect(await store.resultOf('act-refused')).toBe('waiting')
    await happens(store, act, changes({ kind: 'act.refused', why: text('refused-unknown', { id: 'none' }) }))
    expect(await store.resultOf('act-refused')).toEqual({
      done: true,
      refused: text('refused-unknown', { id: 'none' }),
    })
    await happens(store, acted({ act: 'consultation.closed', consultation: 'x' }, 'act-done'))
    expect(await store.resultOf('act-done')).toEqual({ done: true })
  })

  test('two processes never take the same event', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    const events = Array.from({ length: 120 }, (_, index) => wrote(`sandbox:${index % 60}`))
    await store.recordInbox(events, evening)
    const rounds = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : other).claimInbox(10, evening)),
    )
    const claims = rounds.flat()
    const contacts = claims.map(({ event }) => ('contact' in event ? event.contact : ''))
    expect(claims).toHaveLength(60)
    expect(new Set(contacts).size).toBe(60)
  })

  test('two processes that record the same events record each once', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    const events = Array.from({ length: 50 }, () => wrote(anna))
    const counts = await Promise.all([
      store.recordInbox(events, evening),
      other.recordInbox([...events].reverse(), evening),
    ])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50)
  })

  test('many processes may open and bring the tables up to date at once', async () => {
    const { rig } = here()
    const stores = await Promise.all(Array.from({ length: 6 }, () => rig.open()))
    await Promise.all(stores.map((store) => store.healthy()))
  })
}
