import { tellsSomething, wordsOf } from '../../domain/stem.ts'

/** Shortest beginnings that count as the same word: enough for "tree" and "trees", in any language. */
const beginningLetters = 5

/** What a text is made of, for holding it against others: its telling words, by their beginnings. */
export function wordSetOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  const telling = words.filter(tellsSomething)
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, beginningLetters)))
}

/** How little two texts have in common, from 0 (the same words) to 1 (none): Jaccard's distance. */
function distanceBetween(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : 1 - shared / all
}

/** The one that is most like all the others: what most would have said. */
export function mostTypical<T>(all: readonly T[], setOf: (each: T) => ReadonlySet<string>): T | undefined {
  const counts = new Map<string, number>()
  for (const each of all) for (const word of setOf(each)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (each: T) => {
    const set = setOf(each)
    return [...set].reduce((sum, word) => sum + (counts.get(word) ?? 0) - 1, 0) / Math.sqrt(set.size + 1)
  }
  return firstBy(all, (each) => -weight(each))
}

/** The one that is least like any of those that are there already. */
export function mostDifferent<T>(
  all: readonly T[],
  there: readonly T[],
  setOf: (each: T) => ReadonlySet<string>,
): T | undefined {
  const nearest = (each: T) => Math.min(1, ...there.map((other) => distanceBetween(setOf(each), setOf(other))))
  return firstBy(all, (each) => -nearest(each))
}

/** The first of those for which this number is lowest. */
function firstBy<T>(all: readonly T[], number: (each: T) => number): T | undefined {
  let best: { readonly each: T; readonly at: number } | undefined
  for (const each of all) {
    const at = number(each)
    if (best === undefined || at < best.at) best = { each, at }
  }
  return best?.each
}
