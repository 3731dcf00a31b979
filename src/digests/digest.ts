import type { City, DepartmentId } from '../domain/city.ts'
import type { Instant } from '../domain/time.ts'
import type { ArrivalDigest } from './arrivals.ts'
import type { ConsultationDigest } from './consultation.ts'
import type { IdeasDigest } from './ideas.ts'
import type { LettersDigest } from './letters.ts'
import type { OfferCounts } from './offers.ts'
import type { OtherDigest } from './others.ts'
import type { DuePromise } from './promises.ts'

/** What staff receive, before it is put into a format. Counts that could point at a person are absent, not zero. */
export interface Digest {
  readonly city: City
  readonly department?: DepartmentId
  readonly now: Instant
  /** Overdue first, then by due day. */
  readonly promises: readonly DuePromise[]
  /** Kept since the last digest. */
  readonly kept: readonly DuePromise[]
  /** On the same topics, asked by other departments. */
  readonly others: readonly OtherDigest[]
  readonly consultations: readonly ConsultationDigest[]
  /** By which posters people came. */
  readonly arrivals: readonly ArrivalDigest[]
  /** Absent where there is nothing to tell. */
  readonly ideas?: IdeasDigest
  readonly letters?: LettersDigest
  readonly offers?: OfferCounts
}

/** Whether there is anything in it: an empty digest is never sent. */
export function saysAnything({ promises, kept, others, consultations, arrivals, ...rest }: Digest): boolean {
  const { ideas, letters, offers } = rest
  const told = promises.length + kept.length + others.length + consultations.length + arrivals.length
  return told > 0 || ideas !== undefined || letters !== undefined || offers !== undefined
}
