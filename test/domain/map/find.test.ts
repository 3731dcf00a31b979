import { describe, expect, it } from 'vitest'
import { findPlace } from '../../../src/domain/map/find.ts'
import type { CityMap } from '../../../src/domain/map/map.ts'
import { understood } from '../../understood.ts'
import { exampleMap } from './town.ts'

const map = await exampleMap()

/** What was made out: the names it is near and the district, several between bars. */
function found(words: string, on: CityMap = map): string {
  const made = findPlace(words, on, understood)
  switch (made.as) {
    case 'one':
      return said(made.place)
    case 'several':
      return made.places.map(said).join(' | ')
    default:
      return made.as
  }
}

function said({ near, district, at }: { near: readonly string[]; district: string; at?: unknown }): string {
  return `${[...near, district].join(', ')}${at === undefined ? ' (as a whole)' : ''}`
}

describe('a name is found', () => {
  it.each([
    ['Torvegade', 'Torvegade, midtbyen'],
    ['torvegade!', 'Torvegade, midtbyen'],
    ['på Torvegade', 'Torvegade, midtbyen'],
    ['Der mangler en bænk på Torvegade, synes jeg', 'Torvegade, midtbyen'],
    ['Torvegade 12, 2. th.', 'Torvegade, midtbyen'],
    ['Ved Fiskertorvet 🙏', 'Fiskertorvet, havnen'],
    ['biblioteket', 'Hejresund Bibliotek, midtbyen'],
    ['foran hovedbiblioteket', 'Hejresund Bibliotek, midtbyen'],
    ['Egebakken Skole', 'Egebakkeskolen, egebakken'],
    ['Egebakken', 'egebakken (as a whole)'],
    ['The harbour', 'havnen (as a whole)'],
    ['i Møllevang', 'moellevang (as a whole)'],
  ])('%s', (words, place) => {
    expect(found(words)).toBe(place)
  })
})

describe('however it is spelt', () => {
  it.each([
    ['Nr. Allé', 'Nørre Allé, midtbyen'],
    ['Nr Alle', 'Nørre Allé, midtbyen'],
    ['Nørre Alle', 'Nørre Allé, midtbyen'],
    ['Noerre Allé', 'Nørre Allé, midtbyen'],
    ['Norre Alle', 'Nørre Allé, midtbyen'],
    ['NØRRE ALLE', 'Nørre Allé, midtbyen'],
    ['Ndr. Allé', 'Nørre Allé, midtbyen'],
    ['Kongensg.', 'Kongensgade, midtbyen'],
    ['Kgs. gade', 'Kongensgade, midtbyen'],
    ['Gl. Kongevej', 'Gammel Kongevej, nordmarken'],
    ['Gml Kongevej', 'Gammel Kongevej, nordmarken'],
    ['Sct. Peders Stræde', 'Sankt Peders Stræde, midtbyen'],
    ['Skt. Peders Str.', 'Sankt Peders Stræde, midtbyen'],
    ['Sankt Peders kirke', 'Sankt Peders Kirke, midtbyen'],
    ['Østerg.', 'Østergade, midtbyen'],
    ['Oestergade', 'Østergade, midtbyen'],
    ['Ostergade', 'Østergade, midtbyen'],
    ['Ny Østerg. 4', 'Ny Østergade, stationskvarteret'],
    ['Møllevangs Alle', 'Møllevangs Allé, moellevang'],
    ['Åvejen', 'Åvejen, oplandet'],
    ['Aavejen', 'Åvejen, oplandet'],
    ['Torve gade', 'Torvegade, midtbyen'],
    ['Torvegad', 'Torvegade, midtbyen'],
    ['Kirsebervej', 'Kirsebærvej, egebakken'],
    ['Jernbanegaden', 'Jernbanegade, stationskvarteret'],
  ])('%s', (words, place) => {
    expect(found(words)).toBe(place)
  })
})

