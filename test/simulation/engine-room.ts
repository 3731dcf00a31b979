import type { City } from '../../src/domain/city.ts'
import type { Wording } from '../../src/domain/consent.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Message } from '../../src/domain/message.ts'
import type { ClaimedItem, Settlement } from '../../src/domain/outbox.ts'
import type { Surface } from '../../src/domain/surface.ts'
import type { Instant } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { needsOf } from '../../src/engine/needs.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import type { Facts } from '../../src/engine/state.ts'
import { openAccount } from '../../src/seal/account.ts'
import { inwardBy } from '../../src/seal/inward.ts'
import type { MessageFacts, World } from '../../src/store/load/states.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Settled } from '../../src/store/outbox/settle.ts'
import type { Store } from '../../src/store/store.ts'
import { understood } from '../understood.ts'
import type { Random } from './random.ts'

/** One message as it arrived on a person's phone. */
export interface Arrived {
  readonly item: ClaimedItem
  readonly message: Message
  readonly at: Instant
}

const surface: Surface = { forms: false, formFieldsMax: 0, formTextCharactersMax: 0, buttonsMax: 13, edits: false }
/** What messages are made from: of the store alone, or with what is found out beside it. */
export type FactsOf = (store: Store) => MessageFacts['facts']

/** Longer than any lease: what a crashed process held is free again after this. */
export const afterLeasesMs = 10 * 60_000

/**
 * The loops in slow motion: one turn at a time, with the power cut at random between any two steps. A cut throws the store
 * away without closing it properly and opens the file again; what was claimed stays claimed until its lease ends.
 */
export class EngineRoom {
  readonly #file: string
  readonly #world: World
  readonly #random: Random
  #store: Store
  #crashes = 0
  readonly #arrived: (arrived: Arrived) => void
  readonly #factsOf: FactsOf
  #facts: MessageFacts['facts']
  /** Messages handed over when the power went: nobody can know whether they left. What was only claimed is not among them. */
  readonly inHandAtCuts: string[] = []

  private constructor(
    file: string,
    world: World,
    random: Random,
    store: Store,
    arrived: (arrived: Arrived) => void,
    factsOf: FactsOf,
  ) {
    this.#factsOf = factsOf
    this.#facts = factsOf(store)
    this.#file = file
    this.#world = world
    this.#random = random
    this.#store = store
    this.#arrived = arrived
  }

  static async open(
    file: string,
    city: City,
    wordings: readonly Wording[],
    random: Random,
    arrived: (arrived: Arrived) => void,
    factsOf: FactsOf = (store) => store.facts,
  ) {
    const store = await openSqlite(file)
    await store.registerWordings(wordings)
    return new EngineRoom(
      file,
      { city, needsOf, wordings, understood, surfaceOf: () => surface },
      random,
      store,
      arrived,
      factsOf,
    )
  }

  get store(): Store {
    return this.#store
  }

  get crashes(): number {
    return this.#crashes
  }

  async receive(events: readonly InboxEvent[], now: Instant): Promise<void> {
    await this.#store.recordInbox(inwardBy(this.#store.seal)(events), now)
  }

  /** Turns until nothing moves at this moment. `cuts` is the chance of a power cut between two steps. */
  async settle(now: Instant, cuts = 0): Promise<Instant> {
    let at = now
    for (let turn = 0; turn < 100_000; turn += 1) {
      const moved = await this.#turn(at, cuts)
      if (moved === 'cut') at += afterLeasesMs
      else if (moved === 0) return at
    }
    throw new Error('The engine never came to rest.')
  }

  async close(): Promise<void> {
    await this.#store.close()
  }

  async #turn(now: Instant, cuts: number): Promise<number | 'cut'> {
    const rung = await this.#store.ringTimers(now, 1_000)
    await this.#store.sweepLeases(now)
    const claims = await this.#store.claimInbox(1 + this.#random.below(50), now)
    if (this.#random.chance(cuts)) return this.#cut()
    const loaded = claims.length === 0 ? [] : await this.#store.load(claims, this.#world)
    const decided = claims.map((claim, index) => {
      const found = loaded[index]
      if (!found) throw new Error('A state is missing.')
      return { claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }
    })
    if (this.#random.chance(cuts)) return this.#cut()
    if (decided.length > 0) await this.#store.commit(decided, now)
    if (this.#random.chance(cuts)) return this.#cut()
    const sent = await this.#send(now, cuts)
    return sent === 'cut' ? 'cut' : rung + claims.length + sent
  }

  async #send(now: Instant, cuts: number): Promise<number | 'cut'> {
    const items = await this.#store.claimOutbox('sandbox', 1 + this.#random.below(40), now)
    if (items.length === 0) return 0
    const facts = await this.#facts(items, this.#world.city)
    const settled: Settled[] = []
    const handed: ClaimedItem[] = []
    for (const [index, item] of items.entries()) {
      const known = facts[index]
      if (!known) throw new Error('Facts are missing.')
      if (this.#random.chance(cuts / 20)) return this.#cut(handed)
      const prepared = this.#prepare(item, known, now)
      if ('as' in prepared) {
        settled.push({ item, settlement: prepared })
        continue
      }
      if (!(await this.#store.handing([item], now)).has(item.id)) throw new Error('A claim was lost without a crash.')
      handed.push(item)
      if (this.#random.chance(cuts / 20)) return this.#cut(handed)
      const to = openAccount(this.#store.seal, item.account ?? '')
      this.#arrived({ item: { ...item, to }, message: prepared, at: now })
      settled.push({ item, settlement: { as: 'sent', externalId: `x${item.id}` } })
    }
    if (this.#random.chance(cuts)) return this.#cut(handed)
    await this.#store.settle(settled, now)
    return items.length
  }

  #prepare(item: ClaimedItem, facts: Facts, now: Instant): Settlement | Message {
    const may = verdict(item, facts, now)
    switch (may.do) {
      case 'wait':
        return { as: 'waiting', notBefore: may.until, counts: false }
      case 'expire':
        return { as: 'expired' }
      case 'drop':
        return { as: 'dropped', code: may.code }
      case 'send': {
        return compose(item.notice, facts, now) ?? { as: 'dropped', code: 'nothing-to-say' }
      }
    }
  }

  async #cut(inHand: readonly ClaimedItem[] = []): Promise<'cut'> {
    this.#crashes += 1
    this.inHandAtCuts.push(...inHand.map((item) => item.key))
    await this.#store.close()
    this.#store = await openSqlite(this.#file)
    this.#facts = this.#factsOf(this.#store)
    return 'cut'
  }
}
