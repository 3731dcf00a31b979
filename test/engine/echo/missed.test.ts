import { afterEach, describe, expect, it } from 'vitest'
import { type Consultation, codeOf } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { outcomeRef } from '../../../src/domain/outcome.ts'
import { asked, open, outcomeOf, pick } from '../../attack/town.ts'
import { Neighbourhood } from '../unasked/neighbourhood.ts'

const anna: ContactId = 'bare:anna'
const mixed = asked('mixed', [pick, open], 0, 14)
const opened: Neighbourhood[] = []

/** Anna has got her echo. */
const echoed = async (...consultations: readonly Consultation[]) => {
  const here = await Neighbourhood.open(mixed, ...consultations)
  opened.push(here)
  await here.answers(anna, mixed, 'trees', 'It is hot.')
  await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
  await here.waits(15, anna)
  await here.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })
  return here
}
const feels = (here: Neighbourhood, felt: 'yes' | 'partly' | 'no') =>
  here.taps(anna, { do: 'heard', consultation: mixed.code, echo: codeOf(outcomeRef), felt })
const missed = async ({ room }: Neighbourhood) => (await room.store.missedIn('mixed')).map(({ words }) => words)
const sent = ['letter-sent', 'letter-anonymous']

afterEach(async () => {
  for (const each of opened.splice(0)) await each.room.store.close()
})

describe('a citizen who did not feel heard', () => {
  it('is asked once what was missing, and what they write goes to the host', async () => {
    const here = await echoed()
    expect((await feels(here, 'no')).keys).toEqual(['heard-no', 'missing-ask'])
    expect((await here.writes(anna, 'Nobody said why.')).keys).toEqual(sent)
    expect((await feels(here, 'partly')).keys, 'not asked again').toEqual(['heard-partly'])
    const [exchange] = await here.room.store.inquiries()
    expect(exchange?.lines).toMatchObject([{ kind: 'missed', words: 'Nobody said why.', echo: codeOf(outcomeRef) }])
    expect(await missed(here)).toEqual(['Nobody said why.'])
  })

  it('is counted by the tap that came last, and a yes takes the why out of the digest', async () => {
    const here = await echoed()
    await feels(here, 'partly')
    await here.writes(anna, 'Nobody said why.')
    expect((await feels(here, 'yes')).keys).toEqual(['heard-yes'])
    expect((await here.room.store.tally('mixed')).heard).toEqual({ yes: 1, partly: 0, no: 0 })
    expect(await missed(here)).toEqual([])
  })

  it('may leave it, by a tap or in words', async () => {
    const here = await echoed()
    const { buttons } = await feels(here, 'no')
    expect((await here.taps(anna, buttons['button-skip'])).keys).toEqual(['missing-skipped'])
    expect((await here.writes(anna, 'When does it come?')).keys).toContain('unasked-taken')
    expect(await missed(here)).toEqual([])
  })

  it.each([
    ['no thanks', ['missing-skipped']],
    ['skip', ['missing-skipped']],
    ['thanks', ['small-talk-thanks']],
    ['👍', ['small-talk-fine']],
    ['yes', ['missing-ask']],
  ])('is understood where they write "%s"', async (words, keys) => {
    const here = await echoed()
    await feels(here, 'no')
    expect((await here.writes(anna, words)).keys).toEqual(keys)
    expect(await missed(here)).toEqual([])
  })

  it('commands as ever, and can then still say what was missing', async () => {
    const here = await echoed()
    await feels(here, 'no')
    expect((await here.writes(anna, 'help')).keys).toContain('help')
    expect((await here.writes(anna, 'Nobody said why.')).keys).toEqual(sent)
  })

  it('answers a question that waits where the words are one of its choices', async () => {
    const later = asked('later', [pick], 0, 20)
    const here = await echoed(later)
    await here.follows(anna, { do: 'begin', consultation: later.code })
    await feels(here, 'no')
    await here.writes(anna, 'Benches')
    expect((await here.room.store.tally('later')).questions.pick?.choices.c0).toBe(1)
    expect(await missed(here)).toEqual([])
  })

  it('is asked where the words go when they come long after', async () => {
    const here = await echoed()
    await feels(here, 'no')
    await here.waits(24 * 3, anna)
    expect((await here.writes(anna, 'Nobody said why.')).keys).toContain('unasked-to-host')
  })

  it('is not asked after a stop', async () => {
    const here = await echoed()
    await here.writes(anna, 'stop')
    expect((await feels(here, 'no')).keys).toEqual(['heard-no'])
  })

  it('is answered by the host once more', async () => {
    const here = await echoed()
    await feels(here, 'no')
    await here.writes(anna, 'Nobody said why.')
    const [exchange] = await here.room.store.inquiries()
    const reply = { act: 'inquiry.replied', inquiry: exchange?.key ?? '', words: 'Because of the pipes.' } as const
    expect(await here.acts({ ...reply, asker: 'bare:lars' })).toMatchObject({
      keys: ['letter-replied', 'letter-reply', 'letter-write-on'],
      words: ['Nobody said why.', 'Because of the pipes.'],
    })
  })
})
