import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Outcome, OutcomePart, Theme } from '../../src/domain/outcome.ts'
import type { ChoiceQuestion } from '../../src/domain/questions/choice.ts'
import type { OpenQuestion } from '../../src/domain/questions/open.ts'
import { stances } from '../../src/domain/themes.ts'
import { dayMs, type Instant } from '../../src/domain/time.ts'
import type { StatementRow } from '../../src/store/records/statements.ts'
import { type Camp, camps, type Written, written } from './camps.ts'
import { city } from './town.ts'

const both = (words: string) => ({ da: words, en: words })

/** What people say of themselves: where they live, how old they are, or neither. */
export interface Told {
  readonly place?: 'north' | 'south'
  readonly age?: 'young' | 'middle' | 'old'
}

/** The town of the square: it knows how many live where, and how old they are. */
export const squareCity: City = {
  ...city,
  places: [
    { id: 'north', name: { da: 'Nord for åen', en: 'North of the river' }, population: 4_000 },
    { id: 'south', name: { da: 'Syd for åen', en: 'South of the river' }, population: 6_000 },
  ],
  roles: [
    ...city.roles,
    { id: 'young', name: { da: '15 til 34 år', en: '15 to 34' }, age: true, population: 2_000 },
    { id: 'middle', name: { da: '35 til 64 år', en: '35 to 64' }, age: true, population: 4_000 },
    { id: 'old', name: { da: '65 år og ældre', en: '65 and over' }, age: true, population: 4_000 },
  ],
}

/** Those who want a green square live mostly in the north and are young; those who need their car there are not. Some tell nothing. */
export function toldBy(number: number, camp: Camp): Told {
  const turn = Math.floor(number / 10)
  const [north, young, middle] = { green: [9, 6, 8], cars: [2, 1, 5], market: [6, 3, 8] }[camp] as [
    number,
    number,
    number,
  ]
  return {
    ...(turn % 11 !== 0 && { place: turn % 10 < north ? 'north' : 'south' }),
    ...(turn % 7 !== 0 && {
      age: (turn * 3) % 10 < young ? 'young' : (turn * 3) % 10 < middle ? 'middle' : 'old',
    }),
  }
}

/** What comes first for a person: mostly what their camp wants. */
export function firstFor(number: number, camp: Camp): number {
  return Math.floor(number / 10) % 9 === 0 ? 3 : camps.indexOf(camp)
}

/** The open question whose statements travel. */
export const say: OpenQuestion = {
  ...{ id: 'say', kind: 'open', text: both('Hvad mangler på torvet?') },
  ...{ statementsMax: 5, react: true },
}

/** What the city also asks: one thing, which can be weighed. */
export const first: ChoiceQuestion = {
  id: 'first',
  kind: 'choice',
  text: both('Hvad skal komme først?'),
  choices: [
    { id: 'trees', label: { da: 'Flere træer', en: 'More trees' } },
    { id: 'parking', label: { da: 'Pladser til biler', en: 'Places for cars' } },
    { id: 'market', label: { da: 'Torvehandel', en: 'A market' } },
    { id: 'benches', label: { da: 'Bænke', en: 'Benches' } },
  ],
}

/** What the city asks about its square: what people write to each other, and one thing to choose. */
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
    questions: [say, first],
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

/** The open question by its id, as the desk's addresses have it. */
export const groupQuestion = say.id

/** What the moderator calls the groups of each camp: what they want, and not who they are. */
export const campNames: Readonly<Record<Camp, string>> = {
  green: 'Mere grønt',
  cars: 'Plads til biler',
  market: 'Liv på torvet',
}

/** What the moderator calls themes, one for each side. */
export const themeNames = {
  'trees/for': 'Træer og græs',
  'trees/against': 'Færre træer',
  'parking/for': 'Parkering',
  'parking/against': 'Færre biler',
  'market/for': 'Handel og musik',
  'market/against': 'Ro om natten',
  'toilet/for': 'Toilet',
  'light/for': 'Lys',
  'benches/for': 'Bænke og vand',
  'access/tells': 'Adgang for alle',
  'drains/for': 'Nye dræn',
  'drains/tells': 'Jorden under torvet',
} as const

/** A theme and its side. */
export type ThemeKey = keyof typeof themeNames

/** The theme that a moderator finds something written in, with its side; none where it is about nothing. */
export function themeKeyOf({ theme, stance }: Pick<Written, 'theme' | 'stance'>): ThemeKey | undefined {
  const key = `${theme}/${stance}`
  return key in themeNames ? (key as ThemeKey) : undefined
}

/** The themes as a moderator sets them, a theme of its own for each side; for where that is not done at the desk. */
export function themesIn(statements: readonly StatementRow[]): readonly Theme[] {
  const keyOf = (text: string) => {
    const wrote = written.find(({ words }) => words === text)
    return wrote && themeKeyOf(wrote)
  }
  return Object.entries(themeNames).map(([key, name]) => ({
    id: key.replace('/', '-'),
    label: both(name),
    stance: stances.find((each) => key.endsWith(`/${each}`)) ?? 'for',
    statements: statements.flatMap(({ number, text }) => (keyOf(text) === key ? [number] : [])),
  }))
}

/** What is decided answers each theme and each option that it is about, on both of its sides; of benches, drains and kerbs it says nothing. */
export function outcomeFor(consultation: string, themes: readonly Theme[]): Outcome {
  const parts = themes.flatMap(({ id, label, stance }): readonly OutcomePart[] => {
    const [verdict, decision, why] = decisions[aboutOf(label.da) as keyof typeof decisions] ?? []
    if (!verdict || !decision || !why) return []
    const turned =
      stance === 'against' && verdict !== 'in-part' ? (verdict === 'adopted' ? 'not-adopted' : 'adopted') : verdict
    return [{ concerns: { kind: 'theme', theme: id }, verdict: turned, decision: both(decision), why: both(why) }]
  })
  const options = first.choices.flatMap(({ id }): readonly OutcomePart[] => {
    const [verdict, decision, why] = decisions[id as keyof typeof decisions] ?? []
    if (!verdict || !decision || !why) return []
    const concerns = { kind: 'choice', question: first.id, choice: id } as const
    return [{ concerns, verdict, decision: both(decision), why: both(why) }]
  })
  const [one, ...rest] = [...parts, ...options]
  if (!one) throw new Error('Nothing was decided.')
  return {
    consultation,
    decidedBy: { name: 'Jonas Bro', title: both('borgmester') },
    decidedOn: '2026-04-09',
    themes,
    parts: [one, ...rest],
    milestones: [
      {
        id: 'trees',
        what: both('De 12 træer er plantet.'),
        dueOn: '2026-11-01',
        concerns: themes.flatMap(({ id, label }) =>
          label.da === themeNames['trees/for'] ? [{ kind: 'theme', theme: id }] : [],
        ),
      },
    ],
  }
}

/** What a theme of this name is about. */
function aboutOf(name: string | undefined): string {
  const key = Object.entries(themeNames).find(([, each]) => each === name)?.[0]
  return key?.replace(/\/.*/, '') ?? ''
}
