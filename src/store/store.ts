import type { AnswerValue } from '../domain/answer.ts'
import type { AudienceCounts } from '../domain/audience.ts'
import type { City, DepartmentId, FatigueCap } from '../domain/city.ts'
import type { Wording } from '../domain/consent.ts'
import type { Consultation, ConsultationId, RunningConsultation } from '../domain/consultation.ts'
import type { Address, ChannelName, CommunityId, ContactId } from '../domain/contact.ts'
import type { Draw } from '../domain/draw.ts'
import type { HeldDuty } from '../domain/duty.ts'
import type { HelpOffer } from '../domain/help.ts'
import type { Idea } from '../domain/idea.ts'
import type { InboxEvent, Timer } from '../domain/inbox.ts'
import type { Inquiry } from '../domain/inquiry.ts'
import type { Looking, Memory } from '../domain/memory.ts'
import type { TextRef } from '../domain/message.ts'
import type { ClaimedItem, DeliveryState, Settlement } from '../domain/outbox.ts'
import type { Commitment, MilestoneReport, Outcome, Theme } from '../domain/outcome.ts'
import type { StoredDraw } from '../domain/redraw.ts'
import type { Surface } from '../domain/surface.ts'
import type { Tally } from '../domain/tally.ts'
import type { Instant, LocalDate } from '../domain/time.ts'
import type { Decision } from '../engine/decision.ts'
import type { NeedsOf } from '../engine/needs.ts'
import type { Candidate, Facts, State } from '../engine/state.ts'
import type { Backlog, Lease, LeaseAsked, LeaseHold } from './operations/lease-and-backlog.ts'

/** Where everything that lasts is kept. One meaning over several databases; differences are named in the store's README section. */
export interface Store {
  // Inbox
  /** Durable when it resolves. An event whose id was ever seen on its channel is ignored, for ever. Returns how many were new. */
  recordInbox(events: readonly InboxEvent[], now: Instant): Promise<number>
  /** Hands out events to decide on: oldest first, never two at once for one person or one consultation; leases expire. */
  claimInbox(limit: number, now: Instant): Promise<readonly InboxClaim[]>
  /** The state each claimed event is decided on. Same order as the claims. */
  load(claims: readonly InboxClaim[], world: World): Promise<readonly Loaded[]>
  /** All or nothing per decision, many decisions in one transaction. `conflict`: somebody else moved first, decide again. */
  commit(decided: readonly Decided[], now: Instant): Promise<readonly CommitResult[]>
  /** Our own mistake at one event: it is set aside with its error and stops nothing else. */
  setAside(claim: InboxClaim, error: string, now: Instant): Promise<void>
  /** What became of a city's act: the command that recorded it waits for this. */
  resultOf(eventId: string): Promise<'waiting' | { readonly done: true; readonly refused?: TextRef }>

  /** Events that were set aside, newest first; for the operator. */
  asideListed(limit: number): Promise<readonly AsideEvent[]>

  // Timers
  /** Moves due timers into the inbox, oldest first, at most `limit`. Returns how many. */
  ringTimers(now: Instant, limit: number): Promise<number>
  /** When the next timer or delivery falls due, for sleeping exactly long enough; of these channels' deliveries, or of all. */
  nextDueAt(channels?: readonly string[]): Promise<Instant | undefined>
  /** The timer that falls due next, for saying what will happen. */
  nextTimer(): Promise<{ readonly dueAt: Instant; readonly timer: Timer } | undefined>

