import type { DeepLink } from '../../src/adapter.ts'
import { tokenOf } from '../../src/domain/token.ts'
import type { Settings } from './settings.ts'

/** The app's own page, from which one writes to it; it carries no token, so people write what the link leads to. */
export async function deepLink({ applicationId }: Settings, token: string): Promise<DeepLink> {
  return { url: `https://discord.com/users/${applicationId}`, words: token === openToken ? 'open' : '/start' }
}

/** What is open now. */
const openToken = tokenOf({ do: 'open', page: 0 })
