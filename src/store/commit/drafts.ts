import type { AnswerValue, Sources } from '../../domain/answer.ts'
import type { SecondHand } from '../../domain/behalf.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ContactId, Reach } from '../../domain/contact.ts'
import type { DeciderQuestionKey, SentDeciderQuestion } from '../../domain/decider.ts'
import type { KeptDraft } from '../../domain/draft.ts'
import type { MadeOffer } from '../../domain/help.ts'
import type { IdeaKey, SentIdea } from '../../domain/idea.ts'
import type { PersonId } from '../../domain/person.ts'
import type { PhotoId } from '../../domain/photo.ts'
import type { Instant, LocalDate } from '../../domain/time.ts'
import type { VenueId } from '../../domain/venue.ts'
import type { Wanted } from '../../domain/wanted.ts'
import type { DataKey } from '../../seal/data-key.ts'
import type { ContactsTable, InvitationsTable } from '../databases/schema.ts'
import type { ConsentRow } from '../records/consents.ts'
import type { Part } from '../records/involvements.ts'
import type { PersonFields, PersonRow } from '../records/persons.ts'

/**
 * One person as a commit is changing them: changes are applied here, in memory, and written for all persons of the
 * commit together, a few statements for any number of decisions.
 */
export interface PersonDraft {
  readonly contact: ContactId
  /** The account behind it, closed, where it is known. */
  account: string | null
  /** Undefined until the database has given the number. */
  id: PersonId | undefined
  fields: PersonFields | undefined
  /** The person as they are stored, if they are. */
  readonly before: PersonRow | undefined
  /** What their words are closed with; undefined until they are met. */
  wordKey: DataKey | undefined
  isNew: boolean
  reach: Reach
  /** The contact as it is stored, if it is. */
  readonly stored: ContactsTable | undefined
  lastSeenAt: Instant
  /** They wrote, pressed or sent, or came back: the contact lives. */
  wrote: boolean
  /** They came back and did nothing else: a reply to what they once did may not follow them. */
  silent: boolean
  gone: boolean
  stopped: boolean
  /** They came back after a stop. */
  restarted: boolean
  forgotten: boolean
  /** What they write for the city: anew, thrown away (null), or untouched. */
  work: KeptDraft | null | undefined
  readonly ideas: SentIdea[]
  /** Questions to politicians that they sent, and those they took back. */
  readonly deciderQuestions: { readonly consultation: ConsultationId; readonly question: SentDeciderQuestion }[]
  readonly deciderWithdrawn: DeciderQuestionKey[]
  /** What they said they write for another person. */
  readonly behalf: { readonly what: SecondHand; readonly given: boolean }[]
  /** The venues whose posters they came by. */
  readonly reached: { readonly venue: VenueId; readonly on: LocalDate }[]
  /** What they attached and is to be fetched. */
  readonly attached: { readonly wanted: Wanted; readonly at: Instant }[]
  /** New words of ideas that they sent, by key. */
  readonly reworded: Map<IdeaKey, string>
  /** Offers to help that were made, or taken back (null), by consultation. */
  readonly offers: Map<ConsultationId, MadeOffer | null>
  readonly consents: Omit<ConsentRow, 'person'>[]
  readonly parts: Map<ConsultationId, PartDraft>
}

/** One person's part in one consultation, as a commit is changing it. */
export interface PartDraft {
  readonly consultation: ConsultationId
  invitation: InvitationDraft | undefined
  respondent: number | undefined
  /** Says something for the first time: a number is due. */
  speaks: boolean
  readonly answers: Map<string, AnswerDraft>
  readonly answered: Set<string>
  /** Live statements; new ones have no number yet. */
  statements: StatementDraft[]
  readonly withdrawn: number[]
  /** Pictures that were in an answer and are not any more. */
  readonly photosGone: PhotoId[]
  readonly heard: Map<string, { readonly felt: 'yes' | 'partly' | 'no'; readonly at: Instant }>
  readonly told: Set<string>
}

/** An answer to one question, as a commit is changing it. */
export interface AnswerDraft {
  readonly value: AnswerValue
  readonly at: Instant
  readonly sources?: Sources
}

/** One person's invitation, as a commit is changing it. */
export interface InvitationDraft {
  readonly madeAt: Instant
  readonly origin: InvitationsTable['origin']
  progress: InvitationsTable['progress']
  newsMuted: boolean
  readonly isNew: boolean
  changed: boolean
}

/** One statement, as a commit is changing it. */
export interface StatementDraft {
  number: number | undefined
  readonly question: string
  readonly text: string
  readonly at: Instant
  /** The number of what stood there before, in whose place this is written. */
  readonly corrects?: number
}

/** Where a commit starts from: what is stored about the contact and the person behind it. */
export function draftOf(
  contact: ContactId,
  row: ContactsTable | undefined,
  person: PersonRow | undefined,
): PersonDraft {
  return {
    contact,
    account: row?.account ?? null,
    id: person?.id,
    fields: person && { ...person },
    before: person,
    wordKey: undefined,
    isNew: false,
    reach: row ? (JSON.parse(row.reach) as Reach) : { kind: 'open' },
    stored: row,
    lastSeenAt: row?.last_seen_at ?? 0,
    wrote: false,
    silent: false,
    gone: row?.state === 'gone',
    stopped: false,
    restarted: false,
    forgotten: false,
    work: undefined,
    ideas: [],
    deciderQuestions: [],
    deciderWithdrawn: [],
    behalf: [],
    attached: [],
    reached: [],
    reworded: new Map(),
    offers: new Map(),
    consents: [],
    parts: new Map(),
  }
}

/** Where a part starts from. */
export function partDraftOf(consultation: ConsultationId, part: Part | undefined): PartDraft {
  return {
    consultation,
    invitation: part && {
      madeAt: part.invitation.madeAt,
      origin: part.invitation.by,
      progress: part.invitation.progress,
      newsMuted: part.invitation.newsMuted === true,
      isNew: false,
      changed: false,
    },
    respondent: part?.respondent,
    speaks: false,
    answers: new Map((part?.answers ?? []).map(({ question, ...answer }) => [question, answer])),
    answered: new Set(),
    statements: (part?.statements ?? []).map((statement) => ({ ...statement })),
    withdrawn: [],
    photosGone: [],
    heard: new Map(Object.entries(part?.heard ?? {}).map(([echo, felt]) => [echo, { felt, at: 0 }])),
    told: new Set(),
  }
}
