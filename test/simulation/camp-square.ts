import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Outcome, OutcomePart, Theme } from '../../src/domain/outcome.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import type { StatementRow } from '../../src/store/records/statements.ts'
import { written } from './camps.ts'

const both = (words: string) => ({ da: words, en: words })

/** What the city asks about its square: an open question whose statements travel. */
export function square(opensAt: Instant): Consultation {
  return {
    id: 'square',
    code: codeOf('square'),
    title: both('Torvet'),
    frame: {
      why: both('Torvet skal lægges om.'),
      open: both('Hvad der skal være der.'),
      settled: both('At det lægges om.'),
      decider: both('Byrådet'),
      decisionOn: '2026-04-10',
    },
    host: { name: 'Mette Holm', title: both('landskabsarkitekt') },
    departments: ['streets'],
    audience: { topics: [], places: [], roles: [] },
    questions: [{ id: 'say', kind: 'open', text: both('Hvad mangler på torvet?'), statementsMax: 5, react: true }],
    communities: [],
    opensAt,
    closesAt: opensAt + 10 * dayMs,
    answerBy: '2026-04-30',
  }
}

/** What the council decides about the themes that it looked at. */
export const decisions = {
  trees: ['in-part', 'Der bliver plantet 12 træer.', 'Kloakken ligger under resten.'],
  parking: ['not-adopted', 'Antallet af parkeringspladser bliver, som det er.', 'Vi har aftalt det med butikkerne.'],
  market: ['adopted', 'Der bliver torvehandel om lørdagen.', 'Det ønskede mange.'],
  toilet: ['adopted', 'Der kommer et offentligt toilet.', 'Det mangler.'],
  light: ['postponed', 'Lyset venter til 2027.', 'Pengene er brugt i år.'],
} as const

/** The themes as a moderator signs them off, a theme of its own for each side. */
export function themesIn(statements: readonly StatementRow[]): readonly Theme[] {
  const named = [...new Set(written.flatMap(({ theme }) => (theme === 'none' ? [] : [theme])))]
  const sides = (theme: string) => [...new Set(written.flatMap((each) => (each.theme === theme ? [each.stance] : [])))]
  return named.flatMap((theme) =>
    sides(theme).map((stance) => ({
      id: stance === 'for' ? theme : `${theme}-${stance}`,
      label: both(stance === 'for' ? theme : `${theme} (${stance})`),
      stance,
      statements: statements.flatMap(({ number, text }) =>
        written.some((each) => each.words === text && each.theme === theme && each.stance === stance) ? [number] : [],
      ),
    })),
  )
}

/** What is decided answers each theme that it is about, on both of its sides; of benches, drains and kerbs it says nothing. */
export function outcomeFor(consultation: string, themes: readonly Theme[]): Outcome {
  const parts = themes.flatMap(({ id, stance }): readonly OutcomePart[] => {
    const [verdict, decision, why] = decisions[id.replace(/-.*$/, '') as keyof typeof decisions] ?? []
    if (!verdict || !decision || !why) return []
    const turned =
      stance === 'against' && verdict !== 'in-part' ? (verdict === 'adopted' ? 'not-adopted' : 'adopted') : verdict
    return [{ concerns: { kind: 'theme', theme: id }, verdict: turned, decision: both(decision), why: both(why) }]
  })
  const [first, ...rest] = parts
  if (!first) throw new Error('Nothing was decided.')
  return {
    consultation,
    decidedBy: { name: 'Jonas Bro', title: both('borgmester') },
    decidedOn: '2026-04-09',
    themes,
    parts: [first, ...rest],
    milestones: [
      {
        id: 'trees',
        what: both('De 12 træer er plantet.'),
        dueOn: '2026-11-01',
        concerns: [{ kind: 'theme', theme: 'trees' }],
      },
    ],
  }
}
