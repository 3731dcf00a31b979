import { afterEach, expect, test } from 'vitest'
import { hostileWords, outboundTo, textOfLength } from '../samples.ts'
import { askedAt, lastEvent, postWith } from './acting.ts'
import { type DiscordOptions, type DiscordRig, startDiscord, subject } from './subject.ts'

const rigs: DiscordRig[] = []

async function started(options: DiscordOptions = {}): Promise<DiscordRig> {
  const rig = await startDiscord(options)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

const messages = /^\/channels\/\d+\/messages$/

test('a message whose answer got lost is not there twice when it is sent again', async () => {
  const rig = await started({ timeoutMs: 300 })
  const anna = rig.person('Anna')
  for (const kind of ['500', 'hang', 'cut', 'malformed']) {
    rig.fake.rest.failNext({ kind, accepted: true, on: (asked) => messages.test(asked.path) })
    const outbound = outboundTo(anna.contact, { key: kind, blocks: [{ style: 'plain', text: kind }] })
    await expect(rig.adapter.send(outbound)).rejects.toMatchObject({ reason: 'unreachable' })
    await rig.adapter.send(outbound)
  }
  expect(anna.sees.map((sent) => sent.parts)).toEqual([['500'], ['hang'], ['cut'], ['malformed']])
})

test('one that is sent again hours later, when Discord has forgotten its nonce, is not there twice either', async () => {
  const rig = await started({ timeoutMs: 300 })
  const anna = rig.person('Anna')
  const hours = 8 * 60 * 60_000
  for (const kind of ['500', 'hang', 'cut']) {
    rig.fake.rest.failNext({ kind, accepted: true, on: (asked) => messages.test(asked.path) })
    const outbound = outboundTo(anna.contact, { key: kind, blocks: [{ style: 'plain', text: `*${kind}* of <@1>` }] })
    await expect(rig.adapter.send(outbound)).rejects.toMatchObject({ reason: 'unreachable' })
    for (const message of rig.fake.world.messages) message.sentAt -= hours
    const { externalId } = await rig.adapter.send({ ...outbound, again: true })
    expect(externalId).toContain(rig.fake.world.messages.at(-1)?.id)
  }
  expect(rig.fake.world.messages).toHaveLength(3)
})

test('the same words with another key are another message, and one that never arrived is sent', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const noted = (key: string) => outboundTo(anna.contact, { key, blocks: [{ style: 'plain', text: 'Noteret.' }] })
  await rig.adapter.send(noted('one'))
  rig.fake.rest.failNext({ kind: '500', on: (asked) => messages.test(asked.path) })
  await expect(rig.adapter.send(noted('two'))).rejects.toMatchObject({ reason: 'unreachable' })
  await rig.adapter.send({ ...noted('two'), again: true })
  expect(rig.fake.world.messages).toHaveLength(2)
})

test('a long message that broke off is completed, and no part stands there twice', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const outbound = outboundTo(anna.contact, { blocks: [{ style: 'plain', text: textOfLength(5_000) }] })
  let posts = 0
  rig.fake.rest.failNext({
    kind: '500',
    on: (asked) => {
      posts += messages.test(asked.path) ? 1 : 0
      return posts === 2
    },
  })
  await expect(rig.adapter.send(outbound)).rejects.toMatchObject({ reason: 'unreachable' })
  await rig.adapter.send(outbound)
  expect(rig.fake.world.messages).toHaveLength(3)
})

test('a route is used as it is; without one the conversation is opened first', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const { route } = await rig.adapter.send(outboundTo(anna.contact, {}))
  expect(askedAt(rig, 'POST', /^\/users\/@me\/channels$/)).toHaveLength(1)
  const bo = rig.fake.world.dmOf(rig.fake.world.person('Bo')).id
  await rig.adapter.send(outboundTo(rig.person('Bo').contact, { route: bo }))
  expect(askedAt(rig, 'POST', /^\/users\/@me\/channels$/)).toHaveLength(1)
  expect(route).toBe(rig.fake.world.person('Anna').dm)
})

test('opening conversations too fast waits for an hour, and somebody unknown is gone', async () => {
  const rig = await started()
  const nobody = rig.adapter.send(outboundTo('discord:799999999999999999', {}))
  await expect(nobody).rejects.toMatchObject({ reason: 'contact-gone' })
  rig.failNext({ kind: '40003' })
  const tooFast = rig.adapter.send(outboundTo(rig.person('Anna').contact, {}))
  await expect(tooFast).rejects.toMatchObject({ reason: 'throttled', retryAfterMs: 3_600_000 })
})

