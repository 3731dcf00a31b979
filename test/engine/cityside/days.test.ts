import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import { dayRead, momentRead } from '../../../src/engine/cityside/flows/days.ts'
import { understood } from '../../understood.ts'
import { evening } from './clerk.ts'

const today = '2026-03-02'
const zone = 'Europe/Copenhagen'

describe('a day as people write it', () => {
  it.each([
    ['2026-03-30', '2026-03-30'],
    ['30.3.2026', '2026-03-30'],
    ['30/3', '2026-03-30'],
    ['30-03-2026', '2026-03-30'],
    ['30. marts', '2026-03-30'],
    ['den 30. marts 2027', '2027-03-30'],
    ['March 30', '2026-03-30'],
    ['March 30, 2027', '2027-03-30'],
    ['3 maj', '2026-05-03'],
    ['1. okt.', '2026-10-01'],
    ['om 14 dage', '2026-03-16'],
    ['in 2 weeks', '2026-03-16'],
    ['+10d', '2026-03-12'],
  ])('%s is %s', (written, day) => {
    expect(dayRead(written, today, understood.days)).toBe(day)
  })

  it('without a year it is the next one', () => {
    expect(dayRead('1. februar', today, understood.days)).toBe('2027-02-01')
    expect(dayRead('2/3', today, understood.days)).toBe(today)
  })

  it.each(['', 'snart', '30. februar', '2026-13-01', '32/1', 'kl. 20.00'])('"%s" is none', (written) => {
    expect(dayRead(written, today, understood.days)).toBeUndefined()
  })

  it.each([
    ['30. marts kl. 20', '2026-03-30', '20:00'],
    ['30. marts kl. 20.10', '2026-03-30', '20:10'],
    ['9 March at 16:30', '2026-03-09', '16:30'],
    ['om 14 dage', '2026-03-16', '18:00'],
    ['30/3 7.05', '2026-03-30', '07:05'],
  ])('%s has a time of day', (written, day, clock) => {
    expect(momentRead(written, evening, zone, '18:00', understood.days)).toBe(instantOf(day, clock, zone))
  })

  it('an hour that no clock shows is no time', () => {
    expect(momentRead('30/3 kl. 25', evening, zone, '18:00', understood.days)).toBeUndefined()
  })
})
