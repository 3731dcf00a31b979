import type { Answer, Statement } from './answer.ts'
import type { Purpose } from './consent.ts'
import type { ConsultationId, RunningConsultation } from './consultation.ts'
import type { ChannelName, ContactId } from './contact.ts'
import type { DeciderQuestion } from './decider.ts'
import type { Dialogue } from './dialogue.ts'
import type { KeptDraft } from './draft.ts'
import type { Duty } from './duty.ts'
import type { GuideKey } from './guide.ts'
import type { Held } from './held.ts'
import type { HelpOffer } from './help.ts'
import type { Idea } from './idea.ts'
import type { Inquiry } from './inquiry.ts'
import type { Invitation } from './invitation.ts'
import type { Language, Localized } from './language.ts'
import type { Opening } from './opened.ts'
import type { DeliveryState, Notice } from './outbox.ts'
import type { Person } from './person.ts'
import type { StandingPhoto } from './photo.ts'
import type { QuestionId } from './question.ts'
import type { QuoteVerdict } from './quotes.ts'
import type { Result } from './result.ts'
import type { Instant, LocalDate } from './time.ts'
import type { Unasked } from './unasked.ts'
import type { VenueId } from './venue.ts'

/** Everything that is stored about one person, as they get it themselves. */
export interface OwnData {
  readonly person: Person
  /** When they last wrote or tapped. */
  readonly touchedAt?: Instant
  /** What Ekko waits for from them. */
  readonly dialogue: Dialogue
  readonly unasked: readonly Unasked[]
  readonly held?: Held
  readonly chats: readonly OwnChat[]
  /** Every yes and no, the oldest first. */
  readonly consents: readonly OwnConsent[]
  readonly matters: readonly OwnMatterKept[]
  readonly ideas: readonly Idea[]
  readonly exchanges: readonly Inquiry[]
  readonly deciderQuestions: readonly DeciderQuestion[]
  readonly offers: readonly HelpOffer[]
  /** Where they came by the poster of a venue. */
  readonly arrivals: readonly { readonly venue: VenueId; readonly on: LocalDate }[]
  readonly draws: readonly OwnDraw[]
  /** Consultations they were not asked about, because they had been asked enough. */
  readonly spared: readonly ConsultationId[]
  readonly messages: readonly OwnMessage[]
  /** What they attached and is being fetched. */
  readonly fetching: readonly { readonly wanted: string; readonly since: Instant }[]
  /** When what was hidden in their words was opened, by which office and why, the newest first. */
  readonly openings: readonly Pick<Opening, 'what' | 'at' | 'department' | 'why'>[]
  /** What they do for the city. */
  readonly serving: OwnService
}

/**
 * Where a message begins in which a part of it is told: what stands there, by its name, with those that come next should it be taken back
 * meanwhile, and its place should they be gone as well.
 */
export interface OwnPlace {
  readonly names: readonly { readonly section: string; readonly unit: string }[]
  readonly at: number
}

/** One of several messages in which all of it is told: from here on, until there or to its end. */
export interface OwnPart {
  readonly number: number
  readonly of: number
  readonly from: OwnPlace
  readonly until?: OwnPlace
  /** Longer texts are told in pieces of so many UTF-16 units. */
  readonly pieceMax?: number
}

/** One chat in which they are reached. */
export interface OwnChat {
  readonly channel: ChannelName
  /** The account as it is stored. */
  readonly contact: ContactId
  readonly state: 'open' | 'gone'
  readonly lastSeenAt: Instant
  /** What the platform wants to be given back with each message. */
  readonly route?: string
  /** When they were last written to there. */
  readonly writtenToAt?: Instant
  /** Wrong codes that were sent from it not long ago. */
  readonly wrongCodes: number
}

/** One yes or no, with the words that were shown; without words where it ended with "stop". */
export interface OwnConsent {
  readonly purpose: Purpose
  readonly given: boolean
  readonly at: Instant
  readonly language?: Language
  readonly words?: string
}

/** One consultation they had to do with: what they said, and what came of it. */
export interface OwnMatterKept {
  readonly running: RunningConsultation
  readonly invitation: Invitation
  /** Whether the invitation reached them, and when. */
  readonly deliveredAt?: Instant
  readonly respondent?: number
  readonly answers: readonly Answer[]
  readonly statements: readonly OwnStatement[]
  /** By the number of a statement: the labels a moderator gave it. */
  readonly themes: readonly { readonly statement: number; readonly theme: string }[]
  readonly photos: readonly StandingPhoto[]
  readonly felt: readonly { readonly echo: string; readonly felt: 'yes' | 'partly' | 'no'; readonly at: Instant }[]
  readonly result?: Result
}

/** One thing they wrote, also where they took it back, and what a moderator said of whether others may read it. */
export interface OwnStatement extends Statement {
  readonly question: QuestionId
  readonly withdrawn?: true
  /** When it went to a model that was asked for themes, and where that is. */
  readonly modelled?: readonly { readonly host: string; readonly at: Instant }[]
  readonly quote?: QuoteVerdict['verdict']
}

/** They could be drawn into a sample: the ticket that stands for them, and whether they were. */
export interface OwnDraw {
  readonly consultation: ConsultationId
  readonly ticket?: string
  readonly drawn: boolean
}

/** A message to them, by what it is about; its words are made as it is sent. */
export interface OwnMessage {
  readonly about: Notice['kind']
  readonly state: DeliveryState
  readonly since: Instant
  readonly settledAt?: Instant
}

/** Duties for the city, what they write for it in a chat, and since when they are signed in at the desk. */
export interface OwnService {
  readonly duties: readonly { readonly duty: Duty; readonly since: Instant }[]
  readonly guide?: { readonly key: GuideKey; readonly name: string; readonly title: Localized }
  readonly draft?: KeptDraft
  readonly sessions: readonly { readonly since: Instant; readonly seenAt: Instant }[]
}
