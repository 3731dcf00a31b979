import { inOne } from '../../domain/draft.ts'
import type { Language } from '../../domain/language.ts'
import type { ThemeId } from '../../domain/outcome.ts'
import type { ProposedStatement, ProposedTheme } from '../../domain/proposed-themes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import { themeCharactersMax, themeIdFor } from '../../domain/themes.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { neighboursIn, widened } from './neighbours.ts'
import { Pace } from './pace.ts'
import { ofPlace } from './place-words.ts'
import { sideOf, sideOfMost } from './sides.ts'
import { type Vectors, vectorsOf } from './vectors.ts'

/** What themes are looked for in. */
export interface SuggestGround {
  /** Those that have no theme yet, in the order of their numbers. */
  readonly statements: readonly NumberedStatement[]
  /** The languages that people write in, the likeliest first. */
  readonly languages: readonly Language[]
  /** What the city, its places and the consultation are called: no theme is called by it. */
  readonly names: readonly string[]
  /** The language that labels are for. */
  readonly language: Language
  /** Ids that are in use. */
  readonly taken: readonly ThemeId[]
}

/** So many words are looked at in about a millisecond. */
const termsAtOnce = 1_000
/** A theme is called by so many words at most. */
const labelWordsMax = 3

/**
 * Themes that the words of statements suggest, the largest first, and for each statement in one the word that speaks for it. No statement
 * is in two; those that are like no others are in none. Nothing but a suggestion. In parts, and always the same.
 */
export function* suggestThemes(ground: SuggestGround): Generator<undefined, readonly ProposedTheme[]> {
  const { statements, languages, names, language } = ground
  const isOfPlace = ofPlace(names)
  const all = yield* vectorsOf(
    statements.map(({ text }) => text),
    languages,
    isOfPlace,
  )
  const near = yield* neighboursIn(all.vectors, all.frequency)
  const wide = yield* widened(all.vectors, near)
  const clusters = yield* clustersOf(wide, all.frequency.length, near)
  const taken = [...ground.taken]
  const themes: ProposedTheme[] = []
  for (const cluster of clusters) {
    yield
    const { middle } = cluster
    const weights = new Map(middle.terms.map((term, index) => [term, middle.weights[index] ?? 0]))
    const label = yield* labelOf(cluster, all, statements)
    const id = themeIdFor(label, taken)
    taken.push(id)
    const sides: ReturnType<typeof sideOf>[] = []
    const spoken: ProposedStatement[] = []
    const pace = new Pace(termsAtOnce)
    for (const { at } of cluster.members) {
      const { terms = [], characters = 0 } = all.read[at] ?? {}
      sides.push(sideOf(statements[at]?.text.slice(0, characters) ?? ''))
      spoken.push(spokenFor(at, weights, all, statements))
      if (pace.isOver(1 + terms.length)) yield
    }
    const stance = sideOfMost(sides)
    themes.push({ id, label: inOne(label, language), ...(stance && { stance }), statements: spoken })
  }
  return themes
}

/** Runs what goes in parts to its end at once: for a command or a test. */
export function atOnce<T>(parts: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

/** The words that most of a cluster have and few others, each as it was written most often. */
function* labelOf(
  { members }: Cluster,
  all: Vectors,
  statements: readonly NumberedStatement[],
): Generator<undefined, string> {
  const forms = new Map<number, Map<string, number>>()
  const pace = new Pace(termsAtOnce)
  for (const { at } of members) {
    const { terms = [], language = '' } = all.read[at] ?? {}
    const seen = new Set<string>()
    for (const term of terms) {
      const [stem] = all.stemsOf(term, language)
      const written = statements[at]?.text.slice(term.from, term.to) ?? term.form
      if (stem === undefined || seen.has(`${stem}`)) continue
      seen.add(`${stem}`)
      const of = forms.get(stem) ?? new Map<string, number>()
      forms.set(stem, of.set(written, (of.get(written) ?? 0) + 1))
    }
    if (pace.isOver(1 + terms.length)) yield
  }
  // A street is where it happens, and not what it is about; it gives the name only where there is no other.
  const things = [...forms].filter(([stem]) => !all.isName(stem))
  const ranked = (things.length > 0 ? things : [...forms])
    .map(([stem, of]) => {
      const count = [...of.values()].reduce((sum, each) => sum + each, 0)
      return { of, count, weight: (count * count) / (all.frequency[stem] ?? 1) }
    })
    .filter(({ count }) => count > 1 || members.length < 4)
    .toSorted((one, other) => other.weight - one.weight || other.count - one.count)
  const [first] = ranked
  // What half as many say is not what it is called.
  const words = ranked.filter(({ weight }) => first && weight >= first.weight / 3).map(({ of }) => usual(of))
  let label = words[0] ?? ''
  for (const word of words.slice(1, labelWordsMax))
    if (`${label}, ${word}`.length <= themeCharactersMax) label = `${label}, ${word}`
  const [initial = '', ...rest] = label
  return `${initial.toUpperCase()}${rest.join('')}`.slice(0, themeCharactersMax)
}

/** The form that was written most; of two, the one without a capital, which is no beginning of a sentence. */
function usual(forms: ReadonlyMap<string, number>): string {
  const isSmall = (form: string) => (form === form.toLowerCase() ? 0 : 1)
  const [first] = [...forms].toSorted(
    ([one, ones], [other, others]) => others - ones || isSmall(one) - isSmall(other) || (one < other ? -1 : 1),
  )
  return first?.[0] ?? ''
}

/** A statement with the one of its words that is nearest to the middle of its theme. */
function spokenFor(
  at: number,
  weights: ReadonlyMap<number, number>,
  all: Vectors,
  statements: readonly NumberedStatement[],
): ProposedStatement {
  const { terms = [], language = '' } = all.read[at] ?? {}
  let best = { from: 0, to: 0, weight: 0 }
  for (const term of terms) {
    const weight = Math.max(0, ...all.stemsOf(term, language).map((stem) => weights.get(stem) ?? 0))
    if (weight > best.weight) best = { from: term.from, to: term.to, weight }
  }
  return { number: statements[at]?.number ?? 0, from: best.from, to: best.to }
}
