import { afterEach, describe, expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { CityAct, ContactEvent, InboxEvent } from '../../src/domain/inbox.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import { hourMs, type Instant } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { figure } from '../figures.ts'
import { type Arrived, Room } from './room.ts'
import { asked, beginning, open, outcomeOf, pick } from './town.ts'

const anna: ContactId = 'rich:anna'
const strangers = ['rich:bo', 'bare:carl'] as const
const mixed = asked('mixed', [pick, open], 0, 14)

let room: Room | undefined
let now: Instant = beginning
let events = 0
/** Every button and form that was ever shown to somebody. */
const tokens = new Map<string, Set<string>>()

afterEach(async () => {
  await room?.store.close()
  tokens.clear()
})

type What = ContactEvent extends infer Event
  ? Event extends ContactEvent
    ? Omit<Event, 'id' | 'contact' | 'at'>
    : never
  : never

async function settles(events_: readonly InboxEvent[]): Promise<readonly Arrived[]> {
  const arrived = (await room?.settle(events_, now)) ?? []
  for (const { item, message } of arrived) {
    const own = tokens.get(item.to) ?? new Set()
    tokens.set(item.to, own)
    for (const button of message.buttons ?? []) if ('action' in button && button.action) own.add(tokenOf(button.action))
    if (message.form) own.add(tokenOf(message.form.action))
  }
  return arrived
}

function does(contact: ContactId, what: What): Promise<readonly Arrived[]> {
  events += 1
  return settles([{ id: `e${events}`, contact, at: now, ...what } as ContactEvent])
}

async function acts(act: CityAct): Promise<void> {
  events += 1
  await settles([{ kind: 'city.acted', id: `a${events}`, at: now, by: 'test', act }])
}

/** Anna answers, offers help, has an idea, is asked back and replies. */
async function annasLife(): Promise<void> {
  room = await Room.open(':memory:')
  await acts({ act: 'consultation.submitted', consultation: mixed })
  const code = mixed.code
  await does(anna, { kind: 'conversation.started' })
  const taps = [
    { do: 'consent', purpose: 'asked', given: true, wording: '' },
    { do: 'begin', consultation: code },
    { do: 'answer', consultation: code, question: 0, choice: 0 },
  ] as const
  for (const action of taps) await does(anna, { kind: 'button.pressed', token: tokenOf(action) })
  await does(anna, { kind: 'message.received', text: 'The lamp by number 4 is out.' })
  const told = [...(tokens.get(anna) ?? [])].find((token) => token.startsWith('con_told_y')) ?? ''
  await does(anna, { kind: 'button.pressed', token: told })
  for (const words of ['/idea A bench by the harbour', 'my answers', 'settings', 'menu', 'help'])
    await does(anna, { kind: 'message.received', text: words })
  const subject = { of: 'answer', consultation: 'mixed', respondent: 1 } as const
  await acts({ act: 'inquiry.asked', subject, department: 'streets', words: 'Which lamp?', asker: 'test:1' })
  now += hourMs
  await settles([])
}

/** What is Anna's, as the store has it. */
async function annas() {
  const store = room?.store
  if (!store) throw new Error('Nobody is there.')
  const subject = inquiryKeyOf({ of: 'answer', consultation: 'mixed', respondent: 1 })
  return {
    answers: (await store.answersOf('mixed')).filter(({ respondent }) => respondent === 1),
    ideas: (await store.ideas()).filter(({ text }) => text.includes('harbour')),
    inquiry: (await store.inquiries()).find(({ key }) => key === subject),
    help: await store.helpOffers(),
    person: await store.personOf(anna),
  }
}

describe('buttons that somebody else was given', () => {
  test.each([
    ['in their own chat', undefined],
    ['in a group', 'rich:the-square'],
  ] as const)(
    'do nothing to what is hers when pressed by others %s',
    async (_, community) => {
      await annasLife()
      const given = [...(tokens.get(anna) ?? [])]
      expect(given.length).toBeGreaterThan(15)
      const before = await annas()
      expect(before.answers.length).toBeGreaterThan(0)
      expect(before.ideas.length + (before.inquiry ? 1 : 0)).toBe(2)
      for (const stranger of strangers)
        for (const token of given) {
          await does(stranger, { kind: 'button.pressed', token, ...(community && { via: { community } }) })
          await does(stranger, {
            kind: 'form.submitted',
            token,
            fields: { q0: 'c1', q1: 'I am Anna', text: 'I am Anna' },
          } as What)
          figure('button tokens pressed by those who were not given them', 2)
        }
      expect(await annas()).toEqual(before)
      await acts({ act: 'consultation.closed', consultation: 'mixed' })
      events += 1
      const heard = await settles([
        {
          kind: 'city.acted',
          id: `a${events}`,
          at: now,
          by: 'test',
          act: { act: 'outcome.published', outcome: outcomeOf('mixed') },
        },
      ])
      // She did not say stop, so she hears what came of it; and not what is others'.
      expect(heard.some(({ item }) => item.to === anna)).toBe(true)
    },
    120_000,
  )
})

test.each(['cht_yes_x', 'cht_no_x', 'cht_prefer_x', 'cht_leave_x', 'rct_zzz_0_agree_0'])(
  'a form that carries the token of the button %s is answered like it',
  async (token) => {
    room = await Room.open(':memory:')
    await acts({ act: 'consultation.submitted', consultation: mixed })
    await does(anna, { kind: 'conversation.started' })
    const answered = await does(anna, { kind: 'form.submitted', token, fields: {} } as What)
    const tapped = await does(anna, { kind: 'button.pressed', token })
    expect(answered.length).toBeGreaterThan(0)
    expect(answered.map(({ message }) => message)).toEqual(tapped.map(({ message }) => message))
  },
)
