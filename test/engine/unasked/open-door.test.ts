import { afterEach, describe, expect, it } from 'vitest'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { inquiryKeyOf } from '../../../src/domain/inquiry.ts'
import { asked, open, outcomeOf, pick } from '../../attack/town.ts'
import { Neighbourhood } from './neighbourhood.ts'

const anna: ContactId = 'bare:anna'
const lars: ContactId = 'bare:lars'
const mixed = asked('mixed', [pick, open], 0, 14)
const words = asked('words', [open], 0, 14)
const ways = ['unasked-taken', 'unasked-to-host', 'unasked-kept']
const host = 'button-unasked-host Mette'

const opened: Neighbourhood[] = []
const town = async (...consultations: readonly Consultation[]) => {
  const each = await Neighbourhood.open(...consultations)
  opened.push(each)
  await each.acts({ act: 'duty.granted', contact: lars, duty: { kind: 'staff', department: 'streets' } })
  await each.writes(lars, 'start')
  return each
}
/** Anna has answered, and the question is decided. */
const decided = async (...consultations: readonly Consultation[]) => {
  const here = await town(mixed, ...consultations)
  await here.answers(anna, mixed, 'trees', 'It is hot.')
  await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
  await here.waits(15, anna)
  await here.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
  await here.waits(1, anna)
  return here
}
const letters = async ({ room }: Neighbourhood) =>
  (await room.store.inquiries()).map(({ subject, dueOn, answeredAt, ended, lines }) => ({
    of: subject.of,
    owed: dueOn !== undefined && answeredAt === undefined && ended === undefined,
    said: lines.map((line) => `${line.kind}: ${line.words}`),
  }))
const replies = (here: Neighbourhood, text: string) =>
  here.acts({
    act: 'inquiry.replied',
    inquiry: inquiryKeyOf({ of: 'answer', consultation: 'mixed', respondent: 1 }),
    words: text,
    asker: lars,
  })

afterEach(async () => {
  for (const each of opened.splice(0)) await each.room.store.close()
})

