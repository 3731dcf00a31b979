import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Adapter, Outbound, Receipt } from '../../src/adapter.ts'
import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { Loops } from '../../src/loops/loops.ts'
import type { LoopsParts } from '../../src/loops/parts.ts'
import { createMetrics } from '../../src/metrics.ts'
import { type OpenFile, SQLite } from '../../src/store/databases/driver.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { render } from '../../src/texts/render.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { morning, settlePeople } from '../delivery/city.ts'
import { limits } from '../loops/platform.ts'
import { city, texts } from '../loops/town.ts'
import { understood } from '../understood.ts'

export const people = Number(process.env.EKKO_PEOPLE ?? 1_000_000)

/** A folder that is gone when the benchmark ends. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ekko-bench-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}

/** A file with this many people in it. */
export async function settled(file: string, count = people): Promise<void> {
  await (await openSqlite(file)).close()
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'loop', count)
  await db.destroy()
}

/** The database as bare code would use it, with the same durability. */
export function bare(file: string): OpenFile {
  const raw = new SQLite(file)
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('wal_autocheckpoint = 10000')
  raw.pragma('cache_size = -65536')
  return raw
}

/** The rows that inviting everybody comes to, in one statement per table. */
export function inviteBare(raw: OpenFile, id: string): void {
  raw.exec(`
    begin;
    insert into invitations (person, consultation, made_at, origin, progress)
      select id, '${id}', ${morning}, 'rule', 'waiting' from persons;
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
      select 'invite:${id}:' || id, channel, contact, id, 1, 2, '{"kind":"invitation","consultation":"${id}"}',
        ${morning}, ${morning * 2}, 'waiting', ${morning} from persons;
    commit;`)
}

/** An adapter that says at once that everything has arrived. */
export function noopAdapter(send: (outbound: Outbound) => Promise<Receipt> = noop, channel = 'loop'): Adapter {
  return {
    channel,
    limits: {
      ...limits,
      pace: { perSecondMax: 1e6, perChatSpacingMs: 0, perCommunitySpacingMs: 0, inFlightMax: 1_000 },
    },
    routes: [],
    start: async () => undefined,
    send,
    stop: async () => undefined,
  }
}

let sent = 0
async function noop(): Promise<Receipt> {
  sent += 1
  return { externalId: `m${sent}` }
}

/** The real loops over a store, on the morning of the opening. */
export function loopsOver(store: Store, adapters: readonly Adapter[], does: Partial<LoopsParts['does']> = {}): Loops {
  return new Loops({
    adapters,
    store,
    city,
    wordings: wordingsOf(texts),
    understood,
    decide,
    saying: { verdict, compose, render: (said, language) => render(said, language, texts) },
    clock: movableClock(morning + 60_000 - Date.now()),
    log: createLog({ level: 'warn' }),
    metrics: createMetrics(),
    does: { receive: true, process: true, dispatch: true, ...does },
  })
}

/** Waits until it holds, looking often. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
