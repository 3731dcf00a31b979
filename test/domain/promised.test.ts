import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, clockAt, dateAt, daysBetween, endOfDay, instantOf } from '../../src/domain/calendar.ts'
import {
  daysOver,
  hearOn,
  isLate,
  isOverdue,
  isUnexplained,
  type Promised,
  tellingAt,
  tellingDaysMin,
} from '../../src/domain/promised.ts'
import { isWorkingDay, type Workdays } from '../../src/domain/workdays.ts'

const zone = 'Europe/Copenhagen'
const workdays: Workdays = {
  weekend: [6, 7],
  closed: [
    { name: { da: '2. påskedag' }, rule: { daysAfterEaster: 1 } },
    { name: { da: 'grundlovsdag' }, rule: { every: '06-05' } },
  ],
}
const city = { timeZone: zone, quiet: { from: '21:00', until: '08:00' }, workdays }
const at = (day: string, clock = '09:00') => instantOf(day, clock, zone)

/** The day and hour at which those who wait are told, or that they are not. */
function told(promised: Promised): string | undefined {
  const next = tellingAt(promised, city)
  return next === undefined ? undefined : `${dateAt(next, zone)} ${clockAt(next, zone)}`
}

describe('those who wait are told', () => {
  test.each([
    ['the next morning', '2026-03-16', '2026-03-17 09:00'],
    ['after the weekend', '2026-03-13', '2026-03-16 09:00'],
    ['after Easter', '2026-04-03', '2026-04-07 09:00'],
    ['after a holiday', '2026-06-04', '2026-06-08 09:00'],
    ['by the clock of summer', '2026-03-27', '2026-03-30 09:00'],
  ])('on the first working morning after the day: %s', (_, dueOn, morning) => {
    expect(told({ dueOn })).toBe(morning)
  })

  test('when the quiet hours of the city last longer than nine, at their end', () => {
    const late = { ...city, quiet: { from: '20:00', until: '10:00' } }
    expect(tellingAt({ dueOn: '2026-03-16' }, late)).toBe(at('2026-03-17', '10:00'))
  })

  test.each([
    ['on the next working morning where they have heard nothing', {}, '2026-04-13'],
    ['thirty days after they were told before', { toldAt: at('2026-04-08') }, '2026-05-08'],
    ['on the next working morning where that was long ago', { toldAt: at('2026-02-02') }, '2026-04-13'],
  ])('of a new day given on a Friday evening: %s', (_, before, day) => {
    const promised = { dueOn: '2026-04-07', ...before }
    expect(hearOn(promised, '2026-06-12', city, at('2026-04-10', '18:00'))).toBe(day)
  })

  test('never once it is kept', () => {
    expect(told({ dueOn: '2026-03-16', keptAt: at('2026-03-20') })).toBeUndefined()
  })

  test('once: not again for being late with nothing new', () => {
    expect(told({ dueOn: '2026-03-16', toldAt: at('2026-03-17') })).toBeUndefined()
  })

  test('of an explanation that came after, when the thirty days are over', () => {
    const promised = {
      dueOn: '2026-05-29',
      firstDueOn: '2026-03-16',
      toldAt: at('2026-03-17'),
      explainedAt: at('2026-03-20'),
    }
    expect(told(promised)).toBe('2026-04-16 09:00')
  })

  test('of an explanation before the day, on the next working morning, and not again when the first day passes', () => {
    const early = { dueOn: '2026-05-04', firstDueOn: '2026-03-16', explainedAt: at('2026-03-12', '14:00') }
    expect(told(early)).toBe('2026-03-13 09:00')
    expect(told({ ...early, explainedAt: at('2026-03-12', '07:30') })).toBe('2026-03-12 09:00')
    expect(told({ ...early, toldAt: at('2026-03-13') })).toBe('2026-05-05 09:00')
  })

  test('of a new day that passes, and where that is within thirty days, when they are over', () => {
    const again = { firstDueOn: '2026-03-16', explainedAt: at('2026-03-12', '14:00'), toldAt: at('2026-03-17') }
    expect(told({ ...again, dueOn: '2026-05-04' })).toBe('2026-05-05 09:00')
    expect(told({ ...again, dueOn: '2026-04-08' })).toBe('2026-04-16 09:00')
  })
})

test('a promise is late from its first day, overdue from its new one, and unexplained until there is a word since', () => {
  const now = at('2026-05-20')
  const moved = {
    firstDueOn: '2026-03-16',
    dueOn: '2026-06-01',
    explained: { en: 'Snow' },
    explainedAt: at('2026-03-20'),
  }
  expect([isLate(moved, zone, now), isOverdue(moved, zone, now), isUnexplained(moved, zone, now)]).toEqual([
    true,
    false,
    false,
  ])
  expect(daysOver(moved, zone, now)).toBe(65)
  const passed = { ...moved, dueOn: '2026-05-04' }
  expect([isLate(passed, zone, now), isOverdue(passed, zone, now), isUnexplained(passed, zone, now)]).toEqual([
    true,
    true,
    true,
  ])
  const early = { ...moved, firstDueOn: '2026-05-25' }
  expect([isLate(early, zone, now), daysOver(early, zone, now)]).toEqual([false, 0])
  expect(isLate({ ...moved, keptAt: now }, zone, now)).toBe(false)
})

test('whatever happens, people are told on working mornings, at least thirty days apart, and never of nothing new', () => {
  const days = fc.integer({ min: 1, max: 120 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.array(fc.record({ after: days, ahead: days }), { maxLength: 6 }),
      (start, words) => {
        let promised: Promised = { dueOn: addDays('2026-01-05', start) }
        const tellings: number[] = []
        const from = addDays('2026-01-01', start)
        const spoken = new Map<string, string>()
        let on = from
        for (const { after, ahead } of words) {
          on = addDays(on, after)
          spoken.set(on, addDays(on, ahead))
        }
        let misses = 0
        for (let ahead = 0; ahead < 900; ahead += 1) {
          const day = addDays(from, ahead)
          const dueOn = spoken.get(day)
          if (dueOn !== undefined && dueOn > promised.dueOn)
            promised = {
              ...promised,
              firstDueOn: promised.firstDueOn ?? promised.dueOn,
              dueOn,
              explainedAt: at(day, '14:00'),
            }
          if (day === addDays(promised.dueOn, 1)) misses += 1
          const next = tellingAt(promised, city)
          if (next === undefined || dateAt(next, zone) > day) continue
          expect(dateAt(next, zone)).toBe(day)
          expect(isWorkingDay(day, workdays)).toBe(true)
          expect(clockAt(next, zone)).toBe('09:00')
          tellings.push(next)
          promised = { ...promised, toldAt: next }
        }
        for (const [index, telling] of tellings.entries()) {
          const before = tellings[index - 1]
          if (before !== undefined)
            expect(daysBetween(dateAt(before, zone), dateAt(telling, zone))).toBeGreaterThanOrEqual(tellingDaysMin)
        }
        expect(tellings.length).toBeLessThanOrEqual(misses + spoken.size)
        // In the end all have heard the last there was to hear.
        expect(promised.toldAt ?? 0).toBeGreaterThan(endOfDay(promised.dueOn, zone))
      },
    ),
    { numRuns: 20 },
  )
})
