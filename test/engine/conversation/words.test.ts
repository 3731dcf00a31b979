import { describe, expect, it } from 'vitest'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { Dialogue } from '../../../src/domain/dialogue.ts'
import type { Duty } from '../../../src/domain/duty.ts'
import type { Turn } from '../../../src/engine/conversation/turn.ts'
import { readerOf, readers } from '../../../src/engine/conversation/words.ts'
import type { PersonState } from '../../../src/engine/state.ts'
import { understood } from '../../understood.ts'
import { city, evening } from '../cityside/clerk.ts'

const day = 86_400_000

const consultation: Consultation = {
  id: 'street',
  code: 'street1',
  title: { en: 'The street' },
  frame: {
    why: { en: 'Why' },
    open: { en: 'Open' },
    settled: { en: 'Settled' },
    decider: { en: 'The committee' },
    decisionOn: '2026-03-30',
  },
  host: { name: 'Mette', title: { en: 'Gardener' } },
  departments: ['parks'],
  audience: { topics: [], places: [], roles: [] },
  questions: [
    {
      kind: 'choice',
      id: 'most',
      text: { en: 'What most?' },
      choices: ['Trees', 'Yes', 'Ideas', 'Danish', 'Stop', 'Pause'].map((label) => ({
        id: label.toLowerCase(),
        label: { en: label },
      })),
    },
  ],
  communities: [],
  opensAt: evening - day,
  closesAt: evening + 10 * day,
  answerBy: '2026-04-30',
}

interface Situation {
  readonly dialogue?: Dialogue
  readonly duties?: readonly Duty[]
  readonly asked?: true
  readonly stopped?: true
  readonly told?: true
}

function turnIn({ dialogue = { at: 'idle' }, duties = [], asked, stopped, told }: Situation): Turn {
  const state = {
    of: 'person',
    city,
    wordings: (['asked', 'told', 'help'] as const).map((purpose) => ({
      ...{ purpose, language: 'en', version: 'v1', text: '?' },
    })),
    understood,
    surface: { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 13, edits: false },
    contact: { id: 'sandbox:anna', reach: { kind: 'open' } },
    known: {
      person: {
        ...{ id: 1, language: 'en', topics: [], places: [], roles: [], metAt: 0 },
        standing: stopped ? 'stopped' : 'active',
      },
      consents: {
        asked: { given: true, at: 0, wordingVersion: 'v1' },
        ...(told ? {} : { told: { given: true, at: 0, wordingVersion: 'v1' } }),
      },
      dialogue,
      involvements: asked
        ? [
            {
              invitation: { consultation: 'street', by: 'audience', madeAt: evening - 1_000, progress: 'waiting' },
              answers: [],
              heard: {},
            },
          ]
        : told
          ? [
              {
                invitation: { consultation: 'street', by: 'own', madeAt: evening - 1_000, progress: 'answered' },
                answers: [{ question: 'most', value: { kind: 'choice', choice: 'trees' }, at: evening - 900 }],
                respondent: 1,
                heard: {},
              },
            ]
          : [],
    },
    duties,
    ...(dialogue.at === 'drafting' && {
      draft: { on: 'themes', draft: { consultation: 'street', language: 'en', after: 0 } },
    }),
    lookup: { of: 'memory', memories: [] },
    subject: { of: 'nothing' },
    consultations: [{ consultation, stage: { at: 'open' } }],
  } as unknown as PersonState & { known: NonNullable<PersonState['known']> }
  const event = { kind: 'message.received', id: 'e1', contact: 'sandbox:anna', at: evening, text: '' } as const
  return { state, event, now: evening }
}

const moderator: readonly Duty[] = [{ kind: 'moderator' }]
const suggesting: Dialogue = { at: 'suggesting', words: 'A bench by the lake would be good' }
const sorting: Extract<Dialogue, { at: 'sorting' }> = {
  at: 'sorting',
  range: { from: 'aaaaaa', upTo: 'aaaaaa' },
  first: { to: 'idea' },
  since: evening,
}
const missing: Extract<Dialogue, { at: 'missing' }> = {
  at: 'missing',
  consultation: 'street',
  echo: 'e',
  since: evening,
}
const writing: Dialogue = { at: 'writing', consultation: 'street', since: evening }
const replying: Dialogue = { at: 'replying', inquiry: 'abcdefghij', words: 'By the lake', since: evening }

