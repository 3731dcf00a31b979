import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import { agrees, claimed, join } from './chats.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  changeCity,
  changes,
  consultationOf,
  drain,
  evening,
  happens,
  involvementOf,
  knownOf,
  launch,
  meet,
  personState,
  ruleAt,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna'
const onSlack: ContactId = 'slack:T1/U1'
const elsewhere: ContactId = 'telegram:7'
const bo: ContactId = 'sandbox:bo'
const benches = 'benches'
const about = { consultation: benches, at: evening } as const

function given(question: string, value: Extract<Change, { kind: 'answer.given' }>['value'], at = evening): Change {
  return { kind: 'answer.given', consultation: benches, question, value, at }
}

const yes = (choice: string, at = evening) => given('bench', { kind: 'choice', choice }, at)
const said = (words: readonly string[], at = evening) => given('wish', { kind: 'open', statements: words }, at)
const joined: Change = { kind: 'invitation.joined', ...about }
const asked = (no: boolean): Change => ({
  kind: 'consent.recorded',
  purpose: 'asked',
  given: !no,
  wordingVersion: no ? 'a-no' : 'a-yes',
  at: evening + 1,
})
const told = (no: boolean): Change =>
  ({ ...asked(no), purpose: 'told', wordingVersion: no ? 't-no' : 't-yes' }) as Change

async function closed(store: Store): Promise<void> {
  await changeCity(
    store,
    benches,
    changes({ kind: 'consultation.moved', consultation: benches, stage: { at: 'closed', closedAt: evening } }),
  )
}

