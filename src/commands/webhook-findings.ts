import type { Finding } from '../adapter.ts'
import type { WebhookLog } from '../store/records/webhooks.ts'
import { targetOf } from '../webhooks/open.ts'
import type { WebhookSettings } from '../webhooks/settings.ts'

/** How the city's own systems take what they are told; named by their host, since addresses often hold a secret. */
export async function webhookFindings(
  store: Pick<WebhookLog, 'webhookTargets'>,
  settings: WebhookSettings | undefined,
): Promise<readonly Finding[]> {
  if (!settings) return []
  const targets = new Map((await store.webhookTargets()).map((each) => [each.target, each]))
  return settings.urls.map((url): Finding => {
    const found = targets.get(targetOf(url))
    if (!found) return { ok: true, text: `${url.host} is told of each step once Ekko has started` }
    const { failingSince, why, nextAt, waiting } = found
    if (failingSince === undefined) return { ok: true, text: `${url.host} is told of each step; ${waiting} on the way` }
    const since = new Date(failingSince).toISOString()
    const text = `${url.host} has taken no step since ${since}: ${why ?? 'no reason is known'}. ${waiting} wait, none is lost; the next try is at ${new Date(nextAt).toISOString()}. Look at that system, and at EKKO_WEBHOOKS.`
    return { ok: false, text }
  })
}
