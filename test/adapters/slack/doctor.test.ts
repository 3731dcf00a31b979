import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { channel } from '../../../adapters/slack/channel.ts'
import { decode } from '../../../adapters/slack/decode.ts'
import { permissionsNeeded } from '../../../adapters/slack/permissions.ts'
import type { Settings } from '../../../adapters/slack/settings.ts'
import type { AdapterContext, SetupTexts } from '../../../src/adapter.ts'
import { actionOf } from '../../../src/domain/token.ts'
import { fixtureNow, fixturesOf } from '../fixtures.ts'
import { appToken, botToken, FakeSlack, signingSecret } from './fake.ts'
import { granted } from './workspace.ts'

const context: AdapterContext = { now: Date.now, log: () => {} }
const town = 'slack:T024BE7LH/C024BE7LR'
const fakes: FakeSlack[] = []

async function started(): Promise<{ readonly fake: FakeSlack; readonly settings: Settings }> {
  const fake = await FakeSlack.started(Date.now)
  fakes.push(fake)
  fake.workspace.members.add('C024BE7LR')
  return { fake, settings: { botToken, appToken, apiUrl: fake.apiUrl } }
}

afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.stop()
})

async function problems(
  settings: Settings,
  communities: readonly `slack:${string}`[] = [],
  changed: Partial<AdapterContext> = {},
): Promise<readonly string[]> {
  const findings = await channel.doctor(settings, { ...context, ...changed }, communities)
  return findings.filter((finding) => !finding.ok).map((finding) => finding.text)
}

describe('the doctor', () => {
  test('finds nothing where everything is right, and says so line by line', async () => {
    const { settings } = await started()
    expect(await problems(settings, [town])).toEqual([])
    expect(await channel.doctor(settings, context, [town])).toHaveLength(5)
  })

  test('finds a wrong token', async () => {
    const { settings } = await started()
    const found = await problems({ ...settings, botToken: 'xoxb-wrong' })
    expect(found).toEqual([expect.stringContaining('Slack refuses SLACK_BOT_TOKEN (invalid_auth)')])
    expect(found.join()).not.toContain('xoxb-wrong')
  })

  test.each(permissionsNeeded)('finds that $name is missing, and what breaks', async (scope) => {
    const { fake, settings } = await started()
    fake.workspace.scopes = granted.filter((name) => name !== scope.name)
    const findings = await channel.doctor(settings, context, [])
    const finding = findings.find((one) => one.text.includes(scope.name))
    expect(finding?.ok).toBe(scope.need === 'wished')
    expect(finding?.text).toContain(scope.without)
  })

  test('finds that Ekko was removed from a channel', async () => {
    const { fake, settings } = await started()
    fake.workspace.members.delete('C024BE7LR')
    expect(await problems(settings, [town])).toEqual([expect.stringContaining(`not in ${town}`)])
  })

  test('finds an archived channel, one that is not there, and one of another workspace', async () => {
    const { fake, settings } = await started()
    fake.workspace.archived.add('C024BE7LR')
    const found = await problems(settings, [town, 'slack:T024BE7LH/GNOTTHERE', 'slack:TOTHER/C1'])
    expect(found).toEqual([
      expect.stringContaining('is archived'),
      expect.stringContaining('is not there, or is private'),
      expect.stringContaining('another workspace'),
    ])
  })

  test('finds a clock that is wrong', async () => {
    const { fake, settings } = await started()
    fake.clockAheadMs = 10 * 60_000
    expect(await problems(settings)).toEqual([expect.stringContaining('10 minutes slow')])
  })

  test('finds an app token that opens no socket, and one that is not there', async () => {
    const { settings } = await started()
    expect(await problems({ ...settings, appToken: 'xapp-wrong' })).toEqual([
      expect.stringContaining('SLACK_APP_TOKEN opens no socket (invalid_auth)'),
    ])
    expect(await problems({ botToken, apiUrl: settings.apiUrl })).toEqual([
      expect.stringContaining('SLACK_APP_TOKEN is not set'),
    ])
  })

  test('finds that the signing secret is missing where there is a public address', async () => {
    const { settings } = await started()
    const publicUrl = 'https://ekko.example.org'
    expect(await problems(settings, [], { publicUrl })).toEqual([
      expect.stringContaining('SLACK_SIGNING_SECRET is not set'),
    ])
    expect(await problems({ ...settings, signingSecret }, [], { publicUrl })).toEqual([])
  })

  test('says so when Slack cannot be reached', async () => {
    const { fake, settings } = await started()
    await fake.stop()
    fakes.splice(0)
    expect((await problems(settings)).join()).toContain('Slack could not be asked')
  })
})

