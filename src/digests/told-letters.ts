import type { InquiryKey } from '../domain/inquiry.ts'
import { daysLateOf, type OwedReply } from '../domain/letters.ts'
import type { LocalDate } from '../domain/time.ts'

/** What one recipient has been told of letters that are late. Before their day staff hear of each letter by itself. */
export type ToldLetters = Readonly<Record<InquiryKey, LetterStanding>>

/** A late one is told again every week: `late-0`, `late-1` … */
export type LetterStanding = `late-${number}`

const daysPerWeek = 7

/** How the letters stand that are late today, as a cursor. */
export function standingOfLetters(owed: readonly OwedReply[], today: LocalDate): ToldLetters {
  return Object.fromEntries(
    owed.flatMap((each) => {
      const days = daysLateOf(each, today)
      return days === 0 ? [] : [[each.inquiry, `late-${Math.floor((days - 1) / daysPerWeek)}`] as const]
    }),
  )
}

/** Those that are late, or still late after another week, since something was told. */
export function letterNews(told: ToldLetters, now: ToldLetters): readonly InquiryKey[] {
  return Object.keys(now).filter((key) => now[key] !== told[key])
}
