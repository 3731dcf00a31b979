import { afterEach, describe, expect, test } from 'vitest'
import type { Outbound } from '../../../src/adapter.ts'
import { outboundTo } from '../samples.ts'
import type { Trouble } from './fake.ts'
import { type SlackRig, startSlack } from './rig.ts'

const rigs: SlackRig[] = []

async function started(): Promise<SlackRig> {
  const rig = await startSlack('http')
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

const landing: readonly Trouble[] = [
  { kind: 'hang', land: true },
  { kind: 'reset', land: true },
  { kind: 'malformed', land: true },
  { kind: 'status', status: 500, land: true },
]

describe('an answer that never came', () => {
  test.each(landing)('a message that landed before $kind is found, and is not sent again', async (trouble) => {
    const rig = await started()
    const anna = rig.person('anna')
    rig.fake.trouble('chat.postMessage', trouble)
    const receipt = await rig.adapter.send(outboundTo(anna.contact, {}))
    expect(anna.sees).toHaveLength(1)
    const [message] = rig.fake.workspace.messages
    expect(receipt).toEqual({
      externalId: `${message?.channel}/${message?.ts}`,
      route: rig.fake.workspace.dmOf(anna.user),
    })
  })

  test('a reply under a post is looked for in its thread', async () => {
    const rig = await started()
    const town = rig.community('town')
    const post = await rig.adapter.send(outboundTo(town.address, { key: 'post' }))
    rig.fake.trouble('chat.postMessage', { kind: 'reset', land: true })
    const under = outboundTo(town.address, { key: 'outcome', underExternalId: post.externalId ?? '' })
    const receipt = await rig.adapter.send(under)
    expect(receipt.externalId).toMatch(/^C/)
    expect(town.posts).toHaveLength(2)
    expect(rig.fake.called('conversations.replies')).toHaveLength(1)
    const [, reply] = rig.fake.workspace.messages
    expect(`${reply?.channel}/${reply?.thread}`).toBe(post.externalId)
  })

  test('one that arrives after it was looked for is found by the next try', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const outbound = outboundTo(anna.contact, {})
    rig.fake.trouble('chat.postMessage', { kind: 'reset' })
    await expect(rig.adapter.send(outbound)).rejects.toMatchObject({ reason: 'unreachable' })
    const late = rig.fake.called('chat.postMessage')[0] ?? {}
    rig.fake.workspace.answer('chat.postMessage', late, rig.fake.url)
    await rig.adapter.send(outbound)
    expect(anna.sees).toHaveLength(1)
    expect(rig.fake.called('chat.postMessage')).toHaveLength(1)
  })

  test('one that really is not there is sent by the next try', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    rig.fake.trouble('chat.postMessage', { kind: 'status', status: 502 })
    await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'unreachable' })
    await rig.adapter.send(outboundTo(anna.contact, {}))
    expect(anna.sees).toHaveLength(1)
  })

  test('in a channel too busy to read to the end it stays unknown', async () => {
    const rig = await started()
    const town = rig.community('town')
    for (let post = 0; post < 12; post += 1) await rig.adapter.send(outboundTo(town.address, { key: `post-${post}` }))
    rig.fake.workspace.pageMax = 2
    rig.fake.trouble('chat.postMessage', { kind: 'reset' })
    await expect(rig.adapter.send(outboundTo(town.address, { key: 'lost' }))).rejects.toMatchObject({
      reason: 'unknown',
    })
    expect(rig.fake.called('conversations.history')).toHaveLength(5)
  })

  test('without permission to read the channel it stays unknown, and the channel is not paused', async () => {
    const rig = await started()
    const town = rig.community('town')
    rig.fake.workspace.scopes = ['chat:write']
    rig.fake.trouble('chat.postMessage', { kind: 'reset' })
    await expect(rig.adapter.send(outboundTo(town.address, {}))).rejects.toMatchObject({ reason: 'unknown' })
  })

  test('nobody listening at all is unreachable, and nothing is looked up', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const calls = rig.fake.calls.length
    await rig.fake.stop()
    await expect(rig.adapter.send(outboundTo(anna.contact, {}))).rejects.toMatchObject({ reason: 'unreachable' })
    expect(rig.fake.calls).toHaveLength(calls)
    rigs.splice(0)
    await rig.adapter.stop()
  })

  test('an edit is simply tried again', async () => {
    const rig = await started()
    const anna = rig.person('anna')
    const { externalId = '' } = await rig.adapter.send(outboundTo(anna.contact, {}))
    rig.fake.trouble('chat.update', { kind: 'status', status: 500, land: true })
    const edit = outboundTo(anna.contact, { key: 'edit', editsExternalId: externalId })
    await expect(rig.adapter.send(edit)).rejects.toMatchObject({ reason: 'unreachable' })
    expect(await rig.adapter.send(edit)).toMatchObject({ externalId })
    expect(anna.sees).toHaveLength(1)
  })
})

