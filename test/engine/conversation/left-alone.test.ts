import { afterEach, describe, expect, it } from 'vitest'
import type { ContactId } from '../../../src/domain/contact.ts'
import { Street } from '../../attack/street.ts'
import { asked, open } from '../../attack/town.ts'

const anna: ContactId = 'bare:anna'
const page = 'bare:page/1'
const words = { ...asked('words', [open], 0, 12), communities: [page] } as const
const streets: Street[] = []

async function street() {
  const here = await Street.open(words)
  streets.push(here)
  return here
}

afterEach(async () => {
  for (const each of streets.splice(0)) await each.close()
})

describe('what is said to a colleague or another app', () => {
  const aside = { kind: 'message.received', aside: true } as const

  it('stops without a word when it says stop, and nothing reaches the person after that', async () => {
    const here = await street()
    await here.types(anna, 'start')
    await here.types(anna, 'yes')
    expect(await here.does(anna, { ...aside, text: 'Stop, tak!' })).toEqual([])
    expect(await here.types(anna, 'hello?')).toEqual(['is-stopped'])
  })

  it('is heard in no other way: no answer, no greeting, no doubt', async () => {
    const here = await street()
    await here.follows(anna, { do: 'begin', consultation: words.code })
    for (const text of ['Flere bænke', 'stop it, I have had enough', 'hjælp', 'start', 'Er du der?'])
      expect(await here.does(anna, { ...aside, text }), text).toEqual([])
    expect(await here.store.statementsOf('words')).toEqual([])
    expect(await here.types(anna, 'Flere bænke')).toContain('receipt')
  })

  it('moves how they can be reached', async () => {
    const here = await street()
    await here.types(anna, 'start')
    const until = Date.UTC(2030, 0, 1)
    await here.does(anna, { ...aside, text: 'hej', reach: { kind: 'window', until } })
    expect(await here.types(anna, 'answers')).toContain('answers-none')
  })

  it('asks whether to forget, and is a stop until that is answered', async () => {
    const here = await street()
    await here.types(anna, 'start')
    expect(await here.does(anna, { ...aside, text: 'glem mig' })).toEqual(['forget-sure'])
    expect(await here.types(anna, 'ja')).toEqual(['forgotten'])
    expect(await here.store.personOf(anna)).toBeUndefined()
  })

  it('makes no person of a stranger, but for one who stops', async () => {
    const here = await street()
    expect(await here.does(anna, { ...aside, text: 'hej' })).toEqual([])
    expect(await here.store.personOf(anna)).toBeUndefined()
    expect(await here.does(anna, { ...aside, text: 'stop' })).toEqual([])
    expect(await here.types(anna, 'hej')).toEqual(['is-stopped'])
  })
})

describe('a mention in a channel where others read', () => {
  const mention = { kind: 'message.received', aside: true, via: { community: 'bare:channel/1' } } as const

  it('that says stop is obeyed, and answered to the person alone', async () => {
    const here = await street()
    await here.types(anna, 'start')
    expect(await here.does(anna, { ...mention, text: 'stop, tak' })).toEqual(['stopped'])
    expect(await here.types(anna, 'hej')).toEqual(['is-stopped'])
  })

  it('that says anything else is heard by the others', async () => {
    const here = await street()
    await here.follows(anna, { do: 'begin', consultation: words.code })
    expect(await here.does(anna, { ...mention, text: 'Flere bænke' })).toEqual([])
    expect(await here.store.statementsOf('words')).toEqual([])
  })
})

describe('a comment under a post', () => {
  const comment = (author: ContactId | undefined, said = 'Godt spørgsmål') => ({
    kind: 'conversation.started' as const,
    words: said,
    reach: { kind: 'open' as const },
    ...(author && { author }),
  })
  let comments = 0

  async function posted() {
    const here = await street()
    const id = here.idOf(page as ContactId, 'post-how')
    const under = (said: ReturnType<typeof comment>) => {
      comments += 1
      return here.does(`bare:comment/${comments}`, { ...said, via: { message: id, community: page } })
    }
    return { here, under }
  }

  it('by a person who stopped gets no private reply', async () => {
    const { here, under } = await posted()
    await here.types(anna, 'start')
    await here.types(anna, 'stop')
    expect(await under(comment(anna))).toEqual([])
    expect(await under(comment('bare:bo'))).toContain('under-post')
  })

  it('by the same author is answered once, however many there are', async () => {
    const { under } = await posted()
    expect(await under(comment(anna))).toContain('under-post')
    expect(await under(comment(anna, 'Og en bænk mere'))).toEqual([])
    expect(await under(comment('bare:bo'))).toContain('under-post')
  })

  it('that says stop is a stop of its author, where Ekko knows them', async () => {
    const { here, under } = await posted()
    await here.types(anna, 'start')
    await here.types(anna, 'ja')
    expect(await under(comment(anna, 'Stop, tak!'))).toEqual([])
    expect(await here.types(anna, 'hej')).toEqual(['is-stopped'])
    expect(await under(comment(anna))).toEqual([])
  })

  it('that says stop is not answered with a hello', async () => {
    const { under } = await posted()
    expect(await under(comment(undefined, 'Stop, tak!'))).toEqual([])
    expect(await under(comment(undefined, 'stop it, I have had enough of you'))).toEqual([])
    expect(await under(comment(undefined, 'Stop bilerne i Nørregade'))).toContain('under-post')
  })
})
