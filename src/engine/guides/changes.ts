import type { ContactId } from '../../domain/contact.ts'
import type { Away, GuideKey } from '../../domain/guide.ts'
import type { InquirySubject } from '../../domain/inquiry.ts'
import type { Localized } from '../../domain/language.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'

/** What happens to guides and to the threads they follow, and what they are told. */
export type GuideChange =
  /** Where the person behind the contact is a guide already, their key stays. */
  | {
      readonly kind: 'guide.named'
      readonly guide: GuideKey
      readonly contact: ContactId
      readonly name: string
      readonly title: Localized
    }
  | { readonly kind: 'guide.agreed'; readonly guide: GuideKey; readonly at: Instant }
  /** Without an absence they are back. */
  | { readonly kind: 'guide.away'; readonly guide: GuideKey; readonly away?: Away; readonly at: Instant }
  /** Without a guide the thread is its department's again. */
  | { readonly kind: 'guide.given'; readonly subject: InquirySubject; readonly guide?: GuideKey }
  /** No guide any more: each thread goes to its department, which hears of it as its citizen does. */
  | { readonly kind: 'guide.ended'; readonly guide: GuideKey; readonly at: Instant }
  /** Queues a message to a guide. */
  | {
      readonly kind: 'guide.told'
      readonly guide: GuideKey
      readonly notice: Notice
      readonly key: string
      readonly at: Instant
    }
