/** Discord's own description of its API, as zod schemas: every request and every answer is held against it. */
interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: unknown
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
  }
}

// The package has no types for its schemas, so it is imported by a name TypeScript does not look up.
const specification: string = 'discord-api-spec/zod'
const schemas = (await import(specification)) as Readonly<Record<string, Schema>>

/** What is wrong with a value by the named schema, fields Discord does not know included; empty when nothing is. */
export function problemsOf(name: string, value: unknown): readonly string[] {
  const schema = schemas[`${name}Schema`]
  if (schema === undefined) throw new Error(`discord-api-spec has no ${name}Schema.`)
  const { success, data, error } = schema.safeParse(value)
  if (success) return unknownFields(value, data, '').map((path) => `${name}${path} is not a field Discord knows`)
  return (error?.issues ?? []).map((issue) => `${name}.${issue.path.join('.')}: ${issue.message}`)
}

/** The schemas leave out what they do not know, so what is missing from the result was unknown. */
function unknownFields(given: unknown, kept: unknown, path: string): readonly string[] {
  if (Array.isArray(given)) {
    return given.flatMap((item, index) =>
      unknownFields(item, Array.isArray(kept) ? kept[index] : undefined, `${path}.${index}`),
    )
  }
  if (typeof given !== 'object' || given === null) return []
  const known = (typeof kept === 'object' && kept !== null ? kept : {}) as Readonly<Record<string, unknown>>
  return Object.entries(given).flatMap(([key, value]) =>
    key in known ? unknownFields(value, known[key], `${path}.${key}`) : [`${path}.${key}`],
  )
}
