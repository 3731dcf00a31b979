import { type Conversation, conversationOf } from '../insight/groups/conversation.ts'
import { statementsMax } from '../insight/groups/pairs.ts'
import type { Cast, Vote, Voted } from '../insight/groups/votes.ts'
import { type ReadRow, rowsOf } from './rows.ts'

/** The tables of a conversation as Polis exports them, by the names of its files; either of the last two holds the votes. */
export interface PolisTables {
  readonly comments: Uint8Array
  readonly votes?: Uint8Array
  readonly participants?: Uint8Array
}

/** A conversation that was read, or the sentence that says what is wrong with its tables. */
export type PolisRead =
  /** `leftOut` are rows and cells in which something else than a vote stands. */
  | { readonly ok: true; readonly conversation: Conversation; readonly leftOut: number }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads who voted what. `votes.csv` has each vote as it was cast, and a later one takes the place of an earlier one; without it the
 * table of participants tells how they stood in the end. Totals that stand in the tables are not believed: they are known to differ.
 */
export function readPolis({ comments, votes, participants }: PolisTables): PolisRead {
  const listed = tableOf(comments)
  if (!listed) return { ok: false, problem: 'comments.csv cannot be read as a table.' }
  if (!listed.has('comment-id') || !listed.has('moderated'))
    return { ok: false, problem: 'comments.csv needs the columns "comment-id" and "moderated".' }
  const rejected = new Map(listed.rows.map((row) => [row('comment-id'), row('moderated') === '-1']))
  const cast = votes ? castIn(votes) : participants ? stoodIn(participants) : undefined
  if (!cast) return { ok: false, problem: 'There is neither votes.csv nor participants-votes.csv.' }
  if (typeof cast === 'string') return { ok: false, problem: cast }
  const { casts, leftOut } = cast
  // A statement that is voted on and not listed was never looked at by a moderator.
  const ids = new Set([...rejected.keys(), ...casts.map(({ statement }) => statement)])
  const statements: readonly Voted[] = [...ids]
    .toSorted((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1))
    .map((id) => ({ id, rejected: rejected.get(id) ?? false }))
  if (statements.length > statementsMax)
    return {
      ok: false,
      problem: `There are ${statements.length} statements; up to ${statementsMax} can be read together.`,
    }
  return { ok: true, conversation: conversationOf(statements, casts), leftOut }
}

/** Votes in the order of their time, and how much else stood where a vote was expected. */
interface CastIn {
  readonly casts: readonly Cast[]
  readonly leftOut: number
}

function castIn(bytes: Uint8Array): CastIn | string {
  const table = tableOf(bytes)
  const needed = ['timestamp', 'comment-id', 'voter-id', 'vote']
  if (!table || !needed.every((column) => table.has(column)))
    return `votes.csv needs the columns ${needed.map((column) => `"${column}"`).join(', ')}.`
  const cast = table.rows.flatMap((row) => {
    const vote = voteIn(row('vote'))
    return vote === undefined
      ? []
      : [{ at: Number(row('timestamp')) || 0, person: row('voter-id'), statement: row('comment-id'), vote }]
  })
  // Rows stand by statement; sorting keeps those of the same moment as they stood, and those of none at the beginning.
  return { casts: cast.toSorted((one, other) => one.at - other.at), leftOut: table.rows.length - cast.length }
}

function stoodIn(bytes: Uint8Array): CastIn | string {
  const table = tableOf(bytes)
  if (!table?.has('participant')) return 'participants-votes.csv needs the column "participant".'
  const statements = table.columns.filter((column) => /^\d+$/.test(column))
  let leftOut = 0
  const casts = table.rows.flatMap((row) =>
    statements.flatMap((statement) => {
      const vote = voteIn(row(statement))
      if (vote === undefined && row(statement).trim() !== '') leftOut += 1
      return vote === undefined ? [] : [{ person: row('participant'), statement, vote }]
    }),
  )
  return { casts, leftOut }
}

function voteIn(cell: string): Vote | undefined {
  return cell === '1' ? 1 : cell === '-1' ? -1 : cell === '0' ? 0 : undefined
}

interface Table {
  readonly columns: readonly string[]
  has(column: string): boolean
  /** Reads a cell of each row by its column; empty where there is none. */
  readonly rows: readonly ((column: string) => string)[]
}

function tableOf(bytes: Uint8Array): Table | undefined {
  const [header, ...rows] = rowsOf(bytes) ?? []
  if (!header) return undefined
  const places = new Map(header.cells.map((column, place) => [column, place]))
  const reader =
    ({ cells }: ReadRow) =>
    (column: string) =>
      cells[places.get(column) ?? -1] ?? ''
  return { columns: header.cells, has: (column) => places.has(column), rows: rows.map(reader) }
}
