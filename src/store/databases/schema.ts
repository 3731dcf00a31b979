import type { Generated } from 'kysely'
import type { DutyKind } from '../../domain/duty.ts'
import type { RetentionKind } from '../../domain/retention.ts'
import type { AttachmentsWantedTable } from './schema-attachments.ts'
import type { ChatTables } from './schema-chats.ts'
import type { CountsTables } from './schema-counts.ts'
import type { DeciderQuestionsTable } from './schema-decider.ts'
import type { DeskTables } from './schema-desk.ts'
import type { DeskDraftsTable } from './schema-desk-drafts.ts'
import type { GuidesTable } from './schema-guides.ts'
import type { HelpOffersTable, IdeasTable } from './schema-ideas.ts'
import type { InquiriesTable, InquiryLinesTable } from './schema-inquiries.ts'
import type { ModelTables } from './schema-model.ts'
import type { OperationTables } from './schema-operations.ts'
import type { OpinionNamesTable, OpinionsTable } from './schema-opinions.ts'
import type { OutboxTable } from './schema-outbox.ts'
import type { PhotosTable } from './schema-photos.ts'
import type { QuotesTable } from './schema-quotes.ts'
import type { ThemeAssignmentsTable, ThemeProposalsTable } from './schema-themes.ts'
import type { TravelsTable } from './schema-travels.ts'
import type { WebhookTables } from './schema-webhooks.ts'
import type { WordsTables } from './schema-words.ts'

/** Every table. Instants are milliseconds, yes and no are 1 and 0, JSON is text, in both databases. */
export interface Database
  extends ChatTables,
    CountsTables,
    DeskTables,
    ModelTables,
    OperationTables,
    WebhookTables,
    WordsTables {
  migrations: { id: string }
  inbox: InboxTable
  timers: { key: string; due_at: number; timer: string }
  attachments_wanted: AttachmentsWantedTable
  persons: PersonsTable
  contacts: ContactsTable
  consents: ConsentsTable
  wordings: { version: string; language: string; purpose: string; text: string }
  consultations: ConsultationsTable
  invitations: InvitationsTable
  respondents: { consultation: string; number: number; person: number | null }
  answers: AnswersTable
  statements: StatementsTable
  photos: PhotosTable
  data_links: DataLinksTable
  arrivals: { seq: Generated<number>; venue: string; person: number | null; on_day: string }
  photo_secrets: { name: string; secret: string }
  news: { seq: Generated<number>; consultation: string; ref: string; news: string; at: number }
  milestone_reports: { seq: Generated<number>; consultation: string; milestone: string; report: string; at: number }
  commitments: CommitmentsTable
  audit: AuditTable
  duties: DutiesTable
  works: { person: number; work: string }
  desk_drafts: DeskDraftsTable
  guides: GuidesTable
  ideas: IdeasTable
  statement_stems: { consultation: string; respondent: number; stem: string; number: number }
  idea_stems: { idea: number; stem: string }
  inquiries: InquiriesTable
  inquiry_lines: InquiryLinesTable
  help_offers: HelpOffersTable
  decider_questions: DeciderQuestionsTable
  decider_gatherings: { consultation: string; gathering: string }
  themes: { consultation: string; theme: string; label: string; stance: string | null; ord: number }
  theme_assignments: ThemeAssignmentsTable
  theme_proposals: ThemeProposalsTable
  travels: TravelsTable
  quotes: QuotesTable
  opinions: OpinionsTable
  opinion_names: OpinionNamesTable
  theme_steps: { number: Generated<number>; consultation: string; set_by: string; step: string }
  duty_offers: DutyOffersTable
  code_guesses: { seq: Generated<number>; contact: string; at: number }
  communities: { id: string; state: string; since: number }
  outbox: OutboxTable
  digests_told: { key: string; address: string; department: string; told: string; at: number }
  retention_erased: { month: string; kind: RetentionKind; count: number; at: number }
  paces: { address: string; sent_at: number }
  draws: DrawsTable
  lots: { consultation: string; ticket: string; stratum: string; person: number | null }
}

/**
 * The key (source, event_id) stays for ever. `lane` is what must not be in two hands at once;
 * it is empty as soon as the event is dealt with, and so are the contact and what was said; of its times the day stays.
 */
export interface InboxTable {
  seq: Generated<number>
  source: string
  event_id: string
  kind: string
  lane: string | null
  contact: string | null
  payload: string
  /** What an attachment was wanted for, and the picture that is kept of it. */
  about: string | null
  at: number
  recorded_at: number
  state: 'waiting' | 'claimed' | 'done' | 'aside'
  claim_token: string | null
  lease_until: number
  refused: string | null
  error: string | null
}

