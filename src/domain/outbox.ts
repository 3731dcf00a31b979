import type { Attachment } from './attachment.ts'
import type { ChatsNotice } from './chats.ts'
import type { DepartmentId } from './city.ts'
import type { CitysideNotice } from './cityside.ts'
import type { ConsultationId } from './consultation.ts'
import type { Address, CommunityId, ContactId, Reach } from './contact.ts'
import type { DeciderNotice } from './decider.ts'
import type { HelpNotice } from './help.ts'
import type { IdeaNotice } from './idea.ts'
import type { Via } from './inbox.ts'
import type { InquiryNotice } from './inquiry.ts'
import type { Mailing } from './mailing.ts'
import type { Block, Message } from './message.ts'
import type { OwnPart } from './own-data.ts'
import type { PersonId } from './person.ts'
import type { QuestionId } from './question.ts'
import type { StatementKey } from './reactions/vote.ts'
import type { Ended } from './retention.ts'
import type { Instant, LocalDate } from './time.ts'
import type { UnaskedNotice } from './unasked.ts'

/**
 * What a message is about. Replies carry their message; everything that may wait is only named here
 * and put into words at the moment of sending, so that it is true then, and a citizen's words are never copied.
 */
export type Notice =
  | { readonly kind: 'said'; readonly message: Message }
  | { readonly kind: 'invitation'; readonly consultation: ConsultationId }
  | { readonly kind: 'reminder'; readonly consultation: ConsultationId }
  /**
   * `consentWording` asks, with the receipt, for the consent to be told what happened. `hello` introduces Ekko to a citizen
   * who was shown nothing but a form so far. `offers` shows the way to a person who wrote that they would like to help.
   */
  | {
      readonly kind: 'receipt'
      readonly consultation: ConsultationId
      readonly consentWording?: string
      /** They said no to hearing of it, and are shown how to change that, in this wording. */
      readonly untold?: string
      readonly hello?: true
      readonly offers?: true
      /** What was left out of what they sent. */
      readonly note?: Block
    }
  /**
   * To what came without a word, where words below it may come a moment later: what Ekko can take, with the question that waits; or,
   * where the words were an answer, that only they were taken. In an `album` the reply to the words says that.
   */
  | {
      readonly kind: 'wordless'
      readonly what: Attachment['kind']
      readonly since: Instant
      readonly album?: string
      readonly consultation?: ConsultationId
      readonly question?: number
    }
  /** `whole`: a citizen asked to read all of it, with what is told in short at first. */
  | { readonly kind: 'mailing'; readonly mailing: Mailing; readonly whole?: true }
  /** At the closing, to a citizen who answered and never said whether they want to hear what comes of it; once. */
  | { readonly kind: 'told-again'; readonly consultation: ConsultationId }
  /** What of theirs will be deleted in the month that begins on this day, to a person who wants to be told. */
  | { readonly kind: 'retention'; readonly month: LocalDate; readonly ended: Ended; readonly at: Instant }
  /** A question that waits, asked again below a message that took its buttons away. */
  | { readonly kind: 'question'; readonly consultation: ConsultationId; readonly question: QuestionId }
  /** One statement for a person to react to; `place` is where it stands among those that come together. */
  | {
      readonly kind: 'statement'
      readonly consultation: ConsultationId
      readonly question: QuestionId
      readonly statement: StatementKey
      readonly place?: { readonly number: number; readonly of: number }
    }
  /** What a person who read a statement of theirs said of it at this moment, to its author. */
  | {
      readonly kind: 'judged'
      readonly consultation: ConsultationId
      readonly statement: number
      readonly at: Instant
    }
  /** About an idea, to its author or to the staff whose department has it. */
  | { readonly kind: 'idea'; readonly about: IdeaNotice }
  /** A question back or what came of it, to the citizen who is asked or to the staff who ask. */
  | { readonly kind: 'inquiry'; readonly about: InquiryNotice }
  /** About a question to the politician who decides, to its author. */
  | { readonly kind: 'decider'; readonly about: DeciderNotice }
  /** Words that a citizen wrote unasked, shown to them, and where they can go. */
  | { readonly kind: 'unasked'; readonly about: UnaskedNotice }
  /** About their own chats, to a person who joins two of them. */
  | { readonly kind: 'chats'; readonly about: ChatsNotice }
  /** About offers to help, to staff, or to the citizen who makes one. */
  | { readonly kind: 'help'; readonly about: HelpNotice }
  /** Everything that is stored about a person, to themselves; where it is told in the chat, in several messages. */
  | { readonly kind: 'own-data'; readonly part?: OwnPart }
  /** To a moderator or staff. */
  | { readonly kind: 'cityside'; readonly about: CitysideNotice }
  /** To a community: the post itself, its numbers kept up to date, and what is told under it later. */
  | { readonly kind: 'post'; readonly consultation: ConsultationId }
  | {
      readonly kind: 'post-closing' | 'post-outcome' | 'post-answers' | 'post-withdrawal'
      readonly consultation: ConsultationId
    }
  | { readonly kind: 'post-milestone'; readonly consultation: ConsultationId; readonly milestone: string }
  /** That a promise takes longer; `telling` is what tells one such message from all others of the consultation. */
  | { readonly kind: 'post-late'; readonly consultation: ConsultationId; readonly telling: string }
  | { readonly kind: 'post-news'; readonly consultation: ConsultationId; readonly news: string }
  /** To staff: what is new for a department, and a promise that comes near or is broken. */
  | { readonly kind: 'digest'; readonly department: DepartmentId }
  | { readonly kind: 'alarm'; readonly commitment: string }

