import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '../../../src/files/rows.ts'
import { folder } from '../groups/polis.ts'

/** What 896 people of one town wrote; it is read where it is there. */
export const path = join(folder, 'american-assembly.bowling-green', 'comments.csv')

/** What the town and the county are called. */
export const placeNames = ['Bowling Green', 'BG', 'Warren County', 'Kentucky']

/** Every statement with its number. */
export function statementsOf(): readonly { readonly number: number; readonly text: string }[] {
  const [header, ...rows] = rowsOf(readFileSync(path)) ?? []
  const [id = -1, body = -1] = ['comment-id', 'comment-body'].map((name) => header?.cells.indexOf(name) ?? -1)
  return rows.map(({ cells }) => ({ number: Number(cells[id]), text: cells[body] ?? '' }))
}
