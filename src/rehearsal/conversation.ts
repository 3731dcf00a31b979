import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rowsOf } from '../cityside/csv.ts'

/** A real public conversation: what was asked, and who said what when. */
export interface Conversation {
  readonly id: string
  readonly topic: string
  readonly description: string
  /** In the order in which they were said. */
  readonly comments: readonly Comment[]
}

/** One thing one author said. */
export interface Comment {
  readonly id: string
  readonly author: string
  readonly at: number
  readonly text: string
}

/** Reads a folder with comments.csv and summary.csv. Throws a sentence about what is missing or unreadable. */
export function readConversation(dir: string): Conversation {
  const rows = parseCsv(dir, 'comments.csv')
  const comments = rows.map((row, index) => commentOf(row, index + 2, dir)).filter((comment) => comment.text !== '')
  if (comments.length === 0)
    throw new Error(`${join(dir, 'comments.csv')} has no comments. Take a folder in which people said something.`)
  const summary = summaryOf(dir)
  const id = basename(dir)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
  return {
    id,
    topic: summary.get('topic')?.trim() || id,
    description: summary.get('conversation-description')?.trim() || summary.get('topic')?.trim() || id,
    comments: comments.toSorted((one, other) => one.at - other.at || Number(one.id) - Number(other.id)),
  }
}

function commentOf(row: Readonly<Record<string, string>>, line: number, dir: string): Comment {
  const { timestamp = '', 'comment-id': id = '', 'author-id': author = '', 'comment-body': body = '' } = row
  const at = Number(timestamp)
  if (id === '' || author === '' || !Number.isFinite(at) || at <= 0) {
    throw new Error(`${join(dir, 'comments.csv')} row ${line} needs a timestamp, a comment-id and an author-id.`)
  }
  return { id, author, at, text: body.trim() }
}

function summaryOf(dir: string): ReadonlyMap<string, string> {
  const path = join(dir, 'summary.csv')
  if (!existsSync(path)) return new Map()
  return new Map((rowsOf(readFileSync(path)) ?? []).map(({ cells: [key = '', value = ''] }) => [key, value]))
}

function parseCsv(dir: string, name: string): readonly Readonly<Record<string, string>>[] {
  const path = join(dir, name)
  if (!existsSync(path))
    throw new Error(
      `There is no ${path}. Name a folder that holds a conversation: comments.csv, and best a summary.csv.`,
    )
  const rows = rowsOf(readFileSync(path))
  if (!rows) throw new Error(`${path} cannot be read as CSV. Save it again as comma-separated values.`)
  const [header, ...records] = rows
  const names = header?.cells ?? []
  return records.map(({ cells }) => Object.fromEntries(names.map((column, at) => [column, cells[at] ?? ''])))
}