describe('house numbers', () => {
  it.each([
    ['Nørregade 12', 'Nørregade, midtbyen'],
    ['Nørregade nr. 12', 'Nørregade, midtbyen'],
    ['Nørreg. 12B', 'Nørregade, midtbyen'],
    ['Nørreg.61, 1. tv', 'Nørregade, nordmarken'],
    ['12 Nørregade', 'Nørregade, midtbyen'],
    ['Sdr. gade 80', 'Søndergade, soenderstrand'],
    ['Strandvejen 100', 'Strandvejen, soenderstrand'],
    // Two parts of it lie there: without a number it is nowhere in particular.
    ['Strandvejen', 'Strandvejen, soenderstrand (as a whole)'],
  ])('tell the parts of a street apart: %s', (words, place) => {
    expect(found(words)).toBe(place)
  })

  it('stay with their author', () => {
    expect(JSON.stringify(findPlace('Nørregade 27', map, understood))).not.toContain('27"')
    expect(JSON.stringify(findPlace('Torvegade 4711', map, understood))).not.toContain('4711')
  })
})

describe('what could be several places is not guessed', () => {
  it.each([
    ['Nørregade', 'Nørregade, midtbyen | Nørregade, nordmarken'],
    ['Nørreg.', 'Nørregade, midtbyen | Nørregade, nordmarken'],
    ['Birkevej', 'Birkevej, egebakken | Birkevej, nordmarken'],
    ['Birkevej i Nordmarken', 'Birkevej, nordmarken'],
    ['Birkevej, Egebakken', 'Birkevej, egebakken'],
    ['Havnegade og Strandgade', 'Havnegade, Strandgade, havnen (as a whole) | Havnegade, havnen | Strandgade, havnen'],
    [
      'ved skolen',
      'Hejresund Skole, midtbyen | Sønderstrand Skole, soenderstrand | Møllevangskolen, moellevang | Egebakkeskolen, egebakken | Nordmarkskolen, nordmarken',
    ],
    ['ved kirken', 'Sankt Peders Kirke, midtbyen | Havlum Kirke, oplandet'],
    ['færgen', 'Færgevej, hejreholm'],
  ])('%s', (words, places) => {
    expect(found(words)).toBe(places)
  })
})

describe('two names together', () => {
  it.each([
    ['hjørnet af Torvegade og Vestergade', 'Torvegade, Vestergade, midtbyen (as a whole)'],
    ['på hjørnet af Østerg. og Nr. Allé', 'Østergade, Nørre Allé, midtbyen (as a whole)'],
    ['krydset Stationsvej/Jernbanegade', 'Stationsvej, Jernbanegade, stationskvarteret (as a whole)'],
    ['the corner of Kongensgade and Sankt Peders Stræde', 'Kongensgade, Sankt Peders Stræde, midtbyen'],
    ['ved skolen på Søndergade', 'Hejresund Skole, midtbyen | Sønderstrand Skole, soenderstrand'],
    ['ved skolen på Søndergade i Midtbyen', 'Hejresund Skole, midtbyen'],
    ['skolen i Egebakken', 'Egebakkeskolen, egebakken'],
    ['ved skolen på Møllevej', 'Møllevangskolen, moellevang'],
    ['ved bageren på Torvegade', 'Torvegade, midtbyen'],
  ])('%s', (words, place) => {
    expect(found(words)).toBe(place)
  })
})

describe('what is no place is said so', () => {
  it.each([
    ['her', 'here'],
    ['Lige her!', 'here'],
    ['hjemme hos mig', 'here'],
    ['min vej', 'here'],
    ['at home', 'here'],
    ['det ved jeg ikke', 'unknown'],
    ['Ved ikke, tak', 'unknown'],
    ["I don't know", 'unknown'],
    ['ingen anelse', 'unknown'],
    ['Hovedbanegården i København', 'none'],
    ['bænke', 'none'],
    ['42', 'none'],
    ['🌳', 'none'],
    ['', 'none'],
  ])('%s', (words, made) => {
    expect(found(words)).toBe(made)
  })
})

it('a city without a list of streets still knows its places', () => {
  expect(found('på havnen', { ...map, spots: [] })).toBe('havnen (as a whole)')
  expect(found('Torvegade', { ...map, spots: [] })).toBe('none')
})

it('a text of 64 KB is searched in the blink of an eye', () => {
  findPlace('Torvet', map, understood)
  const began = performance.now()
  findPlace('nørregadetorvegadestrandvejen '.repeat(2_200), map, understood)
  findPlace(`${'a'.repeat(65_000)}`, map, understood)
  expect(performance.now() - began).toBeLessThan(500)
})