describe('what is written when no question waits', () => {
  it('is shown and asked about, whatever it is and however late', async () => {
    const here = await decided()
    expect(await here.writes(anna, 'Who sweeps the square?')).toMatchObject({
      keys: ways,
      words: ['Who sweeps the square?'],
    })
    await here.waits(24 * 200, anna)
    expect((await here.writes(anna, 'And who paints it?')).keys).toEqual(ways)
  })

  it('goes nowhere before a tap, then once, to the host of that matter', async () => {
    const here = await decided()
    const { buttons } = await here.writes(anna, 'Who sweeps the square?')
    expect(await letters(here)).toEqual([])
    expect((await here.taps(anna, buttons[host])).keys).toEqual(['letter-sent', 'letter-anonymous'])
    expect((await here.taps(anna, buttons[host])).keys).toEqual(['unasked-gone'])
    expect(await letters(here)).toEqual([{ of: 'answer', owed: true, said: ['wrote: Who sweeps the square?'] }])
  })

  it('is sent as it was shown, and what came after stays', async () => {
    const here = await decided()
    const one = await here.writes(anna, 'The first thing')
    const two = await here.writes(anna, 'The second thing')
    expect(two.words).toEqual(['The first thing\nThe second thing'])
    await here.taps(anna, one.buttons[host])
    expect((await letters(here))[0]?.said).toEqual(['wrote: The first thing'])
    expect((await here.taps(anna, two.buttons[host])).keys, 'half of it is gone').toEqual(['unasked-gone'])
  })

  it('can be the last message alone, and the rest is deleted', async () => {
    const here = await decided()
    await here.writes(anna, 'My son has a new bike')
    const { buttons } = await here.writes(anna, 'A bench is missing by the lake')
    const last = await here.taps(anna, buttons['button-unasked-last'])
    expect(last).toMatchObject({ words: ['A bench is missing by the lake'] })
    await here.taps(anna, last.buttons['button-idea-send'])
    expect((await here.room.store.ideas()).map(({ text }) => text)).toEqual(['A bench is missing by the lake'])
    expect((await here.taps(anna, buttons[host])).keys).toEqual(['unasked-gone'])
  })

  it('is deleted by a tap, or after two weeks without one', async () => {
    const here = await decided()
    const left = await here.writes(anna, 'Never mind the square')
    expect((await here.taps(anna, left.buttons['button-idea-leave'])).keys).toEqual(['unasked-left'])
    expect((await here.taps(anna, left.buttons[host])).keys).toEqual(['unasked-gone'])
    const { buttons } = await here.writes(anna, 'What about the lamps?')
    await here.waits(24 * 13, anna)
    await here.writes(anna, 'And the paint?')
    await here.waits(24 * 3, anna)
    expect((await here.taps(anna, buttons[host])).keys, 'sixteen days old').toEqual(['unasked-gone'])
    expect(await letters(here)).toEqual([])
  })

  it('is not one with what was written long before', async () => {
    const here = await decided()
    await here.writes(anna, 'What about the lamps?')
    await here.waits(3, anna)
    expect((await here.writes(anna, 'And the paint?')).words).toEqual(['And the paint?'])
  })

  it('goes first to the host of what they heard of last, and others can be chosen', async () => {
    const other = { ...asked('words', [open], 0, 20), host: { name: 'Peter', title: { en: 'host', da: 'vært' } } }
    const here = await town(mixed, other)
    await here.answers(anna, mixed, 'trees', 'It is hot.')
    await here.answers(anna, other, 'Longer hours.')
    await here.acts({ act: 'consultation.closed', consultation: 'words' })
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    await here.waits(15, anna)
    await here.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
    await here.waits(1, anna)
    const { buttons } = await here.writes(anna, 'When do the new hours begin?')
    expect(Object.keys(buttons)).toContain(host)
    const more = await here.taps(anna, buttons['button-unasked-others'])
    await here.taps(anna, more.buttons['button-unasked-matter About words'])
    const [letter] = await here.room.store.inquiries()
    expect(letter?.subject).toMatchObject({ consultation: 'words' })
  })

  it('can answer a question that is open', async () => {
    const here = await town(mixed, words)
    await here.answers(anna, mixed, 'trees', 'It is hot.')
    await here.answers(anna, words, 'More books.')
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    await here.waits(15, anna)
    await here.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
    const { keys, buttons } = await here.writes(anna, 'Longer hours in the evening.')
    expect(keys, 'not taken for an answer that was finished before the echo came').toEqual(ways)
    await here.taps(anna, buttons['button-unasked-question About words'])
    expect((await here.room.store.statementsOf('words')).map(({ text }) => text)).toEqual([
      'More books.',
      'Longer hours in the evening.',
    ])
  })

  it.each(['Tak', 'ok', 'Hej!', '👍', '👍🏽', ':+1:', '❤️', 'Tak fordi I skrev', 'Danke schön', 'شكرا'])(
    'but for a kindness, which is answered kindly: %s',
    async (kindness) => {
      const here = await decided()
      await here.taps(anna, { do: 'heard', consultation: mixed.code, echo: 'none', felt: 'yes' })
      const { keys, buttons } = await here.writes(anna, kindness)
      expect(keys).toEqual([expect.stringMatching(/^small-talk-/)])
      expect(buttons).toEqual({})
    },
  )
})

