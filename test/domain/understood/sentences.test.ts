import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import type { ChoiceQuestion } from '../../../src/domain/questions/choice.ts'
import { insteadIn, isInstead, livesIn, saidToEkko } from '../../../src/domain/understood/sentences.ts'
import { readAnswer } from '../../../src/engine/answers/read.ts'
import { isUnknownCommand } from '../../../src/engine/conversation/commands.ts'
import { readConversation } from '../../../src/rehearsal/conversation.ts'
import { understood } from '../../understood.ts'

const words = understood.sentences

describe('an ordinary sentence to Ekko', () => {
  const asked = {
    robot: [
      ...['er du en robot?', 'Er du egentlig et rigtigt menneske?', 'er du robot eller menneske', 'Hej, er du en bot?'],
      ...[
        'taler jeg med et menneske?',
        'Er det en computer jeg skriver med?',
        'du er vel bare et program',
        'er du ægte',
      ],
      ...['hvem skriver jeg med?', 'sidder der et menneske i den anden ende?', 'ER DU EN ROBOT???', 'er du en robbot?'],
      ...['are you a bot?', 'Am I talking to a real person?', 'is this a robot or a human', 'Hi, are you human?'],
      ...['Bist du ein Roboter?', 'Schreibe ich mit einem Menschen?', 'هل أنت روبوت؟', 'هل أتحدث مع إنسان؟'],
    ],
    human: [
      ...['jeg vil gerne tale med et menneske', 'Kan jeg få lov at tale med en rigtig person, tak?', 'menneske tak'],
      ...[
        'jeg vil hellere snakke med en medarbejder',
        'giv mig et menneske',
        'hvem kan jeg ringe til?',
        'kan man ringe til jer?',
      ],
      ...[
        'Hvordan kontakter jeg jer?',
        'Må jeg tale med nogen?',
        'har I et telefonnummer',
        'stil mig om til en medarbejder',
      ],
      ...[
        'I want to talk to a human',
        'can I speak to a real person please?',
        'let me talk to someone',
        'who can I call?',
      ],
      ...['Ich möchte mit einem Menschen sprechen', 'أريد التحدث مع إنسان'],
    ],
    answers: [
      ...['hvornår får jeg svar?', 'Hvornår hører jeg noget?', 'hvornår får jeg svar på det jeg skrev sidste uge?'],
      ...[
        'hvad blev der af det, jeg svarede?',
        'hvad blev der af mit svar',
        'Hvad skete der med det, jeg skrev?',
        'noget nyt?',
      ],
      ...[
        'har I læst mit svar',
        'kom mit svar frem?',
        'hvad blev resultatet?',
        'hvad har jeg svaret',
        'må jeg se mine svar',
      ],
      ...[
        'hvor lang tid går der, før jeg hører noget?',
        'Hej Ekko. Hvornår får jeg svar? Tak',
        'får jeg nogensinde svar?',
      ],
      ...[
        'when do I get an answer?',
        'When will I hear back?',
        'what happened to my answer?',
        'what became of what I said?',
      ],
      ...['did you get my answer?', 'Wann bekomme ich eine Antwort?', 'متى أحصل على جواب؟'],
    ],
  }
  test.each(Object.entries(asked).flatMap(([kind, all]) => all.map((said) => [said, kind])))(
    '%j is %s',
    (said, kind) => {
      expect(saidToEkko(said, words)).toEqual({ kinds: [kind], rest: '' })
    },
  )

  it('counts beside other words, which are told apart', () => {
    expect(saidToEkko('Flere træer, tak! Hvornår får jeg svar?', words)).toEqual({
      ...{ kinds: ['answers'], rest: 'Flere træer, tak!' },
    })
  })

  test.each([
    ...[
      'Der mangler en bænk',
      'vi vil have flere mennesker i gaden',
      'man skal kunne tale med et menneske hos kommunen',
    ],
    ...[
      'hvornår får vi en bænk',
      'Hvorfor får vi aldrig svar fra busselskabet om støjen',
      'er du enig i at der mangler lys?',
    ],
    ...[
      'robotter skal klippe græsset',
      'talk to the people who live here',
      'when will the library open?',
      'I want to see people',
    ],
    'hvad skete der med bænken ved søen?',
  ])('%j is none', (said) => {
    expect(saidToEkko(said, words)).toBeUndefined()
  })
})

describe('where they live', () => {
  test.each([
    ...[
      'Jeg bor i Møllevang',
      'jeg bor ude på Egebakken',
      'vi bor ved Havnen',
      'I live in Egebakken',
      'jeg er fra Nordmarken',
    ],
    ...['Hej, jeg bor i Møllevang', 'ich wohne in Møllevang'],
  ])('%j names what follows', (said) => {
    expect(livesIn(said, words)).not.toEqual([])
  })

  test.each(['Bor der nogen?', 'Det er rart at bo her', 'Jeg bor'])('%j names nothing', (said) => {
    expect(livesIn(said, words)).toEqual([])
  })
})