/** In the order in which they overtake one another. */
export const priorities = ['reply', 'echo', 'invitation', 'digest'] as const
/** How soon a message leaves, before or after others. */
export type Priority = (typeof priorities)[number]

/**
 * The key of a consultation's post in a community, by which the post is found again for edits, replies and comments.
 */
export function postKey(consultation: ConsultationId, community: CommunityId): string {
  return `post:${consultation}:${community}`
}

/** What the keys of private replies to public comments begin with; they name no person, so they stay. */
export const underPost = 'under:'

/** The key of the one private reply that the author of comments gets under the posts of a consultation; `mark` stands for them. */
export function underPostKey(consultation: ConsultationId, mark: string): string {
  return `${underPost}${consultation}:${mark}`
}

/** A message waiting to be sent. The key makes doing something twice the same row once. */
export interface OutboxItem {
  readonly key: string
  readonly to: Address
  readonly notice: Notice
  readonly priority: Priority
  /** Where to reply in place. */
  readonly via?: Via
  readonly notBefore?: Instant
  /** After this the message has no point any more and is not sent. */
  readonly expiresAt?: Instant
  /**
   * Edit the message that `via` names (the one whose button was tapped), where the channel can; elsewhere send anew.
   */
  readonly inPlace?: boolean
  /** Edit the message that this key sent, where the channel can; otherwise nothing is sent. */
  readonly edits?: string
  /** Put it under the message that this key sent, as a thread or reply where the channel can. */
  readonly under?: string
}

/** An outbox row in the hands of a dispatcher. */
export interface ClaimedItem extends OutboxItem {
  readonly id: number
  readonly person?: PersonId
  readonly contact?: ContactId
  /** How often sending was tried before. */
  readonly attempts: number
  readonly claimToken: string
  /** The account behind the address, closed; absent for a community. */
  readonly account?: string
  /** What the adapter asked to be given back (see Contact.route). */
  readonly route?: string
  /** What is known about writing to the contact. */
  readonly reach?: Reach
  /** The platform's ids of the messages that `edits` and `under` name, when they were sent. */
  readonly editsExternalId?: string
  readonly underExternalId?: string
}

/** `claimed` is in a dispatcher's hands and has not left them; from `sending` on the platform may have it. */
export const deliveryStates = [
  'waiting',
  'claimed',
  'sending',
  'sent',
  'held',
  'failed',
  'unknown',
  'expired',
  'dropped',
] as const
/** Where an outbox row is on its way. */
export type DeliveryState = (typeof deliveryStates)[number]

/** Begins the code of a message that is held because its conversation takes nothing now: it is looked at again after hours. */
const closedPrefix = 'closed:'

/** The code of a message whose conversation the platform closes to us, with the platform's own code for the operator. */
export function closedCode(code: string): string {
  return `${closedPrefix}${code}`
}

/** Whether a message is held because its conversation is closed to us. */
export function isClosedCode(code: string | undefined): boolean {
  return code?.startsWith(closedPrefix) ?? false
}

/** What became of one try to send. */
export type Settlement =
  /** `below` goes to the same person after it. */
  | { readonly as: 'sent'; readonly externalId?: string; readonly route?: string; readonly below?: OutboxItem }
  /** Try again, not before then. `counts` is false when nothing was tried (quiet hours, pace). */
  | { readonly as: 'waiting'; readonly notBefore: Instant; readonly counts: boolean; readonly code?: string }
  /** Until the person writes again; one whose conversation is closed also until some hours have passed. */
  | { readonly as: 'held'; readonly code: string }
  | { readonly as: 'unknown'; readonly code: string }
  | { readonly as: 'failed'; readonly code: string }
  | { readonly as: 'expired' }
  /** There is nothing to say any more: withdrawn consent, answered meanwhile. */
  | { readonly as: 'dropped'; readonly code: string }
  /** The contact cannot be written to again; it is stopped, which is never a refusal to answer. */
  | { readonly as: 'gone'; readonly code: string }
