import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { InboxEvent } from '../../src/domain/inbox.ts'

/** One situation on a platform: test/adapters/<name>/fixtures/<situation>.json. */
export interface Fixture {
  readonly file: string
  /** What happened, as a sentence. */
  readonly situation: string
  /** The platform's raw payload. */
  readonly payload: unknown
  /** What it must decode to. */
  readonly events: readonly InboxEvent[]
  /** Set where the payload is about a message of our own. */
  readonly own?: true
}

/** The time given to decode for fixtures, for payloads that carry none: 2 March 2026, 17:00 UTC. */
export const fixtureNow = Date.UTC(2026, 2, 2, 17)

export function fixturesOf(name: string): readonly Fixture[] {
  const folder = new URL(`./${name}/fixtures/`, import.meta.url)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return files.map((file) => ({
    file,
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Fixture, 'file'>),
  }))
}
