import { join } from 'node:path'
import { Queue, Worker } from 'bullmq'
import { run as runGraphile } from 'graphile-worker'
import pg from 'pg'
import PgBoss from 'pg-boss'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { perSecond, report, timed } from './report.ts'
import { aPostgres, aRedis } from './servers.ts'
import { folder, loopsOver, noopAdapter, settled, until } from './town.ts'

const jobs = Number(process.env.EKKO_JOBS ?? 100_000)
const batch = 1_000
const directory = folder()

/** Ekko plans the invitations, checks each person, puts them into words and settles them; the others only count. */
async function ekko(): Promise<number> {
  const file = join(directory, 'ekko.sqlite')
  await settled(file, jobs)
  const store = await openSqlite(file)
  const consultation = consultationNamed('benches')
  let done = 0
  const adapter = noopAdapter(async () => {
    done += 1
    return { externalId: `m${done}` }
  })
  const loops = loopsOver(store, [adapter])
  const seconds = await timed(async () => {
    await loops.start()
    await loops.receive([
      {
        kind: 'city.acted',
        id: 'submit',
        at: morning,
        by: 'cli:bench',
        act: { act: 'consultation.submitted', consultation },
      },
    ])
    await until(() => done === jobs)
    await until(async () => (await store.outboxCounts()).every(({ state }) => state === 'sent'))
  })
  await loops.stop()
  await store.close()
  return seconds
}

async function bullmq(): Promise<number> {
  const redis = await aRedis(directory)
  const connection = { host: '127.0.0.1', port: Number(new URL(redis.url).port) }
  const queue = new Queue('bench', { connection, defaultJobOptions: { removeOnComplete: true } })
  await queue.waitUntilReady()
  let done = 0
  const seconds = await timed(async () => {
    for (let from = 0; from < jobs; from += batch) {
      await queue.addBulk(
        Array.from({ length: batch }, (_, index) => ({ name: 'send', data: { person: from + index } })),
      )
    }
    const count = async () => {
      done += 1
    }
    const workers = Array.from({ length: 2 }, () => new Worker('bench', count, { connection, concurrency: 100 }))
    await until(() => done === jobs)
    await Promise.all(workers.map((worker) => worker.close()))
  })
  await queue.close()
  await redis.stop()
  return seconds
}

async function pgBoss(): Promise<number> {
  const postgres = await aPostgres()
  const boss = new PgBoss({ connectionString: postgres.url, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue('bench')
  const seconds = await timed(async () => {
    for (let from = 0; from < jobs; from += batch) {
      await boss.insert(
        Array.from({ length: batch }, (_, index) => ({ name: 'bench', data: { person: from + index } })),
      )
    }
    for (;;) {
      const fetched = await boss.fetch('bench', { batchSize: batch })
      if (fetched.length === 0) break
      await boss.complete(
        'bench',
        fetched.map(({ id }) => id),
      )
    }
  })
  await boss.stop({ graceful: false })
  await postgres.stop()
  return seconds
}

async function graphile(): Promise<number> {
  const postgres = await aPostgres()
  const pool = new pg.Pool({ connectionString: postgres.url, max: 10 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  let done = 0
  const count = async () => {
    done += 1
  }
  const preset = {
    worker: {
      concurrentJobs: 24,
      localQueue: { size: 500 },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
      maxPoolSize: 10,
    },
  }
  const quiet = { log: () => undefined }
  const { Logger } = await import('graphile-worker')
  const options = {
    pgPool: pool,
    taskList: { send: count },
    preset,
    logger: new Logger(() => quiet.log),
    noHandleSignals: true,
  }
  const first = await runGraphile(options)
  await first.stop()
  const seconds = await timed(async () => {
    for (let from = 0; from < jobs; from += batch) {
      await pool.query(
        `select count(*) from graphile_worker.add_jobs(array(
          select row('send', json_build_object('person', n), null, null, null, null, null, null)::graphile_worker.job_spec
          from generate_series($1::int, $2::int) as n))`,
        [from, from + batch - 1],
      )
    }
    const runner = await runGraphile(options)
    await until(() => done === jobs)
    await runner.stop()
  })
  await pool.end()
  await postgres.stop()
  return seconds
}

const peers = [
  ['BullMQ on Redis (log every second)', bullmq, 1],
  ['pg-boss on Postgres (fetched and completed by 1,000, fsync off)', pgBoss, 1],
  ['graphile-worker on Postgres (local queue 500, batched completes, fsync off)', graphile, 1],
] as const

const own = await ekko()
for (const [name, peer, goal] of peers) {
  const theirs = await peer()
  report({
    name: `${jobs.toLocaleString('en')} jobs fed and drained: Ekko on SQLite (fsync on) against ${name}`,
    figure: `${perSecond(jobs, own)} against ${perSecond(jobs, theirs)}`,
    value: theirs / own,
    goal: `≥ ${goal}`,
    met: theirs / own >= goal,
  })
}
process.exit(0)
