import { createHash } from 'node:crypto'
import type { City } from '../domain/city.ts'
import type { Instant } from '../domain/time.ts'
import type { LoopParts } from '../loops/loop.ts'
import { Webhooks } from '../loops/webhooks.ts'
import type { WebhookLog } from '../store/records/webhooks.ts'
import { payloadOf, type ToldFrom } from './payload.ts'
import { post } from './post.ts'
import type { WebhookSettings } from './settings.ts'
import { signed } from './sign.ts'

/** What tells the city's own systems of steps. */
export interface WebhookGround extends Omit<LoopParts, 'name'> {
  readonly store: WebhookLog & ToldFrom
  readonly city: Pick<City, 'ledgerUrl'>
  /** What signatures are dated by, also where the town's clock was moved. */
  readonly wall: { now(): Instant }
}

/** The mark of an address: it often holds a secret, so that none is stored. */
export function targetOf(url: URL): string {
  return createHash('sha256').update(url.href).digest('hex')
}

/** The loop that tells them, step by step and each until it is taken. */
export function webhooksOver(settings: WebhookSettings, { store, city, wall, ...loop }: WebhookGround): Webhooks {
  const urls = new Map(settings.urls.map((url) => [targetOf(url), url]))
  return new Webhooks({
    ...loop,
    store,
    targets: [...urls.keys()],
    deliver: async (target, event) => {
      const url = urls.get(target)
      const body = url && (await payloadOf(event, store, city))
      if (!url || body === undefined) return { taken: true }
      return post(url, signed(event.id, body, settings.secret, wall.now()), body, settings)
    },
  })
}