describe('a question that is closed', () => {
  it('tells what became of it, and takes in what was tapped', async () => {
    const here = await town(mixed)
    await here.follows(anna, { do: 'begin', consultation: mixed.code })
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    const tapped = await here.taps(anna, { do: 'answer', consultation: mixed.code, question: 0, choice: 1 })
    expect(tapped).toMatchObject({
      keys: ['closed-on', 'closed-deciding', 'unasked-you-tapped', 'unasked-to-host', 'unasked-kept'],
      words: ['Trees'],
    })
    await here.taps(anna, tapped.buttons[host])
    expect(await letters(here)).toEqual([{ of: 'letter', owed: true, said: ['wrote: Trees'] }])
    expect((await here.room.store.tally('mixed')).answered).toBe(0)
  })

  it('says by what it was decided on the choice that was tapped', async () => {
    const here = await decided()
    const tapped = await here.taps(anna, { do: 'answer', consultation: mixed.code, question: 0, choice: 1 })
    expect(tapped.keys.slice(0, 3)).toEqual(['closed-on', 'closed-decided', 'verdict-not-adopted'])
  })

  it('says that it is late where it is', async () => {
    const here = await town(mixed)
    await here.answers(anna, mixed, 'trees', 'It is hot.')
    await here.waits(24 * 70, anna)
    expect((await here.taps(anna, { do: 'change', consultation: mixed.code })).keys).toEqual([
      'closed-on',
      'closed-late',
      'closed-write',
    ])
  })

  it('takes in everything of a form that comes too late', async () => {
    const here = await town(mixed)
    await here.follows('rich:bo', { do: 'begin', consultation: mixed.code })
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    const sent = await here.sends(
      'rich:bo',
      { do: 'form', form: 'answers', subject: mixed.code },
      { q0: 'c1', q1: 'It is hot by the library.' },
    )
    expect(sent.words).toEqual(['Trees\nIt is hot by the library.'])
  })

  it('leads a stranger who comes by its link to the host', async () => {
    const here = await town(mixed)
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    const met = await here.follows(anna, { do: 'begin', consultation: mixed.code })
    expect(met.keys).toEqual(['introduction-short', 'closed-on', 'closed-deciding', 'closed-write'])
    expect((await here.taps(anna, met.buttons['button-unasked-write Mette'])).keys).toEqual(['unasked-write'])
    expect((await here.writes(anna, 'Was there a map?')).keys).toEqual(['letter-sent', 'letter-anonymous'])
    const { keys } = await here.writes(anna, 'A big one, with the trees?')
    expect(keys, 'and on to the same host').toContain('unasked-to-host')
  })
})

