import fc from 'fast-check'
import { type Action, chatsVerbs, citysideVerbs, helpVerbs, inquiryVerbs, reactVerbs } from '../../src/domain/action.ts'
import { commands } from '../../src/domain/command.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import { rightVerbs } from '../../src/domain/right.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { consultations } from './town.ts'

/** What somebody does next, without a time and without a name. */
export type Deed =
  | { readonly do: 'text'; readonly text: string }
  | { readonly do: 'tap'; readonly token: string }
  /** A button that somebody really has on the screen: the n-th seen so far by anyone. */
  | { readonly do: 'tap-seen'; readonly nth: number }
  | {
      readonly do: 'form'
      readonly token: string
      readonly fields: Readonly<Record<string, string | readonly string[]>>
    }
  | { readonly do: 'start'; readonly ref?: string }
  | { readonly do: 'block' }

/** What the city does: `ask` asks back, `hush` ends that. */
export type CityDeed = 'close' | 'withdraw' | 'publish' | 'milestone' | 'ask' | 'hush'

export type Step =
  | { readonly step: 'deed'; readonly who: number; readonly deed: Deed; readonly twice: boolean }
  | { readonly step: 'wait'; readonly hours: number }
  | { readonly step: 'city'; readonly act: CityDeed; readonly of: number }

export const peopleMax = 4

/** What somebody would write who has heard of the city's side and has no business there. */
const citysideWords = [
  '/consult new',
  'ny høring',
  '/consult status',
  'luk høring',
  '/idea',
  'ny idé',
  '/ideas',
  '7KQ2-M4XD-9TBC-2FHJ',
  'ask',
  'spørg mixed 1',
  'ask words answer 1',
  'offers',
  'tilbud',
  'Jeg vil gerne hjælpe med det',
  'I can help you with the trees',
] as const

const codes = [...consultations.map(({ code }) => code), codeOf('nothing'), '', 'x'.repeat(20)]
const code = fc.constantFrom(...codes)
const index = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 5 },
  { arbitrary: fc.integer({ min: 0, max: 9999 }), weight: 1 },
)

const of = fc.constantFrom('topic' as const, 'place' as const, 'role' as const, 'age' as const)

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constantFrom('answer' as const, 'toggle' as const),
    consultation: code,
    question: index,
    choice: index,
  }),
  fc.record({
    do: fc.constantFrom('finish' as const, 'write' as const, 'skip' as const, 'again' as const),
    consultation: code,
    question: index,
  }),
  fc.record({
    do: fc.constant('react' as const),
    consultation: fc.oneof({ arbitrary: fc.constant(codeOf('wood')), weight: 3 }, { arbitrary: code, weight: 1 }),
    question: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: index, weight: 1 }),
    verb: fc.constantFrom(...reactVerbs),
    item: fc.constantFrom('0', '1', '2', '3', '4', '5', '-1', '', '1e0', 'w0', 'constructor'),
  }),
  fc.record({
    do: fc.constantFrom('begin' as const, 'change' as const, 'decline' as const, 'why' as const),
    consultation: code,
  }),
  fc.record({
    do: fc.constant('heard' as const),
    consultation: code,
    echo: fc.constantFrom(codeOf('outcome'), codeOf('first'), 'zzz'),
    felt: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  }),
  fc.record({
    do: fc.constant('consent' as const),
    purpose: fc.constantFrom('asked' as const, 'told' as const),
    given: fc.boolean(),
    wording: fc.constantFrom('old', ''),
  }),
  fc.record({ do: fc.constant('choose' as const), of, item: index }),
  fc.record({ do: fc.constant('chosen' as const), of }),
  fc.record({ do: fc.constant('language' as const), language: fc.constantFrom('da', 'en', 'xx', '') }),
  fc.record({ do: fc.constant('pause' as const), days: index }),
  fc.record({
    do: fc.constant('quiet' as const),
    from: fc.constantFrom('00:00', '21:00', '23:59'),
    until: fc.constantFrom('00:00', '08:00', '23:59'),
  }),
  fc.record({ do: fc.constant('cap' as const), perYear: index }),
  fc.constantFrom(
    { do: 'start' } as const,
    { do: 'stop' } as const,
    { do: 'forget' } as const,
    { do: 'keep' } as const,
  ),
  fc.record({
    do: fc.constant('command' as const),
    name: fc.constantFrom(...commands, 'home', 'news', 'nonsense', ''),
  }),
  fc.record({
    do: fc.constant('idea' as const),
    verb: fc.constantFrom('send' as const, 'leave' as const, 'answer' as const, 'pass' as const, 'list' as const),
    idea: fc.constantFrom('', 'nothing', '1'),
  }),
  fc.record({
    do: fc.constant('cityside' as const),
    verb: fc.constantFrom(...citysideVerbs),
    consultation: code,
    item: fc.constantFrom('', '0', '1', '9', 'anew', 'themes', 'id', 'text', 'x'),
  }),
  fc.record({
    do: fc.constant('inquiry' as const),
    verb: fc.constantFrom(...inquiryVerbs),
    subject: fc.constantFrom(
      ...consultations.map(({ id }) => inquiryKeyOf({ of: 'answer', consultation: id, respondent: 1 })),
      'nothing',
      '',
    ),
  }),
  fc.record({
    do: fc.constant('help' as const),
    verb: fc.constantFrom(...helpVerbs),
    consultation: code,
    wording: fc.constantFrom('old', ''),
  }),
  fc.record({ do: fc.constant('right' as const), verb: fc.constantFrom(...rightVerbs) }),
  fc.record({
    do: fc.constant('chats' as const),
    verb: fc.constantFrom(...chatsVerbs),
    item: fc.constantFrom('', 'nothing', 'bare', 'rich'),
  }),
  fc.record({ do: fc.constant('code' as const), code: fc.constantFrom('7KQ2M4XD9TBC2FHJ', '', 'short') }),
  fc.record({ do: fc.constant('form' as const), form: fc.constantFrom('answers', 'other'), subject: code }),
)

