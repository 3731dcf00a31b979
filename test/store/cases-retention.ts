import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import { endedBy, nextMonth, retentionKinds, retentionTimerKey } from '../../src/domain/retention.ts'
import { dayMs, hourMs, type Instant, minuteMs, weekMs, yearMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import type { Change } from '../../src/engine/decision.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { erasedAtOnceMax } from '../../src/store/commit/retain.ts'
import type { Store } from '../../src/store/store.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  consultationOf,
  drain,
  evening,
  happens,
  knownOf,
  launch,
  meet,
  world,
  wrote,
} from './town.ts'

const anna: ContactId = 'sandbox:anna-4711'
const words = 'Unmistakable benches by the lake'
const kept = evening + 20 * dayMs
/** The promise was kept in March 2026, so the words go with April 2028. */
const month = '2028-04-01'

/** What has been kept for its time: told of, deleted part by part, and never before its promises are kept. */
export function retained(here: () => Bench): void {
  const promised = (key: string, kind: 'outcome' | 'milestone' = 'outcome'): Change => ({
    kind: 'commitment.made',
    commitment: {
      key,
      consultation: 'benches',
      kind,
      dueOn: '2026-04-01',
      ...(kind === 'milestone' && { milestone: key }),
    },
  })
  const answered = (text = words): readonly Change[] => [
    { kind: 'invitation.joined', consultation: 'benches', at: evening },
    {
      kind: 'answer.given',
      consultation: 'benches',
      question: 'bench',
      value: { kind: 'choice', choice: 'yes' },
      at: evening,
    },
    {
      kind: 'answer.given',
      consultation: 'benches',
      question: 'wish',
      value: { kind: 'open', statements: [text] },
      at: evening,
    },
  ]
  const keeps = (key: string, at: Instant): Change => ({ kind: 'commitment.kept', key, at })
  /** Benches were asked about, Anna answered in words, and the outcome is published. */
  const lives = async (more: readonly Change[] = []) => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const person = await meet(store, anna, answered())
    await drain(store)
    await changeCity(
      store,
      'benches',
      changes(
        promised('outcome:benches'),
        ...more,
        { kind: 'consultation.moved', consultation: 'benches', stage: { at: 'answered', answeredAt: kept } },
        keeps('outcome:benches', kept),
      ),
      kept,
    )
    return person
  }
  const due = async (by = month, at: Instant = evening + 2 * yearMs) => here().store.retentionDue(endedBy(by, city), at)
  /** Decides everything that waits, one event at a time. */
  const works = async (store: Store, now: Instant) => {
    for (let turn = 0; turn < 50; turn += 1) {
      const [claim] = await store.claimInbox(1, now)
      if (!claim) return
      const [loaded] = await store.load([claim], { ...world, personsAtOnce: 150 })
      if (!loaded) throw new Error('Nothing was loaded.')
      await store.commit(
        [{ claim, decision: decide(loaded.state, claim.event, now), expectedVersion: loaded.version }],
        now,
      )
      await store.ringTimers(now, 100)
    }
  }
  /** Time goes on to then, and stops at every timer on the way. */
  const until = async (store: Store, end: Instant, from: Instant) => {
    let now = from
    for (let step = 0; step < 500; step += 1) {
      await store.ringTimers(now, 100)
      await works(store, now)
      const next = await store.timerOf(retentionTimerKey)
      if (!next || next.dueAt > end) return
      now = Math.max(now, next.dueAt)
    }
    throw new Error('It never came to an end.')
  }
  const begins = (at: Instant) =>
    happens(
      here().store,
      acted({ act: 'retention.scheduled' }),
      ({ state }) => decide(state, acted({ act: 'retention.scheduled' }), at),
      at,
    )
  const in2028 = (on: string) => Date.parse(`2028-${on}T12:00:00Z`)
  const notices = async (on = '03-20') =>
    (await drain(here().store, { as: 'sent', externalId: 'm1' }, in2028(on))).filter(
      ({ notice }) => notice.kind === 'retention',
    )

  test('words are due two years after the last promise of their consultation was kept, and not before', async () => {
    await lives()
    expect((await due('2028-03-01')).words).toBe(0)
    expect((await due()).words).toBe(1)
  })

  test('a milestone that is still to come keeps them, however long', async () => {
    await lives([promised('milestone', 'milestone')])
    expect((await due('2040-01-01')).words).toBe(0)
    await changeCity(here().store, 'benches', changes(keeps('milestone', kept)), kept)
    expect((await due()).words).toBe(1)
  })

  test('so does the promise of a consultation that was made of these answers', async () => {
    await lives()
    const startedFrom = { consultation: 'benches', title: { en: 'Benches' }, answers: [1] }
    await launch(here().store, consultationOf('lamps', { startedFrom }))
    expect((await due('2040-01-01')).words).toBe(0)
  })

  test('an exchange that goes on, a message that did not arrive, and a pause keep them too', async () => {
    const { store, rig } = here()
    const person = await lives()
    await rig.query(
      `insert into inquiries (key, person, subject, department) values ('k1', ${person}, '{"of":"letter"}', 'parks') returning key`,
    )
    expect((await due()).words).toBe(0)
    await rig.query(`delete from inquiries where key = 'k1' returning key`)
    const mailing = { kind: 'echo', consultation: 'benches', ref: 'outcome' } as const
    await changeCity(
      store,
      'benches',
      changes({ kind: 'mailing.planned', mailing, after: 0, upTo: 999, at: kept }),
      kept,
    )
    // Who is silent for years is not waited for: their chat may be gone.
    expect((await due()).words).toBe(1)
    await happens(store, wrote(anna, 'hello', { at: in2028('01-01') }), changes(), in2028('01-01'))
    expect((await due()).words).toBe(0)
    await drain(store, { as: 'sent', externalId: 'm2' }, kept + hourMs)
    expect((await due()).words).toBe(1)
    await happens(store, wrote(anna), changes({ kind: 'person.paused', until: in2028('12-01') }), in2028('01-01'))
    expect((await due()).words).toBe(0)
  })

  test('who wants to be told is told once, some weeks before, by the name of the matter', async () => {
    const { store } = here()
    const person = await lives()
    await begins(in2028('02-03'))
    await until(store, in2028('03-15'), in2028('02-03'))
    const [notice, ...more] = await notices()
    expect(more).toEqual([])
    expect(notice).toMatchObject({ person, key: `retention:${month}:${person}`, notice: { month } })
    const [facts] = notice ? await store.facts([notice], city) : []
    const message = notice && facts && compose(notice.notice, facts, in2028('03-02'))
    expect(JSON.stringify(message)).toContain('About benches')
    expect((await store.statementsOf('benches')).map(({ text }) => text)).toEqual([words])
  })

  test('who said no to being told, or stopped, is not', async () => {
    const { store } = here()
    await lives()
    const no = { kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 't1', at: kept } as const
    await happens(store, wrote(anna), changes(no))
    await begins(in2028('02-03'))
    await until(store, in2028('03-15'), in2028('02-03'))
    expect(await notices()).toEqual([])
  })

  test('then words go and the tie to who wrote them; choices and counts stay, and what was deleted is counted', async () => {
    const { store, rig } = here()
    const person = await lives()
    const tally = await store.tally('benches')
    await begins(in2028('02-03'))
    await until(store, in2028('04-02'), in2028('02-03'))
    expect(await everythingIn(rig)).not.toContain(words)
    expect(await store.tally('benches')).toEqual(tally)
    expect((await store.answersOf('benches')).map(({ value }) => value)).toEqual([
      { kind: 'choice', choice: 'yes' },
      { kind: 'open', statements: [''] },
    ])
    for (const table of ['respondents', 'invitations'])
      expect(await rig.query(`select * from ${table} where person = ${person}`), table).toEqual([])
    expect(await rig.query(`select key from outbox where person = ${person} and key like '%benches%'`)).toEqual([])
    expect(await store.retentionErased()).toMatchObject([{ month, kind: 'words', count: 1 }])
    expect((await knownOf(store, anna))?.involvements).toEqual([])
  })

  test('a person who is silent is told so in the month after, and forgotten with their consents', async () => {
    const { store, rig } = here()
    await lives()
    await begins(in2028('02-03'))
    await until(store, in2028('03-15'), in2028('02-03'))
    expect((await notices()).map(({ key }) => key.split(':')[1])).toEqual(['2028-04-01'])
    await until(store, in2028('04-15'), in2028('03-15'))
    expect(await store.personOf(anna)).toBeDefined()
    expect((await notices('04-20')).map(({ key }) => key.split(':')[1])).toEqual(['2028-05-01'])
    await until(store, in2028('05-02'), in2028('04-15'))
    expect(await store.personOf(anna)).toBeUndefined()
    expect(await everythingIn(rig)).not.toContain('anna-4711')
    // Their key has ended with it.
    expect(await rig.query('select * from endings')).toEqual([])
  })

  test('writing again is enough to stay, and who does something for the city stays by that', async () => {
    const { store } = here()
    await lives()
    const lars: ContactId = 'sandbox:lars'
    await meet(store, lars)
    const duty = { kind: 'staff', department: 'parks' } as const
    await happens(
      store,
      acted({ act: 'duty.granted', contact: lars, duty }),
      changes({ kind: 'duty.granted', contact: lars, duty, at: evening }),
    )
    await begins(in2028('02-03'))
    await until(store, in2028('04-15'), in2028('02-03'))
    await happens(store, wrote(anna, 'hello', { at: in2028('04-20') }), changes(), in2028('04-20'))
    await until(store, in2028('06-15'), in2028('04-20'))
    expect(await store.personOf(anna)).toBeDefined()
    expect(await store.personOf(lars)).toBeDefined()
  })

  test('an idea goes two years after its answer; one that became a question waits for what came of that', async () => {
    const { store, rig } = here()
    const idea = { key: ideaKeyOf(anna, 'e1'), text: words, at: evening, department: 'parks', dueOn: '2026-03-16' }
    await meet(store, anna, [{ kind: 'idea.sent', idea }])
    expect((await due('2040-01-01')).ideas).toBe(0)
    const answer = { by: 'parks', words: { en: 'Yes' }, at: evening + dayMs }
    await changeCity(store, 'none', changes({ kind: 'idea.answered', idea: idea.key, answer }))
    expect((await due()).ideas).toBe(1)
    await launch(store, consultationOf('lakes', { fromIdeas: [1] }))
    expect((await due()).ideas).toBe(0)
    await changeCity(
      store,
      'lakes',
      changes(
        {
          kind: 'commitment.made',
          commitment: { key: 'outcome:lakes', consultation: 'lakes', kind: 'outcome', dueOn: '2026-04-01' },
        },
        { kind: 'consultation.moved', consultation: 'lakes', stage: { at: 'answered', answeredAt: kept } },
        keeps('outcome:lakes', kept),
      ),
    )
    await begins(in2028('02-03'))
    await until(store, in2028('04-02'), in2028('02-03'))
    expect(await everythingIn(rig)).not.toContain(words)
    expect((await store.retentionErased()).map(({ kind }) => kind)).toEqual(['ideas'])
  })

  test('a clock that jumps years ahead has not lived through the weeks, and deletes nothing', async () => {
    const { store } = here()
    await lives()
    await begins(in2028('02-03'))
    await until(store, in2028('03-02'), in2028('02-03'))
    const wrong = in2028('03-09') + 3 * yearMs
    await store.ringTimers(wrong, 100)
    await works(store, wrong)
    expect((await store.statementsOf('benches')).map(({ text }) => text)).toEqual([words])
    const set = await store.timerOf(retentionTimerKey)
    expect(set?.timer).toMatchObject({ step: 'wait', weeks: 1 })
    expect(set?.dueAt).toBe(wrong + weekMs)
  })

  test('many go in bounded parts, whatever process dies between them, and each is counted once', async () => {
    const { store, rig } = here()
    const people = 2 * erasedAtOnceMax + 1
    const [before] = [await lives()]
    for (let each = 1; each < people; each += 1) await meet(store, `sandbox:p${each}`, answered(`${words} ${each}`))
    await drain(store)
    expect(before).toBeGreaterThan(0)
    await begins(in2028('02-03'))
    await until(store, in2028('03-30'), in2028('02-03'))
    const left = async () => (await store.statementsOf('benches')).filter(({ text }) => text !== '').length
    let now = in2028('04-01') + minuteMs
    const seen: number[] = []
    for (let turn = 0; turn < 20 && (await left()) > 0; turn += 1) {
      const other = await rig.open()
      await other.ringTimers(now, 100)
      // This process takes the event and dies with it: its lease ends, and the next one goes on.
      await other.claimInbox(10, now)
      await other.close()
      now += 10 * minuteMs
      const [claim] = await store.claimInbox(1, now)
      const [loaded] = claim ? await store.load([claim], world) : []
      if (!claim || !loaded) throw new Error('The event came to nobody.')
      const decided = { claim, decision: decide(loaded.state, claim.event, now), expectedVersion: loaded.version }
      await store.commit([decided], now)
      // The same event again, from the process that was taken for dead: it changes nothing.
      await store.commit([decided], now)
      seen.push(await left())
      now += minuteMs
    }
    expect(seen.filter((count) => count < people)).toEqual([people - erasedAtOnceMax, 1, 0])
    expect((await store.retentionErased()).find(({ kind }) => kind === 'words')?.count).toBe(people)
  }, 60_000)

  test('nothing is due in a town where nothing ended', async () => {
    await launch(here().store, consultationOf('benches'))
    await meet(here().store, anna, answered())
    expect(await due(nextMonth('2027-01-01'))).toEqual(Object.fromEntries(retentionKinds.map((kind) => [kind, 0])))
  })
}
