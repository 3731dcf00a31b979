import { join } from 'node:path'
import type { CityAct } from '../../src/domain/inbox.ts'
import { dayMs, yearMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { connectSqlite } from '../../src/store/databases/sqlite.ts'
import { openSqlite } from '../../src/store/open.ts'
import { consultationNamed, everyoneAnswered, morning, outcomeOf, settlePeople } from '../delivery/city.ts'
import { heldDuring } from '../delivery/held.ts'
import { startTown } from '../loops/town.ts'
import { report } from './report.ts'
import { bare, folder, noopAdapter, until } from './town.ts'

/** For how long anything holds the process while works on a whole town go in parts. EKKO_PEOPLE makes it smaller. */
const people = Number(process.env.EKKO_PEOPLE ?? 100_000)
const sample = Math.ceil(people / 10)
const heldMsMax = 50

const file = join(folder(), 'ekko.sqlite')
await (await openSqlite(file)).close()
const { db } = await connectSqlite(file)
await settlePeople(db, 'loop', people)
await everyoneAnswered(db, 'told')
await db.destroy()

const clock = movableClock(morning - Date.now())
const store = await openSqlite(file)
let sent = 0
const adapter = noopAdapter(async () => {
  sent += 1
  return { externalId: `m${sent}` }
})
const town = await startTown([adapter], { store, clock, decide, saying: { verdict } })
const raw = bare(file)
// What looks must not hold the process itself: one row, by an index, and the adapter's own count.
const open = raw.prepare('select 1 from outbox where settled_at is null limit 1')
const undecided = raw.prepare("select 1 from inbox where state in ('waiting', 'claimed') limit 1")
const left = raw.prepare('select 1 from contacts limit 1')
const isSent = (count: number) => sent >= count && open.get() === undefined

async function measured(name: string, work: () => Promise<unknown>): Promise<void> {
  const { longestMs, usualMs } = await heldDuring(work)
  report({
    name: `${name}: what holds the process at most, in its own processor time`,
    figure: `${longestMs.toFixed(0)} ms; without the three longest ${usualMs.toFixed(0)} ms`,
    value: longestMs,
    goal: `≤ ${heldMsMax} ms`,
    met: longestMs <= heldMsMax,
  })
}

let acts = 0
function happens(act: CityAct): Promise<unknown> {
  acts += 1
  return town.loops.receive([{ kind: 'city.acted', id: `act ${acts}`, at: clock.now(), by: 'cli:bench', act }])
}

const all = people.toLocaleString('en')
await measured(`${sample.toLocaleString('en')} of ${all} are drawn and asked`, async () => {
  const audience = { topics: [], places: [], roles: [], size: sample, seed: 'pieces' } as const
  await happens({ act: 'consultation.submitted', consultation: { ...consultationNamed('drawn'), audience } })
  await until(() => isSent(sample))
})
await measured(`${all} are asked`, async () => {
  await happens({ act: 'consultation.submitted', consultation: consultationNamed('asked') })
  await until(() => isSent(sample + people))
})
await happens({ act: 'consultation.submitted', consultation: consultationNamed('told') })
await town.loops.settled()
await measured(`it is closed, and ${all} are told`, async () => {
  await happens({ act: 'consultation.closed', consultation: 'told' })
  await until(() => isSent(sample + 2 * people))
})
await measured(`${all} hear what came of it`, async () => {
  await happens({ act: 'outcome.published', outcome: outcomeOf('told') })
  await until(() => isSent(sample + 3 * people))
})
clock.advance(3 * yearMs)
await measured(`${all} are deleted when their years are over`, async () => {
  await happens({ act: 'retention.scheduled' })
  await until(async () => {
    const due = await store.nextDueAt()
    // Time goes on when all of this moment has happened: a part that is still decided sets the timer of the next.
    if (due !== undefined && due > clock.now() && open.get() === undefined && undecided.get() === undefined)
      clock.advance(Math.min(due - clock.now(), dayMs))
    return left.get() === undefined
  })
})
raw.close()
await town.stop()
process.exit(0)
