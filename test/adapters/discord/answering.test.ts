import { afterEach, expect, test } from 'vitest'
import type { RenderedForm } from '../../../src/adapter.ts'
import { receiving } from '../receiving.ts'
import { textOfLength, withoutSpace } from '../samples.ts'
import { answerTo, askedAt, lastEvent, postWith, responsesOf, tapped, until } from './acting.ts'
import { type DiscordOptions, type DiscordRig, startDiscord } from './subject.ts'

const rigs: DiscordRig[] = []

async function started(options: DiscordOptions = {}): Promise<DiscordRig> {
  const rig = await startDiscord({ holdMs: 2_000, ...options })
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.stop()
})

const form: RenderedForm = {
  title: 'Bænke på Istedgade',
  submit: 'Send',
  token: 'form_answer_k3x9q2',
  fields: [
    {
      kind: 'choice',
      id: 'q0',
      label: 'Hvor skal de stå?',
      required: true,
      options: [
        { id: 'north', label: 'Mod nord' },
        { id: 'south', label: 'Mod syd' },
      ],
    },
    { kind: 'text', id: 'q1', label: 'Hvorfor?', required: false, long: true, hint: 'Et par ord' },
  ],
}
const buttons = [{ label: 'Mod nord', token: 'ans_k3x9q2_0_0' }]

test('a form that comes while the tap is held is the first response, and what is filled in comes back', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await rig.adapter.send(answerTo(event, { form, buttons }))
  await done
  expect(responsesOf(rig)).toEqual([9])
  const anna = rig.person('Anna')
  expect(anna.form).toEqual({
    title: 'Bænke på Istedgade',
    fields: [
      { id: 'q0', label: 'Hvor skal de stå?', options: ['Mod nord', 'Mod syd'] },
      { id: 'q1', label: 'Hvorfor?' },
    ],
  })
  const sending = anna.submits({ 'Hvor skal de stå?': 'Mod syd', 'Hvorfor?': 'Der er sol.' })
  await until(() => rig.received.some((each) => each.kind === 'form.submitted'), 'the form')
  await rig.adapter.send(answerTo(lastEvent(rig), { blocks: [{ style: 'plain', text: 'Tak!' }] }))
  await sending
  expect(lastEvent(rig)).toMatchObject({ token: form.token, fields: { q0: 'south', q1: 'Der er sol.' } })
  expect(anna.sees.map((sent) => sent.parts)).toEqual([['Tak!']])
})

test('a form that comes too late, or in answer to a form, is its buttons instead', async () => {
  const rig = await started({ holdMs: 20 })
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await done
  await rig.adapter.send(answerTo(event, { form, buttons }))
  expect(responsesOf(rig)).toEqual([5])
  expect(rig.person('Anna').form).toBeUndefined()
  expect(rig.person('Anna').sees.at(-1)?.buttons).toEqual(buttons)
})

test('a late answer in a server fills the place that was kept for it, and everything stays hidden from others', async () => {
  const rig = await started({ holdMs: 20 })
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await done
  await rig.adapter.send(answerTo(event, { blocks: [{ style: 'plain', text: 'Første' }] }))
  await rig.adapter.send(answerTo(event, { key: 'second', blocks: [{ style: 'plain', text: 'Andet' }] }))
  expect(askedAt(rig, 'PATCH', /@original$/)).toHaveLength(1)
  expect(rig.person('Anna').sees.map((sent) => sent.parts)).toEqual([['Første'], ['Andet']])
  expect(rig.person('Bo').sees).toEqual([])
  expect(rig.community('istedgade').posts).toHaveLength(1)
})

test('an answer in time in a server is seen by nobody else, however long it is', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  const text = textOfLength(4_500)
  const { externalId } = await rig.adapter.send(answerTo(event, { blocks: [{ style: 'plain', text }] }))
  await done
  const [sent] = rig.person('Anna').sees
  expect(withoutSpace(sent?.parts.join('') ?? '')).toBe(withoutSpace(text))
  expect(externalId).toMatch(/^ephemeral\/\d+\+\d+\+\d+$/)
  expect(rig.community('istedgade').posts).toHaveLength(1)
})

test('a tap in our own conversation is acknowledged without a trace, and the late answer is an ordinary message', async () => {
  const rig = await started({ holdMs: 20 })
  await rig.person('Anna').starts()
  await rig.adapter.send(answerTo(lastEvent(rig), { buttons }))
  const { event, done } = await tapped(rig, 'Anna', 'Mod nord')
  await done
  await rig.adapter.send(answerTo(event, { blocks: [{ style: 'plain', text: 'Noteret.' }] }))
  expect(responsesOf(rig)).toEqual([5, 6])
  const [message] = askedAt(rig, 'POST', /^\/channels\/\d+\/messages$/)
  expect(message?.body).toMatchObject({ content: 'Noteret.', enforce_nonce: true })
})

test('the first tap in a server opens the conversation, once, and gives it as the route', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const first = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  const { route } = await rig.adapter.send(answerTo(first.event))
  await first.done
  expect(route).toBe(rig.fake.world.person('Anna').dm)
  const second = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  expect((await rig.adapter.send(answerTo(second.event))).route).toBe(route)
  await second.done
  expect(askedAt(rig, 'POST', /^\/users\/@me\/channels$/)).toHaveLength(1)
})

