import { join } from 'node:path'
import { openSqlite } from '../../src/store/open.ts'
import { countedAdapter } from '../delivery/adapter.ts'
import { consultationNamed, morning } from '../delivery/city.ts'
import { startCountingPlatform } from '../delivery/platform.ts'
import { launch } from '../store/town.ts'
import { report } from './report.ts'
import { bare, folder, inviteBare, loopsOver, settled, until } from './town.ts'

const perSecondMax = 30
const secondsMeasured = 20
const file = join(folder(), 'ekko.sqlite')

await settled(file, perSecondMax * (secondsMeasured + 5))
const store = await openSqlite(file)
await launch(store, consultationNamed('benches'), morning)
const raw = bare(file)
inviteBare(raw, 'benches')
raw.close()

/** Never more than the limit in any one second, wherever the second begins. */
const arrivals: number[] = []
let refused = 0
const platform = await startCountingPlatform()
platform.answers(() => {
  const now = performance.now()
  const within = arrivals.filter((at) => at > now - 1_000).length
  if (within >= perSecondMax) {
    refused += 1
    return 'too-fast'
  }
  arrivals.push(now)
  return 'ok'
})
const adapter = countedAdapter(platform.url, { perSecondMax, inFlightMax: 30 }, 5_000)
const loops = loopsOver(store, [adapter], { process: false })
await loops.start()
await until(() => arrivals.length > 10)
const began = performance.now()
const before = arrivals.length
await until(() => performance.now() - began > secondsMeasured * 1_000)
const rate = ((arrivals.length - before) * 1_000) / (performance.now() - began)
await loops.stop()
await platform.stop()
await store.close()
report({
  name: `use of a limit of ${perSecondMax} a second, over ${secondsMeasured} s`,
  figure: `${rate.toFixed(2)}/s, ${refused} answers of 429`,
  value: rate / perSecondMax,
  goal: '≥ 0.98, none of 429',
  met: rate / perSecondMax >= 0.98 && refused === 0,
})
process.exit(0)
