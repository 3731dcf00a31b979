import { MessengerAPIError, Messenger as OtherSdk, verifyWebhookSignature } from '@warriorteam/messenger-sdk'
import { MessengerClient } from 'messaging-api-messenger'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeGraph } from './fake.ts'
import { dayMs, recipientOf } from './graph-state.ts'
import { escapedJson, signatureOf } from './webhook-push.ts'

/** Two clients by others talk to the fake, so that it is Graph's likeness and not our adapter's mirror. */
const psid = '7000000009'
let now = Date.UTC(2026, 2, 2, 17)
let fake: FakeGraph

beforeEach(async () => {
  now = Date.UTC(2026, 2, 2, 17)
  fake = new FakeGraph(() => now)
  await fake.start()
  recipientOf(fake.state, psid).windowUntil = now + dayMs
})
afterEach(() => fake.stop())

function oneClient(): MessengerClient {
  const { token, appId, appSecret } = fake.state
  return new MessengerClient({ accessToken: token, appId, appSecret, version: '26.0', origin: fake.url })
}

function otherClient(): OtherSdk {
  const { token, version } = fake.state
  return new OtherSdk({ accessToken: token, version, baseUrl: fake.url, maxRetries: 0 })
}

test('messaging-api-messenger sends a text with quick replies, a template and a picture, and reads the answers', async () => {
  const client = oneClient()
  const sent = await client.sendText(psid, 'Flere bænke?', {
    quickReplies: [{ contentType: 'text', title: 'Ja', payload: 'yes' }],
  })
  expect(sent).toEqual({ recipientId: psid, messageId: fake.state.accepted[0]?.mid })
  await client.sendButtonTemplate(psid, 'Blev du hørt?', [{ type: 'postback', title: 'Ja', payload: 'heard' }])
  // Its types leave the file's name out, and without one the upload is a plain field.
  const named = { quickReplies: [], filename: 'chart.png' }
  await client.sendImage(psid, Buffer.from([137, 80, 78, 71]), named)
  expect(fake.state.accepted.map(({ shown }) => shown)).toEqual([
    { text: 'Flere bænke?', image: false, quickReplies: [{ title: 'Ja', payload: 'yes' }], buttons: [] },
    { text: 'Blev du hørt?', image: false, quickReplies: [], buttons: [{ title: 'Ja', payload: 'heard' }] },
    { text: '', image: true, quickReplies: [], buttons: [] },
  ])
})

test('messaging-api-messenger sets and reads the profile, and reads the Page, the token and the subscription', async () => {
  const client = oneClient()
  await client.setGetStarted('start')
  await client.setGreeting('Hej!')
  await client.setPersistentMenu([{ type: 'postback', title: 'Stop', payload: 'stop' }])
  expect(await client.getGetStarted()).toEqual({ payload: 'start' })
  expect(await client.getGreeting()).toEqual([{ locale: 'default', text: 'Hej!' }])
  expect(await client.getPageInfo()).toMatchObject({ id: fake.state.pageId, name: 'Rivertown Council' })
  expect(await client.debugToken()).toMatchObject({ isValid: true, appId: fake.state.appId, expiresAt: 0 })
  await client.createSubscription({
    accessToken: `${fake.state.appId}|${fake.state.appSecret}`,
    callbackUrl: 'https://ekko.example/messenger/webhook',
    verifyToken: 'a-verify-token-of-ours',
    fields: ['messages', 'feed'],
  })
  expect(fake.state.callback).toEqual({ url: 'https://ekko.example/messenger/webhook', fields: ['messages', 'feed'] })
})

test('the other SDK sends, uploads, and meets the errors it knows', async () => {
  const client = otherClient()
  const sent = await client.send.message({
    recipient: { id: psid },
    messaging_type: 'RESPONSE',
    message: { text: 'Hej', metadata: 'said:1' },
  })
  expect(sent).toEqual({ recipient_id: psid, message_id: fake.state.accepted[0]?.mid })
  const uploaded = await client.attachments.upload({ type: 'image', url: 'https://ekko.example/chart.png' })
  await client.send.attachment({ recipient: { id: psid }, type: 'image', attachment_id: uploaded.attachment_id })
  await client.templates.button({
    recipient: { id: psid },
    text: 'Blev du hørt?',
    buttons: [{ type: 'postback', title: 'Ja', payload: 'heard' }],
  })
  expect(fake.state.accepted.length).toBe(3)
  now += dayMs
  const late = await client.send
    .message({ recipient: { id: psid }, messaging_type: 'UPDATE', message: { text: 'Hej igen' } })
    .catch((error: unknown) => error)
  expect(late).toBeInstanceOf(MessengerAPIError)
  expect(late).toMatchObject({ code: 10, subcode: 2018278, statusCode: 400, type: 'OAuthException' })
})

test('a wrong token is refused to both', async () => {
  fake.state.token = 'another'
  const { appSecret } = fake.state
  const one = new MessengerClient({ accessToken: 'old', appSecret, version: '26.0', origin: fake.url })
  await expect(one.sendText(psid, 'Hej')).rejects.toThrow(/190/)
  const other = new OtherSdk({ accessToken: 'old', version: 'v26.0', baseUrl: fake.url, maxRetries: 0 })
  await expect(other.send.typingOn(psid)).rejects.toMatchObject({ code: 190 })
})

test("the other SDK accepts the fake's signature over escaped Danish letters", async () => {
  const body = Buffer.from(escapedJson({ text: 'Blå bænk på åen 🌳' }))
  expect(body.toString()).toBe('{"text":"Bl\\u00e5 b\\u00e6nk p\\u00e5 \\u00e5en \\ud83c\\udf33"}')
  const signature = signatureOf(fake.state.appSecret, body)
  expect(await verifyWebhookSignature(body, signature, fake.state.appSecret)).toMatchObject({ isValid: true })
  expect(await verifyWebhookSignature(body, signature, 'another')).toMatchObject({ isValid: false })
})
