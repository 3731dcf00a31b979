import type { DraftTree } from '../../../../domain/desk-draft.ts'
import type { Language } from '../../../../domain/language.ts'
import type { TextRef } from '../../../../domain/message.ts'
import { choicesMin, has, labelOf, lines } from './lines.ts'
import { choicesIn, languagesOf, nameOf, placesOf, questionsIn } from './tree.ts'

/** Something to correct, at the field it belongs to; without one it is about the whole. */
export interface FormFault {
  readonly text: TextRef
  readonly field?: string
}

/**
 * The field of the form at which a problem of the file is shown: its own, one inside it, or the one around it. Of several inside
 * it the first that is empty: what is missing is written there.
 */
export function fieldFor(
  path: string,
  names: readonly string[],
  isEmpty: (name: string) => boolean = () => false,
): string | undefined {
  if (path === '') return undefined
  const within = names.filter((name) => name === path || name.startsWith(`${path}.`) || name.startsWith(`${path}[`))
  if (within.length > 0) return within.find((name) => name === path) ?? within.find(isEmpty) ?? within[0]
  const outer = /^(.*)(?:\.[^.[\]]+|\[\d+\])$/.exec(path)?.[1]
  return outer === undefined ? undefined : fieldFor(outer, names, isEmpty)
}

/** The key of the text that names a field; undefined for a field that is of no line. */
export function labelFor(field: string): string | undefined {
  const pattern = field.replace(/\[\d+\]/g, '.*')
  const line = lines.find(({ at }) => at === pattern) ?? lines.find(({ at }) => pattern.startsWith(`${at}.`))
  return line && labelOf(line)
}

/** The names of all fields that the form shows for this draft, in their order. */
export function fieldNames(tree: DraftTree, all: readonly Language[]): readonly string[] {
  const spoken = languagesOf(tree, all)
  return lines.flatMap((line) =>
    placesOf(line, tree).flatMap((path) => {
      const question = questionsIn(tree)[Number(path[1])]
      if (path[0] === 'questions' && !has(line, question?.kind)) return []
      const name = nameOf(path)
      if (line.as === 'words' || line.as === 'statements') return spoken.map((language) => nameOf([...path, language]))
      if (line.as === 'choices') {
        const many = Math.max(choicesIn(question ?? {}).length, choicesMin)
        const labels = Array.from({ length: many }, (_, index) =>
          spoken.map((language) => nameOf([...path, index, 'label', language])),
        )
        return [name, ...labels.flat()]
      }
      return [name]
    }),
  )
}
