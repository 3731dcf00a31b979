import { afterEach, expect, test } from 'vitest'
import { type Receipt, SendError } from '../../../src/adapter.ts'
import { dayMs } from '../../../src/domain/time.ts'
import { outboundTo } from '../samples.ts'
import { type MessengerRig, startMessenger } from './rig.ts'

const noon = Date.UTC(2026, 2, 2, 12)
const rigs: MessengerRig[] = []
afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

async function started(...given: Parameters<typeof startMessenger>): Promise<MessengerRig> {
  const rig = await startMessenger(...given)
  rigs.push(rig)
  return rig
}

async function failure(work: Promise<unknown>): Promise<SendError> {
  const error = await work.catch((caught: unknown) => caught)
  if (error instanceof SendError) return error
  throw new Error('It did not fail with SendError.')
}

async function posted(rig: MessengerRig): Promise<Receipt> {
  const { address } = rig.community('page')
  return rig.adapter.send(
    outboundTo(address, {
      key: 'post:benches',
      reply: false,
      blocks: [{ style: 'plain', text: 'Hvor mangler der bænke?' }],
      buttons: [{ label: 'Svar i Messenger', token: 'beg_k3x9q2' }],
    }),
  )
}

test('a post carries its buttons as links into Messenger, and a tap there starts with the token', async () => {
  const rig = await started()
  const { externalId } = await posted(rig)
  expect(externalId).toMatch(/^900100200300_\d+$/)
  const [post] = rig.community('page').posts
  expect(post?.parts).toEqual(['Hvor mangler der bænke?\n\nSvar i Messenger: https://m.me/900100200300?ref=beg_k3x9q2'])
  const anna = rig.person('anna')
  await anna.taps('Svar i Messenger', 'page')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'conversation.started', contact: anna.contact, ref: 'beg_k3x9q2' })
  await anna.taps('Svar i Messenger', 'page')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'conversation.started', contact: anna.contact, ref: 'beg_k3x9q2' })
  expect(new Set(rig.received.map((event) => event.id)).size).toBe(2)
})

test('a post with a picture has alternative text, and its id is the post and not the photo', async () => {
  const rig = await started()
  const png = Uint8Array.from([137, 80, 78, 71])
  const { address } = rig.community('page')
  const receipt = await rig.adapter.send(outboundTo(address, { image: { png, alt: 'En bænk.' } }))
  expect(receipt.externalId).toBe([...rig.fake.state.posts.keys()][0])
  expect(rig.community('page').posts[0]).toMatchObject({ alt: 'En bænk.', parts: ['Hej! Jeg er Ekko.'] })
})

test('a post changes in place, and what is told later stands under it', async () => {
  const rig = await started()
  const { externalId = '' } = await posted(rig)
  const { address } = rig.community('page')
  const text = (words: string) => ({ blocks: [{ style: 'plain' as const, text: words }] })
  expect(
    await rig.adapter.send(outboundTo(address, { ...text('37 har svaret.'), editsExternalId: externalId })),
  ).toEqual({ externalId })
  const comment = await rig.adapter.send(
    outboundTo(address, { ...text('Der kommer ti bænke.'), underExternalId: externalId }),
  )
  expect(rig.community('page').posts.map(({ parts, edited }) => [parts[0], edited])).toEqual([
    ['37 har svaret.', true],
    ['Der kommer ti bænke.', false],
  ])
  expect(rig.fake.state.posts.get(comment.externalId ?? '')?.under).toBe(externalId)
})

test('words of citizens mention nobody on the Page', async () => {
  const rig = await started()
  const { address } = rig.community('page')
  await rig.adapter.send(outboundTo(address, { blocks: [{ style: 'quote', text: 'spørg @[1234] og @[77:1:Navn]' }] }))
  const [post] = rig.community('page').posts
  expect(post?.parts[0]).not.toContain('@[')
  expect(post?.parts[0]?.replaceAll('\u2060', '')).toBe('“spørg @[1234] og @[77:1:Navn]”')
})

test('a comment opens exactly one private reply, which names the post it came from', async () => {
  const rig = await started({ now: () => noon })
  const { externalId = '' } = await posted(rig)
  const anna = rig.person('anna')
  const commentId = await anna.comments('Ved søen')
  const event = rig.received.at(-1)
  expect(event).toMatchObject({
    kind: 'conversation.started',
    id: commentId,
    contact: `messenger:comment/${commentId}`,
    via: { message: externalId, community: 'messenger:page/900100200300' },
    reach: { kind: 'window', until: noon + 7 * dayMs },
  })
  expect(event).not.toHaveProperty('text')
  const to = `messenger:comment/${commentId}` as const
  const buttons = [{ label: 'Svar', token: 'beg_k3x9q2' }]
  const receipt = await rig.adapter.send(outboundTo(to, { buttons }))
  expect(receipt.route).toBe(`replied/${anna.psid}`)
  expect(anna.sees).toHaveLength(1)
  const { route = '' } = receipt
  expect(await failure(rig.adapter.send(outboundTo(to, { route })))).toMatchObject({
    reason: 'window-closed',
    code: 'private_reply_used',
  })
  expect(await failure(rig.adapter.send(outboundTo(to, {})))).toMatchObject({ reason: 'window-closed', code: '10900' })
  expect(await failure(rig.adapter.send(outboundTo(anna.contact, {})))).toMatchObject({ reason: 'window-closed' })
  await anna.taps('Svar')
  expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', contact: anna.contact, token: 'beg_k3x9q2' })
  await rig.adapter.send(outboundTo(anna.contact, {}))
})

test('after seven days, or in more than one part, a private reply is not tried', async () => {
  let now = noon
  const rig = await started({ now: () => now })
  await posted(rig)
  const commentId = await rig.person('anna').comments('Ved søen')
  const to = `messenger:comment/${commentId}` as const
  const reach = { kind: 'window', until: noon + 7 * dayMs } as const
  const long = { blocks: [{ style: 'plain' as const, text: 'Ord. '.repeat(500) }] }
  expect(await failure(rig.adapter.send(outboundTo(to, long)))).toMatchObject({ code: 'private_reply_in_parts' })
  now = noon + 7 * dayMs
  expect(await failure(rig.adapter.send(outboundTo(to, { reach })))).toMatchObject({ code: 'private_reply_too_late' })
  expect(await failure(rig.adapter.send(outboundTo(to, {})))).toMatchObject({ reason: 'window-closed', code: '10903' })
  expect(rig.fake.state.accepted).toEqual([])
})

test('a missing permission to post is misconfiguration', async () => {
  const rig = await started()
  rig.fake.state.scopes = ['pages_messaging']
  expect(await failure(posted(rig))).toMatchObject({ reason: 'misconfigured', code: '200' })
})

test('an id that is not a post never becomes part of an address', async () => {
  const rig = await started()
  const { address } = rig.community('page')
  const calls = rig.fake.server.calls.length
  for (const id of ['../me', 'me/messages', '1?x=1', '']) {
    expect(await failure(rig.adapter.send(outboundTo(address, { underExternalId: id })))).toMatchObject({
      reason: 'rejected',
    })
    expect(await failure(rig.adapter.send(outboundTo(address, { editsExternalId: id })))).toMatchObject({
      reason: 'rejected',
    })
  }
  expect(rig.fake.server.calls.length).toBe(calls)
})
