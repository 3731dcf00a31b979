import { describe, expect, test } from 'vitest'
import type { AnswerValue } from '../../../src/domain/answer.ts'
import type { City } from '../../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../../src/domain/consultation.ts'
import type { Theme } from '../../../src/domain/outcome.ts'
import { clearedIn, exactIn, type SignedQuotes } from '../../../src/domain/quotes.ts'
import type { Tally } from '../../../src/domain/tally.ts'
import type { Cleared, Spoken, SpokenStatement, Voices } from '../../../src/domain/voices.ts'
import { proposalsOf } from '../../../src/insight/voices/proposals.ts'
import { couldRecognise, marksIn } from '../../../src/insight/voices/recognisable.ts'
import { voicesOf } from '../../../src/insight/voices/voices.ts'
import { benches, city } from '../../files/town.ts'

const street: Consultation = {
  ...benches,
  id: 'street',
  code: codeOf('street'),
  title: { en: 'Room in Ivy Street' },
  questions: [
    {
      kind: 'choice',
      id: 'most',
      text: { en: 'What most?' },
      choices: ['benches', 'trees', 'racks'].map((id) => ({ id, label: { en: id } })),
    },
    { kind: 'open', id: 'why', text: { en: 'Why?' }, statementsMax: 3 },
  ],
}

type Row = readonly [choice: string, words: string]

/** Twenty people: two sides as good as equal, and two who want something else. */
const rows: readonly Row[] = [
  ['benches', 'My mother needs a place to rest on the way to the shops.'],
  ['benches', 'Old people need a place to rest on their way home.'],
  ['benches', 'A place to rest on the way to the doctor would help me.'],
  ['benches', 'We need somewhere to sit and rest on the way.'],
  ['benches', 'Somewhere to eat lunch outside in summer.'],
  ['benches', 'Please, somewhere for the kids to sit with ice cream.'],
  ['benches', 'Rest is good for bad knees and heavy bags.'],
  ['benches', 'A bench by the bakery, so that we can wait in the sun.'],
  ['benches', 'People talk more where they can sit down.'],
  ['trees', 'It gets so hot in July that my windows stay shut.'],
  ['trees', 'Shade in July, it is far too hot to walk there.'],
  ['trees', 'Birds and shade, the street is all stone and hot in summer.'],
  ['trees', 'The heat in summer is bad for my small children.'],
  ['trees', 'Trees clean the air where the buses stop.'],
  ['trees', 'Green is good for the mind, and for bees.'],
  ['trees', 'Benches mean noise at three in the morning under my bedroom.'],
  ['trees', 'More shade for the queue outside the pharmacy in summer.'],
  ['trees', 'Roots hold the rain back, my cellar was flooded twice.'],
  ['racks', 'Bikes lie all over the pavement, and blind people fall.'],
  ['racks', 'I never find a place to lock my bike at the station end.'],
]

/** All of it was read by a moderator. */
function cleared(statements: readonly SpokenStatement[]): readonly Cleared[] {
  return clearedIn(statements, new Map(statements.map(({ number }) => [number, { verdict: 'cleared' }])))
}

function groundOf(said: readonly Row[], themes: readonly Theme[] = [], where: City = city) {
  const count = (choice: string) => said.filter(([chosen]) => chosen === choice).length
  const spoken: Spoken<Cleared> = {
    statements: cleared(said.map(([, text], at) => ({ number: at + 1, respondent: at + 1, question: 'why', text }))),
    answers: said.map(([choice], at) => ({
      respondent: at + 1,
      question: 'most',
      value: { kind: 'choice', choice } satisfies AnswerValue,
    })),
    themes,
  }
  const tally: Tally = {
    ...{ invited: 50, delivered: 50, answered: said.length, declined: 0, capped: 0, themes: {} },
    heard: { yes: 0, partly: 0, no: 0 },
    questions: {
      most: {
        answered: said.length,
        skipped: 0,
        statements: 0,
        choices: { benches: count('benches'), trees: count('trees'), racks: count('racks') },
      },
      why: { answered: said.length, skipped: 0, statements: said.length, choices: {} },
    },
  }
  return { consultation: street, city: where, spoken, tally }
}

function shown({ voices, splits }: Voices): readonly string[] {
  const reasons = splits.flatMap(({ one, other }) => [one.reason, other.reason])
  return [...reasons.flatMap((each) => each?.text ?? []), ...voices.map(({ text }) => text)]
}

