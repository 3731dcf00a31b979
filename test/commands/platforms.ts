import type { Environment } from '../../src/config.ts'
import { FakeDiscord } from '../adapters/discord/fake.ts'
import { botToken as discordToken } from '../adapters/discord/world.ts'
import { FakeGraph } from '../adapters/messenger/fake.ts'
import { appToken, FakeSlack, botToken as slackToken } from '../adapters/slack/fake.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'

/** The four platforms on loopback, and the environment that leads the real channels to them. */
export interface Platforms {
  readonly telegram: FakeTelegram
  readonly discord: FakeDiscord
  readonly slack: FakeSlack
  readonly messenger: FakeGraph
  /** What an operator would have in .env, by channel. */
  readonly env: Readonly<Record<'telegram' | 'discord' | 'slack' | 'messenger', Environment>>
  stop(): Promise<void>
}

export async function startPlatforms(): Promise<Platforms> {
  const telegram = new FakeTelegram({ now: Date.now, paced: false })
  const discord = new FakeDiscord(Date.now)
  const messenger = new FakeGraph(Date.now)
  const slack = await FakeSlack.started(Date.now)
  await Promise.all([telegram.start(), discord.start(), messenger.start()])
  const { pageId, token, appSecret, appId } = messenger.state
  return {
    telegram,
    discord,
    slack,
    messenger,
    env: {
      telegram: { TELEGRAM_BOT_TOKEN: fakeToken, TELEGRAM_API_ROOT: telegram.url },
      discord: { DISCORD_BOT_TOKEN: discordToken, DISCORD_API_BASE: `${discord.rest.url}/api` },
      slack: { SLACK_BOT_TOKEN: slackToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slack.apiUrl },
      messenger: {
        EKKO_PUBLIC_URL: 'https://ekko.example',
        MESSENGER_PAGE_ID: pageId,
        MESSENGER_PAGE_TOKEN: token,
        MESSENGER_APP_SECRET: appSecret,
        MESSENGER_APP_ID: appId,
        MESSENGER_VERIFY_TOKEN: 'a-verify-token-of-ours',
        MESSENGER_GRAPH_URL: messenger.url,
        MESSENGER_UTILITY_TEMPLATE_NAME: 'ekko_news',
        MESSENGER_UTILITY_TEMPLATE_LANGUAGES: 'da=da_DK,en=en_US',
      },
    },
    async stop() {
      await Promise.all([telegram.stop(), discord.stop(), messenger.stop(), slack.stop()])
    },
  }
}