describe('a choice', () => {
  const labels = { benches: ['Bænke', 'Benches'], trees: ['Træer', 'Trees'], bikes: ['Cykelstativer', 'Bike racks'] }
  const choice: ChoiceQuestion = {
    ...{ kind: 'choice', id: 'most', text: { da: 'Hvad?' } },
    choices: Object.entries(labels).map(([id, [da = '', en = '']]) => ({ id, label: { da, en } })),
  }
  test.each([
    ['flere træer, tak', 'trees'],
    ['træ', 'trees'],
    ['træerne!', 'trees'],
    ['Jeg vil gerne have flere træer', 'trees'],
    ['helst træer 🌳', 'trees'],
    ['more trees please', 'trees'],
    ["I'd love some trees", 'trees'],
    ['træeer', 'trees'],
    ['bænk', 'benches'],
    ['Jeg stemmer på bænke', 'benches'],
    ['bæmke', 'benches'],
    ['et cykelstativ', 'bikes'],
    ['jeg vælger nr. 2', 'trees'],
    ['my vote goes to bike racks', 'bikes'],
  ])('%j is %s', (said, id) => {
    expect(readAnswer(choice, said, understood)).toEqual({ kind: 'choice', choice: id })
  })

  test.each([
    'ikke træer',
    'hverken bænke eller træer',
    'færre cykelstativer',
    'no benches',
    'træer og bænke',
    'træer ved skolen',
  ])('%j is none of them', (said) => {
    expect(readAnswer(choice, said, understood)).toBeUndefined()
  })

  it('that takes something else has it in words', () => {
    const open = { ...choice, other: { da: 'Noget andet', en: 'Something else' } }
    const written = (said: string) => readAnswer(open, said, understood)
    expect(written('noget andet: en sø')).toEqual({ kind: 'choice', statements: ['en sø'] })
    expect(written('ikke flere bænke')).toEqual({ kind: 'choice', statements: ['ikke flere bænke'] })
    expect(written('flere træer, tak')).toEqual({ kind: 'choice', choice: 'trees' })
    for (const none of ['👍', '/flyv', 'hmm', 'ja da', 'hvad koster det?', 'det ved jeg ikke'])
      expect(written(none)).toBeUndefined()
  })

  it('is not meant by "something else" alone', () => {
    expect(isInstead('noget andet', words)).toBe(true)
    expect(isInstead('noget andet end bænke', words)).toBe(false)
    expect(insteadIn('Something else: a pond', words)).toBe('a pond')
  })
})

describe('a command that there is not', () => {
  test.each(['/flyv', '/flyv nu', '/scene@ekko_bot', '/vejret'])('%j', (said) => {
    expect(isUnknownCommand(said, understood)).toBe(true)
  })
  test.each([
    '/stop',
    '/hjælp',
    '/idé en bænk',
    '/memory bænke',
    '/kode ABCD-1234-EFGH-5678',
    'og/eller',
    '1/5',
    '/',
    '//',
  ])('is not %j', (said) => {
    expect(isUnknownCommand(said, understood)).toBe(false)
  })
})

const data = join(process.env.EKKO_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'polis')

/** In a thousand things that people really said to a city, this many may be taken for something else. */
const mistakenPerThousandMax = 1

describe.skipIf(!existsSync(data))('what people really said', () => {
  it('is next to never taken for a sentence to Ekko, a place they live in, a command or a choice', () => {
    const folders = readdirSync(data, { withFileTypes: true }).filter((each) => each.isDirectory())
    const said = folders.flatMap(({ name }) => readConversation(join(data, name)).comments.map(({ text }) => text))
    const choice: ChoiceQuestion = {
      ...{ kind: 'choice', id: 'c', text: { en: '?' } },
      choices: ['Traffic', 'Homeless people', 'Jobs', 'More parks', 'Police', 'Basic income', 'Schools'].map(
        (label) => ({
          ...{ id: label, label: { en: label } },
        }),
      ),
    }
    const places = ['seatle', 'bowling gren', 'warren county', 'london', 'canada', 'new zealand', 'taiwan', 'downtown']
    const taken = {
      'to Ekko': said.filter((text) => saidToEkko(text, words)?.rest === ''),
      'to Ekko, beside an answer': said.filter((text) => saidToEkko(text, words) !== undefined),
      'a place': said.filter((text) => livesIn(text, words).some((each) => places.includes(each))),
      'a command': said.filter((text) => isUnknownCommand(text, understood)),
      'a choice': said.filter((text) => readAnswer(choice, text, understood) !== undefined),
    }
    for (const [as, texts] of Object.entries(taken))
      console.info(`${said.length} real statements, taken as ${as}: ${texts.length}`)
    expect(said.length).toBeGreaterThan(1_000)
    for (const texts of Object.values(taken))
      expect(texts.length).toBeLessThanOrEqual((said.length * mistakenPerThousandMax) / 1_000)
  })
})
