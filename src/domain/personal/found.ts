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

/** What no reader sees and a copied text is full of: soft hyphens, blanks without width, marks that direct or dress other letters. */
const unseen = /(?:\p{Cf}|[\ufe00-\ufe0f]|\u20e3)+/gu

/** The text as a reader sees it. */
export function asSeen(text: string): string {
  return text.replace(unseen, '')
}

/** What is found in the text as a reader sees it, at the places where it was written. */
export function foundAsSeen<S extends Span>(text: string, find: (seen: string) => readonly S[]): readonly S[] {
  const hidden = [...text.matchAll(unseen)]
  if (hidden.length === 0) return find(text)
  const found = find(asSeen(text))
  let at = 0
  let more = 0
  // In order, so that a long text is gone through once: a place moves by all that is hidden before it.
  const written = (place: number) => {
    for (let run = hidden[at]; run && run.index - more <= place; run = hidden[at]) {
      more += run[0].length
      at += 1
    }
    return place + more
  }
  return found.map((span) => ({ ...span, from: written(span.from), to: written(span.to - 1) + 1 }))
}