test.each(['40003', '20026'])(
  '%s lets no new conversation begin for an hour, and those that are open go on',
  async (kind) => {
    let now = Date.now()
    const rig = await started({ now: () => now })
    const bo = rig.fake.world.dmOf(rig.fake.world.person('Bo')).id
    rig.failNext({ kind })
    const anna = rig.person('Anna').contact
    await expect(rig.adapter.send(outboundTo(anna, {}))).rejects.toMatchObject({
      reason: 'throttled',
      about: 'recipient',
    })
    now += 1_800_000
    await expect(rig.adapter.send(outboundTo(anna, {}))).rejects.toMatchObject({ code: kind, retryAfterMs: 1_800_000 })
    expect(askedAt(rig, 'POST', /^\/users\/@me\/channels$/)).toHaveLength(1)
    await rig.adapter.send(outboundTo(rig.person('Bo').contact, { route: bo }))
    expect(rig.person('Bo').sees).toHaveLength(1)
    now += 1_800_001
    await rig.adapter.send(outboundTo(anna, {}))
    expect(rig.person('Anna').sees).toHaveLength(1)
  },
)

test('a person who closed their messages is gone, and comes back by writing', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  await anna.starts()
  await anna.blocks()
  await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({
    reason: 'contact-gone',
    code: '50007',
  })
  rig.fake.world.person('Anna').takesMessages = true
  await anna.types('Hej igen')
  expect(lastEvent(rig)).toMatchObject({ kind: 'message.received', text: 'Hej igen', reach: { kind: 'open' } })
  await rig.adapter.send(outboundTo(anna.contact, {}))
})

test('a bucket that is known to be empty is a throttled send with its delay, and nothing is asked', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  rig.fake.rest.messagesPerBucket = 2
  rig.fake.rest.bucketMs = 30_000
  for (const key of ['one', 'two']) await rig.adapter.send(outboundTo(anna.contact, { key }))
  const before = askedAt(rig, 'POST', messages).length
  const third = await rig.adapter.send(outboundTo(anna.contact, { key: 'three' })).catch((error: unknown) => error)
  expect(third).toMatchObject({ reason: 'throttled' })
  expect((third as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(25_000)
  expect(askedAt(rig, 'POST', messages)).toHaveLength(before)
})

test('a refused token pauses nothing for ever: once it holds again, sending goes on', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  rig.failNext({ kind: '401' })
  await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'misconfigured' })
  await rig.adapter.send(outboundTo(anna.contact, {}))
  expect(anna.sees).toHaveLength(1)
})

test("citizens' words under a post ring nobody and link nowhere", async () => {
  const rig = await started()
  const { address } = rig.community('istedgade')
  for (const [index, text] of [...hostileWords, 'https://evil.example/@everyone', 'discord://x'].entries()) {
    await rig.adapter.send(outboundTo(address, { key: `w${index}`, blocks: [{ style: 'quote', text }] }))
    const sent = rig.community('istedgade').posts.at(-1)
    expect(sent === undefined ? ['nothing'] : subject.liveIn?.(sent), text).toEqual([])
    expect(sent?.parts.join('')).toContain(text.split('\n')[0])
  }
  const [body] = askedAt(rig, 'POST', messages).map((asked) => asked.body)
  expect(body).toMatchObject({ allowed_mentions: { parse: [] }, flags: 4 })
})

test("the city's own links stay links, whatever stands in them", async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const text = 'Read https://kk.dk/a_b_c*d* and *more*'
  await rig.adapter.send(outboundTo(anna.contact, { blocks: [{ style: 'plain', text }] }))
  expect(askedAt(rig, 'POST', messages)[0]?.body.content).toBe('Read https://kk.dk/a_b_c*d* and \\*more\\*')
})

test('titles are bold, quotes are quoted and notes are small, line by line', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const blocks = [
    { style: 'title', text: 'Bænke *her*' },
    { style: 'quote', text: 'En\n\n# to' },
    { style: 'note', text: 'Lukker fredag' },
  ] as const
  await rig.adapter.send(outboundTo(anna.contact, { blocks }))
  const [asked] = askedAt(rig, 'POST', messages)
  expect(asked?.body.content).toBe('**Bænke \\*her\\***\n\n> En\n> \n> \\# to\n\n-# Lukker fredag')
})

