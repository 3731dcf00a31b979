import { allChannels } from '../channel-table.ts'
import { type ChosenChannel, chooseChannels } from '../channels.ts'
import type { Config } from '../config.ts'
import type { Entrance } from '../domain/deeplink.ts'
import { hourMs } from '../domain/time.ts'
import { tokenOf } from '../domain/token.ts'

/** Channels as people call them. */
export const channelNames: Readonly<Record<string, string>> = {
  telegram: 'Telegram',
  messenger: 'Messenger',
  slack: 'Slack',
  discord: 'Discord',
  mail: 'E-mail',
  sandbox: 'Sandbox',
}

/** The way into one channel, with what the conversation begins with. Throws a sentence where the platform does not say its address. */
export async function entranceOf(
  chosen: ChosenChannel,
  token: string,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Entrance> {
  const localUrl = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return { name: channelNames[chosen.channel] ?? chosen.channel, ...(await chosen.deepLink(token, { localUrl })) }
}

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
  const found = await Promise.allSettled(on.map((chosen) => entranceOf(chosen, token, config)))
  return found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}
