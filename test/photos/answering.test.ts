import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import { snapshot } from './pictures.ts'
import { type Chat, type ChatOptions, soon, startChat, where, why } from './running.ts'

let chat: Chat
afterEach(() => chat.stop())

async function begin(options: ChatOptions = {}): Promise<void> {
  chat = await startChat(options)
  for (const name of ['one', 'two', 'three', 'four']) chat.behind.set(name, await snapshot())
  await chat.begins()
  chat.told()
}

const standing = () => chat.running.store.photosOf('benches')

describe('a picture at a question that takes some', () => {
  test('is kept without a trace of where and when, and the receipt says so', async () => {
    await begin()
    await chat.sends(['one'])
    expect(chat.told()).toEqual([expect.stringContaining('I kept your picture without place and time data.')])
    const [file = ''] = chat.files()
    const kept = await chat.opened(file)
    const { exif, xmp, format } = await sharp(kept).metadata()
    expect({ exif, xmp, format }).toEqual({ format: 'jpeg' })
    expect(kept.includes('Anna')).toBe(false)
    expect(await standing()).toMatchObject([{ respondent: 1, question: 'where', width: 400, verdict: 'undecided' }])
  })

  test('with words below it: the words are a statement like any other', async () => {
    await begin()
    await chat.sends(['one'], 'By the old lime tree')
    expect(await chat.running.store.statementsOf('benches')).toMatchObject([
      { text: 'By the old lime tree', number: 1 },
    ])
    expect(await standing()).toMatchObject([{ statement: 1, caption: 'By the old lime tree' }])
  })

  test('an album that comes as several messages is one answer and gets one reply', async () => {
    await begin({ questions: [where, why] })
    const at = chat.running.clock.now()
    const message = (id: string, source: string, text = '') =>
      ({
        kind: 'message.received',
        id,
        contact: 'loop:anna',
        at,
        text,
        album: 'a',
        attached: [{ kind: 'photo', source }],
      }) as const
    await chat.running.receive([message('m1', 'one', 'Here'), message('m2', 'two'), message('m3', 'three')])
    await chat.running.settled()
    const told = chat.told()
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('I now have 3 pictures from you for "Benches", without place and time data.')
    expect(told[0]).toContain('Why there?')
    expect(await standing()).toHaveLength(3)
  })

  test('three in one message: one reply, and then more or next', async () => {
    await begin({ questions: [{ ...where, kind: 'photo', photosMax: 4 }, why] })
    await chat.sends(['one', 'two', 'three'])
    expect(chat.told()).toEqual([expect.stringMatching(/3 pictures[\s\S]*tap Next/)])
    expect(chat.labels()).toEqual(['Next', 'Delete pictures and words'])
    await chat.taps('Next')
    expect(chat.told()).toEqual([expect.stringContaining('Why there?')])
  })

  test('more than there is room for: the first are kept, and it is said kindly', async () => {
    await begin()
    await chat.sends(['one', 'two', 'three', 'four'])
    expect(chat.told().join('\n')).toMatch(/room for 3 pictures[\s\S]*I kept your 3 pictures/)
    expect(chat.files()).toHaveLength(3)
    await chat.sends(['four'])
    expect(chat.told()).toEqual([expect.stringContaining('There is room for 3 pictures from each person')])
  })

  test('words alone are an answer too', async () => {
    await begin()
    await chat.writes('On the corner, but I cannot take pictures')
    expect(chat.told()).toEqual([expect.stringContaining('Yours is answer number 1')])
  })

  test('sent while another question of the same matter waits is kept with its own, and that one is asked', async () => {
    await begin({ questions: [why, where] })
    await chat.sends(['one'])
    expect(chat.told()).toEqual([expect.stringMatching(/I now have a picture/)])
    expect(await standing()).toMatchObject([{ question: 'where' }])
    await chat.writes('Nobody can rest there')
    expect(chat.told()).toEqual([expect.stringContaining('Yours is answer number 1')])
  })

  test('after the receipt it is added to the answer', async () => {
    await begin()
    await chat.sends(['one'])
    chat.told()
    await chat.sends(['two'])
    expect(chat.told()).toEqual([expect.stringContaining('I now have 2 pictures from you')])
    expect(await standing()).toHaveLength(2)
  })
})

