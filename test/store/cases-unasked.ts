import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Unasked } from '../../src/domain/unasked.ts'
import type { Change } from '../../src/engine/decision.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  consultationOf,
  evening,
  happens,
  involvementOf,
  knownOf,
  launch,
  meet,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const lars: ContactId = 'sandbox:lars'
const subject = { of: 'answer', consultation: 'benches', respondent: 1 } as const
const key = inquiryKeyOf(subject)
const said: readonly Change[] = [
  { kind: 'invitation.joined', consultation: 'benches', at: evening },
  {
    kind: 'answer.given',
    consultation: 'benches',
    question: 'wish',
    value: { kind: 'open', statements: ['A bench'] },
    at: evening,
  },
  { kind: 'answering.finished', consultation: 'benches', at: evening },
]
const words = (id: string, at = evening): Unasked => ({ key: id, words: `Unmistakable words ${id}`, at })
const written = (dueOn: string): Change => ({
  kind: 'inquiry.written',
  inquiry: key,
  subject,
  department: 'parks',
  writer: anna,
  dueOn,
})
const line = (id: string, kind: 'wrote' | 'missed', echo?: string): Change => ({
  kind: 'inquiry.continued',
  inquiry: key,
  line: { key: id, kind, words: `Unmistakable ${id}`, ...(echo !== undefined && { echo }), at: evening },
})

/** What people write when no question waits: kept for a while, and what they write to hosts with the day it is answered by. */
export function unaskedKept(here: () => Bench): void {
  const does = (contact: ContactId, ...made: readonly Change[]) =>
    happens(here().store, wrote(contact), changes(...made))
  const clears = (before: number) =>
    happens(
      here().store,
      acted({ act: 'digests.scheduled', departments: [] }),
      changes({ kind: 'unasked.cleared', before }),
    )

  test('is there with the person until it is replaced or let go', async () => {
    const { store } = here()
    await meet(store, anna)
    await does(anna, { kind: 'unasked.kept', unasked: [words('a'), words('b')] })
    expect((await knownOf(store, anna))?.unasked).toEqual([words('a'), words('b')])
    await does(anna, { kind: 'unasked.kept', unasked: [] })
    expect((await knownOf(store, anna))?.unasked).toBeUndefined()
  })

  test('what is older than a moment is deleted, message by message', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await meet(store, lars)
    await does(anna, { kind: 'unasked.kept', unasked: [words('old', evening - dayMs), words('new')] })
    await does(lars, { kind: 'unasked.kept', unasked: [words('past', evening - 2 * dayMs)] })
    await clears(evening)
    expect((await knownOf(store, anna))?.unasked).toEqual([words('new')])
    expect((await knownOf(store, lars))?.unasked).toBeUndefined()
    await clears(evening + 1)
    expect(await everythingIn(rig)).not.toContain('Unmistakable')
  })

  test('is forgotten with the person', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await does(anna, { kind: 'unasked.kept', unasked: [words('a')] })
    await does(anna, { kind: 'person.forgotten', at: evening })
    expect(await everythingIn(rig)).not.toContain('Unmistakable')
  })

  test('a promise to a citizen keeps its day while it waits, and a new letter after the reply gets a new one', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, said)
    await meet(store, lars)
    await does(anna, written('2026-03-16'), line('one', 'wrote'))
    await does(anna, written('2026-03-18'), line('two', 'wrote'))
    expect(await store.inquiries()).toMatchObject([{ dueOn: '2026-03-16', lines: [{ key: 'one' }, { key: 'two' }] }])
    await does(lars, { kind: 'inquiry.replied', inquiry: key, asker: lars, at: evening })
    expect(await store.inquiries()).toMatchObject([{ dueOn: '2026-03-16', answeredAt: evening }])
    await does(anna, written('2026-04-01'), line('three', 'wrote'))
    const [again] = await store.inquiries()
    expect([again?.dueOn, again?.answeredAt]).toEqual(['2026-04-01', undefined])
  })

  test('takes up an exchange that the citizen ended themselves', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, said)
    await does(anna, written('2026-03-16'), { kind: 'inquiry.ended', inquiry: key, by: 'citizen', at: evening })
    expect(await store.inquiries()).toMatchObject([{ ended: { by: 'citizen' } }])
    await does(anna, written('2026-04-01'))
    expect((await store.inquiries())[0]?.ended).toBeUndefined()
  })

  test('what was missing is told as long as the citizen does not say yes after all', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, said)
    const feels = (felt: 'yes' | 'no') =>
      does(anna, { kind: 'heard.told', consultation: 'benches', echo: 'e1', felt, at: evening })
    await feels('no')
    await does(anna, written('2026-03-16'), line('one', 'missed', 'e1'))
    expect(await store.missedIn('benches')).toEqual([{ respondent: 1, words: 'Unmistakable one', felt: 'no' }])
    expect(await store.missedIn('trees')).toEqual([])
    await feels('yes')
    expect(await store.missedIn('benches')).toEqual([])
  })

  test('when a consultation last reached somebody is known of those it reached, and of nobody else', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, said)
    await meet(store, lars, [
      ...said,
      { kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 'w1', at: evening },
    ])
    await changeCity(
      store,
      'benches',
      changes({
        kind: 'mailing.planned',
        mailing: { kind: 'echo', consultation: 'benches', ref: 'outcome' },
        after: 0,
        upTo: 1_000,
        at: evening + 5,
      }),
    )
    expect((await involvementOf(store, anna, 'benches'))?.invitation.toldAt).toBe(evening + 5)
    expect((await involvementOf(store, lars, 'benches'))?.invitation.toldAt).toBeUndefined()
  })
}
