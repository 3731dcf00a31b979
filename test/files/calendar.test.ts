import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../src/domain/time.ts'
import { parseCalendar } from '../../src/files/calendar.ts'
import { parseConsultation } from '../../src/files/consultation.ts'
import { parseOutcome } from '../../src/files/outcome.ts'
import { readCity, readConsultationFile, readOutcomeFile, yamlFilesIn } from '../../src/files/read.ts'
import { problemsOf, valueIn, warningsOf } from './town.ts'

const prompts = join(import.meta.dirname, '../../prompts')
const city = valueIn(await readCity(prompts))
const now = Date.parse('2026-03-02T18:00:00+01:00')
const file = join(prompts, 'consultations/noerregade-space.yaml')
const written = readFileSync(file, 'utf8')

describe.each(await yamlFilesIn(join(prompts, 'calendars')))('%s', (path) => {
  test('can be read, and every rule makes one day a year at least once', () => {
    const { closed, weekend } = valueIn(parseCalendar(readFileSync(path, 'utf8'), basename(path)))
    expect(weekend).toEqual([6, 7])
    expect(closed.length).toBeGreaterThan(8)
  })
})

test('a calendar that is not one is told line by line', () => {
  const text = `weekend: [saturday]
holidays:
  - { name: { da: juledag }, date: 25/12 }
  - { name: { da: uden dag } }
`
  expect(problemsOf(parseCalendar(text, 'x.yaml'))).toEqual([
    '3 "25/12" is not a day. Write 12-24 for every year or 2026-05-15 for once.',
    '4 Write when "uden dag" is: either date (12-24 every year, 2026-05-15 once) or daysAfterEaster.',
  ])
  expect(problemsOf(parseCalendar('weekend: [caturday]\nholidays: []\n', 'x.yaml'))[0]).toContain(
    '1 This does not belong',
  )
})

describe('a promised day that is off', () => {
  const remarksOn = (answerBy: string) =>
    warningsOf(parseConsultation(written.replace('answerBy: +35d', `answerBy: ${answerBy}`), 'x.yaml', { city, now }))

  test.each([
    [
      '2026-04-06',
      '6 April 2026 is Easter Monday, when offices are closed. The next working day is Tuesday 7 April 2026.',
    ],
    [
      '2026-04-11',
      '11 April 2026 is a Saturday, when offices are closed. The next working day is Monday 13 April 2026.',
    ],
    [
      '2026-05-14',
      '14 May 2026 is Ascension Day, when offices are closed. The next working day is Monday 18 May 2026.',
    ],
    [
      '2026-12-25',
      '25 December 2026 is Christmas Day, when offices are closed. The next working day is Monday 28 December 2026.',
    ],
  ])('%s is named, with the day that would do', (day, sentence) => {
    expect(remarksOn(day).map((line) => line.replace(/^\d+ /, ''))).toEqual([sentence])
  })

  test('a working day is not remarked on', () => expect(remarksOn('2026-04-07')).toEqual([]))

  test('a day counted from today is the first working day on or after it', async () => {
    const value = valueIn(await readConsultationFile(file, { city, now }))
    expect(value.answerBy).toBe('2026-04-07')
    const later = valueIn(await readConsultationFile(file, { city, now: now + dayMs }))
    expect(later.answerBy).toBe('2026-04-07')
  })

  test('the decision and a later step are held against the calendar too', async () => {
    const decided = written.replace('decisionOn: +28d', 'decisionOn: 2026-03-29')
    expect(warningsOf(parseConsultation(decided, 'x.yaml', { city, now }))[0]).toContain('a Sunday')
    const consultation = valueIn(await readConsultationFile(file, { city, now }))
    const outcomeFile = join(prompts, 'outcomes/noerregade-space.outcome.yaml')
    expect(warningsOf(await readOutcomeFile(outcomeFile, { city, consultation, now }))).toEqual([])
    const outcome = readFileSync(outcomeFile, 'utf8').replace('dueOn: +150d', 'dueOn: 2026-12-24')
    expect(warningsOf(parseOutcome(outcome, 'x.yaml', { city, consultation, now })).join()).toContain('Christmas Eve')
  })
})