test('a post keeps its buttons, changes in place, and what happened hangs under it in one thread', async () => {
  const rig = await started()
  const { externalId = '' } = await postWith(rig, 'istedgade')
  const { address } = rig.community('istedgade')
  const buttons = [{ label: 'Svar', token: 'beg_k3x9q2' }]
  const counted = outboundTo(address, {
    key: 'count',
    blocks: [{ style: 'plain', text: '37 svar' }],
    buttons,
    editsExternalId: externalId,
  })
  await rig.adapter.send(counted)
  for (const key of ['closed', 'outcome']) {
    const blocks = [
      { style: 'title', text: 'Det blev til' },
      { style: 'plain', text: key },
    ] as const
    await rig.adapter.send(outboundTo(address, { key, blocks, underExternalId: externalId }))
  }
  const [post, ...under] = rig.community('istedgade').posts
  expect(post).toMatchObject({ parts: ['37 svar'], edited: true, buttons })
  expect(under.map((sent) => sent.parts[0])).toEqual(['Det blev til\n\nclosed', 'Det blev til\n\noutcome'])
  const threads = [...rig.fake.world.channels.values()].filter((each) => each.type === 11)
  expect(threads.map((each) => each.name)).toEqual(['Det blev til'])
})

test('where no thread may be begun, what happened is a reply to the post', async () => {
  const rig = await started()
  const { externalId = '' } = await postWith(rig, 'istedgade')
  rig.channelNamed('istedgade').channel.denied = 1n << 35n
  await rig.adapter.send(
    outboundTo(rig.community('istedgade').address, { key: 'outcome', underExternalId: externalId }),
  )
  expect(rig.fake.world.messages.at(-1)?.under).toBe(externalId.split('/')[1])
})

test('a forum gets a post of its own, named by the title, and everything later goes into it', async () => {
  const rig = await started()
  const { address } = rig.community('forum-forslag')
  const blocks = [
    { style: 'title', text: 'Bænke på Istedgade' },
    { style: 'plain', text: textOfLength(3_000) },
  ] as const
  const { externalId = '' } = await rig.adapter.send(outboundTo(address, { key: 'post', blocks }))
  await rig.adapter.send(outboundTo(address, { key: 'outcome', underExternalId: externalId }))
  const short = [{ style: 'plain', text: 'Kortere nu' }] as const
  await rig.adapter.send(outboundTo(address, { key: 'edit', blocks: short, editsExternalId: externalId }))
  const threads = [...rig.fake.world.channels.values()].filter((each) => each.type === 11)
  expect(threads.map((each) => each.name)).toEqual(['Bænke på Istedgade'])
  expect(rig.fake.world.messages.map((each) => each.channel)).toEqual([threads[0]?.id, threads[0]?.id])
  expect(rig.fake.world.messages.map((each) => each.content)).toEqual(['Kortere nu', 'Hej! Jeg er Ekko.'])
})

test('a forum post whose answer got lost is unknown, since posts there take no key', async () => {
  const rig = await started()
  const { address } = rig.community('forum-forslag')
  rig.fake.rest.failNext({ kind: '500' })
  await expect(rig.adapter.send(outboundTo(address, {}))).rejects.toMatchObject({ reason: 'unknown' })
})

test('a community that removed us fails alone, and does not pause the channel', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  await rig.community('istedgade').removes()
  const late = rig.adapter.send(outboundTo(rig.community('istedgade').address, { key: 'late' }))
  await expect(late).rejects.toMatchObject({ reason: 'rejected', code: '50001' })
  await rig.adapter.send(outboundTo(rig.person('Anna').contact, {}))
})

test('a file goes with the words, by its own name', async () => {
  const rig = await started()
  const anna = rig.person('Anna')
  const bytes = new TextEncoder().encode('<!doctype html><p>Alt om dig</p>')
  const document = { name: 'ekko-my-data.html', mediaType: 'text/html', bytes }
  await rig.adapter.send(outboundTo(anna.contact, { document, blocks: [{ style: 'plain', text: 'Her er det.' }] }))
  const posted = rig.fake.rest.asked.findLast(({ path }) => messages.test(path))
  expect(posted).toMatchObject({
    file: 'ekko-my-data.html',
    body: { attachments: [{ id: '0', filename: 'ekko-my-data.html' }] },
  })
  expect(anna.sees.at(-1)?.parts).toEqual(['Her er det.'])
})
