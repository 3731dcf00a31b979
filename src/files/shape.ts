import { z } from 'zod'
import { type TextRef, text } from '../domain/message.ts'
import { type Draft, isMapping, patternOf, valueAt, without } from './draft.ts'
import { nearest, shown } from './nearest.ts'
import { type Path, type Remark, wrong } from './problem.ts'

/** What a person is told about one line of a file. */
export interface Field {
  /** When it is not there, or empty. */
  readonly missing: TextRef
  /** When something of another form is there. */
  readonly wrong?: TextRef
  /** Set on texts: how long one may be, and on which ground. */
  readonly text?: { readonly charactersMax: number; readonly because: TextRef }
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
    const sentence = empty ? text('file-empty') : text('file-no-names')
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
  if (isNothing(found)) return [wrong(path, field?.missing ?? text('file-write-here', { field: named(path) }))]
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
        ? text('file-language-empty', { missing: field.missing, language: shown(language) })
        : text('file-language-quotes', { language: shown(language) }),
    ),
  )
}

function wrongForm(issue: z.core.$ZodIssue, path: Path, found: unknown): TextRef {
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
    const one = { field: name, options: options.join(', ') }
    return meant === undefined ? text('file-one-of', one) : text('file-one-of-meant', { ...one, meant })
  }
  if (issue.code === 'invalid_union') return text('file-form-texts', { field: name })
  if (issue.code === 'too_small' || issue.code === 'too_big') return text('file-form-above', { field: name })
  if (issue.code !== 'invalid_type') return text('file-form', { field: name })
  switch (issue.expected) {
    case 'string':
      return isMapping(found) || Array.isArray(found)
        ? text('file-form-line', { field: name })
        : text('file-form-quotes', { field: name })
    case 'int':
    case 'number':
      return text('file-form-number', { field: name })
    case 'array':
      return text('file-form-list', { field: name })
    case 'object':
    case 'record':
      return text('file-form-lines', { field: name })
    default:
      return text('file-form', { field: name })
  }
}

function unknownKey(key: string, known: readonly string[], path: Path): TextRef {
  const meant = nearest(
    key,
    known.map((one) => ({ id: one })),
  )
  const stray = { name: shown(key), where: path.length === 0 ? text('file-this') : named(path) }
  return meant === undefined
    ? text('file-stray', { ...stray, known: known.join(', ') })
    : text('file-stray-meant', { ...stray, meant })
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
export function named(path: Path): TextRef {
  let whole: TextRef | undefined
  for (const [at, key] of path.entries()) {
    const next = path[at + 1]
    if (typeof key === 'number') continue
    const part =
      typeof next === 'number'
        ? text('file-number', { list: key, single: key.replace(/s$/, ''), number: next + 1 })
        : text(at === path.length - 1 ? 'file-name' : 'file-group', { name: key })
    whole = whole === undefined ? part : text('file-part', { part, whole })
  }
  return whole ?? text('file-whole')
}

/** The one place where a checked tree is taken for a draft: whatever did not fit its form was removed before. */
function asDraft<T>(value: unknown): Draft<T> {
  return value as Draft<T>
}
