import { fold } from '../understood/fold.ts'
import { knownWords } from './known-words.ts'
import { type MeaningLines, meaningWords } from './meaning-words.ts'

/** One of the words that say how many, when, where or not: its list, and which of the list it is. */
interface Meaning {
  readonly list: keyof MeaningLines
  readonly which: string
}

/** A word in every language in which it says something, as a word can: `to` is a number in one and a direction in another. */
const meanings = new Map<string, readonly Meaning[]>()
for (const [language, lines] of Object.entries(meaningWords)) {
  for (const [name, line] of Object.entries(lines)) {
    const list = name as keyof MeaningLines
    if (list === 'denials' || list === 'binding') continue
    for (const entry of line.trim().split(/\s+/)) {
      for (const word of entry.split('/').map(fold))
        meanings.set(word, [...(meanings.get(word) ?? []), { list, which: `${language} ${fold(entry)}` }])
    }
  }
}

const known: ReadonlySet<string> = new Set([...knownWords.map(fold), ...meanings.keys()])
const numberWords: readonly string[] = [...meanings].flatMap(([word, all]) =>
  all.some(({ list }) => list === 'numbers') ? [word] : [],
)
const denials: readonly string[] = wordsIn('denials')
const binding: ReadonlySet<string> = new Set(wordsIn('binding'))

function wordsIn(list: keyof MeaningLines): readonly string[] {
  return Object.values(meaningWords).flatMap((lines) => lines[list].trim().split(/\s+/).map(fold))
}

/** Whether this is a word as it stands, as far as Ekko knows: it is not misspelt. Folded. */
export function isKnownWord(word: string): boolean {
  return known.has(word)
}

/** Whether a word can be missing, or too much, without another meaning. Folded. */
export function onlyBinds(word: string): boolean {
  return binding.has(word)
}

/** Whether two folded words are spellings or forms of the same one in a list. */
export function isSameMeaning(one: string, other: string): boolean {
  const found = meanings.get(other) ?? []
  return (meanings.get(one) ?? []).some(({ which }) => found.some((each) => each.which === which))
}

/** Whether one denies what the other says, `unsafe` and `safe`, or counts otherwise, `tiårig` and `toårig`. Folded. */
export function turnsMeaning(one: string, other: string): boolean {
  return denies(one, other) || denies(other, one) || countsOtherwise(one, other)
}

/** How often a text of these folded words says no. */
export function denialsIn(words: readonly string[]): number {
  return words.filter((word) => meanings.get(word)?.some(({ list }) => list === 'negations')).length
}

function denies(longer: string, shorter: string): boolean {
  return denials.some((begins) => longer === `${begins}${shorter}`)
}

/** Shorter rests are endings: `tog` does not begin with a number. */
const restLettersMin = 3

function countsOtherwise(one: string, other: string): boolean {
  const rests = (word: string) =>
    numberWords.flatMap((number) =>
      word.startsWith(number) && word.length >= number.length + restLettersMin
        ? [{ number, rest: word.slice(number.length) }]
        : [],
    )
  const others = rests(other)
  return rests(one).some(({ number, rest }) =>
    others.some((each) => each.rest === rest && each.number !== number && !isSameMeaning(each.number, number)),
  )
}
