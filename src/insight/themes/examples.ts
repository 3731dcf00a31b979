import type { ProposedStatement } from '../../domain/proposed-themes.ts'
import { stances } from '../../domain/themes.ts'
import { sideOf } from './sides.ts'

/** One statement of a theme with the words that speak for it. */
export interface ThemeExample extends ProposedStatement {
  readonly text: string
}

/** What a person reads of a theme before signing it off; no statement stands twice. */
export interface ThemeExamples<Each extends ThemeExample = ThemeExample> {
  /** What most of it is like. */
  readonly typical: readonly Each[]
  /** What is least like it: where these belong, the others do. */
  readonly different: readonly Each[]
  /** What takes a side that few in it take. */
  readonly minority: readonly Each[]
  readonly rest: readonly Each[]
}

const typicalMax = 2
/** Of a large theme more is read at its edge. */
const differentMax = (all: number) => (all < 30 ? 2 : 3)
const minorityMax = 1
/** A side that more take is no small view. */
const minorityShareMax = 0.3

/** Chooses what stands for a theme, of statements in the order of how surely they belong, the surest first. */
export function examplesOf<Each extends ThemeExample>(statements: readonly Each[]): ThemeExamples<Each> {
  const typical = statements.slice(0, typicalMax)
  const others = statements.slice(typicalMax)
  const minority = smallViewIn(others, statements)
  const left = others.filter((each) => !minority.includes(each))
  const different = left.slice(-differentMax(statements.length)).toReversed()
  return { typical, different, minority, rest: left.filter((each) => !different.includes(each)) }
}

function smallViewIn<Each extends ThemeExample>(others: readonly Each[], all: readonly Each[]): readonly Each[] {
  const sides = stances.map((stance) => all.filter(({ text }) => sideOf(text) === stance))
  const small = sides
    .filter((of) => of.length > 0 && of.length <= minorityShareMax * all.length)
    .toSorted((one, other) => one.length - other.length)
    .flat()
  return small.filter((each) => others.includes(each)).slice(0, minorityMax)
}
