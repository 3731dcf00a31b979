import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/domain/question.ts'
import { meant } from '../../../src/domain/understood/match.ts'
import { readAnswer } from '../../../src/engine/answers/read.ts'
import { commandIn, languageIn, memoryQueryIn } from '../../../src/engine/conversation/commands.ts'
import { yesOrNo } from '../../../src/engine/conversation/yes-no.ts'
import { asksForIdeas, ideaIn } from '../../../src/engine/ideas/send.ts'
import { understood } from '../../understood.ts'

type Table = readonly (readonly [string, ...(readonly string[])])[]

/** What each command is called, and how people write it. */
const commandWords: Table = [
  [
    'stop',
    'Stop',
    'stop',
    'STOP',
    '/stop',
    '/stop@EkkoBot',
    'Stop!',
    'stop.',
    ' Stop ',
    'ＳＴＯＰ',
    'stop stop',
    'Stop, stop!',
  ],
  [
    'stop',
    'Stop, tak!',
    'Stop tak',
    'stop nu, tak',
    'Hej Ekko, stop',
    'hold op',
    'Afmeld mig, tak',
    'ikke flere beskeder',
  ],
  ['stop', 'Stop please', 'Please stop', 'please, stop. Thanks', 'unsubscribe me please', 'Stop it', 'leave me alone'],
  ['stop', 'Stopp', 'bitte stopp', 'Stopp, bitte!', 'hör auf', 'Hoer auf', 'Schluss jetzt', 'Lass mich in Ruhe'],
  [
    'stop',
    'أوقف',
    'اوقف',
    'إيقاف',
    'كفى',
    'كفي',
    'قف',
    'توقف',
    'توقّف',
    'تـوقف',
    'توقف من فضلك',
    'توقف، شكرًا',
    'لو سمحت توقف',
  ],
  ['stop', 'Stop\n-- \nAnna Holm', 'Stop\n\nSent from my iPhone', 'Stop\nSendt fra min iPhone', 'stop\n\nMvh\nAnna'],
  [
    'stop',
    'Stop.\nVenlig hilsen Anna',
    'Stopp\nViele Grüße\nAnna',
    'Stopp\n\nVon meinem iPhone gesendet',
    'توقف\nمع التحية\nليلى',
  ],
  [
    'forget',
    'Glem mig',
    'Glem mig, tak',
    'slet mig tak',
    'glemmig',
    '/glem_mig',
    'Slet mine data, tak',
    'forget me please',
    '/forget_me',
  ],
  [
    'forget',
    'vergiss mich',
    'Vergiss mich bitte',
    'lösch mich',
    'Loesche meine Daten',
    'انسني',
    'انسَني',
    'احذفني',
    'احذفني من فضلك',
  ],
  [
    'help',
    'Hjælp',
    'hjaelp',
    'hjælp tak',
    'help',
    'Help please',
    '?',
    '؟',
    '？',
    'Hilfe',
    'Hilfe bitte',
    'مساعدة',
    'مساعده',
  ],
  ['start', 'start', 'Start igen', 'tilmeld', 'start again', 'wieder anfangen', 'ابدأ', 'ابدا', 'ابدأ من جديد'],
  [
    'answers',
    'mine svar',
    'svar',
    'my answers',
    'Meine Antworten',
    'antworten',
    'إجاباتي',
    'اجاباتي',
    '/myanswers',
    'Jeg vil gerne ændre mit svar',
    'ret mit svar',
    'change my answer',
  ],
  ['why', 'hvorfor', 'HVORFOR?', 'Hvorfor mig?', 'why me?', 'warum', 'Warum ich?', 'لماذا', 'لماذا أنا؟'],
  ['idea', 'idé', 'ide', 'send en idé', 'I have an idea!', 'Idee', 'Idee schicken', 'فكرة', 'عندي فكرة'],
  ['topics', 'emner', 'mine emner', 'topics', 'Themen', 'مواضيع', 'المواضيع'],
  ['pause', 'pause', 'ikke nu', 'Pause, bitte', 'استراحة'],
  ['quiet', 'ro', 'quiet hours', 'Ruhe', 'Ruhezeiten', 'هدوء'],
  ['fewer', 'færre', 'faerre', 'Færre spørgsmål, tak', 'less', 'weniger', 'Weniger Fragen', 'أقل', 'اقل'],
  ['language', 'sprog', 'language', 'Sprache', 'Sprog / Language', 'لغة', 'لغه'],
  ['memory', 'hukommelse', 'spurgt før', 'asked before', 'gefragt', 'früher gefragt', 'ذاكرة'],
]