describe('a message of several parts', () => {
  const long = (rig: SlackRig, changed: Partial<Omit<Outbound, 'buttons'>> = {}) =>
    outboundTo(rig.person('anna').contact, {
      blocks: Array.from({ length: 3 }, (_, index) => ({ style: 'plain', text: `${index}`.repeat(2_500) })),
      ...changed,
    })

  test('goes on where it was throttled, without repeating a part', async () => {
    const rig = await started()
    rig.fake.trouble('chat.postMessage', { kind: 'slow', delayMs: 0 }, { kind: 'status', status: 429, retryAfter: '1' })
    await expect(rig.adapter.send(long(rig))).rejects.toMatchObject({ reason: 'throttled', retryAfterMs: 1_000 })
    await rig.adapter.send(long(rig))
    const parts = rig.person('anna').sees.flatMap((sent) => sent.parts.map((part) => part[0]))
    expect(parts).toEqual(['0', '1', '2'])
  })

  test('does not send its picture twice when the words fail', async () => {
    const rig = await started()
    const image = { png: Uint8Array.of(137, 80, 78, 71), alt: 'En graf' }
    rig.fake.trouble('chat.postMessage', { kind: 'status', status: 429, retryAfter: '1' })
    await expect(rig.adapter.send(long(rig, { image }))).rejects.toMatchObject({ reason: 'throttled' })
    await rig.adapter.send(long(rig, { image }))
    expect(rig.fake.workspace.messages.filter((message) => message.file !== undefined)).toHaveLength(1)
    expect(rig.fake.called('files.completeUploadExternal')).toHaveLength(1)
  })

  test('finds the picture that was shared without an answer', async () => {
    const rig = await started()
    const image = { png: Uint8Array.of(137, 80, 78, 71), alt: 'En graf' }
    rig.fake.trouble('files.completeUploadExternal', { kind: 'reset', land: true })
    await rig.adapter.send(long(rig, { image }))
    expect(rig.fake.called('files.completeUploadExternal')).toHaveLength(1)
    expect(rig.person('anna').sees).toHaveLength(1)
  })

  test('a picture that was not even shared is unreachable, never unknown', async () => {
    const rig = await started()
    const image = { png: Uint8Array.of(137, 80, 78, 71), alt: 'En graf' }
    rig.fake.trouble('files.getUploadURLExternal', { kind: 'reset' })
    await expect(rig.adapter.send(long(rig, { image }))).rejects.toMatchObject({ reason: 'unreachable' })
  })
})

test('what names a message for finding it again says nothing about anybody', async () => {
  const rig = await started()
  const anna = rig.person('anna')
  await rig.adapter.send(outboundTo(anna.contact, { key: `reply:${anna.contact}:secret` }))
  const [sent] = rig.fake.called('chat.postMessage')
  expect(sent?.metadata).toEqual({
    event_type: 'ekko_message',
    event_payload: { key: expect.stringMatching(/^[0-9a-f]{32}$/), part: 0 },
  })
})
