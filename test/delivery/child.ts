import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { Loops } from '../../src/loops/loops.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openPostgres, openSqlite } from '../../src/store/open.ts'
import { render } from '../../src/texts/render.ts'
import { citySeal } from '../key.ts'
import { city, texts } from '../loops/town.ts'
import { understood } from '../understood.ts'
import { countedAdapter } from './adapter.ts'

/** What a process of its own is started with, as JSON. */
export interface Given {
  readonly database: string
  readonly platform: string
  /** The instant its clock starts at. */
  readonly startsAt: number
  readonly timeoutMs: number
  readonly inFlightMax: number
}

/** What the test tells it: time jumps. */
export interface Told {
  readonly advanceMs: number
}

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const store = given.database.startsWith('postgres:')
  ? await openPostgres(given.database, { seal: citySeal })
  : await openSqlite(given.database, { seal: citySeal })
const clock = movableClock(given.startsAt - Date.now())
const loops = new Loops({
  adapters: [countedAdapter(given.platform, { inFlightMax: given.inFlightMax }, given.timeoutMs)],
  store,
  city,
  wordings: [],
  understood,
  decide,
  saying: { verdict, compose, render: (said, language) => render(said, language, texts) },
  clock,
  // Faults are the point here; only what breaks the test itself may be said.
  log: createLog({ level: 'error', target: { write: () => undefined } }),
  metrics: createMetrics(),
  does: { receive: true, process: true, dispatch: true },
})
process.on('message', ({ advanceMs }: Told) => clock.advance(advanceMs))
await loops.start()
process.send?.('running')
