import type { DeepLink } from '../../src/adapter.ts'
import { createWeb } from './bolt.ts'
import { failureIn } from './errors.ts'
import { textOf } from './read.ts'
import type { SlackSettings } from './settings.ts'

/** The workspace, and the command with the token: no link of Slack's carries words into a conversation with an app. */
export async function deepLink(settings: SlackSettings, token: string): Promise<DeepLink> {
  try {
    const url = textOf((await createWeb(settings.botToken, settings.apiUrl).call('auth.test')).url)
    if (url?.startsWith('https://')) return { url, words: `/ekko start ${token}` }
  } catch (error) {
    const { code } = failureIn(error, 'person')
    throw new Error(
      `slack: the workspace's address could not be asked for (${code}). Check the network and SLACK_BOT_TOKEN.`,
    )
  }
  throw new Error('slack: the workspace did not say its address. Try again later.')
}
