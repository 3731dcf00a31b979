import { allChannels } from '../channel-table.ts'
import { chooseChannels } from '../channels.ts'
import type { Config } from '../config.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { hourMs } from '../domain/time.ts'
import { tokenOf } from '../domain/token.ts'
import { entrancesIn } from '../entrances.ts'

/**
 * The ways into every channel that lead to what is open now, asked of the platforms at most once an hour. A channel that cannot say
 * its address is left out until then.
 */
export function entrancesToOpen(config: Config): () => Promise<readonly Entrance[]> {
  let known: { readonly at: number; readonly entrances: Promise<readonly Entrance[]> } | undefined
  return () => {
    if (known === undefined || performance.now() - known.at > hourMs)
      known = { at: performance.now(), entrances: entrancesWith(config, tokenOf({ do: 'open', page: 0 })) }
    return known.entrances
  }
}

/** The ways into every channel with this token; a channel that cannot say its address is left out. */
export async function entrancesWith(config: Config, token: string): Promise<readonly Entrance[]> {
  const { on } = chooseChannels(config, await allChannels())
  return entrancesIn(on, token, config)
}
