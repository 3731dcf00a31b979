import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { Loops } from '../../src/loops/loops.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openPostgres } from '../../src/store/open.ts'
import { render } from '../../src/texts/render.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { countedAdapter } from '../delivery/adapter.ts'
import { morning } from '../delivery/city.ts'
import { city, texts } from '../loops/town.ts'
import { understood } from '../understood.ts'

/** What one of several processes is started with. */
export interface Given {
  readonly database: string
  readonly redis: string
  readonly platform: string
  readonly perSecondMax: number
  readonly does: { readonly process: boolean; readonly dispatch: boolean }
}

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const store = await openPostgres(given.database)
const wordings = wordingsOf(texts)
await store.registerWordings(wordings)
const loops = new Loops({
  adapters: [countedAdapter(given.platform, { perSecondMax: given.perSecondMax, inFlightMax: 30 }, 5_000)],
  store,
  city,
  wordings,
  understood,
  decide,
  saying: { verdict, compose, render: (said, language) => render(said, language, texts) },
  clock: movableClock(morning + 60_000 - Date.now()),
  log: createLog({ level: 'warn' }),
  metrics: createMetrics(),
  does: { receive: true, ...given.does },
  redisUrl: given.redis,
})
process.on('message', () => void loops.start())
process.send?.('opened')
