import { dateAt } from '../domain/calendar.ts'
import type { City, DepartmentId } from '../domain/city.ts'
import { followerOf } from '../domain/guide.ts'
import type { InquiryName } from '../domain/inquiry.ts'
import { daysLateOf, type LetterCounts, letterCounts, type OwedReply } from '../domain/letters.ts'
import type { Instant, LocalDate } from '../domain/time.ts'

/** What a digest tells of letters to hosts is made from this: a reply that is owed, and what staff know the letter by. */
export interface LetterSource extends OwedReply {
  readonly named: InquiryName
}

/** The replies that are owed to people who wrote to a host: how many, and, to the department that owes them, each. */
export interface LettersDigest {
  readonly counts: LetterCounts
  /** The longest late first; absent where the digest is about several departments. */
  readonly owed?: readonly LetterDigest[]
}

/** One reply that a citizen waits for; never a word of what they wrote. */
export interface LetterDigest {
  readonly named: InquiryName
  readonly dueOn: LocalDate
  /** 0 while its day has not passed. */
  readonly daysLate: number
  /** The name of the guide who follows it. */
  readonly guide?: string
}

/** The section about letters to hosts; undefined where no reply is owed. */
export function lettersOf(
  letters: readonly LetterSource[],
  department: DepartmentId | undefined,
  city: City,
  now: Instant,
): LettersDigest | undefined {
  const today = dateAt(now, city.timeZone)
  const concerned = letters.filter((each) => department === undefined || each.department === department)
  if (concerned.length === 0) return undefined
  const counts = letterCounts(concerned, today)
  if (department === undefined) return { counts }
  const owed = concerned.map(({ named, guides, ...each }): LetterDigest => {
    const guide = followerOf(guides, now)
    return { named, dueOn: each.dueOn, daysLate: daysLateOf(each, today), ...(guide && { guide: guide.name }) }
  })
  return { counts, owed: owed.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)) }
}
