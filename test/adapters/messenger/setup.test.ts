import { afterEach, beforeEach, expect, test } from 'vitest'
import { channel } from '../../../adapters/messenger/channel.ts'
import type { Settings } from '../../../adapters/messenger/settings.ts'
import type { AdapterContext, Finding, SetupStep, SetupTexts } from '../../../src/adapter.ts'
import { dayMs, minuteMs } from '../../../src/domain/time.ts'
import { FakeGraph } from './fake.ts'
import { settingsOf } from './rig.ts'

const noon = Date.UTC(2026, 2, 2, 12)
const template = { name: 'ekko_news', languages: { da: 'da_DK', en: 'en_US' } }
const context: AdapterContext = { now: () => noon, publicUrl: 'https://ekko.example', log: () => {} }

const texts: SetupTexts = {
  languages: ['da', 'en'],
  commands: [
    {
      id: 'settings',
      token: 'cmd_settings',
      names: { da: 'indstillinger', en: 'settings' },
      descriptions: { da: 'Skift emner, sprog og tider', en: 'Change topics, language and times of day' },
    },
    { id: 'stop', token: 'stop', names: { da: 'stop', en: 'stop' }, descriptions: { da: 'Stop', en: 'Stop' } },
  ],
  greeting: { da: 'Hej! Jeg er Ekko.', en: 'Hello! I am Ekko.' },
  about: { da: 'Ekko', en: 'Ekko' },
  news: {
    body: {
      da: 'Der er nyt om dit svar på "{{1}}" hos kommunen.',
      en: 'There is news about your answer to "{{1}}" at the council.',
    },
    sample: { da: 'Bænke på Istedgade', en: 'Benches on Istedgade' },
    button: { da: 'Læs', en: 'Read' },
  },
}

let fake: FakeGraph
beforeEach(async () => {
  fake = new FakeGraph(() => noon)
  await fake.start()
})
afterEach(() => fake.stop())

function setup(changed: Partial<Settings> = { template }, given = texts): Promise<readonly SetupStep[]> {
  return channel.setup(settingsOf(fake, changed), context, given)
}

async function bad(
  changed: Partial<Settings> = { template },
  given: Partial<AdapterContext> = {},
): Promise<readonly string[]> {
  const findings = await channel.doctor(settingsOf(fake, changed), { ...context, ...given }, [])
  return findings.filter((finding: Finding) => !finding.ok).map(({ text }) => text)
}

async function ready(): Promise<void> {
  await setup()
  for (const one of fake.state.templates) one.status = 'APPROVED'
}

const writes = () => fake.server.calls.filter((call) => call.method !== 'GET').length

test('setup brings the profile, the webhook, the subscription and the templates to where they should be', async () => {
  const steps = await setup()
  expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'done', 'yours'])
  const { profile, subscribedFields, callback, templates } = fake.state
  expect(profile.get_started).toEqual({ payload: 'start' })
  expect(profile.greeting).toEqual([
    { locale: 'default', text: 'Hej! Jeg er Ekko.' },
    { locale: 'da_DK', text: 'Hej! Jeg er Ekko.' },
    { locale: 'en_US', text: 'Hello! I am Ekko.' },
    { locale: 'en_GB', text: 'Hello! I am Ekko.' },
  ])
  expect(profile.persistent_menu).toContainEqual({
    locale: 'en_US',
    composer_input_disabled: false,
    call_to_actions: [
      { type: 'postback', title: 'settings', payload: 'cmd_settings' },
      { type: 'postback', title: 'Stop', payload: 'stop' },
    ],
  })
  expect(subscribedFields).toContain('message_echoes')
  expect(callback?.url).toBe('https://ekko.example/messenger/webhook')
  expect(templates.map(({ language, status }) => [language, status])).toEqual([
    ['da_DK', 'PENDING'],
    ['en_US', 'PENDING'],
  ])
})

test('setup twice writes once', async () => {
  await setup()
  const before = writes()
  const steps = await setup()
  expect(writes()).toBe(before)
  expect(steps.filter(({ state }) => state === 'done')).toEqual([])
})

test('setup writes only what differs, in one call, and leaves what is not ours', async () => {
  await setup()
  const { profileWrites, subscriptionWrites } = fake.state
  fake.state.profile = { ...fake.state.profile, ice_breakers: [{ question: 'Åbent?', payload: 'x' }] }
  fake.state.subscribedFields = ['messages', 'conversations']
  const greeting = { ...texts.greeting, da: 'Hej igen!' }
  const steps = await setup({ template }, { ...texts, greeting })
  expect(steps[0]?.text).toBe("Wrote greeting to the Page's Messenger profile.")
  expect(fake.state).toMatchObject({ profileWrites: profileWrites + 1, subscriptionWrites: subscriptionWrites + 1 })
  expect(fake.state.profile.ice_breakers).toHaveLength(1)
  expect(fake.state.subscribedFields).toEqual(expect.arrayContaining(['conversations', 'feed', 'message_echoes']))
})

