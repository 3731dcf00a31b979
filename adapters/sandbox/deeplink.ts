import type { DeepLink } from '../../src/adapter.ts'
import type { Settings } from './settings.ts'

/** The sandbox's page, where the conversation begins with the token. */
export async function deepLink(
  _settings: Settings,
  token: string,
  { localUrl }: { readonly localUrl: string },
): Promise<DeepLink> {
  return { url: `${localUrl}/sandbox?start=${encodeURIComponent(token)}` }
}
