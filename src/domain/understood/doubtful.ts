import type { Language } from '../language.ts'
import type { Meaning } from './meanings.ts'
import { waysToSay } from './phrase.ts'
import type { Lines, Vocabulary } from './vocabulary.ts'

/** A word that answers in one language of the city and is only courtesy in another: "tak" is yes in Polish and thanks in Danish. */
export interface Doubtful {
  readonly language: Language
  readonly table: 'yesNo' | 'heard'
  readonly way: string
  readonly means: string
}

/** The words of courtesy of one language. */
interface Courteous {
  readonly language: Language
  readonly vocabulary: Pick<Vocabulary, 'polite' | 'smallTalk'>
}

/** The answers that are courtesy in another language, which does not have them among its own answers. */
export function doubtfulIn(meanings: readonly Meaning[], spoken: readonly Courteous[]): readonly Doubtful[] {
  const answers = answersIn(meanings)
  const courtesies = spoken.map(
    ({ language, vocabulary: { polite, smallTalk } }) =>
      [language, new Set([...polite, ...smallTalk.thanks].flatMap(waysToSay))] as const,
  )
  const own = new Set(answers.map(({ language, table, way }) => `${language} ${table} ${way}`))
  return answers.filter(({ language, table, way }) =>
    courtesies.some(([other, words]) => other !== language && words.has(way) && !own.has(`${other} ${table} ${way}`)),
  )
}

/** A table of answers without those that are doubtful: they count from a person who speaks their language. */
export function certain<T>(
  doubtful: readonly Doubtful[],
  of: Doubtful['table'],
  words: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const left = new Set(doubtful.flatMap(({ table, way }) => (table === of ? [way] : [])))
  return left.size === 0 ? words : new Map([...words].filter(([way]) => !left.has(way)))
}

/** Polite words of languages that the city does not speak, but for those that answer in one that it does. */
export function politeElsewhere(unspoken: readonly Courteous[], meanings: readonly Meaning[]): Lines {
  const answers = new Set(answersIn(meanings).map(({ way }) => way))
  const polite = unspoken.flatMap(({ vocabulary }) => vocabulary.polite)
  return polite.filter((line) => !waysToSay(line).some((way) => answers.has(way)))
}

function answersIn(meanings: readonly Meaning[]): readonly Doubtful[] {
  return meanings.flatMap(({ table, means, line, language }) =>
    table === 'yesNo' || table === 'heard' ? waysToSay(line).map((way) => ({ language, table, way, means })) : [],
  )
}
