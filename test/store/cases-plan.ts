import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Audience, belongsTo } from '../../src/domain/audience.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs, weekMs, yearMs } from '../../src/domain/time.ts'
import type { Unheard } from '../../src/domain/unheard.ts'
import type { Follows } from '../../src/domain/venue.ts'
import { matterOf } from '../../src/engine/cityside/subject.ts'
import type { Change, InvitingRule } from '../../src/engine/decision.ts'
import { stateAbout } from '../../src/engine/state.ts'
import { messagesAtOnceMax } from '../../src/store/commit/plan.ts'
import { chunkPersonsMax } from '../../src/store/load/city.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import {
  acted,
  changeCity,
  changes,
  cityStateOf,
  consultationOf,
  drain,
  evening,
  happens,
  launch,
  meet,
  meeting,
  personState,
  ruleAt,
  wrote,
} from './town.ts'

const everyone = { after: 0, upTo: 1_000_000 }

async function plan(store: Store, consultation: string, rule: InvitingRule, chunk = everyone): Promise<void> {
  await changeCity(store, consultation, changes({ kind: 'invitations.planned', consultation, rule, ...chunk }))
}

/** A person as the property test makes them up. */
interface Made {
  readonly topics: readonly string[]
  readonly places: readonly string[]
  readonly roles: readonly string[]
  readonly follows: Follows
  readonly asked: boolean
  readonly stopped: boolean
  readonly pausedFor: number | undefined
  readonly yearlyMax: number | undefined
  /** Ages of earlier invitations by rule, in days. */
  readonly askedBefore: readonly number[]
  readonly gone: boolean
  /** What the asking department owes them, and whether they have heard that it is late. */
  readonly owed: (typeof owing)[number]
}

/** `unpromised`: they answered and did not agree to be told. */
const owing = [
  'nothing',
  'unpromised',
  'untold',
  'coming',
  'heard',
  'idea untold',
  'idea coming',
  'idea heard',
  'idea in time',
  'idea elsewhere',
  'idea answered',
] as const

const some = (...ids: readonly string[]) => fc.subarray([...ids])
const made: fc.Arbitrary<Made> = fc.record({
  topics: some('traffic', 'parks', 'schools'),
  places: some('north', 'south', 'harbour'),
  roles: some('parent', 'shop-owner'),
  follows: fc
    .tuple(some('library', 'pitch'), fc.boolean())
    .map(([venues, only]) => ({ venues, ...(only && { only }) })),
  asked: fc.boolean(),
  stopped: fc.constantFrom(false, false, false, true),
  pausedFor: fc.option(fc.constantFrom(-1, 0, 1), { nil: undefined }),
  yearlyMax: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  askedBefore: fc.array(fc.constantFrom(1, 6, 7, 8, 300, 365, 366), { maxLength: 4 }),
  gone: fc.constantFrom(false, false, false, true),
  owed: fc.constantFrom(...owing),
})
const audiences: fc.Arbitrary<Audience> = fc.record({
  topics: some('traffic', 'parks'),
  places: some('north', 'south'),
  roles: some('parent'),
  followers: some('library'),
})

function qualifies(person: Made, audience: Audience): boolean {
  const mayBeWritten = person.asked && !person.stopped && !person.gone && (person.pausedFor ?? 0) <= 0
  return mayBeWritten && belongsTo(audience, person)
}

/** Who is owed a late answer by the asking department gets no new question from it before they have heard. */
function hasHeard({ owed }: Pick<Made, 'owed'>): boolean {
  return !['untold', 'coming', 'idea untold', 'idea coming'].includes(owed)
}

const unheard: Unheard = {
  department: 'parks',
  today: '2026-03-02',
  consultations: ['late-untold'],
  mailings: [{ kind: 'late', consultation: 'late-told', ref: 'outcome:late-told@2026-03-02' }],
}