/** Longer things that begin, end or are made with such a word, and are answers. */
const noCommands: readonly string[] = [
  ...[
    'stop the traffic',
    'Stop trafikken',
    'Stop bilerne, tak',
    'Stopp den Verkehr',
    'أوقف السيارات',
    'توقف الحافلة بعيد',
  ],
  ...[
    'hjælp til de hjemløse',
    'help the homeless',
    'why not trees',
    'start med skolen',
    'Glem mig ikke',
    'Vergiss mich nicht',
  ],
  ...['Tak', 'tak tak', 'please', 'Danke', 'شكرا', 'Ekko', '', '!!!', '??', 'Mvh Anna', 'stop eller start'],
  ...['Stop\nder er for mange biler', 'Stop\n1\n2', 'Færre biler', 'weniger Autos', 'أقل سيارات'],
]

describe('a command', () => {
  test.each(commandWords.flatMap(([command, ...words]) => words.map((each) => [each, command])))(
    '%j is %s',
    (words, command) => {
      expect(commandIn(words, understood)).toBe(command)
    },
  )

  test.each(noCommands)('%j is none', (words) => {
    expect(commandIn(words, understood)).toBeUndefined()
  })

  test('is not hidden by what is longer than a signature', () => {
    expect(commandIn(`Stop\nMvh\n${'en linje til\n'.repeat(10)}`, understood)).toBeUndefined()
  })
})

describe('a yes or a no', () => {
  test.each([
    ...['Ja', 'ja!', 'Ja tak', 'Ja gerne', 'jo tak', 'jo', 'Jep', 'Ok', 'gerne', 'Ja, spørg mig', 'Ja, giv det videre'],
    ...['yes', 'Yes please', 'sure, thanks', 'Yes, tell me', 'JA', 'Ja bitte', 'ja, frag mich', 'Ja erzähl es mir'],
    ...[
      'ja vergiss mich',
      'ja gib es weiter',
      'ja gib sie weiter',
      'Als Idee schicken',
      'ja ja',
      'Ja\nMvh Anna',
      'ja 👍',
    ],
    ...['نعم', 'نعم، من فضلك', 'نعم، اسألني', 'نعم، أخبرني', 'نعم، انسني', 'أرسلها كفكرة', 'نَعَم'],
  ])('%j is a yes', (words) => {
    expect(yesOrNo(words, understood)).toBe(true)
  })

  test.each([
    ...['Nej', 'nej tak', 'Nej, ellers tak', 'helst ikke', 'no', 'No thanks', 'no thank you!', 'Nope'],
    ...['nein', 'Nein danke', 'nein, nicht löschen', 'Doch nicht', 'Nein, lass es', 'لا', 'لا شكرا', 'لا، شكرًا', 'كلا'],
  ])('%j is a no', (words) => {
    expect(yesOrNo(words, understood)).toBe(false)
  })

  test.each(['tak', 'måske', 'ja og nej', 'nein das weiß ich nicht', 'yes but later', 'نعم ولكن', 'jaja', ''])(
    '%j is neither',
    (words) => {
      expect(yesOrNo(words, understood)).toBeUndefined()
    },
  )
})

