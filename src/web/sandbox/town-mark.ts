import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which town this is: a browser that was here before knows by it whether it is still the same one. */
export interface TownMark {
  /** Undefined until the town is settled. */
  id(): string | undefined
  settled(): void
}

/** The mark lies beside the town's other files, and goes with them. */
export function townMark(dataDir: string): TownMark {
  const file = join(dataDir, 'town')
  let known: string | undefined
  const id = () => {
    known ??= existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined
    return known
  }
  return {
    id,
    settled() {
      if (id() !== undefined) return
      mkdirSync(dataDir, { recursive: true })
      writeFileSync(file, randomUUID())
    },
  }
}

/** Everything the sandbox keeps on disk, and nothing else. */
const townFiles = [
  ...['sandbox', 'sandbox-keys'].flatMap((name) => ['', '-wal', '-shm'].map((end) => `${name}.sqlite${end}`)),
  ...['sandbox-chat.jsonl', 'sandbox-photos', 'town-clock', 'town'],
]

/** Deletes the town of a sandbox that has stopped. */
export function deleteTown(dataDir: string): void {
  for (const name of townFiles) rmSync(join(dataDir, name), { recursive: true, force: true })
}
