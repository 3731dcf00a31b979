import { afterEach, beforeEach, expect, test } from 'vitest'
import { channel } from '../../../adapters/discord/channel.ts'
import { configure, type Settings } from '../../../adapters/discord/settings.ts'
import type { AdapterContext, SetupTexts } from '../../../src/adapter.ts'
import { FakeDiscord } from './fake.ts'
import { applicationId, botToken, type Channel, type Guild } from './world.ts'

let fake: FakeDiscord
let settings: Settings
let context: AdapterContext

beforeEach(async () => {
  fake = new FakeDiscord(Date.now)
  await fake.start()
  settings = { botToken, applicationId, apiBase: `${fake.rest.url}/api`, holdMs: 100, timeoutMs: 1_000 }
  context = { now: Date.now, log: () => {} }
})

afterEach(async () => {
  await fake.stop()
  expect(fake.world.lies).toEqual([])
})

const texts: SetupTexts = {
  languages: ['en', 'da', 'so'],
  commands: [
    {
      id: 'start',
      token: 'cmd_start',
      names: { en: 'start', da: 'Begynd' },
      descriptions: { en: 'Begin', da: 'Kom i gang', so: 'Bilow' },
    },
    {
      id: 'topics',
      token: 'cmd_topics',
      names: { en: 'topics', da: 'mine emner' },
      descriptions: { en: 'Choose topics' },
    },
  ],
  greeting: {},
  about: { en: 'Asks short questions, and comes back.' },
}

test('setup registers the commands once, in the languages Discord has, and says what is left to click', async () => {
  const first = await channel.setup(settings, context, texts)
  expect(first.map((step) => step.state)).toEqual(['done', 'unchanged', 'yours', 'yours'])
  expect(first.at(-1)?.text).toContain(
    `client_id=${applicationId}&scope=bot+applications.commands&permissions=309237746688`,
  )
  const [[, commands] = []] = [...fake.world.commands]
  expect(commands).toMatchObject([
    { name: 'start', name_localizations: { da: 'begynd', 'en-GB': 'start', 'en-US': 'start' } },
    // Danish words with a space are no command name; the description stays.
    { name: 'topics', name_localizations: { 'en-GB': 'topics', 'en-US': 'topics' }, contexts: [0, 1] },
  ])
  const puts = () => fake.rest.asked.filter((asked) => asked.method === 'PUT').length
  expect(puts()).toBe(1)
  const second = await channel.setup(settings, context, texts)
  expect(second.map((step) => step.state)).toEqual(['unchanged', 'unchanged', 'yours', 'yours'])
  expect(puts()).toBe(1)
  const [start, ...others] = texts.commands
  const changed = {
    ...texts,
    commands: start === undefined ? others : [{ ...start, descriptions: { en: 'Go' } }, ...others],
  }
  expect((await channel.setup(settings, context, changed))[0]?.state).toBe('done')
})

test('with a server of its own the commands appear there, and only there', async () => {
  await channel.setup({ ...settings, guildId: '1189000000000000001' }, context, texts)
  expect([...fake.world.commands.keys()]).toEqual([
    `/applications/${applicationId}/guilds/1189000000000000001/commands`,
  ])
})

test('setup with a wrong token fails as misconfigured', async () => {
  const wrong = { ...settings, botToken: `${botToken}x` }
  await expect(channel.setup(wrong, context, texts)).rejects.toMatchObject({ reason: 'misconfigured' })
})

async function unwell(
  communities: readonly Channel[] = [],
  changed: Partial<AdapterContext> = {},
): Promise<readonly string[]> {
  const ids = communities.map((each) => `discord:channel/${each.id}` as const)
  const findings = await channel.doctor(settings, { ...context, ...changed }, ids)
  expect(findings.length).toBeGreaterThan(0)
  return findings.filter((finding) => !finding.ok).map((finding) => finding.text)
}

function server(type = 0): { readonly guild: Guild; readonly place: Channel } {
  const guild = fake.world.addGuild('Vesterbro')
  return { guild, place: fake.world.addChannel({ type, guild: guild.id, name: 'istedgade', parent: undefined }) }
}

test('the doctor finds nothing where everything is right', async () => {
  await channel.setup(settings, context, texts)
  expect(await unwell([server().place])).toEqual([])
})

