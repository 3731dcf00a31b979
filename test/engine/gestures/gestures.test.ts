import { afterEach, describe, expect, it } from 'vitest'
import type { Attachment } from '../../../src/domain/attachment.ts'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { Street } from '../../attack/street.ts'
import { asked, open, outcomeOf, pick, scale } from '../../attack/town.ts'

const anna: ContactId = 'cutting:anna'
const mixed = asked('mixed', [pick, open], 0, 14)
const other = asked('other', [scale], 0, 14)
const streets: Street[] = []

afterEach(async () => {
  for (const each of streets.splice(0)) await each.close()
})

/** A street where Anna has begun to answer. */
async function begun(...consultations: readonly [Consultation, ...Consultation[]]): Promise<Street> {
  const street = await Street.open(...consultations)
  streets.push(street)
  await street.follows(anna, { do: 'begin', consultation: consultations[0].code })
  return street
}

const writes = (street: Street, text: string, messageId: string, more: object = {}) =>
  street.does(anna, { kind: 'message.received', text, messageId, ...more })
const edits = (street: Street, messageId: string, text: string) =>
  street.does(anna, { kind: 'message.edited', messageId, text })
const wordsIn = async (street: Street, id = 'mixed') => (await street.store.statementsOf(id)).map(({ text }) => text)
const chosenIn = async (street: Street) => (await street.store.tally('mixed')).questions.pick?.choices

describe('an edit', () => {
  it('replaces the words while the question is open, says so, and keeps them one answer', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade by the library', 'm1')
    await writes(street, 'And a tap', 'm2')
    expect(await edits(street, 'm1', 'Shade by the school')).toEqual(['edit-taken'])
    expect(await wordsIn(street)).toEqual(['And a tap', 'Shade by the school'])
    expect(await edits(street, 'm1', 'Shade by the station')).toEqual(['edit-taken'])
    expect((await wordsIn(street)).toSorted()).toEqual(['And a tap', 'Shade by the station'])
    expect((await street.store.tally('mixed')).answered).toBe(1)
  })

  it('without a change is nothing, also where the platform tells it twice', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade', 'm1')
    expect(await edits(street, 'm1', 'Shade')).toEqual([])
    expect(await street.does(anna, { kind: 'message.edited', messageId: 'm9', text: 'same', before: 'same' })).toEqual(
      [],
    )
  })

  it('changes a choice that was written, and keeps it where the change is no answer', async () => {
    const street = await begun(mixed)
    await writes(street, 'trees', 'm1')
    expect(await chosenIn(street)).toMatchObject({ c1: 1 })
    await edits(street, 'm1', 'benches')
    expect(await chosenIn(street)).toMatchObject({ c0: 1, c1: 0 })
    expect(await edits(street, 'm1', 'something else entirely')).toEqual(['edit-slip'])
    expect(await chosenIn(street)).toMatchObject({ c0: 1 })
  })

  it('after the closing is told that the first words are kept', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade', 'm1')
    await street.acts({ act: 'consultation.closed', consultation: 'mixed' })
    expect(await edits(street, 'm1', 'Sun')).toEqual(['edit-late'])
    expect(await wordsIn(street)).toEqual(['Shade'])
  })

  it('of a slip is read as if it had been written now', async () => {
    const street = await begun(mixed)
    expect(await writes(street, 'threes', 'm1')).toContain('unfit-offer')
    await edits(street, 'm1', 'trees')
    expect(await chosenIn(street)).toMatchObject({ c1: 1 })
  })

  it('never brings a number in unasked, and danger in it gets the numbers', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade', 'm1')
    expect(await edits(street, 'm1', 'Shade, call me on 20 30 40 50')).toEqual(['personal-ask-phone'])
    expect((await wordsIn(street)).join()).not.toContain('20 30')
    expect((await edits(street, 'm1', 'I want to die')).some((key) => key.startsWith('emergency'))).toBe(true)
    expect((await wordsIn(street)).join()).not.toContain('die')
  })

  it('into a stop is a stop', async () => {
    const street = await begun(mixed)
    await writes(street, 'trees', 'm1')
    expect(await edits(street, 'm1', 'stop')).toEqual(['stopped'])
  })

  it('of what Ekko keeps elsewhere is said kindly, and of a greeting not at all', async () => {
    const street = await begun(mixed)
    expect(await edits(street, 'm7', 'I meant the other street')).toEqual(['edit-unread'])
    expect(await edits(street, 'm8', 'hello!')).toEqual([])
  })
})

