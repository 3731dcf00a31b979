import type { DraftTree } from '../../../../domain/desk-draft.ts'
import type { Language } from '../../../../domain/language.ts'
import { isMapping } from '../../../../files/draft.ts'
import type { Path } from '../../../../files/problem.ts'
import { at, put, wordsAt } from './tree.ts'

/** The statements of a question as a person writes them: one a line, in each language. */
export function statementLinesIn(
  tree: DraftTree,
  path: Path,
  languages: readonly Language[],
): Readonly<Record<Language, string>> {
  const each = statementsAt(tree, path).map((_, index) => wordsAt(tree, [...path, index, 'text'], languages))
  return Object.fromEntries(
    languages.map((language) => [language, each.map((words) => words[language] ?? '').join('\n')]),
  )
}

/** The same read back. A statement keeps its short name by its line; a language that was not sent stays as it is. */
export function statementsPut(
  tree: DraftTree,
  path: Path,
  sent: ReadonlyMap<Language, string>,
  languages: readonly Language[],
): DraftTree {
  if (sent.size === 0) return tree
  const lines = new Map(
    [...sent].map(([language, words]) => [language, words.split(/\r?\n/).map((line) => line.trim())]),
  )
  const many = Math.min(Math.max(...[...lines.values()].map((each) => each.length)), statementsReadMax)
  const before = statementsAt(tree, path)
  const found = Array.from({ length: many }, (_, index) => {
    const own = Object.fromEntries([...lines].map(([language, each]) => [language, each[index] ?? '']))
    const words = { ...wordsAt(tree, [...path, index, 'text'], languages), ...own }
    const text = Object.fromEntries(Object.entries(words).filter(([, said]) => said !== ''))
    const id = before[index]?.id
    return { ...(id !== undefined && { id }), text }
  }).filter(({ text }) => Object.keys(text).length > 0)
  return put(tree, path, found.length === 0 ? undefined : found)
}

/** More than any question has; a made-up form cannot ask for more. */
const statementsReadMax = 200

/** The statements at a place of the draft. */
export function statementsAt(tree: DraftTree, path: Path): readonly DraftTree[] {
  const found = at(tree, path)
  return Array.isArray(found) ? found.map((each): DraftTree => (isMapping(each) ? each : {})) : []
}
