import { channelOf } from '../domain/contact.ts'
import type { InboxEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Change, Decision } from '../engine/decision.ts'
import type { State } from '../engine/state.ts'
import { placeOf } from '../log.ts'
import type { Decided, Decisions } from '../store/commit/decisions.ts'
import { StoreError } from '../store/databases/store-error.ts'
import type { Inbox, InboxClaim } from '../store/inbox/inbox.ts'
import type { States, World } from '../store/load/states.ts'
import type { Health } from '../store/operations/health.ts'
import { grown } from './backoff.ts'
import type { BatchSizes } from './batch-size.ts'
import { breathe, processorWatch, stopwatch, withoutBreathMsMax } from './clock.ts'
import { Loop, type LoopParts, type Rest } from './loop.ts'
import { SideLane } from './side-lane.ts'

/** What decides: the engine's one pure function. */
export type Decide = (state: State, event: InboxEvent, now: Instant) => Decision

/** What the process loop works with. */
export interface ProcessParts extends Omit<LoopParts, 'name'> {
  readonly store: Inbox & States & Decisions & Health
  readonly world: World
  readonly decide: Decide
  readonly batchSizes: BatchSizes
  /** Whether an event takes a thread seconds to be decided on; those go on beside. */
  readonly isSlow?: ((event: InboxEvent) => boolean | Promise<boolean>) | undefined
  /** Told after a commit what it may have set in motion. */
  readonly moved: (what: Moved) => void
}

/** What a commit may have given others to do. */
export interface Moved {
  /** Channels whose outbox grew. */
  readonly channels: ReadonlySet<string>
  /** Messages may have been queued on any channel. */
  readonly anyChannel: boolean
  readonly timers: boolean
  readonly attachments: boolean
}

/** Another process moving the same person again and again is rarer than this; the lease then hands the event out anew. */
const conflictsMax = 5

/** How often the store may refuse one event, by an error that it cannot name, before the event is set aside. */
const tripsMax = 3

/** Other processes' events, and leases that ran out, are found by looking. */
const idle = { baseMs: 50, capMs: 1_000 } as const

/** Takes events from the inbox, decides on them and commits: the only place where a conversation moves. */
export class Process {
  readonly #parts: ProcessParts
  readonly #loop: Loop
  #emptyInARow = 0
  /** Claimed in a turn that the store broke off: still ours until their lease ends, and tried first. */
  #unfinished: readonly InboxClaim[] = []
  readonly #trips = new Map<number, number>()
  readonly #lane: SideLane

  constructor(parts: ProcessParts) {
    this.#parts = parts
    this.#lane = new SideLane({ ...parts, decide: (claims) => this.#decideAll(claims), done: () => this.ring() })
    this.#loop = new Loop({ ...parts, name: 'process' }, () => this.#turn())
  }

  start(): void {
    this.#loop.start()
  }

  ring(): void {
    this.#loop.ring()
  }