describe('a deletion', () => {
  it('takes the words out while the question is open', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade', 'm1')
    await writes(street, 'A tap', 'm2')
    expect(await street.does(anna, { kind: 'message.deleted', messageId: 'm1' })).toEqual(['deletion-taken'])
    expect(await wordsIn(street)).toEqual(['A tap'])
    await street.does(anna, { kind: 'message.deleted', messageId: 'm2' })
    expect(await wordsIn(street)).toEqual([])
    expect(await street.does(anna, { kind: 'message.deleted', messageId: 'm2' })).toEqual([])
  })

  it('after the closing is told what stays, and how to erase it', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'Shade', 'm1')
    await street.acts({ act: 'consultation.closed', consultation: 'mixed' })
    expect(await street.does(anna, { kind: 'message.deleted', messageId: 'm1' })).toEqual(['deletion-late'])
    expect(await wordsIn(street)).toEqual(['Shade'])
  })
})

describe('a reply to one of our messages', () => {
  it('answers what it quotes, whatever was asked since', async () => {
    const street = await begun(mixed, other)
    await street.types(anna, 'trees')
    const question = street.idOf(anna, 'how-open-shown')
    await street.follows(anna, { do: 'begin', consultation: other.code })
    await writes(street, 'Shade by the library', 'm1', { replyTo: question })
    expect(await wordsIn(street)).toEqual(['Shade by the library'])
    expect((await street.store.tally('other')).answered).toBe(0)
  })

  it('changes the choice it quotes, and the question that waits goes on waiting', async () => {
    const street = await begun(other, mixed)
    const first = street.idOf(anna, 'how-scale')
    await street.types(anna, '4')
    await street.follows(anna, { do: 'begin', consultation: mixed.code })
    expect(await writes(street, '7', 'm1', { replyTo: first })).toEqual(['answer-changed'])
    await street.types(anna, 'trees')
    expect(await chosenIn(street)).toMatchObject({ c1: 1 })
    const [said] = await street.store.answersOf('other')
    expect(said?.value).toMatchObject({ value: 7 })
  })

  it('is a consent where it quotes one, and a command stays a command', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await street.types(anna, 'Shade')
    const consent = street.idOf(anna, 'consent-told')
    await street.types(anna, 'And a tap')
    expect(await writes(street, 'ja', 'm1', { replyTo: consent })).toContain('told-accepted')
    expect(await writes(street, 'stop', 'm2', { replyTo: consent })).toEqual(['stopped'])
  })
})

describe('a sign', () => {
  const thumb = '👍🏽'

  it('on a question asks it again, and on an answered one is a kindness', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    const question = street.idOf(anna, 'how-open-shown')
    const reacts = () => street.does(anna, { kind: 'reaction.added', to: question, emoji: thumb })
    expect((await reacts())[0]).toBe('sign-no-answer')
    await street.types(anna, 'Shade')
    expect(await reacts()).toEqual([])
  })

  it('on a consent or as the only text to one is asked back, and is never a yes', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await street.types(anna, 'Shade')
    const consent = street.idOf(anna, 'consent-told')
    expect(await street.does(anna, { kind: 'reaction.added', to: consent, emoji: thumb })).toEqual([
      'sign-no-consent',
      'consent-told',
    ])
    expect(await street.types(anna, thumb)).toEqual(['sign-no-consent', 'consent-told'])
    expect(await street.types(anna, 'ja')).toContain('told-accepted')
  })

  it('as the only text to an open question is never a statement, and the question stays open', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    expect(await street.types(anna, '❤️')).toEqual(['sign-ask'])
    expect(await wordsIn(street)).toEqual([])
    await street.types(anna, 'Ved bageren ❤️')
    expect(await wordsIn(street)).toEqual(['Ved bageren ❤️'])
  })

  it('to a choice asks again, as often as it comes', async () => {
    const street = await begun(mixed)
    for (let time = 0; time < 4; time += 1) expect((await street.types(anna, thumb))[0]).toBe('sign-no-answer')
    expect(await street.types(anna, 'trees')).toContain('how-open-shown')
  })

  it('that one label alone bears is that choice', async () => {
    const choices = ['🌳 Trees', '🪑 Benches'].map((label, index) => ({
      id: `c${index}`,
      label: { da: label, en: label },
    }))
    const street = await begun(asked('mixed', [{ ...pick, kind: 'choice', choices }, open], 0, 14))
    await street.types(anna, '🌳')
    expect(await chosenIn(street)).toMatchObject({ c0: 1 })
  })
})

describe('words of another person', () => {
  it('are shown back and count after a tap', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    expect(await writes(street, 'We need shade', 'm1', { forwarded: true })).toEqual(['forwarded-answer'])
    expect(await wordsIn(street)).toEqual([])
    await street.types(anna, 'yes')
    expect(await wordsIn(street)).toEqual(['We need shade'])
    expect(await edits(street, 'm1', 'We need more shade')).toEqual(['edit-taken'])
  })

  it('are never a command', async () => {
    const street = await begun(mixed)
    expect(await writes(street, 'stop', 'm1', { forwarded: true })).toEqual(['forwarded-unasked'])
    expect(await street.types(anna, 'trees')).toContain('how-open-shown')
  })
})

