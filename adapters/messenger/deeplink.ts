import type { DeepLink } from '../../src/adapter.ts'
import type { Settings } from './settings.ts'

/** The thread with the Page, where the conversation begins with the token. */
export async function deepLink({ pageId }: Settings, token: string): Promise<DeepLink> {
  return { url: messengerLink(pageId, token) }
}

/** `m.me` opens the thread with the Page; `ref` comes back with the first tap. */
export function messengerLink(pageId: string, token: string): string {
  return `https://m.me/${pageId}?ref=${encodeURIComponent(token)}`
}
