import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { isQuiet } from '../../src/domain/quiet.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { type SendPlanGiven, sendPlan } from '../../src/insight/send-plan.ts'

const timeZone = 'Europe/Copenhagen'
const opensAt = instantOf('2026-03-02', '09:00', timeZone)

function given(people: number, more: Partial<SendPlanGiven> = {}): SendPlanGiven {
  return {
    audience: { channels: [{ channel: 'telegram', people, strangers: people }], capped: 0, unreachable: 0 },
    paceOf: () => ({ perSecondMax: 30 }),
    opensAt,
    closesAt: opensAt + 14 * dayMs,
    quiet: { from: '21:00', until: '08:00' },
    timeZone,
    now: opensAt - dayMs,
    ...more,
  }
}

describe('the send plan', () => {
  test('a million on Telegram take nine hours and a quarter, and end the same evening', () => {
    const plan = sendPlan(given(1_000_000))
    expect(plan.channels[0]?.lastsMs).toBeCloseTo((1_000_000 / 30) * 1_000)
    expect(plan.lastAt).toBeCloseTo(opensAt + 33_333_333, -1)
    expect(plan).toMatchObject({ asked: 1_000_000, nextDay: 0, warnings: [] })
  })

  test('what does not fit before the night goes on in the morning', () => {
    const plan = sendPlan(given(30 * 3_600 * 14))
    expect(plan.nextDay).toBe(30 * 3_600 * 2)
    expect(plan.lastAt).toBeCloseTo(instantOf('2026-03-03', '10:00', timeZone), -1)
  })

  test('it says how many cannot be asked before closing', () => {
    const plan = sendPlan(
      given(1_000, { paceOf: () => ({ perSecondMax: 30, newChatSpacingMs: 60_000 }), closesAt: opensAt + 10 * hourMs }),
    )
    expect(plan.warnings).toEqual([{ warning: 'too-late', channel: 'telegram', people: 400 }])
  })

  test('a channel that is off and an empty audience are said', () => {
    expect(sendPlan(given(5, { paceOf: () => undefined })).warnings).toEqual([
      { warning: 'off', channel: 'telegram', people: 5 },
    ])
    expect(sendPlan(given(0)).warnings).toEqual([{ warning: 'nobody' }])
  })

  test('a sample asks no more than its size, shared out by channel', () => {
    const channels = [
      { channel: 'telegram', people: 300, strangers: 0 },
      { channel: 'slack', people: 100, strangers: 0 },
    ]
    const plan = sendPlan(given(0, { audience: { channels, capped: 0, unreachable: 2 }, sizeMax: 200 }))
    expect(plan.channels.map(({ people }) => people)).toEqual([150, 50])
    expect(plan).toMatchObject({ asked: 200, capped: 0, unreachable: 2 })
  })

  test('lots are drawn among all who belong, so some go to people who were asked enough lately', () => {
    const channels = [
      { channel: 'telegram', people: 10, strangers: 0 },
      { channel: 'slack', people: 10, strangers: 0 },
      { channel: 'discord', people: 10, strangers: 0 },
    ]
    const plan = sendPlan(given(0, { audience: { channels, capped: 30, unreachable: 0 }, sizeMax: 20 }))
    expect(plan).toMatchObject({ asked: 10, capped: 10 })
    expect(plan.channels.map(({ people }) => people).sort()).toEqual([3, 3, 4])
  })

  test('only strangers trickle where the platform watches first messages', () => {
    const channels = [{ channel: 'discord', people: 1_000, strangers: 10 }]
    const paceOf = () => ({ perSecondMax: 40, newChatSpacingMs: 60_000 })
    const plan = sendPlan(given(0, { audience: { channels, capped: 0, unreachable: 0 }, paceOf }))
    expect(plan.channels[0]?.lastsMs).toBeCloseTo(10 * 60_000)
    expect(plan.warnings).toEqual([])
  })

  test('nobody is planned into quiet hours, and more people never take less time', () => {
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2e6 }),
        clock,
        clock,
        fc.integer({ min: 0, max: 40 * dayMs }),
        (people, from, until, shift) => {
          const quiet = { from, until }
          const more = { quiet, opensAt: opensAt + shift }
          const { lastAt = 0 } = sendPlan(given(people, more))
          // The very last one may leave with the stroke of the hour.
          expect(isQuiet(lastAt - 1, quiet, timeZone)).toBe(false)
          expect(sendPlan(given(people + 1_000, more)).lastAt ?? 0).toBeGreaterThanOrEqual(lastAt)
        },
      ),
      { numRuns: 200 },
    )
  })
})
