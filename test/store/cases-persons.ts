import { expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Bench } from './suite.ts'
import {
  changes,
  consultationOf,
  evening,
  happens,
  item,
  knownOf,
  launch,
  meet,
  personState,
  pressed,
  sending,
  statesByKey,
  wrote,
} from './town.ts'

const anna = 'sandbox:anna'

/** Who people are to Ekko, and what a decision about them may look at. */
export function peopleKept(here: () => Bench): void {
  test('somebody new is unknown, at version 0', async () => {
    const { store } = here()
    const { loaded } = await happens(store, wrote(anna, 'hi', { reach: { kind: 'window', until: 5 } }))
    expect(loaded.version).toBe(0)
    expect(loaded.state).toMatchObject({
      of: 'person',
      known: undefined,
      contact: { id: anna, reach: { kind: 'window' } },
    })
  })

  test('meeting creates the person behind the contact, with what was chosen', async () => {
    const { store } = here()
    await meet(store, anna, [
      { kind: 'language.chosen', language: 'da' },
      { kind: 'interests.chosen', of: 'topic', ids: ['parks'] },
      { kind: 'interests.chosen', of: 'place', ids: ['north', 'harbour'] },
      { kind: 'quiet.chosen', quiet: { from: '22:00', until: '07:00' } },
      { kind: 'cap.chosen', perYearMax: 2 },
      { kind: 'person.paused', until: evening + dayMs },
      { kind: 'dialogue.moved', dialogue: { at: 'forgetting' } },
      { kind: 'contact.reached', reach: { kind: 'template' }, at: evening },
    ])
    const state = await personState(store, anna)
    expect(state.contact.reach).toEqual({ kind: 'template' })
    expect(state.known).toMatchObject({
      person: {
        language: 'da',
        topics: ['parks'],
        places: ['north', 'harbour'],
        roles: [],
        quiet: { from: '22:00', until: '07:00' },
        yearlyMax: 2,
        pausedUntil: evening + dayMs,
        standing: 'active',
        metAt: evening,
      },
      dialogue: { at: 'forgetting' },
      consents: { asked: { given: true, wordingVersion: 'a1', at: evening }, told: { given: true } },
      involvements: [],
    })
    await happens(store, wrote(anna), changes({ kind: 'person.resumed' }))
    expect((await knownOf(store, anna))?.person.pausedUntil).toBeUndefined()
  })

  test('the newest word on a purpose counts, and every word stays', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await happens(
      store,
      wrote(anna),
      changes({ kind: 'consent.recorded', purpose: 'asked', given: false, wordingVersion: 'a2', at: evening + 1 }),
    )
    expect((await knownOf(store, anna))?.consents.asked).toMatchObject({ given: false, wordingVersion: 'a2' })
    expect(await rig.query('select * from consents')).toHaveLength(3)
  })

  test('every committed decision moves the version by one', async () => {
    const { store } = here()
    await meet(store, anna)
    const { loaded: first } = await happens(store, wrote(anna))
    const { loaded: second } = await happens(store, wrote(anna))
    expect([first.version, second.version]).toEqual([1, 2])
  })

  test('a decision sees what is open, what the person was part of, and what the button names', async () => {
    const { store } = here()
    const [open, past, named, other] = ['open', 'past', 'named', 'other'].map((id) => consultationOf(id))
    if (!open || !past || !named || !other) throw new Error('no consultations')
    for (const each of [open, past, named, other]) await launch(store, each)
    await meet(store, anna, [{ kind: 'invitation.joined', consultation: 'past', at: evening }])
    for (const each of [past, named, other]) {
      const timer: InboxEvent = {
        kind: 'timer.due',
        id: `close-${each.id}`,
        at: evening,
        timer: { timer: 'closing', consultation: each.id },
      }
      await happens(
        store,
        timer,
        changes({ kind: 'consultation.moved', consultation: each.id, stage: { at: 'closed', closedAt: evening } }),
      )
    }
    const { loaded } = await happens(store, pressed(anna, `why_${named.code}`))
    if (loaded.state.of !== 'person') throw new Error('no person')
    expect(loaded.state.consultations.map(({ consultation, stage }) => [consultation.id, stage.at])).toEqual([
      ['named', 'closed'],
      ['open', 'open'],
      ['past', 'closed'],
    ])
    expect(loaded.state.known?.involvements.map(({ invitation }) => invitation)).toEqual([
      { consultation: 'past', madeAt: evening, by: 'own', progress: 'waiting' },
    ])
  })

  test('stop cancels everything that waits but the reply to the stop itself', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(
      store,
      wrote(anna),
      sending(
        item('a', anna),
        item('b', anna, { priority: 'echo' }),
        item('c', anna, { priority: 'echo', notBefore: evening * 2 }),
      ),
    )
    const [claimed] = await store.claimOutbox('sandbox', 1, evening)
    if (!claimed) throw new Error('nothing to send')
    await store.handing([claimed], evening)
    await happens(store, wrote(anna), {
      changes: [{ kind: 'person.stopped', at: evening }],
      outbox: [item('bye', anna)],
    })
    expect(await statesByKey(store)).toEqual({
      a: 'sending',
      b: 'dropped stopped',
      c: 'dropped stopped',
      bye: 'waiting',
    })
    expect((await knownOf(store, anna))?.person.standing).toBe('stopped')
    await store.settle([{ item: claimed, settlement: { as: 'waiting', notBefore: evening, counts: true } }], evening)
    expect((await statesByKey(store)).a).toBe('dropped stopped')
    await happens(store, wrote(anna), changes({ kind: 'person.restarted', at: evening }))
    expect((await knownOf(store, anna))?.person.standing).toBe('active')
  })

  test('a failed message cannot be put back in the queue after a stop', async () => {
    const { store } = here()
    await meet(store, anna)
    await happens(store, wrote(anna), sending(item('a', anna)))
    const [claimed] = await store.claimOutbox('sandbox', 1, evening)
    if (!claimed) throw new Error('nothing to send')
    await store.settle([{ item: claimed, settlement: { as: 'failed', code: 'x' } }], evening)
    await happens(store, wrote(anna), changes({ kind: 'person.stopped', at: evening }))
    expect(await store.outboxMoved([claimed.id], 'waiting', evening)).toBe(0)
  })
}
