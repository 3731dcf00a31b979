import type { DepartmentId } from './city.ts'
import type { ConsultationId } from './consultation.ts'
import type { Mailing } from './mailing.ts'
import type { LocalDate } from './time.ts'

/** Citizens to whom a department owes a late answer, and who have not heard so yet. */
export interface Unheard {
  readonly department: DepartmentId
  /** Ideas that were to be answered before this day are late. */
  readonly today: LocalDate
  /** Who answered these and is to be told waits for the first word that it is late. */
  readonly consultations: readonly ConsultationId[]
  /** Who is to get one of these and has not yet, waits for it. */
  readonly mailings: readonly Mailing[]
}