test('many people tapping at once do not make us open many conversations at once', async () => {
  const rig = await started({ now: () => Date.UTC(2026, 2, 2, 17) })
  await postWith(rig, 'istedgade')
  for (const name of ['Anna', 'Bo', 'Carla']) {
    const { event, done } = await tapped(rig, name, 'Svar', 'istedgade')
    await rig.adapter.send(answerTo(event))
    await done
  }
  expect(askedAt(rig, 'POST', /^\/users\/@me\/channels$/)).toHaveLength(1)
})

test('a tap on a message only one person sees changes that message', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const first = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await rig.adapter.send(answerTo(first.event, { buttons }))
  await first.done
  const { event, done } = await tapped(rig, 'Anna', 'Mod nord')
  const editsExternalId = event.via?.message ?? ''
  await rig.adapter.send(answerTo(event, { blocks: [{ style: 'plain', text: 'Nu valgt' }], editsExternalId }))
  await done
  expect(responsesOf(rig)).toEqual([4, 7])
  expect(rig.person('Anna').sees).toMatchObject([{ parts: ['Nu valgt'], edited: true, buttons: [] }])
})

test('a post that everybody sees is never changed by the answer to one person', async () => {
  const rig = await started()
  const { externalId } = await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  const changed = { blocks: [{ style: 'plain' as const, text: 'Privat' }], editsExternalId: externalId ?? '' }
  await rig.adapter.send(answerTo(event, changed))
  await done
  expect(rig.community('istedgade').posts).toMatchObject([{ parts: ['Hej! Jeg er Ekko.'], edited: false }])
  expect(rig.person('Anna').sees).toMatchObject([{ parts: ['Privat'] }])
})

test('when the interaction is over, the answer goes into the conversation', async () => {
  const rig = await started({ holdMs: 20 })
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await done
  rig.fake.world.interactions.clear()
  const { route, externalId } = await rig.adapter.send(answerTo(event))
  const anna = rig.fake.world.person('Anna')
  expect(route).toBe(anna.dm)
  expect(externalId?.startsWith(`${anna.dm}/`)).toBe(true)
})

test('after a restart an acknowledged tap is still answered in place', async () => {
  const rig = await started({ holdMs: 20 })
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await done
  await rig.adapter.stop()
  const { channel } = await import('../../../adapters/discord/channel.ts')
  const restarted = channel.create(rig.settings, rig.context)
  await receiving(restarted, async () => {})
  await restarted.send(answerTo(event))
  await restarted.stop()
  expect(rig.person('Anna').sees).toMatchObject([{ parts: ['Hej! Jeg er Ekko.'] }])
})

test('a first response whose answer got lost is said once when it is repeated', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  rig.fake.rest.failNext({ kind: '500', accepted: true, on: (asked) => asked.path.endsWith('/callback') })
  await expect(rig.adapter.send(answerTo(event))).rejects.toMatchObject({ reason: 'unreachable' })
  await rig.adapter.send(answerTo(event))
  await done
  expect(rig.person('Anna').sees).toHaveLength(1)
  expect(responsesOf(rig)).toEqual([4, 4])
})

test('a follow-up whose answer got lost is unknown: Discord has no key for it', async () => {
  const rig = await started({ holdMs: 20 })
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await done
  await rig.adapter.send(answerTo(event))
  rig.fake.rest.failNext({ kind: '500' })
  await expect(rig.adapter.send(answerTo(event, { key: 'second' }))).rejects.toMatchObject({ reason: 'unknown' })
})

test('a throttled first response is acknowledged at once, so that the next try still has a place', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const { event, done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  rig.fake.rest.failNext({ kind: '429', retryAfterMs: 700 })
  await expect(rig.adapter.send(answerTo(event))).rejects.toMatchObject({ reason: 'throttled', retryAfterMs: 700 })
  await done
  await rig.adapter.send(answerTo(event))
  expect(responsesOf(rig)).toEqual([4, 5])
  expect(rig.person('Anna').sees).toHaveLength(1)
})

test('a tap is acknowledged only when it cannot be lost any more, and never when it was', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const held = await started({ holdMs: 0, receive: () => gate })
  const tapping = held.person('Anna').starts()
  await until(() => held.received.length > 0, 'the command')
  await held.fake.gateway.drained()
  expect(responsesOf(held)).toEqual([])
  open()
  await tapping
  expect(responsesOf(held)).toEqual([5])

  const losing = await started({ holdMs: 0, receive: () => Promise.reject(new Error('the store is full')) })
  losing
    .person('Anna')
    .starts()
    .catch(() => {})
  await until(() => losing.logged.length > 0, 'the log line')
  await losing.fake.gateway.drained()
  expect(responsesOf(losing)).toEqual([])
})

test('stopping acknowledges the taps that still wait', async () => {
  const rig = await started()
  await postWith(rig, 'istedgade')
  const { done } = await tapped(rig, 'Anna', 'Svar', 'istedgade')
  await rig.adapter.stop()
  await done
  expect(responsesOf(rig)).toEqual([5])
})
