import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { launch } from '../store/town.ts'
import { peakMegabytes, perSecond, report, timed } from './report.ts'
import { bare, folder, inviteBare, loopsOver, noopAdapter, people, settled, until } from './town.ts'

const batch = 1_000
const file = join(folder(), 'ekko.sqlite')

/** Claim and settle with prepared statements and nothing else: no order per person, no facts, no words, no counts. */
function drainBare(copy: string): Promise<number> {
  const raw = bare(copy)
  const due = raw.prepare(
    `select id, address, notice from outbox where state = 'waiting' and channel = 'loop' and priority = 2 and not_before <= ? order by not_before, id limit ?`,
  )
  const claim = raw.prepare(`update outbox set state = 'sending', claim_token = 'x', lease_until = ? where id = ?`)
  const settle = raw.prepare(
    `update outbox set state = 'sent', external_id = ?, claim_token = null, lease_until = null, attempts = attempts + 1, settled_at = ?, since = ? where id = ?`,
  )
  return timed(() => {
    for (let done = 0; done < people; done += batch) {
      const claimed = raw.transaction(() => {
        const rows = due.all(morning, batch) as { id: number; notice: string }[]
        for (const { id } of rows) claim.run(morning + 1, id)
        return rows
      })()
      raw.transaction(() => {
        for (const { id } of claimed) settle.run(`m${id}`, morning, morning, id)
      })()
    }
    raw.close()
  })
}

await settled(file)
const store = await openSqlite(file)
await launch(store, consultationNamed('benches'), morning)
const raw = bare(file)
inviteBare(raw, 'benches')
raw.pragma('wal_checkpoint(truncate)')
raw.close()
copyFileSync(file, `${file}.copy`)

const bareSeconds = await drainBare(`${file}.copy`)
const loops = loopsOver(store, [noopAdapter()], { process: false })
const seconds = await timed(async () => {
  await loops.start()
  await until(async () => {
    const next = await store.nextDueAt()
    if (next !== undefined && next <= morning + 3_600_000) return false
    return (await store.outboxCounts()).every(({ state }) => state === 'sent')
  })
})
await loops.stop()
await store.close()
report({
  name: `drain ${people.toLocaleString('en')} through the dispatcher against a bare claim-and-settle loop`,
  figure: `${perSecond(people, seconds)} against ${perSecond(people, bareSeconds)}; peak ${peakMegabytes().toFixed(0)} MB`,
  value: bareSeconds / seconds,
  goal: '≥ 0.33',
  met: bareSeconds / seconds >= 1 / 3,
})
process.exit(0)
