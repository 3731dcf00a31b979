import type { Language } from '../../../domain/language.ts'
import type { Question } from '../../../domain/question.ts'
import { kindOf } from '../../../domain/questions/kinds.ts'
import { isMapping } from '../../../files/draft.ts'
import { type Fields, type FormField, itemsIn, listOf, listsIn, withItem } from './fields.ts'

/** What a form's values mean is known from the questions that were asked. */
type Asked = readonly Question[]

/** What was filled in as the tree of a file; what is empty is not there. */
export function treeOf(
  form: readonly FormField[],
  fields: Fields,
  languages: readonly Language[],
  asked: Asked,
): Readonly<Record<string, unknown>> {
  const tree: Record<string, unknown> = {}
  for (const field of form.filter((each) => listOf(each) === undefined))
    put(tree, field.path, filledValue(field, field.path, fields, languages, asked))
  for (const list of listsIn(form)) {
    const own = form.filter((field) => listOf(field)?.list === list)
    const items = itemsIn(fields, list).map((key) => {
      const item: Record<string, unknown> = {}
      for (const field of own) {
        const rest = listOf(field)?.rest ?? ''
        put(item, rest, filledValue(field, `${list}.${key}.${rest}`, fields, languages, asked))
      }
      return item
    })
    if (items.length > 0) tree[list] = items
  }
  return tree
}

/** The tree of a file as it is filled in: the other way round. */
export function fieldsOf(
  form: readonly FormField[],
  tree: Readonly<Record<string, unknown>>,
  languages: readonly [Language, ...Language[]],
): Fields {
  // A file in one language names it once; what stands in it bare is in that one.
  const spoken = languages.find((language) => language === tree.language) ?? languages[0]
  const filledIn = (item: unknown, path: string, field: FormField): Fields => {
    const value = path.split('.').reduce<unknown>((inner, key) => (isMapping(inner) ? inner[key] : undefined), item)
    if (field.localized && isMapping(value))
      return Object.fromEntries(
        languages.flatMap((language) =>
          value[language] === undefined ? [] : [[`${path}.${language}`, String(value[language])]],
        ),
      )
    if (value === undefined || value === null) return {}
    if (field.localized) return { [`${path}.${spoken}`]: String(value) }
    if (field.as === 'numbers') return { [path]: Array.isArray(value) ? value.join(', ') : String(value) }
    return { [path]: field.as === 'concerns' || field.as === 'whose' ? codesOf(value) : String(value) }
  }
  const whole = form.filter((field) => listOf(field) === undefined)
  let fields: Fields = Object.assign({}, ...whole.map((field) => filledIn(tree, field.path, field)))
  for (const list of listsIn(form)) {
    const items = tree[list]
    const own = form.flatMap((field) => {
      const inList = listOf(field)
      return inList?.list === list ? [{ field, rest: inList.rest }] : []
    })
    for (const item of Array.isArray(items) ? items : []) {
      const filled: Fields = Object.assign({}, ...own.map(({ field, rest }) => filledIn(item, rest, field)))
      fields = withItem(fields, list, filled).fields
    }
  }
  return fields
}

function put(tree: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    tree[first] = value
    return
  }
  const inner = isMapping(tree[first]) ? { ...tree[first] } : {}
  put(inner, rest.join('.'), value)
  tree[first] = inner
}

function filledValue(
  field: FormField,
  name: string,
  fields: Fields,
  languages: readonly Language[],
  asked: Asked,
): unknown {
  if (field.localized) {
    const written = languages.flatMap((language) => {
      const words = (fields[`${name}.${language}`] ?? '').trim()
      return words === '' ? [] : [[language, words] as const]
    })
    return written.length === 0 ? undefined : Object.fromEntries(written)
  }
  const value = (fields[name] ?? '').trim()
  if (value === '') return undefined
  if (field.as === 'numbers') return [...value.matchAll(/\d{1,9}/g)].map(([digits]) => Number(digits))
  if (field.as === 'concerns' || field.as === 'whose') return value.split(' ').map((code) => concernIn(code, asked))
  return value
}

/** What one code concerns, as a file says it: `theme/benches`, `choice/where/square`. */
function concernIn(code: string, asked: Asked): unknown {
  const [kind, ...rest] = code.split('/')
  if (kind === 'theme') return { theme: rest.join('/') }
  const [question = '', choice = ''] = rest
  const found = asked.find(({ id }) => id === question)
  if (kind !== 'choice') return 'everyone'
  if (found && kindOf(found).fromCity.length > 0) return { question, places: [choice] }
  return found && !kindOf(found).named ? { question, steps: [Number(choice)] } : { question, choice }
}

/** What a file says is concerned, as codes; steps and places one by one. */
function codesOf(written: unknown): string {
  const all: readonly unknown[] = Array.isArray(written) ? written : [written]
  const codes = all.flatMap((each): readonly string[] => {
    if (!isMapping(each)) return each === 'everyone' ? ['everyone'] : []
    if (typeof each.theme === 'string') return [`theme/${each.theme}`]
    const many = Array.isArray(each.steps) ? each.steps : Array.isArray(each.places) ? each.places : [each.choice]
    return many.map((choice) => `choice/${String(each.question)}/${String(choice)}`)
  })
  return codes.join(' ')
}
