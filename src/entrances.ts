import type { ChosenChannel } from './channels.ts'
import type { Config } from './config.ts'
import type { Entrance } from './domain/deeplink.ts'
import { hourMs } from './domain/time.ts'

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

/** The ways into all of these channels; one that cannot say its address now is left out. */
export async function entrancesIn(
  chosen: readonly ChosenChannel[],
  token: string,
  config: Pick<Config, 'host' | 'port'>,
): Promise<readonly Entrance[]> {
  const found = await Promise.allSettled(chosen.map((each) => entranceOf(each, token, config)))
  return found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
}

/** So many addresses are remembered at most. */
const rememberedMax = 1_000

/** The same again and again: the platforms are asked for one address at most once an hour. */
export function entrancesOnce(
  chosen: readonly ChosenChannel[],
  config: Pick<Config, 'host' | 'port'>,
): (token: string) => Promise<readonly Entrance[]> {
  const known = new Map<string, { readonly at: number; readonly entrances: Promise<readonly Entrance[]> }>()
  return (token) => {
    const before = known.get(token)
    if (before !== undefined && performance.now() - before.at < hourMs) return before.entrances
    if (known.size >= rememberedMax) known.clear()
    const entrances = entrancesIn(chosen, token, config)
    known.set(token, { at: performance.now(), entrances })
    return entrances
  }
}
