import type { Actor } from './actor.ts'
import type { Attachment } from './attachment.ts'
import type { DepartmentId } from './city.ts'
import type { Consultation, ConsultationId } from './consultation.ts'
import type { CommunityId, ContactId, Reach } from './contact.ts'
import type { DeciderAnswered, DeciderGathered, DeciderTested } from './decider.ts'
import type { DeskLink, PassId } from './desk.ts'
import type { Duty, DutyGrant, DutyKind } from './duty.ts'
import type { AwayDays, GuideKey } from './guide.ts'
import type { IdeaKey } from './idea.ts'
import type { InquiryKey, InquirySubject } from './inquiry.ts'
import type { Localized } from './language.ts'
import type { ThemesAsk } from './model.ts'
import type { News } from './news.ts'
import type { Openable } from './opened.ts'
import type { GroupNamed } from './opinions/opinions.ts'
import type { MilestoneReport, Outcome, Theme } from './outcome.ts'
import type { PhotoId, PhotoVerdict } from './photo.ts'
import type { ThemesProposal } from './proposed-themes.ts'
import type { QuoteSigned } from './quotes.ts'
import type { StatementJudged } from './reactions/reading.ts'
import type { ThemesAct } from './themes.ts'
import type { Instant, LocalDate } from './time.ts'
import type { Timer } from './timer.ts'
import type { Purpose, Read, ReadFailure } from './wanted.ts'

export type { Timer } from './timer.ts'

/** Where an event came from, as far as a reply needs to know. */
export interface Via {
  /** The platform's id of the message that was tapped or replied to, so that it can be edited. */
  readonly message?: string
  /** The adapter's own handle for replying in place (an interaction, a callback query). Only that adapter reads it. */
  readonly reply?: string
  /** The community the tap happened in; the answer goes to the person in private all the same. */
  readonly community?: CommunityId
}

interface FromContact {
  /** Unique per channel for ever: a second delivery of the same event changes nothing. */
  readonly id: string
  /** Inside, the mark that stands for the account. */
  readonly contact: ContactId
  /** The account behind the mark: as it is until the event is recorded, and from then on closed with the city's key. */
  readonly account?: string
  readonly at: Instant
  readonly via?: Via
  /** What this event says about writing to the contact later. */
  readonly reach?: Reach
  /** The platform's idea of the person's language, used only at the first meeting. */
  readonly locale?: string
}

/** What a person did on a platform. */
export type ContactEvent =
  | (FromContact & {
      readonly kind: 'conversation.started'
      readonly ref?: string
      /** What was written in public under a post; it is never an answer. */
      readonly words?: string
      /** Who wrote it, where the platform tells: never written to by this, only left alone where they stopped. */
      readonly author?: ContactId
    })
  | Received
  | (FromContact & { readonly kind: 'button.pressed'; readonly token: string })
  | (FromContact & {
      readonly kind: 'form.submitted'
      readonly token: string
      readonly fields: Readonly<Record<string, string | readonly string[]>>
    })
  /** They changed what a message of theirs says; `before` is what it said, where the platform tells. */
  | (FromContact & {
      readonly kind: 'message.edited'
      readonly messageId: string
      readonly text: string
      readonly before?: string
    })
  /** They took a message of theirs back. */
  | (FromContact & { readonly kind: 'message.deleted'; readonly messageId: string })
  /** They put an emoji on a message of ours, which `to` names as a receipt does. Taking one off is no event. */
  | (FromContact & { readonly kind: 'reaction.added'; readonly to: string; readonly emoji: string })
  | (FromContact & { readonly kind: 'contact.stopped' })
  /** They can be written to again, and have said nothing: a block was lifted, another app gave the conversation back. */
  | (FromContact & { readonly kind: 'contact.returned' })
  | AttachmentEvent

/** A message that a person wrote, in private or under a post of ours. */
export interface Received extends FromContact {
  readonly kind: 'message.received'
  /** The words, or those below a picture; empty where there are none. */
  readonly text: string
  /** The message of ours that it quotes or stands below, as a receipt names it. */
  readonly replyTo?: string
  /** The platform's id of this message, one for each in this contact's chat: an edit or deletion names it. */
  readonly messageId?: string
  /** What came beside the words; absent where nothing did. */
  readonly attached?: readonly Attachment[]
  /** The pictures of one album come as several messages with the same one. */
  readonly album?: string
  /** What was written was longer than this many characters, the most that people can write there: it was not read. */
  readonly tooLong?: number
  /** They sent more in a short time than is read: this was not, and what follows is not recorded. */
  readonly tooMany?: true
  /** Written by another person and passed on. */
  readonly forwarded?: true
  /** Said to a colleague or another app that holds the conversation: only leaving is asked of Ekko. */
  readonly aside?: true
}

