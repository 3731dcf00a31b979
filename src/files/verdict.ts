import type { Document } from './document.ts'
import type { Parsed, Problem, Remark } from './problem.ts'

/**
 * The end of reading a file: the value when no remark is an error, and otherwise every problem, in the order of the lines.
 * A value that cannot be assembled although nothing was remarked is our own mistake, and throws.
 */
export function verdictOn<T>(document: Document, remarks: readonly Remark[], assemble: () => T | undefined): Parsed<T> {
  const located = (weight: Remark['weight']): readonly Problem[] =>
    remarks
      .filter((remark) => remark.weight === weight)
      .map(document.problem)
      .sort(byPlace)
  const problems = located('error')
  const warnings = located('warning')
  if (problems.length > 0) return { ok: false, problems, warnings }
  const value = assemble()
  if (value === undefined) throw new Error(`${document.file} could not be put together although no check objected.`)
  return { ok: true, value, warnings }
}

/** Whether a list has a first item, for types that ask for one. */
export function isComplete<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0
}

function byPlace(one: Problem, other: Problem): number {
  return one.line - other.line || (one.column ?? 0) - (other.column ?? 0)
}
