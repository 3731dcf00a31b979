import type { SetupStep } from '../../src/adapter.ts'
import { type Settings, senderDomain } from './settings.ts'

/** Nothing can be registered by mail; what is left is for the person who keeps the domain's records. */
export async function setup(settings: Settings): Promise<readonly SetupStep[]> {
  const domain = senderDomain(settings)
  const text = `mail: let the SPF and DKIM records of ${domain} name ${settings.host}, so that digests are not taken for spam`
  return [{ state: 'yours', text }]
}
