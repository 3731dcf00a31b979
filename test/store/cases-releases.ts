import { expect, test } from 'vitest'
import type { Outcome } from '../../src/domain/outcome.ts'
import { release } from '../../src/domain/release/release.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, happens, launch, meeting, wrote } from './town.ts'

/** What was told of a consultation stays what it is. */
export function releasesKept(here: () => Bench): void {
  const about = { consultation: 'square', at: evening } as const

  /** Twelve people answer: seven with yes, five with no. */
  async function answered(store: Store): Promise<void> {
    await launch(store, consultationOf('square'))
    for (let person = 0; person < 12; person += 1) {
      const value = { kind: 'choice', choice: person < 7 ? 'yes' : 'no' } as const
      const given = { kind: 'answer.given', ...about, question: 'bench', value } as const
      await happens(
        store,
        wrote(`sandbox:told-${person}`),
        changes(...meeting(), { kind: 'invitation.joined', ...about }, given),
      )
    }
  }

  async function told(store: Store) {
    const running = await store.consultation('square')
    if (!running) throw new Error('There is no consultation.')
    return release(running, await store.tally('square'))
  }

  const closing = { at: 'closed', closedAt: evening } as const

  test('nothing is kept while answers come in', async () => {
    const { store } = here()
    await answered(store)
    expect((await store.tally('square')).remembered).toBeUndefined()
    expect((await told(store)).questions.bench?.counts).toEqual({ yes: 5, no: 5 })
  })

  test('what was told at closing stays when a person has themselves forgotten', async () => {
    const { store } = here()
    await answered(store)
    await changeCity(store, 'square', changes({ kind: 'consultation.moved', consultation: 'square', stage: closing }))
    const before = await told(store)
    expect(before.questions.bench).toMatchObject({ people: { people: 12 }, counts: { yes: 7, no: 5 } })
    await happens(store, wrote('sandbox:told-0'), changes({ kind: 'person.forgotten', at: evening }))
    expect(await told(store)).toEqual(before)
    const [turnout] = await store.turnouts()
    expect(turnout?.remembered?.answered).toEqual({ people: 12 })
  })

  test('what was closed before anything was kept is kept when the store is opened again', async () => {
    const { store, rig } = here()
    await answered(store)
    await changeCity(store, 'square', changes({ kind: 'consultation.moved', consultation: 'square', stage: closing }))
    const before = await told(store)
    await rig.query('delete from releases')
    expect((await store.tally('square')).remembered).toBeUndefined()
    const again = await rig.open()
    expect((await again.tally('square')).remembered).toEqual(before)
    await happens(again, wrote('sandbox:told-0'), changes({ kind: 'person.forgotten', at: evening }))
    expect(await told(again)).toEqual(before)
  })

  test('how many wrote about a theme is told as before when a correction left it out and the next one brings it back', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    for (let person = 0; person < 20; person += 1) {
      const value = { kind: 'open', statements: ['Trees.'] } as const
      const given = { kind: 'answer.given', ...about, question: 'wish', value } as const
      const joined = { kind: 'invitation.joined', ...about } as const
      await happens(store, wrote(`sandbox:told-${person}`), changes(...meeting(), joined, given))
    }
    await changeCity(store, 'square', changes({ kind: 'consultation.moved', consultation: 'square', stage: closing }))
    const all = (await store.statementsOf('square')).map(({ number }) => number)
    const outcome = (id: string, statements: readonly number[]): Outcome => ({
      ...{ consultation: 'square', decidedBy: { name: 'Karen', title: { en: 'Mayor' } }, decidedOn: '2026-03-05' },
      themes: [{ id, label: { en: 'Trees' }, statements }],
      parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'Yes.' }, why: { en: 'So.' } }],
      milestones: [],
    })
    const decides = (id: string, many: number) =>
      changeCity(
        store,
        'square',
        changes({ kind: 'outcome.recorded', outcome: outcome(id, all.slice(0, many)), at: evening }),
      )
    await decides('trees', 14)
    expect((await told(store)).themes).toEqual({ trees: 14 })
    await decides('other', 12)
    expect((await told(store)).themes).toEqual({})
    await decides('trees', 13)
    expect((await told(store)).themes).toEqual({ trees: 14 })
  })

  test('nothing is kept of what is still open when the store is opened again', async () => {
    const { store, rig } = here()
    await answered(store)
    const again = await rig.open()
    expect((await again.tally('square')).remembered).toBeUndefined()
  })
}
