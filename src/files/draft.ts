import type { Partly } from '../domain/questions/kind.ts'
import type { Path } from './problem.ts'

/** What could be read of a file: every part of the right shape, or absent. Checks look at what is there, and at nothing else. */
export type Draft<T> = Partly<T>

/** A place with what stands there. */
export interface Found {
  readonly path: Path
  readonly value: unknown
}

/** Everything at the places a pattern names: `questions.*.choices.*.label`, where `*` is any position of a list. */
export function foundAt(value: unknown, pattern: string): readonly Found[] {
  let found: readonly Found[] = [{ path: [], value }]
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value: outer }) => {
      if (step === '*') {
        return Array.isArray(outer) ? outer.map((inner: unknown, at) => ({ path: [...path, at], value: inner })) : []
      }
      return hasKey(outer, step) ? [{ path: [...path, step], value: outer[step] }] : []
    })
  }
  return found
}

/** The value at a path, undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let inner = value
  for (const key of path) {
    if (typeof key === 'number') inner = Array.isArray(inner) ? inner[key] : undefined
    else inner = hasKey(inner, key) ? inner[key] : undefined
  }
  return inner
}

/** The pattern a path is an instance of. */
export function patternOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.')
}

/** The same tree with nothing at this path. Keys and list positions stay, so that it is known that something stood there. */
export function without(value: unknown, path: Path): unknown {
  const at = path.slice(0, -1)
  const key = path.at(-1)
  const outer = valueAt(value, at)
  const present = typeof key === 'number' ? Array.isArray(outer) : key === undefined || hasKey(outer, key)
  return present ? replaced(value, path, undefined) : value
}

/** The same tree with another value at this path; paths that lead nowhere change nothing. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  if (Array.isArray(value) && typeof key === 'number') {
    return value.map((inner: unknown, at) => (at === key ? replaced(inner, rest, by) : inner))
  }
  if (typeof key !== 'string' || !isMapping(value)) return value
  return { ...value, [key]: replaced(value[key], rest, by) }
}

/** Whether a value has named parts, as a mapping in YAML does. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasKey(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return isMapping(value) && Object.hasOwn(value, key)
}
