import type { Consultation } from '../../src/domain/consultation.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { dayMs } from '../../src/domain/time.ts'

/** Rivertown on 2 March 2026, 18:00 in Copenhagen. */
export const townBeginsAt = Date.UTC(2026, 2, 2, 17)

/** A consultation like those in prompts/consultations. */
export function benches(now: number): Consultation {
  const id = 'istedgade-benches'
  return {
    id,
    code: codeOf(id),
    title: { en: 'Benches on Istedgade', da: 'Bænke på Istedgade' },
    frame: {
      why: {
        en: 'The street is dug up for new pipes this summer. When it closes again we can place up to twelve benches.',
        da: 'Gaden bliver gravet op til nye rør til sommer. Når den lukkes igen, kan vi sætte op til tolv bænke.',
      },
      open: { en: 'Where they stand, and what they look like.', da: 'Hvor de står, og hvordan de ser ud.' },
      settled: { en: 'No parking space is removed.', da: 'Der bliver ikke nedlagt parkeringspladser.' },
      decider: { en: 'The Technical and Environmental Committee', da: 'Teknik- og Miljøudvalget' },
      decisionOn: '2026-04-20',
    },
    host: { name: 'Mette Holm', title: { en: 'project lead, City Streets', da: 'projektleder, Byens Gader' } },
    departments: ['streets'],
    audience: { topics: [], places: [], roles: [] },
    questions: [
      {
        kind: 'choice',
        id: 'where',
        text: { en: 'Where do you miss a bench most?', da: 'Hvor mangler du mest en bænk?' },
        choices: [
          { id: 'station', label: { en: 'At the station', da: 'Ved stationen' } },
          { id: 'square', label: { en: 'On the square', da: 'På pladsen' } },
          { id: 'school', label: { en: 'By the school', da: 'Ved skolen' } },
          { id: 'none', label: { en: 'Nowhere', da: 'Ingen steder' } },
        ],
      },
      {
        kind: 'open',
        id: 'why',
        text: { en: 'What would you use it for?', da: 'Hvad ville du bruge den til?' },
        statementsMax: 5,
      },
    ],
    communities: ['sandbox:community/square'],
    opensAt: now,
    closesAt: now + 14 * dayMs,
    answerBy: '2026-05-01',
  }
}

export function benchesOutcome(): Outcome {
  return {
    consultation: 'istedgade-benches',
    decidedBy: {
      name: 'Jonas Friis',
      title: { en: 'chair of the committee', da: 'formand for udvalget' },
    },
    decidedOn: '2026-04-20',
    themes: [],
    parts: [
      {
        concerns: { kind: 'everyone' },
        verdict: 'in-part',
        decision: { en: 'Eight benches will be placed.', da: 'Der bliver sat otte bænke.' },
        why: { en: 'Four would have stood in the way of deliveries.', da: 'Fire ville have stået i vejen for varer.' },
      },
    ],
    milestones: [
      { id: 'placed', what: { en: 'The benches stand there', da: 'Bænkene står der' }, dueOn: '2027-06-01' },
    ],
  }
}
