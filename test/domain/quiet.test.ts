import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/domain/calendar.ts'
import { afterQuietHours, isQuiet } from '../../src/domain/quiet.ts'
import { dayMs } from '../../src/domain/time.ts'

const zone = 'Europe/Copenhagen'
const night = { from: '21:00', until: '08:00' }

describe('quiet hours', () => {
  it('hold from the first minute to the last, over midnight', () => {
    expect(isQuiet(instantOf('2026-03-02', '20:59', zone), night, zone)).toBe(false)
    expect(isQuiet(instantOf('2026-03-02', '21:00', zone), night, zone)).toBe(true)
    expect(isQuiet(instantOf('2026-03-03', '07:59', zone), night, zone)).toBe(true)
    expect(isQuiet(instantOf('2026-03-03', '08:00', zone), night, zone)).toBe(false)
  })

  it('end at the local time on both nights when the clocks change', () => {
    expect(afterQuietHours(instantOf('2026-03-28', '23:00', zone), night, zone)).toBe(
      instantOf('2026-03-29', '08:00', zone),
    )
    expect(afterQuietHours(instantOf('2026-10-24', '23:00', zone), night, zone)).toBe(
      instantOf('2026-10-25', '08:00', zone),
    )
  })

  it('skip a day whose only waking hour summer time takes away', () => {
    const quiet = { from: '03:00', until: '02:00' }
    const after = afterQuietHours(instantOf('2026-03-29', '01:00', zone), quiet, zone)
    expect(after).toBe(instantOf('2026-03-30', '02:00', zone))
  })

  it('end at once where summer time skips the time at which they would', () => {
    const hours = { from: '02:00', until: '00:30' }
    const skip = Date.UTC(2026, 2, 29, 1)
    expect(afterQuietHours(skip - 1, hours, 'Atlantic/Azores')).toBe(skip)
  })

  it('the instant after them is never quiet, never earlier, and hardly ever more than a day away', () => {
    const clock = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
    const zones = fc.constantFrom('Europe/Copenhagen', 'America/St_Johns', 'Australia/Lord_Howe', 'America/Nuuk')
    const at = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2031, 0, 1) })
    fc.assert(
      fc.property(at, clock, clock, zones, (now, from, until, timeZone) => {
        const after = afterQuietHours(now, { from, until }, timeZone)
        expect(after).toBeGreaterThanOrEqual(now)
        expect(after - now).toBeLessThanOrEqual(2 * dayMs + 3_600_000)
        expect(isQuiet(after, { from, until }, timeZone)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
