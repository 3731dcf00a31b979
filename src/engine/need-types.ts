import type { Actor } from '../domain/actor.ts'
import type { Consultation, ConsultationId } from '../domain/consultation.ts'
import type { ContactId } from '../domain/contact.ts'
import type { DrawStep } from '../domain/draw-in-parts.ts'
import type { IdeaKey } from '../domain/idea.ts'
import type { AskedFor, InquiryKey, InquirySubject } from '../domain/inquiry.ts'
import type { PersonId } from '../domain/person.ts'
import type { QuestionId } from '../domain/question.ts'
import type { RetentionStep } from '../domain/retention.ts'

/** What a moderator or staff work on with this event. */
export type SubjectNeed =
  | { readonly of: 'nothing' }
  | { readonly of: 'matter'; readonly consultation: { readonly code: string } | { readonly id: ConsultationId } }
  | { readonly of: 'idea'; readonly idea: IdeaKey | { readonly number: number } }
  | { readonly of: 'inquirable'; readonly by: InquirableNeed }

/** What can be asked more about: by what it is, by its exchange, or by the number it is named with. */
export type InquirableNeed =
  | { readonly subject: InquirySubject; readonly statement?: number }
  | { readonly inquiry: InquiryKey }
  | { readonly asked: AskedFor }

/** What the decision on an act of the city's or on a timer looks at. */
export type CityNeeds =
  | { readonly about: 'nothing' }
  | { readonly about: 'consultation'; readonly consultation: ConsultationRef }
  /** Beside it: what its department owes, and which other consultation has its code. */
  | { readonly about: 'launch'; readonly consultation: Consultation }
  /** Beside it: what its department owes. */
  | { readonly about: 'approval'; readonly consultation: ConsultationId }
  /** Beside it: what its department owes, and for a drawn audience who joined last. */
  | { readonly about: 'opening'; readonly consultation: ConsultationId }
  /** Beside it: the next part of the people or lots that a draw goes through. */
  | { readonly about: 'drawing'; readonly consultation: ConsultationId; readonly step: DrawStep }
  /** Beside it: the next part of the people that a timer works through. */
  | {
      readonly about: 'part'
      readonly consultation: ConsultationId
      readonly people: 'all' | 'answered' | 'invited'
      readonly after: PersonId
    }
  /** Beside it: how many of those who answered have told what of themselves, and what they said. */
  | { readonly about: 'weighing'; readonly consultation: ConsultationId }
  /** Beside it: what its vote comes to. */
  | { readonly about: 'ballots'; readonly consultation: ConsultationId }
  /** Beside it: what words mean, so that only letters are corrected. */
  | { readonly about: 'correcting'; readonly consultation: ConsultationId }
  /** Beside it: what was told on the way. */
  | { readonly about: 'news'; readonly consultation: ConsultationId }
  /** Beside it: its themes so far, the statements that stand, and the last step of the one who acts. */
  | { readonly about: 'themes'; readonly consultation: ConsultationId; readonly by: Actor }
  /** Beside it: the statement of this number, where it could be quoted. */
  | { readonly about: 'quote'; readonly consultation: ConsultationId; readonly number: number }
  | { readonly about: 'groups'; readonly consultation: ConsultationId; readonly question: QuestionId }
  /** Beside it: the questions to the politician. */
  | { readonly about: 'decider'; readonly consultation: ConsultationId }
  /** Beside it: these statements, as they are read before others see them. */
  | { readonly about: 'reading'; readonly consultation: ConsultationId; readonly numbers: readonly number[] }
  | { readonly about: 'duty-offer'; readonly hash: string; readonly contact?: ContactId }
  | { readonly about: 'duties'; readonly contact: ContactId }
  | { readonly about: 'idea'; readonly idea: IdeaKey }
  | { readonly about: 'inquiry'; readonly by: InquirableNeed }
  /** The next part of all people, or whether anything is left whose time is over. */
  | { readonly about: 'retention'; readonly step: RetentionStep }
  /** All guides; beside them the thread that is given to one, or who is to be one. */
  | { readonly about: 'guide'; readonly thread?: InquirySubject; readonly contact?: ContactId }

/** A consultation by its id, or by a promise that was made in it. */
export type ConsultationRef = { readonly id: ConsultationId } | { readonly commitment: string }
