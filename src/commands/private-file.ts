import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Finding } from '../adapter.ts'
import type { Config } from '../config.ts'
import { databaseFile } from '../home.ts'

const own = 0o600
const othersBits = 0o077

/** Writes what citizens said into a file that only its writer may read, also where the file was there before. */
export function writePrivately(file: string, content: string | Uint8Array): void {
  writeFileSync(file, content, { mode: own })
  chmodSync(file, own)
}

/** Whether other users of this machine may read the database, for `ekko doctor`. */
export function fileFindings({
  house,
  dataDir,
  databaseUrl,
}: Pick<Config, 'house' | 'dataDir' | 'databaseUrl'>): readonly Finding[] {
  if (databaseUrl !== undefined) return []
  const file = databaseFile(house, dataDir)
  const open = [file, `${file}-wal`, `${file}-shm`].filter(
    (each) => existsSync(each) && (statSync(each).mode & othersBits) !== 0,
  )
  return open.map((each) => {
    const named = relative('.', each) || each
    return {
      ok: false,
      text: `${named} may be read by other users of this machine. Run as its owner: chmod 600 ${named}`,
    }
  })
}