/** What is in the database of a person to whom the department is late with something. */
async function owes(rig: Bench['rig'], person: number, contact: string, owed: Made['owed']): Promise<void> {
  const answered = (consultation: string) =>
    rig.query(`insert into respondents (consultation, number, person) values ('${consultation}', ${person}, ${person})`)
  const message = (key: string, state: string) =>
    rig.query(`insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, state, since)
      values ('${key}:${person}', 'sandbox', '${contact}', ${person}, 1, 1, '{}', ${evening}, '${state}', ${evening})`)
  const idea = (more: { told?: number; dueOn?: string; department?: string; answer?: string } = {}) =>
    rig.query(`insert into ideas (key, person, text, at, department, due_on, passes, told_at, answer)
      values ('idea-${person}', ${person}, 'words', ${evening}, '${more.department ?? 'parks'}',
        '${more.dueOn ?? '2026-03-01'}', '[]', ${more.told ?? 'null'}, ${more.answer ?? 'null'})`)
  const agreed = (given: 0 | 1) => rig.query(`update persons set told_given = ${given} where id = ${person}`)
  const late = 'late:late-told:outcome:late-told@2026-03-02'
  switch (owed) {
    case 'unpromised':
      await agreed(0)
      await answered('late-untold')
      break
    case 'untold':
      await agreed(1)
      await answered('late-untold')
      break
    case 'coming':
    case 'heard':
      await agreed(1)
      await answered('late-told')
      await message(late, owed === 'heard' ? 'sent' : 'waiting')
      break
    case 'idea untold':
      await idea()
      break
    case 'idea coming':
    case 'idea heard':
      await idea({ told: evening })
      await message(`idea:idea-${person}:late:${evening}`, owed === 'idea heard' ? 'sent' : 'waiting')
      break
    case 'idea in time':
      await idea({ dueOn: '2026-03-02' })
      break
    case 'idea elsewhere':
      await idea({ department: 'roads' })
      break
    case 'idea answered':
      await idea({ answer: `'{}'` })
      break
    default:
      break
  }
}

function hasRoom(person: Made, { cap }: InvitingRule): boolean {
  const within = (ms: number) => person.askedBefore.filter((days) => days * dayMs < ms).length
  return (
    within(weekMs) < cap.perWeekMax && within(yearMs) < Math.min(person.yearlyMax ?? cap.perYearMax, cap.perYearMax)
  )
}

function makingOf(person: Made): readonly Change[] {
  return [
    ...(person.asked ? meeting() : meeting().filter((change) => change.kind !== 'consent.recorded')),
    { kind: 'interests.chosen', of: 'topic', ids: person.topics },
    { kind: 'interests.chosen', of: 'place', ids: person.places },
    { kind: 'interests.chosen', of: 'role', ids: person.roles },
    { kind: 'follows.chosen', follows: person.follows },
    ...(person.yearlyMax === undefined ? [] : [{ kind: 'cap.chosen', perYearMax: person.yearlyMax } as const]),
    ...(person.pausedFor === undefined ? [] : [{ kind: 'person.paused', until: evening + person.pausedFor } as const]),
    ...(person.stopped ? [{ kind: 'person.stopped', at: evening } as const] : []),
  ]
}

