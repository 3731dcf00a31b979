import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseConsultation } from '../../src/files/consultation.ts'
import { consultationYaml } from '../../src/files/write-consultation.ts'
import { consultation } from './arbitraries.ts'
import { benches, city, now, valueIn } from './town.ts'

test('a consultation that is written out and read back is the same, whatever its words and times', () => {
  fc.assert(
    fc.property(consultation, (written) => {
      const read = parseConsultation(consultationYaml(written, city), 'other-name.yaml', { city, now })
      expect(valueIn(read)).toEqual(written)
    }),
    { numRuns: 80 },
  )
})

test('a written file looks like one a person would write', () => {
  expect(consultationYaml(benches, city).split('\n').slice(0, 8)).toEqual([
    '# yaml-language-server: $schema=../schemas/consultation.json',
    '',
    'id: benches',
    'title:',
    '  da: Bænke',
    '  en: Benches',
    'frame:',
    '  why:',
  ])
  expect(consultationYaml(benches, city)).toContain('opensAt: 2026-03-03 08:00\n')
})

test('a city with one language gets plain texts', () => {
  const danish = { ...city, languages: ['da'] as const }
  const written = { ...benches, title: { da: 'Bænke' } }
  expect(consultationYaml(written, danish)).toContain('title: Bænke\n')
})
