import type { DraftTree } from '../../../../domain/desk-draft.ts'
import type { Language } from '../../../../domain/language.ts'
import { isMapping, valueAt } from '../../../../files/draft.ts'
import { type Path, pathText } from '../../../../files/problem.ts'
import { has, type Line, lines, questionLines } from './lines.ts'

/** What a field of the form is called: the place of its line, as problems of a file name it. */
export function nameOf(path: Path): string {
  return pathText(path)
}

/** The places at which a line stands in this draft: one for each question, or the one there is. */
export function placesOf({ at }: Line, tree: DraftTree): readonly Path[] {
  const steps = at.split('.')
  if (steps[0] !== 'questions') return [steps]
  return questionsIn(tree).map((_, index) => ['questions', index, ...steps.slice(2)])
}

/** The questions so far; one to begin with. */
export function questionsIn(tree: DraftTree): readonly DraftTree[] {
  const { questions } = tree
  const found = Array.isArray(questions) ? questions.map((each): DraftTree => (isMapping(each) ? each : {})) : []
  return found.length === 0 ? [{ kind: 'choice' }] : found
}

/** The choices of a question so far. */
export function choicesIn(question: DraftTree): readonly DraftTree[] {
  const { choices } = question
  return Array.isArray(choices) ? choices.map((each): DraftTree => (isMapping(each) ? each : {})) : []
}

/** The same tree with this value at a place, which is made where it is not there; undefined takes it away. */
export function put(tree: DraftTree, path: Path, value: unknown): DraftTree {
  const found = putInto(tree, path, value)
  return isMapping(found) ? found : {}
}

function putInto(outer: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(outer) ? outer : []
    const longer = Array.from({ length: Math.max(list.length, key + 1) }, (_, at): unknown => list[at] ?? {})
    return longer.with(key, putInto(longer[key], rest, value))
  }
  const named = isMapping(outer) ? outer : {}
  const inner = putInto(named[key], rest, value)
  if (inner !== undefined) return { ...named, [key]: inner }
  const { [key]: _, ...others } = named
  return others
}

/** What stands at a place of a draft. */
export function at(tree: DraftTree, path: Path): unknown {
  return valueAt(tree, path)
}

/** Words by language, as far as they are there; words without one are in the draft's first language. */
export function wordsAt(
  tree: DraftTree,
  path: Path,
  languages: readonly Language[],
): Readonly<Record<Language, string>> {
  const found = at(tree, path)
  const [first = 'en'] = languages
  if (typeof found === 'string') return { [first]: found }
  if (!isMapping(found)) return {}
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, each]) => (typeof each === 'string' ? [[name, each]] : [])),
  )
}

/** The languages that a draft is written in: the one it names, or all of the city's. */
export function languagesOf(tree: DraftTree, all: readonly Language[]): readonly Language[] {
  const { language } = tree
  return typeof language === 'string' && all.includes(language) ? [language] : all
}

/**
 * What goes into the file: without what is empty, without lines that only another kind of question has, and without words in
 * languages that the draft is not written in. All of that stays in the draft, in case it is wanted after all.
 */
export function fileTree(tree: DraftTree, all: readonly Language[]): DraftTree {
  const spoken = languagesOf(tree, all)
  const questions = questionsIn(tree).map((question) => {
    const foreign = questionLines.filter((line) => !has(line, question.kind)).map((line) => line.at.split('.')[2] ?? '')
    return Object.fromEntries(Object.entries(question).filter(([name]) => !foreign.includes(name)))
  })
  const localized = lines.reduce<DraftTree>(
    (each, line) => {
      if (line.as !== 'words' && line.as !== 'tick-or-words') return each
      return placesOf(line, each).reduce((now, path) => spokenOnly(now, path, spoken), each)
    },
    { ...tree, questions },
  )
  const kept = tidied(listsSpoken(localized, spoken))
  return isMapping(kept) ? kept : {}
}

function spokenOnly(tree: DraftTree, path: Path, spoken: readonly Language[]): DraftTree {
  const words = at(tree, path)
  if (!isMapping(words)) return tree
  return put(tree, path, Object.fromEntries(Object.entries(words).filter(([language]) => spoken.includes(language))))
}

/** The same inside the lists of a question: its choices, its statements and its proposals. */
function listsSpoken(tree: DraftTree, spoken: readonly Language[]): DraftTree {
  const lists = [
    { list: 'choices', words: 'label' },
    { list: 'statements', words: 'text' },
    { list: 'proposals', words: 'text' },
  ]
  return questionsIn(tree).reduce(
    (outer, question, index) =>
      lists.reduce((each, { list, words }) => {
        const found = question[list]
        const many = Array.isArray(found) ? found.length : 0
        return Array.from({ length: many }, (_, item) => item).reduce(
          (inner, item) => spokenOnly(inner, ['questions', index, list, item, words], spoken),
          each,
        )
      }, outer),
    tree,
  )
}

/** Without what is empty; an empty item of a list stays, so that every place keeps its number. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((each) => tidied(each) ?? {})
  if (!isMapping(value)) return value === '' || value === null ? undefined : value
  const left = Object.entries(value)
    .map(([name, each]) => [name, tidied(each)] as const)
    .filter(([, each]) => each !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/** Everything that is filled in, by the name of its field. */
export function leavesOf(value: unknown, path: Path = []): ReadonlyMap<string, string> {
  if (Array.isArray(value)) return merged(value.map((each, index) => leavesOf(each, [...path, index])))
  if (isMapping(value)) return merged(Object.entries(value).map(([name, each]) => leavesOf(each, [...path, name])))
  return new Map(value === undefined || value === null ? [] : [[nameOf(path), String(value)]])
}

function merged(all: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  return new Map(all.flatMap((each) => [...each]))
}