describe('whether somebody felt heard', () => {
  test.each([
    ['partly', 'delvist', 'Til dels', 'partly', 'in part', 'Zum Teil', 'teils', 'teilweise', 'إلى حد ما', 'الى حد ما'],
    ['yes', 'ja', 'Ja tak', 'yes', 'نعم'],
    ['no', 'nej', 'Nein', 'no', 'لا'],
  ])('is %s', (felt, ...words) => {
    for (const each of words) expect(meant(understood.heard, each, understood), each).toBe(felt)
  })

  test('is not told by "ok"', () => {
    expect(meant(understood.heard, 'ok', understood)).toBeUndefined()
  })
})

describe('a way on', () => {
  test.each([
    ['next', 'næste', 'videre', 'next', 'weiter', 'التالي'],
    ['done', 'færdig', 'Færdig, tak', 'done', 'Fertig', 'انتهيت'],
    ['skip', 'spring over', 'Skip please', 'überspringen', 'Ueberspringen', 'تخطي', 'تخطى'],
    ['all', 'det hele', 'everything', 'alles', 'كل المواضيع'],
  ])('is %s', (way, ...words) => {
    for (const each of words) expect(meant(understood.goingOn, each, understood), each).toBe(way)
  })

  test.each(['videre til stranden', 'skip the bus', 'weiter weg'])('%j is none', (words) => {
    expect(meant(understood.goingOn, words, understood)).toBeUndefined()
  })
})

const label = (da: string, en: string, de: string, ar: string) => ({ da, en, de, ar })
const choice: Question = {
  id: 'q',
  kind: 'choice',
  text: {},
  choices: [
    { id: 'benches', label: label('Bænke', 'Benches', 'Bänke', 'مقاعد') },
    { id: 'trees', label: label('Træer', 'Trees', 'Bäume', 'أشجار') },
    { id: 'racks', label: label('Flere cykelstativer', 'Bike racks', 'Fahrradständer', 'مواقف الدراجات') },
    { id: 'less', label: label('Mindre', 'Less', 'Weniger', 'أقل') },
  ],
}
const choices: Question = { ...choice, kind: 'choices' }
const scale: Question = { id: 's', kind: 'scale', text: {}, from: 1, to: 5, low: {}, high: {} }

describe('an answer to a choice', () => {
  test.each([
    ...[
      '2',
      '2.',
      '#2',
      '2!',
      '2 tak',
      'nr. 2',
      'Nr 2, tak',
      'nr.2',
      'nummer 2',
      'no. 2',
      'number 2 please',
      'Nummer 2, bitte',
    ],
    ...[
      'رقم 2',
      'رقم ٢',
      '٢',
      '۲',
      '２',
      '2️⃣',
      '(2)',
      '"2"',
      '2 👍',
      'to',
      'two',
      'zwei',
      'اثنان',
      'zwei bitte',
      '2\nMvh Anna',
    ],
    ...[
      'Træer',
      'traeer',
      'Træer tak',
      'træer, tak!',
      'trees please',
      'Bäume',
      'baeume bitte',
      'أشجار',
      'اشجار من فضلك',
      'ＴＲＥＥＳ',
    ],
  ])('%j is the second', (words) => {
    expect(readAnswer(choice, words, understood)).toEqual({ kind: 'choice', choice: 'trees' })
  })

  test.each([
    ...[
      '2 bænke',
      'Træer og bænke tak',
      'Træer langs vejen',
      '-2',
      '2.5',
      '2-3',
      '<2',
      ':2',
      '2%',
      '22',
      'tak',
      'nr.',
      '',
    ],
    ...['to træer', 'zwei Bäume', 'مقاعد وأشجار', 'den anden'],
  ])('%j is none', (words) => {
    expect(readAnswer(choice, words, understood)).toBeUndefined()
  })

  test('is a yes or a no in whatever words, where one choice says so', () => {
    const choices = ['Ja', 'Nej', 'Ved ikke'].map((each) => ({ id: each, label: { da: each } }))
    const asked = { ...choice, choices }
    for (const words of ['Ja gerne', 'jo tak', 'Jep', 'yes please', 'ja bitte', 'نعم'])
      expect(readAnswer(asked, words, understood), words).toEqual({ kind: 'choice', choice: 'Ja' })
    for (const words of ['Nej tak', 'helst ikke', 'nein danke', 'لا'])
      expect(readAnswer(asked, words, understood), words).toEqual({ kind: 'choice', choice: 'Nej' })
    for (const words of ['måske', 'ja og nej', 'tak'])
      expect(readAnswer(asked, words, understood), words).toBeUndefined()
    const twice = { ...choice, choices: [...choices, { id: 'Gerne', label: { da: 'Gerne' } }] }
    expect(readAnswer(twice, 'jo tak', understood)).toBeUndefined()
    expect(readAnswer(twice, 'Gerne, tak', understood)).toEqual({ kind: 'choice', choice: 'Gerne' })
    expect(readAnswer(scale, 'Ja gerne', understood)).toBeUndefined()
  })

  test('is the choice, although the word is a command', () => {
    expect(readAnswer(choice, 'Mindre, tak', understood)).toEqual({ kind: 'choice', choice: 'less' })
  })

  test('is the label that is the same letter by letter, where accents are all that tells two apart', () => {
    const alike = { ...choice, choices: ['Alle', 'Allé'].map((each) => ({ id: each, label: { da: each } })) }
    for (const each of ['Alle', 'Allé'])
      expect(readAnswer(alike, each, understood)).toEqual({ kind: 'choice', choice: each })
  })
})

