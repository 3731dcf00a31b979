import { expect, test } from 'vitest'
import type { Change } from '../../src/engine/decision.ts'
import type { Bench } from './suite.ts'
import { consultationOf, evening, launch, meet } from './town.ts'

const first = { text: '{"a":"one"}', by: 'desk:mette', at: evening }
const second = { text: '{"a":"two"}', by: 'desk:karen', at: evening + 1 }

/** What is being written at the desk. */
export function deskTextsKept(here: () => Bench): void {
  test('a text takes the place of the version it was made on, and of no other', async () => {
    const { store } = here()
    expect(await store.deskText('outcome:benches')).toBeUndefined()
    expect(await store.keepDeskText('outcome:benches', first, 0)).toBe(true)
    expect(await store.keepDeskText('outcome:benches', second, 0)).toBe(false)
    expect(await store.deskText('outcome:benches')).toEqual({ ...first, version: 1 })
    expect(await store.keepDeskText('outcome:benches', second, 1)).toBe(true)
    expect(await store.keepDeskText('outcome:benches', first, 1)).toBe(false)
    expect(await store.deskText('outcome:benches')).toEqual({ ...second, version: 2 })
    await store.dropDeskText('outcome:benches')
    expect(await store.deskText('outcome:benches')).toBeUndefined()
  })

  test('of many who keep at one moment one is kept', async () => {
    const { store } = here()
    const kept = await Promise.all(
      Array.from({ length: 8 }, (_, at) => store.keepDeskText('news:benches', { ...first, at: evening + at }, 0)),
    )
    expect(kept.filter((each) => each)).toHaveLength(1)
  })

  test('what was said is read by place without the numbers of those who said it', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const about = { consultation: 'benches', at: evening } as const
    const at = (...ids: readonly string[]): Change => ({ kind: 'interests.chosen', of: 'place', ids })
    const says = (choice: string): Change => ({
      kind: 'answer.given',
      ...about,
      question: 'bench',
      value: { kind: 'choice', choice },
    })
    const joined: Change = { kind: 'invitation.joined', ...about }
    await meet(store, 'sandbox:a', [at('north', 'south'), joined, says('yes')])
    await meet(store, 'sandbox:b', [at('north'), joined, says('no')])
    await meet(store, 'sandbox:c', [joined, says('no')])
    const [yes, no] = ['yes', 'no'].map((choice) => [{ question: 'bench', value: { kind: 'choice', choice } }])
    expect(await store.groupAnswersOf('benches', 'place')).toEqual([
      { by: 'place', value: 'north', people: expect.arrayContaining([yes, no]) },
      { by: 'place', value: 'south', people: [yes] },
    ])
    expect(await store.groupAnswersOf('benches', 'role')).toEqual([])
  })
}
