import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Field {
  readonly name: string
  readonly types: readonly string[]
  readonly required: boolean
}

interface Specification {
  readonly methods: Readonly<
    Record<string, { readonly returns: readonly string[]; readonly fields?: readonly Field[] }>
  >
  readonly types: Readonly<
    Record<string, { readonly fields?: readonly Field[]; readonly subtypes?: readonly string[] }>
  >
}

/** An uploaded file, as the fake keeps it. */
export class Upload {
  readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

const path = join(process.env.EKKO_DATA ?? '../shared/data', 'telegram/bot-api.json')

/** Why nothing can be checked, where Telegram's own description is not at hand. */
export const specificationMissing = existsSync(path) ? undefined : `no ${path}; set EKKO_DATA to the folder that has it`

const specification: Specification | undefined =
  specificationMissing === undefined ? (JSON.parse(readFileSync(path, 'utf8')) as Specification) : undefined

/** What is wrong with a call, by Telegram's own description; empty when nothing is, or when there is no description. */
export function callProblems(method: string, parameters: Readonly<Record<string, unknown>>): readonly string[] {
  if (specification === undefined) return []
  const known = specification.methods[method]
  if (known === undefined) return [`${method} is not a method`]
  return fieldProblems(specification, method, parameters, known.fields ?? [])
}

/** What is wrong with an answer to a call. */
export function resultProblems(method: string, result: unknown): readonly string[] {
  const returns = specification?.methods[method]?.returns
  if (specification === undefined || returns === undefined) return []
  return valueProblems(specification, `${method} answer`, result, returns)
}

/** What is wrong with a value of one of Telegram's types. */
export function typeProblems(type: string, value: unknown): readonly string[] {
  return specification === undefined ? [] : valueProblems(specification, type, value, [type])
}

function fieldProblems(
  by: Specification,
  where: string,
  value: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): readonly string[] {
  const names = new Set(fields.map((field) => field.name))
  const strangers = Object.keys(value).filter((name) => value[name] !== undefined && !names.has(name))
  return [
    ...strangers.map((name) => `${where} has no field ${name}`),
    ...fields.flatMap((field) => {
      const found = value[field.name]
      if (found !== undefined) return valueProblems(by, `${where}.${field.name}`, found, field.types)
      return field.required ? [`${where}.${field.name} is missing`] : []
    }),
  ]
}

/** A value has to be of one of the types; the problems of the nearest one are told. */
function valueProblems(by: Specification, where: string, value: unknown, types: readonly string[]): readonly string[] {
  const tries = types.map((type) => problemsAs(by, where, value, type))
  return tries.reduce((fewest, problems) => (problems.length < fewest.length ? problems : fewest))
}

function problemsAs(by: Specification, where: string, value: unknown, type: string): readonly string[] {
  const element = /^Array of (.+)$/.exec(type)?.[1]
  if (element !== undefined) {
    if (!Array.isArray(value)) return [`${where} is not a list`]
    return value.flatMap((one, at) => problemsAs(by, `${where}[${at}]`, one, element))
  }
  switch (type) {
    case 'Integer':
      return Number.isSafeInteger(value) ? [] : [`${where} is not an integer`]
    case 'Float':
      return typeof value === 'number' ? [] : [`${where} is not a number`]
    case 'String':
      // A file inside an object is named by a text; the fake has already put the file in its place.
      return typeof value === 'string' || value instanceof Upload ? [] : [`${where} is not a text`]
    case 'Boolean':
      return typeof value === 'boolean' ? [] : [`${where} is not true or false`]
    case 'InputFile':
      return value instanceof Upload ? [] : [`${where} is not a file`]
    default:
      break
  }
  const known = by.types[type]
  if (known === undefined) return [`${where}: no type ${type}`]
  if (known.subtypes !== undefined) return valueProblems(by, where, value, known.subtypes)
  if (typeof value !== 'object' || value === null) return [`${where} is not a ${type}`]
  return fieldProblems(by, where, value as Readonly<Record<string, unknown>>, known.fields ?? [])
}
