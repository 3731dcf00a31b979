import { beginningLettersMin, stem, tellsSomething, wordsOf } from './stem.ts'
import type { KeptThemes, ThemeName } from './themes.ts'

/** What a theme is held against: the number and the words, without who said them. */
export interface NumberedStatement {
  readonly number: number
  readonly text: string
}

/** A word that more of all statements hold than this tells nothing about one theme. */
const shareMax = 0.25
/** In a few statements every word is in many of them. */
const statementsFew = 4
/** A word that statements of a theme have in common, and no single one alone. */
const sharedMin = 2

/**
 * Statements that a theme does not have and whose words begin like those of its label, or like words that several of its
 * statements share. It only suggests: a person decides.
 */
export function suggestedFor(
  theme: ThemeName,
  { assignments }: KeptThemes,
  statements: readonly NumberedStatement[],
): readonly number[] {
  const own = new Set(assignments.filter((each) => each.theme === theme.id).map(({ statement }) => statement))
  const found = new Set<number>()
  for (const [language, label] of Object.entries(theme.label)) {
    const words = new Map(statements.map(({ number, text }) => [number, wordsOf(text)]))
    const begins = wordsOf(label)
      .filter(tellsSomething)
      .map((word) => stem(word, language))
    const shared = sharedBy(own, words, language)
    for (const [number, said] of words) {
      if (own.has(number)) continue
      const stems = said.map((word) => stem(word, language))
      if (stems.some((each) => shared.has(each) || begins.some((start) => isBegunBy(each, start)))) found.add(number)
    }
  }
  return [...found].sort((one, other) => one - other)
}

/**
 * Numbers of the statements that hold a word starting like one of these, whatever the case: `cykel` finds
 * "Cykelparkering" but not "bycykler". An entry of several words is found as it stands.
 */
export function statementsWith(words: readonly string[], statements: readonly NumberedStatement[]): readonly number[] {
  const starts = words.map((word) => startOf(word)).filter((start) => start !== undefined)
  return statements
    .filter(({ text }) => starts.some((start) => start.test(text.normalize('NFC'))))
    .map(({ number }) => number)
}

function isBegunBy(word: string, start: string): boolean {
  return word === start || (start.length >= beginningLettersMin && word.startsWith(start))
}

/** Stems that several of a theme's statements share, and few of all. */
function sharedBy(
  own: ReadonlySet<number>,
  words: ReadonlyMap<number, readonly string[]>,
  language: string,
): ReadonlySet<string> {
  const inTheme = new Map<string, number>()
  const inAll = new Map<string, number>()
  for (const [number, said] of words) {
    const stems = new Set(
      said
        .filter((word) => word.length >= beginningLettersMin && tellsSomething(word))
        .map((word) => stem(word, language)),
    )
    for (const each of stems) {
      inAll.set(each, (inAll.get(each) ?? 0) + 1)
      if (own.has(number)) inTheme.set(each, (inTheme.get(each) ?? 0) + 1)
    }
  }
  const most = Math.max(statementsFew, shareMax * words.size)
  return new Set(
    [...inTheme].filter(([each, count]) => count >= sharedMin && (inAll.get(each) ?? 0) <= most).map(([each]) => each),
  )
}

function startOf(word: string): RegExp | undefined {
  const parts = word
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const literal = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}`, 'iu')
}