describe('what all who answered are shown', () => {
  const voices = voicesOf(groundOf(rows))

  test('is three to five real statements, each once', () => {
    const texts = shown(voices)
    expect(texts.length).toBeGreaterThanOrEqual(3)
    expect(texts.length).toBeLessThanOrEqual(5)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.every((text) => rows.some(([, words]) => words === text))).toBe(true)
  })

  test('has both sides of a split with a reason from either', () => {
    const [split] = voices.splits
    const side = (text: string | undefined) => rows.find(([, words]) => words === text)?.[0]
    expect(side(split?.one.reason?.text)).toBe('benches')
    expect(side(split?.other.reason?.text)).toBe('trees')
    expect(split?.one.reason?.text).toContain('rest')
  })

  test('has the small view too', () => {
    expect(shown(voices).some((text) => rows.slice(-2).some(([, words]) => words === text))).toBe(true)
    expect(voices.by).toBe('choices')
  })

  test('is the same for all, whatever the order it was read in', () => {
    const { spoken, ...rest } = groundOf(rows)
    const turned = { ...spoken, statements: spoken.statements.toReversed(), answers: spoken.answers.toReversed() }
    expect(voicesOf({ ...rest, spoken: turned })).toEqual(voices)
  })

  test('goes by the sides that a moderator saw, for and against first', () => {
    const themes: readonly Theme[] = [
      { id: 'rest', label: {}, stance: 'for', statements: [1, 2, 3] },
      { id: 'noise', label: {}, stance: 'against', statements: [16] },
      { id: 'flood', label: {}, stance: 'tells', statements: [18] },
    ]
    const bySides = voicesOf(groundOf(rows, themes))
    expect(bySides.by).toBe('sides')
    expect(shown(bySides)).toContain(rows[15]?.[1])
    expect(shown(bySides)).toContain(rows[17]?.[1])
  })

  test('goes by the words where there is nothing else, and repeats none', () => {
    const open = { ...street, questions: [street.questions[1]] as unknown as Consultation['questions'] }
    const byWords = voicesOf({ ...groundOf(rows), consultation: open })
    expect(byWords.by).toBe('words')
    expect(byWords.voices).toHaveLength(5)
    expect(byWords.voices.filter(({ text }) => text.includes('rest'))).toHaveLength(1)
  })

  test('is nothing where fewer than five have written', () => {
    expect(shown(voicesOf(groundOf(rows.slice(0, 4))))).toEqual([])
  })

  test('has nothing that leads straight to a person, whatever a moderator cleared', () => {
    const telling: readonly Row[] = rows.map(([choice], at) => [choice, `Call me about it on 20 30 40 ${at + 10}.`])
    expect(shown(voicesOf(groundOf(telling)))).toEqual([])
  })

  test('has nothing that no moderator cleared', () => {
    const ground = groundOf(rows)
    const signed: SignedQuotes = new Map([
      [2, { verdict: 'cleared' }],
      [16, { verdict: 'kept', reason: 'hurts' }],
      [19, { verdict: 'cleared' }],
    ])
    const spoken = { ...ground.spoken, statements: clearedIn(ground.spoken.statements, signed) }
    expect(shown(voicesOf({ ...ground, spoken })).toSorted()).toEqual([rows[18]?.[1], rows[1]?.[1]])
  })

  test('has what looks as if it led to a person only where a person said that it does not', () => {
    const words = 'The library at 12 Main Street needs a ramp for all of us'
    const more = [...rows, ['benches', words] as const]
    const ground = groundOf(more)
    for (const vouched of [false, true]) {
      const sign = { verdict: 'cleared', ...(vouched && { vouched: true as const }) } as const
      const spoken = {
        ...ground.spoken,
        statements: clearedIn(ground.spoken.statements, new Map([[more.length, sign]])),
      }
      expect(shown(voicesOf({ ...ground, spoken }))).toEqual(vouched ? [words] : [])
    }
  })

  test('speaks of sides only where words of both can be shown', () => {
    const themes: readonly Theme[] = [
      { id: 'rest', label: {}, stance: 'for', statements: [1, 2, 3] },
      { id: 'noise', label: {}, stance: 'against', statements: [16] },
    ]
    const ground = groundOf(rows, themes)
    const signed: SignedQuotes = new Map([1, 2, 18].map((number) => [number, { verdict: 'cleared' }]))
    const spoken = { ...ground.spoken, statements: clearedIn(ground.spoken.statements, signed) }
    expect(voicesOf({ ...ground, spoken }).by).not.toBe('sides')
  })

  test('is chosen in a blink among a thousand', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => {
      const [choice, words] = rows[at % rows.length] ?? ['benches', '']
      return [choice, `${words} ${at} times`] as const
    })
    const from = performance.now()
    voicesOf(groundOf(many))
    expect(performance.now() - from).toBeLessThan(1_000)
  })
})

