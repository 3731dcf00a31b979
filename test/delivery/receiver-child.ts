import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import type { LeaseTimes } from '../../src/loops/lease.ts'
import { startEkko } from '../../src/main.ts'

/** What the test tells a process: time jumps, or stop as for SIGTERM. */
export type Told = { readonly advanceMs: number } | { readonly stop: true }

/** What a process tells the test: that it runs and how its channels stand, and lines of its log. */
export type Tells = { readonly greeting: readonly string[] } | { readonly line: string }

/** Shorter than in a city, so that nobody waits for a dead process; still longer than a busy machine pauses. */
const times: LeaseTimes = { leaseMs: 8_000, everyMs: 250, stopAfterMs: 5_000 }

const channels = await allChannels()
const read = readConfig(process.env, channels)
if (!read.ok) throw new Error(read.problems.join('\n'))
const clock = movableClock()
const tell = (what: Tells) => process.send?.(what)
const running = await startEkko(read.config, {
  channels,
  clock,
  leasing: { times },
  log: createLog({ level: 'info', target: { write: (line) => tell({ line }) } }),
})
process.on('message', (told: Told) => {
  if ('advanceMs' in told) clock.advance(told.advanceMs)
  else void running.stop().then(() => process.exit(0))
})
tell({ greeting: running.greeting })