describe('what a person wrote', () => {
  it('is read in this order', () => {
    expect(readers.map(({ name }) => name)).toEqual([
      'words that sound like danger',
      'the rest of what they were writing',
      'words of another person',
      'a place on the map',
      'something without a word',
      'a code of another chat, and what they want of their chats',
      'a command of the city’s side, from who serves it',
      'leaving, said among other things',
      'a command that there is not',
      'a reply to one of our messages',
      'asking for the ideas',
      'yes or no to words of theirs that Ekko has shown',
      'yes or no to sending an idea',
      'where words of theirs are to go',
      'an idea that is named as one',
      'the draft they are writing for the city',
      'their own data, and what may be done with it',
      'what the city asked before',
      'another language',
      'an ordinary sentence to Ekko',
      'who a human is whose name they have read',
      'a command',
      'anything else, after stop',
      'what they think of a statement',
      'a sign and no word',
      'for whom they write',
      'a question to the politician who decides',
      'all of an echo',
      'yes or no to what a finished conversation still asks',
      'a question to Ekko',
      'where they live',
      'what was missing in an echo',
      'a kindness',
      'a name and a number',
      'the question that was asked last',
      'the name of a venue',
      'what the dialogue waits for',
      'something unasked',
    ])
  })

  const cases: readonly (readonly [string, Situation, string, string])[] = [
    ['danger while a question waits', { asked: true }, 'he is not breathing', 'words that sound like danger'],
    ['danger after stop', { stopped: true }, 'I want to die', 'words that sound like danger'],
    [
      'danger while writing back to staff',
      { dialogue: replying },
      'My husband hits me',
      'words that sound like danger',
    ],
    [
      'danger while writing for the city',
      { duties: moderator, dialogue: { at: 'drafting' } },
      'it’s on fire',
      'words that sound like danger',
    ],
    ['danger in an idea', { asked: true }, '/idea there is a fire in the library', 'words that sound like danger'],
    ['danger in another language', {}, 'Es brennt im Treppenhaus', 'words that sound like danger'],
    ['what only sounds so', { asked: true }, 'the traffic is killing us', 'the question'],
    ['a question to Ekko', { asked: true }, 'who reads this?', 'a question to Ekko'],
    ['a question to Ekko, after stop', { stopped: true }, 'who reads this?', 'anything else, after stop'],
    ['a question about the matter', { asked: true }, 'why are there no benches?', 'the question'],
    ['a moderator’s command', { duties: moderator, asked: true }, '/consult status', 'a command of the city’s side'],
    ['a citizen who writes the same', { asked: true }, '/consult status', 'a command of the city’s side'],
    ['a word that is a choice and asks for ideas', { asked: true }, 'ideas', 'asking for the ideas'],
    ['a yes to words that are shown', { dialogue: replying }, 'yes', 'yes or no to words'],
    [
      'a yes that is a choice of a later question',
      { dialogue: { at: 'agreeing' }, asked: true },
      'Yes',
      'the question',
    ],
    ['a yes to sending an idea', { dialogue: suggesting }, 'yes', 'yes or no to sending an idea'],
    ['an idea named with a slash while a question waits', { asked: true }, '/idea a bench', 'an idea'],
    ['an idea named without a slash while a question waits', { asked: true }, 'idea: a bench', 'the question'],
    ['an idea after stop', { stopped: true }, '/idea a bench', 'anything else, after stop'],
    ['words while writing for the city', { duties: moderator, dialogue: { at: 'drafting' } }, 'trees: 1', 'the draft'],
    ['stop while writing for the city', { duties: moderator, dialogue: { at: 'drafting' } }, 'stop', 'a command'],
    [
      'a question to the memory while a question waits',
      { asked: true },
      'what have you asked about trees',
      'what the city asked before',
    ],
    ['another language while a question waits', { asked: true }, 'på dansk', 'another language'],
    ['a language that is a choice', { asked: true }, 'danish', 'the question'],
    ['a command while a question waits', { asked: true }, 'language', 'a command'],
    ['a command that is a choice', { asked: true }, 'pause', 'the question'],
    ['stop, although it is a choice', { asked: true }, 'stop', 'a command'],
    ['stop within more words', { asked: true }, 'stop the traffic', 'the question'],
    ['help after stop', { stopped: true }, 'help', 'a command'],
    ['an answer after stop', { stopped: true, asked: true }, 'trees', 'anything else, after stop'],
    ['a yes to the second consent', { told: true }, 'yes', 'yes or no to what a finished conversation'],
    ['an answer', { asked: true }, 'trees', 'the question'],
    ['a yes to hello', { dialogue: { at: 'welcoming' } }, 'yes', 'what the dialogue waits for'],
    [
      'a choice of a question that came later than the list',
      { dialogue: { at: 'choosing', of: 'topic', onboarding: false }, asked: true },
      'trees',
      'what the dialogue waits for',
    ],
    [
      'a late yes to forgetting',
      { dialogue: { at: 'forgetting', since: evening - 2 * 3_600_000 } },
      'yes',
      'something unasked',
    ],
    [
      'a yes to forgetting in time',
      { dialogue: { at: 'forgetting', since: evening - 1_000 } },
      'yes',
      'what the dialogue waits for',
    ],
    ['a greeting while nothing is asked', {}, 'good evening', 'a kindness'],
    ['thanks while a question waits', { asked: true }, 'thanks', 'the question'],
    ['anything while nothing is asked', {}, 'the evening bus is late', 'something unasked'],
    ['a yes to the first way', { dialogue: sorting }, 'yes', 'where words of theirs are to go'],
    ['a way that is named', { dialogue: sorting }, 'as an idea', 'where words of theirs are to go'],
    ['more words beside the ways', { dialogue: sorting }, 'and it is cold', 'something unasked'],
    ['a yes long after the ways', { dialogue: { ...sorting, since: evening - 3 * day } }, 'yes', 'a kindness'],
    ['what was missing', { told: true, dialogue: missing }, 'nobody said why', 'what was missing in an echo'],
    ['a command where it was asked what was missing', { told: true, dialogue: missing }, 'help', 'a command'],
    [
      'an answer where it was asked what was missing',
      { asked: true, dialogue: missing },
      'trees',
      'what was missing in an echo',
    ],
    [
      'words long after it was asked what was missing',
      { told: true, dialogue: { ...missing, since: evening - 3 * day } },
      'nobody said why',
      'something unasked',
    ],
    ['words to a host', { told: true, dialogue: writing }, 'when will it be there?', 'what the dialogue waits for'],
  ]
  it.each(cases)('%s', (_claim, situation, words, reader) => {
    expect(readerOf(turnIn(situation), words)).toMatch(new RegExp(`^${reader}`))
  })

  it('is taken by some reader whatever it is', () => {
    expect(readers.at(-1)?.name).toBe('something unasked')
    expect(readerOf(turnIn({}), '\u200b')).toBe('something unasked')
  })
})
