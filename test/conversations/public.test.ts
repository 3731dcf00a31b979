import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs } from '../../src/domain/time.ts'
import type { Sent } from '../adapters/subject.ts'
import { startRig, type TelegramRig } from '../adapters/telegram/subject.ts'
import { known } from '../key.ts'
import { clockAt, does, opens, openTown, type Town } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

/** A group on Telegram with a post of Ekko's, and what neighbours do in it. */
async function square(topic?: number) {
  const town: Town<TelegramRig> = await openTown({ start: (options) => startRig('webhook', options) }, clockAt(noon))
  open.push(town)
  const { rig, running, cityside } = town
  const group = rig.fake.chats.group('square')
  if (topic !== undefined) group.topics = new Map([[topic, 'open']])
  const address = rig.community('square').address
  const community = topic === undefined ? address : (`${address}/${topic}` as const)
  await opens(cityside, 'noerregade-space', { communities: [community] })
  await running.settled()
  const post = rig.fake.chats.messages.at(-1)
  return {
    ...town,
    posts: () => rig.community('square').posts.slice(1),
    post: () => rig.community('square').posts[0],
    raw: (index: number) => rig.fake.callsOf('sendMessage').at(index),
    writes: async (name: string, text: string, more: object = {}, to = post) => {
      await rig.people.writesIn(group, rig.fake.chats.user(name), text, to, more)
      await running.settled()
    },
    group,
  }
}

const named = { entities: [{ type: 'mention', offset: 0, length: 14 }] }
const anonymous = (group: { id: number; title: string }) => ({
  from: { id: 1087968824, is_bot: true, first_name: 'Group' },
  sender_chat: { id: group.id, type: 'supergroup', title: group.title },
})

function words(sent: Sent | undefined): string {
  return sent?.parts.join('\n') ?? ''
}

describe('a reply under a post in a group on Telegram', () => {
  it('is no answer, and the post says so', async () => {
    const { post } = await square()
    expect(words(post())).toContain('Det, man skriver herunder, kan alle læse, så det tæller ikke som svar.')
  })

  it('of a stranger is answered once in public, below it, with a link to the private chat', async () => {
    const { rig, running, cityside, writes, posts, raw } = await square()
    await writes('anna', 'Flere bænke!')
    await writes('anna', 'og træer')
    expect(posts()).toHaveLength(1)
    expect(words(posts()[0])).toContain('så det tæller ikke som svar')
    expect(raw(-1)).toMatchObject({ reply_parameters: { message_id: 2 } })
    expect(rig.person('anna').sees).toEqual([])
    expect(await cityside.store.personOf(known(cityside.store, rig.person('anna').contact))).toBeUndefined()
    await rig.person('anna').taps('Svar nu', 'square')
    await running.settled()
    expect(words(rig.person('anna').sees.at(-1))).toContain('Hvad vil du helst have mere af')
    expect(await cityside.store.tally('noerregade-space')).toMatchObject({ answered: 0 })
  })

  it('of a person whom Ekko knows is answered in private, also while a question waits, and is kept nowhere', async () => {
    const { rig, running, cityside, writes, posts } = await square()
    const anna = rig.person('anna')
    await anna.taps('Svar privat', 'square')
    await running.settled()
    await writes('anna', 'Træer')
    expect(posts()).toEqual([])
    expect(words(anna.sees.at(-1))).toContain('så det tæller ikke som svar')
    expect(await cityside.store.answersOf('noerregade-space')).toEqual([])
  })

  it('that sounds like danger gets the numbers at once, in public where it has to', async () => {
    const { writes, posts } = await square()
    await writes('anna', 'Der ligger en mand på bænken og reagerer ikke')
    expect(words(posts()[0])).toContain('112')
  })

  it('that says stop stops, and nothing is said to them there or anywhere', async () => {
    const { rig, running, writes, posts } = await square()
    const anna = rig.person('anna')
    await anna.starts()
    await running.settled()
    await writes('anna', 'Stop, tak!')
    const before = anna.sees.length
    await writes('anna', 'Flere bænke')
    expect(posts()).toEqual([])
    expect(anna.sees).toHaveLength(before)
  })

  it('below what was told later is one below the same question', async () => {
    const { rig, running, cityside, writes } = await square()
    const anna = rig.person('anna')
    await anna.taps('Svar privat', 'square')
    await running.settled()
    await does(cityside, { act: 'consultation.closed', consultation: 'noerregade-space' })
    await running.settled()
    const before = anna.sees.length
    const closing = rig.fake.chats.messages.findLast(({ chat }) => chat < 0)
    await writes('anna', 'Det var hurtigt', {}, closing)
    expect(anna.sees.length).toBeGreaterThan(before)
    expect(words(anna.sees.at(-1))).toContain('Mere plads i Nørregade')
  })

  it('in a topic is answered in the topic', async () => {
    const { writes, posts, raw } = await square(17)
    await writes('anna', 'Flere bænke!')
    expect(posts()).toHaveLength(1)
    expect(raw(-1)).toMatchObject({ message_thread_id: 17 })
  })
})

describe('who writes without a face', () => {
  it('is told once a day how to reach Ekko, and is no person', async () => {
    const { rig, running, cityside, writes, posts, group } = await square()
    await writes('mette', 'God idé', anonymous(group))
    await writes('mette', 'Virkelig', anonymous(group))
    expect(posts()).toHaveLength(1)
    expect(words(posts()[0])).toContain('Jeg kan ikke se, hvem der skriver')
    for (const id of [`telegram:${group.id}`, 'telegram:1087968824'] as const)
      expect(await cityside.store.personOf(known(cityside.store, id))).toBeUndefined()
    await running.advance?.(dayMs)
    await writes('mette', 'Hallo?', anonymous(group))
    expect(rig.community('square').posts.filter((sent) => words(sent).includes('Jeg kan ikke se'))).toHaveLength(2)
  })
})

describe('a call in a group', () => {
  it('to stop is obeyed, by command and by name', async () => {
    const { rig, running, writes } = await square()
    for (const [name, call] of [
      ['anna', '/stop@ekko_test_bot'],
      ['bo', '@ekko_test_bot stop'],
    ] as const) {
      await rig.person(name).starts()
      await running.settled()
      await rig.people.writesIn(rig.fake.chats.group('square'), rig.fake.chats.user(name), call, undefined, named)
      await running.settled()
      const before = rig.person(name).sees.length
      await writes(name, 'Flere bænke')
      expect(rig.person(name).sees, name).toHaveLength(before)
    }
  })

  it('with other words is no answer: it is asked for in private, of a stranger in public', async () => {
    const { rig, running, cityside, posts } = await square()
    const group = rig.fake.chats.group('square')
    const calls = async (name: string) => {
      await rig.people.writesIn(group, rig.fake.chats.user(name), '@ekko_test_bot Træer', undefined, named)
      await running.settled()
    }
    await rig.person('anna').taps('Svar privat', 'square')
    await running.settled()
    await calls('anna')
    expect(words(rig.person('anna').sees.at(-1))).toContain('Det skrev du, hvor alle kan læse med')
    expect(await cityside.store.answersOf('noerregade-space')).toEqual([])
    await calls('bo')
    await calls('bo')
    expect(posts()).toHaveLength(1)
    expect(words(posts()[0])).toContain('Her læser alle med')
    await rig.person('bo').taps('Skriv privat', 'square')
    await running.settled()
    expect(words(rig.person('bo').sees.at(-1))).toContain('Jeg hedder Ekko. Jeg er et program')
  })
})
