import { expect, test } from 'vitest'
import type { Consultation } from '../../src/domain/consultation.ts'
import { ideaKeyOf } from '../../src/domain/idea.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { dayMs, hourMs, type Instant } from '../../src/domain/time.ts'
import { decide } from '../../src/engine/decide.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import type { Bench } from './suite.ts'
import { acted, changes, city, consultationOf, evening, happens, meet, wrote } from './town.ts'

/** The answer to an idea follows the day of the vote it is put to, and is never forgotten. */
export function voteDaysKept(here: () => Bench): void {
  const takes = async (event: InboxEvent, now = evening) => {
    let refused: string | undefined
    await happens(
      here().store,
      event,
      ({ state }) => {
        const decided = decide(state, event, now)
        refused = decided.changes.find((change) => change.kind === 'act.refused')?.why.key
        return decided
      },
      now,
    )
    return refused
  }
  const told = { kind: 'consent.recorded', purpose: 'told', given: true, wordingVersion: 'v1', at: evening } as const
  const sends = async (contact: `sandbox:${string}`, words: string) => {
    await meet(here().store, contact)
    await happens(here().store, wrote(contact), changes(told))
    const event = wrote(contact, `/idea ${words}`)
    await takes(event)
    return ideaKeyOf(contact, event.id)
  }
  const voteOn = (ideas: readonly number[], more: Partial<Consultation> = {}): Consultation =>
    consultationOf('square', {
      questions: [
        {
          ...{ kind: 'ballot', id: 'ideas', text: { en: 'Which?' }, choose: 1 },
          proposals: [
            { id: 'benches', text: { en: 'Benches' }, ideas },
            { id: 'lights', text: { en: 'Lights' } },
          ],
        },
      ],
      ...{ opensAt: evening + 10 * dayMs, closesAt: evening + 30 * dayMs, answerBy: '2026-05-04' },
      ...more,
    })
  const launches = (consultation: Consultation, now = evening) =>
    takes(acted({ act: 'consultation.submitted', consultation }), now)
  const days = async () =>
    (await here().store.ideas()).map(({ dueOn, firstDueOn }) => (firstDueOn ? `${dueOn}, first ${firstDueOn}` : dueOn))
  /** When the staff and the author of an idea are told that its answer comes near or is late. */
  const clocks = async (key: string) => {
    const rows = await here().rig.query('select key, due_at from timers')
    const at = (name: string) => Number(rows.find((row) => row.key === name)?.due_at ?? 0)
    return [at(`idea:${key}`), at(`lateness:idea:${key}`)].map((due) => new Date(due).toISOString().slice(0, 10))
  }
  /** What this author reads until then. */
  const reads = async (contact: string, now: Instant) => {
    const read: string[] = []
    for (;;) {
      const items = await here().store.claimOutbox('sandbox', 100, now)
      if (items.length === 0) return read
      const facts = await here().store.facts(items, city)
      for (const [at, { to, notice }] of items.entries())
        if (to === contact) read.push(JSON.stringify(compose(notice, facts[at] ?? nothingKnown, now)))
      const settled = items.map((each) => ({ item: each, settlement: { as: 'sent', externalId: 'm1' } as const }))
      await here().store.settle(settled, now)
    }
  }
  const nothingKnown = { city, consents: {}, statements: [] }

  test('from the day the vote is on the calendar, and staff and author hear of it by then', async () => {
    const key = await sends('sandbox:anna', 'Unmistakable benches by the lake')
    await sends('sandbox:bo', 'Something else altogether, please')
    expect(await days()).toEqual(['2026-03-16', '2026-03-16'])
    expect(await launches(voteOn([1]))).toBeUndefined()
    expect(await days()).toEqual(['2026-05-04', '2026-03-16'])
    expect(await clocks(key)).toEqual(['2026-05-01', '2026-05-05'])
    const read = (await reads('sandbox:anna', evening + hourMs)).join('\n')
    expect(read).toContain('idea-put-follows')
    expect(read).toContain('2026-05-04')
  })

  test('where the vote is decided before the day that was promised, that day stays', async () => {
    await sends('sandbox:anna', 'Unmistakable benches by the lake')
    const soon = { opensAt: evening + dayMs, closesAt: evening + 5 * dayMs, answerBy: '2026-03-09' }
    const { frame } = consultationOf('square')
    await launches(voteOn([1], { ...soon, frame: { ...frame, decisionOn: '2026-03-09' } }))
    expect(await days()).toEqual(['2026-03-16'])
  })

  test('what was late before stays late, counted from its first day', async () => {
    await sends('sandbox:anna', 'Unmistakable benches by the lake')
    const later = evening + 20 * dayMs
    await launches(voteOn([1], { opensAt: later + dayMs }), later)
    expect(await days()).toEqual(['2026-05-04, first 2026-03-16'])
  })

  test.each([
    [evening + dayMs, '2026-03-16'],
    [evening + 15 * dayMs, '2026-03-24'],
  ])(
    'where the vote is taken back it is owed on its own day, or soon where that is over, and its author hears so: %s',
    async (at, day) => {
      const key = await sends('sandbox:anna', 'Unmistakable benches by the lake')
      await launches(voteOn([1]))
      await reads('sandbox:anna', evening + hourMs)
      await takes(acted({ act: 'consultation.withdrawn', consultation: 'square', reason: { en: 'No money.' } }), at)
      expect(await days()).toEqual([day])
      expect((await clocks(key))[0]).toBe(new Date(Date.parse(day) - 3 * dayMs).toISOString().slice(0, 10))
      const read = (await reads('sandbox:anna', at + hourMs)).join('\n')
      expect(read).toContain('idea-vote-withdrawn')
      expect(read).toContain('No money.')
      expect(read).toContain(day)
    },
  )

  test('where it is written anew without the idea, that is owed as before', async () => {
    await sends('sandbox:anna', 'Unmistakable benches by the lake')
    await sends('sandbox:bo', 'Something else altogether, please')
    await launches(voteOn([1]))
    await reads('sandbox:anna', evening + hourMs)
    expect(await launches(voteOn([2]), evening + dayMs)).toBeUndefined()
    expect(await days()).toEqual(['2026-03-16', '2026-05-04'])
    expect((await reads('sandbox:anna', evening + 2 * dayMs)).join('\n')).toContain('idea-vote-without')
  })

  test('where the decision takes longer, so does the answer, for the same reason; nothing moves that is answered', async () => {
    await sends('sandbox:anna', 'Unmistakable benches by the lake')
    const answered = await sends('sandbox:bo', 'Something else altogether, please')
    await launches(voteOn([1, 2]))
    await takes(acted({ act: 'idea.answered', idea: answered, words: { en: 'Yes.' } }), evening + 1)
    const delayed = { act: 'delay.explained', commitment: 'outcome:square', why: { en: 'Ill.' }, dueOn: '2026-06-01' }
    const refused = await takes(acted(delayed as never), evening + dayMs)
    expect(refused).toBe('refused-no-promise')
    const commitment = {
      ...{ key: 'outcome:square', consultation: 'square', kind: 'outcome', dueOn: '2026-05-04', department: 'parks' },
    } as const
    await happens(here().store, acted({ act: 'consultation.closed', consultation: 'square' }), () =>
      changes({ kind: 'commitment.made', commitment } as never),
    )
    expect(await takes(acted(delayed as never), evening + dayMs)).toBeUndefined()
    const [first, second] = await here().store.ideas()
    expect(first).toMatchObject({ dueOn: '2026-06-01', firstDueOn: '2026-05-04', explained: { en: 'Ill.' } })
    expect(second).toMatchObject({ dueOn: '2026-05-04' })
  })
}
