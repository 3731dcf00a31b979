import type { Adapter } from '../../src/adapter.ts'
import type { City } from '../../src/domain/city.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import { type InboxEvent, isOfAttachment, type Received } from '../../src/domain/inbox.ts'
import type { OutboxItem } from '../../src/domain/outbox.ts'
import type { Instant } from '../../src/domain/time.ts'
import { wantedId } from '../../src/domain/wanted.ts'
import type { Change, Decision } from '../../src/engine/decision.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import type { State } from '../../src/engine/state.ts'
import { createLog } from '../../src/log.ts'
import { type Clock, type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { Loops } from '../../src/loops/loops.ts'
import type { LoopsParts } from '../../src/loops/parts.ts'
import type { Decide } from '../../src/loops/process.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { render } from '../../src/texts/render.ts'
import { understood } from '../understood.ts'

/** A small city whose nights are quiet. */
export const city: City = {
  name: { en: 'Rivertown' },
  sender: { en: 'Rivertown Council' },
  timeZone: 'Europe/Copenhagen',
  languages: ['en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 2, perYearMax: 12 },
  departments: [],
  topics: [],
  places: [],
  roles: [],
}

/** 2 March 2026, 18:00 in Rivertown. */
export const evening: Instant = Date.UTC(2026, 2, 2, 17, 0)

/** The real texts in English. */
export const texts = loadTexts('prompts', city)

/** A clock that stands at `evening` and goes on from there. */
export function eveningClock(): MovableClock {
  return movableClock(evening - Date.now())
}

/**
 * A mind smaller than the engine's, so that tests say themselves what is decided: every message is answered with its own
 * words, `yes` is a consent to be asked and `stop` a stop; voices are listened to; what the event's words ask for as JSON is put in the outbox.
 */
export const decideByTheWords: Decide = (state: State, event: InboxEvent, now: Instant): Decision => {
  if ('contact' in event && isOfAttachment(event)) {
    return {
      changes: [],
      outbox: [
        reply(
          event,
          now,
          event.kind === 'attachment.read' && event.read.purpose === 'hear' ? event.read.words : event.kind,
        ),
      ],
    }
  }
  if (event.kind !== 'message.received' || state.of !== 'person') return { changes: [], outbox: [] }
  const met: Change[] = state.known ? [] : [{ kind: 'person.met', language: 'en', at: now }]
  if (event.text === 'throw') throw new Error(`The words were: ${event.text}`)
  if (event.text === 'stop') return { changes: [...met, { kind: 'person.stopped', at: now }], outbox: [] }
  if (event.text === 'yes') {
    const yes: Change = { kind: 'consent.recorded', purpose: 'asked', given: true, wordingVersion: 'w1', at: now }
    return { changes: [...met, yes], outbox: [] }
  }
  if (event.text.startsWith('[')) {
    const items = JSON.parse(event.text) as readonly Partial<OutboxItem>[]
    return { changes: met, outbox: items.map((item, index) => ({ ...reply(event, now, `${index}`), ...item })) }
  }
  if (event.attached) return { changes: [...met, ...voicesIn(event, now)], outbox: [] }
  return { changes: met, outbox: [reply(event, now, event.text)] }
}

function reply(event: InboxEvent & { contact: ContactId }, _now: Instant, words: string): OutboxItem {
  return { key: `reply:${event.id}:${words}`, to: event.contact, notice: saying(words), priority: 'reply' }
}

function voicesIn({ id, contact, attached = [] }: Received, at: Instant): readonly Change[] {
  return attached.flatMap((each, place) =>
    each.kind === 'voice'
      ? [
          {
            ...{ kind: 'attachment.wanted' as const, at },
            wanted: {
              ...{ id: wantedId(id, place), contact, source: each.source },
              for: { purpose: 'hear' as const, language: 'en' },
            },
          },
        ]
      : [],
  )
}

/** A notice that says exactly this. */
export function saying(words: string): OutboxItem['notice'] {
  return { kind: 'said', message: { blocks: [{ style: 'plain', words: { own: words } }] } }
}

/** The engine's own gate, except that anything may be said on a square at any time. */
function verdictHere(...asked: Parameters<typeof verdict>): ReturnType<typeof verdict> {
  return asked[0].contact === undefined ? { do: 'send' } : verdict(...asked)
}

let written = 0

/** Somebody writes. */
export function message(from: string, text: string, at: Instant = evening, id = nextId()): InboxEvent {
  return { kind: 'message.received', id, contact: `loop:${from}`, at, text }
}

/** Somebody speaks; the platform keeps the sound under this name. */
export function voice(from: string, source: string, id = nextId()): InboxEvent {
  return { ...(message(from, '', evening, id) as Received), attached: [{ kind: 'voice', source }] }
}

/** Loops over a real store, with what they wrote in the log. */
export interface Town {
  readonly loops: Loops
  readonly store: Store
  readonly clock: Clock
  readonly logged: readonly string[]
  metrics(): Promise<string>
  stop(): Promise<void>
}

/** How a town differs from the plainest one. */
export interface TownOptions {
  readonly store?: Store
  readonly clock?: Clock
  readonly decide?: Decide
  readonly saying?: Partial<LoopsParts['saying']>
  readonly redisUrl?: string
  readonly handlings?: LoopsParts['handlings']
  readonly reserve?: LoopsParts['reserve']
  readonly wordings?: LoopsParts['wordings']
  readonly isSlow?: LoopsParts['isSlow']
  /** Changes the store before the loops get it, to make it fail or wait. */
  readonly through?: (store: Store) => Store
}

/** Starts loops for these adapters. */
export async function startTown(adapters: readonly Adapter[], options: TownOptions = {}): Promise<Town> {
  const store = options.store ?? (await openSqlite(':memory:'))
  const clock = options.clock ?? eveningClock()
  const logged: string[] = []
  const metrics = createMetrics(store)
  const loops = new Loops({
    adapters,
    store: options.through?.(store) ?? store,
    city,
    wordings: options.wordings ?? [],
    understood,
    decide: options.decide ?? decideByTheWords,
    saying: {
      verdict: verdictHere,
      compose,
      render: (said, language) => render(said, language, texts),
      ...options.saying,
    },
    clock,
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) } }),
    metrics,
    does: { receive: true, process: true, dispatch: true },
    ...(options.isSlow === undefined ? {} : { isSlow: options.isSlow }),
    ...(options.reserve === undefined ? {} : { reserve: options.reserve }),
    ...(options.handlings === undefined ? {} : { handlings: options.handlings }),
    ...(options.redisUrl === undefined ? {} : { redisUrl: options.redisUrl }),
  })
  await loops.start()
  return {
    loops,
    store,
    clock,
    logged,
    metrics: async () => (await metrics.page()).text,
    stop: async () => {
      await loops.stop()
      await store.close()
    },
  }
}

/** Waits until the condition holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, msMax = 8_000): Promise<void> {
  const started = performance.now()
  while (!(await holds())) {
    if (performance.now() - started > msMax) throw new Error(`Waited ${msMax} ms in vain until ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Words that put this many messages to as many squares in the outbox, behind every reply. */
export function bulk(count: number): string {
  const items: Partial<OutboxItem>[] = Array.from({ length: count }, (_, index) => ({
    key: `bulk:${index}`,
    to: `loop:square/${index}`,
    notice: saying('bulk'),
    priority: 'invitation',
  }))
  return JSON.stringify(items)
}

function nextId(): string {
  written += 1
  return `e${written}`
}
