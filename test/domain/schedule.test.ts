import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockAt, dateAt, instantOf } from '../../src/domain/calendar.ts'
import { type DigestSchedule, nextDigestAt, scheduleName } from '../../src/domain/schedule.ts'
import { dayMs, weekMs } from '../../src/domain/time.ts'

const zone = 'Europe/Copenhagen'
const to = ['mail:parks@example.org'] as const
const at = (date: string, clock: string) => instantOf(date, clock, zone)

test.each<readonly [string, DigestSchedule, readonly [string, string], readonly [string, string]]>([
  ['later today', { every: 'day', at: '08:00', to }, ['2026-03-02', '07:59'], ['2026-03-02', '08:00']],
  [
    'tomorrow, once its hour has come',
    { every: 'day', at: '08:00', to },
    ['2026-03-02', '08:00'],
    ['2026-03-03', '08:00'],
  ],
  ['this Monday', { every: 'week', at: '08:00', to }, ['2026-03-02', '07:00'], ['2026-03-02', '08:00']],
  ['next Monday', { every: 'week', at: '08:00', to }, ['2026-03-02', '09:00'], ['2026-03-09', '08:00']],
  ['on Friday', { every: 'week', weekday: 5, at: '15:30', to }, ['2026-03-02', '09:00'], ['2026-03-06', '15:30']],
  [
    'on Sunday, over the change to summer time',
    { every: 'week', weekday: 7, at: '08:00', to },
    ['2026-03-28', '09:00'],
    ['2026-03-29', '08:00'],
  ],
  [
    'at an hour that summer time skips',
    { every: 'day', at: '02:30', to },
    ['2026-03-28', '12:00'],
    ['2026-03-29', '03:30'],
  ],
])('a digest falls due %s', (_when, schedule, after, due) => {
  expect(nextDigestAt(schedule, at(...after), zone)).toBe(at(...due))
})

const schedules: fc.Arbitrary<DigestSchedule> = fc.record({
  every: fc.constantFrom('day', 'week'),
  weekday: fc.integer({ min: 1, max: 7 }),
  at: fc.constantFrom('00:00', '07:30', '12:00', '23:59'),
  to: fc.constant(to),
})

test('the next one is always ahead, at its hour, and no further away than a day or a week and an hour', () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }), (schedule, now) => {
      const next = nextDigestAt(schedule, now, zone)
      expect(next).toBeGreaterThan(now)
      expect(clockAt(next, zone)).toBe(schedule.at)
      const longest = schedule.every === 'day' ? dayMs : weekMs
      expect(next - now).toBeLessThanOrEqual(longest + 3_600_000)
      if (schedule.every === 'week') {
        const weekday = new Date(`${dateAt(next, zone)}T12:00:00Z`).getUTCDay()
        expect(weekday).toBe((schedule.weekday ?? 1) % 7)
      }
    }),
  )
})

test('a schedule is told from another by its day and hour, not by where it goes', () => {
  const weekly: DigestSchedule = { every: 'week', at: '08:00', to }
  expect(scheduleName(weekly)).toBe('week-1-08:00')
  expect(scheduleName({ ...weekly, to: ['mail:else@example.org'] })).toBe(scheduleName(weekly))
  expect(scheduleName({ ...weekly, weekday: 2 })).not.toBe(scheduleName(weekly))
  expect(scheduleName({ ...weekly, every: 'day' })).toBe('day-08:00')
})
