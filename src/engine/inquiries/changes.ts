import type { DepartmentId } from '../../domain/city.ts'
import type { ContactId } from '../../domain/contact.ts'
import type { InquiryEnd, InquiryKey, InquiryLine, InquiryNotice, InquirySubject } from '../../domain/inquiry.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'

/** What happens in exchanges between citizens and the city, and whom it is told. */
export type InquiryChange =
  /** Begins an exchange, or takes up one that was over; the store knows who said it and who asks. */
  | {
      readonly kind: 'inquiry.opened'
      readonly inquiry: InquiryKey
      readonly subject: InquirySubject
      readonly department: DepartmentId
      readonly asker: ContactId
      readonly at: Instant
    }
  /** A citizen writes to a host, in an exchange that begins or goes on; a promise that waits already keeps its day. */
  | {
      readonly kind: 'inquiry.written'
      readonly inquiry: InquiryKey
      readonly subject: InquirySubject
      readonly department: DepartmentId
      readonly writer: ContactId
      readonly dueOn: LocalDate
    }
  /** The promise is kept; what the citizen writes next goes to who replied. */
  | { readonly kind: 'inquiry.replied'; readonly inquiry: InquiryKey; readonly asker: ContactId; readonly at: Instant }
  | { readonly kind: 'inquiry.continued'; readonly inquiry: InquiryKey; readonly line: InquiryLine }
  /** Does nothing where it is over already. */
  | { readonly kind: 'inquiry.ended'; readonly inquiry: InquiryKey; readonly by: InquiryEnd; readonly at: Instant }
  /**
   * Queues a message to the citizen who is asked, or to the asker; where the asker lost their duty, to the department's
   * staff.
   */
  | {
      readonly kind: 'asked.told' | 'asker.told'
      readonly inquiry: InquiryKey
      readonly about: InquiryNotice
      readonly key: string
      readonly at: Instant
    }

/**
 * What is audited beside the city's own acts: that one was refused, what became of a question back, that offers to help were made and seen, and
 * that a link to the desk was asked for, what the operator did with messages that stood still, and what went to a model.
 */
export type PrivateAct =
  | 'reason.given'
  | 'act.refused'
  | 'inquiry.answered'
  | 'inquiry.written'
  | 'inquiry.passed'
  | 'inquiry.refused'
  | 'inquiry.lapsed'
  | 'help.offered'
  | 'help.withdrawn'
  | 'help.seen'
  | 'desk.linked'
  | 'statements.sent'
  | 'statements.answered'
  | 'rights.data'
  | 'rights.restricted'
  | 'rights.lifted'
  | 'rights.objected'
  | 'rights.agreed'
  | 'rights.erased'
  | 'outbox.released'
  | 'outbox.dropped'