describe('a letter to a host', () => {
  const written = async () => {
    const here = await decided()
    const { buttons } = await here.writes(anna, 'When does the bench come?')
    await here.taps(anna, buttons[host])
    return here
  }

  it('is answered once, and the citizen may write on', async () => {
    const here = await written()
    const reply = await replies(here, 'In June.')
    expect(reply).toMatchObject({ words: ['When does the bench come?', 'In June.'] })
    await replies(here, 'In July.')
    expect((await letters(here))[0]?.said).toEqual(['wrote: When does the bench come?', 'replied: In June.'])
    await here.taps(anna, reply.buttons['button-letter-write-on'])
    await here.writes(anna, 'With a back?')
    expect(await letters(here)).toEqual([
      {
        of: 'answer',
        owed: true,
        said: ['wrote: When does the bench come?', 'replied: In June.', 'wrote: With a back?'],
      },
    ])
  })

  it('is due: staff hear before and after its day, the citizen once when it is late', async () => {
    const here = await written()
    expect((await here.waits(24 * 12, lars)).keys).toContain('letter-due')
    expect((await here.waits(24 * 1, anna)).keys).toEqual([])
    expect((await here.waits(24 * 3, anna)).keys).toEqual(['letter-is-late'])
    expect((await here.waits(24 * 8, lars)).keys).toContain('letter-late')
    expect((await here.waits(24 * 8, anna)).keys).toEqual([])
    expect((await replies(here, 'In June.')).keys).toContain('letter-reply')
    expect((await here.waits(24 * 30, lars)).keys).not.toContain('letter-late')
  })

  it('is never promised again for a day that has passed: who writes more hears that it is late, and so do staff', async () => {
    const here = await written()
    await here.waits(24 * 40, lars)
    const before = (await here.room.store.inquiries())[0]?.dueOn
    const { buttons } = await here.writes(anna, 'Is it coming at all?')
    expect((await here.taps(anna, buttons[host])).keys).toEqual(['letter-sent-late', 'letter-anonymous'])
    expect((await here.room.store.inquiries())[0]?.dueOn, 'what it is late by is not lost').toBe(before)
    const again = await here.writes(anna, 'Or was it forgotten?')
    expect((await here.taps(anna, again.buttons[host], lars)).keys).toEqual([
      'inquiry-about-answer',
      'letter-more-late',
    ])
  })

  it('is not closed away by staff while a reply is owed', async () => {
    const here = await written()
    await here.acts({
      act: 'inquiry.ended',
      inquiry: inquiryKeyOf({ of: 'answer', consultation: 'mixed', respondent: 1 }),
    })
    expect((await letters(here))[0]?.owed).toBe(true)
  })

  it.each([
    ['No more on this', 'button-inquiry-end'],
    ['stop', 'stop'],
  ])('ends with %s, and nothing is owed', async (_, by) => {
    const here = await written()
    const more = await here.writes(anna, 'And the bins by the lake?')
    const sent = await here.taps(anna, more.buttons[host])
    await (by === 'stop' ? here.writes(anna, 'stop') : here.taps(anna, sent.buttons[by]))
    expect((await letters(here))[0]?.owed).toBe(false)
    expect((await here.waits(24 * 40, lars)).keys).not.toContain('letter-late')
  })

  it('needs no consent to being told: the citizen wrote first', async () => {
    const here = await town(mixed)
    await here.follows(anna, { do: 'begin', consultation: mixed.code })
    for (const each of ['trees', 'It is hot.', 'no', 'no']) await here.writes(anna, each)
    await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
    const { buttons } = await here.writes(anna, 'What about the lamps?')
    await here.taps(anna, buttons[host])
    expect((await replies(here, 'They come too.')).words).toContain('They come too.')
  })

  it('leaves nothing behind when the citizen is forgotten', async () => {
    const here = await written()
    await here.writes(anna, 'Unmistakable words of mine')
    await here.writes(anna, 'forget me')
    await here.writes(anna, 'yes')
    expect(await letters(here)).toEqual([])
    expect((await here.waits(24 * 40, lars)).keys).not.toContain('letter-late')
  })
})

describe('a reply to a question of staff', () => {
  it('is never refused because an older question is closed', async () => {
    const here = await decided()
    await here.acts({
      act: 'inquiry.asked',
      subject: { of: 'answer', consultation: 'mixed', respondent: 1 },
      department: 'streets',
      words: 'How far is it?',
      asker: lars,
    })
    await here.waits(15, anna)
    const is = await here.writes(anna, 'Cirka to hundrede meter, alt for langt')
    expect(is.keys).toEqual(['inquiry-is-it'])
    await here.taps(anna, is.buttons['button-inquiry-send'])
    expect((await letters(here))[0]?.said.at(-1)).toBe('answered: Cirka to hundrede meter, alt for langt')
  })

  it('is not added to an answer that is finished, where it may be one', async () => {
    const here = await town(mixed)
    await here.answers(anna, mixed, 'trees', 'It is hot.')
    await here.waits(15, anna)
    await here.acts({
      act: 'inquiry.asked',
      subject: { of: 'answer', consultation: 'mixed', respondent: 1 },
      department: 'streets',
      words: 'Where is it hot?',
      asker: lars,
    })
    await here.waits(1, anna)
    const is = await here.writes(anna, 'By the library')
    expect(is.keys).toEqual(['inquiry-is-it'])
    expect((await here.taps(anna, is.buttons['button-inquiry-keep'])).words, 'and no word is lost by a no').toEqual([
      'By the library',
    ])
  })
})
