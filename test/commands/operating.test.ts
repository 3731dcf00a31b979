import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { examine } from '../../src/commands/doctor.ts'
import type { Ground, Report } from '../../src/commands/operations.ts'
import { setUp } from '../../src/commands/setup.ts'
import { type Config, type Environment, readConfig } from '../../src/config.ts'
import { dateAt } from '../../src/domain/calendar.ts'
import type { CommunityId } from '../../src/domain/contact.ts'
import { dayMs } from '../../src/domain/time.ts'
import { startEkko } from '../../src/main.ts'
import { team } from '../adapters/slack/payloads.ts'
import { opens } from '../conversations/town.ts'
import { cityKey } from '../key.ts'
import { type Platforms, startPlatforms } from './platforms.ts'

const channels = await allChannels()
let folder: string
let platforms: Platforms

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-operating-'))
  platforms = await startPlatforms()
})

afterEach(async () => {
  await platforms.stop()
  rmSync(folder, { recursive: true, force: true })
})

function groundOf(...env: readonly Environment[]): Ground {
  const read = readConfig(Object.assign({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...cityKey }, ...env), channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return { config: read.config, channels }
}

/** A process that decides and sends nothing, as the city's commands run it. */
function decidingOnly({ config }: Ground): Config {
  return { ...config, logLevel: 'error', roles: new Set(['process'] as const) }
}

/** A question that is asked in these communities runs, in the database that doctor looks at. */
async function asked(ground: Ground, communities: readonly CommunityId[]): Promise<void> {
  const running = await startEkko(decidingOnly(ground))
  try {
    await opens(citysideOn(running), 'noerregade-space', { communities })
    await running.settled()
  } finally {
    await running.stop()
  }
}

/** Two days ago: what platforms say happened longer ago than they keep it is taken for a mistake of theirs. */
const leftAt = Date.now() - 2 * dayMs

async function leaves(ground: Ground, community: CommunityId): Promise<void> {
  const running = await startEkko(decidingOnly(ground))
  try {
    const at = leftAt
    await running.receive([
      { kind: 'community.joined', id: 'joined', community, at },
      { kind: 'community.left', id: 'left', community, at },
    ])
    await running.settled()
  } finally {
    await running.stop()
  }
}

function wrong({ lines }: Report): readonly string[] {
  return lines.filter((line) => /^(wrong|failed) /.test(line)).map((line) => line.slice(11))
}

const states = ({ lines }: Report) => lines.map((line) => line.split(' ')[0])

describe('setup', () => {
  test.each(['telegram', 'discord', 'messenger'] as const)(
    'of %s twice changes nothing the second time',
    async (name) => {
      const ground = groundOf(platforms.env[name])
      const first = await setUp(ground, name)
      expect(first.ok).toBe(true)
      expect(states(first)).toContain('done')
      const second = await setUp(ground, name)
      expect(second.ok).toBe(true)
      expect(states(second)).not.toContain('done')
      expect(states(second)).toContain('unchanged')
      expect(second.lines.every((line) => line.slice(11).startsWith(`${name}: `))).toBe(true)
    },
  )

  test('of Slack says what to click, the same each time', async () => {
    const ground = groundOf(platforms.env.slack)
    const first = await setUp(ground, 'slack')
    expect(first).toMatchObject({ ok: true })
    expect(states(first)).toContain('click')
    expect(await setUp(ground, 'slack')).toEqual(first)
  })

  test('without a name does every channel that is configured, and names the others', async () => {
    const { lines, ok } = await setUp(groundOf(platforms.env.telegram, platforms.env.discord), undefined)
    expect(ok).toBe(true)
    expect(lines).toContainEqual(expect.stringMatching(/^done +telegram: the commands/))
    expect(lines).toContainEqual(expect.stringMatching(/^done +discord: registered/))
    expect(lines).toContainEqual('off        slack: SLACK_BOT_TOKEN is not set.')
  })

  test('with a refused token fails with a sentence, and goes on with the others', async () => {
    platforms.telegram.token = `${platforms.telegram.token}x`
    const report = await setUp(groundOf(platforms.env.telegram, platforms.env.discord), undefined)
    expect(report.ok).toBe(false)
    expect(wrong(report)).toEqual([expect.stringMatching(/^telegram: could not be set up: .*"ekko doctor telegram"/)])
    expect(states(report)).toContain('done')
  })

  test('of a channel that is off, or that there is none of, is refused with the reason', async () => {
    const ground = groundOf(platforms.env.telegram)
    await expect(setUp(ground, 'slack')).rejects.toThrow('slack is off. SLACK_BOT_TOKEN is not set.')
    await expect(setUp(ground, 'signal')).rejects.toThrow('There is no channel "signal".')
    await expect(setUp(groundOf({ TELEGRAM_BOT_TOKEN: 'my bot' }), 'telegram')).rejects.toThrow(
      'TELEGRAM_BOT_TOKEN is not a bot token',
    )
  })
})

describe('doctor', () => {
  test('finds all well where it is, on every channel and in Ekko itself', { timeout: 20_000 }, async () => {
    const group = platforms.telegram.chats.group('square')
    const { world } = platforms.discord
    const channel = world.addChannel({ type: 0, guild: world.addGuild('town').id, name: 'square', parent: undefined })
    platforms.slack.workspace.members.add('C024BE7LR')
    const ground = groundOf(platforms.env.telegram, platforms.env.discord, platforms.env.slack)
    await asked(ground, [`telegram:${group.id}`, `discord:channel/${channel.id}`, `slack:${team}/C024BE7LR`])
    await setUp(ground, undefined)
    const report = await examine(ground, undefined)
    expect(wrong(report)).toEqual([])
    expect(report.ok).toBe(true)
    expect(report.lines).toContain('ok         ekko: the texts are complete in da, en')
    expect(report.lines).toContain('ok         ekko: the database answers (SQLite)')
    expect(report.lines).toContainEqual(expect.stringContaining(`telegram:${group.id}: the bot is in it`))
    expect(report.lines).toContainEqual(expect.stringContaining(`discord:channel/${channel.id} has all the rights`))
    expect(report.lines).toContainEqual(expect.stringContaining(`Ekko is in slack:${team}/C024BE7LR`))
    expect(report.lines).toContainEqual(expect.stringMatching(/^off +messenger: /))
    expect(report.lines.at(-1)).toBe('All is well.')
  })

  test('finds each wrong token, and repeats none of them', { timeout: 20_000 }, async () => {
    const { env } = platforms
    const wrongTokens = {
      telegram: { ...env.telegram, TELEGRAM_BOT_TOKEN: '123456789:WrongWrongWrongWrongWrongWrongWrong' },
      discord: { ...env.discord, DISCORD_BOT_TOKEN: `${env.discord.DISCORD_BOT_TOKEN}wrong` },
      slack: { ...env.slack, SLACK_BOT_TOKEN: 'xoxb-wrong' },
      messenger: { ...env.messenger, MESSENGER_PAGE_TOKEN: 'EAAwrong' },
    }
    const says = {
      telegram: 'Telegram refuses TELEGRAM_BOT_TOKEN',
      discord: 'Discord refuses the token',
      slack: 'Slack refuses SLACK_BOT_TOKEN',
      messenger: 'MESSENGER_PAGE_TOKEN',
    }
    for (const name of ['telegram', 'discord', 'slack', 'messenger'] as const) {
      const report = await examine(groundOf(wrongTokens[name]), name)
      expect(report.ok).toBe(false)
      expect(wrong(report)).toContainEqual(expect.stringContaining(says[name]))
      expect(report.lines.join()).not.toMatch(/Wrong|wrong[^ ]/)
    }
  })

  test('finds the missing intent and the missing scope', { timeout: 20_000 }, async () => {
    const ground = groundOf(platforms.env.discord, platforms.env.slack)
    await setUp(ground, undefined)
    platforms.discord.gateway.refuseWith = 4014
    platforms.slack.workspace.scopes = platforms.slack.workspace.scopes.filter((scope) => scope !== 'chat:write')
    const report = await examine(ground, undefined)
    expect(wrong(report)).toEqual([
      expect.stringMatching(/^discord: the gateway refuses our intents/),
      expect.stringMatching(/^slack: the scope chat:write is missing/),
    ])
    expect(report.lines.at(-1)).toBe('2 things need you.')
  })

  test('finds that the Page is not subscribed and that the template is not approved', async () => {
    const ground = groundOf(platforms.env.messenger)
    await setUp(ground, 'messenger')
    const pending = await examine(ground, 'messenger')
    expect(wrong(pending)).toEqual([
      expect.stringContaining('(da_DK) is PENDING'),
      expect.stringContaining('(en_US) is PENDING'),
    ])
    for (const template of platforms.messenger.state.templates) template.status = 'APPROVED'
    expect(wrong(await examine(ground, 'messenger'))).toEqual([])
    platforms.messenger.state.subscribedFields = []
    expect(wrong(await examine(ground, 'messenger'))).toEqual([
      expect.stringContaining('the Page does not send the app'),
    ])
  })

  test("finds a webhook that is not set, and somebody else's", async () => {
    const ground = groundOf(platforms.env.telegram, { EKKO_PUBLIC_URL: 'https://ekko.example' })
    expect(wrong(await examine(ground, 'telegram'))).toEqual(['telegram: no webhook is set. Run "ekko setup".'])
    await setUp(ground, 'telegram')
    expect(wrong(await examine(ground, 'telegram'))).toEqual([])
    platforms.telegram.profile.webhook = { url: 'https://other.example/x', secret: 'x' }
    expect(wrong(await examine(ground, 'telegram'))).toContainEqual(expect.stringContaining('points to other.example'))
  })

  test('finds a community that Ekko was removed from, where a question is running', async () => {
    const group = platforms.telegram.chats.group('square')
    const ground = groundOf(platforms.env.telegram)
    await asked(ground, [`telegram:${group.id}`])
    group.standing = 'kicked'
    await leaves(ground, `telegram:${group.id}`)
    const found = wrong(await examine(ground, undefined))
    expect(found).toEqual([
      `ekko: Ekko is not in telegram:${group.id} any more since ${dateAt(leftAt, 'Europe/Copenhagen')}, so nothing of noerregade-space is told there. Invite it again.`,
      expect.stringContaining(`telegram:${group.id}: the bot is not in it`),
    ])
    expect(wrong(await examine(ground, 'telegram'))).toEqual(found)
  })

  test('says which process receives, and finds one that died and was followed by none', async () => {
    const ground = groundOf(platforms.env.telegram)
    const running = await startEkko({ ...ground.config, logLevel: 'silent' }, { channels })
    try {
      const { lines } = await examine(ground, undefined)
      expect(lines).toContainEqual(expect.stringMatching(/^ok +ekko: telegram is received by .+\/\d+ since 20/))
      const dead = { name: 'discord', token: 'x', holder: 'attic/7', leaseMs: 1 }
      await running.store.takeLease(dead, running.clock.now() - 60_000)
      expect(wrong(await examine(ground, undefined))).toContainEqual(
        expect.stringMatching(/^ekko: attic\/7 received for discord and is silent since 20.*Start Ekko\.$/),
      )
    } finally {
      await running.stop()
    }
    expect((await examine(ground, undefined)).lines.join()).not.toContain('telegram is received by')
  })

  test('finds texts that are not complete and a database that cannot be used', async () => {
    const ground = groundOf(platforms.env.telegram, {
      EKKO_PROMPTS: folder,
      DATABASE_URL: 'postgres://127.0.0.1:1/ekko',
    })
    const report = await examine(ground, undefined)
    expect(wrong(report)).toContainEqual(expect.stringContaining('city.yaml'))
    expect(wrong(report)).toContainEqual(expect.stringMatching(/^ekko: the database cannot be used: .*DATABASE_URL/))
  })

  test('says what is wrong with the settings of a channel that is meant to run', async () => {
    const report = await examine(groundOf({ TELEGRAM_BOT_TOKEN: 'my bot' }, platforms.env.discord), undefined)
    expect(wrong(report)).toContainEqual(expect.stringContaining('TELEGRAM_BOT_TOKEN is not a bot token'))
    expect(report.ok).toBe(false)
  })
})
