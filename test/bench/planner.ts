import { openSqlite } from '../../src/store/open.ts'
import { morning } from '../delivery/city.ts'
import { peakMegabytes, timed } from './report.ts'
import { loopsOver, people, until } from './town.ts'

/** What planning took. */
export interface Planned {
  readonly seconds: number
  /** What the process held at most, in MB. */
  readonly megabytes: number
}

/** Ekko plans in a process of its own, so that nothing else is counted as its memory. */
const [, , file = ''] = process.argv
const store = await openSqlite(file)
const loops = loopsOver(store, [], { dispatch: false })
const seconds = await timed(async () => {
  await loops.start()
  await until(async () => {
    const next = await store.nextTimer()
    if (next?.timer.timer === 'inviting' && next.dueAt < morning + 3_600_000) return false
    return (await store.tally('benches')).invited === people
  })
})
await loops.stop()
await store.close()
process.send?.({ seconds, megabytes: peakMegabytes() } satisfies Planned)
