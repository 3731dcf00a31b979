import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { webhookRoutes } from '../../adapters/messenger/webhook.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { closeAccount, markOf } from '../../src/seal/account.ts'
import { sealOf } from '../../src/seal/seal.ts'
import { startServer } from '../../src/server.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { consultationNamed, morning, settlePeople } from '../delivery/city.ts'
import { launch } from '../store/town.ts'
import { appSecret } from './load.ts'
import { bare, folder, inviteBare, loopsOver, noopAdapter, until } from './town.ts'

/** What is measured. */
export const works = ['intake', 'plan', 'drain'] as const
export type Work = (typeof works)[number]
/** What a town is told: a work to do, or when to begin and end counting. */
export type Told = Exclude<Work, 'intake'> | 'begin' | 'end'

/** Numbers in no order, as platforms give them out: 2^32 over the golden ratio, which meets each once (Knuth, 6.4). */
export function scattered(number: number): number {
  return ((number * 2_654_435_761) % 2 ** 32) + 1_000_000_000
}

const [, script, messages = '0', kind = ''] = process.argv
if (script?.endsWith('sealing-turns.ts')) await serve(Number(messages))

async function serve(count: number): Promise<void> {
  const place = folder()
  const seal = sealOf(Buffer.alloc(32, 7))
  if ((seal.mark('contact', 'loop:1') === 'loop:1') !== (kind === 'unsealed'))
    throw new Error(`This town is not ${kind}.`)
  const begin = (name: string) => openSqlite(join(place, name), { seal })
  for (const work of ['plan', 'drain'] as const) {
    await settle(place, work, count)
    const store = await begin(work)
    if (work === 'plan') await submit(store)
    else await launch(store, consultationNamed('benches'), morning)
    await store.close()
    const raw = bare(join(place, work))
    if (work === 'drain') inviteBare(raw, 'benches')
    raw.pragma('wal_checkpoint(truncate)')
    raw.close()
  }
  const doing = { plan: () => plan(count), drain: () => drain(count) }
  let used = process.cpuUsage()
  process.on('message', async (told: Told) => {
    if (told === 'begin') used = process.cpuUsage()
    if (told === 'begin' || told === 'end') {
      process.send?.(spent(used))
      return
    }
    for (const name of namedLike(place, told)) copyFileSync(join(place, name), join(place, `turn-${name}`))
    const store = await begin(`turn-${told}`)
    const took = await doing[told]()(store)
    await store.close()
    for (const name of namedLike(place, `turn-${told}`)) rmSync(join(place, name))
    process.send?.(took)
  })
  process.send?.(await door(await begin('intake')))
}

function namedLike(place: string, start: string): readonly string[] {
  return readdirSync(place).filter((name) => name.startsWith(start))
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

/** People known by their marks, with closed accounts, as a city has them. */
async function settle(place: string, name: string, count: number): Promise<void> {
  const file = join(place, name)
  const store = await openSqlite(file, { seal: sealOf(Buffer.alloc(32, 7)) })
  const { db } = await connectSqlite(file)
  await settlePeople(db, 'loop', count)
  await db.destroy()
  const raw = bare(file)
  raw.pragma('foreign_keys = OFF')
  const contact = raw.prepare('update contacts set id = ?, account = ? where id = ?')
  const person = raw.prepare('update persons set contact = ? where contact = ?')
  raw.transaction(() => {
    for (const { id } of raw.prepare('select id from contacts').all() as { id: string }[]) {
      const account = `loop:${scattered(Number(id.slice(5)))}` as const
      const mark = markOf(store.seal, account)
      contact.run(mark, closeAccount(store.seal, account), id)
      person.run(mark, id)
    }
  })()
  raw.close()
  await store.close()
}

async function submit(store: Store): Promise<void> {
  const act = { act: 'consultation.submitted', consultation: consultationNamed('benches') } as const
  await store.recordInbox([{ kind: 'city.acted', id: 'submit', at: morning, by: 'cli:bench', act }], morning)
}

function plan(count: number): (store: Store) => Promise<number> {
  return async (store) => {
    const loops = loopsOver(store, [], { dispatch: false })
    const used = process.cpuUsage()
    await loops.start()
    await until(async () => (await store.tally('benches'))?.invited === count)
    const took = spent(used)
    await loops.stop()
    return took
  }
}

function drain(count: number): (store: Store) => Promise<number> {
  return async (store) => {
    let sent = 0
    const counted = noopAdapter(async () => {
      sent += 1
      return { externalId: `m${sent}` }
    })
    const loops = loopsOver(store, [counted], { process: false })
    const used = process.cpuUsage()
    await loops.start()
    await until(async () => sent >= count && (await store.outboxCounts()).every(({ state }) => state === 'sent'))
    const took = spent(used)
    await loops.stop()
    return took
  }
}

/** The webhook's port; nothing is decided there. */
async function door(store: Store): Promise<number> {
  const loops = loopsOver(store, [noopAdapter(undefined, 'messenger')], { process: false, dispatch: false })
  const settings = {
    ...{ pageId: '1', pageToken: 'none', appSecret, verifyToken: 'none', graphVersion: 'v1' },
    ...{ graphUrl: 'http://127.0.0.1:9', timeoutMs: 1 },
  }
  const metrics = createMetrics()
  const server = await startServer({
    ...{ host: '127.0.0.1', port: 0, log: createLog({ level: 'warn' }) },
    routes: webhookRoutes(settings, { now: Date.now, log: () => undefined }, () => loops.receive),
    health: () => loops.health(),
    ready: () => loops.ready,
    unready: () => loops.unready,
    metrics: () => metrics.page(),
  })
  await loops.start()
  return Number(new URL(server.url).port)
}
