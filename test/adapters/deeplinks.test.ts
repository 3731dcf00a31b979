import { afterEach, describe, expect, test } from 'vitest'
import { channel as discord } from '../../adapters/discord/channel.ts'
import { channel as messenger } from '../../adapters/messenger/channel.ts'
import { channel as sandbox } from '../../adapters/sandbox/channel.ts'
import { channel as slack } from '../../adapters/slack/channel.ts'
import { channel as telegram } from '../../adapters/telegram/channel.ts'
import type { DeepLink } from '../../src/adapter.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { botToken } from './slack/fake.ts'
import { startSlack } from './slack/rig.ts'
import { bot } from './telegram/chats.ts'
import { rigOf } from './telegram/rigs.ts'

const token = tokenOf({ do: 'begin', consultation: 'k3x9q2' })
const where = { localUrl: 'http://127.0.0.1:8080' }

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

/** The link of a channel that is set up by these variables. */
async function linkOf<Settings>(
  channel: {
    configure(env: Readonly<Record<string, string>>): { readonly state: string; readonly settings?: Settings }
    deepLink(settings: Settings, token: string, where: { readonly localUrl: string }): Promise<DeepLink>
  },
  env: Readonly<Record<string, string>>,
): Promise<DeepLink> {
  const configured = channel.configure(env)
  if (configured.settings === undefined) throw new Error('The settings of this test are wrong.')
  return channel.deepLink(configured.settings, token, where)
}

describe('a code on a poster', () => {
  test('opens the bot in Telegram with the consultation, by the name Telegram knows it by', async () => {
    const rig = await rigOf('polling')
    expect(await telegram.deepLink(rig.settings, token, where)).toEqual({
      url: `https://t.me/${bot.username}?start=${token}`,
    })
  })

  test('says what to do when Telegram cannot be asked', async () => {
    const env = {
      TELEGRAM_BOT_TOKEN: '123456789:AAExampleExampleExampleExampleExamp',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
    }
    await expect(linkOf(telegram, env)).rejects.toThrow(/^telegram: the bot's name could not be asked for/)
  })

  test('opens the thread with the Page in Messenger with the consultation', async () => {
    const env = {
      MESSENGER_PAGE_ID: '1234567890',
      MESSENGER_PAGE_TOKEN: 'page-token',
      MESSENGER_APP_SECRET: 'app-secret',
      MESSENGER_VERIFY_TOKEN: 'a-long-verify-token',
    }
    expect(await linkOf(messenger, env)).toEqual({ url: `https://m.me/1234567890?ref=${token}` })
  })

  test('opens the workspace in Slack, where the command that brings the consultation is written', async () => {
    const rig = await startSlack('socket')
    open.push(rig)
    expect(
      await linkOf(slack, { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: rig.fake.apiUrl }),
    ).toEqual({
      url: expect.stringMatching(/^https:\/\/[a-z]+\.slack\.com\/$/),
      words: `/ekko start ${token}`,
    })
    await expect(
      linkOf(slack, { SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: rig.fake.apiUrl }),
    ).rejects.toThrow(/^slack: the workspace's address could not be asked for/)
  })

  test('opens the app in Discord, where /start shows what is open', async () => {
    const id = '1289371289371289371'
    const botTokenOfDiscord = `${Buffer.from(id).toString('base64url')}.abc.def`
    expect(await linkOf(discord, { DISCORD_BOT_TOKEN: botTokenOfDiscord })).toEqual({
      url: `https://discord.com/users/${id}`,
      words: '/start',
    })
  })

  test('opens the sandbox on this machine with the consultation', async () => {
    expect(await linkOf(sandbox, { EKKO_SANDBOX: 'on' })).toEqual({
      url: `http://127.0.0.1:8080/sandbox?start=${token}`,
    })
  })
})
