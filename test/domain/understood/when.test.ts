import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockAt, dateAt, instantOf, isLocalDate } from '../../../src/domain/calendar.ts'
import { whenIn } from '../../../src/domain/understood/when/when.ts'
import { understood } from '../../understood.ts'
import { moments } from './when-sentences.ts'

const zone = 'Europe/Copenhagen'

/** When a text means, as it is shown back. */
function read(written: string, now: number): string | undefined {
  const when = whenIn(written, now, zone, understood.days)
  if (when.as !== 'day') return undefined
  return when.at === undefined ? when.day : `${dateAt(when.at, zone)} ${clockAt(when.at, zone)}`
}

describe.each(moments)('written on $on at $at', ({ on, at, sentences }) => {
  it.each(sentences)('"%s" is %s', (written, is) => {
    expect(read(written, instantOf(on, at, zone))).toBe(is)
  })
})

it('is tried with more than a hundred and fifty sentences', () => {
  expect(moments.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(200)
})

describe('whatever is written', () => {
  const word = fc.constantFrom(
    ...moments.flatMap(({ sentences }) => sentences.flatMap(([written]) => written.split(' '))),
  )
  const anything = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  )
  const now = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2036, 0, 1) })

  it('is a day that there is, or unclear, and never a mistake of ours', () => {
    fc.assert(
      fc.property(anything, now, (written, at) => {
        const when = whenIn(written, at, zone, understood.days)
        if (when.as === 'unclear') return
        expect(isLocalDate(when.day)).toBe(true)
        if (when.as === 'day' && when.at !== undefined) expect(Number.isSafeInteger(when.at)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is over only where a year says so, or a time of today', () => {
    fc.assert(
      fc.property(anything, now, (written, at) => {
        const when = whenIn(written, at, zone, understood.days)
        if (when.as !== 'day' || /\d{3,}|[./-]\s?\d{2}\b/.test(written)) return
        expect(when.day >= dateAt(at, zone)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
