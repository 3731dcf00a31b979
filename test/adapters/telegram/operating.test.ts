import { expect, test } from 'vitest'
import { channel } from '../../../adapters/telegram/channel.ts'
import type { AdapterContext, SetupTexts } from '../../../src/adapter.ts'
import { FakeTelegram, fakeToken } from './fake.ts'
import { stoppedAfter } from './rigs.ts'
import { settingsFor } from './subject.ts'

const texts: SetupTexts = {
  languages: ['da', 'en'],
  commands: [
    {
      id: 'stop',
      token: 'stop',
      names: { da: 'stop', en: 'stop' },
      descriptions: { da: 'Hør ikke mere fra Ekko', en: 'Hear no more from Ekko' },
    },
    {
      id: 'help',
      token: 'cmd_help',
      names: { da: 'hjælp', en: 'help' },
      descriptions: { da: 'Hvad Ekko er', en: 'What Ekko is' },
    },
    {
      id: 'settings',
      token: 'cmd_settings',
      names: { da: 'indstillinger', en: 'settings' },
      descriptions: { da: 'Emner, steder, ro', en: 'Topics, places, quiet hours' },
    },
  ],
  greeting: { da: 'Hej! Jeg er Ekko.', en: 'Hello! I am Ekko.' },
  about: { da: 'Byen spørger og svarer.', en: 'The city asks and answers.' },
}

async function fakeOf(): Promise<FakeTelegram> {
  const fake = stoppedAfter(new FakeTelegram())
  await fake.start()
  return fake
}

function contextOf(changed: Partial<AdapterContext> = {}): AdapterContext {
  return { now: Date.now, log: () => {}, ...changed }
}

const publicUrl = 'https://ekko.example/'

test('setup registers everything once, and changes nothing the second time', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  const first = await channel.setup(settings, contextOf({ publicUrl }), texts)
  expect(first.map((step) => step.state)).toEqual(Array.from({ length: 10 }, () => 'done'))
  expect(fake.profile.commands.get('da')).toMatchObject([
    { command: 'stop' },
    { command: 'help', description: 'Hvad Ekko er' },
    { command: 'indstillinger' },
  ])
  expect(fake.profile.descriptions.get('')).toBe('Hej! Jeg er Ekko.')
  expect(fake.profile.shortDescriptions.get('en')).toBe('The city asks and answers.')
  expect(fake.profile.webhook).toMatchObject({
    url: 'https://ekko.example/telegram/webhook',
    secret: settings.webhookSecret,
    allowed: ['message', 'edited_message', 'message_reaction', 'callback_query', 'my_chat_member'],
  })

  const writes = () => fake.calls.filter((call) => call.method.startsWith('set')).length
  const before = writes()
  const second = await channel.setup(settings, contextOf({ publicUrl }), texts)
  expect(second.map((step) => step.state)).toEqual(Array.from({ length: 10 }, () => 'unchanged'))
  expect(writes()).toBe(before)
  expect(fake.problems).toEqual([])
})

test('setup without a public address removes the webhook, so that polling works', async () => {
  const fake = await fakeOf()
  fake.profile.webhook = { url: 'https://old.example/hook', secret: 'x' }
  const steps = await channel.setup(settingsFor(fake), contextOf(), texts)
  expect(steps).toContainEqual({ state: 'done', text: expect.stringContaining('the webhook is removed') })
  expect(fake.profile.webhook.url).toBe('')
})

test('setup sets the webhook anew where its secret was refused', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  await channel.setup(settings, contextOf({ publicUrl }), texts)
  fake.profile.webhook.lastError = { at: 1, message: 'Wrong response from the webhook: 401 Unauthorized' }
  const steps = await channel.setup(settings, contextOf({ publicUrl }), texts)
  expect(steps.filter((step) => step.state === 'done').map((step) => step.text)).toEqual([
    expect.stringContaining('the webhook is'),
  ])
})

test('setup names what only a person can do', async () => {
  const fake = await fakeOf()
  fake.profile.canJoinGroups = false
  const long = { ...texts, about: { da: 'x'.repeat(121), en: 'short' } }
  const steps = await channel.setup(settingsFor(fake), contextOf(), long)
  const yours = steps.filter((step) => step.state === 'yours').map((step) => step.text)
  expect(yours).toContainEqual(expect.stringContaining('has 121 characters, and Telegram takes 120'))
  expect(yours).toContainEqual(expect.stringContaining('/setjoingroups'))
})

const problemsOf = (findings: readonly { readonly ok: boolean; readonly text: string }[]) =>
  findings.filter((finding) => !finding.ok).map((finding) => finding.text)

test('doctor finds nothing wrong where nothing is', async () => {
  const fake = await fakeOf()
  const group = fake.chats.group('Naboer')
  const findings = await channel.doctor(settingsFor(fake), contextOf(), [`telegram:${group.id}`, 'slack:T1/C1'])
  expect(problemsOf(findings)).toEqual([])
  expect(findings.map((finding) => finding.text)).toEqual([
    'telegram: the token is valid, the bot is @ekko_test_bot',
    'telegram: no webhook is set, the bot can be polled',
    `telegram:${group.id}: the bot is in it and may post`,
  ])
})

