import { halvesOf } from './compounds.ts'
import { Pace } from './pace.ts'
import type { IsOfPlace } from './place-words.ts'
import { type ReadText, readTerms, type Term } from './terms.ts'

/** Term numbers with their weights, the numbers ascending; its length is 1, or it is empty. */
export interface Vector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** Every text as a vector over the stems of the conversation, and what stands behind each stem. */
export interface Vectors {
  readonly read: readonly ReadText[]
  readonly vectors: readonly Vector[]
  /** In how many texts each stem is. */
  readonly frequency: readonly number[]
  /** The numbers of the stems that a word adds to its text: its own, and its halves. */
  stemsOf(term: Term, language: string): readonly number[]
  /** Whether a stem is a name: nearly always written as one, in a language that writes nothing else so. */
  isName(stem: number): boolean
}

/** A stem that more of all texts have tells nothing about one theme. */
const shareMax = 0.15
/** In few texts every word is in many of them. */
const textsFew = 6
/** A stem that one text has alone likens it to none. */
const textsMin = 2
/** Half a word says less than the word. */
const halfWeight = 0.8
/** German writes every noun with a capital. */
const capitalising = new Set(['de', 'lb'])
/** A word that is written so often as a name is one. */
const namedShareMin = 0.8
/** So many characters are read in about a millisecond, so many words are taken apart, and so many are counted. */
const charactersAtOnce = 2_500
const wordsAtOnce = 250
const termsAtOnce = 1_000

/**
 * Texts as weighted stems: inverse document frequency, ln(N / n), each stem counted once a text, length 1. Left out are common words, what
 * names the place, and stems that nearly all or only one have. In parts: each step takes about a millisecond.
 */
export function* vectorsOf(
  texts: readonly string[],
  languages: readonly string[],
  isOfPlace: IsOfPlace,
): Generator<undefined, Vectors> {
  const read: ReadText[] = []
  const own = new Map<string, number>()
  const reading = new Pace(charactersAtOnce)
  for (const text of texts) {
    const found = readTerms(text, languages)
    read.push(found)
    for (const stem of new Set(found.terms.map((term) => term.stem))) own.set(stem, (own.get(stem) ?? 0) + 1)
    if (reading.isOver(found.characters)) yield
  }
  const known = new Map<string, readonly string[]>()
  const namesOf = ({ stem, form }: Term, language: string): readonly string[] => {
    const key = `${language} ${form}`
    const found = known.get(key) ?? (isOfPlace(form, language) ? [] : [stem, ...(halvesOf(form, language, own) ?? [])])
    known.set(key, found)
    return found
  }
  const bags: ReadonlyMap<string, number>[] = []
  const counts = new Map<string, number>()
  const parting = new Pace(wordsAtOnce)
  for (const { terms, language } of read) {
    const bag = new Map<string, number>()
    for (const term of terms) {
      for (const [half, stem] of namesOf(term, language).entries())
        bag.set(stem, Math.max(bag.get(stem) ?? 0, half === 0 ? 1 : halfWeight))
      if (parting.isOver(1)) yield
    }
    for (const stem of bag.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    bags.push(bag)
  }
  const most = Math.max(textsFew, shareMax * texts.length)
  const kept = [...counts].filter(([, count]) => count >= textsMin && count <= most)
  const numberOf = new Map(kept.map(([stem], number) => [stem, number]))
  const frequency = kept.map(([, count]) => count)
  const rarity = frequency.map((count) => Math.log(texts.length / count))
  const vectors: Vector[] = []
  const weighing = new Pace(termsAtOnce)
  for (const bag of bags) {
    const weights = [...bag].flatMap(([stem, weight]): readonly (readonly [number, number])[] => {
      const number = numberOf.get(stem)
      return number === undefined ? [] : [[number, weight * (rarity[number] ?? 0)]]
    })
    vectors.push(unit(weights))
    if (weighing.isOver(1 + bag.size)) yield
  }
  const stemsOf: Vectors['stemsOf'] = (term, language) =>
    namesOf(term, language).flatMap((stem) => numberOf.get(stem) ?? [])
  const names = yield* namesAmong(read, stemsOf)
  return { read, vectors, frequency, stemsOf, isName: (stem) => names.has(stem) }
}

function* namesAmong(
  read: readonly ReadText[],
  stemsOf: Vectors['stemsOf'],
): Generator<undefined, ReadonlySet<number>> {
  const counts = new Map<number, { named: number; all: number }>()
  const pace = new Pace(termsAtOnce)
  for (const { terms, language } of read) {
    if (pace.isOver(1 + terms.length)) yield
    if (capitalising.has(language.split('-')[0] ?? language)) continue
    for (const term of terms) {
      const [stem] = stemsOf(term, language)
      if (stem === undefined || term.named === undefined) continue
      const count = counts.get(stem) ?? { named: 0, all: 0 }
      counts.set(stem, { named: count.named + (term.named ? 1 : 0), all: count.all + 1 })
    }
  }
  const isName = ({ named, all }: { readonly named: number; readonly all: number }) => named >= namedShareMin * all
  return new Set([...counts].filter(([, count]) => isName(count)).map(([stem]) => stem))
}

/** A vector of length 1 from weights by their terms. */
export function unit(weights: readonly (readonly [number, number])[]): Vector {
  const sorted = weights.filter(([, weight]) => weight !== 0).toSorted(([one], [other]) => one - other)
  let squares = 0
  for (const [, weight] of sorted) squares += weight * weight
  const length = Math.sqrt(squares)
  return { terms: sorted.map(([term]) => term), weights: sorted.map(([, weight]) => weight / length) }
}
