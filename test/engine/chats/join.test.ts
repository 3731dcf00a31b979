import { beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../../src/domain/action.ts'
import { chatCodeAlone, chatCodeKey, chatCodeOf, chatCodeRead, chatSigns } from '../../../src/domain/chats.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { guessesMax } from '../../../src/domain/duty.ts'
import type { ContactEvent } from '../../../src/domain/inbox.ts'
import { hourMs, minuteMs } from '../../../src/domain/time.ts'
import { tokenOf } from '../../../src/domain/token.ts'
import { type Arrived, Room } from '../../attack/room.ts'
import { beginning } from '../../attack/town.ts'

const anna: ContactId = 'bare:anna'
const annaThere: ContactId = 'rich:anna'
const mallory: ContactId = 'rich:mallory'

let room: Room
let now = beginning
let events = 0

beforeEach(async () => {
  room = await Room.open(':memory:')
  now = beginning
})

async function happens(event: ContactEvent): Promise<readonly Arrived[]> {
  return room.settle([event], now)
}

function base(contact: ContactId) {
  events += 1
  return { id: `event-${events}`, contact, at: now }
}

/** Everything that arrives of it, by the keys of its texts. */
async function writes(who: ContactId, text: string): Promise<Heard> {
  return heardIn(await happens({ ...base(who), kind: 'message.received', text }))
}

async function taps(who: ContactId, action: Action): Promise<Heard> {
  return heardIn(await happens({ ...base(who), kind: 'button.pressed', token: tokenOf(action) }))
}

interface Heard {
  readonly keys: (who: ContactId) => readonly string[]
  readonly code: string
}

function heardIn(arrived: readonly Arrived[]): Heard {
  const texts = arrived.flatMap(({ item, message }) =>
    message.blocks.flatMap(({ words }) => ('key' in words ? [{ to: item.to, ...words }] : [])),
  )
  const code = texts.find(({ key }) => key === 'chats-code-itself')?.with?.code
  return {
    keys: (who) => texts.filter(({ to }) => to === who).map(({ key }) => key),
    code: typeof code === 'string' ? code : '',
  }
}

const answer = (verb: 'yes' | 'no', code: string): Action => ({ do: 'chats', verb, item: chatCodeKey(code) })

describe('a code that joins two chats', () => {
  it('is 45 bits in letters and digits, read however it is typed, and taken for nothing else', () => {
    const code = chatCodeOf(new Uint8Array(72).map((_, index) => index * 7))
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}$/)
    const bare = code.replaceAll('-', '')
    for (const typed of [code, code.toLowerCase(), bare, code.replaceAll('-', ' '), code.replaceAll('-', '–')])
      expect(chatCodeRead(typed)).toBe(bare)
    expect(chatCodeAlone(code)).toBe(bare)
    for (const words of ['Mere plads nu', 'abc def ghi', '123-456-789', '20 30 40 50', '7KQ2-M4XD-9TBC-2FHJ'])
      expect(chatCodeAlone(words), words).toBeUndefined()
  })

  it('never comes as digits or letters alone, which would be a number or a word', () => {
    const digits = new Uint8Array(72).fill(5, 0, 9).map((byte, index) => (index < 9 ? byte : index))
    expect(chatCodeOf(digits)).toMatch(/[A-Z]/)
  })

  it('asks both, and joins with two yeses, in whichever order and in words as well', async () => {
    const { code } = await writes(anna, 'link')
    const asked = await writes(annaThere, code)
    expect(asked.keys(annaThere)).toEqual(['chats-sure', 'chats-means', 'chats-sure-not'])
    expect(asked.keys(anna)).toEqual(['chats-asked', 'chats-means', 'chats-asked-not'])
    expect((await writes(anna, 'yes')).keys(anna)).toEqual(['chats-agreed'])
    expect(await room.store.personOf(anna)).not.toBe(await room.store.personOf(annaThere))
    const joined = await taps(annaThere, answer('yes', code))
    for (const chat of [anna, annaThere]) expect(joined.keys(chat)[0]).toBe('chats-joined')
    expect(await room.store.personOf(anna)).toBe(await room.store.personOf(annaThere))
    expect((await taps(annaThere, answer('yes', code))).keys(annaThere)).toEqual(['chats-same'])
  })

  it('that was read over a shoulder joins nothing: the signs are of the chat that wrote it, and a no ends it', async () => {
    const { code } = await writes(anna, 'link')
    await writes(mallory, code)
    expect(chatSigns(chatCodeKey(code), mallory)).not.toBe(chatSigns(chatCodeKey(code), annaThere))
    expect((await taps(mallory, answer('yes', code))).keys(mallory)).toEqual(['chats-agreed'])
    expect((await writes(annaThere, code)).keys(annaThere)).toEqual(['chats-unknown'])
    const refused = await taps(anna, answer('no', code))
    expect(refused.keys(anna)).toEqual(['chats-refused'])
    expect(refused.keys(mallory)).toEqual(['chats-refused-there'])
    expect((await taps(anna, answer('yes', code))).keys(anna)).toEqual(['chats-over'])
    expect(await room.store.personOf(mallory)).not.toBe(await room.store.personOf(anna))
  })

  it('answers no chat that is neither of the two, and no chat before the other has written it', async () => {
    const { code } = await writes(anna, 'link')
    expect((await taps(anna, answer('yes', code))).keys(anna)).toEqual(['chats-over'])
    await writes(annaThere, code)
    expect((await taps(mallory, answer('yes', code))).keys(mallory)).toEqual(['chats-over'])
    expect((await taps(annaThere, answer('yes', code))).keys(annaThere)).toEqual(['chats-agreed'])
    expect(await room.store.personOf(mallory)).not.toBe(await room.store.personOf(anna))
  })

  it('works for ten minutes, once, in another chat than its own, and not after a newer one', async () => {
    const { code: first } = await writes(anna, 'link')
    const { code } = await writes(anna, 'link')
    expect((await writes(annaThere, first)).keys(annaThere)).toEqual(['chats-unknown'])
    expect((await writes(anna, code)).keys(anna)).toEqual(['chats-here'])
    now += 11 * minuteMs
    expect((await writes(annaThere, code)).keys(annaThere)).toEqual(['chats-unknown'])
  })

  it('a yes that comes too late joins nothing', async () => {
    const { code } = await writes(anna, 'link')
    await writes(annaThere, code)
    await taps(anna, answer('yes', code))
    now += 11 * minuteMs
    expect((await taps(annaThere, answer('yes', code))).keys(annaThere)).toEqual(['chats-over'])
    expect(await room.store.personOf(anna)).not.toBe(await room.store.personOf(annaThere))
  })

  it('cannot be guessed: after a few wrong ones even the right one waits an hour', async () => {
    const { code } = await writes(anna, 'link')
    for (let tries = 0; tries < guessesMax.ofOne; tries += 1)
      expect((await writes(mallory, `link AAA-AAA-AA${tries}`)).keys(mallory)).toEqual(['chats-unknown'])
    expect((await writes(mallory, code)).keys(mallory)).toEqual(['chats-wait'])
    expect((await writes(annaThere, code)).keys(annaThere)[0]).toBe('chats-sure')
    now += hourMs + minuteMs
    const { code: later } = await writes(anna, 'link')
    expect((await writes(mallory, later)).keys(mallory)[0]).toBe('chats-sure')
  })
})