describe('what comes without a word', () => {
  const others: readonly Attachment[] = [
    { kind: 'photo', source: 'p' },
    { kind: 'video' },
    { kind: 'sound' },
    { kind: 'file' },
    { kind: 'card' },
    { kind: 'poll' },
    { kind: 'sticker' },
    { kind: 'unknown' },
  ]

  it.each(others)('a $kind is said kindly with the question, and is no slip', async (attachment) => {
    const street = await begun(mixed)
    for (let time = 0; time < 4; time += 1) {
      const heard = await writes(street, '', `m${time}`, { attached: [attachment] })
      expect(heard[0]).toBe(`attached-${attachment.kind}`)
    }
    await street.types(anna, 'trees')
    expect(await chosenIn(street)).toMatchObject({ c1: 1 })
  })

  it('a sticker with a sign is that sign', async () => {
    const street = await begun(mixed)
    const thumb = await writes(street, '', 'm1', { attached: [{ kind: 'sticker', emoji: '👍' }] })
    expect(thumb[0]).toBe('sign-no-answer')
  })

  it('beside words is named in the one reply to the words', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    const heard = await writes(street, 'Here', 'm1', { attached: [{ kind: 'file' }] })
    expect(heard.filter((key) => key === 'attached-left-file')).toHaveLength(1)
    expect(heard).toContain('receipt')
    expect(await wordsIn(street)).toEqual(['Here'])
  })
})

describe('a picture below words that are no answer', () => {
  const picture = { attached: [{ kind: 'photo', source: 'p' }] }

  it('does not stand above the numbers in need', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    const heard = await writes(street, 'There is a fire in the library', 'm1', picture)
    expect(heard[0]).toMatch(/^emergency/)
    expect(heard).not.toContain('attached-left-photo')
  })

  it('does not hold a stop up, and is not said to be beside words that were taken', async () => {
    const street = await begun(mixed)
    expect(await writes(street, 'nothing like it', 'm1', picture)).not.toContain('attached-left-photo')
    expect(await writes(street, 'stop', 'm2', picture)).toEqual(['stopped'])
  })
})

describe('an album', () => {
  const picture = { attached: [{ kind: 'photo', source: 'p' }], album: '13' }

  it.each([
    ['captions first', ['It gets hot', '', 'and here']],
    ['a silent picture first', ['', 'It gets hot', 'and here']],
  ])('is one answer with all its captions and one reply: %s', async (_, captions) => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    const heard: string[] = []
    for (const [index, caption] of captions.entries())
      heard.push(...(await writes(street, caption, `m${index}`, picture)))
    heard.push(...(await street.waits(0.01)))
    expect(await wordsIn(street)).toEqual(['It gets hot\nand here'])
    expect(heard.filter((key) => key.includes('receipt-promise'))).toHaveLength(1)
    expect(heard.filter((key) => key.endsWith('attached-photo'))).toEqual([])
  })

  it('without a caption is said kindly', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    expect(await writes(street, '', 'm1', picture)).toEqual([])
    expect((await street.waits(0.01))[0]).toBe(`${anna} attached-photo`)
  })
})

describe('a text that the app cut', () => {
  it('is one statement, and what follows is asked once it is whole', async () => {
    const street = await begun(asked('mixed', [open, pick], 0, 14))
    const long = `${'A long answer. '.repeat(280)}`.slice(0, 4096)
    expect(await writes(street, long, 'm1')).toEqual([])
    expect(await writes(street, 'its end.', 'm2')).toEqual([])
    expect((await street.waits(0.01)).length).toBeGreaterThan(0)
    expect((await wordsIn(street)).map((words) => words.slice(-30))).toEqual([`${long}its end.`.slice(-30)])
  })

  it('is left as it was where the next words come later', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    await writes(street, 'x'.repeat(4096), 'm1')
    await street.waits(0.1)
    await writes(street, 'And another thing', 'm2')
    expect(await wordsIn(street)).toHaveLength(2)
  })
})

describe('a start', () => {
  it('while a question waits asks that question again', async () => {
    const street = await begun(mixed)
    await street.types(anna, 'trees')
    expect(await street.follows(anna)).toContain('how-open-shown')
    await street.types(anna, 'Shade')
    expect(await wordsIn(street)).toEqual(['Shade'])
  })
})

it('a heart on an echo asks whether it means that they feel heard', async () => {
  const street = await begun(mixed)
  for (const words of ['trees', 'It is hot.', 'yes', 'no']) await street.types(anna, words)
  await street.acts({ act: 'consultation.closed', consultation: 'mixed' })
  await street.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
  await street.waits(1)
  const echo = street.idOf(anna, 'heard-question')
  expect(await street.does(anna, { kind: 'reaction.added', to: echo, emoji: '❤️' })).toEqual(['sign-felt-heard'])
})