/** What came of fetching what a person attached. Ekko records it by itself: the person has done nothing now. */
export type AttachmentEvent = FromContact & { readonly for: Purpose } & (
    | { readonly kind: 'attachment.read'; readonly read: Read }
    | { readonly kind: 'attachment.failed'; readonly why: ReadFailure }
    /** It takes longer than a person waits without a word. */
    | { readonly kind: 'attachment.delayed' }
  )

/** Whether Ekko recorded this by itself, about something that a person did earlier. */
export function isOfAttachment(event: ContactEvent): event is AttachmentEvent {
  return event.kind === 'attachment.read' || event.kind === 'attachment.failed' || event.kind === 'attachment.delayed'
}

/** What happened to a community or to a message already sent. */
export type ChannelEvent =
  | {
      readonly kind: 'community.joined' | 'community.left'
      readonly id: string
      readonly community: CommunityId
      readonly at: Instant
      /** Of `community.left`: the community goes on under this id, and what waits for it still arrives there. */
      readonly movedTo?: CommunityId
    }
  | {
      readonly kind: 'delivery.reported'
      readonly id: string
      readonly channel: string
      readonly externalId: string
      readonly status: 'delivered' | 'read' | 'failed'
      /** The outbox key, where the platform hands our own metadata back: it settles an `unknown`. */
      readonly key?: string
      readonly at: Instant
    }

/** The guide who writes to an idea's author, where it is one. */
type Signed = { readonly guide?: GuideKey }

