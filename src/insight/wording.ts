import { inLanguage, type Language } from '../domain/language.ts'
import { type TextRef, text } from '../domain/message.ts'
import type { Question } from '../domain/question.ts'
import { takesStatements } from '../domain/questions/open.ts'
import { stem, wordsOf } from '../domain/stem.ts'

/** A word of the office with the words people use instead. Several words stand for a phrase. */
export interface Jargon {
  readonly word: string
  /** Other words that mean the same and are replaced alike. */
  readonly also?: readonly string[]
  readonly plain: string
}

/** Each language's words of the office. */
export type Wordlists = Readonly<Record<Language, readonly Jargon[]>>

/** Shorter beginnings of compounds would find too much. */
const compoundLettersMin = 8

/** Words of the office in a text, as a sentence each: which, and what to write instead. Each word is named once. */
export function jargonIn(words: string, language: Language, list: readonly Jargon[]): readonly TextRef[] {
  const said = wordsOf(words).map((word) => ({ word, stem: stem(word, language) }))
  return list.flatMap((jargon) => {
    const found = [jargon.word, ...(jargon.also ?? [])]
      .flatMap((form) => whereSaid(said, wordsOf(form), language))
      .at(0)
    return found === undefined ? [] : [text('check-jargon', { found, plain: jargon.plain })]
  })
}

interface Said {
  readonly word: string
  readonly stem: string
}

/** The words as they were said, where a word or phrase of the list is first there in whatever form. */
function whereSaid(said: readonly Said[], wanted: readonly string[], language: Language): readonly string[] {
  const parts = wanted.map((word) => ({ word, stem: stem(word, language) }))
  const at = said.findIndex((_, start) =>
    parts.every((part, offset) => isForm(said[start + offset], part, parts.length === 1)),
  )
  if (at < 0) return []
  const words = said.slice(at, at + parts.length).map(({ word }) => word)
  return [words.join(' ')]
}

/** The same stem is not enough: "grund" is not "grundet". A long word also begins compounds: "borgerinddragelsesproces". */
function isForm(said: Said | undefined, wanted: Said, alone: boolean): boolean {
  if (said === undefined) return false
  if (alone && wanted.stem.length >= compoundLettersMin && said.word.startsWith(wanted.stem)) return true
  return said.stem === wanted.stem && said.word.startsWith(wanted.word.slice(0, -1))
}

/** Questions that ask two things at once, so that staff cannot know which one was answered. `names` hold an "and" of their own. */
export function doublesIn(question: Question, language: Language, names: readonly string[]): readonly TextRef[] {
  const words = inLanguage(question.text, language)
  const asked = (words.match(/\?/g) ?? []).length
  if (asked > 1) return [text('check-two-questions')]
  // In one's own words two things can be answered; with one tap they cannot.
  if (takesStatements(question)) return []
  const sentence = words.split(/[.!:]\s/).find((part) => part.includes('?')) ?? ''
  const bare = [...names, ...pairs].reduce(
    (rest, name) => rest.replaceAll(new RegExp(escaped(name), 'giu'), ' '),
    sentence,
  )
  const joined = /(?<!\S)(\S+)\s+(?:og|and|samt|as well as)\s+(?:(?:the|a|an|de|den|det|en|et)\s+)?(\S+)/iu.exec(
    bare.replace(between, ' '),
  )
  if (!joined) return []
  const [, one = '', other = ''] = joined
  return [text('check-two-things', { one, other: other.replace(/(?<![?,.])[?,.]+$/, '') })]
}

/** Two words that are one thing. */
const pairs: readonly string[] = [
  'til og fra',
  'fra og til',
  'til og med',
  'fra og med',
  'frem og tilbage',
  'af og til',
  'nu og da',
  'ind og ud',
  'op og ned',
  'rundt og rundt',
  'ris og ros',
  'dag og nat',
  'tid og sted',
  'to and from',
  'back and forth',
  'now and then',
  'in and out',
  'up and down',
  'day and night',
  'time and place',
]
/** Between one thing and another lies one place. */
const between = /\b(mellem|between)\s+(\S+\s+){1,4}?(og|and)\s+\S+/giu

const leading: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'er du ikke enig',
    'er I ikke enige',
    'er du enig i, at',
    'er du enig i at',
    'synes du ikke',
    'mener du ikke',
    'tror du ikke',
    'vil du ikke hellere',
    'burde vi ikke',
    'bør vi ikke',
    'skal vi ikke',
    'er det ikke',
    'ville det ikke',
    'selvfølgelig',
    'naturligvis',
    'som alle ved',
    'som bekendt',
    'enhver kan se',
    'vel ikke',
    'ikke sandt',
  ],
  en: [
    "don't you",
    'do you not',
    "wouldn't you",
    'would you not',
    "shouldn't we",
    'should we not',
    "isn't it",
    'is it not',
    "aren't you",
    "wouldn't it",
    'do you agree that',
    'of course',
    'obviously',
    'naturally',
    'surely',
    'as everyone knows',
    'anyone can see',
  ],
}

/** Words that tell people what to answer. */
export function leadingIn(words: string, language: Language): readonly TextRef[] {
  const said = words.normalize('NFC').replaceAll('’', "'")
  return (leading[language] ?? []).flatMap((phrase) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, 'iu').test(said)
      ? [text('check-leading', { phrase })]
      : [],
  )
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
