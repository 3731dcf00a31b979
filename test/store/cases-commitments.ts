import { expect, test } from 'vitest'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { remindOfPromise } from '../../src/engine/consultation/promise.ts'
import type { Change } from '../../src/engine/decision.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { stateAbout } from '../../src/engine/state.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  cityStateOf,
  consultationOf,
  consultationStateOf,
  evening,
  happens,
  launch,
  meet,
  wrote,
} from './town.ts'

const made = (consultation: string, dueOn: string): Change => ({
  kind: 'commitment.made',
  commitment: { key: `outcome:${consultation}`, consultation, kind: 'outcome', dueOn },
})
const why = { da: 'Sneen blev liggende', en: 'The snow stayed' }

/** What a department owes, and what it has said about it. */
export function promisesKept(here: () => Bench): void {
  async function owedTo(department: string) {
    const consultation = consultationOf('next', { departments: [department] })
    const turn = await happens(here().store, acted({ act: 'consultation.submitted', consultation }))
    return stateAbout(cityStateOf(turn), 'launch').owed.map(({ commitment }) => commitment.key)
  }

  test('who wants to ask is told what the department has not kept in time, and of no other department', async () => {
    const { store } = here()
    await launch(store, consultationOf('late'))
    await launch(store, consultationOf('other', { departments: ['schools', 'parks'] }))
    await launch(store, consultationOf('soon'))
    await changeCity(store, 'late', changes(made('late', '2026-03-01')))
    await changeCity(store, 'other', changes(made('other', '2026-01-01')))
    await changeCity(store, 'soon', changes(made('soon', '2026-03-02')))
    expect(await owedTo('parks')).toEqual(['outcome:late'])
    expect(await owedTo('schools')).toEqual(['outcome:other'])
    expect(await owedTo('roads')).toEqual([])
  })

  test('an explanation stays with its promise until the promise is kept or moved', async () => {
    const { store } = here()
    await launch(store, consultationOf('late'))
    await changeCity(store, 'late', changes(made('late', '2026-03-01')))
    const dueOn = '2026-05-04'
    const explained: Change = { kind: 'delay.explained', key: 'outcome:late', why, dueOn, at: evening }
    const turn = await happens(
      store,
      acted({ act: 'delay.explained', commitment: 'outcome:late', why, dueOn }),
      changes(explained),
    )
    expect(consultationStateOf(turn).commitments.map(({ key }) => key)).toEqual(['outcome:late'])
    expect(await store.commitments()).toMatchObject([
      { explained: why, explainedAt: evening, dueOn, firstDueOn: '2026-03-01' },
    ])
    expect(await owedTo('parks')).toEqual([])
    const moved = { kind: 'commitment.moved', key: 'outcome:late', dueOn: '2026-02-01', at: evening } as const
    await changeCity(store, 'late', changes(moved))
    expect(await store.commitments()).toMatchObject([{ firstDueOn: '2026-03-01', toldAt: evening }])
    expect((await store.commitments())[0]).not.toHaveProperty('explained')
    expect(await owedTo('parks')).toEqual(['outcome:late'])
    await changeCity(store, 'late', changes({ kind: 'commitment.kept', key: 'outcome:late', at: evening + dayMs }))
    expect(await owedTo('parks')).toEqual([])
  })

  test('an explanation of a promise that nobody made is decided on without a consultation', async () => {
    const { store } = here()
    const turn = await happens(
      store,
      acted({ act: 'delay.explained', commitment: 'outcome:none', why, dueOn: '2026-05-04' }),
    )
    expect(cityStateOf(turn)).toMatchObject({ running: undefined, commitments: [] })
  })

  test('that is broken reaches whoever serves its department in a chat, each once, and nobody who hears of it elsewhere', async () => {
    const { store } = here()
    const duties = [
      ['sandbox:lars', { kind: 'staff', department: 'parks' }],
      ['sandbox:lars', { kind: 'moderator', department: 'parks' }],
      ['sandbox:mette', { kind: 'moderator', department: 'parks' }],
      ['sandbox:stopped', { kind: 'staff', department: 'parks' }],
      ['sandbox:sofie', { kind: 'staff', department: 'roads' }],
      ['sandbox:admin', { kind: 'administrator' }],
    ] as const
    for (const contact of new Set(duties.map(([contact]) => contact))) await meet(store, contact)
    for (const [contact, duty] of duties) {
      await happens(
        store,
        acted({ act: 'duty.granted', contact, duty }),
        changes({ kind: 'duty.granted', contact, duty, at: evening }),
      )
    }
    await happens(store, wrote('sandbox:stopped'), changes({ kind: 'person.stopped', at: evening }))
    const running = {
      consultation: consultationOf('benches', { remind: 'sandbox:mette' }),
      stage: { at: 'draft' },
    } as const
    const commitment = {
      key: 'outcome:benches',
      consultation: 'benches',
      kind: 'outcome',
      dueOn: '2026-03-01',
    } as const
    const state = {
      of: 'city',
      city,
      running,
      outcome: undefined,
      commitments: [commitment],
      tally: undefined,
    } as const
    const alarms = async (at: number) => {
      await changeCity(store, 'benches', remindOfPromise(state, commitment.key, 1, at), at)
      return store.claimOutbox('sandbox', 20, at)
    }
    const items = (await alarms(evening)).filter(({ notice }) => notice.kind === 'alarm')
    expect(items.map(({ to }) => to).sort()).toEqual(['sandbox:lars', 'sandbox:mette'])
    expect(await alarms(evening + 1)).toEqual([])
    const [facts] = await store.facts(items.slice(0, 1), city)
    const [item] = items
    if (!item || !facts) throw new Error('Nobody was told.')
    expect(verdict(item, facts, evening)).toEqual({ do: 'send' })
    expect(verdict(item, facts, evening + 5 * hourMs)).toMatchObject({ do: 'wait', why: 'quiet' })
    expect(verdict(item, facts, evening + 8 * dayMs)).toEqual({ do: 'expire' })
  })
}
