import { readConfig } from '../../src/config.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { createLog } from '../../src/log.ts'
import { movableClock } from '../../src/loops/clock.ts'
import { startEkko } from '../../src/main.ts'
import { cityKey } from '../key.ts'
import { loopbackAdapter } from '../loops/platform.ts'
import { withParks } from './whole.ts'

/** What a process of its own is started with, as JSON. */
export interface Given {
  readonly folder: string
  readonly platform: string
  /** How far its clock is ahead of this machine's. */
  readonly aheadMs: number
  readonly textCharactersMax: number
  /** A system that is told of steps. */
  readonly hooks?: { readonly url: string; readonly secret: string }
}

/** What the test tells it: events of its channel, and acts of the city. */
export interface Told {
  readonly events: readonly InboxEvent[]
}

const given = JSON.parse(process.argv[2] ?? '{}') as Given
const hooks = given.hooks && {
  EKKO_WEBHOOKS: given.hooks.url,
  EKKO_WEBHOOKS_SECRET: given.hooks.secret,
  EKKO_WEBHOOKS_INSIDE: 'on',
}
const read = readConfig({ EKKO_DATA_DIR: given.folder, EKKO_PORT: '0', EKKO_SANDBOX: 'off', ...cityKey, ...hooks }, [])
if (!read.ok) throw new Error(read.problems.join('\n'))
const running = await startEkko(read.config, {
  clock: movableClock(given.aheadMs),
  adapters: [
    loopbackAdapter(given.platform, {
      // As the platforms', so that a message is handed over when its turn comes.
      pace: { perSecondMax: 300 },
      limits: { textCharactersMax: given.textCharactersMax },
      timeoutMs: 20_000,
    }),
  ],
  city: withParks,
  log: createLog({ level: 'error', target: { write: (line: string) => process.stderr.write(line) } }),
})
process.on('message', ({ events }: Told) => {
  void running.receive(events).then(() => process.send?.('received'))
})
process.send?.('running')
