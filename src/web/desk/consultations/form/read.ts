import type { City } from '../../../../domain/city.ts'
import type { DraftTree } from '../../../../domain/desk-draft.ts'
import type { Language } from '../../../../domain/language.ts'
import type { Path } from '../../../../files/problem.ts'
import { type Line, lines } from './lines.ts'
import { statementsPut } from './statements.ts'
import { choicesIn, nameOf, placesOf, put, questionsIn, wordsAt } from './tree.ts'

/**
 * A draft as it was filled in, on top of what was there: what the form does not show stays. Fields that were not sent leave
 * their line as it is; of ticks, which browsers send only where they are set, the form says that they were shown.
 */
export function treeRead(before: DraftTree, form: URLSearchParams, { languages }: Pick<City, 'languages'>): DraftTree {
  const shown = new Set(form.getAll(shownName))
  const grown = withQuestions(before, form)
  const read = lines.reduce<DraftTree>(
    (tree, line) =>
      placesOf(line, tree).reduce((each, path) => lineRead(each, line, path, { form, shown, languages }), tree),
    grown,
  )
  return withoutBlankChoices(read)
}

/** The field that names every line of ticks that was shown. */
export const shownName = 'shown'

interface Reading {
  readonly form: URLSearchParams
  readonly shown: ReadonlySet<string>
  readonly languages: readonly Language[]
}

/** As many questions as the form shows. */
function withQuestions(tree: DraftTree, form: URLSearchParams): DraftTree {
  const sent = [...form.keys()].flatMap((name) => /^questions\[(\d)\]/.exec(name)?.[1] ?? []).map(Number)
  const many = Math.max(questionsIn(tree).length, ...sent.map((index) => index + 1))
  const there = questionsIn(tree)
  return put(
    tree,
    ['questions'],
    Array.from({ length: many }, (_, index) => there[index] ?? { kind: 'choice' }),
  )
}

function lineRead(tree: DraftTree, line: Line, path: Path, reading: Reading): DraftTree {
  const { form, shown } = reading
  const name = nameOf(path)
  const sent = form.get(name)
  switch (line.as) {
    case 'words':
      return wordsRead(tree, path, reading)
    case 'choices':
      return choicesRead(tree, path, reading)
    case 'statements':
      return statementsPut(tree, path, wordsSent(path, reading), reading.languages)
    case 'number':
      return sent === null ? tree : put(tree, path, numberIn(sent))
    case 'moment':
      if (shown.has(name) && form.has(`${name}.now`)) return put(tree, path, 'now')
      return sent === null ? tree : put(tree, path, said(sent.replace('T', ' ')))
    case 'several':
      return shown.has(name) ? put(tree, path, someIn(form.getAll(name))) : tree
    case 'departments':
      return sent === null ? tree : put(tree, path, departmentsIn(sent, form.getAll(`${name}.concerned`)))
    case 'list':
      return sent === null ? tree : put(tree, path, someIn(linesIn(sent)))
    case 'numbers':
      return sent === null
        ? tree
        : put(
            tree,
            path,
            someIn(
              sent
                .split(/[\s,;]+/)
                .filter((each) => each !== '')
                .map(numberIn),
            ),
          )
    case 'tick':
      return shown.has(name) ? put(tree, path, form.has(name) ? line.value : undefined) : tree
    case 'tick-or-words': {
      if (!shown.has(name)) return tree
      const worded = wordsRead(tree, path, reading)
      const words = Object.values(wordsAt(worded, path, reading.languages)).some((each) => each !== '')
      if (words && form.has(name)) return worded
      return put(tree, path, form.has(name) ? true : undefined)
    }
    case 'text':
    case 'name':
    case 'day':
    case 'one':
      return sent === null ? tree : put(tree, path, said(sent))
    default:
      return line satisfies never
  }
}

function wordsRead(tree: DraftTree, path: Path, { form, languages }: Reading): DraftTree {
  return languages.reduce((each, language) => {
    const sent = form.get(nameOf([...path, language]))
    if (sent === null) return each
    const words = { ...wordsAt(each, path, languages), [language]: sent.replaceAll('\r\n', '\n') }
    return put(each, path, Object.fromEntries(Object.entries(words).filter(([, said]) => said.trim() !== '')))
  }, tree)
}

/** What was sent in each language; a language that the form did not show is not among them. */
function wordsSent(path: Path, { form, languages }: Reading): ReadonlyMap<Language, string> {
  return new Map(
    languages.flatMap((language) => {
      const sent = form.get(nameOf([...path, language]))
      return sent === null ? [] : [[language, sent] as const]
    }),
  )
}

function choicesRead(tree: DraftTree, path: Path, reading: Reading): DraftTree {
  const inside = `${nameOf(path)}[`
  const sent = [...reading.form.keys()]
    .filter((name) => name.startsWith(inside))
    .map((name) => Number.parseInt(name.slice(inside.length), 10))
  const many = sent.length === 0 ? 0 : Math.min(Math.max(...sent) + 1, choicesReadMax)
  return Array.from({ length: many }, (_, index) => index).reduce((each, index) => {
    const id = reading.form.get(nameOf([...path, index, 'id']))
    const named = id === null ? each : put(each, [...path, index, 'id'], said(id))
    return wordsRead(named, [...path, index, 'label'], reading)
  }, tree)
}

/** More than any question has; a made-up form cannot ask for more. */
const choicesReadMax = 40

/** A choice that says nothing in any language is none. */
function withoutBlankChoices(tree: DraftTree): DraftTree {
  return questionsIn(tree).reduce((each, question, index) => {
    const { choices } = question
    if (!Array.isArray(choices)) return each
    const said = choicesIn(question).filter(({ label }) => label !== undefined && Object.keys(Object(label)).length > 0)
    return put(each, ['questions', index, 'choices'], said.length === 0 ? undefined : said)
  }, tree)
}

function departmentsIn(owner: string, concerned: readonly string[]): readonly string[] | undefined {
  return someIn([owner, ...concerned.filter((each) => each !== owner)].filter((each) => each !== ''))
}

function linesIn(sent: string): readonly string[] {
  return sent
    .split(/\r?\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** What is no number stays as it was written, so that it can be said what is wrong with it. */
export function numberIn(sent: string): number | string | undefined {
  const written = sent.trim()
  return /^-?\d{1,9}(?:[.,]\d{1,3})?$/.test(written) ? Number(written.replace(',', '.')) : said(written)
}

function said(sent: string): string | undefined {
  const trimmed = sent.trim()
  return trimmed === '' ? undefined : trimmed
}

function someIn<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
