import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../src/domain/calendar.ts'
import { workdaysOf } from '../../src/domain/city.ts'
import { dayOffText } from '../../src/domain/day-off.ts'
import { dayOff, easterSunday, isWorkingDay, nextWorkingDay, weekendsOnly } from '../../src/domain/workdays.ts'
import { readCity } from '../../src/files/read.ts'

const read = await readCity('prompts')
if (!read.ok) throw new Error('prompts/city.yaml cannot be read.')
const danish = workdaysOf(read.value)

describe('Easter', () => {
  test.each([1943, 1961, 2000, 2008, 2024, 2025, 2026, 2027, 2036, 2038, 2285])(
    'of %i is a Sunday in its month',
    (year) => {
      const easter = easterSunday(year)
      expect(weekdayOf(easter)).toBe(7)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    },
  )

  test.each([
    ['2024-03-31', 2024],
    ['2025-04-20', 2025],
    ['2026-04-05', 2026],
    ['2027-03-28', 2027],
    ['2038-04-25', 2038],
    ['2285-03-22', 2285],
  ])('is %s in %i', (day, year) => expect(easterSunday(year)).toBe(day))
})

describe('the Danish days off', () => {
  test.each([
    ['2026-01-01', 'nytårsdag'],
    ['2026-04-02', 'skærtorsdag'],
    ['2026-04-03', 'langfredag'],
    ['2026-04-05', 'påskedag'],
    ['2026-04-06', '2. påskedag'],
    ['2026-05-14', 'Kristi himmelfartsdag'],
    ['2026-05-15', 'dagen efter Kristi himmelfartsdag'],
    ['2026-05-24', 'pinsedag'],
    ['2026-05-25', '2. pinsedag'],
    ['2026-06-05', 'grundlovsdag'],
    ['2026-12-24', 'juleaftensdag'],
    ['2026-12-25', 'juledag'],
    ['2026-12-26', '2. juledag'],
    ['2026-12-31', 'nytårsaftensdag'],
    ['2023-05-05', 'store bededag'],
    ['2031-04-14', '2. påskedag'],
  ])('%s is %s', (day, name) => expect(dayOff(day, danish)).toMatchObject({ by: 'name', name: { da: name } }))

  test('store bededag is a working day since 2024', () => {
    expect(isWorkingDay('2024-04-26', danish)).toBe(true)
    expect(isWorkingDay('2026-05-01', danish)).toBe(true)
  })

  test('a Saturday is a weekend, not a holiday', () => {
    expect(dayOff('2026-03-07', danish)).toEqual({ by: 'weekend', weekday: 6 })
  })

  test('the next working day leaps over Easter, and over Christmas until after New Year', () => {
    expect(nextWorkingDay('2026-04-02', danish)).toBe('2026-04-07')
    expect(nextWorkingDay('2026-12-31', danish)).toBe('2027-01-04')
    expect(nextWorkingDay('2026-04-07', danish)).toBe('2026-04-07')
  })
})

test('without a calendar only weekends are off', () => {
  expect(isWorkingDay('2026-12-25', weekendsOnly)).toBe(true)
  expect(nextWorkingDay('2026-12-26', weekendsOnly)).toBe('2026-12-28')
})

test('a calendar that closes every day names the day itself rather than searching for ever', () => {
  expect(nextWorkingDay('2026-03-02', { weekend: [1, 2, 3, 4, 5, 6, 7], closed: [] })).toBe('2026-03-02')
})

test('what is said of a day off names it and the day that would do; of a working day nothing is said', () => {
  expect(dayOffText('2026-04-06', danish)?.with).toMatchObject({ next: { on: '2026-04-07' }, weekday: 2 })
  for (let ahead = 0; ahead < 400; ahead += 1) {
    const day = addDays('2026-01-01', ahead)
    expect(dayOffText(day, danish) === undefined).toBe(isWorkingDay(day, danish))
  }
})