describe('setup', () => {
  const texts: SetupTexts = {
    languages: ['da', 'en'],
    commands: [
      {
        id: 'answers',
        token: 'cmd_answers',
        names: { da: 'svar', en: 'answers' },
        descriptions: { da: 'Mine svar', en: 'My answers' },
      },
    ],
    greeting: { da: 'Hej', en: 'Hello' },
    about: { da: 'Om', en: 'About' },
  }

  test('twice does the same as once: it asks and changes nothing', async () => {
    const { fake, settings } = await started()
    const first = await channel.setup(settings, context, texts)
    expect(await channel.setup(settings, context, texts)).toEqual(first)
    expect(new Set(fake.calls.map((call) => call.method))).toEqual(new Set(['auth.test']))
    expect(first.map((step) => step.text).join('\n')).toContain('svar; answers')
  })

  test('names the address to paste when there is a public one', async () => {
    const { settings } = await started()
    const steps = await channel.setup(settings, { ...context, publicUrl: 'https://ekko.example.org' }, texts)
    expect(steps.map((step) => step.text).join('\n')).toContain('https://ekko.example.org/slack/events')
  })

  test('says what to do about a refused token', async () => {
    const { settings } = await started()
    const [step] = await channel.setup({ ...settings, botToken: 'xoxb-wrong' }, context, texts)
    expect(step).toMatchObject({ state: 'failed', text: expect.stringContaining('invalid_auth') })
  })
})

describe('the manifest', () => {
  const manifest = parse(readFileSync(new URL('../../../adapters/slack/manifest.yaml', import.meta.url), 'utf8'))

  test('asks for exactly the scopes that the doctor looks for', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual(permissionsNeeded.map((scope) => scope.name).sort())
    expect([...granted].sort()).toEqual(permissionsNeeded.map((scope) => scope.name).sort())
  })

  test('subscribes to every kind of event that is decoded', () => {
    const kinds = fixturesOf('slack')
      .filter((fixture) => fixture.events.length > 0 || /revoked|uninstalled/.test(fixture.file))
      .map((fixture) => (fixture.payload as { event?: { type: string } }).event?.type)
      .filter((kind) => kind !== undefined)
      .map((kind) => (kind === 'message' ? 'message.im' : kind))
    // When Ekko is removed, Slack sends channel_left instead; this one only comes when it leaves by itself.
    const subscribed = [...manifest.settings.event_subscriptions.bot_events, 'member_left_channel']
    expect(subscribed).toEqual(expect.arrayContaining(kinds))
  })

  test('gives the shortcut the token of a command', () => {
    const [shortcut] = manifest.features.shortcuts
    expect(actionOf(shortcut.callback_id)).toEqual({ do: 'command', name: 'start' })
    const used = fixturesOf('slack').find((fixture) => fixture.file === 'shortcut.json')
    expect(decode(used?.payload, fixtureNow)).toMatchObject([{ token: shortcut.callback_id }])
  })

  test('has a home, messages that can be answered, and one command', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(manifest.features.slash_commands.map((command: { command: string }) => command.command)).toEqual(['/ekko'])
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } })
  })
})

describe('the settings', () => {
  test('are off when nothing is set', () => {
    expect(channel.configure({})).toMatchObject({ state: 'off' })
  })

  test('are on with a bot token and one way to receive', () => {
    expect(channel.configure({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toEqual({
      state: 'on',
      settings: { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/' },
    })
    expect(
      channel.configure({
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_SIGNING_SECRET: 's',
        SLACK_API_URL: 'http://127.0.0.1:1/api',
      }),
    ).toMatchObject({ state: 'on', settings: { apiUrl: 'http://127.0.0.1:1/api/' } })
  })

  test('report all their problems at once, without repeating a secret', () => {
    const wrong = channel.configure({
      SLACK_BOT_TOKEN: 'xapp-swapped',
      SLACK_APP_TOKEN: 'xoxb-swapped',
      SLACK_API_URL: 'no',
    })
    if (wrong.state !== 'wrong') throw new Error('It should be wrong.')
    expect(wrong.problems).toHaveLength(3)
    expect(wrong.problems.join()).not.toContain('swapped')
  })

  test('need one of the two ways to receive', () => {
    expect(channel.configure({ SLACK_BOT_TOKEN: 'xoxb-1' })).toMatchObject({
      state: 'wrong',
      problems: [expect.stringContaining('Neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET')],
    })
  })
})