  pulse() {
    const pulse = this.#loop.pulse()
    return { ...pulse, resting: pulse.resting && !this.#lane.busy }
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
    await this.#lane.ended()
  }

  async #turn(): Promise<Rest> {
    const { store, clock, metrics, batchSizes } = this.#parts
    const now = clock.now()
    const claims = this.#unfinished.length > 0 ? this.#unfinished : await store.claimInbox(batchSizes.now().events, now)
    metrics.claimed(claims.length, oldestAgeMs(claims, now))
    if (claims.length === 0) {
      this.#emptyInARow += 1
      return { until: now + grown(this.#emptyInARow, idle) }
    }
    this.#emptyInARow = 0
    this.#unfinished = claims
    const slow = await this.#slowOf(claims)
    if (slow.length > 0) this.#lane.take(slow)
    const here = claims.filter((claim) => !slow.includes(claim))
    this.#unfinished = here
    const elapsed = processorWatch()
    await this.#decideAll(here)
    batchSizes.decided(here.length, elapsed())
    this.#unfinished = []
    for (const { seq } of here) this.#trips.delete(seq)
    return 'again'
  }

  async #slowOf(claims: readonly InboxClaim[]): Promise<readonly InboxClaim[]> {
    const { isSlow } = this.#parts
    if (!isSlow) return []
    const slow: InboxClaim[] = []
    for (const claim of claims) if (await isSlow(claim.event)) slow.push(claim)
    return slow
  }

  /** Decides and commits, and again for those that another process moved meanwhile. */
  async #decideAll(claims: readonly InboxClaim[]): Promise<void> {
    let undecided = claims
    for (let round = 0; round < conflictsMax && undecided.length > 0; round += 1) {
      undecided = await this.#decideTogether(undecided)
    }
    if (undecided.length > 0) {
      this.#parts.log.warn('Events met a conflict every time; they are decided when their lease ends.', {
        events: undecided.length,
      })
    }
  }

  /** Returns the claims that met a conflict. Rejects when the store fails, and the turn is then taken again. */
  async #decideTogether(claims: readonly InboxClaim[]): Promise<readonly InboxClaim[]> {
    try {
      return await this.#decideOnce(claims)
    } catch (error) {
      if (error instanceof StoreError) throw error
      if (claims.length > 1) return this.#decideApart(claims)
      for (const claim of claims) await this.#tripOver(claim, error)
      return []
    }
  }

  /** One event that cannot be written must not hold up the others. */
  async #decideApart(claims: readonly InboxClaim[]): Promise<readonly InboxClaim[]> {
    const conflicts: InboxClaim[] = []
    const failures: unknown[] = []
    for (const claim of claims) {
      try {
        conflicts.push(...(await this.#decideTogether([claim])))
      } catch (error) {
        if (error instanceof StoreError) throw error
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
    return conflicts
  }

  /** A store that is well but cannot take this one event, several times over: our own mistake at this event. */
  async #tripOver(claim: InboxClaim, error: unknown): Promise<void> {
    await this.#parts.store.healthy()
    const trips = (this.#trips.get(claim.seq) ?? 0) + 1
    this.#trips.set(claim.seq, trips)
    if (trips < tripsMax) throw error
    this.#trips.delete(claim.seq)
    await this.#setAside(claim, error)
  }

  async #decideOnce(claims: readonly InboxClaim[]): Promise<readonly InboxClaim[]> {
    const { store, world, clock, batchSizes } = this.#parts
    const loaded = await store.load(claims, { ...world, personsAtOnce: batchSizes.now().persons })
    const now = clock.now()
    const decided: Decided[] = []
    let working = stopwatch()
    for (const [index, claim] of claims.entries()) {
      const found = loaded[index]
      if (found === undefined) throw new Error('The store loaded fewer states than events were claimed.')
      try {
        const decision = found.decided ?? this.#parts.decide(found.state, claim.event, now)
        decided.push({ claim, decision, expectedVersion: found.version })
        if (working() > withoutBreathMsMax) {
          await breathe()
          working = stopwatch()
        }
      } catch (error) {
        await this.#setAside(claim, error)
      }
    }
    return decided.length === 0 ? [] : this.#commit(decided, now)
  }

  async #commit(decided: readonly Decided[], now: Instant): Promise<readonly InboxClaim[]> {
    const { store, metrics, moved } = this.#parts
    const elapsed = stopwatch()
    const results = await store.commit(decided, now)
    metrics.committed(elapsed())
    const committed = decided.filter((_, index) => results[index] === 'committed')
    const conflicts = decided.filter((_, index) => results[index] === 'conflict')
    for (const [index, { claim }] of decided.entries()) {
      metrics.decided(claim.event.kind, results[index] ?? 'lost')
    }
    if (committed.length > 0) moved(movedBy(committed))
    return conflicts.map(({ claim }) => claim)
  }

  async #setAside(claim: InboxClaim, error: unknown): Promise<void> {
    const { store, clock, metrics, log } = this.#parts
    const place = placeOf(error)
    log.error('An event could not be decided and was set aside; this is a mistake in Ekko.', {
      event: claim.event.id,
      kind: claim.event.kind,
      error: place,
    })
    metrics.decided(claim.event.kind, 'set-aside')
    await store.setAside(claim, place, clock.now())
  }
}

/** What these decisions may have set in motion, once they are committed. */
function movedBy(committed: readonly Pick<Decided, 'claim' | 'decision'>[]): Moved {
  const queued = committed.flatMap(({ decision }) => decision.outbox.map(({ to }) => channelOf(to)))
  // A person who writes opens their reply window again, and what was held for it is released.
  const wrote = committed.flatMap(({ claim: { event } }) => ('contact' in event ? [channelOf(event.contact)] : []))
  const changes = committed.flatMap(({ decision }) => decision.changes)
  return {
    channels: new Set([...queued, ...wrote]),
    anyChannel: changes.some(queuesMessages),
    timers: changes.some((change) => change.kind === 'timer.set'),
    attachments: changes.some((change) => change.kind === 'attachment.wanted'),
  }
}

/** Whether the store may queue or release messages because of this change. */
function queuesMessages(change: Change): boolean {
  switch (change.kind) {
    case 'invitations.planned':
    case 'reminders.planned':
    case 'mailing.planned':
    case 'contact.reached':
    case 'person.resumed':
    case 'quiet.chosen':
    // With them a guide may go, and what they followed is told to others.
    case 'duty.revoked':
    case 'person.stopped':
    case 'commenter.stopped':
    case 'person.forgotten':
    case 'contact.forgotten':
      return true
    default:
      // These the store addresses by itself: to a citizen, to a guide, and to the staff of a department.
      return /^(?:author|staff|guide|asked|asker|department)\./.test(change.kind)
  }
}

function oldestAgeMs(claims: readonly InboxClaim[], now: Instant): number {
  return claims.reduce((oldest, claim) => Math.max(oldest, now - claim.event.at), 0)
}
