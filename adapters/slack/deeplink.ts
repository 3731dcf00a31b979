import type { DeepLink } from '../../src/adapter.ts'
import { textIn } from '../shared/read.ts'
import { createClient } from './client.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** The workspace, and the command with the token: no link of Slack's carries words into a conversation with an app. */
export async function deepLink(settings: Settings, token: string): Promise<DeepLink> {
  try {
    const me = await createClient(settings.botToken, settings.apiUrl).call('auth.test')
    const url = textIn(me, 'url')
    if (url?.startsWith('https://')) return { url, words: `/ekko start ${token}` }
  } catch (error) {
    const { code } = sendErrorOf(error, 'person')
    throw new Error(
      `slack: the workspace's address could not be asked for (${code}). Check the network and SLACK_BOT_TOKEN.`,
    )
  }
  throw new Error('slack: the workspace did not say its address. Try again later.')
}
