import { inLanguage } from '../language.ts'
import type { CityMap } from '../map/map.ts'
import { type Block, say, text } from '../message.ts'
import { firstIn, type Kind, slipping } from './kind.ts'
import { labelOptions, linesBlock, oneOfEach, peopleLines } from './labels.ts'
import { cellItem, cellsShown, merged, middleOf, squaresTold } from './place-cells.ts'
import { type Area, districtsOf, type PlaceQuestion, type PlaceValue } from './place-question.ts'
import { named, spottedIn } from './place-read.ts'

export type { PlaceQuestion, PlaceValue } from './place-question.ts'

/** Somewhere in the city: a pin where the chat has them, and words everywhere. A part of an outcome is about a district. */
export const place: Kind<'place'> = {
  taps: 'never',
  options: (question) => labelOptions({ choices: districtsOf(question) }),
  howTo: () => text('how-place'),
  choosing: () => ({ soFar: [], buttons: [] }),
  tapped: () => slipping(say('button-unknown')),
  read: (question, words, { places }) => (places ? named(question, words, places) : slipping(say('slip-place-no-map'))),
  spotted: (question, spot, { places }) =>
    places ? spottedIn(question, spot, places) : slipping(say('slip-place-no-map')),
  fields: (question, id, said) => [
    {
      id,
      label: { city: question.text },
      required: false,
      kind: 'text',
      long: false,
      hint: text('how-place-form'),
      ...(said?.near && { value: said.near.join(' / ') }),
    },
  ],
  filled: (question, { id, fields, reader: { places } }, said) => {
    const words = firstIn(fields, id)
    if (words === '' || words === said?.near?.join(' / ') || !places) return undefined
    const taken = named(question, words, places)
    return taken.as === 'answer' ? taken.value : undefined
  },

  named: true,
  selected: ({ district }) => [district],
  ownWords: (question, value) => [quoteOf(question, value)],
  concerned: (question, value) => [say('echo-you-pointed'), quoteOf(question, value)],
  repeated: () => [],

  items: (question) => districtsOf(question).map(({ id }) => id),
  itemsIn: ({ district, cell }) => (cell === undefined ? [district] : [district, cellItem(district, cell)]),
  released: (question, counts) => {
    const { told, parts } = oneOfEach(place.options(question), counts)
    return { told: { ...told, ...squaresTold(Object.keys(told), counts) }, parts }
  },
  shown: (question, told) => {
    const lines = peopleLines(place.options(question), told)
    const { gridMetres, districts } = question.area ?? nowhere
    const cells = districts.flatMap(({ id }) => cellsShown(id, gridMetres, told))
    return { lines, map: { gridMetres, districts: districts.map(({ id }) => id), cells: merged(cells) } }
  },
  summary: (question, told) => {
    const lines = peopleLines(place.options(question), told).filter(({ people }) => people !== 0)
    return lines.length > 0 ? [linesBlock(lines)] : []
  },
  columns: (question, language) => [
    {
      cell: ({ district, near = [] }) => {
        const found = districtsOf(question).find(({ id }) => id === district)
        return [found ? inLanguage(found.label, language) : district, ...near].join(', ')
      },
    },
    {
      of: { any: '°N, °E' },
      cell: ({ cell }) => {
        if (cell === undefined) return ''
        const { latitude, longitude } = middleOf(cell, question.area?.gridMetres ?? 0)
        return `${latitude}, ${longitude}`
      },
    },
  ],

  signs: [],
  faults: () => [],
  withWords: (question, change) => ({
    kind: 'place',
    id: question.id,
    text: change(question.text),
    ...(question.area && { area: question.area }),
  }),
  fromCity: ['area'],
  inCity: (question, map) => (map ? { ...question, area: areaOn(map) } : question),
  needs: [],
  choicesMax: 0,
  told: (asked) => ({ ...asked, kind: 'place' }),
}

const nowhere: Area = { gridMetres: 0, districts: [] }

function areaOn({ gridMetres, districts }: CityMap): Area {
  return { gridMetres, districts: districts.map((district) => ({ id: district.place, label: district.name })) }
}

function quoteOf(question: PlaceQuestion, { district, near = [] }: PlaceValue): Block {
  const label = districtsOf(question).find(({ id }) => id === district)?.label ?? { any: district }
  if (near.length === 0) return { style: 'quote', words: { city: label } }
  const names = near.map((name) => ({ any: name }))
  return { style: 'quote', words: text('place-said', { near: { list: names }, district: { local: label } }) }
}
