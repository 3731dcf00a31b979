import { createLog } from '../src/log.ts'
import { createMetrics } from '../src/metrics.ts'
import { heedMistakes, telling } from '../src/mistakes.ts'

/** A process of its own in which a promise fails unseen, and then an error is thrown out of a callback. */
heedMistakes({
  tell: telling(createLog({ level: 'info' }), createMetrics()),
  end: () => process.exit(7),
})
void Promise.reject(new Error('my neighbour is ill'))
setTimeout(() => {
  process.stdout.write('went on')
  throw new Error('my neighbour is ill')
}, 50)
