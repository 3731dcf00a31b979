import { isMap, isNode, isSeq, LineCounter, type Node, type Pair, parseDocument, stringify } from 'yaml'
import { type TextRef, text } from '../domain/message.ts'
import type { Path, Problem, Remark } from './problem.ts'
import { pathText } from './problem.ts'
import { syntaxSentence } from './syntax.ts'

/** A file's text as a tree of plain values, with the way back from a path to its line. */
export interface Document {
  readonly file: string
  /** Texts are trimmed and in composed form, so that `å` is one letter however it was typed. */
  readonly value: unknown
  /** Where the tree could not be read at all. */
  readonly faults: readonly Problem[]
  problem(remark: Remark): Problem
}

/** No file a person writes is longer; it bounds the time a damaged one can take to read. */
export const fileCharactersMax = 60_000

/** Lists within lists; beyond some hundreds the YAML reader exhausts the stack and takes the process with it. */
const nestingMax = 40
const indentCharactersMax = 100
/** After the first few, syntax errors are echoes of each other. */
const syntaxFaultsMax = 5

/** Reads YAML 1.2. Never throws: whatever the text, the faults are sentences. */
export function documentOf(written: string, file: string): Document {
  const lines = new LineCounter()
  const refused = refusal(written)
  if (refused !== undefined) return unreadable(file, [{ file, line: 1, path: '', text: refused }])
  const tree = parseDocument(written, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const faults = tree.errors.map((error) => {
    const at = lines.linePos(error.pos[0])
    return { file, line: Math.max(at.line, 1), column: Math.max(at.col, 1), path: '', text: syntaxSentence(error.code) }
  })
  if (faults.length > 0) return unreadable(file, onePerLine(faults).slice(0, syntaxFaultsMax))
  let value: unknown
  try {
    value = tidied(tree.toJS({ maxAliasCount: 50 }))
  } catch {
    return unreadable(file, [{ file, line: lineWith(written, '*'), path: '', text: text('file-alias') }])
  }
  return { file, value, faults: [], problem: (remark) => located(remark, file, tree.contents, lines) }
}

/** Plain values as YAML; where there is a schema, under a first line that tells editors of it. */
export function yamlOf(value: unknown, schema?: string): string {
  const written = stringify(value, { lineWidth: 100 })
  return schema === undefined ? written : `${schemaLine(schema)}\n\n${written}`
}

/** The comment by which editors with a YAML language server know the schema. */
function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}

function unreadable(file: string, faults: readonly Problem[]): Document {
  return {
    file,
    value: undefined,
    faults,
    problem: ({ path, text: what }) => ({ file, line: 1, path: pathText(path), text: what }),
  }
}

function refusal(written: string): TextRef | undefined {
  if (written.length > fileCharactersMax) {
    return text('file-long', { count: written.length, max: fileCharactersMax })
  }
  if (/^[ \t?:-]{101}/m.test(written)) {
    return text('file-indent', { max: indentCharactersMax })
  }
  let depth = 0
  for (const letter of written) {
    if (letter === '[' || letter === '{') depth += 1
    if ((letter === ']' || letter === '}') && depth > 0) depth -= 1
    if (depth > nestingMax) return text('file-open-brackets')
  }
  return undefined
}

function located(remark: Remark, file: string, contents: Node | null, lines: LineCounter): Problem {
  const offset = offsetOf(contents, remark.path)
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: pathText(remark.path), text: remark.text }
}

/** The place of a path, or of the innermost part of it that is there: a missing line is looked for where it belongs. */
function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => String(isNode(item.key) ? item.key : item.key) === key)
      if (pair === undefined) return offset
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      if (!isNode(node)) return offset
      offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.normalize('NFC').trim(), tidied(inner)]))
}

function onePerLine(faults: readonly Problem[]): readonly Problem[] {
  return faults.filter((fault, at) => faults.findIndex((other) => other.line === fault.line) === at)
}

function lineWith(written: string, mark: string): number {
  return written.slice(0, Math.max(written.indexOf(mark), 0)).split('\n').length
}
