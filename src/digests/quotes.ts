import { type Exact, exactly } from '../domain/exact.ts'
import type { Localized } from '../domain/language.ts'
import { couldIdentify } from '../domain/personal/identifiable.ts'
import { smallCellMin } from '../domain/tally.ts'
import type { Voters } from '../insight/voices/represent.ts'
import { chooseQuotes, type QuotedBy, type Said } from './choose-quotes.ts'

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
  /** What the quotes of themes were chosen by; absent where there are none. */
  readonly quotedBy?: QuotedBy
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
/** A theme with how many people wrote about it, where that is told. */
export interface NamedTheme {
  readonly id: string
  readonly label: Localized
  readonly people: number | undefined
}

/** What is known beside what was said. */
interface QuotedGround {
  /** How many wrote. */
  readonly answered: number
  /** The number of the last statement that was told before. */
  readonly toldUpTo: number
  /** With which statements each of those who reacted agrees. */
  readonly voters: Voters
  readonly seed: string
}

/**
 * What was said to an open question: themes with quotes, and what few said in a place of its own. Only statements, never
 * who; and nothing is quoted before five people have answered.
 */
export function quotedFrom(
  said: readonly Said[],
  themes: readonly NamedTheme[],
  { answered, toldUpTo, voters, seed }: QuotedGround,
): Quoted {
  if (answered < smallCellMin)
    return { themes: [], fresh: [], withheld: 0, minority: { themes: [], quotes: [], more: 0 } }
  const shown = said.filter(({ unquoted }) => unquoted === undefined)
  const quotable = shown.filter(({ text }) => !couldIdentify(text))
  const choose = (own: readonly Said[], most: number, of: string) =>
    chooseQuotes(own, { most, voters, seed: `${seed} ${of}` })
  const told = themes
    .toSorted((one, other) => (other.people ?? 0) - (one.people ?? 0))
    .map(({ id, label, people }) => {
      const own = quotable.filter((each) => each.themes.includes(id))
      const { by, quotes } = choose(own, quotesMax, id)
      return { by, people, digest: { label, people, quotes: exact(quotes) } }
    })
  const isMinor = (people: number | undefined) => people === undefined || people <= minorityShareMax * answered
  const loose = themes.length === 0 ? [] : quotable.filter((each) => each.themes.length === 0)
  const { quotes } = choose(loose, looseQuotesMax, '')
  return {
    themes: told.filter(({ people }) => !isMinor(people)).map(({ digest }) => digest),
    fresh:
      themes.length > 0
        ? []
        : exact(
            choose(
              quotable.filter(({ number }) => number > toldUpTo),
              freshQuotesMax,
              'fresh',
            ).quotes,
          ),
    ...(told.some(({ digest }) => digest.quotes.length > 0) && {
      quotedBy: told.some(({ by }) => by === 'votes') ? 'votes' : 'words',
    }),
    withheld: shown.length - quotable.length,
    minority: {
      themes: told.filter(({ people }) => isMinor(people)).map(({ digest }) => digest),
      quotes: exact(quotes),
      more: loose.length - quotes.length,
    },
  }
}

function exact(said: readonly Said[]): readonly Exact[] {
  return said.flatMap((each) => exactly(each) ?? [])
}
