import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { City } from '../../../src/domain/city.ts'
import type { LaunchDraft } from '../../../src/domain/launch-draft.ts'
import { consultationOf } from '../../../src/engine/cityside/flows/launch/consultation.ts'
import { newLaunch } from '../../../src/engine/cityside/flows/launch/new.ts'
import { nextOf } from '../../../src/engine/cityside/flows/launch/next.ts'
import { launchSteps } from '../../../src/engine/cityside/flows/launch/steps.ts'
import type { Turn } from '../../../src/engine/conversation/turn.ts'
import { parseConsultation } from '../../../src/files/consultation.ts'
import { consultationYaml } from '../../../src/files/write-consultation.ts'
import { english } from '../../saying.ts'
import { understood } from '../../understood.ts'
import { evening, city as town } from './clerk.ts'

/** Words as people send them from a phone, with all that a file finds interesting. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    ...['- a: b', '"quoted"', "it's #1: yes", '@all', '*x* & y', '100 %', 'null', '1.5', '2026-03-02', '{a} [b]', '~'],
    ...[
      'a\nb\n\nc',
      'æøå 👩‍👩‍👧',
      ': ',
      '\\n',
      '!tag',
      '`x`',
      '? key',
      '<<',
      '__proto__',
      '| >',
      '0x1f',
      '1e3',
      'ja, nej; måske',
    ],
    ...[
      'Byrådet. Det mødes i maj.',
      'Udvalget for Teknik, Miljø og alt det andet, som byen har, og som der skal tages stilling til i år',
      '»citat«',
    ],
  ),
)

/** What a step takes where what was written does not fit. */
const sure: Readonly<Record<string, string>> = {
  ...{ title: 'Trees', why: 'Why', open: 'Where they go.', settled: 'There are ten.', decider: 'The council' },
  ...{ question: 'Where?', choices: 'Here, There', low: 'not at all', high: 'very', host: 'Mette Krogh, gardener' },
  ...{
    topics: 'nature',
    places: 'all',
    interest: 'bike path',
    department: 'Parks',
    opens: 'now',
    closes: '1 December 2027',
  },
  ...{
    decision: '1 February 2028',
    answer: '1 March 2028',
    help: 'hands',
    roles: 'Parent',
    concerned: 'Schools',
    sample: '200',
  },
}

function turnIn(city: City, language: string): Turn {
  const known = { person: { language } }
  const state = { of: 'person', city, understood, duties: [{ kind: 'moderator' }], known }
  return { state, event: { id: 'e', contact: 'sandbox:mette' }, now: evening } as unknown as Turn
}

/** One step after the other: what is written where it fits, and what is sure to fit where it does not. */
function complete(
  turn: Turn,
  written: readonly string[],
  kinds: readonly string[],
  taps: readonly number[],
): LaunchDraft {
  let draft = newLaunch(turn)
  for (let at = 0; at < 60; at += 1) {
    const name = nextOf(draft, turn)
    if (name === undefined) return draft
    const step = launchSteps[name]
    if (!step) throw new Error(`There is no step "${name}".`)
    const tap = {
      kind: kinds[at % kinds.length],
      more: (taps[at % taps.length] ?? 0) % 2 === 0 ? 'no' : 'yes',
      strata: 'both',
      further: 'done',
    }[name]
    const taken =
      tap === undefined ? step.read(draft, written[at % written.length] ?? '', turn) : step.take?.(draft, tap, turn)
    const result = taken?.as === 'taken' ? taken : step.read(draft, sure[name] ?? '', turn)
    if (result.as !== 'taken') throw new Error(`"${name}" takes nothing: ${JSON.stringify(result)}`)
    draft = result.draft
  }
  throw new Error('It never ends.')
}

/** What most do without, each by what its step takes. */
const extras: readonly ((draft: LaunchDraft) => LaunchDraft)[] = [
  (draft) => draft,
  (draft) => ({ ...draft, early: true }),
  (draft) => ({ ...draft, roles: ['parent'], size: 200, strata: ['place', 'role'] }),
  (draft) => ({ ...draft, size: 100, concerned: ['schools'] }),
  (draft) => ({ ...draft, help: '', interest: ['bike path', 'Istedgade'] }),
  (draft) => ({
    ...draft,
    help: 'Hands: two, or more #1.',
    override: 'It is right to ask: "yes".',
    reason: '- a plan: 1',
  }),
]

const kinds = fc.constantFrom('choice', 'choices', 'scale', 'open', 'ranking', 'photo')

test.each([
  ['in a city of two languages, in Danish', { ...town, languages: ['en', 'da'] }, 'da'],
  ['in a city of two languages, in English', { ...town, languages: ['en', 'da'] }, 'en'],
  ['in a city of four, in its last', { ...town, languages: ['da', 'en', 'de', 'ar'] }, 'ar'],
  ['in a city of one', { ...town, languages: ['da'] }, 'da'],
] as const)(
  'a consultation that a chat can write is a file that check accepts, and reads back the same (%s)',
  (_, city, language) => {
    const turn = turnIn(city, language)
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 8, maxLength: 30 }),
        fc.array(kinds, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(9), { minLength: 1, maxLength: 9 }),
        fc.nat(extras.length - 1),
        (written, asked, taps, extra) => {
          const draft = extras[extra]?.(complete(turn, written, asked, taps)) ?? newLaunch(turn)
          const consultation = consultationOf(draft, turn)
          if (!consultation) throw new Error('It is not complete.')
          const file = consultationYaml(consultation, city, draft.opensAt === 'now' ? 'at once' : undefined)
          const read = parseConsultation(file, 'sent.yaml', { city, now: evening })
          expect(read.ok ? [] : read.problems.map(({ line, text }) => `${line}: ${english(text)}`), file).toEqual([])
          expect(read.ok && read.value).toEqual(consultation)
        },
      ),
      { numRuns: 60 },
    )
  },
)
