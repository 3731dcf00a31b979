import type { City } from '../../src/domain/city.ts'
import type { Consultation } from '../../src/domain/consultation.ts'
import { parseConsultation } from '../../src/files/consultation.ts'
import type { Parsed } from '../../src/files/problem.ts'
import { english } from '../saying.ts'

/** A small city for reading files against. Monday 2 March 2026, 12:00 in Copenhagen. */
export const now = Date.parse('2026-03-02T12:00:00+01:00')

export const city: City = {
  name: { da: 'Åby', en: 'Rivertown' },
  sender: { da: 'Åby Kommune', en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [
    { id: 'streets', name: { da: 'Veje', en: 'Streets' } },
    { id: 'schools', name: { da: 'Skoler', en: 'Schools' } },
  ],
  topics: [
    { id: 'parks', name: { da: 'Parker', en: 'Parks' } },
    { id: 'traffic', name: { da: 'Trafik', en: 'Traffic' } },
  ],
  places: [
    { id: 'centre', name: { da: 'Midtbyen', en: 'Town centre' } },
    { id: 'harbour', name: { da: 'Havnen', en: 'Harbour' } },
  ],
  roles: [{ id: 'parent', name: { da: 'Forælder', en: 'Parent' } }],
}

export const goodText = `id: benches
title: { da: Bænke, en: Benches }
frame:
  why: { da: Derfor, en: Because }
  open: { da: Hvor, en: Where }
  settled: { da: Pengene, en: The money }
  decider: { da: Udvalget, en: The committee }
  decisionOn: 2026-04-01
host:
  name: Anna Lund
  title: { da: gartner, en: gardener }
departments: [streets]
audience:
  topics: [parks]
questions:
  - kind: choice
    id: what
    text: { da: Hvad?, en: What? }
    choices:
      - { id: bench, label: { da: Bænk, en: Bench } }
      - { id: tree, label: { da: Træ, en: Tree } }
  - kind: scale
    id: fond
    text: { da: Hvor glad?, en: How fond? }
    from: 1
    to: 5
    low: { da: slet ikke, en: not at all }
    high: { da: meget, en: very }
  - kind: open
    id: where
    text: { da: Hvor?, en: Where? }
opensAt: 2026-03-03 08:00
closesAt: 2026-03-17 20:00
answerBy: 2026-04-15
`

export function read(text: string, fileName = 'benches.yaml'): Parsed<Consultation> {
  return parseConsultation(text, fileName, { city, now })
}

export const benches: Consultation = valueIn(read(goodText))

/** The value of something that must be readable here. */
export function valueIn<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, text }) => `${line}: ${english(text)}`).join('\n'))
  return parsed.value
}

/** `4 Write why …`: the line and the sentence. */
export function problemsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({ line, text }) => `${line} ${english(text)}`)
}

export function warningsOf(parsed: Parsed<unknown>): readonly string[] {
  return parsed.warnings.map(({ line, text }) => `${line} ${english(text)}`)
}

/** The good file with one thing exchanged. */
export function swapped(from: string, to: string): string {
  if (!goodText.includes(from)) throw new Error(`The good file has no "${from}".`)
  return goodText.replace(from, () => to)
}

export function without(line: string): string {
  return swapped(line, '')
}
