import { describe, expect, test } from 'vitest'
import { dayOf, momentOf } from '../../src/files/moments.ts'
import { english } from '../saying.ts'

const zone = 'Europe/Copenhagen'
/** Half past midnight in Copenhagen, still the day before in Greenwich. */
const now = Date.parse('2026-03-02T00:30:00+01:00')

describe('a moment', () => {
  test.each([
    ['2026-03-02 18:00', '2026-03-02T18:00:00+01:00'],
    ['2026-03-02 18.00', '2026-03-02T18:00:00+01:00'],
    ['2026-03-02 8:00', '2026-03-02T08:00:00+01:00'],
    ['2026-07-02T18:00', '2026-07-02T18:00:00+02:00'],
    ['2026-03-02T18:00:05Z', '2026-03-02T18:00:05Z'],
    ['2026-03-02T18:00:05.250-05:00', '2026-03-02T18:00:05.250-05:00'],
    ['+0d 08:00', '2026-03-02T08:00:00+01:00'],
    ['+14d 20:00', '2026-03-16T20:00:00+01:00'],
    ['+30d 20:00', '2026-04-01T20:00:00+02:00'],
    ['now', '2026-03-02T00:30:00+01:00'],
  ])('%s is understood in the city’s own time', (written, expected) => {
    expect(momentOf(written, zone, now)).toMatchObject({ is: Date.parse(expected) })
  })

  test.each([
    '2026-03-02',
    '+14d',
    '2026-02-30 10:00',
    '2026-03-02 24:00',
    '2026-03-02 10:75',
    '2 March',
    '+99999d 10:00',
    '',
    '18:00',
    '2026-03-02T18:00:99Z',
    '2026-03-02T18:00+99:00',
  ])('"%s" is not, and a sentence says how to write it', (written) => {
    const understood = momentOf(written, zone, now)
    expect('unclear' in understood && english(understood.unclear)).toMatch(/\.$/)
  })
})

describe('a day', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['+0d', '2026-03-02'],
    ['+30d', '2026-04-01'],
    ['+365d', '2027-03-02'],
  ])('%s is understood', (written, expected) => {
    expect(dayOf(written, zone, now)).toMatchObject({ is: expected })
  })

  test.each(['2026-02-30', '2026-03-02 18:00', '2/3/2026', 'tomorrow', '30d', '+4000d', '-3d'])(
    '"%s" is not, and a sentence says how to write it',
    (written) => {
      const understood = dayOf(written, zone, now)
      expect('unclear' in understood && english(understood.unclear)).toMatch(/\.$/)
    },
  )
})