describe('an answer of several', () => {
  test.each([
    ...[
      '1, 2',
      'Bænke og træer',
      'Træer og bænke tak',
      'trees and benches',
      'Bäume und Bänke',
      'أشجار ومقاعد',
      'أشجار و مقاعد',
    ],
    ...['أشجار، مقاعد', '١، ٢', '1\n2', 'en og to', 'Bænke + træer', 'trees & benches, please'],
  ])('%j is both', (words) => {
    expect(readAnswer(choices, words, understood)).toEqual({ kind: 'choices', choices: ['benches', 'trees'] })
  })

  test.each(['1, the bus', 'Træer og legepladser', 'أشجار وحافلات'])('%j is none', (words) => {
    expect(readAnswer(choices, words, understood)).toBeUndefined()
  })
})

describe('an answer on a scale to five', () => {
  test.each([
    ...[
      '3',
      '٣',
      '３',
      '3️⃣',
      '3!',
      '3.',
      '3/5',
      '3 / 5',
      '٣/٥',
      '3/5 tak',
      '3 ud af 5',
      '3 af 5',
      '3 out of 5',
      '3 of 5',
    ],
    ...['3 von 5', '٣ من ٥', 'tre', 'tre ud af fem', 'drei', 'ثلاثة', 'ثلاث من خمس', '3 tak', 'nr. 3', 'three please'],
  ])('%j is three', (words) => {
    expect(readAnswer(scale, words, understood)).toEqual({ kind: 'scale', value: 3 })
  })

  test.each([
    '3/10',
    '3 ud af 10',
    '0',
    '6',
    'seks',
    '-3',
    '3.5',
    '3,5',
    '3-4',
    '<3',
    ':3',
    '3 eller 4',
    '3/5/5',
    '5 ud af',
    '',
  ])('%j is none', (words) => {
    expect(readAnswer(scale, words, understood)).toBeUndefined()
  })
})

