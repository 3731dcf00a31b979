import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPolis } from '../../../src/files/polis.ts'
import { rowsOf } from '../../../src/files/rows.ts'
import type { Conversation } from '../../../src/insight/groups/conversation.ts'
import type { Grouping } from '../../../src/insight/groups/groups.ts'
import { likeness } from '../../../src/insight/groups/likeness.ts'
import { memberOf } from '../../../src/insight/groups/report.ts'

/** Real conversations, where they are there. */
export const folder = join(process.env.EKKO_DATA ?? '../shared/data', 'polis')

/** Their names. */
export const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'participants-votes.csv')))
  : []

/** A conversation and the groups that Polis found in it. */
export function conversationIn(path: string): { conversation: Conversation; polis: ReadonlyMap<string, number> } {
  const file = (name: string) => (existsSync(join(path, name)) ? readFileSync(join(path, name)) : undefined)
  const [comments, votes, participants] = ['comments.csv', 'votes.csv', 'participants-votes.csv'].map(file)
  if (!comments || !participants) throw new Error(`${path} is no export of Polis.`)
  const read = readPolis({ comments, participants, ...(votes && { votes }) })
  if (!read.ok) throw new Error(`${path}: ${read.problem}`)
  const [header, ...rows] = rowsOf(participants) ?? []
  const [person, group] = ['participant', 'group-id'].map((column) => header?.cells.indexOf(column) ?? -1)
  const polis = rows.flatMap(({ cells }) => {
    const own = cells[group ?? -1]
    return own ? [[cells[person ?? -1] ?? '', Number(own)] as const] : []
  })
  return { conversation: read.conversation, polis: new Map(polis) }
}

/** How alike the groups that are shown are to those that Polis found, over the people whom both grouped; undefined where none are shown. */
export function likenessToPolis(
  conversation: Conversation,
  grouping: Grouping,
  polis: ReadonlyMap<string, number>,
): number | undefined {
  const found = memberOf(conversation, grouping)
  const both = [...found].flatMap(([person, own]) => {
    const theirs = polis.get(person)
    return theirs === undefined ? [] : [[own, theirs] as const]
  })
  if (both.length === 0) return undefined
  return likeness(
    both.map(([own]) => own),
    both.map(([, theirs]) => theirs),
  )
}
