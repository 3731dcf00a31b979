/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The names and numbers that lead from a value to one inside it: `'user', 'id'`. An empty path is the value itself. */
type Path = readonly (string | number)[]

/** The object that stands there, or undefined. */
export function objectIn(value: unknown, ...path: Path): Fields | undefined {
  const found = at(value, path)
  return isObject(found) && !Array.isArray(found) ? found : undefined
}

/** The text that stands there, or undefined; an empty one says as little as none. */
export function textIn(value: unknown, ...path: Path): string | undefined {
  const found = at(value, path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The whole number that stands there, or undefined: ids, times and counts are never anything else. */
export function integerIn(value: unknown, ...path: Path): number | undefined {
  const found = at(value, path)
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined
}

/** The number that stands there, whole or not, or undefined: degrees and seconds. */
export function numberIn(value: unknown, ...path: Path): number | undefined {
  const found = at(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

/** The id that stands there as a text, for platforms that write some of their ids as numbers; or undefined. */
export function idIn(value: unknown, ...path: Path): string | undefined {
  return textIn(value, ...path) ?? integerIn(value, ...path)?.toString()
}

/** The list that stands there, or undefined. */
export function listIn(value: unknown, ...path: Path): readonly unknown[] | undefined {
  const found = at(value, path)
  return Array.isArray(found) ? found : undefined
}

/** The objects in the list that stands there; none where there is no list. */
export function objectsIn(value: unknown, ...path: Path): readonly Fields[] {
  return (listIn(value, ...path) ?? []).map((item) => objectIn(item)).filter((item) => item !== undefined)
}

/** The texts in the list that stands there; none where there is no list. */
export function textsIn(value: unknown, ...path: Path): readonly string[] {
  return (listIn(value, ...path) ?? []).map((item) => textIn(item)).filter((item) => item !== undefined)
}

/** Made once: making a decoder takes longer than reading a webhook. */
const utf8 = new TextDecoder()

/** What a JSON text or the raw body of a request says, or undefined when it is no JSON. */
export function parsedJson(json: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof json === 'string' ? json : utf8.decode(json))
  } catch {
    return undefined
  }
}

/** Own properties only: `constructor` and `__proto__` are found only where the platform has sent them. */
function at(value: unknown, path: Path): unknown {
  let found = value
  for (const step of path) {
    if (!isObject(found) || !Object.hasOwn(found, step)) return undefined
    found = found[step]
  }
  return found
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}