  // Outbox
  /** Leases messages to send: by priority, then due time; at most one per address; respects notBefore; expired ones are settled. */
  claimOutbox(
    channel: ChannelName,
    limit: number,
    now: Instant,
    options?: ClaimOptions,
  ): Promise<readonly ClaimedItem[]>
  /** Just before the adapter gets them: `claimed` becomes `sending`. Returns the ids that are still ours to send. */
  handing(items: readonly ClaimedItem[], now: Instant): Promise<ReadonlySet<number>>
  /** What the messages are composed from. Same order as the items. */
  facts(items: readonly ClaimedItem[], city: City): Promise<readonly Facts[]>
  /** `spaced`: remembers when each address was written to, for claims that keep a distance. On by default. */
  settle(settled: readonly Settled[], now: Instant, options?: { readonly spaced?: boolean }): Promise<void>
  /** Leases that ran out: claimed messages wait again; handed-over ones become `unknown`, are counted, and never sent again by themselves. */
  sweepLeases(now: Instant): Promise<number>
  /** Counts by channel and state, of everything that was ever sent: for people who ask, not for what looks every few seconds. */
  outboxCounts(): Promise<
    readonly { readonly channel: ChannelName; readonly state: DeliveryState; readonly count: number }[]
  >
  /** The same for what waits, is on its way or stands still, read from indexes. */
  outboxUnsettled(): ReturnType<Store['outboxCounts']>
  /** What waits to be decided, and since when messages of these channels could have left. */
  backlog(channels: readonly ChannelName[], now: Instant): Promise<Backlog>
  outboxListed(states: readonly DeliveryState[], limit: number): Promise<readonly ListedItem[]>
  /** Puts a held, failed or unknown message back in the queue, or drops it. Returns how many. */
  outboxMoved(ids: readonly number[], to: 'waiting' | 'dropped', now: Instant): Promise<number>

  // Questions the commands, digests and pages ask
  consultations(): Promise<readonly RunningConsultation[]>
  consultation(id: ConsultationId): Promise<RunningConsultation | undefined>
  tally(id: ConsultationId): Promise<Tally>
  /** How many were asked and answered, for every consultation at once. */
  turnouts(): Promise<readonly Turnout[]>
  outcome(id: ConsultationId): Promise<Outcome | undefined>
  milestoneReports(id: ConsultationId): Promise<readonly (MilestoneReport & { readonly at: Instant })[]>
  commitments(): Promise<readonly Commitment[]>
  /** Every answer by respondent number, without contact or person. */
  answersOf(id: ConsultationId): Promise<readonly AnswerRow[]>
  statementsOf(id: ConsultationId): Promise<readonly StatementRow[]>
  /** Who was asked and who answered per place, role or channel: counts only. */
  reachOf(id: ConsultationId): Promise<readonly ReachRow[]>
  /** What a sample was drawn with; nothing where none was drawn, or before draws were kept. */
  draw(id: ConsultationId): Promise<Draw | undefined>
  /** The same with everyone's lot, for drawing again. */
  storedDraw(id: ConsultationId): Promise<StoredDraw | undefined>
  /** Everyone who qualifies for an audience right now, sorted by id. */
  candidates(id: ConsultationId): Promise<readonly Candidate[]>
  /** Counts for the send plan, by the same rule as planning. */
  audienceSize(consultation: Consultation): Promise<number>
  /** The same by channel, without those asked enough lately, who are counted beside them like those out of reach. */
  audienceCounts(consultation: Consultation, cap: FatigueCap, at: Instant): Promise<AudienceCounts>
  personOf(contact: ContactId): Promise<number | undefined>
  /** Where Ekko has been invited to and still is. */
  communities(): Promise<readonly Community[]>
  /** Where Ekko was and is not any more, since when: for the operator. */
  communitiesLeft(): Promise<readonly Community[]>
  /** Promises that came near or were broken since an instant, for digests. */
  alarms(since: Instant): Promise<readonly Alarm[]>
  /** What a recipient of digests was last told for a department, as the digest wrote it; of messages that were sent. */
  toldTo(address: Address, department: DepartmentId): Promise<Told | undefined>
  /** Notes what a digest is about to tell; it counts once its message was sent. */
  keepTold(noted: NotedDigest, now: Instant): Promise<void>
  /** The keys of the timers that are set and begin like this. */
  timerKeys(prefix: string): Promise<readonly string[]>
  /** What citizens said unasked, by number, without who it was: all of it, what waits for an answer, or what was handed on. */
  ideas(which?: 'open' | 'passed'): Promise<readonly Idea[]>
  /** How many of them each department has, as of a day in the city. */
  ideaCounts(today: LocalDate): Promise<readonly IdeaCounts[]>
  /** Names that a moderator has given to statements, before there is an outcome. */
  themesKept(id: ConsultationId): Promise<readonly Theme[]>
  /** Questions back with what came of them, by key; for staff of the department alone. */
  inquiries(): Promise<readonly Inquiry[]>
  /** Who wants to help with what, as they chose to be known; for staff of the department alone. */
  helpOffers(): Promise<readonly HelpOffer[]>
  /** Who does what for the city. */
  duties(): Promise<readonly HeldDuty[]>
  /** Who did what for the city, newest first. */
  audit(limit: number): Promise<readonly AuditRow[]>

