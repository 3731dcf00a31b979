import snowball from 'snowball-stemmers'
import type { Language } from './language.ts'

/** Languages with a stemmer, by the tag a city writes. In any other a word is its own stem. */
const stemmerOf: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  sv: 'swedish',
  tr: 'turkish',
}

/** Words so common that they tell nothing about what a text is on. */
const common = new Set(
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over
  da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget havde mod
  disse hvis din nogle hos blive mange ad bliver hendes været thi jer sådan kan må få får gør gøre mere mest helst hvilke
  hvilken hvilket hvem hvorfor hvordan hvornår deres vores jeres også så lige bare mellem efter før under ved uden end
  the a an and or of to in on at by for from with without as is are was were be been being it its this that these those
  there here i you he she we they me him her us them my your our their what which who whom when where why how do does did
  done have has had will would shall should can could may might must not no nor so than then too very more most much many
  some any all each if but about into over under out up down off again once only own same such between after before`.split(
    /\s+/,
  ),
)

/** Shorter beginnings of a word would find too much. */
export const beginningLettersMin = 4

/** Longer words are cut: none that is looked for is longer, and a database refuses lexemes of some thousand letters. */
const wordLettersMax = 60

/**
 * The words of a text, lower case, in composed form: letters and digits, æ, ø and å as they are. Marks belong to the letter
 * before them; Arabic vowel marks are left out, as most people do: شكرًا is the word شكرا.
 */
export function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\p{VS}|[\u064b-\u065f]|[\u0640\u0670]|\u20e3/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  return words.map((word) => (word.length > wordLettersMax ? [...word].slice(0, wordLettersMax).join('') : word))
}

/** Whether a word carries meaning of its own. */
export function tellsSomething(word: string): boolean {
  return word.length > 1 && !common.has(word)
}

/**
 * What the forms of a word have in common, so that `cykelstierne` finds `cykelsti`. Made for matching, never for
 * showing.
 */
export function stem(word: string, language: Language): string {
  const known = stems.get(`${language} ${word}`)
  if (known !== undefined) return known
  const made = stemmed(word, language)
  if (stems.size >= stemsMax) stems.clear()
  stems.set(`${language} ${word}`, made)
  return made
}

/** Stemming the same words again and again is dear; a city's questions use a few thousand. */
const stems = new Map<string, string>()
const stemsMax = 20_000

function stemmed(word: string, language: Language): string {
  const name = stemmerOf[language.split('-')[0] ?? language]
  if (name === undefined) return word
  const stemmer = snowball.newStemmer(name)
  let before = word
  let after = stemmer.stem(word)
  // Some forms lose one ending at a time: legepladser, legeplads, legeplad.
  while (after !== before) {
    before = after
    after = stemmer.stem(before)
  }
  return name === 'danish' ? after.replace(vowelEnding, '$1') : after
}

/** Danish words that end in a vowel, which the stemmer leaves alone: træer, træerne, broen, søen. */
const vowelEnding = /^(.+[aiouyæøå])(?:er|ern|erne|en|et)$/
