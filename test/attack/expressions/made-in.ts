import { expect } from 'vitest'
import { written } from './found.ts'
import { type Made, made } from './made.ts'
import { slowest } from './slowest.ts'

/** Where most expressions are put together, of the words of all languages. */
export const domain = 'src/domain/'

/**
 * Of the expressions that files of ours put together, those of these files that are slow, in their own words. Each room is looked at in a process of its own:
 * V8 makes slower code for every further expression in one that has made a megabyte of it.
 */
export async function slowMadeIn(isTheirs: (path: string) => boolean, least: number): Promise<readonly string[]> {
  const built = await made()
  const places = written.filter(({ expression }) => expression === undefined)
  expect(
    places.filter(({ path }) => !built.some((each) => each.path === path)).map(({ path, line }) => `${path}:${line}`),
    'each is put together here',
  ).toEqual([])
  const theirs = built.filter((each) => isTheirs(each.path) && !isWritten(each))
  expect(theirs.length).toBeGreaterThan(least)
  return theirs.flatMap(({ expression }) => slowest(expression))
}

/** Splitting a text makes a copy of an expression, which stands in the sources as it is. */
function isWritten({ expression }: Made): boolean {
  return literal.has(expression.source)
}

const literal = new Set(written.map(({ expression }) => expression?.source))
