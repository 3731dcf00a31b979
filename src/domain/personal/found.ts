/** Where in a text something stands that leads to a person; `from` and `to` count UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where this group of the pattern stands, or all that it matches; blanks around it do not count. */
export function spansOf(text: string, pattern: RegExp, group = 0): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[group]
    if (found === undefined || found.trim() === '') return []
    const start = group === 0 ? match.index : (match.indices?.[group]?.[0] ?? match.index)
    const from = start + (found.length - found.trimStart().length)
    return [{ from, to: start + found.trimEnd().length }]
  })
}

/** Both in order, without those of the second that fall together with one of the first. */
export function withThoseBeside<S extends Span>(found: readonly S[], more: readonly S[]): readonly S[] {
  let at = 0
  const beside = more.filter(({ from, to }) => {
    while ((found[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1
    return (found[at]?.from ?? Number.POSITIVE_INFINITY) >= to
  })
  return [...found, ...beside].toSorted((one, other) => one.from - other.from)
}

/** What people write when they say who they are, as a pattern; its words are of four languages, and read as data. */
export function saidAs(words: string, flags: string): RegExp {
  return new RegExp(words, flags)
}
