/** One place in an expression, and how often it may repeat. */
export interface Place {
  readonly what: Atom
  readonly min: number
  readonly max: number
}

/** What stands in a place: a set of characters as it is written, or alternatives, or something of no width. */
export type Atom =
  | { readonly kind: 'characters'; readonly source: string }
  | { readonly kind: 'group'; readonly ways: readonly Way[] }
  | { readonly kind: 'nothing' }

/** One alternative: places that follow one another. */
export type Way = readonly Place[]

/** The alternatives of an expression, as far as texts that keep it busy need them. What looks around has no width here. */
export function waysOf(source: string): readonly Way[] {
  const reader = new Reader(source)
  const ways = reader.ways()
  if (!reader.done) throw new Error(`Not read to its end: /${source}/`)
  return ways
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  get done(): boolean {
    return this.#at === this.#source.length
  }

  ways(): readonly Way[] {
    const ways: Place[][] = [[]]
    while (!this.done && this.#source[this.#at] !== ')') {
      if (this.#takes('|')) ways.push([])
      else ways.at(-1)?.push(this.#place())
    }
    return ways
  }

  #place(): Place {
    const what = this.#atom()
    const [whole, counted, least = '', comma, most = ''] =
      /^(?:[*+?]|(\{(\d+)(,?)(\d*)\}))\??/.exec(this.#source.slice(this.#at)) ?? []
    if (whole === undefined) return { what, min: 1, max: 1 }
    this.#at += whole.length
    if (counted === undefined) return { what, min: whole[0] === '+' ? 1 : 0, max: whole[0] === '?' ? 1 : Infinity }
    const min = Number(least)
    return { what, min, max: comma === '' ? min : most === '' ? Infinity : Number(most) }
  }

  #atom(): Atom {
    const rest = this.#source.slice(this.#at)
    const around = /^\(\?<?[=!]/.exec(rest)?.[0]
    const opening = around ?? /^\((?:\?(?::|<[^>]+>))?/.exec(rest)?.[0]
    if (opening !== undefined) {
      this.#at += opening.length
      const ways = this.ways()
      if (!this.#takes(')')) throw new Error(`A group is not closed: /${this.#source}/`)
      return around === undefined ? { kind: 'group', ways } : { kind: 'nothing' }
    }
    const source =
      /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|[\s\S])/iu.exec(
        rest,
      )?.[0]
    if (source === undefined) throw new Error(`Nothing is known at ${this.#at} of /${this.#source}/`)
    this.#at += source.length
    return /^(?:[$^]|\\[bB1-9])$/.test(source) ? { kind: 'nothing' } : { kind: 'characters', source }
  }

  #takes(sign: string): boolean {
    if (this.#source[this.#at] !== sign) return false
    this.#at += 1
    return true
  }
}
