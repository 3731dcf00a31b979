import { expect, test } from 'vitest'
import { outboundTo } from '../samples.ts'
import { rigOf, until } from './rigs.ts'

const buttons = [
  { label: 'Ja', token: 'ans_k3x9q2_0_0' },
  { label: 'Nej', token: 'ans_k3x9q2_0_1' },
  { label: 'Hvorfor mig?', token: 'why_k3x9q2' },
]

async function asked() {
  const rig = await rigOf('webhook')
  const anna = rig.person('anna')
  await anna.starts()
  const receipt = await rig.adapter.send(outboundTo(anna.contact, { buttons }))
  const labels = () => anna.sees.at(-1)?.buttons.map((button) => button.label)
  return { rig, anna, labels, externalId: receipt.externalId ?? '' }
}

test('a tap stops the spinner and marks the answer; another answer takes the mark over', async () => {
  const { rig, anna, labels } = await asked()
  await anna.taps('Ja')
  await until(() => labels()?.[0] === '✓ Ja')
  expect(labels()).toEqual(['✓ Ja', 'Nej', 'Hvorfor mig?'])
  await until(() => rig.fake.answeredTaps.length === 1)

  await anna.taps('Nej')
  await until(() => labels()?.[1] === '✓ Nej')
  expect(labels()).toEqual(['Ja', '✓ Nej', 'Hvorfor mig?'])
  expect(rig.received.flatMap((event) => (event.kind === 'button.pressed' ? [event.token] : []))).toEqual([
    'ans_k3x9q2_0_0',
    'ans_k3x9q2_0_1',
  ])
})

test('asking why neither marks nor moves the mark', async () => {
  const { rig, anna, labels } = await asked()
  await anna.taps('Ja')
  await until(() => labels()?.[0] === '✓ Ja')
  await anna.taps('Hvorfor mig?')
  await until(() => rig.fake.answeredTaps.length === 2)
  expect(labels()).toEqual(['✓ Ja', 'Nej', 'Hvorfor mig?'])
  expect(rig.fake.callsOf('editMessageReplyMarkup')).toHaveLength(1)
})

test('a keyboard that cannot be marked does not keep the tap from being received', async () => {
  const { rig, anna } = await asked()
  const user = rig.fake.chats.user('anna')
  const message = rig.fake.chats.messages.at(-1)
  const key = message?.reply_markup?.inline_keyboard[0]?.[0]
  if (message === undefined || key === undefined) throw new Error('There is nothing to tap.')
  rig.fake.chats.messages.pop()
  expect(await rig.people.taps(user, message, key)).toEqual({ status: 200 })
  expect(rig.received.at(-1)).toMatchObject({ kind: 'button.pressed', contact: anna.contact })
})

test('an edit of the tapped message comes after the mark, and what it shows stays', async () => {
  const { rig, anna, labels, externalId } = await asked()
  await anna.taps('Ja')
  await rig.adapter.send(
    outboundTo(anna.contact, {
      key: 'edit',
      editsExternalId: externalId,
      blocks: [{ style: 'plain', text: 'Tak!' }],
      buttons: [{ label: 'Ret svar', token: 'chg_k3x9q2' }],
    }),
  )
  expect(labels()).toEqual(['Ret svar'])
  await rig.adapter.stop()
  expect(labels()).toEqual(['Ret svar'])
})

test('in a group nobody sees what somebody tapped', async () => {
  const rig = await rigOf('webhook')
  await rig.deliver({
    update_id: 990_000_001,
    callback_query: {
      id: '77',
      from: { id: 42, is_bot: false, first_name: 'Bo' },
      chat_instance: '-1',
      data: 'ans_k3x9q2_0_0',
      message: {
        message_id: 5,
        date: 1,
        chat: { id: -1001, type: 'supergroup', title: 'Naboer' },
        reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'ans_k3x9q2_0_0' }]] },
      },
    },
  })
  await rig.adapter.stop()
  expect(rig.fake.answeredTaps).toEqual(['77'])
  expect(rig.fake.callsOf('editMessageReplyMarkup')).toEqual([])
  expect(rig.received).toMatchObject([{ kind: 'button.pressed', via: { community: 'telegram:-1001' } }])
})
