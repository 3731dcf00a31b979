import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { nothing } from '../../src/engine/decision.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { world } from '../store/town.ts'
import { evening, message } from './town.ts'

let store: Store | undefined

afterEach(() => store?.close())

/** Whose turn it is, batch after batch, until nothing waits. */
async function turnsOf(from: Store, batch: number): Promise<readonly (readonly string[])[]> {
  const rounds: string[][] = []
  for (;;) {
    const claims = await from.claimInbox(batch, evening)
    if (claims.length === 0) return rounds
    rounds.push(claims.map(({ event }) => ('contact' in event ? event.contact : event.id)))
    const loaded = await from.load(claims, world)
    const decided = claims.map((claim, at) => ({ claim, decision: nothing, expectedVersion: loaded[at]?.version ?? 0 }))
    await from.commit(decided, evening)
  }
}

test('a person has one event in a turn, so a flood of one is not in the way of others, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 20, max: 120 }),
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 25 }),
      fc.integer({ min: 2, max: 40 }),
      async (flood, places, batch) => {
        store = await openSqlite(':memory:')
        const events: InboxEvent[] = Array.from({ length: flood }, (_, number) => message('flooder', `${number}`))
        for (const [number, place] of places.entries())
          events.splice(Math.min(place, events.length), 0, message(`other-${number}`, 'hello'))
        await store.recordInbox(events, evening)
        const rounds = await turnsOf(store, batch)
        await store.close()
        for (const round of rounds) expect(round.filter((contact) => contact === 'loop:flooder').length).toBeLessThan(2)
        const lastOfOthers = rounds.findLastIndex((round) => round.some((contact) => contact !== 'loop:flooder'))
        expect(lastOfOthers, 'as many turns as they need beside one of the flood in each').toBeLessThan(
          Math.ceil(places.length / (batch - 1)),
        )
        expect(rounds.flat()).toHaveLength(events.length)
      },
    ),
    { numRuns: 15, seed: 2026 },
  )
}, 120_000)
