import type { Format, Item, Line, List, Note, Remark, Remarks } from '../outline.ts'

interface Told {
  readonly only?: readonly Format[]
  readonly name?: string
}

/** A line on something that may be shown; no row where there is nothing. */
export function lineOf<Fact>(fact: Fact | undefined, words: (fact: Fact) => string, told: Told = {}): readonly Line[] {
  return fact === undefined ? [] : [{ shape: 'line', words: words(fact), ...told }]
}

/** A note on how many there are; no row where there are none. */
export function noteOf(
  count: number,
  words: (count: number) => string,
  told: Omit<Told, 'name'> = {},
): readonly Note[] {
  return count > 0 ? [{ shape: 'note', words: words(count), ...told }] : []
}

/** Points below one another; no row where there are none. */
export function listOf(items: readonly Item[], told: Told = {}): readonly List[] {
  return items.length > 0 ? [{ shape: 'list', items, ...told }] : []
}

/** Sentences with quotes; no row where there are none. */
export function remarksOf(remarks: readonly Remark[], told: Told = {}): readonly Remarks[] {
  return remarks.length > 0 ? [{ shape: 'remarks', remarks, ...told }] : []
}
