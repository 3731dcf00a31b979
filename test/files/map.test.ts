import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseConsultation } from '../../src/files/consultation.ts'
import { parseDistricts } from '../../src/files/districts.ts'
import { parseOutcome } from '../../src/files/outcome.ts'
import { readCity, readConsultationFile } from '../../src/files/read.ts'
import { parseStreets } from '../../src/files/streets.ts'
import { problemsOf, valueIn, warningsOf } from './town.ts'

const city = valueIn(await readCity('prompts'))
const { map: _, ...bare } = city
const now = Date.parse('2026-03-02T18:00:00+01:00')
const ring = [
  [11.3, 56.6],
  [11.4, 56.6],
  [11.4, 56.7],
  [11.3, 56.6],
]

/** A file of outlines with these features. */
function outlines(...features: readonly { place?: string; type?: string; coordinates?: unknown }[]): string {
  const all = features.map(({ place, type = 'Polygon', coordinates = [ring] }) => ({
    type: 'Feature',
    properties: place === undefined ? {} : { place },
    geometry: { type, coordinates },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features: all }, null, 1)
}

describe('outlines', () => {
  test('may have several parts, and are listed in the order of the city’s file', () => {
    const written = outlines(
      { place: 'havnen', type: 'MultiPolygon', coordinates: [[ring], [ring]] },
      { place: 'midtbyen' },
    )
    const read = valueIn(parseDistricts(written, 'x.geojson', city))
    expect(read.map(({ place, rings }) => [place, rings.length])).toEqual([
      ['midtbyen', 1],
      ['havnen', 2],
    ])
  })

  test.each([
    ['no JSON', '{', 'The file cannot be read as GeoJSON.'],
    ['nothing in it', '{"type":"FeatureCollection","features":[]}', 'There are no outlines in the file.'],
    [
      'a place that is not there',
      outlines({ place: 'havn' }),
      '"havn" is no place in the city. Did you mean "havnen"?',
    ],
    ['no place', outlines({}), 'Write which place it is:'],
    ['a place twice', outlines({ place: 'havnen' }, { place: 'havnen' }), '"havnen" has two outlines.'],
    ['a point', outlines({ place: 'havnen', type: 'Point', coordinates: [11, 56] }), 'A place has to be an area'],
    ['an open line', outlines({ place: 'havnen', coordinates: [ring.slice(0, 3)] }), 'A line around an area has'],
    [
      'no degrees',
      outlines({ place: 'havnen', coordinates: [[[512_000, 6_200_000], ...ring]] }),
      'A line around an area',
    ],
  ])('with %s are told of', (_claim, written, problem) => {
    expect(problemsOf(parseDistricts(written, 'x.geojson', city)).join('\n')).toContain(problem)
  })

  test('that leave a place out are doubtful', () => {
    expect(warningsOf(parseDistricts(outlines({ place: 'havnen' }), 'x.geojson', city))).toHaveLength(8)
  })
})

describe('streets', () => {
  const districts = city.map?.districts ?? []
  const read = (...lines: readonly string[]) =>
    parseStreets(new TextEncoder().encode(lines.join('\n')), 'x.csv', districts)

  test('are read with commas and with semicolons, and with a Danish spreadsheet’s numbers', () => {
    expect(valueIn(read('Latitude;Longitude;Name', '56,6281;11,3645;Nørregade'))).toEqual([
      { name: 'Nørregade', also: [], at: { latitude: 56.6281, longitude: 11.3645 } },
    ])
  })

  test('are told of line by line', () => {
    const problems = problemsOf(
      read(
        'name,from,to,latitude,longitude',
        ',,,56.6,11.3',
        'Torvet,,,her,der',
        'Nørregade,40,2,56.62,11.36',
        'Nørregade,2,,56.62,11.36',
      ),
    )
    expect(problems.map((each) => each.split(' ')[0])).toEqual(['2', '3', '4', '5'])
    expect(problems[1]).toContain('"Torvet" has no point')
    expect(problems[2]).toContain('The house numbers of "Nørregade"')
  })

  test('without a column that is needed are none', () => {
    expect(problemsOf(read('street,lat,lon', 'Torvet,56.6,11.3')).join()).toContain('name, latitude, longitude')
  })

  test('outside the city are doubtful: degrees the wrong way round are on another continent', () => {
    expect(warningsOf(read('name,latitude,longitude', 'Torvet,11.3645,56.6236')).join()).toContain(
      '"Torvet" lies outside',
    )
  })
})

describe('a question about a place', () => {
  const written = readFileSync('prompts/consultations/benches-in-town.yaml', 'utf8')

  test('has the districts and the grid of the city’s map', () => {
    const [question] = valueIn(parseConsultation(written, 'benches-in-town.yaml', { city, now })).questions
    expect(question).toMatchObject({ kind: 'place', area: { gridMetres: 250 } })
  })

  test('cannot be asked in a city without one', () => {
    expect(problemsOf(parseConsultation(written, 'benches-in-town.yaml', { city: bare, now })).join()).toContain(
      'The city has no map, so nothing can be asked about places.',
    )
  })

  test('has an outcome for its places, and only for those there are', async () => {
    const path = 'prompts/consultations/benches-in-town.yaml'
    const consultation = valueIn(await readConsultationFile(path, { city, now }))
    const outcome = readFileSync('prompts/outcomes/benches-in-town.outcome.yaml', 'utf8')
    const context = { city, consultation, now }
    const misspelt = outcome.replace('[hejreholm, oplandet]', '[hejreholmen]')
    expect(problemsOf(parseOutcome(misspelt, 'x.yaml', context)).join()).toContain('Did you mean "hejreholm"?')
    const fewer = outcome.replace('[hejreholm, oplandet]', '[hejreholm]')
    expect(warningsOf(parseOutcome(fewer, 'x.yaml', context)).join()).toContain(
      'No part answers those who pointed at The villages.',
    )
  })
})
