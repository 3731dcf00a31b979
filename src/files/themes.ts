import type { Statement } from '../domain/answer.ts'

/** What a theme is matched against: the number and the words, without who said them. */
export type NumberedStatement = Pick<Statement, 'number' | 'text'>

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

/** The numbers of a theme, from the list and from the words, each once and in order. */
export function themeStatements(
  numbers: readonly number[],
  words: readonly string[],
  statements: readonly NumberedStatement[],
): readonly number[] {
  return [...new Set([...numbers, ...statementsWith(words, statements)])].sort((one, other) => one - other)
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
