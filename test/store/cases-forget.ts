import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { closedOf, everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  consultationOf,
  drain,
  evening,
  happens,
  item,
  knownOf,
  launch,
  meet,
  ruleAt,
  sending,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const bo: ContactId = 'sandbox:bo'
const words = 'My neighbour plays the tuba'

/** Anna's whole life with Ekko: invited, answering twice, told, asked whether she felt heard. */
async function live(store: Store): Promise<number> {
  const about = { consultation: 'benches', at: evening } as const
  const joined: Change = { kind: 'invitation.joined', ...about }
  const given = (question: string, value: Extract<Change, { kind: 'answer.given' }>['value']): Change => ({
    kind: 'answer.given',
    ...about,
    question,
    value,
  })
  for (const id of ['benches', 'capped', 'drawn']) await launch(store, consultationOf(id))
  const person = await meet(store, anna, [
    joined,
    { kind: 'venue.reached', venue: 'library', on: '2026-03-02' },
    { kind: 'follows.chosen', follows: { venues: ['library'] } },
    given('bench', { kind: 'choice', choice: 'yes' }),
    given('mark', { kind: 'skipped' }),
    given('wish', { kind: 'open', statements: [words, 'Trees'] }),
  ])
  await meet(store, bo, [joined, given('wish', { kind: 'open', statements: ['Benches'] })])
  await happens(store, wrote(anna, words), {
    changes: [given('wish', { kind: 'open', statements: [`${words}!`] })],
    outbox: [item(`reply:${anna}:1`, anna, { via: { message: anna } })],
  })
  await drain(store)
  await happens(
    store,
    wrote(anna),
    changes(
      { kind: 'heard.told', ...about, echo: 'e1', felt: 'partly' },
      { kind: 'answering.finished', ...about },
      {
        kind: 'dialogue.moved',
        dialogue: { at: 'answering', consultation: 'benches', question: 'wish', misses: 0, fresh: false },
      },
    ),
  )
  const planned = { kind: 'invitations.planned', after: 0, upTo: 99 } as const
  const full = { perWeekMax: 0, perYearMax: 0 }
  await changeCity(
    store,
    'capped',
    changes({ ...planned, consultation: 'capped', rule: ruleAt(evening, { cap: full }) }),
  )
  await changeCity(
    store,
    'drawn',
    changes(
      { kind: 'sample.drawn', consultation: 'drawn', persons: [person] },
      { ...planned, consultation: 'drawn', rule: ruleAt(evening, { drawnOnly: true }) },
    ),
  )
  const mailing = { kind: 'echo', consultation: 'benches', ref: 'outcome' } as const
  await changeCity(store, 'benches', changes({ kind: 'mailing.planned', mailing, after: 0, upTo: 99, at: evening }))
  await store.recordInbox([wrote(anna, `${words}, again`)], evening)
  const [claim] = await store.claimInbox(1, evening)
  if (claim) await store.setAside(claim, `It broke at "${words}"`, evening)
  return person
}

const forget: Change = { kind: 'person.forgotten', at: evening }

/** "Forget me", and its traces. */
export function forgetting(here: () => Bench): void {
  test('afterwards no row of any table holds the contact or the words, but the last reply until it is sent', async () => {
    const { store, rig } = here()
    const person = await live(store)
    // Nobody reads them in the rows before either, but through the store.
    expect(await everythingIn(rig)).not.toContain(words)
    expect(JSON.stringify(await store.statementsOf('benches'))).toContain(words)
    await happens(store, wrote(anna), { changes: [forget], outbox: [item(`reply:${anna}:bye`, anna)] })
    const before = await everythingIn(rig)
    expect(before).not.toContain(words)
    expect(before.split('\n').filter((row) => row.includes('anna-4711'))).toHaveLength(1)
    const last = await store.claimOutbox('sandbox', 10, evening)
    await store.settle(
      last.map((each) => ({ item: each, settlement: { as: 'sent', externalId: `${each.to}/9`, route: 'dm' } })),
      evening,
    )
    expect(last.map(({ to, contact, person: whose }) => [to, contact, whose])).toContainEqual([anna, anna, undefined])
    const after = await everythingIn(rig)
    expect(after).not.toContain('anna-4711')
    for (const table of [
      'persons',
      'contacts',
      'consents',
      'invitations',
      'capped',
      'samples',
      'outbox',
      'respondents',
      'arrivals',
    ]) {
      const column = table === 'persons' ? 'id' : 'person'
      expect(await rig.query(`select * from ${table} where ${column} = ${person}`), table).toEqual([])
    }
  })

  test('a last reply that would have to be held for them is dropped, and leaves no address behind', async () => {
    const { store, rig } = here()
    await live(store)
    await happens(store, wrote(anna), { changes: [forget], outbox: [item(`reply:${anna}:bye`, anna)] })
    const last = await store.claimOutbox('sandbox', 10, evening)
    await store.settle(
      last.map((each) => ({ item: each, settlement: { as: 'held', code: 'window-closed' } })),
      evening,
    )
    expect(await everythingIn(rig)).not.toContain('anna-4711')
  })

  test('what was counted stays counted, choices stay, words become empty', async () => {
    const { store } = here()
    await live(store)
    const tally = await store.tally('benches')
    const statements = await store.statementsOf('benches')
    await happens(store, wrote(anna), changes(forget))
    expect(await store.arrivals()).toEqual([{ venue: 'library', people: 1 }])
    expect(await store.tally('benches')).toEqual(tally)
    expect(tally).toMatchObject({
      answered: 2,
      invited: 2,
      heard: { partly: 1 },
      questions: { wish: { statements: 2 } },
    })
    const answers = await store.answersOf('benches')
    expect(
      answers.filter(({ respondent }) => respondent === 1).map(({ question, value }) => [question, value]),
    ).toEqual([
      ['bench', { kind: 'choice', choice: 'yes' }],
      ['mark', { kind: 'skipped' }],
      ['wish', { kind: 'open', statements: [''] }],
    ])
    expect(statements.map(({ text }) => text)).toContain(`${words}!`)
    expect((await store.statementsOf('benches')).map(({ text }) => text)).toEqual(['Benches'])
  })

  test('who writes again is somebody new', async () => {
    const { store } = here()
    const person = await live(store)
    await happens(store, wrote(anna), changes(forget))
    expect(await knownOf(store, anna)).toBeUndefined()
    const again = await meet(store, anna)
    expect(again).not.toBe(person)
    expect((await knownOf(store, anna))?.involvements).toEqual([])
  })

  test('the city can forget a contact for somebody, without a word to them', async () => {
    const { store, rig } = here()
    await live(store)
    const closed = await closedOf(rig, anna)
    expect(await everythingIn(rig)).toContain(closed[0])
    const tally = await store.tally('benches')
    await happens(
      store,
      acted({ act: 'contact.forgotten', contact: anna }),
      changes(
        { kind: 'contact.forgotten', contact: anna, at: evening },
        { kind: 'act.audited', by: 'cli:root', act: 'contact.forgotten', subject: '', at: evening },
      ),
    )
    const everything = await everythingIn(rig)
    expect(everything).not.toContain('anna-4711')
    for (const trace of [words, ...closed]) expect(everything).not.toContain(trace)
    expect(await store.tally('benches')).toEqual(tally)
    expect((await drain(store)).map(({ to }) => to)).not.toContain(anna)
  })

  test('a reply to somebody Ekko never met leaves no address behind', async () => {
    const { store, rig } = here()
    await happens(store, wrote(anna, words), sending(item(`reply:${anna}:1`, anna)))
    expect((await drain(store)).map(({ to }) => to)).toEqual([anna])
    const everything = await everythingIn(rig)
    expect(everything).not.toContain('anna-4711')
    expect(everything).not.toContain(words)
  })

  test('somebody else is not touched', async () => {
    const { store } = here()
    await live(store)
    const before = await knownOf(store, bo)
    await happens(store, wrote(anna), changes(forget))
    expect(await knownOf(store, bo)).toEqual(before)
    expect(before?.involvements[0]?.respondent).toBe(2)
  })
}
