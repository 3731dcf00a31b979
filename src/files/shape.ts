import { z } from 'zod'
import { type Draft, isMapping, patternOf, valueAt, without } from './draft.ts'
import { nearest, shown } from './nearest.ts'
import { type Path, type Remark, wrong } from './problem.ts'

/** What a person is told about one line of a file. */
export interface Field {
  /** When it is not there, or empty. */
  readonly missing: string
  /** When something of another form is there. */
  readonly wrong?: string
  /** Set on texts: how long one may be, and on which ground. */
  readonly text?: { readonly charactersMax: number; readonly because: string }
}

/** Lines by pattern: `questions.*.choices.*.label`. */
export type Fields = Readonly<Record<string, Field>>

/** A value held against a form. */
export interface Shaped<T> {
  readonly draft: Draft<T>
  /** Present when nothing of the form was wrong. */
  readonly complete?: T
  readonly remarks: readonly Remark[]
}

/**
 * Holds a value against a form: what fits stays in the draft, and everything else becomes a sentence of ours.
 * zod finds what is wrong; its words are for programmers and are never shown.
 */
export function shaped<T>(shape: z.ZodType<T>, fields: Fields, value: unknown): Shaped<T> {
  if (!isMapping(value)) {
    const empty = value === undefined || value === null
    const sentence = empty
      ? 'The file is empty. Copy one of the examples in prompts/ and change it.'
      : 'The file does not start with names and texts, such as "title: …". Copy one of the examples in prompts/ and change it.'
    return { draft: asDraft({}), remarks: [wrong([], sentence)] }
  }
  const result = shape.safeParse(value)
  if (result.success) return { draft: asDraft(result.data), complete: result.data, remarks: [] }
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, shape, fields, value))
  const left = faults.reduce<unknown>((rest, fault) => without(rest, fault.path), value)
  return { draft: asDraft(left), remarks: faults }
}

function faultsOf(issue: z.core.$ZodIssue, shape: z.ZodType, fields: Fields, value: unknown): readonly Remark[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(shape, path, value)
    return issue.keys.map((key) => wrong([...path, key], unknownKey(key, known, path)))
  }
  const found = valueAt(value, path)
  const field = fields[patternOf(path)]
  if (isNothing(found)) return [wrong(path, field?.missing ?? `Write ${named(path)} here.`)]
  if (field?.text !== undefined && isMapping(found)) return brokenLanguages(path, found, field)
  if (field?.wrong !== undefined) return [wrong(path, field.wrong)]
  return [wrong(path, wrongForm(issue, path, found))]
}

/** In a text with several languages, the languages that hold no text. */
function brokenLanguages(path: Path, found: Readonly<Record<string, unknown>>, field: Field): readonly Remark[] {
  const broken = Object.entries(found).filter(([, words]) => typeof words !== 'string' || words === '')
  return broken.map(([language, words]) =>
    wrong(
      [...path, language],
      isNothing(words)
        ? `${field.missing} The text for "${shown(language)}" is empty.`
        : `Put the text for "${shown(language)}" in quotes: it is read as something else than a text.`,
    ),
  )
}

function wrongForm(issue: z.core.$ZodIssue, path: Path, found: unknown): string {
  const name = named(path)
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String)
    const meant =
      typeof found === 'string'
        ? nearest(
            found,
            options.map((option) => ({ id: option })),
          )
        : undefined
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`
    return `${name} can only be one of: ${options.join(', ')}.${hint}`
  }
  if (issue.code === 'invalid_union') return `Write ${name} as a text, or as one text per language.`
  if (issue.code === 'too_small' || issue.code === 'too_big') return `Write ${name} as a whole number above 0.`
  if (issue.code !== 'invalid_type')
    return `${name} cannot be read. Look at the examples in prompts/ for how to write it.`
  switch (issue.expected) {
    case 'string':
      return isMapping(found) || Array.isArray(found)
        ? `Write ${name} as one line of text.`
        : `Put ${name} in quotes: it is read as something else than a text.`
    case 'int':
    case 'number':
      return `Write ${name} as a whole number, in digits.`
    case 'array':
      return `Write ${name} as a list: one line each, starting with "- ".`
    case 'object':
    case 'record':
      return `Write ${name} as several lines, each with a name, a colon and a text.`
    default:
      return `${name} cannot be read. Look at the examples in prompts/ for how to write it.`
  }
}

function unknownKey(key: string, known: readonly string[], path: Path): string {
  const meant = nearest(
    key,
    known.map((one) => ({ id: one })),
  )
  const where = path.length === 0 ? 'in this file' : `in ${named(path)}`
  if (meant !== undefined) return `Nothing called "${shown(key)}" belongs ${where}. Did you mean "${meant}"?`
  return `Nothing called "${shown(key)}" belongs ${where}. Remove it, or use one of: ${known.join(', ')}.`
}

/** What may stand at a path of a form. */
function keysAt(shape: z.core.$ZodType, path: Path, value: unknown): readonly string[] {
  if (shape instanceof z.ZodOptional) return keysAt(shape.unwrap(), path, value)
  const [key, ...rest] = path
  if (shape instanceof z.ZodArray)
    return keysAt(shape.element, rest, Array.isArray(value) ? value[Number(key)] : undefined)
  if (shape instanceof z.ZodUnion) {
    const options: readonly z.core.$ZodType[] = shape.options
    return [
      ...new Set(options.filter((option) => takes(option, value)).flatMap((option) => keysAt(option, path, value))),
    ]
  }
  if (!(shape instanceof z.ZodObject)) return []
  if (key === undefined) return Object.keys(shape.shape)
  const inner: z.core.$ZodType | undefined = shape.shape[String(key)]
  return inner === undefined ? [] : keysAt(inner, rest, isMapping(value) ? value[String(key)] : undefined)
}

/** Whether a form is meant for a value, by its `kind` where forms have one. */
function takes(shape: z.core.$ZodType, value: unknown): boolean {
  if (!(shape instanceof z.ZodObject)) return false
  const kind: unknown = shape.shape.kind
  return !(kind instanceof z.ZodLiteral) || !isMapping(value) || kind.value === value.kind
}

function isNothing(found: unknown): boolean {
  return found === undefined || found === null || found === '' || (Array.isArray(found) && found.length === 0)
}

/** `"label" of choice 2 of question 1`: how a person finds the place. */
export function named(path: Path): string {
  const parts: string[] = []
  for (const [at, key] of path.entries()) {
    const next = path[at + 1]
    if (typeof key === 'number') continue
    if (typeof next === 'number') parts.unshift(`${singular(key)} ${next + 1}`)
    else parts.unshift(at === path.length - 1 ? `"${key}"` : key)
  }
  return parts.length === 0 ? 'the file' : parts.join(' of ')
}

function singular(key: string): string {
  return key.replace(/s$/, '')
}

/** The one place where a checked tree is taken for a draft: whatever did not fit its form was removed before. */
function asDraft<T>(value: unknown): Draft<T> {
  return value as Draft<T>
}
