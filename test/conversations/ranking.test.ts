import { afterEach, describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { subject as discord } from '../adapters/discord/subject.ts'
import { subject as messenger } from '../adapters/messenger/subject.ts'
import { subject as sandbox } from '../adapters/sandbox/subject.ts'
import { subject as slack } from '../adapters/slack/subject.ts'
import type { Subject } from '../adapters/subject.ts'
import { subject as telegram } from '../adapters/telegram/subject.ts'
import { openStage, type Stage } from './stage.ts'
import { clockAt } from './town.ts'

const id = 'egebakken-playground'
const open: Stage[] = []
afterEach(async () => {
  for (const stage of open.splice(0)) await stage.close()
})

/** Anna is asked what to build first. */
async function askedOn(subject: Subject): Promise<Stage> {
  const stage = await openStage(subject, clockAt(instantOf('2026-03-02', '12:00', 'Europe/Copenhagen')))
  open.push(stage)
  for (const what of ['/start', '[Ja, spørg mig]', '[Det hele]', '[Spring over]', '[Spring over]'])
    await stage.does({ who: 'anna', what })
  await stage.does({ who: 'town', what: `opens ${id}` })
  return stage
}

async function orderIn({ cityside }: Stage): Promise<unknown> {
  return (await cityside.store.answersOf(id)).map(({ value }) => value)
}

describe.each([sandbox, telegram, discord, slack])('on $name, where a message can change', (subject) => {
  it('a second tap takes a place back, and the places behind it move up', async () => {
    const stage = await askedOn(subject)
    await stage.does({ who: 'anna', what: '[Svævebane]' })
    await stage.does({ who: 'anna', what: '[Gynger]' })
    const shown = await stage.does({ who: 'anna', what: '[1. Svævebane]' })
    expect(shown.join('\n')).toContain('[1. Gynger] [Klatretårn] [Svævebane]')
    expect(await orderIn(stage)).toEqual([{ kind: 'ranking', order: ['swings'] }])
  })
})

describe('on messenger, where no message can change', () => {
  it('each tap asks anew with what is left, below the order so far, until it is done', async () => {
    const stage = await askedOn(messenger)
    await stage.does({ who: 'anna', what: '[Svævebane]' })
    const shown = (await stage.does({ who: 'anna', what: '[Gynger]' })).join('\n')
    expect(shown).toMatch(/1\. Svævebane\s+2\. Gynger\s+Vil du bytte om\? Så skriv rækkefølgen/)
    expect(shown).toContain('[Klatretårn] [Vandleg] [Bålplads] [Færdig]')
    expect((await stage.does({ who: 'anna', what: '[Færdig]' })).join('\n')).toContain('Du satte Svævebane øverst.')
    expect(await orderIn(stage)).toEqual([{ kind: 'ranking', order: ['zip-line', 'swings'] }])
  })
})
