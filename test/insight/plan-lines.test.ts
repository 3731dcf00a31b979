import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { planLines, planWarnings } from '../../src/insight/plan-lines.ts'
import { type SendPlanGiven, sendPlan } from '../../src/insight/send-plan.ts'
import { danish, english } from '../saying.ts'

const timeZone = 'Europe/Copenhagen'
const opensAt = instantOf('2026-03-02', '18:00', timeZone)
const quiet = { from: '21:00', until: '08:00' }
const paces: Readonly<Record<string, ReturnType<SendPlanGiven['paceOf']>>> = {
  telegram: { perSecondMax: 30 },
  slack: { perSecondMax: 1 },
  discord: { perSecondMax: 40, newChatSpacingMs: 60_000 },
  messenger: { perSecondMax: 100, replyWindowMs: dayMs },
}

function planned(people: Readonly<Record<string, number>>, more: Partial<SendPlanGiven> = {}) {
  const channels = Object.entries(people).map(([channel, count]) => ({ channel, people: count, strangers: count }))
  return sendPlan({
    audience: { channels, capped: 0, unreachable: 0 },
    ...{ paceOf: (channel: string) => paces[channel], opensAt, closesAt: opensAt + 14 * dayMs },
    ...{ quiet, timeZone, now: opensAt },
    ...more,
  })
}

describe('the send plan in words', () => {
  test('of some hundred on one fast channel is two sentences', () => {
    const lines = planLines(planned({ telegram: 600 }), quiet)
    expect(lines.map(english)).toEqual([
      'Right now 600 people would be asked.',
      'Everybody gets it within a minute, from Monday 2 March at 18:00.',
    ])
    expect(lines.map(danish)).toEqual([
      'Lige nu ville 600 blive spurgt.',
      'Alle får den inden for et minut, fra mandag 2. marts kl. 18.00.',
    ])
  })

  test('of several channels tells how long each takes and when the last one is reached', () => {
    const lines = planLines(planned({ telegram: 108_000, slack: 300, discord: 50 }), quiet)
    expect(lines.map(english)).toEqual([
      'Right now 108,350 people would be asked.',
      'The first get it Monday 2 March at 18:00, the last Monday 2 March at 19:00 at the earliest.',
      'On Telegram: 108,000 people, in 60 minutes.',
      'On Slack: 300 people, in 5 minutes.',
      'On Discord: 50 people, in 50 minutes.',
    ])
    expect(lines.map(danish)).toEqual([
      'Lige nu ville 108.350 blive spurgt.',
      'De første får den mandag 2. marts kl. 18.00, den sidste tidligst mandag 2. marts kl. 19.00.',
      'På Telegram: 108.000 på 60 minutter.',
      'På Slack: 300 på 5 minutter.',
      'På Discord: 50 på 50 minutter.',
    ])
  })

  test('tells who waits for the morning, who has been asked enough, and who cannot be reached', () => {
    const plan = planned(
      { discord: 200 },
      { audience: { channels: [{ channel: 'discord', people: 200, strangers: 200 }], capped: 7, unreachable: 2 } },
    )
    expect(planLines(plan, quiet).map(english)).toEqual([
      'Right now 200 people would be asked.',
      'The first get it Monday 2 March at 18:00, the last Tuesday 3 March at 08:20 at the earliest.',
      'On Discord: 200 people, in 3 hours and 20 minutes.',
      'Not before the day after: 20 people, because nobody is written to between 21:00 and 08:00.',
      'It also fits 7 people who have just been asked something else. They get it later, if they have room again before it closes.',
      'It also fits fewer than five people who cannot be written to any more.',
    ])
    expect(planLines(plan, quiet).map(danish).slice(3)).toEqual([
      'Først dagen efter: 20, for ingen får noget mellem 21:00 og 08:00.',
      'Den passer også på 7, som lige er blevet spurgt om noget andet. De får den senere, hvis der bliver plads, før den lukker.',
      'Den passer også på færre end fem, som vi ikke kan skrive til længere.',
    ])
  })

  test('of an opening at night says when the first get it', () => {
    const at = instantOf('2026-03-02', '23:00', timeZone)
    const plan = planned({ telegram: 10 }, { opensAt: at, now: at })
    expect(planLines(plan, quiet).map(english)[1]).toBe(
      'It opens in the quiet hours, so nobody gets it before Tuesday 3 March at 08:00.',
    )
  })

  test('says where only those who wrote lately can be written to', () => {
    expect(planLines(planned({ messenger: 40 }), quiet).map(danish)[2]).toBe(
      'På Messenger får kun dem, der har skrevet inden for de sidste 24 timer, den med det samme. De andre får den, næste gang de skriver.',
    )
  })

  test('never counts out one to four people, nor lets them be reckoned', () => {
    const said = planLines(planned({ telegram: 108_000, slack: 3, discord: 70 }), quiet)
      .map(english)
      .join('\n')
    expect(said).toContain('On Telegram: 108,000 people')
    expect(said).not.toContain('Slack')
    expect(said).not.toContain('Discord')
    expect(planLines(planned({ slack: 3 }), quiet).map(danish)[0]).toBe('Lige nu ville færre end fem blive spurgt.')
    expect(planLines(planned({}), quiet).map(danish)).toEqual(['Lige nu ville ingen blive spurgt.'])
  })

  test('warns of who is not reached before it closes, and of a channel that does not run', () => {
    const plan = planned({ discord: 200, mail: 9 }, { closesAt: opensAt + 2 * hourMs })
    expect(planWarnings(plan).map(english)).toEqual([
      'On Discord it takes too long: 80 people would not get it before it closes. Open it earlier, leave it open longer, or ask fewer.',
      'On E-mail, which is not running, there are 9 people. Turn it on, or they are not asked.',
    ])
    expect(planWarnings(plan).map(danish)).toEqual([
      'På Discord tager det for lang tid: 80 ville ikke nå at få den, før den lukker. Åbn tidligere, luk senere, eller spørg færre.',
      'På E-mail, som ikke er tændt, er der 9. Tænd den, ellers bliver de ikke spurgt.',
    ])
  })
})