test("another server's webhook is not taken over, and an unreachable one of ours is explained", async () => {
  fake.state.callback = { url: 'https://other.example/hook', fields: ['messages'] }
  expect((await setup())[1]).toMatchObject({
    state: 'yours',
    text: expect.stringContaining('https://other.example/hook'),
  })
  fake.state.callback = undefined
  fake.state.callbackAnswers = false
  expect((await setup())[1]).toMatchObject({ state: 'failed', text: expect.stringContaining('Start Ekko') })
})

test('without an app id setup prints what to type into the webhook form', async () => {
  const { appId: _, ...settings } = settingsOf(fake)
  const steps = await channel.setup(settings, context, texts)
  expect(steps[1]).toMatchObject({
    state: 'yours',
    text: expect.stringContaining('https://ekko.example/messenger/webhook'),
  })
})

test('a greeting that is too long, and a language without a template sentence, are for a person to mend', async () => {
  const greeting = { ...texts.greeting, en: 'x'.repeat(161) }
  const steps = await setup({ template: { name: 'ekko_news', languages: { sv: 'sv_SE' } } }, { ...texts, greeting })
  expect(steps.filter(({ state }) => state === 'yours').map(({ text }) => text)).toEqual([
    expect.stringContaining('The greeting in en is over 160 characters'),
    expect.stringContaining('prompts/sv has no sentence'),
    expect.stringContaining('App review'),
  ])
})

test('one step that is refused does not hide the others', async () => {
  fake.state.scopes = ['pages_messaging', 'pages_manage_metadata']
  const steps = await setup()
  expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'failed', 'yours'])
  expect(steps[3]?.text).toContain('The utility template could not be set up: misconfigured (10)')
})

test('doctor has nothing to say against a Page that is set up', async () => {
  await ready()
  expect(await bad()).toEqual([])
})

test('doctor finds a wrong token, and asks nothing further with it', async () => {
  await ready()
  const found = await bad({ template, pageToken: 'old' })
  expect(found).toEqual([expect.stringContaining('Meta refuses MESSENGER_PAGE_TOKEN (190)')])
})

test('doctor finds a token of another Page, and one that expires', async () => {
  await ready()
  expect(await bad({ pageId: '1' })).toEqual(
    expect.arrayContaining([expect.stringContaining('belongs to 900100200300')]),
  )
  fake.state.tokenExpiresAtS = (noon + 3 * dayMs) / 1000
  expect(await bad()).toEqual([expect.stringContaining('expires on 2026-03-05')])
  fake.state.tokenExpiresAtS = (noon + 60 * dayMs) / 1000
  expect(await bad()).toEqual([])
})

test('doctor finds a wrong app secret', async () => {
  await ready()
  const found = await bad({ appSecret: 'another' })
  expect(found[0]).toContain('MESSENGER_APP_SECRET is not of the app')
})

test('doctor finds a Page that sends nothing, and a webhook that leads elsewhere', async () => {
  await ready()
  fake.state.subscribedFields = ['messages']
  fake.state.callback = { url: 'https://old.example/messenger/webhook', fields: [] }
  expect(await bad({})).toEqual([
    expect.stringContaining('sends its events to https://old.example/messenger/webhook'),
    expect.stringMatching(/does not send the app messaging_postbacks.*feed.*Run "ekko setup"/),
  ])
})

test('doctor finds a missing permission', async () => {
  await ready()
  fake.state.scopes = fake.state.scopes.filter((scope) => scope !== 'pages_manage_posts')
  expect(await bad()).toEqual([expect.stringContaining('the token lacks pages_manage_posts')])
})

test('doctor finds a template that is not approved, and one that does not exist', async () => {
  await ready()
  const [danish] = fake.state.templates
  if (danish !== undefined) danish.status = 'REJECTED'
  expect(await bad({ template: { name: 'ekko_news', languages: { da: 'da_DK', sv: 'sv_SE' } } })).toEqual([
    expect.stringContaining('ekko_news (da_DK) is REJECTED'),
    expect.stringContaining('ekko_news (sv_SE) does not exist'),
  ])
})

test('doctor finds an unpublished Page, a clock that is off, a bad address and a foreign community', async () => {
  await ready()
  fake.state.published = false
  const found = await bad({ template }, { now: () => noon + 5 * minuteMs, publicUrl: 'http://ekko.example' })
  expect(found).toEqual([
    expect.stringContaining('Meta only sends to https'),
    expect.stringContaining('the Page is not published'),
    expect.stringContaining('the clock is 300 seconds away'),
    expect.stringContaining('sends its events to https://ekko.example'),
  ])
  fake.state.published = true
  const findings = await channel.doctor(settingsOf(fake), context, ['messenger:page/1', 'slack:T1/C2'])
  expect(findings.filter(({ ok }) => !ok)).toEqual([
    { ok: false, text: expect.stringContaining('messenger:page/1 is not the Page') },
  ])
})

test('doctor says so when Graph cannot be reached', async () => {
  const settings = settingsOf(fake)
  await fake.stop()
  const findings = await channel.doctor(settings, context, [])
  expect(findings.filter(({ ok }) => !ok)).toEqual([{ ok: false, text: expect.stringContaining('unreachable') }])
})
