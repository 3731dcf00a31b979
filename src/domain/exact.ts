/** A statement by its number, as it is stored. */
export interface StoredStatement {
  readonly number: number
  readonly text: string
}

declare const checked: unique symbol

/** Words of one stored statement, byte for byte: the only kind of a citizen's words that is rendered as a quote of a statement. */
export interface Exact {
  readonly number: number
  readonly words: string
  /** Set by `exactly` alone, and there is nothing of it at run time. */
  readonly [checked]: true
}

/** The one gate: these words as a quote of this statement, or nothing where they do not stand in it, whatever chose them. */
export function exactly({ number, text }: StoredStatement, words: string = text): Exact | undefined {
  return words !== '' && text.includes(words) ? ({ number, words } as Exact) : undefined
}

/** A statement in three parts, of which the middle one speaks for something; whole where the place lies outside of it. */
export function partsAround(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly before: string; readonly marked: string; readonly after: string } {
  if (!(from >= 0 && from < to && to <= text.length)) return { before: text, marked: '', after: '' }
  return { before: text.slice(0, from), marked: text.slice(from, to), after: text.slice(to) }
}
