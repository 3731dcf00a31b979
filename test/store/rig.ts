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
