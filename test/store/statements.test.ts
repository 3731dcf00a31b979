import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { nothing } from '../../src/engine/decision.ts'
import { connectSqlite, sqlite } from '../../src/store/databases/sqlite.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { acted, consultationOf, evening, launch, meet, pressed, world, wrote } from './town.ts'

const people = 500
const moderators = 50

/** How many statements a batch of events costs to load. Reading many at once must stay as cheap as it is. */
describe('statements for loading', () => {
  let store: Store
  let statements = 0
  const code = consultationOf('benches').code

  beforeAll(async () => {
    const { db } = await connectSqlite(':memory:')
    store = await openStore(
      db.withPlugin({
        transformQuery: ({ node }) => {
          statements += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }),
      sqlite,
    )
    await launch(store, consultationOf('benches'))
    for (let n = 0; n < people; n += 1) await meet(store, citizen(n))
    for (let n = 0; n < moderators; n += 1) {
      await meet(store, moderator(n))
      await sql`insert into duties (contact, kind, department, since) values (${moderator(n)}, 'moderator', '', 0)`.execute(
        db,
      )
    }
  }, 120_000)

  afterAll(() => store.close())

  async function costs(events: readonly InboxEvent[]): Promise<number> {
    await store.recordInbox(events, evening)
    const claims = await store.claimInbox(1_000, evening)
    expect(claims).toHaveLength(events.length)
    statements = 0
    const loaded = await store.load(claims, world)
    const cost = statements
    await store.commit(
      claims.map((claim, at) => ({ claim, decision: nothing, expectedVersion: loaded[at]?.version ?? 0 })),
      evening,
    )
    return cost
  }

  const many = (count: number, make: (n: number) => InboxEvent) => Array.from({ length: count }, (_, n) => make(n))

  it.each([
    ['citizens who write', 1, 8],
    ['citizens who write', 50, 8],
    ['citizens who write', 500, 8],
  ] as const)('%s: %d of them cost %d', async (_claim, count, most) => {
    expect(await costs(many(count, (n) => wrote(citizen(n))))).toBeLessThanOrEqual(most)
  })

  it.each([
    [1, 8],
    [50, 8],
    [500, 8],
  ])('%d citizens who tap a choice cost %d', async (count, most) => {
    const token = tokenOf({ do: 'answer', consultation: code, question: 0, choice: 0 })
    expect(await costs(many(count, (n) => pressed(citizen(n), token)))).toBeLessThanOrEqual(most)
  })

  it.each([
    [1, 9],
    [50, 9],
    [500, 9],
  ])('%d citizens who tap an offer to help cost %d', async (count, most) => {
    const token = tokenOf({ do: 'help', verb: 'back', consultation: code, wording: 'h1' })
    expect(await costs(many(count, (n) => pressed(citizen(n), token)))).toBeLessThanOrEqual(most)
  })

  it.each([
    [1, 16],
    [50, 16],
  ])('%d moderators who tap the same consultation cost %d', async (count, most) => {
    const token = tokenOf({ do: 'cityside', verb: 'close', consultation: code, item: '' })
    expect(await costs(many(count, (n) => pressed(moderator(n), token)))).toBeLessThanOrEqual(most)
  })

  it.each([
    [1, 15],
    [50, 15],
  ])('%d questions to the memory cost %d', async (count, most) => {
    const events = many(count, (n) => wrote(citizen(n), 'what have you asked about benches'))
    expect(await costs(events)).toBeLessThanOrEqual(most)
  })

  it('an act about a consultation costs seven', async () => {
    expect(await costs([acted({ act: 'consultation.closed', consultation: 'benches' })])).toBeLessThanOrEqual(7)
  })
})

function citizen(n: number): ContactId {
  return `test:citizen-${n}`
}

function moderator(n: number): ContactId {
  return `test:moderator-${n}`
}