  /** What the city asked about these words before, the most fitting first: titles, questions, frames, themes and outcomes. */
  remembered(looking: Looking): Promise<readonly Memory[]>

  registerWordings(wordings: readonly Wording[]): Promise<void>

  // Several processes
  /** Takes a lease that is free or has run out, or renews our own; what only one process may do goes by it. */
  takeLease(asked: LeaseAsked, now: Instant): Promise<LeaseHold>
  /** Gives a lease back; somebody else's stays. */
  releaseLease(name: string, token: string): Promise<void>
  /** Leases that were not given back, by name; also those that have run out. */
  leases(): Promise<readonly Lease[]>

  healthy(): Promise<void>
  /** Writes a little, durably, and removes it again; rejects while nothing can be written. */
  probe(name: string, now: Instant): Promise<void>
  close(): Promise<void>
}

/** What the state is loaded with besides what is stored. */
export interface World {
  readonly city: City
  /** What the decision on an event looks at; the store only fulfils it. */
  readonly needsOf: NeedsOf
  readonly wordings: readonly Wording[]
  readonly surfaceOf: (channel: ChannelName) => Surface
  /** How many people a work that goes through all of them takes in one part; the store's own number without it. */
  readonly personsAtOnce?: number
}

export interface InboxClaim {
  readonly seq: number
  readonly event: InboxEvent
  readonly claimToken: string
}

export interface Loaded {
  readonly state: State
  readonly version: number
}

export interface Decided {
  readonly claim: InboxClaim
  readonly decision: Decision
  readonly expectedVersion: number
}

export type CommitResult = 'committed' | 'conflict' | 'lost'

export interface ClaimOptions {
  /** Addresses that must not be written to yet (their spacing); they are left for later. */
  readonly perAddressSpacingMs?: number
  /** They go to the adapter at once: claimed and handed over in one step, where no turn is waited for. */
  readonly handOver?: boolean
  /** Only replies, while the rest has to wait. */
  readonly repliesOnly?: boolean
}

export interface Settled {
  readonly item: ClaimedItem
  readonly settlement: Settlement
}

export interface ListedItem {
  readonly id: number
  readonly key: string
  readonly channel: ChannelName
  readonly state: DeliveryState
  readonly kind: string
  readonly code: string | undefined
  readonly attempts: number
  readonly since: Instant
}

export interface Turnout {
  readonly consultation: ConsultationId
  readonly invited: number
  readonly answered: number
}

export interface AnswerRow {
  readonly respondent: number
  readonly question: string
  readonly value: AnswerValue
  readonly at: Instant
}

export interface StatementRow {
  readonly number: number
  readonly respondent: number
  readonly question: string
  readonly text: string
  readonly at: Instant
  readonly themes: readonly string[]
}

export interface ReachRow {
  readonly by: 'place' | 'role' | 'channel'
  readonly value: string
  readonly invited: number
  readonly answered: number
}

/** An event that one of our own mistakes set aside. */
export interface AsideEvent {
  readonly seq: number
  /** Its channel, `city` or `timer`. */
  readonly source: string
  readonly kind: string
  readonly error: string
  readonly since: Instant
}

export interface Community {
  readonly id: CommunityId
  readonly since: Instant
}

/** One department's ideas: those it has now, of which some are answered, some wait, and some wait longer than was promised. */
export interface IdeaCounts {
  readonly department: DepartmentId
  readonly received: number
  readonly answered: number
  readonly waiting: number
  readonly overdue: number
}

/** A digest's own note of what it told, which only digests read. */
export interface Told {
  readonly told: string
  readonly at: Instant
}

/** The note of one message, by its outbox key. */
export interface NotedDigest {
  readonly key: string
  readonly to: Address
  readonly department: DepartmentId
  readonly told: string
}

/** `round` 0: a promise comes near; 1: it is broken; then one more every week. */
export interface Alarm {
  readonly commitment: string
  readonly round: number
  readonly at: Instant
}

/** One act of the city's side. Each hash is SHA-256 over the hash before and the row's own fields. */
export interface AuditRow {
  readonly seq: number
  readonly at: Instant
  readonly by: string
  readonly act: string
  readonly subject: string
  readonly prevHash: string
  readonly hash: string
}
