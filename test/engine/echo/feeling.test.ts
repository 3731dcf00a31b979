import { afterEach, describe, expect, it } from 'vitest'
import { codeOf } from '../../../src/domain/consultation.ts'
import type { ContactId } from '../../../src/domain/contact.ts'
import { outcomeRef } from '../../../src/domain/outcome.ts'
import { asked, open, outcomeOf, pick } from '../../attack/town.ts'
import { Neighbourhood } from '../unasked/neighbourhood.ts'

const anna: ContactId = 'bare:anna'
const mixed = asked('mixed', [pick, open], 0, 14)
const opened: Neighbourhood[] = []

/** Anna said yes to being told, left open whether she may be asked, and got her echo. */
async function echoed() {
  const here = await Neighbourhood.open(mixed)
  opened.push(here)
  await here.follows(anna, { do: 'begin', consultation: mixed.code })
  for (const words of ['trees', 'It is hot.', 'done']) await here.writes(anna, words)
  expect((await here.writes(anna, 'yes')).keys).toContain('consent-asked')
  await here.acts({ act: 'consultation.closed', consultation: 'mixed' })
  await here.waits(15, anna)
  expect((await here.acts({ act: 'outcome.published', outcome: outcomeOf('mixed') })).keys).toContain('heard-question')
  await here.waits(1, anna)
  return here
}

/** The first later step is done, long after. */
async function stepDone(here: Neighbourhood) {
  await here.waits(24 * 40, anna)
  const report = { consultation: 'mixed', milestone: 'first', state: 'done', what: { en: 'Done.' } } as const
  expect((await here.acts({ act: 'milestone.reported', report })).keys).toContain('heard-again-question')
  await here.waits(1, anna)
}

afterEach(async () => {
  for (const each of opened.splice(0)) await each.room.store.close()
})

const answers = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['partly', 'partly'],
  ['not really', 'no'],
] as const

describe('"do you feel heard?", answered in words', () => {
  it.each(answers)('is what "%s" answers under an echo, and no consent that was left open', async (said, felt) => {
    const here = await echoed()
    expect((await here.writes(anna, said)).keys).toContain(`heard-${felt}`)
    expect((await here.room.store.tally('mixed')).heard).toMatchObject({ [felt]: 1 })
  })

  it.each(answers)('is what "%s" answers under a later step', async (said, felt) => {
    const here = await echoed()
    await here.taps(anna, { do: 'heard', consultation: mixed.code, echo: codeOf(outcomeRef), felt: 'no' })
    await stepDone(here)
    expect((await here.writes(anna, said)).keys).toContain(`heard-${felt}`)
  })

  it('leaves the consent to a yes that comes once it is answered, and asks anew under a later step', async () => {
    const here = await echoed()
    await here.writes(anna, 'yes')
    expect((await here.writes(anna, 'yes')).keys).toContain('choosing-is-optional')
    await stepDone(here)
    expect((await here.writes(anna, 'yes')).keys).toContain('heard-yes')
  })

  it('is asked last by a later step where what was missing was asked before', async () => {
    const here = await echoed()
    expect((await here.writes(anna, 'no')).keys).toContain('missing-ask')
    await stepDone(here)
    expect((await here.writes(anna, 'yes')).keys).toContain('heard-yes')
  })

  it('is about the echo it was asked under last', async () => {
    const here = await echoed()
    await stepDone(here)
    await here.writes(anna, 'yes')
    const again = { do: 'heard', consultation: mixed.code, echo: codeOf('first'), felt: 'yes' } as const
    expect((await here.taps(anna, again)).keys, 'said already').toEqual([])
  })
})
