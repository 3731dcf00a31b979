import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { connectPostgres } from '../../src/store/databases/postgres.ts'
import { openPostgres } from '../../src/store/open.ts'
import { consultationNamed, morning, settlePeople } from '../delivery/city.ts'
import { startCountingPlatform } from '../delivery/platform.ts'
import { report, timed } from './report.ts'
import { aPostgres, aRedis } from './servers.ts'
import { folder, until } from './town.ts'
import type { Given } from './worker.ts'

/** Several processes on one Postgres and one Redis: what they decide together, and whether they keep one limit together. */
const messages = Number(process.env.EKKO_JOBS ?? 6_000)
const perSecondMax = 30
const secondsSent = 15

const redis = await aRedis(folder())

async function started(count: number, given: Omit<Given, 'redis'>): Promise<readonly ChildProcess[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const whole: Given = { ...given, redis: redis.url }
      const child = fork(join(import.meta.dirname, 'worker.ts'), [JSON.stringify(whole)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      await new Promise((resolve) => child.once('message', resolve))
      return child
    }),
  )
}

async function killed(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map((child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      return ended
    }),
  )
}

/** Strangers who say hello, each a person of their own. */
function hellos(): readonly ContactEvent[] {
  return Array.from({ length: messages }, (_, index) => ({
    kind: 'message.received',
    id: `m${index}`,
    at: morning,
    contact: `loop:${9_000_000 + index}`,
    text: 'hello',
  }))
}

/** Messages decided a second by so many processes, all of which were waiting before the first began. */
async function deciding(count: number): Promise<number> {
  const postgres = await aPostgres()
  const store = await openPostgres(postgres.url)
  const all = hellos()
  for (let from = 0; from < all.length; from += 1_000) await store.recordInbox(all.slice(from, from + 1_000), morning)
  const children = await started(count, {
    database: postgres.url,
    platform: 'http://127.0.0.1:9',
    perSecondMax,
    does: { process: true, dispatch: false },
  })
  const db = connectPostgres(postgres.url, 'public')
  const seconds = await timed(async () => {
    for (const child of children) child.send('begin')
    await until(async () => {
      const { rows } = await sql<{ left: number }>`
        select count(*)::int as left from inbox where lane is not null`.execute(db)
      return rows[0]?.left === 0
    })
  })
  const { rows } = await sql<{ persons: number; replies: number }>`
    select (select count(*) from persons)::int as persons, (select count(*) from outbox)::int as replies`.execute(db)
  if (rows[0]?.persons !== messages) throw new Error(`${messages} people wrote, ${rows[0]?.persons} are known.`)
  await killed(children)
  await db.destroy()
  await store.close()
  await postgres.stop()
  return messages / seconds
}

/** Several processes that send: the most that arrived in one second, how many came twice, and the rate. */
async function sending(count: number): Promise<{ most: number; twice: number; rate: number }> {
  const platform = await startCountingPlatform()
  const postgres = await aPostgres()
  const store = await openPostgres(postgres.url)
  const db = connectPostgres(postgres.url, 'public')
  await settlePeople(db, 'loop', perSecondMax * (secondsSent + 10))
  const submitted = { act: 'consultation.submitted', consultation: consultationNamed('benches') } as const
  await store.recordInbox([{ kind: 'city.acted', id: 'submit', at: morning, by: 'cli:bench', act: submitted }], morning)
  const arrivals: number[] = []
  platform.answers(() => {
    arrivals.push(performance.now())
    return 'ok'
  })
  const children = await started(count, {
    database: postgres.url,
    platform: platform.url,
    perSecondMax,
    does: { process: true, dispatch: true },
  })
  for (const child of children) child.send('begin')
  await until(() => arrivals.length > perSecondMax)
  const from = arrivals.length
  const began = performance.now()
  await until(() => performance.now() - began > secondsSent * 1_000)
  const rate = ((arrivals.length - from) * 1_000) / (performance.now() - began)
  await killed(children)
  await db.destroy()
  await store.close()
  await postgres.stop()
  await platform.stop()
  const most = Math.max(...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + 1_000).length))
  return { most, twice: [...platform.accepted.values()].filter((times) => times > 1).length, rate }
}

const rates = { one: await deciding(1), two: await deciding(2), four: await deciding(4) }
const told = Object.values(rates).map((rate) => Math.round(rate).toLocaleString('en'))
report({
  name: `messages decided a second by one, two and four processes on Postgres (which shares the cores)`,
  figure: `${told.join(', ')}`,
  value: Math.max(rates.two, rates.four) / rates.one,
  goal: '> 1',
  met: Math.max(rates.two, rates.four) > rates.one,
})
for (const count of [2, 4]) {
  const { most, twice, rate } = await sending(count)
  report({
    name: `${count} processes keep a limit of ${perSecondMax} a second together, through Redis, over ${secondsSent} s`,
    figure: `${rate.toFixed(1)}/s, at most ${most} in any second, ${twice} sent twice`,
    value: most / perSecondMax,
    goal: '≤ 1, none twice',
    met: most <= perSecondMax && twice === 0,
  })
}
await redis.stop()
process.exit(0)
