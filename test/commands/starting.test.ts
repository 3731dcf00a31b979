import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { type Environment, readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { actorOf as discordActor } from '../adapters/discord/people.ts'
import { People } from '../adapters/telegram/people.ts'
import { cityKey } from '../key.ts'
import { type Platforms, startPlatforms } from './platforms.ts'

const channels = await allChannels()
let folder: string
let platforms: Platforms
let logged: string[]
let started: Running[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-starting-'))
  platforms = await startPlatforms()
  logged = []
  started = []
})

afterEach(async () => {
  for (const running of started) await running.stop()
  await platforms.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** `npm start` with this in .env: the real channels, led to the platforms on loopback. */
async function start(...env: readonly Environment[]): Promise<Running> {
  const read = readConfig(Object.assign({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...cityKey }, ...env), channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const log = createLog({ level: 'info', target: { write: (line) => logged.push(line) } })
  const running = await startEkko(read.config, { log })
  started.push(running)
  return running
}

async function helloOnDiscord(running: Running): Promise<string> {
  const { discord } = platforms
  const nowhere = () => {
    throw new Error('Anna is in no server.')
  }
  const anna = discordActor(discord, new Map(), discord.world.person('anna'), nowhere, [])
  await anna.starts()
  await running.settled()
  return anna.sees.map(({ parts }) => parts.join('\n')).join('\n')
}

async function helloOnTelegram(running: Running): Promise<string> {
  const { telegram } = platforms
  const anna = telegram.chats.user('anna')
  await new People(telegram).starts(anna)
  await running.settled()
  return telegram.chats.messages
    .filter(({ chat }) => chat === anna.id)
    .map(({ text }) => text ?? '')
    .join('\n')
}

describe('one command', () => {
  test('starts every channel whose token is set, and says why the others are off', async () => {
    const { env } = platforms
    const running = await start(env.telegram, env.discord, env.slack)
    expect(running.channels).toEqual(['telegram', 'discord', 'slack'])
    expect(running.greeting).toEqual([
      expect.stringMatching(/^Ekko is on\. It listens on http/),
      'telegram: on',
      'discord: on',
      'slack: on',
      expect.stringMatching(/^messenger: off\. No MESSENGER_ variable is set\./),
      expect.stringMatching(/^mail: off\. /),
      expect.stringMatching(/^sandbox: off\. /),
      expect.stringMatching(/^mail: off, so staff get no digest there\./),
    ])
    expect(await helloOnDiscord(running)).toContain('Hej! Jeg hedder Ekko.')
    expect(await helloOnTelegram(running)).toContain('Hej! Jeg hedder Ekko.')
  })

  test('goes on with the others when one token is wrong, and says so in one sentence', async () => {
    const wrong = '123456789:WrongWrongWrongWrongWrongWrongWrong'
    const running = await start(platforms.env.discord, { ...platforms.env.telegram, TELEGRAM_BOT_TOKEN: wrong })
    const said = running.greeting.filter((line) => line.startsWith('telegram'))
    expect(said).toEqual([expect.stringMatching(/^telegram does not accept our token .*the other channels go on\.$/)])
    expect(running.greeting).toContain('discord: on')
    expect(await helloOnDiscord(running)).toContain('Hej! Jeg hedder Ekko.')
    expect([...running.greeting, ...logged].join('\n')).not.toContain(wrong)
  })

  test('goes on with the others when a token is missing or is none, and says so in one sentence', async () => {
    const running = await start(platforms.env.discord, {
      TELEGRAM_BOT_TOKEN: 'my bot',
      SLACK_SIGNING_SECRET: 'secret-without-a-token',
    })
    const sentences = running.greeting.join('\n')
    expect(sentences.match(/TELEGRAM_BOT_TOKEN is not a bot token/g)).toHaveLength(1)
    expect(sentences.match(/SLACK_BOT_TOKEN is not set/g)).toHaveLength(1)
    expect(running.channels).toEqual(['discord'])
    expect(await helloOnDiscord(running)).toContain('Hej! Jeg hedder Ekko.')
  })

  test('refuses to start when nothing can run, with a sentence for each channel that was meant to', async () => {
    await expect(start({ TELEGRAM_BOT_TOKEN: 'my bot', EKKO_CHANNELS: 'telegram,slack' })).rejects.toThrow(
      /No channel can run\.\n.*TELEGRAM_BOT_TOKEN is not a bot token.*\nSLACK_BOT_TOKEN is not set\./s,
    )
  })
})