test('doctor finds a wrong token, and does not repeat it', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  fake.token = `${fakeToken}x`
  const findings = await channel.doctor(settings, contextOf(), [])
  expect(problemsOf(findings)).toEqual([expect.stringContaining('Telegram refuses TELEGRAM_BOT_TOKEN')])
  expect(JSON.stringify(findings)).not.toContain(settings.token)
})

test('doctor finds that Telegram cannot be reached', async () => {
  const fake = await fakeOf()
  const settings = settingsFor(fake)
  await fake.stop()
  expect(problemsOf(await channel.doctor(settings, contextOf(), []))).toEqual([
    expect.stringContaining('Telegram does not answer (econnrefused)'),
  ])
})

test("doctor finds somebody else's webhook, by polling and by webhook", async () => {
  const fake = await fakeOf()
  fake.profile.webhook = { url: 'https://other.example/bot123/secret', secret: 'x', allowed: ['message'] }
  const polling = problemsOf(await channel.doctor(settingsFor(fake), contextOf(), []))
  expect(polling).toContainEqual(expect.stringMatching(/a webhook at other\.example takes all updates/))
  const webhook = problemsOf(await channel.doctor(settingsFor(fake), contextOf({ publicUrl }), []))
  expect(webhook).toContainEqual(expect.stringMatching(/points to other\.example, not to https:\/\/ekko\.example/))
  expect(webhook).toContainEqual(
    expect.stringContaining('leaves out edited_message, message_reaction, callback_query, my_chat_member'),
  )
  expect(webhook.join()).not.toContain('bot123')
})

test('doctor finds a missing webhook, one that fails, and updates that nobody fetches', async () => {
  const fake = await fakeOf()
  expect(problemsOf(await channel.doctor(settingsFor(fake), contextOf({ publicUrl }), []))).toEqual([
    expect.stringContaining('no webhook is set'),
  ])
  fake.profile.webhook = {
    url: 'https://ekko.example/telegram/webhook',
    secret: 'other',
    lastError: { at: 1_772_470_800, message: 'Wrong response from the webhook: 401 Unauthorized' },
  }
  for (let count = 0; count < 101; count += 1) fake.updates.pending.push(fake.updates.numbered({}))
  expect(problemsOf(await channel.doctor(settingsFor(fake), contextOf({ publicUrl }), []))).toEqual([
    expect.stringContaining('101 updates are waiting'),
    expect.stringMatching(/last failed at 2026-03-02T17:00:00.000Z.*The secrets differ/),
  ])
})

test('doctor finds a bot removed from its community, one that may not post, and one that has moved', async () => {
  const fake = await fakeOf()
  const removed = fake.chats.group('Removed')
  removed.standing = 'kicked'
  const silent = fake.chats.group('Silent')
  silent.mayPost = false
  const moved = fake.chats.group('Moved', 'group')
  moved.movedTo = -1_002_000_000_001
  fake.profile.canJoinGroups = false
  const communities = [removed, silent, moved].map((group): `telegram:${string}` => `telegram:${group.id}`)
  expect(problemsOf(await channel.doctor(settingsFor(fake), contextOf(), [...communities, 'telegram:42']))).toEqual([
    expect.stringContaining('/setjoingroups'),
    expect.stringContaining(`telegram:${removed.id}: the bot is not in it`),
    expect.stringContaining(`telegram:${silent.id}: the bot may not post there`),
    expect.stringContaining('has become telegram:-1002000000001'),
    expect.stringContaining('telegram:42 is not a Telegram group'),
  ])
})

test('doctor finds a clock that is wrong', async () => {
  const fake = await fakeOf()
  const ahead = contextOf({ now: () => Date.now() + 600_000 })
  expect(problemsOf(await channel.doctor(settingsFor(fake), ahead, []))).toEqual([
    expect.stringMatching(/clock is (599|600) seconds ahead of Telegram's/),
  ])
})

test('settings say what is missing and what is wrong, all at once', () => {
  expect(channel.configure({})).toEqual({
    state: 'off',
    reason: 'TELEGRAM_BOT_TOKEN is not set. Ask @BotFather for one, or remove telegram from EKKO_CHANNELS.',
  })
  const wrong = channel.configure({
    TELEGRAM_BOT_TOKEN: 'my bot',
    TELEGRAM_WEBHOOK_SECRET: 'not allowed!',
    TELEGRAM_API_ROOT: 'telegram',
  })
  if (wrong.state !== 'wrong') throw new Error('Three mistakes went unnoticed.')
  expect(wrong.problems.map((problem) => problem.split(' ')[0])).toEqual([
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_WEBHOOK_SECRET',
    'TELEGRAM_API_ROOT',
  ])
  expect(channel.configure({ TELEGRAM_WEBHOOK_SECRET: 'abc' }).state).toBe('wrong')
})

test('the webhook secret is made from the token, so that it need not be chosen', () => {
  const first = channel.configure({ TELEGRAM_BOT_TOKEN: fakeToken })
  const again = channel.configure({
    TELEGRAM_BOT_TOKEN: ` ${fakeToken} `,
    TELEGRAM_API_ROOT: 'https://api.telegram.org/',
  })
  expect(first).toEqual(again)
  if (first.state !== 'on') throw new Error('The token is good.')
  expect(first.settings.webhookSecret).toMatch(/^[0-9a-f]{64}$/)
})
