import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { acted, changes, consultationOf, evening, launch, meet, meeting, ruleAt, world, wrote } from './town.ts'

const contacts = Array.from({ length: 40 }, (_, index): ContactId => `sandbox:${index}`)

/** Takes and decides events until there are none, as one process does beside others. */
async function work(store: Store, decide: (contact: ContactId) => readonly Change[]): Promise<void> {
  for (;;) {
    const claims = await store.claimInbox(5, evening)
    if (claims.length === 0) return
    const loaded = await store.load(claims, world)
    const decided = claims.map((claim, index) => ({
      claim,
      decision: changes(...('contact' in claim.event ? decide(claim.event.contact) : [])),
      expectedVersion: loaded[index]?.version ?? 0,
    }))
    await store.commit(decided, evening)
  }
}

/** Several processes on one database. */
export function together(here: () => Bench): void {
  test('two processes that record answers at once count each once and leave no gap in the numbers', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    await launch(store, consultationOf('benches'))
    await store.recordInbox(
      contacts.map((contact) => wrote(contact)),
      evening,
    )
    const about = { consultation: 'benches', at: evening } as const
    const answering = (contact: ContactId): readonly Change[] => [
      ...meeting(),
      { kind: 'invitation.joined', ...about },
      { kind: 'answer.given', ...about, question: 'wish', value: { kind: 'open', statements: [contact] } },
    ]
    await Promise.all([work(store, answering), work(other, answering)])
    const statements = await store.statementsOf('benches')
    const numbers = contacts.map((_, index) => index + 1)
    expect(statements.map(({ number }) => number)).toEqual(numbers)
    expect(statements.map(({ respondent }) => respondent).sort((one, two) => one - two)).toEqual(numbers)
    expect(await store.tally('benches')).toMatchObject({
      answered: 40,
      invited: 40,
      questions: { wish: { statements: 40 } },
    })
  })

  test('two consultations that are planned at the same moment do not both ask one person in a week', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    const ids = ['benches', 'trees']
    for (const id of ids) await launch(store, consultationOf(id))
    for (const contact of contacts) await meet(store, contact)
    const rule = ruleAt(evening, { cap: { perWeekMax: 1, perYearMax: 6 } })
    await store.recordInbox(
      ids.map((consultation) => acted({ act: 'consultation.closed', consultation })),
      evening,
    )
    const claims = await store.claimInbox(10, evening)
    const loaded = await store.load(claims, world)
    const planned = claims.map((claim, index) => ({
      claim,
      expectedVersion: loaded[index]?.version ?? 0,
      decision: changes({ kind: 'invitations.planned', consultation: ids[index] ?? '', rule, after: 0, upTo: 1_000 }),
    }))
    await Promise.all(planned.map((each, index) => (index === 0 ? store : other).commit([each], evening)))
    const invited = await Promise.all(ids.map(async (id) => (await store.tally(id)).invited))
    expect(invited.sort()).toEqual([0, contacts.length])
  })

  test('nobody who stops while invitations are planned is left with one that waits', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    await launch(store, consultationOf('benches'))
    for (const contact of contacts) await meet(store, contact)
    await store.recordInbox([acted({ act: 'consultation.closed', consultation: 'benches' })], evening)
    const [claim] = await store.claimInbox(1, evening)
    if (!claim) throw new Error('nothing claimed')
    await store.recordInbox(
      contacts.map((contact) => wrote(contact)),
      evening,
    )
    const decision = changes({
      kind: 'invitations.planned',
      consultation: 'benches',
      rule: ruleAt(evening),
      after: 0,
      upTo: 1_000,
    })
    const [results] = await Promise.all([
      store.commit([{ claim, decision, expectedVersion: 1 }], evening),
      work(other, () => [{ kind: 'person.stopped', at: evening }]),
    ])
    expect(results).toEqual(['committed'])
    expect(await store.claimOutbox('sandbox', 100, evening)).toEqual([])
  })
}
