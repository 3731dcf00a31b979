import type { DeepLink } from '../../src/adapter.ts'
import { createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** A poster is made by a person who waits. */
const askSecondsMax = 10

/** `t.me/<bot>?start=<token>`. The bot's name is asked of Telegram, so that no poster can carry a wrong one. */
export async function deepLink(settings: Settings, token: string): Promise<DeepLink> {
  const { api, close } = createClient(settings, askSecondsMax)
  try {
    const { username } = await api.raw.getMe()
    return { url: `https://t.me/${username}?start=${encodeURIComponent(token)}` }
  } catch (error) {
    const { code } = sendErrorOf(error)
    throw new Error(
      `telegram: the bot's name could not be asked for (${code}). Check the network and TELEGRAM_BOT_TOKEN.`,
    )
  } finally {
    close()
  }
}
