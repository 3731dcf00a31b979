import { type Exact, exactly } from '../domain/exact.ts'
import type { Localized } from '../domain/language.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { ConsultationSource } from './source.ts'

/** One theme: how many wrote about it, and what some of them wrote. */
export interface ThemeDigest {
  readonly label: Localized
  readonly people: number | undefined
  /** Word for word, three at most; none that could identify the citizen who wrote it. */
  readonly quotes: readonly Exact[]
}

/** What few citizens chose or wrote, in a place of its own. */
export interface MinorityDigest {
  /** Choices that few made, with how many. */
  readonly lines: readonly { readonly label: Localized; readonly people: number }[]
  readonly themes: readonly ThemeDigest[]
  /** Word for word, of what belongs to no theme. */
  readonly quotes: readonly Exact[]
  /** Further statements that belong to no theme. */
  readonly more: number
}

/** What was said to one open question, as a digest shows it. */
export interface Quoted {
  readonly themes: readonly ThemeDigest[]
  readonly fresh: readonly Exact[]
  readonly withheld: number
  readonly minority: Pick<MinorityDigest, 'themes' | 'quotes' | 'more'>
}

/** How much of a question's answers is still a minority. */
export const minorityShareMax = 0.15

/** A theme is shown by this many statements. */
const quotesMax = 3
/** Before there are themes, this many statements show what is being said. */
const freshQuotesMax = 5
/** What belongs to no theme is quoted up to here; the rest is counted. */
const looseQuotesMax = 8
/** Longer ones are quoted only where there is no other, and then whole: no citizen's words are cut short. */
const quoteCharactersMax = 280
/** The length that says something and is still read. */
const quoteCharactersIdeal = 120

type Said = ConsultationSource['statements'][number]

/** A theme with how many people wrote about it, where that is told. */
export interface NamedTheme {
  readonly id: string
  readonly label: Localized
  readonly people: number | undefined
}

/**
 * What was said to an open question: themes with quotes, and what few said in a place of its own. Only statements, never
 * who; and nothing is quoted before five people have answered.
 */
export function quotedFrom(
  said: readonly Said[],
  themes: readonly NamedTheme[],
  answered: number,
  toldUpTo: number,
): Quoted {
  if (answered < smallCellMin)
    return { themes: [], fresh: [], withheld: 0, minority: { themes: [], quotes: [], more: 0 } }
  const shown = said.filter(({ unquoted }) => unquoted === undefined)
  const quotable = shown.filter(({ text }) => !couldIdentify(text))
  const told = themes
    .toSorted((one, other) => (other.people ?? 0) - (one.people ?? 0))
    .map((theme) => ({ people: theme.people, digest: themeDigest(theme, quotable) }))
  const isMinor = (people: number | undefined) => people === undefined || people <= minorityShareMax * answered
  const loose = themes.length === 0 ? [] : quotable.filter((each) => each.themes.length === 0)
  const quotes = chosen(loose, looseQuotesMax)
  return {
    themes: told.filter(({ people }) => !isMinor(people)).map(({ digest }) => digest),
    fresh:
      themes.length > 0
        ? []
        : chosen(
            quotable.filter(({ number }) => number > toldUpTo),
            freshQuotesMax,
          ),
    withheld: shown.length - quotable.length,
    minority: {
      themes: told.filter(({ people }) => isMinor(people)).map(({ digest }) => digest),
      quotes,
      more: loose.length - quotes.length,
    },
  }
}

function themeDigest(theme: NamedTheme, quotable: readonly Said[]): ThemeDigest {
  const own = quotable.filter((each) => each.themes.includes(theme.id))
  return {
    label: theme.label,
    people: theme.people,
    quotes: chosen(own, quotesMax),
  }
}

/** The statements to quote: one per respondent, neither curt nor endless, always the same ones. */
function chosen(said: readonly Said[], most: number): readonly Exact[] {
  const distance = ({ text }: Said) => Math.abs(text.length - quoteCharactersIdeal)
  const ranked = said.toSorted((one, other) => distance(one) - distance(other) || one.number - other.number)
  const seen = new Set<number>()
  const single = ranked.filter(({ respondent }) => !seen.has(respondent) && seen.add(respondent))
  const short = single.filter(({ text }) => text.length <= quoteCharactersMax)
  return (short.length > 0 ? short : single.slice(0, 1)).slice(0, most).flatMap((each) => exactly(each) ?? [])
}
