import { randomUUID } from 'node:crypto'
import type { City } from '../domain/city.ts'
import type { Actor, CityAct } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import type { Store, World } from '../store/store.ts'
import type { Texts } from '../texts/texts.ts'

/** The city's side, wherever it sits: a terminal, the sandbox's desk, a chat. It asks the store, and acts through the inbox. */
export interface Office {
  readonly store: Store
  readonly city: City
  readonly texts: Texts
  readonly world: World
  readonly promptsDir: string
  now(): Instant
  /** Records an act and resolves when it was decided. */
  act(act: CityAct, by: Actor): Promise<ActResult>
}

/** What became of an act: done, or the sentence why not. */
export type ActResult = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** How often the store is asked whether an act was decided, and for how long at most. */
const askEveryMs = 15
const waitMsMax = 30_000

/**
 * Records an act in the inbox and waits until some process has decided it. Rejects when nobody did in half a minute:
 * the act is safe in the inbox then, and is done as soon as Ekko runs.
 */
export async function actThroughInbox(
  store: Store,
  act: CityAct,
  by: Actor,
  now: Instant,
  woken: () => void,
): Promise<ActResult> {
  const id = `act:${randomUUID()}`
  await store.recordInbox([{ kind: 'city.acted', id, at: now, by, act }], now)
  woken()
  for (let waitedMs = 0; waitedMs < waitMsMax; waitedMs += askEveryMs) {
    const result = await store.resultOf(id)
    if (result !== 'waiting') return result.refused === undefined ? { ok: true } : { ok: false, why: result.refused }
    await new Promise((resolve) => setTimeout(resolve, askEveryMs))
  }
  throw new Error('Nothing has decided this yet. It is recorded, and is done as soon as Ekko runs ("npm start").')
}
