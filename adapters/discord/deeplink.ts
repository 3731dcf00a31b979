import type { DeepLink } from '../../src/adapter.ts'
import type { Settings } from './settings.ts'

/** The app's own page, from which one writes to it; it carries no token, and /start shows what is open. */
export async function deepLink({ applicationId }: Settings): Promise<DeepLink> {
  return { url: `https://discord.com/users/${applicationId}`, words: '/start' }
}
