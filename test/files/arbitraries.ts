import fc from 'fast-check'
import { addDays, dateAt, instantOf } from '../../src/domain/calendar.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { Localized } from '../../src/domain/language.ts'
import type { Question } from '../../src/domain/question.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { city, now } from './town.ts'

/** Words as a person could have written them, with everything that YAML finds interesting. */
function words(charactersMax: number): fc.Arbitrary<string> {
  const awkward = fc.constantFrom(
    '- a: b',
    '"quoted"',
    "it's",
    '#1',
    '@all',
    '*x',
    '&y',
    '%',
    '| >',
    'yes',
    'null',
    '1.5',
    '2026-03-02',
    '{a}',
    '[b]',
    'a\nb\n\nc',
    '  x',
    'æøå 👩‍👩‍👧',
    ': ',
    '\\n',
    '!tag',
    '`x`',
    '? key',
    '<<',
    '~',
    '__proto__',
  )
  return fc
    .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: charactersMax }), awkward)
    .map((text) => text.normalize('NFC').trim())
    .filter((text) => text.length > 0 && text.length <= charactersMax)
}

function localized(charactersMax: number): fc.Arbitrary<Localized> {
  return fc.record({ da: words(charactersMax), en: words(charactersMax) }).map((both) => ({ ...both }))
}

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/)

const choices = fc
  .uniqueArray(fc.record({ id: slug, label: localized(20) }), {
    minLength: 2,
    maxLength: 10,
    comparator: (one, other) =>
      one.id === other.id ||
      one.label.da?.toLowerCase() === other.label.da?.toLowerCase() ||
      one.label.en?.toLowerCase() === other.label.en?.toLowerCase(),
  })
  .map((list) => list.map((choice) => ({ ...choice })))

const asked = { id: slug, text: localized(600) }

/** One sentence: nothing in it begins a second one. */
const statement = localized(100).map((words) =>
  Object.fromEntries(Object.entries(words).map(([language, said]) => [language, said.replaceAll(/[.!?…\r\n]/g, ',')])),
)

/** No two alike. */
function numbered(words: Localized, at: number): Localized {
  return Object.fromEntries(Object.entries(words).map(([language, said]) => [language, `${at + 1} ${said.trim()}`]))
}

const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), ...asked, choices }),
  fc.record({ kind: fc.constant('choices' as const), ...asked, choices }),
  fc.record({ kind: fc.constant('choices' as const), ...asked, choices, choicesMax: fc.constant(2) }),
  fc
    .record({
      kind: fc.constant('scale' as const),
      ...asked,
      from: fc.nat(3),
      steps: fc.integer({ min: 1, max: 9 }),
      low: localized(60),
      high: localized(60),
    })
    .map(({ steps, ...rest }) => ({ ...rest, to: rest.from + steps })),
  fc.record({
    kind: fc.constant('ranking' as const),
    ...asked,
    choices: choices.map((list) => list.slice(0, 7)),
  }),
  fc.record({
    kind: fc.constant('agree' as const),
    ...asked,
    statements: fc
      .uniqueArray(fc.tuple(slug, statement), { minLength: 3, maxLength: 6, selector: ([id]) => id })
      .map((all) => all.map(([id, text], at) => ({ id, text: numbered(text, at) }))),
  }),
  fc.record({
    kind: fc.constant('ballot' as const),
    ...asked,
    ...{ budget: fc.constant(90_000), money: fc.constant('kr.') },
    proposals: fc
      .uniqueArray(fc.tuple(slug, statement, fc.integer({ min: 1, max: 90_000 })), {
        ...{ minLength: 2, maxLength: 6 },
        selector: ([id]) => id,
      })
      .map((all) => all.map(([id, text, cost], at) => ({ id, text: numbered(text, at), cost, ideas: [at + 1] }))),
    leftOut: fc.constant([{ idea: 99, reason: 'adverts' as const }]),
  }),
  fc.record({ kind: fc.constant('open' as const), ...asked, statementsMax: fc.integer({ min: 1, max: 20 }) }),
)

const audience = fc.record(
  {
    topics: fc.uniqueArray(fc.constantFrom('parks', 'traffic')),
    places: fc.uniqueArray(fc.constantFrom('centre', 'harbour')),
    roles: fc.uniqueArray(fc.constant('parent')),
    interest: fc.record({
      about: fc.uniqueArray(fc.constantFrom('cykelsti', 'Istedgade', 'more benches', 'noerregade-space'), {
        minLength: 1,
      }),
      languages: fc.constant(city.languages),
    }),
    size: fc.integer({ min: 1, max: 100_000 }),
    seed: words(60),
    strata: fc.subarray<'place' | 'role'>(['place', 'role']),
  },
  { requiredKeys: ['topics', 'places', 'roles'] },
)

/** Opens within two years, to the minute or to the millisecond, also in the hours that summer time takes or gives twice. */
const opensAt = fc.oneof(
  fc.integer({ min: 1, max: 700 * 24 * 60 }).map((minutes) => now + minutes * minuteMs),
  fc.integer({ min: 1, max: 700 * 24 * 60 * minuteMs }).map((ms) => now + ms),
  fc
    .integer({ min: 0, max: 179 })
    .map((minutes) => instantOf('2026-10-25', '02:00', city.timeZone) + minutes * minuteMs),
)

/** Consultations that a file of the test city can hold. */
export const consultation: fc.Arbitrary<Consultation> = fc
  .record({
    id: slug,
    title: localized(100),
    why: localized(600),
    decider: localized(600),
    name: words(60),
    departments: fc.constantFrom<readonly [string, ...string[]]>(['streets'], ['schools', 'streets']),
    audience,
    // There is one vote in a consultation.
    questions: fc
      .uniqueArray(question, { minLength: 1, maxLength: 3, selector: ({ id }) => id })
      .filter((all) => all.filter(({ kind }) => kind === 'ballot').length <= 1),
    communities: fc.subarray<Consultation['communities'][number]>([
      'telegram:-1001',
      'slack:T1/C2',
      'messenger:page/7',
      'discord:channel/4',
    ]),
    opensAt,
    openMs: fc.integer({ min: 1, max: 90 * 24 * 60 * minuteMs }),
    days: fc.tuple(fc.nat(90), fc.nat(90)),
    reason: fc.option(words(200), { nil: undefined }),
    politician: fc.option(fc.record({ name: words(60), answersMin: fc.integer({ min: 1, max: 10 }) }), {
      nil: undefined,
    }),
    help: fc.constantFrom(undefined, {}, { wanted: { da: 'Vi mangler hænder', en: 'Hands are welcome' } }),
  })
  .map(({ why, decider, name, questions, openMs, days, reason, help, politician, ...rest }) => {
    const closesAt = rest.opensAt + openMs
    const decisionOn = addDays(dateAt(closesAt, city.timeZone), days[0])
    const [first, ...others] = questions
    if (first === undefined) throw new Error('A consultation has at least one question.')
    return {
      ...rest,
      code: codeOf(rest.id),
      frame: { why, open: why, settled: decider, decider, decisionOn },
      host: { name, title: { da: 'gartner', en: 'gardener' } },
      questions: [first, ...others],
      closesAt,
      answerBy: addDays(decisionOn, days[1]),
      ...(help === undefined ? {} : { help }),
      ...(politician && {
        deciderQuestions: { ...politician, title: { da: 'formand', en: 'chair' }, answerBy: decisionOn },
      }),
      ...(reason === undefined ? {} : { readabilityReason: reason }),
    }
  })
