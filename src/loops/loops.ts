import type { Adapter, Receive, Single } from '../adapter.ts'
import { type Instant, secondMs } from '../domain/time.ts'
import { needsOf } from '../engine/needs.ts'
import { messageOf } from '../log.ts'
import { inwardBy } from '../seal/inward.ts'
import { aliveIn } from './alive.ts'
import { stepTo, untilAtRest } from './at-rest.ts'
import { Attend } from './attend.ts'
import { batchSizes } from './batch-size.ts'
import { type MovableClock, steadyClock, within } from './clock.ts'
import { type Connected, connect } from './connect.ts'
import { Dispatch } from './dispatch.ts'
import { Intake } from './intake.ts'
import { type Identity, identityOfProcess, Lease, leaseTimes } from './lease.ts'
import { leavesBy } from './leaves.ts'
import type { Pulse } from './loop.ts'
import { outwardBy } from './outward.ts'
import type { LoopsParts } from './parts.ts'
import { type Moved, Process } from './process.ts'
import { refusedWhy } from './refused-why.ts'
import { Storage } from './storage.ts'
import { boundsOn, surfaces } from './surface.ts'
import { throttleFor } from './throttle.ts'
import { Tick } from './tick.ts'

/** What a channel's own disconnecting may take. */
const disconnectMsMax = 2 * secondMs

const answerMsMax = 3 * secondMs

/** Intake, process, tick and a dispatcher for each channel, ringing one another; and nothing else. */
export class Loops {
  readonly #parts: LoopsParts
  readonly #intake: Intake
  readonly #process: Process
  readonly #tick: Tick
  readonly #attend: Attend
  readonly #dispatchers: ReadonlyMap<string, Dispatch>
  readonly #identity: Identity
  readonly #storage: Storage
  readonly #leases = new Map<string, Lease>()
  readonly #stopping = new AbortController()
  readonly #connectedNames = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #ready = false

