import type { AnswerValue } from '../../../src/domain/answer.ts'
import type { City } from '../../../src/domain/city.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Concern, Outcome, OutcomePart, Stance, Theme, Verdict } from '../../../src/domain/outcome.ts'
import type { Tally } from '../../../src/domain/tally.ts'
import type { Facts } from '../../../src/engine/state.ts'

const both = (words: string) => ({ da: `${words} (da)`, en: words })
const at = Date.UTC(2026, 2, 2, 17)

const city: City = {
  name: both('Rivertown'),
  sender: both('Rivertown Council'),
  timeZone: 'Europe/Copenhagen',
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 2, perYearMax: 12 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
}

/** A street where the city asked what there should be more of, how safe it is, and what else there is to say. */
export const street: Consultation = {
  id: 'street',
  code: 'street',
  title: both('The street'),
  frame: { why: both('w'), open: both('o'), settled: both('s'), decider: both('d'), decisionOn: '2026-04-01' },
  host: { name: 'Mette Krogh', title: both('gardener') },
  departments: ['streets'],
  audience: { topics: [], places: [], roles: [], reach: 'everyone' } as unknown as Consultation['audience'],
  questions: [
    {
      kind: 'choices',
      id: 'more',
      text: both('More of what?'),
      choices: ['benches', 'trees', 'bikes'].map((id) => ({ id, label: both(id) })),
    } as Consultation['questions'][0],
    { kind: 'scale', id: 'safe', text: both('How safe?'), from: 1, to: 5, low: both('not'), high: both('very') },
    { kind: 'open', id: 'else', text: both('What else?'), statementsMax: 30 },
  ],
  communities: [],
  opensAt: at,
  closesAt: at + 1_000,
  answerBy: '2026-05-01',
}

/** What one citizen of the street said; statements are numbered from `first`. */
export function said(
  { more = [], safe, words = [] }: { more?: readonly string[]; safe?: number; words?: readonly string[] },
  first = 1,
): Pick<Facts, 'involvement' | 'statements'> {
  const value = (question: string, given: AnswerValue) => ({ consultation: 'street', question, value: given, at })
  return {
    involvement: {
      invitation: { consultation: 'street', madeAt: at, by: 'rule', progress: 'answered' },
      answers: [
        ...(more.length > 0 ? [value('more', { kind: 'choices', choices: more })] : []),
        ...(safe === undefined ? [] : [value('safe', { kind: 'scale', value: safe })]),
        ...(words.length > 0 ? [value('else', { kind: 'open', statements: words })] : []),
      ],
      respondent: 1,
      heard: {},
    },
    statements: words.map((text, index) => ({ number: first + index, text, at })),
  }
}

export const everyone: Concern = { kind: 'everyone' }
export const chose = (choice: string): Concern => ({ kind: 'choice', question: 'more', choice })
export const wrote = (theme: string): Concern => ({ kind: 'theme', theme })

export function part(concerns: Concern, verdict: Verdict, decision: string): OutcomePart {
  return { concerns, verdict, decision: both(decision), why: both(`because of ${decision}`) }
}

export function theme(id: string, statements: readonly number[], stance?: Stance): Theme {
  return { id, label: both(id), statements, ...(stance && { stance }) }
}

export function decided(
  parts: readonly OutcomePart[],
  more: Partial<Pick<Outcome, 'themes' | 'milestones' | 'unanswered'>> = {},
): Outcome {
  return {
    consultation: 'street',
    decidedBy: { name: 'Lone Vestergaard', title: both('chair') },
    decidedOn: '2026-04-01',
    themes: [],
    parts: parts as Outcome['parts'],
    milestones: [],
    ...more,
  }
}

/** Facts as a message is composed from them; nobody else said anything unless the tally says so. */
export function facts(one: Pick<Facts, 'involvement' | 'statements'>, outcome: Outcome, tally?: Partial<Tally>): Facts {
  return {
    city,
    consents: {},
    running: { consultation: street, stage: { at: 'answered', answeredAt: at } },
    outcome,
    tally: {
      ...{ invited: 1, delivered: 1, answered: 1, declined: 0, capped: 0, questions: {}, themes: {} },
      heard: { yes: 0, partly: 0, no: 0 },
      ...tally,
    },
    ...one,
  }
}