describe('the chats of one person', () => {
  async function joined(): Promise<void> {
    const { code } = await writes(anna, 'link')
    await writes(annaThere, code)
    await taps(anna, answer('yes', code))
    await taps(annaThere, answer('yes', code))
  }

  it('a stop in one is a stop in the other, and forget me says that it is both', async () => {
    await joined()
    expect((await writes(annaThere, 'forget me')).keys(annaThere)).toEqual(['forget-sure', 'forget-sure-chats'])
    await writes(annaThere, 'no')
    await writes(anna, 'stop')
    expect((await writes(annaThere, 'Trees!')).keys(annaThere)).toEqual(['is-stopped'])
  })

  it('only they are shown and taken out, and a word about a channel is an answer to who has one chat', async () => {
    await joined()
    expect((await writes(annaThere, 'unlink')).keys(annaThere)).toEqual(['chats-own'])
    expect((await writes(mallory, '/unlink')).keys(mallory)).toEqual(['chats-alone'])
    const stranger: Action = { do: 'chats', verb: 'leave', item: 'feedfeedfeedfeedfeed' }
    expect((await taps(mallory, stranger)).keys(mallory)).toEqual(['button-unknown'])
    expect(await room.store.personOf(annaThere)).toBe(await room.store.personOf(anna))
  })
})
