import { describe, expect, test } from 'vitest'
import { addDays, clockAt, dateAt, instantOf } from '../../src/domain/calendar.ts'
import type { ClaimedItem } from '../../src/domain/outbox.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { acted, changes, city, consultationOf, evening, happens, meet, world, wrote } from './town.ts'

/** 2 March 2026 is a Monday; the answer is promised for the Monday two weeks later. */
const dueOn = '2026-03-16'
const benches = consultationOf('benches', { closesAt: evening + 3 * dayMs, answerBy: dueOn })
const zone = city.timeZone

/** A message that left, with the first lines of what it said. */
interface Heard {
  readonly to: string
  readonly on: string
  readonly clock: string
  readonly keys: readonly string[]
}

/** Promises that pass their day: who hears of it, when, and how often. */
export function latenessTold(here: () => Bench): void {
  /** The town goes on hour by hour; what may leave leaves, as a dispatcher would send it. */
  async function passes(from: number, until: number): Promise<readonly Heard[]> {
    const { store } = here()
    const heard: Heard[] = []
    for (let now = from; now <= until; now += hourMs) {
      // Nights and afternoons bring nothing of their own; what is due then rings in the morning.
      if (now !== from && (clockAt(now, zone) < '07:00' || clockAt(now, zone) > '12:00')) continue
      while ((await store.ringTimers(now, 100)) > 0) await workOff(store, now)
      await workOff(store, now)
      while ((await store.ringTimers(now, 100)) > 0) await workOff(store, now)
      heard.push(...(await sends(store, now)))
    }
    return heard.filter(({ keys }) => keys.length > 0)
  }

  async function workOff(store: Store, now: number): Promise<void> {
    for (let claims = await store.claimInbox(50, now); claims.length > 0; claims = await store.claimInbox(50, now)) {
      const loaded = await store.load(claims, world)
      const decided = claims.flatMap((claim, index) => {
        const found = loaded[index]
        return found ? [{ claim, decision: decide(found.state, claim.event, now), expectedVersion: found.version }] : []
      })
      await store.commit(decided, now)
    }
  }

  async function sends(store: Store, now: number): Promise<readonly Heard[]> {
    const heard: Heard[] = []
    for (
      let items = await store.claimOutbox('sandbox', 50, now);
      items.length > 0;
      items = await store.claimOutbox('sandbox', 50, now)
    ) {
      const facts = await store.facts(items, city)
      for (const [index, item] of items.entries()) {
        const found = facts[index]
        if (!found) throw new Error('There are no facts.')
        const may = verdict(item, found, now)
        if (may.do === 'wait') {
          await store.settle([{ item, settlement: { as: 'waiting', notBefore: may.until, counts: false } }], now)
          continue
        }
        const message = may.do === 'send' ? compose(item.notice, found, now) : undefined
        const settlement = message
          ? ({ as: 'sent', externalId: item.key } as const)
          : ({ as: 'dropped', code: 'over' } as const)
        await store.settle([{ item, settlement }], now)
        if (message) heard.push(told(item, now, message.blocks))
      }
    }
    return heard
  }

  function told(item: ClaimedItem, now: number, blocks: readonly { readonly words: object }[]): Heard {
    const keys = blocks.flatMap(({ words }) =>
      'lines' in words
        ? (words.lines as readonly { readonly key: string }[]).map(({ key }) => key)
        : 'key' in words
          ? [String(words.key)]
          : [],
    )
    const isLate = keys.some(
      (key) => key.startsWith('lateness-') || key === 'echo-intro' || key === 'idea-answer-intro',
    )
    return { to: item.to, on: dateAt(now, zone), clock: clockAt(now, zone), keys: isLate ? keys : [] }
  }

  /** Anna and Dan agreed to be told, Bo stopped, Clara did not agree, Eva answered nothing. */
  async function town(): Promise<void> {
    const { store } = here()
    const about = { consultation: 'benches', at: evening } as const
    const submitted = acted({ act: 'consultation.submitted', consultation: benches })
    await happens(store, submitted, ({ state }) => decide(state, submitted, evening))
    while ((await store.ringTimers(evening, 100)) > 0) await workOff(store, evening)
    const value = { kind: 'choice', choice: 'yes' } as const
    const given = [
      { kind: 'invitation.joined', ...about },
      { kind: 'answer.given', ...about, question: 'bench', value },
    ] as const
    for (const name of ['anna', 'bo', 'clara', 'dan']) await meet(store, `sandbox:${name}`, given)
    await meet(store, 'sandbox:eva')
    await happens(store, wrote('sandbox:bo'), changes({ kind: 'person.stopped', at: evening }))
    const no = { kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 't1', at: evening } as const
    await happens(store, wrote('sandbox:clara'), changes(no))
    const late = { kind: 'quiet.chosen', quiet: { from: '20:00', until: '11:00' } } as const
    await happens(store, wrote('sandbox:dan'), changes(late))
  }

  async function explains(now: number, newDay: string): Promise<void> {
    const why = { en: 'The committee ran out of time.' }
    const event = { ...acted({ act: 'delay.explained', commitment: 'outcome:benches', why, dueOn: newDay }), at: now }
    const turn = await happens(here().store, event, ({ state }) => decide(state, event, now), now)
    expect(turn.result).toBe('committed')
  }

  const morning = (day: string) => instantOf(day, '12:00', zone)
  const whoWhen = (heard: readonly Heard[]) => heard.map(({ to, on, clock }) => `${to.slice(8)} ${on} ${clock}`)

  describe('sixty-five days past a promised day', () => {
    test('each citizen who was promised has heard once, on the first working morning, outside their quiet hours', async () => {
      await town()
      const heard = await passes(evening, instantOf(addDays(dueOn, 65), '18:00', zone))
      expect(whoWhen(heard)).toEqual(['anna 2026-03-17 09:00', 'dan 2026-03-17 11:00'])
      for (const { keys } of heard)
        expect(keys).toEqual([
          'lateness-outcome-late',
          'standing-promised-outcome',
          'standing-since-late',
          'standing-silent',
          'lateness-outcome-stands',
        ])
    }, 60_000)

    test('a word of the department is told with the next telling, a second day that passes again, and then the outcome', async () => {
      await town()
      const { store } = here()
      const said = morning('2026-03-20')
      await passes(evening, said)
      await explains(said, '2026-05-04')
      const second = await passes(said, morning('2026-04-30'))
      expect(whoWhen(second)).toEqual(['anna 2026-04-16 09:00', 'dan 2026-04-16 11:00'])
      expect(second[0]?.keys).toContain('standing-says')
      expect(second[0]?.keys).toContain('standing-new-date')
      const third = await passes(morning('2026-04-30'), morning('2026-06-30'))
      expect(whoWhen(third)).toEqual(['anna 2026-05-18 09:00', 'dan 2026-05-18 11:00'])
      expect(third[0]?.keys).toContain('standing-since-again')
      expect(third[0]?.keys).toContain('standing-silent-again')
      expect((await store.commitments())[0]).toMatchObject({ firstDueOn: dueOn, dueOn: '2026-05-04' })

      const now = morning('2026-06-30')
      const outcome = {
        consultation: 'benches',
        decidedBy: { name: 'Lone', title: { en: 'Chair' } },
        decidedOn: '2026-06-30',
        themes: [],
        parts: [{ concerns: { kind: 'everyone' }, verdict: 'adopted', decision: { en: 'Yes' }, why: { en: 'Why' } }],
        milestones: [],
      } as const
      const event = { ...acted({ act: 'outcome.published', outcome }), at: now }
      await happens(store, event, ({ state }) => decide(state, event, now), now)
      const echoes = await passes(now, now + 40 * dayMs)
      expect(echoes.map(({ to, keys }) => [to, keys[0]])).toEqual([
        ['sandbox:anna', 'echo-intro'],
        ['sandbox:dan', 'echo-intro'],
      ])
    }, 120_000)

    test('what is said before the day is told once, and not again when the first day passes', async () => {
      await town()
      const said = morning('2026-03-12')
      await passes(evening, said)
      await explains(said, '2026-05-04')
      const heard = await passes(said, morning('2026-05-04'))
      expect(whoWhen(heard)).toEqual(['anna 2026-03-13 09:00', 'dan 2026-03-13 11:00'])
      expect(heard[0]?.keys).toEqual([
        'lateness-outcome-moved',
        'standing-promised-outcome',
        'standing-since-moved',
        'standing-says',
        'standing-new-date',
        'lateness-outcome-stands',
      ])
    }, 60_000)

    test('nothing is told of a promise that was kept before the message could leave', async () => {
      await town()
      const { store } = here()
      const now = instantOf('2026-03-17', '09:00', zone)
      await passes(evening, now)
      // Dan is still asleep by his own choice, and the answer comes.
      await happens(
        store,
        acted({ act: 'consultation.closed', consultation: 'benches' }),
        changes({ kind: 'commitment.kept', key: 'outcome:benches', at: now }),
        now,
      )
      expect(await passes(now + hourMs, now + 5 * dayMs)).toEqual([])
    }, 60_000)
  })

  test('the author of an idea hears the same, in their own words, wherever they can be reached', async () => {
    const { store } = here()
    await meet(store, 'sandbox:eva')
    const sent = wrote('sandbox:eva', '/idea A bin is missing on the path to the beach')
    await happens(store, sent, ({ state }) => decide(state, sent, evening))
    const heard = await passes(evening, morning('2026-05-20'))
    expect(whoWhen(heard)).toEqual(['eva 2026-03-17 09:00'])
    expect(heard[0]?.keys).toEqual([
      'lateness-idea',
      'standing-promised-idea',
      'standing-since-late',
      'standing-silent',
      'lateness-idea-stands',
    ])
    const [idea] = await store.ideas()
    const now = morning('2026-05-20')
    const why = { en: 'The frost' }
    const delay = { ...acted({ act: 'idea.delayed', idea: idea?.key ?? '', why, dueOn: '2026-06-15' }), at: now }
    await happens(store, delay, ({ state }) => decide(state, delay, now), now)
    expect((await store.ideas())[0]).toMatchObject({ firstDueOn: dueOn, dueOn: '2026-06-15', explained: why })
    const again = await passes(now, morning('2026-07-30'))
    expect(whoWhen(again)).toEqual(['eva 2026-05-21 09:00', 'eva 2026-06-22 09:00'])
    expect(again[0]?.keys).toContain('standing-new-date')
    expect(again[1]?.keys).toContain('standing-since-again')
    expect((await store.ideaCounts('2026-07-30'))[0]).toMatchObject({ overdue: 1, oldestDueOn: dueOn })
  }, 120_000)
}
