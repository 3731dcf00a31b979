import { daysBetween } from './calendar.ts'
import type { DepartmentId } from './city.ts'
import type { GuideLine } from './guide.ts'
import type { InquiryKey, InquirySubject } from './inquiry.ts'
import { type TextRef, text } from './message.ts'
import { publishableOne } from './publishable.ts'
import type { LocalDate } from './time.ts'

/** A reply that a host owes a citizen who wrote: about what and by when, never a word of it. */
export interface OwedReply {
  readonly inquiry: InquiryKey
  readonly subject: InquirySubject
  /** The department whose host owes it. */
  readonly department: DepartmentId
  readonly dueOn: LocalDate
  /** Who follows it, where a guide does. */
  readonly guides?: GuideLine
}

/** All letters to hosts: the replies that are owed, the longest first, and how many were given. */
export interface Letters {
  readonly owed: readonly OwedReply[]
  readonly answered: number
}

/** How many letters wait for a reply in time, how many are late, and for how many days the oldest is. */
export interface LetterCounts {
  readonly inTime: number
  readonly late: number
  /** 0 where none is late. */
  readonly daysLate: number
}

/** Days since a reply was due; 0 while its day is not over. */
export function daysLateOf({ dueOn }: Pick<OwedReply, 'dueOn'>, today: LocalDate): number {
  return Math.max(0, daysBetween(dueOn, today))
}

/** The replies that are owed, in numbers. */
export function letterCounts(owed: readonly Pick<OwedReply, 'dueOn'>[], today: LocalDate): LetterCounts {
  const late = owed.map((each) => daysLateOf(each, today)).filter((days) => days > 0)
  return { inTime: owed.length - late.length, late: late.length, daysLate: Math.max(0, ...late) }
}

/** The same where others read it than the department: `null` where so few could point at a person. */
export interface ShownLetters {
  readonly inTime: number | null
  readonly late: number | null
  readonly daysLate: number
}

/** The numbers that all may read. */
export function publicCounts({ inTime, late, daysLate }: LetterCounts): ShownLetters {
  return { inTime: publishableOne(inTime) ?? null, late: publishableOne(late) ?? null, daysLate }
}

/** The same in sentences, without a number where it is hidden: what is late first; none where nothing waits. */
export function letterLines({ inTime, late, daysLate }: ShownLetters): readonly TextRef[] {
  const lateLine =
    late === null
      ? text('letters-late-some', { days: daysLate })
      : text('letters-late', { letters: late, days: daysLate })
  const inTimeLine = inTime === null ? text('letters-in-time-some') : text('letters-in-time', { letters: inTime })
  return [...(late === 0 ? [] : [lateLine]), ...(inTime === 0 ? [] : [inTimeLine])]
}
