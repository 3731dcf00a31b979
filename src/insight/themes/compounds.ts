import { wholeStem } from './whole-stem.ts'

/** Languages that write several words as one: cykelparkering, Fahrradweg. */
const joining = new Set(['da', 'de', 'nb', 'nn', 'no', 'sv', 'nl', 'fi', 'is'])
/** What stands between two joined words, the longest first; most often nothing. */
const links: Readonly<Record<string, readonly string[]>> = {
  de: ['', 's', 'n', 'es', 'en', 'er', 'e'],
  nl: ['', 's', 'en', 'e'],
  fi: ['', 'n'],
}
const linksElsewhere = ['', 's', 'e']

/** A shorter half is an ending as often as a word. */
const halfLettersMin = 3
/** And one that short has to be a word that several have written. */
const shortHalfLetters = 4
const wordLettersMin = 7

/** The words of a conversation: how many texts have each stem as a word of its own. */
export type OwnWords = ReadonlyMap<string, number>

/**
 * The two words that a long one is joined from, by their stems, where both stand alone elsewhere in the conversation: there is no
 * list of words that would know what a town talks of. Nothing where it is not joined, or where the language joins none.
 */
export function halvesOf(word: string, language: string, own: OwnWords): readonly [string, string] | undefined {
  const base = language.split('-')[0] ?? language
  if (!joining.has(base) || word.length < wordLettersMin) return undefined
  let best: { readonly halves: readonly [string, string]; readonly weight: number } | undefined
  for (let at = halfLettersMin; at <= word.length - halfLettersMin; at += 1) {
    const tail = wholeStem(word.slice(at), language)
    const tails = countOf(tail, own)
    if (tails === 0) continue
    for (const link of links[base] ?? linksElsewhere) {
      const written = word.slice(0, at)
      if (!written.endsWith(link) || written.length - link.length < halfLettersMin) continue
      const head = wholeStem(written.slice(0, written.length - link.length), language)
      const heads = countOf(head, own)
      // Halves that many have used are likelier than those that one has; a link is likelier no link.
      const weight = heads * tails - (link === '' ? 0 : 0.5)
      if (heads > 0 && (best === undefined || weight > best.weight)) best = { halves: [head, tail], weight }
    }
  }
  return best?.halves
}

function countOf(half: string, own: OwnWords): number {
  const count = own.get(half) ?? 0
  if (half.length < halfLettersMin) return 0
  return half.length < shortHalfLetters && count < 2 ? 0 : count
}
