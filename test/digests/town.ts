import { buildDigest } from '../../src/digests/build.ts'
import type { Digest } from '../../src/digests/digest.ts'
import type { ConsultationSource, DigestSource } from '../../src/digests/source.ts'
import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Commitment, Outcome } from '../../src/domain/outcome.ts'
import type { Tally } from '../../src/domain/tally.ts'
import { dayMs } from '../../src/domain/time.ts'
import { loadTexts } from '../../src/texts/loading.ts'

/** Rivertown on 2 March 2026, 18:00 in Copenhagen: a Monday. */
export const evening = Date.UTC(2026, 2, 2, 17)

export const city: City = {
  name: { da: 'Åby', en: 'Rivertown' },
  sender: { da: 'Åby Kommune', en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [
    { id: 'streets', name: { da: 'Byens Gader', en: 'City Streets' } },
    { id: 'schools', name: { da: 'Børn og Skole', en: 'Children and Schools' } },
  ],
  topics: [
    { id: 'traffic', name: { da: 'Trafik', en: 'Traffic' } },
    { id: 'parks', name: { da: 'Parker', en: 'Parks' } },
  ],
  places: [
    { id: 'centre', name: { da: 'Midtbyen', en: 'Town centre' }, population: 6_000 },
    { id: 'station', name: { da: 'Stationskvarteret', en: 'Station quarter' }, population: 3_000 },
    { id: 'shore', name: { da: 'Sønderstrand', en: 'South shore' }, population: 1_000 },
  ],
  roles: [],
}

export const texts = loadTexts('prompts', city)

export const benches: Consultation = {
  id: 'istedgade-benches',
  code: codeOf('istedgade-benches'),
  title: { da: 'Bænke på Istedgade', en: 'Benches on Istedgade' },
  frame: {
    why: { da: 'Gaden graves op.', en: 'The street is dug up.' },
    open: { da: 'Hvor de står.', en: 'Where they stand.' },
    settled: { da: 'Parkeringen bliver.', en: 'The parking stays.' },
    decider: { da: 'Teknik- og Miljøudvalget', en: 'The committee' },
    decisionOn: '2026-04-20',
  },
  host: { name: 'Mette Holm', title: { da: 'projektleder', en: 'project lead' } },
  departments: ['streets'],
  audience: { topics: ['traffic'], places: [], roles: [] },
  questions: [
    {
      kind: 'choice',
      id: 'where',
      text: { da: 'Hvor mangler du mest en bænk?', en: 'Where do you miss a bench most?' },
      choices: [
        { id: 'station', label: { da: 'Ved stationen', en: 'At the station' } },
        { id: 'square', label: { da: 'På pladsen', en: 'On the square' } },
        { id: 'school', label: { da: 'Ved skolen', en: 'By the school' } },
        { id: 'none', label: { da: 'Ingen steder', en: 'Nowhere' } },
      ],
    },
    {
      kind: 'scale',
      id: 'safe',
      text: { da: 'Hvor trygt er der om aftenen?', en: 'How safe is it in the evening?' },
      from: 1,
      to: 5,
      low: { da: 'slet ikke', en: 'not at all' },
      high: { da: 'helt trygt', en: 'quite safe' },
    },
    {
      kind: 'open',
      id: 'why',
      text: { da: 'Hvad ville du bruge den til?', en: 'What would you use it for?' },
      statementsMax: 5,
    },
  ],
  communities: [],
  opensAt: evening - 7 * dayMs,
  closesAt: evening + 7 * dayMs,
  answerBy: '2026-05-01',
}

export function tallyOf(more: Partial<Tally> = {}): Tally {
  return {
    invited: 200,
    delivered: 196,
    answered: 100,
    declined: 12,
    capped: 0,
    questions: {
      where: { answered: 100, skipped: 0, choices: { station: 40, square: 38, school: 14, none: 8 }, statements: 0 },
      safe: { answered: 77, skipped: 0, choices: { 1: 31, 2: 12, 3: 2, 4: 4, 5: 28 }, statements: 0 },
      why: { answered: 60, skipped: 0, choices: {}, statements: 8 },
    },
    themes: {},
    heard: { yes: 0, partly: 0, no: 0 },
    ...more,
  }
}

export const outcome: Outcome = {
  consultation: benches.id,
  decidedBy: { name: 'Jonas Friis', title: { da: 'formand', en: 'chair' } },
  decidedOn: '2026-04-20',
  themes: [
    { id: 'rest', label: { da: 'Hvile', en: 'A rest' }, statements: [1, 2, 3, 4] },
    { id: 'noise', label: { da: 'Larm', en: 'Noise' }, statements: [5, 6] },
  ],
  parts: [
    {
      concerns: { kind: 'everyone' },
      verdict: 'in-part',
      decision: { da: 'Otte bænke.', en: 'Eight benches.' },
      why: { da: 'Der er ikke plads til flere.', en: 'There is no room for more.' },
    },
  ],
  milestones: [{ id: 'placed', what: { da: 'Bænkene står der', en: 'The benches stand there' }, dueOn: '2026-06-01' }],
}

/** Eight things that were said, three of them by one and the same person, one with an address in it. */
export const statements: ConsultationSource['statements'] = [
  said(
    1,
    1,
    'Jeg er 82 og kan ikke gå hele vejen hjem med indkøbsposerne uden at sætte mig et øjeblik undervejs.',
    'rest',
  ),
  said(2, 1, 'Hvile benene', 'rest'),
  said(3, 2, 'Sidde i solen, når ærterne koger over derhjemme', 'rest'),
  said(4, 3, 'Vente på bussen', 'rest'),
  said(5, 4, 'Ikke til noget: der bliver drukket og råbt på bænke, og jeg vil hellere kunne sove om natten.', 'noise'),
  said(6, 5, 'Ring til mig på 20 12 34 56 om larmen', 'noise'),
  said(7, 6, 'Spille skak'),
  said(8, 1, 'Drikke kaffe'),
]

function said(number: number, respondent: number, text: string, ...themes: readonly string[]) {
  return { number, respondent, question: 'why', text, themes }
}

export const reach: ConsultationSource['reach'] = [
  { by: 'place', value: 'centre', invited: 120, answered: 70 },
  { by: 'place', value: 'station', invited: 60, answered: 18 },
  { by: 'place', value: 'shore', invited: 20, answered: 12 },
]

export function sourceOf(more: Partial<ConsultationSource> = {}): ConsultationSource {
  return {
    running: { consultation: benches, stage: { at: 'open', openedAt: benches.opensAt } },
    tally: tallyOf(),
    statements,
    reach,
    ...more,
  }
}

export function commitment(dueOn: string, more: Partial<Commitment> = {}): Commitment {
  return { key: `outcome:${benches.id}`, consultation: benches.id, kind: 'outcome', dueOn, ...more }
}

export function digestOf(consultation: Partial<ConsultationSource> = {}, more: Partial<DigestSource> = {}): Digest {
  return buildDigest({
    city,
    now: evening,
    consultations: [sourceOf(consultation)],
    commitments: [commitment('2026-05-01')],
    ...more,
  })
}
