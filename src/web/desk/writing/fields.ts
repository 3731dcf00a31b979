import type { Language } from '../../../domain/language.ts'
import type { TextRef } from '../../../domain/message.ts'

/** How a field of a form is filled in. */
export type FieldKind = 'line' | 'words' | 'day' | 'verdict' | 'state' | 'concerns' | 'whose' | 'numbers' | 'success'

/** One field of something the city writes: where it stands in the file, and how it is filled in. */
export interface FormField {
  /** As in the file, with `*` for each item of a list: `parts.*.decision`. */
  readonly path: string
  readonly as: FieldKind
  /** In every language that is written. */
  readonly localized?: true
  readonly required?: true
  /** There is a sentence on what to write. */
  readonly hint?: true
  readonly charactersMax?: number
  /** What stands above it, where it is not the name of the field, and the sentence below that. */
  readonly titled?: { readonly label: TextRef; readonly hint: TextRef }
}

/** What has been filled in, by the names of the fields: `parts.k2.decision.da`; `parts` has the keys of the items in order. */
export type Fields = Readonly<Record<string, string>>

/** The list that a field's items are in, and its path below one of them; undefined for a field of the whole. */
export function listOf({ path }: FormField): { readonly list: string; readonly rest: string } | undefined {
  const [list, rest] = path.split('.*.')
  return list === undefined || rest === undefined ? undefined : { list, rest }
}

/** The lists of a form, in the order in which they come. */
export function listsIn(form: readonly FormField[]): readonly string[] {
  return [...new Set(form.flatMap((field) => listOf(field)?.list ?? []))]
}

/** The keys of the items of a list, in order. */
export function itemsIn(fields: Fields, list: string): readonly string[] {
  return (fields[list] ?? '').split(' ').filter((key) => key !== '')
}

/** The names that one field has in a form: for each item, and for each language. */
export function namesOf(field: FormField, fields: Fields, languages: readonly Language[]): readonly string[] {
  const inList = listOf(field)
  const bases = inList
    ? itemsIn(fields, inList.list).map((key) => `${inList.list}.${key}.${inList.rest}`)
    : [field.path]
  return field.localized ? bases.flatMap((base) => languages.map((language) => `${base}.${language}`)) : bases
}

const keysName = 'last'

/** The same with one more item, at the end of its list; no key is ever used twice. */
export function withItem(
  fields: Fields,
  list: string,
  filled: Fields = {},
): { readonly fields: Fields; readonly key: string } {
  const last = Number(fields[keysName] ?? '0') + 1
  const key = `k${last}`
  const own = Object.fromEntries(Object.entries(filled).map(([rest, value]) => [`${list}.${key}.${rest}`, value]))
  const keys = [...itemsIn(fields, list), key].join(' ')
  return { key, fields: { ...fields, ...own, [list]: keys, [keysName]: String(last) } }
}

/** The same without an item and what was filled in for it. */
export function withoutItem(fields: Fields, list: string, key: string): Fields {
  const left = Object.entries(fields).filter(([name]) => !name.startsWith(`${list}.${key}.`))
  const keys = itemsIn(fields, list).filter((each) => each !== key)
  return { ...Object.fromEntries(left), [list]: keys.join(' ') }
}

/** The same with an item one place further up. */
export function withItemUp(fields: Fields, list: string, key: string): Fields {
  const keys = itemsIn(fields, list)
  const at = keys.indexOf(key)
  if (at < 1) return fields
  const before = keys[at - 1] ?? ''
  return { ...fields, [list]: keys.toSpliced(at - 1, 2, key, before).join(' ') }
}

/** The languages in which anything is written; the city's first where nothing is. */
export function languagesWritten(
  form: readonly FormField[],
  fields: Fields,
  languages: readonly [Language, ...Language[]],
): readonly [Language, ...Language[]] {
  const localized = form.filter((field) => field.localized)
  const isWritten = (language: Language) =>
    localized.some((field) => namesOf(field, fields, [language]).some((name) => (fields[name] ?? '').trim() !== ''))
  const [first, ...rest] = languages.filter(isWritten)
  return first === undefined ? [languages[0]] : [first, ...rest]
}
