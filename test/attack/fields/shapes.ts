/** One line of a file that holds a text, by its pattern: `questions.*.text`. */
export interface TextLine {
  readonly at: string
  /** Words in each language, or a line of text that stands for itself. */
  readonly is: 'words' | 'line'
}

/** Every line of a JSON Schema that holds a text; what has a list of values to choose from holds none. */
export function textLinesIn(schema: unknown, at = ''): readonly TextLine[] {
  const found = new Map(linesIn(schema, at).map((line) => [`${line.at} ${line.is}`, line]))
  return [...found.values()]
}

function linesIn(schema: unknown, at: string): readonly TextLine[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties, items, anyOf, oneOf, additionalProperties } = schema as Schema
  const options = [...(anyOf ?? []), ...(oneOf ?? [])]
  if (options.some((option) => typeof option.additionalProperties === 'object')) return [{ at, is: 'words' }]
  if (type === 'string') return 'enum' in schema || 'const' in schema ? [] : [{ at, is: 'line' }]
  const below = (name: string) => (at === '' ? name : `${at}.${name}`)
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, inner]) => linesIn(inner, below(name))),
    ...linesIn(items, below('*')),
    ...options.flatMap((option) => linesIn(option, at)),
    ...(typeof additionalProperties === 'object' ? linesIn(additionalProperties, below('*')) : []),
  ]
}

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly items?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: unknown
}

/** Every text of a value, by the pattern of its line; `language` is a word's own. */
export function textsIn(
  value: unknown,
  path: readonly string[] = [],
): readonly { readonly at: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ at: path.join('.'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? value.map((each) => ['*', each] as const) : Object.entries(value)
  return entries.flatMap(([name, each]) => textsIn(each, [...path, name]))
}

/** The same value with other texts; a text that is asked for as undefined stays. */
export function retold(
  value: unknown,
  tell: (text: string, at: string) => string | undefined,
  path: readonly string[] = [],
): unknown {
  if (typeof value === 'string') return tell(value, path.join('.')) ?? value
  if (value instanceof Map || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => retold(each, tell, [...path, '*']))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, retold(each, tell, [...path, name])]))
}