/** Who is invited, reminded and told, many at a time. */
export function planning(here: () => Bench): void {
  test('planning invites whom the rule invites, and notes who has no room', async () => {
    const { store, rig } = here()
    let round = 0
    const property = fc.asyncProperty(
      fc.array(made, { minLength: 1, maxLength: 12 }),
      audiences,
      fc.record({ perWeekMax: fc.integer({ min: 1, max: 2 }), perYearMax: fc.integer({ min: 1, max: 3 }) }),
      async (people, audience, cap) => {
        round += 1
        const id = `round-${round}`
        await launch(store, consultationOf(id, { audience }))
        const ids: number[] = []
        for (const [index, person] of people.entries()) {
          const contact = `sandbox:${round}-${index}` as const
          await happens(store, wrote(contact), changes(...makingOf(person)))
          const number = (await store.personOf(contact)) ?? 0
          ids.push(number)
          for (const [nth, days] of person.askedBefore.entries()) {
            await rig.query(
              `insert into invitations (person, consultation, made_at, origin, progress, delivered_at)
               values (${number}, 'earlier-${nth}', ${evening - days * dayMs}, 'rule', 'waiting', ${evening - 1})`,
            )
          }
          // This one is over and never arrived, which asked nobody.
          await rig.query(
            `insert into invitations (person, consultation, made_at, origin, progress)
             values (${number}, 'lapsed', ${evening - 1}, 'rule', 'waiting')`,
          )
          // They came to this one by themselves, which uses up no room.
          await rig.query(
            `insert into invitations (person, consultation, made_at, origin, progress)
             values (${number}, 'own', ${evening - 1}, 'own', 'waiting')`,
          )
          await owes(rig, number, contact, person.owed)
          if (person.gone) {
            const left: InboxEvent = { kind: 'contact.stopped', id: `gone-${contact}`, contact, at: evening }
            await happens(store, left, changes({ kind: 'contact.gone', at: evening }))
          }
        }
        const rule = ruleAt(evening, { audience, cap, unheard })
        const chunk = { after: (ids[0] ?? 0) - 1, upTo: ids.at(-1) ?? 0 }
        const size = (await store.candidates(id)).map(({ person }) => person).filter((each) => ids.includes(each))
        await plan(store, id, rule, chunk)
        await plan(store, id, rule, chunk)
        const invited = await rig.query(`select person from invitations where consultation = '${id}' order by person`)
        const wanted = ids.filter((_, index) => {
          const person = people[index]
          return person !== undefined && qualifies(person, audience) && hasHeard(person) && hasRoom(person, rule)
        })
        const qualified = ids.filter((_, index) => {
          const person = people[index]
          return person !== undefined && qualifies(person, audience)
        })
        const heard = qualified.filter((each) => hasHeard(people[ids.indexOf(each)] ?? { owed: 'nothing' }))
        expect(invited.map(({ person }) => Number(person))).toEqual(wanted)
        const queued = await rig.query(`select person from outbox where key like 'invite:${id}:%' order by person`)
        expect(queued.map(({ person }) => Number(person))).toEqual(wanted)
        expect(await store.tally(id)).toMatchObject({
          invited: wanted.length,
          capped: heard.length - wanted.length,
        })
        // Pauses end at different instants: candidates are asked as of the opening, which is this evening.
        expect(size).toEqual(qualified)
      },
    )
    await fc.assert(property, { numRuns: 12 })
  }, 60_000)

  test.each(owing)(
    'a new question to a person to whom its department owes a late answer (%s) waits until they have heard',
    async (owed) => {
      const { store, rig } = here()
      await launch(store, consultationOf('next'))
      await meet(store, 'sandbox:anna')
      const person = (await store.personOf('sandbox:anna')) ?? 0
      await owes(rig, person, 'sandbox:anna', owed)
      await plan(store, 'next', ruleAt(evening, { unheard }))
      expect(await store.tally('next')).toMatchObject({ invited: hasHeard({ owed }) ? 1 : 0, capped: 0 })
      // The next day they have been told, or the answer has come; and those who were asked are not asked twice.
      await rig.query(`update outbox set state = 'sent' where state = 'waiting'`)
      await rig.query(`update ideas set told_at = ${evening}`)
      const told = { ...unheard, consultations: [] }
      await plan(store, 'next', ruleAt(evening + dayMs, { unheard: told }))
      expect(await store.tally('next')).toMatchObject({ invited: 1, capped: 0 })
    },
  )

  test('going on after a crash adds only what is missing', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    for (let index = 0; index < 6; index += 1) await meet(store, `sandbox:${index}`)
    await plan(store, 'benches', ruleAt(evening), { after: 0, upTo: 3 })
    await plan(store, 'benches', ruleAt(evening + 1), { after: 0, upTo: 3 })
    await plan(store, 'benches', ruleAt(evening + 1), { after: 3, upTo: 6 })
    expect(await drain(store)).toHaveLength(6)
    expect(await store.tally('benches')).toMatchObject({ invited: 6, delivered: 6 })
  })

  test('who had no room is invited when there is room, and no longer counted as waiting for it', async () => {
    const { store } = here()
    await launch(store, consultationOf('first'))
    await launch(store, consultationOf('second'))
    await meet(store, 'sandbox:anna')
    const cap = { perWeekMax: 1, perYearMax: 4 }
    await plan(store, 'first', ruleAt(evening, { cap }))
    await plan(store, 'second', ruleAt(evening, { cap }))
    expect(await store.tally('second')).toMatchObject({ invited: 0, capped: 1 })
    await plan(store, 'second', ruleAt(evening + weekMs, { cap }))
    expect(await store.tally('second')).toMatchObject({ invited: 1, capped: 0 })
  })

  test('only the drawn are invited, and drawing again adds nobody twice', async () => {
    const { store, rig } = here()
    const audience = { topics: [], places: ['north'], roles: [], size: 1, strata: ['place', 'role'] } as const
    await launch(store, consultationOf('drawn', { audience }))
    const ids: number[] = []
    for (const name of ['a', 'b', 'c'] as const) {
      ids.push(
        await meet(store, `sandbox:${name}`, [{ kind: 'interests.chosen', of: 'place', ids: ['south', 'north'] }]),
      )
    }
    const opening: InboxEvent = {
      kind: 'timer.due',
      id: 'o',
      at: evening,
      timer: { timer: 'opening', consultation: 'drawn' },
    }
    const drawn: Change = { kind: 'sample.drawn', consultation: 'drawn', persons: ids.slice(1, 2) }
    const turn = await happens(store, opening, changes(drawn, drawn))
    expect(stateAbout(cityStateOf(turn), 'opening').newest).toBe(ids.at(-1))
    expect(await store.candidates('drawn')).toEqual(ids.map((person) => ({ person, stratum: 'north|none' })))
    expect(await store.audienceSize(consultationOf('drawn', { audience }))).toBe(3)
    await plan(store, 'drawn', ruleAt(evening, { audience, drawnOnly: true }))
    const invited = await rig.query('select person from invitations')
    expect(invited.map(({ person }) => Number(person))).toEqual(ids.slice(1, 2))
  })

  test('one reminder goes to whoever got the invitation and has not finished', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const names = ['waiting', 'answering', 'answered', 'declined', 'stopped'] as const
    for (const name of names) await meet(store, `sandbox:${name}`)
    await plan(store, 'benches', ruleAt(evening))
    await drain(store)
    await meet(store, 'sandbox:late')
    await plan(store, 'benches', ruleAt(evening + 1))
    const about = { consultation: 'benches', at: evening } as const
    const given = {
      kind: 'answer.given',
      ...about,
      question: 'bench',
      value: { kind: 'choice', choice: 'yes' },
    } as const
    await happens(store, wrote('sandbox:answering'), changes(given))
    await happens(store, wrote('sandbox:answered'), changes(given, { kind: 'answering.finished', ...about }))
    await happens(store, wrote('sandbox:declined'), changes({ kind: 'invitation.declined', ...about }))
    await happens(store, wrote('sandbox:stopped'), changes({ kind: 'person.stopped', at: evening }))
    const reminders = {
      kind: 'reminders.planned',
      ...about,
      ...everyone,
      at: evening + dayMs,
      expiresAt: evening + weekMs,
    } as const
    await happens(
      store,
      acted({ act: 'duty.granted', contact: 'sandbox:waiting', duty: { kind: 'moderator' } }),
      changes({ kind: 'duty.granted', contact: 'sandbox:waiting', duty: { kind: 'moderator' }, at: evening }),
    )
    const work = { on: 'themes', draft: { consultation: 'benches', language: 'en', after: 0 } } as const
    await happens(store, wrote('sandbox:waiting'), changes({ kind: 'draft.kept', draft: work }))
    const remindable = async () => matterOf(await personState(store, 'sandbox:waiting'))?.remindable
    expect(await remindable()).toBe(true)
    await changeCity(store, 'benches', changes(reminders))
    await changeCity(store, 'benches', changes({ ...reminders, at: evening + dayMs + 1 }))
    expect(await remindable()).toBe(false)
    const sent = await drain(store, { as: 'sent' }, evening + 2 * dayMs)
    expect(sent.map(({ to, notice }) => `${notice.kind} ${to}`).sort()).toEqual([
      'invitation sandbox:late',
      'reminder sandbox:answering',
      'reminder sandbox:waiting',
    ])
  })

  test('everyone who answered and wants to be told gets one message, and who is gone has it held', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const about = { consultation: 'benches', at: evening } as const
    const given = {
      kind: 'answer.given',
      ...about,
      question: 'bench',
      value: { kind: 'choice', choice: 'yes' },
    } as const
    const names = ['told', 'silent', 'unwilling', 'stopped', 'gone'] as const
    for (const name of names) {
      await meet(store, `sandbox:${name}`, [
        { kind: 'invitation.joined', ...about },
        ...(name === 'silent' ? [] : [given]),
      ])
    }
    await happens(
      store,
      wrote('sandbox:unwilling'),
      changes({ kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 't1', at: evening }),
    )
    await happens(store, wrote('sandbox:stopped'), changes({ kind: 'person.stopped', at: evening }))
    const left: InboxEvent = { kind: 'contact.stopped', id: 'left', contact: 'sandbox:gone', at: evening }
    await happens(store, left, changes({ kind: 'contact.gone', at: evening }))
    const mailing = { kind: 'echo', consultation: 'benches', ref: 'outcome' } as const
    const planned = { kind: 'mailing.planned', mailing, ...everyone, at: evening } as const
    await changeCity(store, 'benches', changes(planned, planned))
    await changeCity(store, 'benches', changes(planned))
    expect((await drain(store)).map(({ key, to, priority }) => [key, to, priority])).toEqual([
      ['echo:benches:outcome:1', 'sandbox:told', 'echo'],
    ])
    await happens(store, wrote('sandbox:gone'))
    expect((await drain(store)).map(({ to }) => to)).toEqual(['sandbox:gone'])
  })

  test('what still waits of a consultation is cancelled, and nothing of another', async () => {
    const { store } = here()
    for (const id of ['benches', 'benches-2']) await launch(store, consultationOf(id))
    await meet(store, 'sandbox:anna')
    await plan(store, 'benches', ruleAt(evening))
    await plan(store, 'benches-2', ruleAt(evening))
    await changeCity(store, 'benches', changes({ kind: 'invitations.cancelled', consultation: 'benches' }))
    expect((await drain(store)).map(({ key }) => key)).toEqual(['invite:benches-2:1'])
  })

  test('however many wait of a consultation, all are cancelled and one that is being sent is not tried again', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf('benches'))
    const many = 2 * messagesAtOnceMax + 1
    for (const [kind, state] of [
      ['invite', 'waiting'],
      ['remind', 'failed'],
    ])
      await rig.query(
        `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${many})
         insert into outbox (key, channel, address, to_contact, priority, notice, not_before, state, since)
         select '${kind}:benches:' || i, 'sandbox', 'sandbox:p' || i, 1, 2, '{}', 0, '${state}', 0 from n`,
      )
    await changeCity(store, 'benches', changes({ kind: 'invitations.cancelled', consultation: 'benches' }))
    const counts = await rig.query(
      `select state, code, ending, cast(count(*) as int) as count from outbox group by state, code, ending order by state`,
    )
    expect(counts).toEqual([
      { state: 'dropped', code: 'cancelled', ending: null, count: many },
      { state: 'failed', code: null, ending: 'cancelled', count: many },
    ])
  })

  test('what waits of a consultation may wait until a later closing', async () => {
    const { store } = here()
    for (const id of ['benches', 'benches-2']) await launch(store, consultationOf(id))
    await meet(store, 'sandbox:anna')
    for (const id of ['benches', 'benches-2']) await plan(store, id, ruleAt(evening, { expiresAt: evening + dayMs }))
    const expiresAt = evening + weekMs
    await changeCity(store, 'benches', changes({ kind: 'invitations.extended', consultation: 'benches', expiresAt }))
    expect((await drain(store, undefined, evening + 2 * dayMs)).map(({ key }) => key)).toEqual(['invite:benches:1'])
  })

  test('people are worked through in parts, until nobody is left', async () => {
    const { store, rig } = here()
    await launch(store, consultationOf('benches'))
    const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i <= ${chunkPersonsMax})`
    await rig.query(
      `${numbers} insert into persons (language, topics, places, roles, standing, met_at, dialogue, version)
       select 'en', '[]', '[]', '[]', 'active', 1, '{"at":"idle"}', 1 from n`,
    )
    const chunkAfter = async (after: number) => {
      const event: InboxEvent = {
        kind: 'timer.due',
        id: `inviting-${after}`,
        at: evening,
        timer: { timer: 'inviting', consultation: 'benches', after },
      }
      return stateAbout(cityStateOf(await happens(store, event)), 'part').chunk
    }
    expect(await chunkAfter(0)).toEqual({ after: 0, upTo: chunkPersonsMax, last: false })
    expect(await chunkAfter(chunkPersonsMax)).toEqual({ after: chunkPersonsMax, upTo: chunkPersonsMax + 1, last: true })
    expect(await chunkAfter(chunkPersonsMax + 1)).toEqual({
      after: chunkPersonsMax + 1,
      upTo: chunkPersonsMax + 1,
      last: true,
    })
  })
}
