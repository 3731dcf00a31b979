import { describe, expect, test } from 'vitest'
import { parseCity } from '../../src/files/city.ts'
import { parseConsultation } from '../../src/files/consultation.ts'
import { consultationYaml } from '../../src/files/write-consultation.ts'
import { english } from '../saying.ts'
import { city as bare, goodText, now, valueIn } from './town.ts'

const cityText = (venues: string) => `name: { da: Åby, en: Rivertown }
sender: { da: Åby Kommune, en: Rivertown Council }
timeZone: Europe/Copenhagen
languages: [da, en]
departments: [{ id: culture, name: { da: Kultur, en: Culture } }]
topics: [{ id: books, name: { da: Bøger, en: Books } }]
places: [{ id: centre, name: { da: Midtbyen, en: Centre } }]
roles: [{ id: parent, name: { da: Forælder, en: Parent } }]
privacyContact: someone@example.org
venues:
${venues}
`

const problemsIn = (read: ReturnType<typeof parseCity> | ReturnType<typeof parseConsultation>) =>
  read.ok ? [] : read.problems.map(({ line, text }) => `${line}: ${english(text)}`)

describe('the venues of a city', () => {
  test('are read with what they are there for', () => {
    const read = parseCity(
      cityText(
        '  - { id: library, name: { da: Biblioteket, en: The library }, place: centre, topics: [books], department: culture, afterVisit: true }\n  - { id: square, name: { da: Torvet, en: The square } }',
      ),
      'city.yaml',
    )
    expect(valueIn(read).venues).toEqual([
      {
        id: 'library',
        name: { da: 'Biblioteket', en: 'The library' },
        place: 'centre',
        topics: ['books'],
        department: 'culture',
        afterVisit: true,
      },
      { id: 'square', name: { da: 'Torvet', en: 'The square' }, topics: [] },
    ])
  })

  test('that lie nowhere, or are there for nothing the city has, are told with their lines', () => {
    const read = parseCity(
      cityText(
        '  - { id: library, name: { da: B, en: L }, place: center, topics: [films], department: arts }\n  - { id: library, name: { da: B }, hours: 3 }',
      ),
      'city.yaml',
    )
    const problems = problemsIn(read).join('\n')
    expect(problems).toMatch(/11: .*"center".*centre/)
    expect(problems).toMatch(/11: .*"films"/)
    expect(problems).toMatch(/11: .*"arts"/)
    expect(problems).toMatch(/12: .*"hours"/)
    expect(problems).toMatch(/12: .*Two venues have the id "library"/)
  })
})

describe('a question asked after a visit', () => {
  const city = {
    ...bare,
    venues: [
      { id: 'library', name: { da: 'Biblioteket', en: 'The library' }, topics: [], afterVisit: true as const },
      { id: 'square', name: { da: 'Torvet', en: 'The square' }, topics: [] },
    ],
  }
  const read = (line: string, more = '') =>
    parseConsultation(`${goodText}\nafterVisit: ${line}\n${more}`, 'benches.yaml', { city, now })

  test('is written out as it was read', () => {
    const asked = valueIn(read('{ venue: library, hours: 3 }'))
    expect(asked.afterVisit).toEqual({ venue: 'library', hours: 3 })
    expect(valueIn(parseConsultation(consultationYaml(asked, city), 'x.yaml', { city, now }))).toEqual(asked)
    expect(valueIn(read('{ venue: library }')).afterVisit).toEqual({ venue: 'library', hours: 0 })
  })

  test.each([
    ['{ venue: librery }', /librery.*library/],
    ['{ venue: square }', /People who were at The square cannot be asked afterwards/],
    ['{ venue: library, hours: 500 }', /whole number from 0 to 168/],
    ['{ venue: library, hours: -1 }', /whole number from 0 to 168/],
    ['library', /Write where they have been/],
  ])('%s is refused with a sentence', (line, sentence) => {
    expect(problemsIn(read(line)).join('\n')).toMatch(sentence)
  })

  test('is posted to nobody else', () => {
    const problems = problemsIn(read('{ venue: library }', 'communities: ["telegram:-1001234567890"]\n'))
    expect(problems.join('\n')).toMatch(/cannot be posted for everyone/)
  })
})
