import type { Language } from '../../../domain/language.ts'
import type { Voice } from '../voice.ts'
import { type Fields, type FormField, itemsIn, listOf, listsIn, namesOf } from './fields.ts'
import type { FoundProblem } from './writing.ts'

/** What is wrong with one field of a form, or with all of it; the line is already escaped. */
export interface FieldProblem {
  readonly name?: string
  readonly line: string
}

/** What is not filled in, in the words of a form; the rest in the words that a file is told. Each field has one sentence. */
export function problemsIn(
  form: readonly FormField[],
  fields: Fields,
  languages: readonly [Language, ...Language[]],
  found: readonly FoundProblem[],
  voice: Voice,
): readonly FieldProblem[] {
  const missing = form.flatMap((field) => missingIn(field, fields, languages, voice))
  const named = found.flatMap(({ path, text }): readonly FieldProblem[] => {
    const name = nameAt(path, form, fields, languages)
    if (name !== undefined && missing.some((each) => each.name === name || each.name?.startsWith(`${name}.`))) return []
    // A list that is not there is missing because nothing in it is filled in.
    if (name === undefined && missing.length > 0) return []
    return [{ ...(name !== undefined && { name }), line: voice.text(text) }]
  })
  const all = [...missing, ...named]
  return all.filter((each, at) => all.findIndex((other) => other.name === each.name && other.line === each.line) === at)
}

/** What stands above a field; not escaped. */
export function labelOf(field: FormField, voice: Voice): string {
  return field.titled ? voice.said(field.titled.label) : voice.plain(labelKey(field))
}

/** What is to be known to fill it in, where there is such a sentence; not escaped. */
export function hintOf(field: FormField, voice: Voice): string | undefined {
  if (field.titled) return voice.said(field.titled.hint)
  return field.hint ? voice.plain(`${labelKey(field)}-hint`) : undefined
}

/** The name of a field without its place in the form. */
function labelKey({ path }: FormField): string {
  return `reading-field-${path.replaceAll('.*', '').replaceAll('.', '-').toLowerCase()}`
}

function missingIn(
  field: FormField,
  fields: Fields,
  languages: readonly Language[],
  voice: Voice,
): readonly FieldProblem[] {
  const label = labelOf(field, voice)
  const isBlank = (name: string) => (fields[name] ?? '').trim() === ''
  const { localized, ...plain } = field
  const bases = namesOf(plain, fields, languages)
  const missing = (name: string): FieldProblem => ({ name, line: voice.say('reading-missing', { label }) })
  if (!localized) return field.required ? bases.filter(isBlank).map(missing) : []
  return bases.flatMap((base) => {
    const blank = languages.filter((language) => isBlank(`${base}.${language}`))
    const [first] = blank
    if (first === undefined) return []
    if (blank.length === languages.length) return field.required ? [missing(`${base}.${first}`)] : []
    return blank.map((language) => ({
      name: `${base}.${language}`,
      line: voice.say('reading-missing-language', { label, language: { language } }),
    }))
  })
}

/** The field that a path of the tree leads to: `parts[1].why.da` to `parts.k4.why.da`. */
function nameAt(
  path: string,
  form: readonly FormField[],
  fields: Fields,
  languages: readonly Language[],
): string | undefined {
  const inList = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path)
  const [, list = '', at = '', rest = ''] = inList ?? []
  const key = listsIn(form).includes(list) ? itemsIn(fields, list)[Number(at)] : undefined
  const wanted = (key === undefined ? path : `${list}.${key}.${rest}`).replace(/\[\d+\].*$/, '')
  const names = form.flatMap((field) => namesOf(field, fields, languages))
  const within = (name: string) => wanted === name || wanted.startsWith(`${name}.`)
  const exact = names.filter(within).toSorted((one, other) => other.length - one.length)[0]
  return (
    exact ??
    names.find((name) => name.startsWith(`${wanted}.`)) ??
    (key === undefined ? undefined : firstOf(list, key, form))
  )
}

function firstOf(list: string, key: string, form: readonly FormField[]): string | undefined {
  const first = form.find((field) => listOf(field)?.list === list)
  return first && `${list}.${key}.${listOf(first)?.rest}`
}
