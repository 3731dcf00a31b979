import type { Language } from './language.ts'
import type { Dictionary, Found } from './spelling/dictionary.ts'
import { denialsIn, isKnownWord, isSameMeaning, type SpellingWords, turnsMeaning } from './spelling/meaning.ts'
import { type Compared, isMistyped } from './spelling/slips.ts'
import { stem } from './stem.ts'
import { fold, letters } from './understood/fold.ts'

/** What is known of words: which may not change places, and which are right as they stand, such as what streets are called. Folded. */
export interface Spelling {
  readonly words: SpellingWords
  readonly names: ReadonlySet<string>
  /** The language they stand in; absent for a person's name, which is of none. */
  readonly language?: Language
}

/** More words than these are not mistyped at one go: the sentence is written anew. */
const wordsChangedMax = 3

/**
 * Whether `right` is `wrong` spelt right, and says the same: letters that changed places or are missing, a doubled word, a space, a
 * capital or a comma. A number, a denial, a unit, a day, a name or any other word in the place of one is not a typo.
 */
export function isTypo(wrong: string, right: string, spelling: Spelling): boolean {
  if (wrong === right || fold(right) === '' || fold(wrong) === '') return false
  if (numbersIn(wrong) !== numbersIn(right)) return false
  const [before, after] = differing(wordsIn(wrong), wordsIn(right))
  const [was, is] = [before.words, after.words]
  if (was.length === 0 && is.length === 0) return true
  if (Math.max(was.length, is.length) > wordsChangedMax) return false
  if (isDoubled(before) || bindsOnly([...was, ...is], spelling)) return true
  if (was.length === is.length) return was.every((word, at) => isMisspelt(word, is[at] ?? word, spelling))
  return isSpaced(was, is, spelling)
}

/** Of anything longer no ending is looked for. */
const wordLettersMax = 100

/** A word as it stands, in small letters, and as it is compared. */
interface Word {
  readonly written: string
  readonly plain: string
  readonly folded: string
  readonly isName: boolean
}

/** The words that differ, between those that stand on both sides alike. */
interface Differing {
  readonly words: readonly Word[]
  readonly before: Word | undefined
  readonly after: Word | undefined
}

/** Digits of every script with what stands in numbers, and the signs that say of what they are. */
function numbersIn(words: string): string {
  return (letters(words).match(/(?:(?<![^\s(])[-−])?\d+(?:[.,:/]\d+)*|[%‰€$£¥°½¼¾²³+]/gu) ?? []).join(' ')
}

function wordsIn(text: string): readonly Word[] {
  const found = text.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  return found.map((word) => {
    const plain = word.toLowerCase().replace(/['’]/g, '')
    return { written: word, plain, folded: fold(plain), isName: /^\p{Lu}/u.test(word) }
  })
}

function differing(one: readonly Word[], other: readonly Word[]): readonly [Differing, Differing] {
  const shorter = Math.min(one.length, other.length)
  let from = 0
  while (from < shorter && one[from]?.plain === other[from]?.plain) from += 1
  let left = 0
  while (left < shorter - from && one.at(-1 - left)?.plain === other.at(-1 - left)?.plain) left += 1
  const between = (words: readonly Word[]): Differing => ({
    words: words.slice(from, words.length - left),
    before: words[from - 1],
    after: words[words.length - left],
  })
  return [between(one), between(other)]
}

/** "til til Torvet". */
function isDoubled({ words: [word, ...more], before, after }: Differing): boolean {
  return word !== undefined && more.length === 0 && (word.folded === before?.folded || word.folded === after?.folded)
}

function bindsOnly(said: readonly Word[], { words }: Spelling): boolean {
  return said.length === 1 && said.every(({ folded }) => words.binding.has(folded))
}

/** Words that were written together, or apart. "Nowhere" is not "now here". */
function isSpaced(was: readonly Word[], is: readonly Word[], spelling: Spelling): boolean {
  if (was.length === 0 || is.length === 0) return false
  const [one, other] = [was, is].map((words) => words.map(({ folded }) => folded))
  const [a, b] = [one ?? [], other ?? []]
  if (a.join('') === b.join(''))
    return ![...a, ...b].every((word) => isKnownWord(word, spelling.words, spelling.language))
  if (denialsIn(a, spelling.words) !== denialsIn(b, spelling.words)) return false
  const together = (words: readonly Word[]): Word => ({
    written: words.map(({ written }) => written).join(''),
    plain: words.map(({ plain }) => plain).join(''),
    folded: words.map(({ folded }) => folded).join(''),
    isName: words.some(({ isName }) => isName),
  })
  return isMisspelt(together(was), together(is), spelling)
}

/** Whether one word is another misspelt, or another form of the same. */
function isMisspelt(was: Word, is: Word, spelling: Spelling): boolean {
  const { words, names } = spelling
  const has = dictionaryFor(spelling)
  if (was.plain === is.plain || isSameMeaning(was.folded, is.folded, words, spelling.language)) return true
  if (turnsMeaning(was.folded, is.folded, words)) return false
  const isListed = ({ folded }: Word) => isKnownWord(folded, words, spelling.language) || names.has(folded)
  if (isListed(was)) return was.folded === is.folded || isFormOf(was, is, spelling)
  const [wasThere, isThere] = [has?.(was.written), has?.(is.written)]
  if (wasThere === 'word' && (isThere === 'word' || isListed(is))) return isFormOf(was, is, spelling)
  if (has && was.folded === is.folded) return true
  const isName = was.isName && is.isName
  const trust = has ? trusted(wasThere, isThere, isName) : isListed(is) ? 'list' : 'none'
  return isMistyped(was.plain, is.plain, { isName, trust }) || isFormOf(was, is, spelling)
}

/** How far letters alone are believed, where the two are not both words. */
function trusted(was: Found | undefined, is: Found | undefined, isName: boolean): Compared['trust'] {
  if (was === 'word') return 'little'
  return was === undefined && is === 'word' && !isName ? 'full' : 'much'
}

/** How much of a word its ending can be. */
const endingLettersMax = 2
/** Shorter words of a dictionary are alike by chance: the Danish words for sea and garden, for roof and take. */
const commonLettersMin = 4

/** `bygges` and `bygger`: the same word with another ending. */
function isFormOf(one: Word, other: Word, spelling: Spelling): boolean {
  const { words } = spelling
  const known = [one, other].map(({ folded }) => isKnownWord(folded, words, spelling.language))
  if (known.every(Boolean)) return false
  const [a, b] = [one.plain, other.plain]
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  if (a.length - same > endingLettersMax || b.length - same > endingLettersMax) return false
  const has = dictionaryFor(spelling)
  if (same < commonLettersMin && (!has || (has(one.written) === 'word' && has(other.written) === 'word'))) return false
  // Of a text that is of no language, such as a person's name, a last letter is no ending: Anna is not Anne.
  if (one.isName && other.isName && spelling.language === undefined) return false
  // An ending of one language is a letter of the word in another: Spanish takes the o off "kanto".
  const { language } = spelling
  const of = language !== undefined && words.languages.includes(language) ? [language] : words.languages
  // No word is that long, and finding the ending of one would take as long as its square.
  if (a.length > wordLettersMax || b.length > wordLettersMax) return false
  return of.some((each) => stem(a, each) === stem(b, each))
}

/** No dictionary has people's names. */
function dictionaryFor({ words, language }: Spelling): Dictionary | undefined {
  return language === undefined ? () => undefined : words.dictionaryOf(language)
}
