import { afterEach, expect, test } from 'vitest'
import { createAdapter } from '../../../adapters/messenger/adapter.ts'
import { type MessengerRig, startMessenger, verifyToken } from './rig.ts'
import { escapedJson, routeOf, signatureOf, verificationRequest, webhookRequest } from './webhook-push.ts'

const rigs: MessengerRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function started(...given: Parameters<typeof startMessenger>): Promise<MessengerRig> {
  const rig = await startMessenger(...given)
  rigs.push(rig)
  return rig
}

test('the signature is checked over the raw bytes, with Danish letters escaped as Meta writes them', async () => {
  const rig = await started()
  await rig.person('anna').types('Rødgrød på åen 🌳')
  expect(rig.received).toMatchObject([{ kind: 'message.received', text: 'Rødgrød på åen 🌳' }])
})

test('the same words signed in another spelling of the JSON are refused, and nothing is stored', async () => {
  const rig = await started()
  const payload = { object: 'page', entry: [], note: 'blå' }
  const route = routeOf(rig.adapter.routes, 'POST')
  const request = webhookRequest(payload, rig.fake.state.appSecret)
  const unescaped = new TextEncoder().encode(JSON.stringify(payload))
  expect(escapedJson(payload)).not.toBe(JSON.stringify(payload))
  expect(await route.handle({ ...request, body: unescaped })).toEqual({ status: 401 })
  expect(await route.handle(request)).toEqual({ status: 200 })
  expect(rig.received).toEqual([])
})

test('a signature of the wrong kind or length is refused', async () => {
  const rig = await started()
  const route = routeOf(rig.adapter.routes, 'POST')
  const request = webhookRequest({ object: 'page' }, rig.fake.state.appSecret)
  const good = signatureOf(rig.fake.state.appSecret, request.body)
  for (const header of [
    '',
    'sha256=',
    good.slice(0, -1),
    good.replace('sha256=', 'sha1='),
    good.toUpperCase(),
    `${good}0`,
  ]) {
    const answer = await route.handle({ ...request, headers: { 'x-hub-signature-256': header } })
    expect(answer, header).toEqual({ status: 401 })
  }
})

test('the handshake gives the challenge back to who knows the verify token, and 403 to everybody else', async () => {
  const rig = await started()
  const route = routeOf(rig.adapter.routes, 'GET')
  expect(await route.handle(verificationRequest(verifyToken, '1158201444'))).toMatchObject({
    status: 200,
    body: '1158201444',
  })
  expect(await route.handle(verificationRequest(`${verifyToken}x`, '1'))).toEqual({ status: 403 })
  expect(await route.handle(verificationRequest('', '1'))).toEqual({ status: 403 })
  const unasked = {
    ...verificationRequest(verifyToken, '1'),
    query: new URLSearchParams({ 'hub.verify_token': verifyToken }),
  }
  expect(await route.handle(unasked)).toEqual({ status: 403 })
})

test('a store that fails answers 500, so that Meta sends again, and the second delivery arrives', async () => {
  let failing = true
  const rig = await started({
    receive: async () => {
      if (failing) throw new Error('The disk is full.')
    },
  })
  const payload = {
    object: 'page',
    entry: [
      {
        id: rig.fake.state.pageId,
        messaging: [{ sender: { id: '7' }, timestamp: 1, message: { mid: 'm', text: 'Hej' } }],
      },
    ],
  }
  expect(await rig.deliver(payload)).toEqual({ status: 500 })
  failing = false
  expect(await rig.deliver(payload)).toEqual({ status: 200 })
})

test('a signed body that is not JSON is left aside with a warning, since sending it again would not help', async () => {
  const rig = await started()
  expect(await rig.deliver('{"object":')).toEqual({ status: 200 })
  expect(rig.logged.filter((line) => line.startsWith('warn'))).toHaveLength(1)
})

test('before the start and after the stop a delivery is not acknowledged', async () => {
  const rig = await started()
  const idle = createAdapter(rig.settings, rig.context)
  const request = webhookRequest({ object: 'page' }, rig.fake.state.appSecret)
  expect(await routeOf(idle.routes, 'POST').handle(request)).toEqual({ status: 503 })
  await rig.adapter.stop()
  expect(await routeOf(rig.adapter.routes, 'POST').handle(request)).toEqual({ status: 503 })
})

test('without a public address the adapter does not start and says what to set', async () => {
  const rig = await started()
  const { publicUrl: _, ...context } = rig.context
  const refused = createAdapter(rig.settings, context).start(async () => {})
  await expect(refused).rejects.toMatchObject({ reason: 'misconfigured', code: 'public_url_missing' })
  expect(rig.logged.at(-1)).toContain('Set EKKO_PUBLIC_URL')
})

test('a refused token stops the start; a Graph that is down does not', async () => {
  const rig = await started()
  const wrong = createAdapter({ ...rig.settings, pageToken: 'old' }, rig.context)
  await expect(wrong.start(async () => {})).rejects.toMatchObject({ reason: 'misconfigured', code: '190' })
  rig.fake.failNext({ kind: 'status', status: 503 })
  const patient = createAdapter(rig.settings, rig.context)
  await patient.start(async () => {})
  expect(rig.logged.at(-1)).toMatch(/^warn .*going on/)
  await patient.stop()
})

test("Meta's word on templates and policy reaches the log, for the operator", async () => {
  const rig = await started()
  const value = {
    event: 'REJECTED',
    message_template_name: 'ekko_news',
    message_template_language: 'da_DK',
    reason: 'TAG_SHOULD_BE_MARKETING',
  }
  await rig.deliver({
    object: 'page',
    entry: [{ id: rig.fake.state.pageId, changes: [{ field: 'message_template_status_update', value }] }],
  })
  const policy_enforcement = { action: 'warning', reason: 'spam' }
  await rig.deliver({
    object: 'page',
    entry: [{ id: rig.fake.state.pageId, messaging: [{ timestamp: 1, policy_enforcement }] }],
  })
  expect(rig.logged[0]).toContain('ekko_news (da_DK) is now REJECTED, because: TAG_SHOULD_BE_MARKETING')
  expect(rig.logged[1]).toContain('policy enforcement on this Page: warning')
  expect(rig.received).toEqual([])
})
