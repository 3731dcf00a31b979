import { afterAll, beforeAll, expect, test } from 'vitest'
import { cellAt } from '../../src/domain/map/grid.ts'
import { kindOf } from '../../src/domain/questions/kinds.ts'
import type { PlaceValue } from '../../src/domain/questions/place.ts'
import { servedHref } from '../../src/web/ledger/addresses.ts'
import { documentAt } from '../../src/web/ledger/documents.ts'
import { emptyTown, type LedgerTown } from './ledger-town.ts'

const id = 'benches-in-town'
/** Where thirty people pointed: the name of a spot, and how many. */
const pointed: readonly (readonly [string, string, number])[] = [
  ['midtbyen', 'Torvet', 9],
  ['midtbyen', 'Vestergade', 2],
  ['midtbyen', 'Rådhuset', 5],
  ['havnen', 'Fiskertorvet', 7],
  ['egebakken', 'Egebakkeskolen', 4],
  ['oplandet', 'Havlum Kirke', 3],
]
let town: LedgerTown

beforeAll(async () => {
  town = await emptyTown()
  const consultation = await town.launch(id)
  const { map } = town.city
  if (!map) throw new Error('The town has no map.')
  const all = pointed.flatMap(([district, name, people]) => {
    const at = map.spots.find((spot) => spot.name === name)?.at
    if (!at) throw new Error(`There is no ${name}.`)
    const value: PlaceValue = { kind: 'place', district, cell: cellAt(at, map.gridMetres), near: [name] }
    return Array.from({ length: people }, () => value)
  })
  await town.answer(consultation.id, all.length, (person) => [
    { question: 'where', value: all[person % all.length] ?? { kind: 'skipped' } },
  ])
  await town.act({ act: 'consultation.closed', consultation: id })
})
afterAll(() => town.close())

async function page(language: string): Promise<string> {
  return (await documentAt({ at: 'consultation', id, language }, town, servedHref(town.city)))?.body ?? ''
}

test('a question about a place is told as a map, with the same in words for those who do not see it', async () => {
  const html = await page('da')
  const [, figure = ''] = /<figure>([\s\S]*?)<\/figure>/.exec(html) ?? []
  expect(figure).toMatch(/^<svg [^>]*role="img"/)
  const [, alt = ''] = /<desc[^>]*>([^<]*)</.exec(figure) ?? []
  expect(alt).toContain('Midtbyen: 16, Havnen: 7, Egebakken: vises ikke, Oplandet: vises ikke')
  expect(alt).toMatch(/ved Torvet: 9, ved Fiskertorvet: 7\.$/)
  expect(figure.match(/fill="url\(#few-/g)).toHaveLength(4)
  expect(figure).toContain('Et mørkt felt er 250 meter')
})

test('nothing on the page tells a number below five, nor lets one be worked out', async () => {
  const [, figure = ''] = /<figure>([\s\S]*?)<\/figure>/.exec(await page('en')) ?? []
  const words = [...figure.matchAll(/<text[^>]*>([^<]*)</g)].map(([, each = '']) => each)
  expect(words.filter((each) => /: [1-4]$/.test(each))).toEqual([])
  // Two named Vestergade, and the five by the town hall would tell that of the sixteen in Midtbyen.
  expect(words.filter((each) => /Vestergade|Rådhuset/.test(each))).toEqual([])
})

test('the data have districts and squares with their middles, and hide the same', async () => {
  const { body } = (await documentAt({ at: 'data' }, town, servedHref(town.city))) ?? { body: '{}' }
  const { consultations } = JSON.parse(body) as {
    consultations: { id: string; questions: { said: { map: { gridMetres: number; cells: { people: number }[] } } }[] }[]
  }
  const said = consultations.find((each) => each.id === id)?.questions[0]?.said
  expect(said?.map.gridMetres).toBe(250)
  expect(said?.map.cells.every(({ people }) => people >= 5)).toBe(true)
})

test('the map has nothing that a page of the record may not have', async () => {
  const html = await page('da')
  expect(html).not.toMatch(/<figure>[\s\S]*?(?:style=|href=|<script|<image)[\s\S]*?<\/figure>/)
  expect(kindOf({ kind: 'place' }).fromCity).toEqual(['area'])
})