describe('what a moderator is asked to read', () => {
  const unread: SignedQuotes = new Map()
  const texts = (signed: SignedQuotes, said = rows) =>
    proposalsOf(groundOf(said), signed).toRead.map(({ text }) => text)

  test('is a dozen at most, and once it is cleared both sides and the small view are shown', () => {
    const ground = groundOf(rows)
    const { toRead } = proposalsOf(ground, unread)
    expect(toRead).toHaveLength(12)
    const voices = voicesOf({ ...ground, spoken: { ...ground.spoken, statements: cleared(toRead) } })
    const [split] = voices.splits
    expect([split?.one.reason, split?.other.reason].every((reason) => reason !== undefined)).toBe(true)
    expect(shown(voices).some((text) => rows.slice(-2).some(([, words]) => words === text))).toBe(true)
  })

  test('gets shorter with what was cleared, and others come in the place of what was kept back', () => {
    const [first] = proposalsOf(groundOf(rows), unread).toRead
    const number = first?.number ?? 0
    expect(texts(new Map([[number, { verdict: 'cleared' }]]))).toHaveLength(11)
    const after = texts(new Map([[number, { verdict: 'kept', reason: 'names' }]]))
    expect(after).toHaveLength(12)
    expect(after).not.toContain(first?.text)
  })

  test('has one in which a person may be named only where there are too few others, and last', () => {
    const named: Row = ['trees', 'The worst of it is what Ottoline said about our trees.']
    expect(texts(unread, [...rows, named])).not.toContain(named[1])
    const few = [...rows.slice(0, 6), named]
    expect(texts(unread, few).at(-1)).toBe(named[1])
    const { isKnown } = proposalsOf(groundOf(few), unread)
    expect(marksIn(named[1], isKnown).map(({ from, to }) => named[1].slice(from, to))).toEqual(['Ottoline'])
  })

  describe('in the words of one who says what they are', () => {
    const roles = [
      { id: 'shop', name: { da: 'Butiksejer', en: 'Shop owner' } },
      { id: 'student', name: { da: 'Elev eller student', en: 'Pupil or student' } },
      { id: 'parent', name: { da: 'Forælder', en: 'Parent' } },
    ]
    const where = { ...city, roles }
    const words = 'As a shop owner I need somewhere to unload in the morning.'
    const of = (shops: number, told = 20) => {
      const ground = groundOf([...rows, ['racks', words]], [], where)
      const counts = { told, of: { shop: shops, parent: 9 } }
      return { ...ground, spoken: { ...ground.spoken, roleCounts: counts } }
    }

    test('what fewer than five are is marked, and offered only where there are too few others', () => {
      for (const shops of [0, 1, 4]) {
        const { toRead, marks } = proposalsOf(of(shops), unread)
        expect(toRead.map(({ text }) => text)).not.toContain(words)
        expect(marks(words)).toEqual([{ from: 0, to: 'As a shop owner'.length }])
      }
    })

    test('what five are is not', () => {
      const { marks } = proposalsOf(of(5), unread)
      expect(marks(words)).toEqual([])
      expect(marks('As a parent I worry about the cars.')).toEqual([])
    })

    test('nothing is where too few have said what they are for that to mean something', () => {
      expect(proposalsOf(of(0, 4), unread).marks(words)).toEqual([])
    })

    test.each([
      ['Vi butiksejere har brug for plads til varer.', 'Vi butiksejere'],
      ['Jeg er selv student og mangler et sted at sidde.', 'Jeg er selv student'],
      ['Shop owners want parking, and they are wrong.', undefined],
      ['Det er dejligt at se en elev på cykel.', undefined],
    ])('of oneself it is said in many ways, and not of others: %s', (text, marked) => {
      const [first] = proposalsOf(of(1), unread).marks(text)
      expect(first && text.slice(first.from, first.to)).toBe(marked)
    })
  })

  test('has none with a number in it, and none before five have written', () => {
    expect(texts(unread, [...rows, ['trees', 'Call me on 20 30 40 50 about the trees.']]).join()).not.toContain('Call')
    expect(texts(unread, rows.slice(0, 4))).toEqual([])
  })
})

test('what is shown is byte for byte in the cleared statement of its number', () => {
  const ground = groundOf(rows)
  const voices = voicesOf(ground)
  expect(exactIn(voices, ground.spoken.statements)).toEqual(voices)
  const turned = ground.spoken.statements.map((each) => ({ ...each, text: each.text.toUpperCase() }))
  expect(shown(exactIn(voices, turned))).toEqual([])
  expect(shown(exactIn(voices, []))).toEqual([])
})

describe('a writer', () => {
  const unknown = () => false
  test.each([
    'Bænk ved bageren. Mit cpr er … hvis I skal bruge det.',
    'Min mand Henrik kan ikke gå så langt.',
    'Spørg bare Farida, hun ved det.',
    'Jeg er den eneste frisør i gaden.',
    'Foran min butik er der altid mørkt.',
    'Som blind kan jeg ikke se skiltet.',
    'I am the chairman of the allotment club.',
    'The lamp outside Egebakken 94 is broken.',
    'Ring på 20 30 40 50.',
    'Ich bin die einzige Ärztin hier.',
    'أنا الوحيدة هنا',
  ])('could be recognised by "%s"', (text) => {
    expect(couldRecognise(text, unknown)).toBe(true)
  })

  test.each([
    'Der er for mørkt ved stationen om aftenen.',
    'It gets so hot by the library in July.',
    'Jeg synes, I skal lade gaden være.',
    'Trees are nice. They give shade.',
    'Es ist zu laut und zu heiß.',
    'الجو حار جدا في الصيف',
  ])('could not by "%s"', (text) => {
    expect(couldRecognise(text, (name) => ['july'].includes(name))).toBe(false)
  })
})
