import type { GuideKey } from './guide.ts'
import type { InquirySubject } from './inquiry.ts'
import type { LocalDate } from './time.ts'

/** Giving a thread to a guide: which thread, and whom it is given to. */
export interface GuideDraft {
  readonly subject: InquirySubject
  readonly to?: GuideKey
}

/** An absence of the guide who writes it, and who takes over. */
export interface AwayDraft {
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly standIn?: GuideKey
}
