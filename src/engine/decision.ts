import type { Actor } from '../domain/actor.ts'
import type { AnswerValue, Sources } from '../domain/answer.ts'
import type { SecondHand } from '../domain/behalf.ts'
import type { DepartmentId } from '../domain/city.ts'
import type { Purpose } from '../domain/consent.ts'
import type { Consultation, ConsultationId, Stage } from '../domain/consultation.ts'
import type { Address, ContactId, Reach } from '../domain/contact.ts'
import type { DeskLink, PassId } from '../domain/desk.ts'
import type { Dialogue } from '../domain/dialogue.ts'
import type { KeptDraft } from '../domain/draft.ts'
import type { DutyGrant, DutyKind, DutyOffer } from '../domain/duty.ts'
import type { Held } from '../domain/held.ts'
import type { MadeOffer } from '../domain/help.ts'
import type { IdeaAnswer, IdeaKey, IdeaNotice, IdeaPass, SentIdea } from '../domain/idea.ts'
import type { AnswerTo, CityAct, Timer } from '../domain/inbox.ts'
import type { Mailing } from '../domain/mailing.ts'
import type { TextRef } from '../domain/message.ts'
import type { Notice, OutboxItem } from '../domain/outbox.ts'
import type { Commitment, MilestoneReport, Outcome } from '../domain/outcome.ts'
import type { InterestKind, PersonId } from '../domain/person.ts'
import type { PhotoId, PhotoVerdict } from '../domain/photo.ts'
import type { QuestionId } from '../domain/question.ts'
import type { QuietHours } from '../domain/quiet.ts'
import type { Instant, LocalDate } from '../domain/time.ts'
import type { RoundName } from '../domain/tryout.ts'
import type { Unasked } from '../domain/unasked.ts'
import type { Follows, VenueId } from '../domain/venue.ts'
import type { Wanted } from '../domain/wanted.ts'
import type { ChatsChange } from './chats/changes.ts'
import type { ApproversTold } from './consultation/approvers-told.ts'
import type { AuthorThanked, IdeaTakenUp } from './consultation/author-thanked.ts'
import type { DrawChange } from './consultation/draw-change.ts'
import type { InvitingRule } from './consultation/inviting-rule.ts'
import type { QuoteChange } from './consultation/quote-changes.ts'
import type { ThemesChange } from './consultation/theme-kept.ts'
import type { DeciderQuestionChange, GatheringKept } from './decider/changes.ts'
import type { GuideChange } from './guides/changes.ts'
import type { InquiryChange, PrivateAct } from './inquiries/changes.ts'
import type { LatenessChange } from './lateness/change.ts'
import type { LanguageChange } from './person/changes.ts'
import type { StatementRead } from './reactions/changes.ts'
import type { NewsMuted, ResultChange } from './result-changes.ts'
import type { RetentionChange } from './retention/change.ts'
import type { RightUsed } from './rights/changes.ts'

export type { InvitingRule } from './consultation/inviting-rule.ts'
/** What one event leads to: facts to record and messages to send, committed together or not at all. */
export interface Decision {
  readonly changes: readonly Change[]
  readonly outbox: readonly OutboxItem[]
}

