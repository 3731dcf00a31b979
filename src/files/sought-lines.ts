import { z } from 'zod'
import { text } from '../domain/message.ts'
import { type Document, documentOf } from './document.ts'
import type { Path, Problem } from './problem.ts'

const lines = z.array(z.string().min(1))

/** Lists of lines that are looked for within what people write, or every place where their file is not what it should be. */
export interface SoughtLists<Name extends string> {
  readonly lists?: Readonly<Record<Name, readonly string[]>>
  readonly problems: readonly Problem[]
}

/**
 * Reads a file of such lists, all of them in it. `groups` in the file names words that lines share: `<person> … falls` has one line
 * for every word of the group.
 */
export function parseSoughtLists<Name extends string>(
  written: string,
  fileName: string,
  names: readonly Name[],
): SoughtLists<Name> {
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { problems: document.faults }
  const shape = z.strictObject({
    groups: z.record(z.string(), lines).optional(),
    ...Object.fromEntries(names.map((name) => [name, lines])),
  })
  const parsed = shape.safeParse(document.value)
  if (!parsed.success) {
    const paths = parsed.error.issues.map(({ path }) => path.filter((key) => typeof key !== 'symbol'))
    return { problems: paths.map((path) => problemAt(document, path, 'file-emergency')) }
  }
  const { groups = {} } = parsed.data
  const read: Readonly<Record<string, unknown>> = parsed.data
  const linesOf = (name: Name) => lines.parse(read[name])
  const unknown = names.flatMap((name) =>
    linesOf(name).flatMap((line, index) =>
      namesIn(line).every((group) => Object.hasOwn(groups, group))
        ? []
        : [problemAt(document, [name, index], 'file-emergency-group')],
    ),
  )
  if (unknown.length > 0) return { problems: unknown }
  const entries = names.map((name) => [name, linesOf(name).map((line) => withGroups(line, groups))])
  return { lists: Object.fromEntries(entries) as Record<Name, readonly string[]>, problems: [] }
}

function problemAt(document: Document, path: Path, key: string): Problem {
  return document.problem({ path, text: text(key), weight: 'error' })
}

function namesIn(line: string): readonly string[] {
  return [...line.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name)
}

function withGroups(line: string, groups: Readonly<Record<string, readonly string[]>>): string {
  return line.replace(/<([^<>]*)>/g, (_, name: string) => groups[name]?.join('/') ?? '')
}
