import { afterEach, describe, expect, it } from 'vitest'
import type { Action } from '../../src/domain/action.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { inquiryKeyOf } from '../../src/domain/inquiry.ts'
import { outcomeRef } from '../../src/domain/outcome.ts'
import { figure } from '../figures.ts'
import { Street } from './street.ts'
import { asked, open, outcomeOf, pick, scale } from './town.ts'

const anna: ContactId = 'bare:anna'
const bo: ContactId = 'rich:bo'
const mixed = asked('mixed', [pick, open], 0, 14)
const drawn = asked('drawn', [scale], 0, 14, 1)
const code = mixed.code
const streets: Street[] = []

const street = async (...consultations: readonly Consultation[]) => {
  const opened = await Street.open(...consultations)
  streets.push(opened)
  return opened
}

afterEach(async () => {
  for (const each of streets.splice(0)) await each.close()
})

describe('a link that somebody else wrote', () => {
  const links: readonly Action[] = [
    { do: 'forget' },
    { do: 'stop' },
    { do: 'answer', consultation: code, question: 0, choice: 1 },
    { do: 'skip', consultation: code, question: 0 },
    { do: 'decline', consultation: code },
    { do: 'consent', purpose: 'told', given: false, wording: 'x' },
    { do: 'pause', days: 9999 },
    { do: 'help', verb: 'here', consultation: code, wording: 'x' },
    { do: 'inquiry', verb: 'end', subject: inquiryKeyOf({ of: 'answer', consultation: 'mixed', respondent: 1 }) },
    { do: 'heard', consultation: code, echo: codeOf(outcomeRef), felt: 'yes' },
  ]

  it.each(links)('never answers, erases or decides anything: $do', async (link) => {
    const town = await street(mixed)
    await town.taps(anna, { do: 'answer', consultation: code, question: 0, choice: 0 })
    const before = await town.store.tally('mixed')
    figure('links followed that another person wrote')
    await town.follows(anna, link)
    expect(await town.store.tally('mixed')).toEqual(before)
    expect((await town.store.answersOf('mixed')).map(({ value }) => value)).toEqual([{ kind: 'choice', choice: 'c0' }])
    expect(await town.types(anna, 'my answers')).toContain('answers-intro')
    expect(await town.types(anna, 'hello'), 'the question it was in goes on').toContain('receipt')
  })

  it('opens a question', async () => {
    const town = await street(mixed)
    expect(await town.follows(anna, { do: 'begin', consultation: code })).toContain('introduction-short')
  })
})

describe('a button that nobody was given', () => {
  it('shows no offers to help, and asks nobody back', async () => {
    const town = await street(mixed)
    await town.taps(bo, { do: 'answer', consultation: code, question: 0, choice: 0 })
    await town.taps(bo, { do: 'help', verb: 'here', consultation: code, wording: 'x' })
    const [offer] = await town.store.helpOffers()
    const key = inquiryKeyOf({ of: 'answer', consultation: 'mixed', respondent: 1 })
    expect(offer).toBeDefined()
    expect(await town.taps(anna, { do: 'help', verb: 'list', consultation: '', wording: '' })).toEqual(['hall-closed'])
    for (const verb of ['again', 'close', 'offer'] as const) {
      const subject = verb === 'offer' ? (offer?.key ?? '') : key
      expect(await town.taps(anna, { do: 'inquiry', verb, subject })).toEqual(['hall-closed'])
    }
    for (const verb of ['reply', 'pass', 'end'] as const)
      expect(await town.taps(anna, { do: 'inquiry', verb, subject: key })).toEqual(['inquiry-is-over'])
    expect(await town.taps(anna, { do: 'help', verb: 'back', consultation: code, wording: '' })).toEqual([
      'button-unknown',
    ])
    expect(await town.store.helpOffers()).toEqual([offer])
  })

  it('counts no feeling about an echo that never was', async () => {
    const town = await street(mixed)
    await town.taps(anna, { do: 'answer', consultation: code, question: 0, choice: 0 })
    await town.types(anna, 'The lamp by number 4.')
    const echoes = [outcomeRef, 'first', 'a', 'b', 'c'].map(codeOf)
    for (const echo of echoes) await town.taps(anna, { do: 'heard', consultation: code, echo, felt: 'yes' })
    expect((await town.store.tally('mixed')).heard).toEqual({ yes: 0, partly: 0, no: 0 })
    await town.acts({ act: 'consultation.closed', consultation: 'mixed' })
    expect(await town.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })).toBeUndefined()
    for (const echo of echoes) await town.taps(anna, { do: 'heard', consultation: code, echo, felt: 'partly' })
    expect((await town.store.tally('mixed')).heard).toEqual({ yes: 0, partly: 1, no: 0 })
    expect(await town.taps(bo, { do: 'heard', consultation: code, echo: codeOf(outcomeRef), felt: 'no' })).toEqual([
      'button-unknown',
    ])
    expect((await town.store.tally('mixed')).heard).toEqual({ yes: 0, partly: 1, no: 0 })
  })

  it('is no way into a question that is asked of people drawn by lot', async () => {
    const town = await street(drawn)
    const tries: readonly Action[] = [
      { do: 'decline', consultation: drawn.code },
      { do: 'begin', consultation: drawn.code },
      { do: 'answer', consultation: drawn.code, question: 0, choice: 3 },
      { do: 'skip', consultation: drawn.code, question: 0 },
      { do: 'finish', consultation: drawn.code, question: 0 },
      { do: 'change', consultation: drawn.code },
      { do: 'form', form: 'answers', subject: drawn.code },
    ]
    for (const action of tries) expect(await town.taps(anna, action), action.do).toEqual(['drawn-only'])
    const tally = await town.store.tally('drawn')
    expect([tally.answered, tally.declined]).toEqual([0, 0])
  })

  it('declines nothing that is closed', async () => {
    const town = await street(mixed)
    await town.acts({ act: 'consultation.closed', consultation: 'mixed' })
    expect(await town.taps(anna, { do: 'decline', consultation: code })).toEqual([
      'introduction-short',
      'closed-on',
      'closed-deciding',
      'closed-write',
    ])
    expect((await town.store.tally('mixed')).declined).toBe(0)
  })
})

describe('two consultations whose ids make the same short code', () => {
  it('cannot both be launched', async () => {
    const [one, other] = ['path-path-library-hall', 'bridge-path-harbour-court']
    expect(codeOf(one ?? '')).toBe(codeOf(other ?? ''))
    const town = await street(asked(one ?? '', [pick], 0, 14))
    const refused = await town.acts({ act: 'consultation.submitted', consultation: asked(other ?? '', [pick], 0, 14) })
    expect(refused).toBe(
      '"bridge-path-harbour-court" gets the same short code in buttons as "path-path-library-hall". Change a letter of its id.',
    )
  })
})