/** Changes about a person are about the person behind the event's contact; the store knows who that is. */
export type PersonChange =
  | LanguageChange
  | { readonly kind: 'interests.chosen'; readonly of: Exclude<InterestKind, 'age'>; readonly ids: readonly string[] }
  /** The venues they follow from now on, in place of those before. */
  | { readonly kind: 'follows.chosen'; readonly follows: Follows }
  /** They came by the poster of a venue; each person is counted there once. */
  | { readonly kind: 'venue.reached'; readonly venue: VenueId; readonly on: LocalDate }
  | { readonly kind: 'quiet.chosen'; readonly quiet: QuietHours }
  | { readonly kind: 'cap.chosen'; readonly perYearMax: number }
  | { readonly kind: 'person.paused'; readonly until: Instant }
  | { readonly kind: 'person.resumed' }
  | RightUsed
  /** Cancels everything still waiting for this person, on all their contacts. */
  | { readonly kind: 'person.stopped'; readonly at: Instant }
  | { readonly kind: 'person.restarted'; readonly at: Instant }
  | {
      readonly kind: 'consent.recorded'
      readonly purpose: Purpose
      readonly given: boolean
      readonly wordingVersion: string
      readonly at: Instant
    }
  | { readonly kind: 'contact.reached'; readonly reach: Reach; readonly at: Instant }
  /** Blocked or left: nothing more goes to this contact until it writes again. Not a refusal. */
  | { readonly kind: 'contact.gone'; readonly at: Instant }
  | { readonly kind: 'dialogue.moved'; readonly dialogue: Dialogue }
  /** Words that wait for a tap, in place of those that were held before. */
  | { readonly kind: 'words.held'; readonly held: Held }
  | { readonly kind: 'words.released' }
  /** What they attached is to be fetched; an event tells what came of it. */
  | { readonly kind: 'attachment.wanted'; readonly wanted: Wanted; readonly at: Instant }
  /** They came by themselves; does nothing where an invitation is there already. */
  | { readonly kind: 'invitation.joined'; readonly consultation: ConsultationId; readonly at: Instant }
  /** They used a service and are asked about it later, as the city asks others; counts like any invitation. */
  | { readonly kind: 'visit.made'; readonly consultation: ConsultationId; readonly at: Instant }
  | { readonly kind: 'invitation.declined'; readonly consultation: ConsultationId; readonly at: Instant }
  /** Replaces what they said to this question before. The first that says something gives the respondent number. */
  | {
      readonly kind: 'answer.given'
      readonly consultation: ConsultationId
      readonly question: QuestionId
      readonly value: AnswerValue
      readonly at: Instant
      readonly sources?: Sources
    }
  | { readonly kind: 'answering.finished'; readonly consultation: ConsultationId; readonly at: Instant }
  | {
      readonly kind: 'heard.told'
      readonly consultation: ConsultationId
      readonly echo: string
      readonly felt: 'yes' | 'partly' | 'no'
      readonly at: Instant
    }
  | NewsMuted
  /** What they wrote when no question waited, in place of what was kept. */
  | { readonly kind: 'unasked.kept'; readonly unasked: readonly Unasked[] }
  | { readonly kind: 'idea.sent'; readonly idea: SentIdea }
  /** They want words in it that were left out at first. */
  | { readonly kind: 'idea.reworded'; readonly idea: IdeaKey; readonly text: string }
  /** It was written for another person, or was not after all. */
  | { readonly kind: 'behalf.said'; readonly what: SecondHand; readonly given: boolean }
  | DeciderQuestionChange
  /** In place of what they offered there before. */
  | { readonly kind: 'help.offered'; readonly offer: MadeOffer }
  | { readonly kind: 'help.withdrawn'; readonly consultation: ConsultationId }
  /** What they have begun to write for the city, in place of what was there. */
  | { readonly kind: 'draft.kept'; readonly draft: KeptDraft }
  | { readonly kind: 'draft.dropped' }

