import { describe, expect, test } from 'vitest'
import { askedOfEkko } from '../../src/domain/understood/asking.ts'
import { understood } from '../understood.ts'

const asked = (words: string) => askedOfEkko(words, understood.asking)

describe('a question to Ekko that it can answer', () => {
  test.each([
    'hvem læser det her?',
    'Hvem læser mit svar?',
    'Hvad er det her?',
    'hvad er det her for noget',
    'hvornår er fristen?',
    'Hvornår skal jeg senest svare?',
    'Hvorfor spørger du mig?',
    'hvorfor spørger I om det her?',
    'Er du en robot?',
    'Hvem bestemmer?',
    'Hvad kan ændres?',
    'who reads this?',
    'What is this about?',
    'Why do you ask me?',
    'why are you asking me this',
    'when is the deadline?',
    'Are you a bot?',
    'Wer liest das?',
    'Worum geht es hier?',
    'Warum fragst du mich das?',
    'من يقرأ هذا؟',
    'لماذا تسألني؟',
  ])('%s', (words) => expect(asked(words)).toBe('frame'))

  test.each([
    'Er det anonymt?',
    'er mit svar anonymt',
    'kan I se hvem jeg er?',
    'is this anonymous?',
    'Ist das anonym?',
  ])('%s is about what is kept', (words) => expect(asked(words)).toBe('privacy'))
})

describe('a question that could be either is asked about', () => {
  test.each([
    'Hvor langt skal jeg skrive?',
    'Må jeg skrive flere svar?',
    'Kan jeg svare igen senere?',
    'Hvor mange spørgsmål er der?',
    'How long should my answer be?',
    'Can I write more than one answer?',
    'What happens to the survey afterwards?',
    'Wie lang darf meine Antwort sein?',
  ])('%s', (words) => expect(asked(words)).toBe('unclear'))
})

describe('a question about the matter is an answer', () => {
  test.each([
    'Hvorfor er der ingen bænke?',
    'Hvem skal betale for det her?',
    'Hvornår gør du noget ved hullerne?',
    'Kan du ikke sætte en bænk der?',
    'Hvorfor gør I ikke noget ved trafikken?',
    'Hvorfor må man ikke cykle på gågaden?',
    'Hvad med flere træer?',
    'Hvornår kommer der lys på stien?',
    'Hvem skal vande træerne?',
    'Kan vi få en bænk ved biblioteket?',
    'Er det ikke på tide at lukke gaden for biler?',
    'Kunne man ikke sætte et træ der?',
    'Hvorfor svarer kommunen aldrig? Jeg har skrevet tre gange.',
    'Hvor skal børnene lege?',
    'Why are there no benches?',
    'Who pays for this?',
    'Would you want to live there yourself?',
    'When will you fix the lights?',
    'Why do you cut down the trees?',
    'What about more trees?',
    'Could you put a bench here?',
    'Who thought of this corner?',
    'Warum gibt es keine Bänke?',
    'Wann kommt endlich ein Radweg?',
    'لماذا لا توجد مقاعد؟',
    'Hvem læser det her? Jeg vil have en bænk.',
    'Flere bænke, tak',
    'Det her kryds er farligt, hvorfor sker der ikke noget?',
  ])('%s', (words) => expect(asked(words)).toBeUndefined())
})
