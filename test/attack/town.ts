import { instantOf } from '../../src/domain/calendar.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Question } from '../../src/domain/question.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import { city } from '../simulation/town.ts'

const both = (words: string) => ({ da: `${words} (da)`, en: words })

/** The moment every life begins: a Monday evening, nobody sleeps yet. */
export const beginning: Instant = instantOf('2026-03-02', '18:00', city.timeZone)

/** One of several, with words that mean other things elsewhere. */
export const pick: Question = {
  id: 'pick',
  kind: 'choice',
  text: both('Which one?'),
  choices: ['Benches', 'Trees', 'Less', 'Nej'].map((label, index) => ({
    id: `c${index}`,
    label: { da: label, en: label },
  })),
}
/** In their own words, two at most. */
export const open: Question = { id: 'say', kind: 'open', text: both('What else?'), statementsMax: 2 }
const several: Question = {
  id: 'several',
  kind: 'choices',
  choicesMax: 2,
  text: both('Which ones?'),
  choices: ['One', 'Two', 'Three'].map((label, index) => ({ id: `s${index}`, label: { da: label, en: label } })),
}
/** From 0 to 9. */
export const scale: Question = {
  id: 'scale',
  kind: 'scale',
  from: 0,
  to: 9,
  low: both('bad'),
  high: both('good'),
  text: both('How is it?'),
}

/** In order, with words that mean other things elsewhere. */
export const order: Question = {
  id: 'order',
  kind: 'ranking',
  text: both('What first?'),
  choices: ['Stop', 'Trees', '3'].map((label, index) => ({ id: `c${index}`, label: { da: label, en: label } })),
}

/** Statements of the host's, more than come at a time, one of them a word that means other things elsewhere. */
export const wood: Question = {
  id: 'wood',
  kind: 'agree',
  text: both('Do you agree?'),
  statements: [
    'The wood is for all',
    'Dogs should be on a lead',
    'Stop',
    'There is light enough',
    'Bikes belong there',
  ].map((words, index) => ({ id: `w${index}`, text: { da: words, en: words } })),
}

/** What a city asks in these lives: of every kind, open to all, drawn, and not open yet. */
export const consultations: readonly Consultation[] = [
  asked('mixed', [pick, open], 0, 14),
  asked('many', [several, scale, open], 0, 9),
  asked('words', [open], 5, 12),
  asked('order', [order, several], 0, 12),
  asked('wood', [wood, open], 0, 13),
  asked('drawn', [scale, pick], 0, 14, 1),
  asked('later', [pick], 40, 20),
]

/** An outcome with something for everyone, for a theme and for a choice. */
export function outcomeOf(id: string): Outcome {
  const [question] = consultations.find((each) => each.id === id)?.questions ?? []
  return {
    consultation: id,
    decidedBy: { name: 'Jonas', title: both('mayor') },
    decidedOn: '2026-03-03',
    themes: [{ id: 'heat', label: both('heat'), statements: [1, 2] }],
    parts: [
      { concerns: { kind: 'everyone' }, verdict: 'in-part', decision: both('some of it'), why: both('money') },
      { concerns: { kind: 'theme', theme: 'heat' }, verdict: 'adopted', decision: both('shade'), why: both('sun') },
      {
        concerns: { kind: 'choice', question: question?.id ?? '', choice: question?.kind === 'scale' ? '3' : 'c1' },
        verdict: 'not-adopted',
        decision: both('not that'),
        why: both('reasons'),
      },
    ],
    milestones: [{ id: 'first', what: both('the first step'), dueOn: '2026-06-01' }],
  }
}

/** A consultation of these questions that opens so many days after the beginning. */
export function asked(
  id: string,
  questions: readonly [Question, ...Question[]],
  afterDays: number,
  days: number,
  size?: number,
): Consultation {
  const opensAt = beginning + afterDays * dayMs
  const closesAt = opensAt + days * dayMs
  return {
    id,
    code: codeOf(id),
    title: both(`About ${id}`),
    frame: {
      why: both('why'),
      open: both('open'),
      settled: both('settled'),
      decider: both('The council'),
      decisionOn: dayOf(closesAt, 10),
    },
    host: { name: 'Mette', title: both('host') },
    departments: ['streets'],
    audience: { topics: [], places: [], roles: [], ...(size === undefined ? {} : { size, seed: `seed-${id}` }) },
    questions,
    communities: [],
    opensAt,
    closesAt,
    answerBy: dayOf(closesAt, 30),
  }
}

function dayOf(at: Instant, later: number): string {
  return new Date(at + later * dayMs).toISOString().slice(0, 10)
}