/**
 * `unasked` is what they wrote when no question waited, and `unasked_since` when the oldest of it was written. `contact` and
 * `channel` are where messages that may wait go: the newest contact that is not gone.
 */
export interface PersonsTable {
  id: Generated<number>
  language: string
  /** The language they chose or were offered once; null where neither was. */
  language_offered: string | null
  topics: string
  places: string
  roles: string
  /** The venues they follow; empty where they follow none. */
  follows: string
  quiet: string | null
  yearly_max: number | null
  paused_until: number | null
  standing: 'active' | 'stopped'
  met_at: number
  asked_given: number
  told_given: number
  dialogue: string
  unasked: string | null
  unasked_since: number | null
  held: string | null
  held_at: number | null
  contact: string | null
  channel: string | null
  /** When they last wrote or tapped. */
  touched_at: number | null
  /** Since when their words are kept and read by no one, and since when they are not shown on. */
  restricted_at: number | null
  objected_at: number | null
  /** The key of what they write; empty only until they next do something. */
  word_key: string | null
  version: number
}

/** `sources` is which message each part of the answer was written in. */
export interface AnswersTable {
  consultation: string
  respondent: number
  question: string
  value: string
  at: number
  sources: string | null
}

/**
 * The way to what is stored about a person: the hash of its secret until it is used, and how often one was asked for on a day.
 */
export interface DataLinksTable {
  person: number
  hash: string | null
  expires_at: number
  asked_on: string
  asked: number
}

/**
 * One way to reach a person, by its mark. `account` is the account behind it and `route` how its platform wants it written to, both closed;
 * `last_seen_at` is right to the hour, and `refused_at` is when its conversation last took nothing from us.
 */
export interface ContactsTable {
  id: string
  account: string | null
  person: number
  reach: string
  route: string | null
  state: 'open' | 'gone'
  last_seen_at: number
  preferred: Generated<number>
  refused_at: number | null
}

/** A dated yes or no to one purpose; rows are only ever added. */
export interface ConsentsTable {
  seq: Generated<number>
  person: number
  purpose: 'asked' | 'told' | 'help'
  given: number
  wording_version: string
  at: number
}

/** `revision` counts how often the definition was written, so that a copy in memory knows when it is old. */
export interface ConsultationsTable {
  /** People were told beside its questions that words which a person has read may stand in public. */
  public_quotes: Generated<0 | 1>
  id: string
  code: string
  definition: string
  revision: number
  stage_at: string
  stage: string
  version: number
}

/**
 * `unsaid` holds skips from before the person said anything; with the first answer they move to `answers`. `told_at` is when the
 * newest message about it was queued for them.
 */
export interface InvitationsTable {
  person: number
  consultation: string
  made_at: number
  origin: 'rule' | 'own'
  progress: 'waiting' | 'answering' | 'answered' | 'declined'
  delivered_at: number | null
  reminded_at: number | null
  unsaid: string | null
  news_muted: Generated<number>
  on_behalf: Generated<number>
  told_at: number | null
  /** They said no to hearing of this one in the chat that they answered it in. */
  untold: Generated<number>
}

/** Numbers are never given out twice; `text` is emptied when its author is forgotten. */
export interface StatementsTable {
  consultation: string
  number: number
  respondent: number
  question: string
  text: string
  at: number
  withdrawn: number
  corrects: number | null
}

/**
 * A promise with its day. `explained` says in words for all why it takes longer, `first_due_on` is the day before it was moved,
 * and at `told_at` all who wait for it were last told.
 */
export interface CommitmentsTable {
  key: string
  consultation: string
  kind: 'outcome' | 'milestone' | 'decider'
  milestone: string | null
  due_on: string
  kept_at: number | null
  explained: string | null
  explained_at: number | null
  first_due_on: string | null
  told_at: number | null
}

/**
 * Given to a contact, which may not have met Ekko yet: `account` is then what its mark stands for, closed. It holds for the person
 * behind it. No department: all of them.
 */
export interface DutiesTable {
  contact: string
  account: string | null
  kind: DutyKind
  department: string
  since: number
}

/** An invitation to a duty, by the hash of its code. */
export interface DutyOffersTable {
  hash: string
  kind: DutyKind
  department: string
  expires_at: number
  used_at: number | null
}

/** What a draw was made with; `lots` has all who could be drawn, and forgets who they were when they are forgotten. */
export interface DrawsTable {
  consultation: string
  at: number
  seed: string
  size: number
  audience: string
  people: number
  drawn: number
  list_hash: string
  drawn_hash: string
  key_hash: string | null
}

/** Each row's hash covers the row before it, so that a changed or missing row shows. */
export interface AuditTable {
  seq: number
  at: number
  actor: string
  act: string
  subject: string
  prev_hash: string
  hash: string
}
