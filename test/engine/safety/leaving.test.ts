import { afterEach, describe, expect, it } from 'vitest'
import type { Consultation } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { asked, open, pick } from '../../attack/town.ts'
import { Neighbourhood } from '../unasked/neighbourhood.ts'

const anna: ContactId = 'bare:anna'
const words = asked('words', [open], 0, 12)
const choice = asked('choice', [pick], 0, 12)
const doubtful = 'stop it, I have had enough of being asked'
const opened: Neighbourhood[] = []

async function street(...consultations: readonly Consultation[]): Promise<Neighbourhood> {
  const here = await Neighbourhood.open(...consultations)
  opened.push(here)
  return here
}

const statements = async ({ room }: Neighbourhood) => (await room.store.statementsOf('words')).map(({ text }) => text)

afterEach(async () => {
  for (const each of opened.splice(0)) await each.room.store.close()
})

describe('words in which a person may want to leave', () => {
  async function inDoubt(said = doubtful) {
    const here = await street(words)
    await here.follows(anna, { do: 'begin', consultation: words.code })
    return { here, heard: await here.writes(anna, said) }
  }

  it('bring one question with two buttons, and nothing is stored', async () => {
    const { here, heard } = await inDoubt()
    expect(heard.keys).toEqual(['leaving-stop-or-answer'])
    expect(Object.keys(heard.buttons)).toEqual(['button-leaving-stop', 'button-asking-answer'])
    expect(await statements(here)).toEqual([])
    expect((await here.room.store.tally('words')).answered).toBe(0)
  })

  it('stop everything by a tap, also one that comes late, and are no answer', async () => {
    const { here, heard } = await inDoubt()
    await here.waits(30, anna)
    expect((await here.taps(anna, heard.buttons['button-leaving-stop'])).keys).toEqual(['stopped'])
    expect((await here.taps(anna, heard.buttons['button-asking-answer'])).keys).toEqual(['is-stopped'])
    expect(await statements(here)).toEqual([])
  })

  it('are the answer by the other, word for word', async () => {
    const { here, heard } = await inDoubt()
    expect((await here.taps(anna, heard.buttons['button-asking-answer'])).keys).toContain('receipt')
    expect(await statements(here)).toEqual([doubtful])
  })

  it.each([
    ['ja', 'stopped', []],
    ['stop', 'stopped', []],
    ['nej', 'receipt', [doubtful]],
  ] as const)('are settled by "%s", written instead of tapped', async (said, key, stored) => {
    const { here } = await inDoubt()
    expect((await here.writes(anna, said)).keys).toContain(key)
    expect(await statements(here)).toEqual(stored)
  })

  it('are let go when another answer is written', async () => {
    const { here, heard } = await inDoubt()
    expect((await here.writes(anna, 'A lamp at the gate')).keys).toContain('receipt')
    expect((await here.taps(anna, heard.buttons['button-asking-answer'])).keys).toEqual(['held-gone'])
    expect(await statements(here)).toEqual(['A lamp at the gate'])
  })

  it('about being forgotten ask, and then ask once more as ever', async () => {
    const { here, heard } = await inDoubt('I am moving away, so delete my data and all that you have')
    expect(heard.keys).toEqual(['leaving-forget-or-answer'])
    expect((await here.taps(anna, heard.buttons['button-leaving-forget'])).keys).toEqual(['forget-sure'])
    expect((await here.writes(anna, 'yes')).keys).toEqual(['forgotten'])
    expect(await here.room.store.personOf(anna)).toBeUndefined()
  })

  it('are asked about where no words are an answer, and where nothing is asked', async () => {
    const here = await street(choice)
    await here.follows(anna, { do: 'begin', consultation: choice.code })
    const heard = await here.writes(anna, doubtful)
    expect(heard.keys).toEqual(['leaving-stop-or-else'])
    expect((await here.taps(anna, heard.buttons['button-leaving-else'])).keys).toContain('unfit-offer')
    const bo: ContactId = 'bare:bo'
    expect((await here.writes(bo, doubtful)).keys).toEqual(['leaving-stop-or-else'])
  })

  it('come from a form too, and its other answers stand', async () => {
    const both = asked('words', [pick, open], 0, 12)
    const here = await street(both)
    const mads: ContactId = 'rich:mads'
    await here.follows(mads, { do: 'begin', consultation: both.code })
    const form = { do: 'form', form: 'answers', subject: both.code } as const
    const heard = await here.sends(mads, form, { q0: '0', q1: doubtful })
    expect(heard.keys).toContain('leaving-stop-or-answer')
    expect(await statements(here)).toEqual([])
    expect((await here.taps(mads, heard.buttons['button-asking-answer'])).keys).toContain('receipt')
    expect(await statements(here)).toEqual([doubtful])
  })

  it('from a form that says nothing else stop, and nothing in it is stored', async () => {
    const both = asked('words', [pick, open], 0, 12)
    const here = await street(both)
    const mads: ContactId = 'rich:mads'
    await here.follows(mads, { do: 'begin', consultation: both.code })
    const form = { do: 'form', form: 'answers', subject: both.code } as const
    expect((await here.sends(mads, form, { q0: '0', q1: 'Stop, tak!' })).keys).toEqual(['stopped'])
    expect((await here.room.store.tally('words')).answered).toBe(0)
  })
})

describe('a stop, said politely', () => {
  const ways: readonly (readonly [string, (here: Neighbourhood) => Promise<unknown>])[] = [
    ['at a question', (here) => here.follows(anna, { do: 'begin', consultation: words.code })],
    ['at the first meeting', (here) => here.writes(anna, 'hello')],
    [
      'while choosing topics',
      async (here) => {
        await here.writes(anna, 'start')
        await here.writes(anna, 'yes')
      },
    ],
    [
      'while an idea is asked for',
      async (here) => {
        await here.writes(anna, 'start')
        await here.writes(anna, 'idea')
      },
    ],
    [
      'while writing to the host',
      async (here) => {
        await here.follows(anna, { do: 'begin', consultation: words.code })
        await here.writes(anna, 'A lamp')
        await here.taps(anna, { do: 'unasked', verb: 'write', consultation: words.code, range: '' })
      },
    ],
    [
      'while offering help',
      async (here) => {
        await here.follows(anna, { do: 'begin', consultation: words.code })
        await here.writes(anna, 'A lamp')
        await here.taps(anna, { do: 'help', verb: 'begin', consultation: words.code, wording: '' })
      },
    ],
    [
      'while asked whether to be forgotten',
      async (here) => {
        await here.writes(anna, 'start')
        await here.writes(anna, 'forget me')
      },
    ],
  ]

  it.each(ways)('holds %s, and becomes nothing else', async (_where, comesThere) => {
    const here = await street(words)
    await comesThere(here)
    const before = await statements(here)
    expect((await here.writes(anna, 'Stop venligst med at skrive til mig, tak!')).keys).toEqual(['stopped'])
    expect(await statements(here)).toEqual(before)
    expect((await here.writes(anna, 'But why?')).keys).toEqual(['is-stopped'])
  })

  it.each(ways)('among other words is asked about %s', async (_where, comesThere) => {
    const here = await street(words)
    await comesThere(here)
    const heard = await here.writes(anna, doubtful)
    expect(heard.keys).toHaveLength(1)
    expect(heard.keys[0]).toMatch(/^leaving-stop-or-/)
    expect((await here.taps(anna, heard.buttons['button-leaving-stop'])).keys).toEqual(['stopped'])
  })
})
