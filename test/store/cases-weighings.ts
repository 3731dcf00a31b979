import { expect, test } from 'vitest'
import type { Weighed } from '../../src/domain/weights/weighed.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, happens, launch, meeting, wrote } from './town.ts'

const weighed: Weighed = {
  ...{ people: 10, visitors: 0, margins: [{ by: 'place', merged: [] }] },
  ...{ effective: 5, effect: 1.4, largest: 2, smallest: 0.5, gap: 0 },
  questions: { bench: { step: 5, shares: { yes: 60, no: 40 } } },
}

/** What answers come to with weights is kept once, and what it is made from is counted by what people have told. */
export function weighingsKept(here: () => Bench): void {
  const about = { consultation: 'square', at: evening } as const

  test('how many who have told the same of themselves said what', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    const said = [
      [['north'], 'yes'],
      [['north'], 'yes'],
      [['north'], 'no'],
      [['south', 'north'], 'yes'],
      [[], 'no'],
    ] as const
    for (const [at, [places, choice]] of said.entries()) {
      const told = { kind: 'interests.chosen', of: 'place', ids: places } as const
      const given = { kind: 'answer.given', ...about, question: 'bench', value: { kind: 'choice', choice } } as const
      const joins = { kind: 'invitation.joined', ...about } as const
      await happens(store, wrote(`sandbox:weighed-${at}`), changes(...meeting(), told, joins, given))
    }
    await happens(store, wrote('sandbox:weighed-2'), changes({ kind: 'person.forgotten', at: evening }))
    const running = await store.consultation('square')
    if (!running) throw new Error('There is no consultation.')
    const profiles = await store.profilesIn(running)
    const shown = profiles.map(({ places, people, questions }) => [places.join(), people, questions.bench?.items])
    expect(shown.toSorted()).toEqual([
      ['', 1, { no: 1 }],
      ['', 1, { no: 1 }],
      ['north', 2, { yes: 2 }],
      ['south,north', 1, { yes: 1 }],
    ])
  })

  test('what was told with weights stays', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    expect(await store.weighedIn('square')).toBeUndefined()
    const kept = { kind: 'consultation.weighed', ...about, weighed } as const
    await changeCity(store, 'square', changes(kept))
    await changeCity(store, 'square', changes({ ...kept, weighed: { ...weighed, people: 15 } }))
    expect(await store.weighedIn('square')).toEqual(weighed)
  })
}