test('the doctor finds a wrong token', async () => {
  settings = { ...settings, botToken: `${botToken}x` }
  expect(await unwell()).toEqual([expect.stringContaining('Bot, Reset Token')])
})

test('the doctor finds refused intents, missing commands, another application, a foreign endpoint and a wrong clock', async () => {
  fake.gateway.refuseWith = 4014
  fake.world.endpointUrl = 'https://elsewhere.example/interactions'
  settings = { ...settings, applicationId: '1289371289371289000' }
  const findings = await unwell([], { now: () => Date.now() + 120_000 })
  expect(findings).toEqual([
    expect.stringMatching(/12\d seconds ahead/),
    expect.stringContaining(`Set DISCORD_APPLICATION_ID to ${applicationId}`),
    expect.stringContaining('https://elsewhere.example/interactions'),
    expect.stringContaining('Run: ekko setup'),
    expect.stringContaining('intents'),
  ])
})

test('the doctor names the right that is missing, on the role or in the channel', async () => {
  await channel.setup(settings, context, texts)
  const { guild, place } = server()
  place.denied = 1n << 38n
  expect(await unwell([place])).toEqual([expect.stringContaining('lacks Send Messages in Threads.')])
  guild.permissions &= ~(1n << 15n)
  expect(await unwell([place])).toEqual([expect.stringContaining('lacks Attach Files, Send Messages in Threads.')])
})

test('the doctor finds a server that removed the bot, a deleted channel and a forum that asks for tags', async () => {
  await channel.setup(settings, context, texts)
  const removed = server()
  removed.guild.member = false
  const deleted = server()
  deleted.place.deleted = true
  const tagged = server()
  tagged.place.flags = 1 << 4
  expect(await unwell([removed.place, deleted.place, tagged.place])).toEqual([
    expect.stringContaining('cannot see'),
    expect.stringContaining('cannot see'),
    expect.stringContaining('tag on every post'),
  ])
})

test('the doctor and the check before a launch name the tags of a forum and the posts that are locked', async () => {
  await channel.setup(settings, context, texts)
  const { place } = server(15)
  place.flags = 1 << 4
  const tag = (id: string, name: string) => ({ id, name, moderated: false, emoji_id: null, emoji_name: null })
  place.tags = [tag('11', 'Talk'), tag('12', 'The city asks')]
  const post = fake.world.addChannel({ type: 11, guild: place.guild, name: 'Mere plads', parent: place.id })
  post.locked = true
  post.archived = true
  const theirs = fake.world.addChannel({ type: 11, guild: place.guild, name: 'Snak', parent: place.id, owner: '7' })
  theirs.locked = true
  const found = await unwell([place])
  expect(found).toEqual([
    expect.stringContaining('DISCORD_FORUM_TAG ("Talk", "The city asks")'),
    expect.stringMatching(/a moderator has locked "Mere plads", so/),
  ])
  const communities = [`discord:channel/${place.id}` as const]
  const logins = fake.gateway.logins.length
  const before = await channel.places?.(settings, context, communities)
  expect(before?.filter(({ ok }) => !ok).map(({ text }) => text)).toEqual(found)
  expect(fake.gateway.logins).toHaveLength(logins)
  const tagged = await channel.places?.({ ...settings, forumTag: 'the city asks' }, context, communities)
  expect(tagged?.map(({ text }) => text)).toContainEqual(expect.stringContaining('carry the tag "The city asks"'))
})

test('the doctor sees logins running out before they have', async () => {
  await channel.setup(settings, context, texts)
  fake.world.loginsLeft = 3
  expect(await unwell()).toEqual([expect.stringContaining('only 3 logins')])
})

test('settings report every problem at once, and take the application from the token', () => {
  expect(configure({})).toMatchObject({ state: 'off' })
  expect(configure({ DISCORD_BOT_TOKEN: `Bot ${botToken}` })).toMatchObject({
    state: 'on',
    settings: { applicationId, botToken },
  })
  const wrong = configure({
    DISCORD_BOT_TOKEN: 'abc',
    DISCORD_PUBLIC_KEY: '12',
    DISCORD_GUILD_ID: 'x',
    DISCORD_API_BASE: '//',
  })
  expect(wrong).toMatchObject({ state: 'wrong' })
  expect(wrong.state === 'wrong' ? wrong.problems : []).toHaveLength(4)
  expect(configure({ DISCORD_GUILD_ID: '1189000000000000001' })).toMatchObject({ state: 'wrong' })
})