  constructor(parts: LoopsParts) {
    const { store, clock, log, metrics, city, wordings, understood, decide, adapters, saying } = parts
    this.#parts = parts
    this.#identity = parts.leasing?.identity ?? identityOfProcess()
    const storage = new Storage({ store, clock, log, name: this.#identity.holder, reserve: parts.reserve })
    this.#storage = storage
    const base = { store, clock, log, metrics, storage, boundsOf: boundsOn(adapters) }
    const taking = batchSizes()
    const leaves = leavesBy(understood)
    this.#intake = new Intake({
      ...base,
      leaves,
      inward: inwardBy(store.seal),
      arrived: () => taking.arrived(),
      recorded: () => this.#process.ring(),
    })
    const { handlings = {} } = parts
    const world = { city, needsOf, wordings, understood, surfaceOf: surfaces(adapters, handlings) }
    const { isSlow } = parts
    this.#process = new Process({
      ...base,
      world,
      decide,
      isSlow,
      batchSizes: taking,
      moved: (what) => this.#ring(what),
    })
    const due = () => this.#ringDispatchers()
    this.#tick = new Tick({ ...base, rang: () => this.#process.ring(), due, running: () => this.#running() })
    this.#attend = new Attend({
      ...{ ...base, handlings, seal: store.seal, recorded: () => this.#process.ring() },
      adapters: () => adapters.filter(({ channel }) => this.#connectedNames.has(channel)),
    })
    const shared = parts.redisUrl === undefined ? undefined : { redisUrl: parts.redisUrl, log }
    const sending = parts.does.dispatch ? adapters : []
    this.#dispatchers = new Map(
      sending.map((adapter) => {
        const throttle = throttleFor(adapter.channel, adapter.limits.pace, shared)
        return [
          adapter.channel,
          new Dispatch({
            ...base,
            adapter: outwardBy(adapter, store.seal, parts.staff),
            city,
            saying,
            throttle,
            batchSizes: taking,
            recorded: () => this.#tell(),
          }),
        ]
      }),
    )
  }

  /** For adapters, pages and commands: resolves when the events are durable. */
  get receive(): Receive {
    return this.#intake.receive
  }

  /** Calls the listener whenever something was decided or sent in this process; the result ends that. */
  onMoved(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Whether everything has started and nothing is stopping. */
  get ready(): boolean {
    return this.#ready
  }

  /** Why Ekko should not be counted on at this moment, in a sentence. */
  get unready(): string | undefined {
    return this.#ready ? this.#storage.why : 'Ekko is starting or stopping.'
  }

  /** Starts the loops and connects the channels, all at once. Says how each channel stands. */
  async start(): Promise<ReadonlyMap<string, Connected>> {
    const { adapters, does } = this.#parts
    if (does.process) {
      this.#process.start()
      this.#tick.start()
    }
    if (does.dispatch) this.#attend.start()
    const connects = does.receive || does.dispatch ? adapters : []
    const states = await Promise.all(
      connects.map(async (adapter) => [adapter.channel, await this.#connect(adapter)] as const),
    )
    this.#ready = true
    return new Map(states)
  }

  /** What is single is opened where its lease is; sending needs none. */
  async #connect(adapter: Adapter): Promise<Connected> {
    const { channel, single } = adapter
    const { clock, log, does } = this.#parts
    const begin = () => adapter.start(this.receive)
    const { signal } = this.#stopping
    if (single === undefined || !does.receive) return this.#begin(channel, begin, signal)
    const connected = () => void this.#takeTurns(adapter, single)
    const state = await connect({ channel, begin, clock, log, signal, connected })
    return state.state === 'on' ? this.#takeTurns(adapter, single) : state
  }

  async #begin(channel: string, begin: () => Promise<void>, signal: AbortSignal): Promise<Connected> {
    const { clock, log } = this.#parts
    const connected = () => this.#dispatch(channel)
    const state = await connect({ channel, begin, clock, log, signal, connected })
    if (state.state === 'on') connected()
    return state
  }

  async #takeTurns({ channel }: Adapter, single: Single): Promise<Connected> {
    const { clock, log, store, metrics, leasing } = this.#parts
    const lease = new Lease({
      ...{ channel, clock, log, store, single },
      own: steadyClock,
      identity: this.#identity,
      times: leasing?.times ?? leaseTimes,
      open: (signal) => this.#begin(channel, () => single.open(), signal),
      moved: (here) => metrics.receiving(channel, here),
    })
    this.#leases.set(channel, lease)
    const state = await lease.start()
    if (state.state === 'elsewhere') this.#dispatch(channel)
    return state
  }

  /** How everything is: the store answers, and each loop did a turn not long ago. */
  async health(): Promise<{ readonly ok: boolean; readonly details: Readonly<Record<string, unknown>> }> {
    const now = this.#parts.clock.now()
    const store = await within(answerMsMax, this.#parts.store.healthy()).then(
      (answer) => (answer === 'late' ? 'does not answer' : 'ok'),
      (error: unknown) => messageOf(error),
    )
    const loops = aliveIn(this.#pulses(), now)
    const channels = Object.fromEntries(
      [...this.#dispatchers].map(([channel, dispatch]) => [channel, this.#standing(channel, dispatch)]),
    )
    const storage = this.#storage.why === undefined ? {} : { storage: this.#storage.why }
    const receiving = Object.fromEntries([...this.#leases].map(([channel, lease]) => [channel, lease.where]))
    return {
      ok: store === 'ok' && loops.every(({ ok }) => ok),
      details: { store, loops, channels, receiving, ...storage },
    }
  }

  /** Resolves when the inbox is empty, nothing that could leave is due, and nothing is under way. */
  settled(): Promise<void> {
    const { clock, store, adapters, does } = this.#parts
    const spacings = adapters.map(({ limits }) =>
      Math.max(limits.pace.perChatSpacingMs, limits.pace.perCommunitySpacingMs),
    )
    return untilAtRest({
      clock,
      store,
      receiving: () => !this.#intake.idle,
      running: () => this.#running(),
      pulses: () => this.#pulses(),
      sent: () => this.#connected().reduce((sum, dispatch) => sum + dispatch.pulse().sent, 0),
      spacingMs: does.dispatch ? Math.max(0, ...spacings) : 0,
    })
  }

  /** Moves the town's time forward, stopping at everything that falls due, and resolves when all of it has happened. */
  async advance(clock: MovableClock, ms: number): Promise<void> {
    const target = clock.now() + ms
    await this.settled()
    for (let now = clock.now(); now < target; now = clock.now()) {
      clock.advance(Math.min(target - now, await this.#stepFrom(now)))
      await this.settled()
    }
  }

  /** Takes nothing more in, decides nothing more, lets what is on its way arrive, and disconnects. */
  async stop(): Promise<void> {
    this.#ready = false
    this.#stopping.abort()
    const loops = [
      this.#storage,
      this.#intake,
      ...this.#leases.values(),
      this.#process,
      this.#tick,
      this.#attend,
      ...this.#dispatchers.values(),
    ]
    await Promise.all(loops.map((loop) => loop.stop()))
    await within(disconnectMsMax, Promise.allSettled(this.#parts.adapters.map((adapter) => adapter.stop())))
  }

  async #stepFrom(now: Instant): Promise<number> {
    const { store } = this.#parts
    const dues = [await store.nextDueAt(this.#running()), await store.nextAttachmentAt()]
    return Math.min(...dues.map((due) => stepTo(due, now)))
  }

  #dispatch(channel: string): void {
    if (this.#stopping.signal.aborted) return
    this.#connectedNames.add(channel)
    this.#dispatchers.get(channel)?.start()
    this.#attend.ring()
  }

  #ring({ channels, anyChannel, timers, attachments }: Moved): void {
    this.#tell()
    if (attachments) this.#attend.ring()
    if (timers) this.#tick.ring()
    if (anyChannel) this.#ringDispatchers()
    else for (const channel of channels) this.#dispatchers.get(channel)?.ring()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  #ringDispatchers(): void {
    for (const dispatch of this.#dispatchers.values()) dispatch.ring()
  }

  #connected(): readonly Dispatch[] {
    return [...this.#dispatchers].flatMap(([channel, dispatch]) =>
      this.#connectedNames.has(channel) ? [dispatch] : [],
    )
  }

  #running(): readonly string[] {
    return this.#connected().map((dispatch) => dispatch.pulse().channel)
  }

  #pulses(): readonly Pulse[] {
    const deciding = this.#parts.does.process ? [this.#process.pulse(), this.#tick.pulse()] : []
    const attending = this.#parts.does.dispatch ? [this.#attend.pulse()] : []
    return [...deciding, ...attending, ...this.#connected().map((dispatch) => dispatch.pulse())]
  }

  #standing(channel: string, dispatch: Dispatch): string {
    if (!this.#connectedNames.has(channel)) return 'not connected'
    const { closed, since, refusedAs } = dispatch.pulse()
    if (closed === 'misconfigured')
      return `waiting: ${closed}: ${refusedWhy(refusedAs)} Correct the setting, and restart Ekko.`
    const long = since === undefined ? '' : ` since ${new Date(since).toISOString()}`
    return closed === undefined ? 'on' : `waiting: ${closed}${long}`
  }
}
