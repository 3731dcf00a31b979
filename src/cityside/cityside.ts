import { randomUUID } from 'node:crypto'
import type { Actor } from '../domain/actor.ts'
import type { City } from '../domain/city.ts'
import type { CityAct, CityEvent, InboxEvent } from '../domain/inbox.ts'
import type { TextRef } from '../domain/message.ts'
import type { Instant } from '../domain/time.ts'
import type { Acts } from '../store/inbox/inbox.ts'
import type { Agenda } from '../store/inbox/timers.ts'
import type { Memories } from '../store/load/states.ts'
import type { OutboxList } from '../store/outbox/list.ts'
import type { Records } from '../store/records/records.ts'
import type { Sealed } from '../store/store.ts'
import type { Texts } from '../texts/texts.ts'
import type { LookAtPlaces } from './places-check.ts'
import type { PaceOf } from './sending-pace.ts'

/** What the city's side asks of the store: what is recorded and remembered, what comes next, and what became of messages. */
export interface CityStore extends Records, Memories, Agenda, OutboxList, Sealed {}

/** The city's side, wherever it sits: a terminal, the sandbox's desk, a chat. It asks the store, and acts through the inbox. */
export interface Cityside {
  readonly store: CityStore
  readonly city: City
  readonly texts: Texts
  /** Where texts and words are. */
  readonly promptsDir: string
  /** Where consultation and outcome files are. */
  readonly cityDir: string
  /** Where this server is reached from outside, where it is. */
  readonly publicUrl?: string
  /** The model that may be asked for themes, where one is set, and the host of its service. */
  readonly model?: { readonly name: string; readonly host: string }
  now(): Instant
  /** What a channel's platform allows; undefined where the channel does not run. */
  readonly paceOf: PaceOf
  /** Asks the platforms about communities; absent where no platform is connected. */
  readonly lookAtPlaces?: LookAtPlaces
  /** Records an act and resolves when it was decided; `reason` is why an administrator does it for another department. */
  act(act: CityAct, by: Actor, reason?: string): Promise<ActResult>
}

/** What became of an act: done, or why not. */
export type ActResult = { readonly ok: true } | { readonly ok: false; readonly why: TextRef }

/** What the city’s side stands on: a running Ekko, in this process. */
export interface Ground {
  readonly store: CityStore & Acts
  readonly city: City
  readonly texts: Texts
  readonly config: {
    readonly promptsDir: string
    readonly cityDir: string
    readonly publicUrl?: string
    readonly model?: { readonly url: string; readonly name: string }
  }
  readonly clock: { now(): Instant }
  readonly receive: (events: readonly InboxEvent[]) => Promise<void>
  readonly paceOf: PaceOf
  readonly lookAtPlaces?: LookAtPlaces
}

/** How often the store is asked whether an act was decided, and for how long at most. */
const askEveryMs = 10
const waitMsMax = 30_000

/** The city's side over a running Ekko. */
export function citysideOn(ground: Ground): Cityside {
  const { store, city, texts, config, clock, receive, paceOf, lookAtPlaces } = ground
  return {
    store,
    city,
    texts,
    promptsDir: config.promptsDir,
    cityDir: config.cityDir,
    ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
    ...(config.model && { model: { name: config.model.name, host: new URL(config.model.url).host } }),
    paceOf,
    ...(lookAtPlaces && { lookAtPlaces }),
    now: () => clock.now(),
    act: (act, by, reason) =>
      actThrough(receive, store, { act, by, at: clock.now(), ...(reason !== undefined && { reason }) }),
  }
}

/** Rejects when no process decided in half a minute: the act is safe in the inbox then, and is done as soon as Ekko runs. */
async function actThrough(
  receive: Ground['receive'],
  store: Acts,
  acted: Pick<CityEvent, 'act' | 'by' | 'at' | 'reason'>,
): Promise<ActResult> {
  const id = `act:${randomUUID()}`
  await receive([{ kind: 'city.acted', id, ...acted }])
  for (let waitedMs = 0; waitedMs < waitMsMax; waitedMs += askEveryMs) {
    const result = await store.resultOf(id)
    if (result !== 'waiting') return result.refused === undefined ? { ok: true } : { ok: false, why: result.refused }
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
  throw new Error('Nothing has decided this yet. It is recorded, and is done as soon as Ekko runs ("npm start").')
}