/** Two chats that become one person's: what they chose, agreed to and said. */
export function chatsJoined(here: () => Bench): void {
  test('with two yeses two people are one, on every contact, and no row names the other', async () => {
    const { store, rig } = here()
    const first = await meet(store, anna)
    await meet(store, onSlack)
    const key = await claimed(store, anna, onSlack)
    await agrees(store, key, onSlack)
    expect(await store.personOf(anna)).toBe(first)
    await agrees(store, key, anna)
    expect(await store.personOf(anna)).toBe(await store.personOf(onSlack))
    expect(await rig.query('select id from persons')).toHaveLength(1)
    expect((await knownOf(store, onSlack))?.chats).toBe(2)
    const [{ id, word_key } = { id: 0, word_key: '' }] = await rig.query('select id, word_key from former_persons')
    expect(word_key, 'the key of what they wrote before ends with them').toMatch(/./)
    for (const table of await rig.tables()) {
      const rows = await rig.query(`select * from ${table}`)
      if (table !== 'lots')
        expect(
          rows.filter(({ person }) => person === id),
          table,
        ).toEqual([])
    }
  })

  test('one yes, a no, or a yes too late joins nothing, and a third chat gets no code that is taken', async () => {
    const { store } = here()
    for (const each of [anna, onSlack, elsewhere]) await meet(store, each)
    const key = await claimed(store, anna, onSlack)
    await happens(store, wrote(elsewhere), changes({ kind: 'chats.claimed', key, to: elsewhere, at: evening }))
    await agrees(store, key, elsewhere)
    await agrees(store, key, anna)
    expect(new Set(await Promise.all([anna, onSlack, elsewhere].map((each) => store.personOf(each)))).size).toBe(3)
    await happens(store, wrote(onSlack), changes({ kind: 'chats.refused', key }))
    await agrees(store, key, onSlack)
    const late = await claimed(store, anna, onSlack)
    await agrees(store, late, anna)
    await agrees(store, late, onSlack, evening + 3_600_000)
    expect(await store.personOf(anna)).not.toBe(await store.personOf(onSlack))
  })

  test('codes of each other, a chain, and a chat that is joined already end well', async () => {
    const { store, rig } = here()
    for (const each of [anna, onSlack, elsewhere]) await meet(store, each)
    const mine = await claimed(store, anna, onSlack)
    const theirs = await claimed(store, onSlack, anna)
    for (const key of [mine, theirs]) {
      await agrees(store, key, anna)
      await agrees(store, key, onSlack)
    }
    expect(await rig.query('select ended from chat_codes order by ended')).toEqual([
      { ended: 'joined' },
      { ended: 'same' },
    ])
    await join(store, onSlack, elsewhere)
    expect(new Set(await Promise.all([anna, onSlack, elsewhere].map((each) => store.personOf(each)))).size).toBe(1)
    expect((await knownOf(store, anna))?.chats).toBe(3)
  })

  test('two yeses at the same moment join once', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    for (const each of [anna, onSlack]) await meet(store, each)
    const key = await claimed(store, anna, onSlack)
    await store.recordInbox([wrote(anna), wrote(onSlack)], evening)
    const claims = await store.claimInbox(2, evening)
    const commits = claims.map((claim, index) => {
      const { contact } = claim.event as Extract<typeof claim.event, { kind: 'message.received' }>
      const decision = changes({ kind: 'chats.agreed', key, contact, at: evening })
      return (index === 0 ? store : other).commit([{ claim, decision, expectedVersion: 2 }], evening)
    })
    expect((await Promise.all(commits)).flat()).toEqual(['committed', 'committed'])
    expect(await store.personOf(anna)).toBe(await store.personOf(onSlack))
    expect(await rig.query('select id from persons')).toHaveLength(1)
  })

  test('what was decided on one of them before is decided again', async () => {
    const { store } = here()
    for (const each of [anna, onSlack]) await meet(store, each)
    const key = await claimed(store, anna, onSlack)
    await agrees(store, key, anna)
    const event = wrote(anna)
    await store.recordInbox([event], evening)
    const [claim] = await store.claimInbox(1, evening)
    if (!claim) throw new Error('Nothing was claimed.')
    const { loaded } = await happens(store, wrote(onSlack))
    await agrees(store, key, onSlack)
    const decided = { claim, decision: changes({ kind: 'cap.chosen', perYearMax: 1 }), expectedVersion: loaded.version }
    expect(await store.commit([decided], evening)).toEqual(['conflict'])
  })

  test('a no to being asked and a stop hold for both; who never said either follows the other', async () => {
    const { store } = here()
    await meet(store, anna)
    await meet(store, onSlack, [asked(true)])
    await join(store, anna, onSlack)
    expect((await knownOf(store, anna))?.consents).toMatchObject({
      asked: { given: false, wordingVersion: 'a-no' },
      told: { given: true },
    })
    await happens(store, wrote(elsewhere), changes({ kind: 'person.met', language: 'en', at: evening }))
    await join(store, anna, elsewhere)
    expect((await knownOf(store, elsewhere))?.consents.told?.given).toBe(true)
    await meet(store, bo, [{ kind: 'person.stopped', at: evening }])
    await join(store, anna, bo)
    const known = await knownOf(store, onSlack)
    expect(known?.person.standing).toBe('stopped')
    // A no that was said before stays one; a yes has to be given anew.
    expect(known?.consents).toEqual({ asked: expect.objectContaining({ given: false }) })
  })

  test('a yes to being told keeps its echoes, and the answers of the chat that said no keep that', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await launch(store, consultationOf('trees'))
    await meet(store, anna, [joined, yes('yes')])
    await meet(store, onSlack, [
      told(true),
      { kind: 'invitation.joined', consultation: 'trees', at: evening },
      { ...yes('no'), consultation: 'trees' } as Change,
    ])
    await join(store, onSlack, anna)
    for (const consultation of [benches, 'trees']) {
      const mailing = { kind: 'echo', consultation, ref: 'outcome' } as const
      await changeCity(
        store,
        consultation,
        changes({ kind: 'mailing.planned', mailing, after: 0, upTo: 99, at: evening }),
      )
    }
    const sent = [...(await drain(store)), ...(await drain(store, { as: 'sent' }, evening + 9, 'slack'))]
    const notices = sent.flatMap(({ notice }) => (notice.kind === 'mailing' ? [notice.mailing.consultation] : []))
    expect(notices).toEqual([benches])
    expect((await involvementOf(store, anna, 'trees'))?.invitation.untold).toBe(true)
  })

  test('what they chose is put together: the stricter limits, all interests, the language of the first chat', async () => {
    const { store } = here()
    await meet(store, anna, [
      { kind: 'interests.chosen', of: 'topic', ids: ['parks'] },
      { kind: 'interests.chosen', of: 'place', ids: ['north'] },
      { kind: 'cap.chosen', perYearMax: 4 },
      { kind: 'language.chosen', language: 'da' },
    ])
    await meet(store, onSlack, [
      { kind: 'interests.chosen', of: 'place', ids: ['south'] },
      { kind: 'cap.chosen', perYearMax: 2 },
      { kind: 'person.paused', until: evening + 99 },
      { kind: 'quiet.chosen', quiet: { from: '22:00', until: '07:00' } },
    ])
    await join(store, anna, onSlack)
    expect((await knownOf(store, onSlack))?.person).toMatchObject({
      language: 'da',
      topics: ['parks'],
      places: ['north', 'south'],
      yearlyMax: 2,
      pausedUntil: evening + 99,
      quiet: { from: '22:00', until: '07:00' },
    })
  })

  test('two answers while it is open become one: every word, the latest choice, and counted once', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna, [joined, yes('yes'), said(['Shade', 'A tap'])])
    await meet(store, onSlack, [joined, yes('no', evening + 5), said(['Trees'], evening + 5)])
    await meet(store, bo, [joined, yes('no')])
    await join(store, anna, onSlack)
    const tally = await store.tally(benches)
    expect([tally.invited, tally.answered]).toEqual([2, 2])
    expect(tally.questions.bench).toMatchObject({ answered: 2, choices: { yes: 0, no: 2 } })
    expect(tally.questions.wish).toMatchObject({ answered: 1, statements: 3 })
    const part = await involvementOf(store, anna, benches)
    expect(part?.respondent).toBe(2)
    expect(part?.answers.find(({ question }) => question === 'wish')?.value).toEqual({
      kind: 'open',
      statements: ['Shade', 'A tap', 'Trees'],
    })
    expect((await store.statementsOf(benches)).map(({ respondent, text }) => [respondent, text])).toEqual([
      [2, 'Shade'],
      [2, 'A tap'],
      [2, 'Trees'],
    ])
    expect(new Set((await store.answersOf(benches)).map(({ respondent }) => respondent))).toEqual(new Set([2, 3]))
  })

  test('what was counted at the closing stays as it was published, and every word has its person', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna, [joined, yes('yes'), said(['Shade'])])
    await meet(store, onSlack, [joined, yes('no', evening + 5)])
    await closed(store)
    const before = await store.tally(benches)
    await join(store, anna, onSlack)
    expect(await store.tally(benches)).toEqual(before)
    const part = await involvementOf(store, onSlack, benches)
    expect(part?.answers.map(({ value }) => value)).toEqual([
      { kind: 'open', statements: ['Shade'] },
      { kind: 'choice', choice: 'no' },
    ])
    await happens(store, wrote(onSlack), changes({ kind: 'person.forgotten', at: evening }))
    expect(await everythingIn(rig)).not.toContain('Shade')
  })

  test('five answers do not become four', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    const five: readonly ContactId[] = [anna, onSlack, bo, elsewhere, 'sandbox:ida']
    for (const each of five) await meet(store, each, [joined, yes('yes')])
    await join(store, anna, onSlack)
    expect(await store.tally(benches)).toMatchObject({ answered: 5, questions: { bench: { choices: { yes: 5 } } } })
    await meet(store, 'sandbox:six', [joined, yes('yes')])
    await join(store, bo, elsewhere)
    expect((await store.tally(benches)).answered).toBe(5)
  })

  test('a no to an invitation, a start and a skip: one invitation with what was furthest', async () => {
    const { store } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna, [joined, given('bench', { kind: 'skipped' })])
    await meet(store, onSlack, [joined, given('bench', { kind: 'skipped' }), { kind: 'invitation.declined', ...about }])
    await join(store, anna, onSlack)
    expect(await involvementOf(store, anna, benches)).toMatchObject({
      invitation: { progress: 'declined' },
      answers: [{ question: 'bench', value: { kind: 'skipped' } }],
    })
    const tally = await store.tally(benches)
    expect([tally.invited, tally.declined, tally.questions.bench?.skipped]).toEqual([1, 1, 1])
  })

  test('ideas, offers, exchanges, arrivals and draws follow', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf(benches))
    const idea = (key: string): Change => ({
      kind: 'idea.sent',
      idea: { key, text: key, at: evening, department: 'parks', dueOn: '2026-04-01' } as Extract<
        Change,
        { kind: 'idea.sent' }
      >['idea'],
    })
    const offer = (key: string, at: number): Change => ({
      kind: 'help.offered',
      offer: { key, consultation: benches, department: 'parks', wordingVersion: 'h1', at } as Extract<
        Change,
        { kind: 'help.offered' }
      >['offer'],
    })
    const reached: Change = { kind: 'venue.reached', venue: 'library', on: '2026-03-02' }
    const one = await meet(store, anna, [idea('i1'), offer('h1', 1), reached])
    const two = await meet(store, onSlack, [idea('i2'), offer('h2', 2), reached])
    await changeCity(store, benches, changes({ kind: 'sample.drawn', consultation: benches, persons: [one, two] }))
    await join(store, anna, onSlack)
    const person = await store.personOf(anna)
    const owners = (await rig.query('select person from ideas')).map((row) => Number(row.person))
    expect(owners).toEqual([person, person])
    expect((await store.helpOffers()).map(({ key }) => key)).toEqual(['h2'])
    expect(await store.arrivals()).toEqual([{ venue: 'library', people: 2 }])
    expect((await store.storedDraw(benches))?.sample ?? [person]).toEqual([person])
  })

  test('they are asked little enough together: invitations of both count', async () => {
    const { store } = here()
    for (const id of ['one', 'two', 'three']) await launch(store, consultationOf(id))
    const plan = (consultation: string, cap = 100) =>
      changeCity(
        store,
        consultation,
        changes({
          kind: 'invitations.planned',
          consultation,
          rule: ruleAt(evening, { cap: { perWeekMax: cap, perYearMax: 100 } }),
          after: 0,
          upTo: 99,
        }),
      )
    await meet(store, anna)
    await plan('one')
    await meet(store, onSlack)
    await plan('two')
    await join(store, anna, onSlack)
    await plan('three', 2)
    expect((await store.tally('three')).capped).toBe(1)
    expect((await store.tally('two')).invited).toBe(1)
  })

  test('a chat that leaves is met anew, the answers stay, and a last chat stays', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf(benches))
    await meet(store, anna, [joined, yes('yes')])
    await meet(store, onSlack)
    await join(store, anna, onSlack)
    await happens(store, wrote(anna), changes({ kind: 'chat.left', contact: onSlack }))
    expect(await store.personOf(onSlack)).toBeUndefined()
    expect((await personState(store, onSlack)).known).toBeUndefined()
    expect((await involvementOf(store, anna, benches))?.respondent).toBe(1)
    await happens(store, wrote(anna), changes({ kind: 'chat.left', contact: anna }))
    expect(await store.personOf(anna)).toBeDefined()
    expect(await rig.query('select key from chat_codes')).toEqual([])
  })

  test('forget me forgets every chat, and the codes between them', async () => {
    const { store, rig } = here()
    await meet(store, anna)
    await meet(store, onSlack)
    await join(store, anna, onSlack)
    await happens(store, wrote(onSlack), changes({ kind: 'person.forgotten', at: evening }))
    const left = await everythingIn(rig)
    for (const each of [anna, onSlack]) expect(left.split('\n').filter((row) => row.includes(each))).toEqual([])
    for (const table of ['persons', 'contacts', 'chat_codes', 'former_persons'])
      expect(await rig.query(`select * from ${table}`), table).toEqual([])
  })
}