describe('an open question', () => {
  test('takes pictures with the words where the city allows it', async () => {
    await begin({ questions: [{ ...why, kind: 'open', statementsMax: 5, photos: true }] })
    await chat.sends(['one'], 'It is far to the next one')
    expect(await standing()).toMatchObject([{ question: 'why', caption: 'It is far to the next one' }])
  })

  test('takes none where it does not: nothing is fetched and nothing kept', async () => {
    await begin({ questions: [why] })
    await chat.sends(['one'])
    expect(chat.told().join()).not.toContain('I kept')
    expect(chat.files()).toEqual([])
  })
})

describe('what cannot be opened', () => {
  test('is said kindly, and the question waits', async () => {
    await begin()
    chat.behind.set('bad', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    await chat.sends(['bad'])
    const [told = ''] = chat.told()
    expect(told).toMatch(/That picture I could not open; try another[\s\S]*Show us where a bench is missing/)
    await chat.sends(['one'])
    expect(chat.told()).toEqual([expect.stringContaining('I kept your picture')])
  })

  test('leaves the words below it as an answer', async () => {
    await begin()
    await chat.sends(['gone'], 'By the lake')
    expect(chat.told().join('\n')).toMatch(/could not open[\s\S]*answer number 1/)
    expect(await chat.running.store.statementsOf('benches')).toMatchObject([{ text: 'By the lake' }])
  })

  test('one of several: the others are kept, in one reply', async () => {
    await begin({ questions: [where, why] })
    await chat.sends(['one', 'gone'])
    expect(chat.told()).toEqual([expect.stringMatching(/a picture from you[\s\S]*could not open[\s\S]*Next/)])
  })

  test('a platform that is away for a moment is asked again', async () => {
    await begin()
    chat.behind.set('slow', new SendError('unreachable', '503'))
    await chat.sends(['slow'])
    expect(chat.told()).toEqual([])
    chat.behind.set('slow', await snapshot())
    await chat.running.advance?.(60_000)
    expect(chat.told().join('\n')).toContain('I kept your picture')
  })
})

describe('words below a picture are words', () => {
  test('stop is a stop', async () => {
    await begin()
    await chat.sends(['one'], 'stop')
    expect(chat.files()).toEqual([])
    expect((await chat.running.store.statementsOf('benches')).length).toBe(0)
    expect(chat.told().join()).toMatch(/stop/i)
  })

  test('a stop among other words is asked about, and nothing is kept before', async () => {
    await begin()
    await chat.sends(['one'], 'stop it, I have had enough')
    expect(chat.told().join()).not.toContain('I kept')
    expect(chat.files()).toEqual([])
  })

  test('danger gets the numbers at once, and nothing is fetched', async () => {
    await begin()
    await chat.sends(['one'], 'I want to kill myself')
    expect(chat.told().join('\n')).toMatch(/112/)
    expect(chat.files()).toEqual([])
  })

  test('a phone number is left out until its author says otherwise', async () => {
    await begin()
    await chat.sends(['one'], 'Ring me on 20 12 34 56 about this corner')
    expect(await standing()).toMatchObject([{ caption: expect.not.stringContaining('20 12') }])
    expect(chat.told().join('\n')).toContain('phone number')
    await chat.taps('Keep it')
    expect(await standing()).toMatchObject([{ caption: expect.stringContaining('20 12 34 56') }])
  })

  test('a number in the words of the first of several waits for its tap while the others arrive', async () => {
    await begin()
    await chat.sends(['one', 'two'], 'Ring me on 20 12 34 56 about this corner')
    expect(await standing()).toHaveLength(2)
    await chat.taps('Keep it')
    expect((await chat.running.store.statementsOf('benches')).map(({ text }) => text)).toEqual([
      'Ring me on 20 12 34 56 about this corner',
    ])
    expect(chat.told().join('\n')).toContain('answer number 1')
  })
})

describe('pictures go', () => {
  test('when they are taken back, with what was written below them', async () => {
    await begin({ questions: [where, why] })
    await chat.sends(['one', 'two'], 'Here')
    chat.told()
    await chat.taps('Delete pictures and words')
    expect(chat.told()).toEqual([expect.stringContaining('Your 2 pictures are deleted')])
    await soon(() => chat.files().length === 0)
    expect(await standing()).toEqual([])
    expect(await chat.running.store.statementsOf('benches')).toEqual([])
  })

  test('when the answer is written again', async () => {
    await begin()
    await chat.sends(['one'], 'Here')
    await chat.writes('my answers')
    await chat.taps('Change it')
    await chat.taps('Write it again')
    await chat.sends(['two'])
    await soon(() => chat.files().length === 1)
    expect(await standing()).toMatchObject([{ respondent: 1 }])
    expect(await chat.running.store.statementsOf('benches')).toEqual([])
  })

  test('when their author is forgotten: row and file, at once', async () => {
    await begin()
    await chat.sends(['one', 'two'], 'Here')
    expect(chat.files()).toHaveLength(2)
    await chat.acts({ act: 'contact.forgotten', contact: 'loop:anna' })
    expect(await standing()).toEqual([])
    await soon(() => chat.files().length === 0)
    const [value] = (await chat.running.store.answersOf('benches')).map((answer) => answer.value)
    expect(value).toEqual({ kind: 'photo', statements: [''] })
  })

  test('when the consultation is taken back', async () => {
    await begin()
    await chat.sends(['one'])
    await chat.acts({ act: 'consultation.withdrawn', consultation: 'benches', reason: { en: 'A mistake' } })
    await soon(() => chat.files().length === 0)
  })
})

test('what a citizen sent is in no line of the log', async () => {
  await begin()
  await chat.sends(['one', 'gone'], 'By the old lime tree')
  expect(chat.logged.join('\n')).not.toMatch(/lime tree|loop:anna/)
})

describe('a message that is changed or taken back', () => {
  test('its caption says what it says now, and the picture stays', async () => {
    await begin()
    await chat.sends(['one'], 'By the lime tree', { messageId: 'm1' })
    await chat.does({ kind: 'message.edited', messageId: 'm1', text: 'By the oak', before: 'By the lime tree' })
    expect(await standing()).toMatchObject([{ caption: 'By the oak' }])
    expect(chat.files()).toHaveLength(1)
  })

  test('a caption that is written afterwards belongs to the picture', async () => {
    await begin()
    await chat.sends(['one'], '', { messageId: 'm1' })
    await chat.does({ kind: 'message.edited', messageId: 'm1', text: 'By the oak', before: '' })
    expect(await standing()).toMatchObject([{ caption: 'By the oak' }])
  })

  test('its picture goes with it, and those of other messages stay', async () => {
    await begin()
    await chat.sends(['one'], 'Here', { messageId: 'm1' })
    await chat.sends(['two'], 'And here', { messageId: 'm2' })
    await chat.does({ kind: 'message.deleted', messageId: 'm1' })
    expect(await standing()).toMatchObject([{ caption: 'And here' }])
    await soon(() => chat.files().length === 1)
  })

  test('after the closing the words stay and the picture goes', async () => {
    await begin()
    await chat.sends(['one'], 'Here', { messageId: 'm1' })
    await chat.acts({ act: 'consultation.closed', consultation: 'benches' })
    await chat.does({ kind: 'message.deleted', messageId: 'm1' })
    await soon(() => chat.files().length === 0)
    expect(await chat.running.store.statementsOf('benches')).toMatchObject([{ text: 'Here' }])
  })
})

test('a picture that was passed on is never silently the citizen’s own', async () => {
  await begin()
  await chat.sends(['one'], '', { forwarded: true })
  expect(chat.told()).toEqual([expect.stringContaining('passed on')])
  expect(chat.files()).toEqual([])
})
