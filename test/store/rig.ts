import type { Store } from '../../src/store/store.ts'

/** One database that a test may look into, and open as often as there are processes. */
export interface Rig {
  /** Another process on the same database. Closed with the rig. */
  open(): Promise<Store>
  /** Looks into the database beside the store. */
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  tables(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Every row of every table as one text, for looking for what must not be there. */
export async function everythingIn(rig: Rig): Promise<string> {
  const parts: string[] = []
  for (const table of await rig.tables()) {
    const rows = await rig.query(`select * from ${table}`)
    parts.push(...rows.map((row) => `${table} ${JSON.stringify(row)}`))
  }
  return parts.join('\n')
}

/**
 * How everything begins that is closed with a person's key: once they are forgotten no row may hold any of it, though none could
 * read it.
 */
export async function closedOf(rig: Rig, contact: string): Promise<readonly string[]> {
  const rows = await rig.query(
    `select p.word_key from persons as p join contacts as c on c.person = p.id where c.id = '${contact}'`,
  )
  return rows.map(({ word_key }) => `w1.${String(word_key)}.`)
}