/** What the city's side does. It enters the same way, so it is durable and happens once. */
export type CityAct =
  | { readonly act: 'consultation.submitted'; readonly consultation: Consultation }
  /** A second person says yes to the wording that they looked at, or asks for a change. */
  | { readonly act: 'consultation.approved'; readonly consultation: ConsultationId; readonly seen: string }
  | { readonly act: 'consultation.returned'; readonly consultation: ConsultationId; readonly why: string }
  /** A moderator has it sent to their own chat, to see what citizens will get. */
  | { readonly act: 'consultation.tested'; readonly consultation: Consultation; readonly to: ContactId }
  | { readonly act: 'consultation.closed'; readonly consultation: ConsultationId }
  | { readonly act: 'consultation.withdrawn'; readonly consultation: ConsultationId; readonly reason: Localized }
  /** Also in place of one that was published before; `outcome.correction` then says why. */
  | { readonly act: 'outcome.published'; readonly outcome: Outcome }
  | { readonly act: 'milestone.reported'; readonly report: MilestoneReport }
  | { readonly act: 'news.sent'; readonly news: News }
  /** A moderator puts questions to the politician together, in words that all can read, or sets them aside with a reason. */
  | ({ readonly act: 'decider.gathered' } & DeciderGathered)
  /** A moderator takes their own last change to what was put together back. */
  | { readonly act: 'decider.undone'; readonly consultation: ConsultationId }
  /** A moderator has the answers sent to their own chat first. */
  | ({ readonly act: 'decider.tested' } & DeciderTested)
  /** The politician answers, in their own words, written down by a moderator. */
  | ({ readonly act: 'decider.answered' } & DeciderAnswered)
  | { readonly act: 'consultation.extended'; readonly consultation: ConsultationId; readonly closesAt: Instant }
  | { readonly act: 'consultation.reminded'; readonly consultation: ConsultationId }
  | {
      readonly act: 'consultation.corrected'
      readonly consultation: ConsultationId
      readonly wrong: string
      readonly right: string
    }
  | { readonly act: 'themes.labelled'; readonly consultation: ConsultationId; readonly themes: readonly Theme[] }
  | ({ readonly act: 'themes.changed' } & ThemesAct)
  /** Themes were found in what was written, and wait for a person. */
  | ({ readonly act: 'themes.proposed' } & ThemesProposal)
  /** The model that the operator has set is asked for themes; what it proposes waits for a person as well. */
  | ({ readonly act: 'themes.asked' } & ThemesAsk)
  /** A moderator has read a statement: whether it may be quoted to others. */
  | ({ readonly act: 'quote.signed' } & QuoteSigned)
  /** A member of staff looks at what is hidden in a citizen's words, in the name of this department; the reason goes with it. */
  | { readonly act: 'words.opened'; readonly what: Openable; readonly department: DepartmentId }
  /** A moderator gives a group of people who vote alike a name, another one, or none. */
  | ({ readonly act: 'group.named' } & GroupNamed)
  /** A department answers an idea, or hands it on. */
  | ({ readonly act: 'idea.answered'; readonly idea: IdeaKey; readonly words: Localized } & Signed)
  /** It takes longer: why, and for which day the answer is promised now. */
  | ({
      readonly act: 'idea.delayed'
      readonly idea: IdeaKey
      readonly why: Localized
      readonly dueOn: LocalDate
    } & Signed)
  | ({
      readonly act: 'idea.passed'
      readonly idea: IdeaKey
      readonly to: DepartmentId
      readonly word: Localized
    } & Signed)
  /** Staff ask more about what was said; `asker` is where the answer goes. */
  | {
      readonly act: 'inquiry.asked'
      readonly subject: InquirySubject
      readonly statement?: number
      readonly department: DepartmentId
      readonly words: string
      readonly asker: ContactId
      readonly guide?: GuideKey
    }
  /** Staff reply, for the host, to what a citizen wrote; `asker` is where more goes. */
  | {
      readonly act: 'inquiry.replied'
      readonly inquiry: InquiryKey
      readonly words: string
      readonly asker: ContactId
      readonly guide?: GuideKey
    }
  | { readonly act: 'inquiry.ended'; readonly inquiry: InquiryKey }
  /** A member of staff is to be a guide, under this name; citizens read it once they agree themselves. */
  | { readonly act: 'guide.named'; readonly contact: ContactId; readonly name: string; readonly title: Localized }
  | { readonly act: 'guide.agreed'; readonly guide: GuideKey }
  /** An idea or an exchange is given to a guide; without one it is its department's again. */
  | { readonly act: 'guide.given'; readonly subject: InquirySubject; readonly guide?: GuideKey }
  /** A guide is away for these days, and who stands in; without them they are back. */
  | { readonly act: 'guide.away'; readonly guide: GuideKey; readonly away?: AwayDays }
  | { readonly act: 'guide.ended'; readonly guide: GuideKey }
  /** A department says why a promise takes longer, and for which day it promises it now. */
  | { readonly act: 'delay.explained'; readonly commitment: string; readonly why: Localized; readonly dueOn: LocalDate }
  | { readonly act: 'contact.forgotten'; readonly contact: ContactId }
  /** A moderator has looked at a picture: whether the public may see it. */
  | { readonly act: 'photo.judged'; readonly photo: PhotoId; readonly verdict: Exclude<PhotoVerdict, 'undecided'> }
  /** A moderator has read a statement: whether others see it. */
  | ({ readonly act: 'statement.judged' } & StatementJudged)
  /** The schedules of these departments' digests, as the city file has them, begin. */
  | { readonly act: 'digests.scheduled'; readonly departments: readonly DepartmentId[] }
  /** What is kept for its time begins to be looked at, every month. */
  | { readonly act: 'retention.scheduled' }
  /** Staff want the digest now; without a department, that of all of them. */
  | { readonly act: 'digest.requested'; readonly department?: DepartmentId }
  /** An invitation to a duty, by a code of which only the hash is known here. */
  | { readonly act: 'duty.offered'; readonly hash: string; readonly duty: Duty; readonly expiresAt: Instant }
  /** Such a code is good for nothing any more. */
  | { readonly act: 'duty.withdrawn'; readonly hash: string }
  /** A person sent such a code. */
  | { readonly act: 'duty.claimed'; readonly hash: string; readonly contact: ContactId }
  | ({ readonly act: 'duty.granted' } & DutyGrant)
  /** Without a kind, all of them. */
  | { readonly act: 'duty.revoked'; readonly contact: ContactId; readonly duty?: DutyKind }
  /** A link to the desk for a person without a chat; the duty is its own. */
  | { readonly act: 'desk.offered'; readonly link: DeskLink }
  /** A person signed in at the desk, or ended every session of theirs; an administrator may end another's. */
  | { readonly act: 'desk.entered' | 'desk.left'; readonly holder: ContactId | PassId }

/** An act of the city's, with who did it. */
export interface CityEvent {
  readonly kind: 'city.acted'
  readonly id: string
  readonly at: Instant
  readonly by: Actor
  readonly act: CityAct
  /** Why an administrator did it for another department. */
  readonly reason?: string
  /** A moderator or staff who acted in a chat are told there what became of it. */
  readonly answerTo?: AnswerTo
}

/** Where an act came from, when it came from a chat. */
export interface AnswerTo {
  readonly contact: ContactId
  readonly via?: Via
  /** Something else that was begun there waits to be written on. */
  readonly aside?: boolean
}

/** A timer that has fallen due. */
export interface TimerEvent {
  readonly kind: 'timer.due'
  /** `timer:<key>:<dueAt>`. */
  readonly id: string
  readonly at: Instant
  readonly timer: Timer
}

/** Everything that can happen to Ekko. */
export type InboxEvent = ContactEvent | ChannelEvent | CityEvent | TimerEvent