/** Changes that an act of the city or a timer leads to. */
export type CityChange =
  | DrawChange
  | LatenessChange
  | RetentionChange
  | ChatsChange
  | { readonly kind: 'consultation.recorded'; readonly consultation: Consultation; readonly stage: Stage }
  | { readonly kind: 'consultation.moved'; readonly consultation: ConsultationId; readonly stage: Stage }
  /** Invites all in the chunk who qualify and were not asked enough lately, and queues their invitations. Set-based. */
  | {
      readonly kind: 'invitations.planned'
      readonly consultation: ConsultationId
      readonly rule: InvitingRule
      readonly after: PersonId
      readonly upTo: PersonId
    }
  /** Asks those in the chunk who answered once more, in a later round. Set-based. */
  | {
      readonly kind: 'round.planned'
      readonly consultation: ConsultationId
      readonly round: RoundName
      readonly after: PersonId
      readonly upTo: PersonId
      readonly at: Instant
      readonly expiresAt: Instant
    }
  | {
      readonly kind: 'reminders.planned'
      readonly consultation: ConsultationId
      readonly after: PersonId
      readonly upTo: PersonId
      readonly at: Instant
      readonly expiresAt: Instant
    }
  /** Queues one message to all in the chunk who answered and consent to being told. */
  | {
      readonly kind: 'mailing.planned'
      readonly mailing: Mailing
      readonly after: PersonId
      readonly upTo: PersonId
      readonly at: Instant
    }
  | { readonly kind: 'outcome.recorded'; readonly outcome: Outcome; readonly at: Instant }
  | ResultChange
  | { readonly kind: 'milestone.recorded'; readonly report: MilestoneReport; readonly at: Instant }
  | { readonly kind: 'commitment.made'; readonly commitment: Commitment }
  | { readonly kind: 'commitment.moved'; readonly key: string; readonly dueOn: LocalDate; readonly at: Instant }
  | { readonly kind: 'commitment.kept'; readonly key: string; readonly at: Instant }
  /** The digest and the host must hear of a promise that is near or broken. */
  | { readonly kind: 'promise.alarmed'; readonly commitment: string; readonly round: number; readonly at: Instant }
  /** Cancels what still waits of a consultation's invitations and reminders. */
  | { readonly kind: 'invitations.cancelled'; readonly consultation: ConsultationId }
  /** Invitations that still wait to be sent may wait until then. */
  | { readonly kind: 'invitations.extended'; readonly consultation: ConsultationId; readonly expiresAt: Instant }
  /** What was held since before then was not tapped in time. */
  | { readonly kind: 'held.lapsed'; readonly before: Instant }
  | { readonly kind: 'contact.forgotten'; readonly contact: ContactId; readonly at: Instant }
  /** The author of a public comment, whom Ekko knows by this contact, said stop in it. */
  | { readonly kind: 'commenter.stopped'; readonly contact: ContactId; readonly at: Instant }
  | { readonly kind: 'idea.answered'; readonly idea: IdeaKey; readonly answer: IdeaAnswer }
  | {
      readonly kind: 'idea.passed'
      readonly idea: IdeaKey
      readonly passes: readonly IdeaPass[]
      readonly to: DepartmentId
    }
  /** Queues a message to an idea's author; the store knows who that is. */
  | {
      readonly kind: 'author.told'
      readonly idea: IdeaKey
      readonly about: IdeaNotice
      readonly key: string
      readonly at: Instant
    }
  | AuthorThanked
  | IdeaTakenUp
  /** Queues a message about an idea to those who serve a department; `gathers`: several within minutes are one message. */
  | {
      readonly kind: 'staff.told'
      readonly department: DepartmentId
      readonly about: IdeaNotice
      readonly key: string
      readonly at: Instant
      readonly gathers?: true
    }
  /**
   * The same of a promise that comes near or is broken; staff who hear of it at one of the addresses `heardAt` are not
   * told twice.
   */
  | {
      readonly kind: 'staff.alarmed'
      readonly department: DepartmentId
      readonly commitment: string
      readonly key: string
      readonly at: Instant
      readonly expiresAt: Instant
      readonly heardAt: readonly Address[]
    }
  | InquiryChange
  | GatheringKept
  /** Queues a message to those who serve a department. */
  | {
      readonly kind: 'department.told'
      readonly department: DepartmentId
      readonly notice: Notice
      readonly key: string
      readonly at: Instant
    }
  | ApproversTold
  /** Words written unasked before then, for which nothing was chosen, are deleted. */
  | { readonly kind: 'unasked.cleared'; readonly before: Instant }
  /** Pictures that were kept and go into no answer. */
  | { readonly kind: 'photos.dropped'; readonly photos: readonly PhotoId[] }
  /** The pictures of a consultation are kept no longer. */
  | { readonly kind: 'photos.cleared'; readonly consultation: ConsultationId }
  | { readonly kind: 'photo.judged'; readonly photo: PhotoId; readonly verdict: PhotoVerdict }
  | StatementRead
  /** The matter is finished: what was offered for it is deleted. */
  | { readonly kind: 'offers.cleared'; readonly consultation: ConsultationId }
  | ThemesChange
  | QuoteChange
  | GuideChange
  | { readonly kind: 'duty.offered'; readonly offer: DutyOffer }
  /** A code is used once. */
  | { readonly kind: 'duty.taken'; readonly hash: string; readonly at: Instant }
  /** A code that was taken back before it was used. */
  | { readonly kind: 'duty.withdrawn'; readonly hash: string }
  /** A wrong code. */
  | { readonly kind: 'code.guessed'; readonly contact: ContactId; readonly at: Instant }
  | ({ readonly kind: 'duty.granted'; readonly at: Instant } & DutyGrant)
  | { readonly kind: 'duty.revoked'; readonly contact: ContactId; readonly duty?: DutyKind }
  | { readonly kind: 'desk.offered'; readonly link: DeskLink }
  /** Every session and link of the person behind this contact or pass ends. */
  | { readonly kind: 'desk.left'; readonly holder: ContactId | PassId }
  /** A moderator or staff act for the city in a chat: an event of its own, decided after this one, and answered there. */
  | {
      readonly kind: 'act.filed'
      readonly id: string
      readonly act: CityAct
      readonly by: Actor
      readonly answerTo: AnswerTo
      readonly at: Instant
    }
  /** An act that could not be done, and why; it is said in the language of the one who acted. */
  | { readonly kind: 'act.refused'; readonly why: TextRef }
  | {
      readonly kind: 'act.audited'
      readonly by: Actor
      readonly act: CityAct['act'] | PrivateAct
      readonly subject: string
      readonly at: Instant
    }

/** Changes to what falls due. Setting a timer under a key replaces the one that was there. */
export type TimerChange =
  | { readonly kind: 'timer.set'; readonly key: string; readonly dueAt: Instant; readonly timer: Timer }
  | { readonly kind: 'timer.cleared'; readonly key: string }

/** One fact to record. The store knows how to write each kind. */
export type Change = PersonChange | CityChange | TimerChange

/** The decision that changes nothing and says nothing. */
export const nothing: Decision = { changes: [], outbox: [] }

/** Several decisions as one, in order. */
export function together(...decisions: readonly Decision[]): Decision {
  return {
    changes: decisions.flatMap((decision) => decision.changes),
    outbox: decisions.flatMap((decision) => decision.outbox),
  }
}

/** A decision that records these changes and says nothing. */
export function changing(...changes: readonly Change[]): Decision {
  return { changes, outbox: [] }
}
