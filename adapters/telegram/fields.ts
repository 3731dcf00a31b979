/** A JSON object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The value as an object, or undefined when it is anything else. */
export function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function integerOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