describe('a language', () => {
  test.each([
    ['da', 'dansk', 'På dansk', 'in Danish', 'auf Dänisch', 'بالدنماركية'],
    ['en', 'English', 'in English please', 'på engelsk', 'auf Englisch', 'بالإنجليزية'],
    ['de', 'Deutsch', 'auf Deutsch, bitte', 'på tysk', 'in German', 'بالألمانية'],
    ['ar', 'العربية', 'بالعربية', 'arabisk', 'in Arabic', 'auf Arabisch', 'på arabiska'],
    ['sv', 'svenska', 'På svenska, tack', 'på svensk', 'in Swedish', 'auf Schwedisch', 'بالسويدية'],
    [
      'uk',
      'українська',
      'Українською, будь ласка',
      'på ukrainsk',
      'in Ukrainian',
      'auf Ukrainisch',
      'po ukraińsku',
      'بالأوكرانية',
    ],
    ['pl', 'polski', 'Po polsku, proszę', 'på polsk', 'in Polish', 'auf Polnisch', 'på polska', 'بالبولندية'],
    ['nb', 'norsk', 'på bokmål', 'på norska', 'in Norwegian', 'auf Norwegisch', 'بالنرويجية'],
    ['fr', 'en français', 'på fransk', 'på franska', 'in French', 'auf Französisch', 'بالفرنسية', 'fransızca'],
    ['tr', 'Türkçe', 'på tyrkisk', 'på turkiska', 'in Turkish', 'auf Türkisch', 'بالتركية'],
    ['es', 'español', 'En castellano', 'på spansk', 'in Spanish', 'auf Spanisch', 'på spanska', 'بالإسبانية'],
    ['ur', 'اردو', 'اردو میں', 'på urdu', 'in Urdu', 'auf Urdu', 'en urdu', 'بالأردية'],
    ['da', 'en danés', 'ڈینش میں'],
    ['es', 'ہسپانوی میں'],
  ])('%s', (language, ...words) => {
    for (const each of words) expect(languageIn(each, understood), each).toBe(language)
  })

  test('is not named by what is said about it', () => {
    for (const each of ['dansk mad', 'the English teacher', 'Deutsch lernen'])
      expect(languageIn(each, understood)).toBeUndefined()
  })
})

describe('what the city asked before', () => {
  test.each([
    ['what have you asked about bike paths?', 'bike paths'],
    ['Hvad har I spurgt om cykelstier?', 'cykelstier'],
    ['Hvornår har kommunen før spurgt borgerne ind til træer', 'træer'],
    ['Was habt ihr zu Radwegen gefragt?', 'Radwegen'],
    ['was habt ihr über den Hafen gefragt', 'den Hafen'],
    ['/gefragt Radwege', 'Radwege'],
    ['/spurgt før træer', 'træer'],
    ['ماذا سألتم عن طرق الدراجات؟', 'طرق الدراجات'],
    ['/ذاكرة الأشجار', 'الأشجار'],
  ])('%j asks for %j', (words, query) => {
    expect(memoryQueryIn(words, understood)).toBe(query)
  })

  test.each(['Was habt ihr zu Radwegen gebaut?', 'gefragt Radwege', 'ماذا سألتم', 'hvad har I bygget om'])(
    '%j does not',
    (words) => {
      expect(memoryQueryIn(words, understood)).toBeUndefined()
    },
  )
})

describe('an idea', () => {
  test.each([
    ['/idee Eine Bank am See', 'Eine Bank am See'],
    ['/فكرة مقعد عند البحيرة', 'مقعد عند البحيرة'],
    ['Idee: Eine Bank', 'Eine Bank'],
    ['فكرة: مقعد', 'مقعد'],
    ['/ny idé En bænk', 'En bænk'],
  ])('%j is said outright', (words, idea) => {
    expect(ideaIn(words, false, understood)).toBe(idea)
  })

  test.each(['Idee einer Bank', '/ideensammlung', 'ideen: keine', 'فكرة جيدة عن المقاعد'])('%j is not', (words) => {
    expect(ideaIn(words, false, understood)).toBeUndefined()
  })

  test('of one’s own is asked for', () => {
    for (const words of ['my ideas', '/ideer', 'Mine idéer, tak', 'meine Ideen', 'أفكاري', 'افكاري'])
      expect(asksForIdeas(words, understood), words).toBe(true)
    for (const words of ['ideas for the harbour', 'gute Ideen'])
      expect(asksForIdeas(words, understood), words).toBe(false)
  })
})
