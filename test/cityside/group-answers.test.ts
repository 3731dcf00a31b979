import { afterEach, beforeEach, expect, test } from 'vitest'
import { compared } from '../../src/cityside/group-answers.ts'
import type { Change } from '../../src/engine/decision.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { city, consultationOf, evening, launch, meet } from '../store/town.ts'

let store: Store

beforeEach(async () => {
  store = await openSqlite(':memory:')
  await launch(store, consultationOf('benches'))
})
afterEach(() => store.close())

/** So many people of a place, or of none, who chose this. */
async function chose(many: number, choice: string, place?: string): Promise<void> {
  for (let index = 0; index < many; index += 1) {
    const about = { consultation: 'benches', at: evening } as const
    const lives: readonly Change[] =
      place === undefined ? [] : [{ kind: 'interests.chosen', of: 'place', ids: [place] }]
    await meet(store, `sandbox:${choice}-${place}-${index}`, [
      ...lives,
      { kind: 'invitation.joined', ...about },
      { kind: 'answer.given', ...about, question: 'bench', value: { kind: 'choice', choice } },
    ])
  }
}

const byPlace = async (stage: 'open' | 'closed') => {
  const running = await store.consultation('benches')
  if (!running) throw new Error('The consultation was launched before.')
  const { consultation } = running
  const at =
    stage === 'open' ? ({ at: 'open', openedAt: evening } as const) : ({ at: 'closed', closedAt: evening } as const)
  return (await compared({ store, city }, { consultation, stage: at }, 'place'))?.find(
    ({ question }) => question.id === 'bench',
  )
}

test('places stand beside one another where enough people of each chose each', async () => {
  await chose(7, 'yes', 'north')
  await chose(6, 'no', 'north')
  await chose(5, 'yes', 'south')
  await chose(8, 'no', 'south')
  expect((await byPlace('closed'))?.groups).toEqual([
    { name: { en: 'north' }, counts: [7, 6] },
    { name: { en: 'south' }, counts: [5, 8] },
  ])
  expect(await byPlace('open')).toBeUndefined()
})

test('one place too few is hidden with another, so that it cannot be reckoned from all', async () => {
  await chose(9, 'yes', 'north')
  await chose(9, 'no', 'north')
  await chose(6, 'yes', 'south')
  await chose(6, 'no', 'south')
  await chose(2, 'yes', 'harbour')
  const groups = (await byPlace('closed'))?.groups ?? []
  expect(groups.filter(({ counts }) => counts).map(({ name }) => name.en)).toEqual(['north'])
})

test('the few who live in none of the places are no difference either', async () => {
  await chose(9, 'yes', 'north')
  await chose(9, 'no', 'north')
  await chose(3, 'yes')
  expect((await byPlace('closed'))?.groups.some(({ counts }) => counts?.some((count) => count !== undefined))).toBe(
    false,
  )
})
