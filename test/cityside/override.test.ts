import { afterEach, beforeEach, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { readCity } from '../../src/files/read.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { changeCity, changes, consultationOf, evening, launch } from '../store/town.ts'

let store: Store
beforeEach(async () => {
  store = await openSqlite(':memory:')
})
afterEach(() => store.close())

test('why a question was asked all the same, and whose answers it was made of, stand on its public page', async () => {
  const read = await readCity('prompts')
  if (!read.ok) throw new Error('The city could not be read.')
  const city = read.value
  const frame = consultationOf('square').frame
  await launch(store, consultationOf('ideas', { title: { en: 'Ideas', da: 'Idéer' } }))
  await launch(
    store,
    consultationOf('square', {
      frame: { ...frame, override: { en: 'The law says that we must ask.' } },
      startedFrom: { consultation: 'ideas', title: { en: 'Ideas' }, answers: [12] },
    }),
  )
  await launch(store, consultationOf('early', { early: true }))
  for (const id of ['square', 'early']) {
    const commitment = { key: `outcome:${id}`, consultation: id, kind: 'outcome', dueOn: '2026-05-01' } as const
    await changeCity(store, id, changes({ kind: 'commitment.made', commitment }))
  }
  const texts = loadTexts('prompts', city)
  const { now } = citysideOn({
    ...{ store, city, texts, config: { promptsDir: 'prompts', cityDir: 'prompts' }, clock: { now: () => evening } },
    receive: async () => undefined,
    paceOf: () => ({ perSecondMax: 30 }),
  })
  const page = async (id: string) =>
    (
      await documentAt(
        { at: 'consultation', id, language: 'en' },
        { store, city, texts, config: {}, clock: { now } },
        (place) => `/${place.at === 'consultation' ? place.id : ''}`,
      )
    )?.body
  expect(await page('square')).toContain('Why we ask all the same')
  expect(await page('square')).toContain('The law says that we must ask.')
  expect(await page('square')).toMatch(/<a href="\/ideas">This was started by answer 12 to &#34;Ideas&#34;\.<\/a>/)
  expect(await page('early')).toContain('No plans are drawn yet.')
})
