import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cityFields } from '../../src/files/fields/city.ts'
import { consultationFields } from '../../src/files/fields/consultation.ts'
import { milestoneFields, outcomeFields } from '../../src/files/fields/outcome.ts'
import { schemaText, writeSchemas } from '../../src/files/read.ts'
import type { Fields } from '../../src/files/shape.ts'
import { jsonSchemas } from '../../src/files/shapes.ts'

const folder = join(import.meta.dirname, '../../prompts/schemas')
const schemas = jsonSchemas()

beforeAll(async () => {
  if (process.env.EKKO_REWRITE === '1') await writeSchemas(folder)
})

test.each(Object.entries(schemas))(
  'prompts/schemas/%s.json is what the forms say; EKKO_REWRITE=1 writes it anew',
  (name, schema) => {
    expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(schemaText(schema))
  },
)

const fields: Readonly<Record<keyof typeof schemas, Fields>> = {
  city: cityFields,
  consultation: consultationFields,
  outcome: outcomeFields,
  milestone: milestoneFields,
}

describe('every line of every file has a sentence of its own for when it is missing', () => {
  test.each(Object.entries(fields))('%s', (name, sentences) => {
    const schema = Object.entries(schemas).find(([key]) => key === name)?.[1]
    const patterns = [...new Set(patternsOf(schema, ''))].filter((pattern) => !/^parts\.\*\.concerns\./.test(pattern))
    expect(patterns.length).toBeGreaterThan(5)
    expect(patterns.filter((pattern) => sentences[pattern] === undefined)).toEqual([])
  })
})

function patternsOf(schema: unknown, at: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const within = (key: string): string => (at === '' ? key : `${at}.${key}`)
  const properties = 'properties' in schema ? Object.entries(schema.properties ?? {}) : []
  const options = 'oneOf' in schema && Array.isArray(schema.oneOf) ? schema.oneOf : []
  return [
    ...properties.flatMap(([key, inner]) => [within(key), ...patternsOf(inner, within(key))]),
    ...('items' in schema ? patternsOf(schema.items, within('*')) : []),
    ...options.flatMap((option) => patternsOf(option, at)),
  ]
}
