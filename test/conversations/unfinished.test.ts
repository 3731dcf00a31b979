import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { clockAt, does, opens, openTown, publishes, type Town } from './town.ts'

const noon = instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')
const first = 'noerregade-space'
const echo = 'Nu kan du høre, hvad det blev til.'
const choice = 'Klatretårn'
const towns: Town[] = []

afterEach(async () => {
  for (const town of towns.splice(0)) await town.stop()
})

/** Anna answered one question last week, and is in the middle of another. */
async function inTheMiddle(subject: Subject): Promise<Town> {
  const town = await openTown(subject, clockAt(noon))
  towns.push(town)
  const { rig, running, cityside } = town
  const anna = rig.person('anna')
  const acts = async (act: Promise<void> | undefined) => {
    await act
    await running.settled()
  }
  await acts(anna.starts())
  for (const label of ['Ja, spørg mig', 'Det hele', 'Spring over', 'Spring over']) await acts(anna.taps(label))
  await acts(opens(cityside, first))
  for (const label of ['Bænke', 'Spring over', 'Ja, fortæl mig det']) await acts(anna.taps(label))
  await acts(running.advance?.(8 * dayMs))
  await acts(does(cityside, { act: 'consultation.closed', consultation: first }))
  await acts(running.advance?.(1 * dayMs))
  // Messenger lets Ekko write for a day after a person did.
  await acts(anna.types('mine svar'))
  await acts(opens(cityside, 'egebakken-playground'))
  await acts(anna.taps(choice))
  await acts(running.advance?.(20 * secondMs))
  await acts(publishes(cityside, `${first}.outcome`))
  return town
}

const said = ({ rig }: Town) =>
  rig
    .person('anna')
    .sees.map(({ parts }) => parts.join('\n'))
    .join('\n')

describe.each([sandbox, telegram, discord, slack, messenger])(
  'a person in the middle of answering on $name',
  (subject) => {
    it('is not talked over, and hears what waited ten minutes after they last did something', {
      timeout: 60_000,
    }, async () => {
      const town = await inTheMiddle(subject)
      expect(said(town)).not.toContain(echo)
      await town.running.advance?.(9 * minuteMs)
      await town.running.settled()
      expect(said(town)).not.toContain(echo)
      await town.running.advance?.(1 * minuteMs)
      await town.running.settled()
      expect(said(town)).toContain(echo)
    })

    it('is waited for again after each tap, and no longer once nothing is asked', { timeout: 60_000 }, async () => {
      const town = await inTheMiddle(subject)
      const { rig, running } = town
      await running.advance?.(8 * minuteMs)
      await rig.person('anna').taps('Vandleg')
      await running.settled()
      await running.advance?.(8 * minuteMs)
      await running.settled()
      expect(said(town)).not.toContain(echo)
      await rig.person('anna').taps('Færdig')
      await running.settled()
      await running.advance?.(2 * minuteMs + 20 * secondMs)
      await running.settled()
      expect(said(town)).toContain(echo)
    })

    it('keeps the choices at hand: below what took them away, or where they were', { timeout: 60_000 }, async () => {
      const town = await inTheMiddle(subject)
      const { rig, running } = town
      await running.advance?.(11 * minuteMs)
      await running.settled()
      const anna = rig.person('anna')
      const taken = rig.adapter.limits.buttonsStayMax !== undefined
      expect(anna.sees.at(-1)?.parts.join('\n').includes('Du er midt i'), 'asked again').toBe(taken)
      await anna.taps('Vandleg')
      await running.settled()
      await anna.taps('Færdig')
      await running.settled()
      expect(said(town)).toContain('Tak! Dit er svar nummer 1')
    })
  },
)
