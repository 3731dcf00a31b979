import { channelOf } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Message } from '../../src/domain/message.ts'
import type { ClaimedItem, Settlement } from '../../src/domain/outbox.ts'
import type { Surface } from '../../src/domain/surface.ts'
import type { Instant } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { needsOf } from '../../src/engine/needs.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import type { World } from '../../src/store/load/states.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadTexts } from '../../src/texts/loading.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { city } from '../simulation/town.ts'
import { understood } from '../understood.ts'

/** One message as it arrived. */
export interface Arrived {
  readonly item: ClaimedItem
  readonly message: Message
}

/** A channel without anything, whose buttons go away, and one with forms and edits. */
export const surfaces: Readonly<Record<string, Surface>> = {
  bare: {
    forms: false,
    formFieldsMax: 0,
    formTextCharactersMax: 0,
    buttonsMax: 13,
    buttonsStayMax: 3,
    edits: false,
  },
  /** The same, where the apps of its people cut what is longer. */
  cutting: {
    forms: false,
    formFieldsMax: 0,
    formTextCharactersMax: 0,
    buttonsMax: 13,
    edits: false,
    clientCutsAt: 4_096,
  },
  rich: { forms: true, formFieldsMax: 5, formTextCharactersMax: 3_000, buttonsMax: 25, edits: true },
}

export const texts = loadTexts('prompts', city)
export const wordings = wordingsOf(texts)

const surfaceOf = (channel: string): Surface => {
  const surface = surfaces[channel]
  if (!surface) throw new Error(`No surface is known for ${channel}.`)
  return surface
}
const world: World = { city, needsOf, wordings, understood, surfaceOf }

/** The loops in slow motion on a database in a file, so that a second pair of eyes can look into it. */
export class Room {
  readonly store: Store

  private constructor(store: Store) {
    this.store = store
  }

  static async open(file: string): Promise<Room> {
    const store = await openSqlite(file)
    await store.registerWordings(wordings)
    return new Room(store)
  }

  /** Takes events in and turns until nothing moves at this moment. Throws what the engine throws. */
  async settle(events: readonly InboxEvent[], now: Instant): Promise<readonly Arrived[]> {
    await this.store.recordInbox(events, now)
    const arrived: Arrived[] = []
    for (let turn = 0; turn < 1_000; turn += 1) {
      const moved =
        (await this.store.ringTimers(now, 1_000)) + (await this.#decide(now)) + (await this.#send(now, arrived))
      if (moved === 0) return arrived
    }
    throw new Error('The engine never came to rest.')
  }

  async #decide(now: Instant): Promise<number> {
    const claims = await this.store.claimInbox(50, now)
    const loaded = await this.store.load(claims, world)
    const decided = claims.map((claim, index) => {
      const found = loaded[index]
      if (!found) throw new Error('A state is missing.')
      return { claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }
    })
    const results = await this.store.commit(decided, now)
    if (results.some((result) => result !== 'committed'))
      throw new Error(`A commit came back as ${results.join(', ')}.`)
    return claims.length
  }

  async #send(now: Instant, arrived: Arrived[]): Promise<number> {
    let sent = 0
    for (const channel of Object.keys(surfaces)) {
      const items = await this.store.claimOutbox(channel, 50, now)
      const facts = await this.store.facts(items, city)
      for (const [index, item] of items.entries()) {
        const known = facts[index]
        if (!known) throw new Error('Facts are missing.')
        if (channelOf(item.to) !== channel) throw new Error('A message went to the wrong channel.')
        const may = verdict(item, known, now)
        const message = may.do === 'send' ? compose(item.notice, known, now) : undefined
        const settlement: Settlement =
          may.do === 'wait'
            ? { as: 'waiting', notBefore: may.until, counts: false }
            : may.do === 'expire'
              ? { as: 'expired' }
              : message
                ? { as: 'sent', externalId: `x${item.id}` }
                : { as: 'dropped', code: 'nothing-to-say' }
        await this.store.handing([item], now)
        await this.store.settle([{ item, settlement }], now)
        if (message) arrived.push({ item, message })
      }
      sent += items.length
    }
    return sent
  }
}
