import { expect, test } from 'vitest'
import { actsIn } from '../../src/cityside/audit-acts.ts'
import { chainOf } from '../../src/cityside/audit-chain.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { dayMs, weekMs } from '../../src/domain/time.ts'
import type { Change } from '../../src/engine/decision.ts'
import { auditHash, auditOrigin } from '../../src/store/records/audit.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  city,
  cityStateOf,
  consultationOf,
  consultationStateOf,
  drain,
  evening,
  happens,
  item,
  launch,
  meet,
  sending,
  world,
  wrote,
} from './town.ts'

const outcome: Outcome = {
  consultation: 'benches',
  decidedBy: { name: 'Karen', title: { en: 'Gardener' } },
  decidedOn: '2026-05-01',
  themes: [{ id: 'trees', label: { en: 'Trees' }, statements: [1, 2, 3] }],
  parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'Yes' }, why: { en: 'Many asked' } }],
  milestones: [],
}
const commitment = { key: 'outcome:benches', consultation: 'benches', kind: 'outcome', dueOn: '2026-06-01' } as const

/** What the city does, and what falls due. */
export function cityKept(here: () => Bench): void {
  test('a consultation that is submitted is decided on without a predecessor, and only once', async () => {
    const { store } = here()
    const consultation = consultationOf('benches')
    const submit = acted({ act: 'consultation.submitted', consultation })
    const recorded: Change = { kind: 'consultation.recorded', consultation, stage: { at: 'draft' } }
    const turn = await happens(store, submit, changes(recorded))
    expect(cityStateOf(turn)).toEqual({
      ...{
        of: 'city',
        city,
        about: 'launch',
        running: undefined,
        outcome: undefined,
        commitments: [],
        tally: undefined,
      },
      ...{ owed: [], sameCode: undefined },
    })
    expect(turn.loaded.version).toBe(0)
    const again = await happens(store, acted({ act: 'consultation.submitted', consultation }), changes())
    expect(consultationStateOf(again).running).toEqual({ consultation, stage: { at: 'draft' } })
    expect(again.loaded.version).toBe(1)
  })

  test('a definition that is written again is read again, by every process', async () => {
    const { store, rig } = here()
    const other = await rig.open()
    await launch(store, consultationOf('benches'))
    expect((await other.consultation('benches'))?.consultation.title).toEqual({ en: 'About benches' })
    await launch(store, consultationOf('benches', { title: { en: 'Seats' } }))
    expect((await other.consultation('benches'))?.consultation.title).toEqual({ en: 'Seats' })
    expect(await other.consultations()).toHaveLength(1)
    expect(await other.consultation('none')).toBeUndefined()
  })

  test('due timers become events, oldest first, once', async () => {
    const { store } = here()
    const set = (key: string, dueAt: number): Change => ({
      kind: 'timer.set',
      key,
      dueAt,
      timer: { timer: 'closing', consultation: key },
    })
    await changeCity(
      store,
      'x',
      changes(set('b', evening + 2), set('a', evening + 3), set('c', evening + 9), set('d', evening)),
    )
    await changeCity(store, 'x', changes(set('b', evening + 1), { kind: 'timer.cleared', key: 'd' }))
    expect(await store.ringTimers(evening + 3, 10)).toBe(2)
    expect(await store.ringTimers(evening + 3, 10)).toBe(0)
    const events = (await store.claimInbox(10, evening + 3)).map(({ event }) => event)
    expect(events).toEqual([
      {
        kind: 'timer.due',
        id: `timer:b:${evening + 1}`,
        at: evening + 1,
        timer: { timer: 'closing', consultation: 'b' },
      },
      {
        kind: 'timer.due',
        id: `timer:a:${evening + 3}`,
        at: evening + 3,
        timer: { timer: 'closing', consultation: 'a' },
      },
    ])
  })

  test('a timer that is set again for the same instant rings again', async () => {
    const { store } = here()
    const set: Change = { kind: 'timer.set', key: 'a', dueAt: evening, timer: { timer: 'closing', consultation: 'a' } }
    for (let round = 0; round < 3; round += 1) {
      await changeCity(store, 'x', changes(set))
      expect(await store.ringTimers(evening, 10)).toBe(1)
      const claims = await store.claimInbox(10, evening)
      expect(claims).toHaveLength(1)
      const loaded = await store.load(claims, world)
      await store.commit(
        claims.map((claim, index) => ({ claim, decision: changes(), expectedVersion: loaded[index]?.version ?? 0 })),
        evening,
      )
    }
  })

  test('promises are kept, moved, and alarmed about', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await changeCity(
      store,
      'benches',
      changes(
        { kind: 'commitment.made', commitment },
        {
          kind: 'commitment.made',
          commitment: { ...commitment, key: 'm', kind: 'milestone', milestone: 'm1', dueOn: '2027-01-01' },
        },
        { kind: 'commitment.moved', key: 'm', dueOn: '2028-01-01', at: evening },
        { kind: 'commitment.kept', key: 'outcome:benches', at: evening },
        { kind: 'commitment.kept', key: 'outcome:benches', at: evening + 1 },
      ),
    )
    expect(await store.commitments()).toEqual([
      { ...commitment, keptAt: evening },
      {
        ...commitment,
        key: 'm',
        kind: 'milestone',
        milestone: 'm1',
        dueOn: '2028-01-01',
        firstDueOn: '2027-01-01',
        toldAt: evening,
      },
    ])
    const due: InboxEvent = {
      kind: 'timer.due',
      id: 'p',
      at: evening,
      timer: { timer: 'promise', commitment: 'm', round: 1 },
    }
    const turn = await happens(store, due, changes({ kind: 'promise.alarmed', commitment: 'm', round: 1, at: evening }))
    expect(consultationStateOf(turn).running?.consultation.id).toBe('benches')
    expect(consultationStateOf(turn).commitments).toHaveLength(2)
    expect(await store.alarms(evening)).toEqual([{ commitment: 'm', round: 1, at: evening }])
    expect(await store.alarms(evening + 1)).toEqual([])
  })

  test('an outcome names themes, which are counted in people', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const about = { consultation: 'benches', at: evening } as const
    const said = (...statements: readonly string[]): readonly Change[] => [
      { kind: 'invitation.joined', ...about },
      { kind: 'answer.given', ...about, question: 'wish', value: { kind: 'open', statements } },
    ]
    await meet(store, 'sandbox:anna', said('trees', 'big trees'))
    await meet(store, 'sandbox:bo', said('oaks', 'noise'))
    const report = { consultation: 'benches', milestone: 'm1', state: 'done', what: { en: 'Planted' } } as const
    await changeCity(
      store,
      'benches',
      changes(
        { kind: 'outcome.recorded', outcome, at: evening },
        { kind: 'milestone.recorded', report, at: evening + 1 },
      ),
    )
    expect((await store.tally('benches')).themes).toEqual({ trees: 2 })
    expect(await store.outcome('benches')).toEqual(outcome)
    expect(await store.milestoneReports('benches')).toEqual([{ ...report, at: evening + 1 }])
    expect((await store.statementsOf('benches')).map(({ themes }) => themes)).toEqual([
      ['trees'],
      ['trees'],
      ['trees'],
      [],
    ])
    const mailing = { consultation: 'benches', kind: 'milestone', ref: 'm1' } as const
    await happens(
      store,
      wrote('sandbox:anna'),
      sending(
        item('told', 'sandbox:anna', { notice: { kind: 'mailing', mailing } }),
        item('post', 'sandbox:group/1', { notice: { kind: 'post', consultation: 'benches' } }),
      ),
    )
    const items = await store.claimOutbox('sandbox', 10, evening)
    const [mine, theirs] = await store.facts(items, city)
    expect(mine).toMatchObject({
      city,
      person: { language: 'en' },
      consents: { told: { given: true } },
      running: { stage: { at: 'open' } },
      involvement: { respondent: 1, invitation: { by: 'own' } },
      statements: [
        { number: 1, text: 'trees' },
        { number: 2, text: 'big trees' },
      ],
      outcome,
      report,
      tally: { answered: 2 },
    })
    expect(theirs?.person).toBeUndefined()
    expect(theirs).toMatchObject({ consents: {}, statements: [], tally: { answered: 2 } })
  })

  test('a delayed milestone is told by its new date, and a later report by its own', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const about = { consultation: 'benches', milestone: 'm1', what: { en: 'w' } } as const
    await changeCity(
      store,
      'benches',
      changes(
        { kind: 'milestone.recorded', report: { ...about, state: 'delayed', dueOn: '2027-03-01' }, at: evening },
        { kind: 'milestone.recorded', report: { ...about, state: 'done' }, at: evening + 1 },
      ),
    )
    const notices = ['m1-2027-03-01', 'm1'].map((milestone) =>
      item(milestone, `sandbox:group/${milestone}`, {
        notice: { kind: 'post-milestone', consultation: 'benches', milestone },
      }),
    )
    await happens(store, wrote('sandbox:anna'), sending(...notices))
    const items = await store.claimOutbox('sandbox', 10, evening)
    expect((await store.facts(items, city)).map(({ report }) => report?.state)).toEqual(['delayed', 'done'])
  })

  test('the audit is a chain in which a changed row shows', async () => {
    const { store } = here()
    for (const act of ['consultation.closed', 'outcome.published'] as const) {
      await changeCity(store, 'x', changes({ kind: 'act.audited', by: 'cli:root', act, subject: 'x', at: evening }))
    }
    const [second, first] = await store.audit(10)
    if (!first || !second) throw new Error('nothing audited')
    expect(first).toMatchObject({ seq: 1, prevHash: auditOrigin, act: 'consultation.closed', by: 'cli:root' })
    expect(second.prevHash).toBe(first.hash)
    const { by: actor, ...row } = second
    expect(auditHash(first.hash, { ...row, actor })).toBe(second.hash)
    expect(auditHash(first.hash, { ...row, actor, subject: 'y' })).not.toBe(second.hash)
  })

  test('the audit stays a whole chain where half a sign was written into it', async () => {
    const { store } = here()
    for (const subject of ['x \ud83d', 'x \ude00 y', 'x'])
      await changeCity(
        store,
        'x',
        changes({ kind: 'act.audited', by: 'cli:root', act: 'reason.given', subject, at: evening }),
      )
    expect(chainOf(await store.audit(10))).toMatchObject({ whole: true, rows: 3 })
  })

  test('an act that was refused is marked by the row behind it, and words that were not opened are not told of', async () => {
    const { store } = here()
    const note = (act: Extract<Change, { kind: 'act.audited' }>['act'], subject: string): Change => ({
      ...{ kind: 'act.audited', by: 'desk:mette', act, subject, at: evening },
    })
    const opened = note('words.opened', 'idea/1')
    const reason = note('reason.given', 'idea/1 parks to call back')
    await changeCity(store, 'x', changes(opened, note('act.refused', 'idea/1'), reason))
    expect(await store.openingsOf(['idea/1'])).toEqual([])
    await changeCity(store, 'x', changes(opened, reason))
    expect(await store.openingsOf(['idea/1'])).toMatchObject([{ department: 'parks', why: 'to call back' }])
    const rows = await store.audit(10)
    expect(chainOf(rows)).toMatchObject({ whole: true, rows: 5 })
    expect(actsIn(rows).map(({ seq, act, refused }) => [seq, act, refused])).toEqual([
      [5, 'reason.given', false],
      [4, 'words.opened', false],
      [3, 'reason.given', false],
      [1, 'words.opened', true],
    ])
  })

  test('communities come and go, the newest word counts', async () => {
    const { store } = here()
    const event = (id: string, kind: 'community.joined' | 'community.left', at: number): InboxEvent => ({
      kind,
      id,
      community: 'sandbox:group/1',
      at,
    })
    await happens(store, event('1', 'community.joined', evening))
    expect(await store.communities()).toEqual([{ id: 'sandbox:group/1', since: evening }])
    await happens(store, event('2', 'community.left', evening + 2))
    await happens(store, event('3', 'community.joined', evening + 1))
    expect(await store.communities()).toEqual([])
  })

  test('who was reached is counted by place, role and channel', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const about = { consultation: 'benches', at: evening } as const
    const at = (...ids: readonly string[]): Change => ({ kind: 'interests.chosen', of: 'place', ids })
    const joined: Change = { kind: 'invitation.joined', ...about }
    await meet(store, 'sandbox:a', [at('north', 'south'), joined])
    await meet(store, 'telegram:b', [
      at('north'),
      { kind: 'interests.chosen', of: 'role', ids: ['parent'] },
      joined,
      { kind: 'answer.given', ...about, question: 'mark', value: { kind: 'scale', value: 3 } },
    ])
    expect(await store.reachOf('benches')).toEqual([
      { by: 'channel', value: 'sandbox', invited: 1, answered: 0 },
      { by: 'channel', value: 'telegram', invited: 1, answered: 1 },
      { by: 'place', value: 'north', invited: 2, answered: 1 },
      { by: 'place', value: 'south', invited: 1, answered: 0 },
      { by: 'role', value: 'parent', invited: 1, answered: 1 },
    ])
  })

  test('a wording that is known already is kept as it was', async () => {
    const { store, rig } = here()
    const wording = { version: 'v1', language: 'en', purpose: 'asked', text: 'May we ask?' } as const
    await store.registerWordings([wording])
    await store.registerWordings([
      { ...wording, text: 'changed' },
      { ...wording, language: 'da', text: 'Må vi?' },
    ])
    const kept = await rig.query('select text from wordings order by language')
    expect(kept.map(({ text }) => text)).toEqual(['Må vi?', 'May we ask?'])
  })

  test('five years pass without a row too many', async () => {
    const { store, rig } = here()
    await meet(store, 'sandbox:anna')
    for (let week = 1; week <= 20; week += 1) {
      const now = evening + week * 13 * weekMs
      await happens(store, wrote('sandbox:anna', 'hi', { at: now }), sending(item(`r${week}`, 'sandbox:anna')), now)
      await drain(store, { as: 'sent' }, now)
      await store.sweepLeases(now + dayMs)
    }
    expect(await rig.query('select * from paces')).toEqual([])
    expect(await rig.query(`select * from inbox where payload <> '' or contact is not null`)).toEqual([])
  })
}