const token: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: action.map(tokenOf), weight: 8 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      'ans',
      'ans___',
      'tog_\u0000_0_0',
      'beg_\u0000',
      'hrd__',
      'form',
      'qui_2500_0000',
      'constructor',
      '__proto__',
    ),
    weight: 1,
  },
)

const words: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...commands,
      'ja',
      'nej',
      'ja tak',
      'yes',
      'no',
      'ok',
      'glem mig',
      '/stop',
      'STOP!',
      '?',
      'færdig',
      'my data',
      'my rights',
      'hold it back',
      'use it again',
      'do not quote me',
      'same person',
      'unlink',
    ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      ...citysideWords,
      '1',
      '2',
      '3',
      '0',
      '-1',
      '9999',
      '#2',
      '2.',
      'one and two',
      'one, two, three',
      'agree',
      'disagree',
      'unsure',
      'agree, disagree',
      'enig',
      'more',
      'Benches',
      'trees',
      'Less',
      'Nej',
      '1 og 2',
      '3, 1, 2',
      '312',
      'trees > 3 > stop',
      'trees, trees',
      '2. stop, 1. trees',
    ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\u200b',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '*bold* <b>x</b> <!channel> @everyone',
      '{ $sender }',
      `${'x'.repeat(39_999)}`,
      'y'.repeat(50_000),
    ),
    weight: 2,
  },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
)

const fieldValue = fc.oneof(
  words,
  fc.constantFrom('c0', 'c1', 's0', 's1', '3', '-0', '1e0', '0x2', 'NaN'),
  fc.array(fc.constantFrom('s0', 's1', 's2', 's0', 'zzz'), { maxLength: 5 }),
)

const fields = fc.dictionary(
  fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q0-1', 'q0-2', 'q0-9', 'constructor', 'x'),
  fieldValue,
  { maxKeys: 4 },
)

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('text' as const), text: words }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant('tap' as const), token }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('tap-seen' as const), nth: fc.nat(200) }), weight: 7 },
  {
    arbitrary: fc.record({
      do: fc.constant('form' as const),
      token: fc.oneof(token, action.filter((each) => each.do === 'form').map(tokenOf)),
      fields,
    }),
    weight: 2,
  },
  {
    arbitrary: fc.oneof(
      fc.constant({ do: 'start' as const }),
      fc.record({ do: fc.constant('start' as const), ref: token }),
    ),
    weight: 3,
  },
  { arbitrary: fc.constant({ do: 'block' as const }), weight: 1 },
)

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({ step: fc.constant('deed' as const), who: fc.nat(peopleMax - 1), deed, twice: fc.boolean() }),
    weight: 30,
  },
  {
    arbitrary: fc.record({ step: fc.constant('wait' as const), hours: fc.constantFrom(1, 12, 26, 100, 400) }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      step: fc.constant('city' as const),
      act: fc.constantFrom<CityDeed>('close', 'withdraw', 'publish', 'milestone', 'ask', 'ask', 'ask', 'hush'),
      of: fc.nat(consultations.length - 1),
    }),
    weight: 3,
  },
)
