import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { City } from '../../../src/domain/city.ts'
import { hourMs } from '../../../src/domain/time.ts'
import type { Workdays } from '../../../src/domain/workdays.ts'
import { eveningsIn } from '../../../src/insight/frame/evenings.ts'

const timeZone = 'Europe/Copenhagen'
const late = { quiet: { from: '22:00', until: '07:00' }, timeZone }
const early = { quiet: { from: '21:00', until: '08:00' }, timeZone }
const christmas: Workdays = {
  weekend: [6, 7],
  closed: [
    { name: { da: 'juleaften' }, rule: { every: '12-24' } },
    { name: { da: 'juledag' }, rule: { every: '12-25' } },
  ],
}

function evenings(from: string, until: string, city: Pick<City, 'quiet' | 'timeZone' | 'workdays'> = late) {
  const at = (words: string) => instantOf(words.slice(0, 10), words.slice(11), city.timeZone)
  const { open, ...counted } = eveningsIn(at(from), at(until), city)
  return { ...counted, open: open.map(({ day, ms }) => `${day.slice(5)} ${ms / hourMs}`) }
}

describe('a window', () => {
  test('of two whole evenings is long enough, of a minute less it is not', () => {
    expect(evenings('2026-03-04 17:00', '2026-03-05 22:00').few).toBe(false)
    expect(evenings('2026-03-04 17:01', '2026-03-05 22:00').few).toBe(true)
    expect(evenings('2026-03-04 09:00', '2026-03-06 08:00').few).toBe(false)
  })

  test('of two days between evenings has only parts of them, and names these', () => {
    const found = evenings('2026-03-04 20:00', '2026-03-05 20:00')
    expect(found.few).toBe(true)
    expect(found.open).toEqual(['03-04 2', '03-05 3'])
  })

  test('of one working day has none', () => {
    expect(evenings('2026-03-04 08:00', '2026-03-04 16:00')).toMatchObject({ few: true, open: [] })
  })

  test('counts no quiet hours', () => {
    expect(evenings('2026-03-04 17:00', '2026-03-05 21:00', early)).toMatchObject({ few: false, until: '21:00' })
    expect(evenings('2026-03-04 21:00', '2026-03-05 21:00', early).open).toEqual(['03-05 4'])
  })

  test('counts a weekend, and no holiday', () => {
    expect(evenings('2026-03-07 17:00', '2026-03-08 22:00').few).toBe(false)
    const found = evenings('2026-12-23 17:00', '2026-12-25 22:00', { ...late, workdays: christmas })
    expect(found).toMatchObject({ few: true, open: ['12-23 5'], holidays: ['2026-12-24', '2026-12-25'] })
  })

  test('is counted by the clock of its city', () => {
    const tokyo = { ...late, timeZone: 'Asia/Tokyo' }
    expect(evenings('2026-03-04 17:00', '2026-03-05 22:00', tokyo).few).toBe(false)
    const inCopenhagen = instantOf('2026-03-04', '17:00', timeZone)
    expect(eveningsIn(inCopenhagen, inCopenhagen + 29 * hourMs, tokyo).few).toBe(true)
  })

  test('of months is looked at only as far as it takes', () => {
    expect(evenings('2026-01-01 09:00', '2099-01-01 09:00').open).toHaveLength(2)
  })
})
