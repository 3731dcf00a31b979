import type { Counts, Heading, Item } from '../outline.ts'

/** A heading with its aside in brackets, where there is no smaller type. */
export function headingWords({ words, aside }: Heading): string {
  return aside === undefined ? words : `${words} (${aside})`
}

/** A point as sentences after one another. */
export function itemWords({ lead, words, why }: Item): string {
  return [lead, words, why].filter((part) => part !== undefined).join(' ')
}

/** Counts where nothing can be drawn: a line each, and one for those that may not be shown. */
export function countLines({ counts, few }: Counts): readonly string[] {
  return [...counts.map(({ label, people }) => `${label}: ${people}`), ...(few === undefined ? [] : [few])]
}
