import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Consultation, RunningConsultation } from '../../../src/domain/consultation.ts'
import type { CityEvent, TimerEvent } from '../../../src/domain/inbox.ts'
import type { Commitment } from '../../../src/domain/outcome.ts'
import { dayMs, hourMs } from '../../../src/domain/time.ts'
import { decide } from '../../../src/engine/decide.ts'
import { compose } from '../../../src/engine/outbox/compose.ts'
import type { CityState, Facts, Owed } from '../../../src/engine/state.ts'
import { english } from '../../saying.ts'
import { city, consultationOf, evening } from '../../store/town.ts'

const owed: Commitment = { key: 'outcome:swings', consultation: 'swings', kind: 'outcome', dueOn: '2026-02-20' }
const earlier = consultationOf('swings', { title: { en: 'Swings for Mill Road' } })
const benches = consultationOf('benches')

const found = { of: 'city', city, running: undefined, outcome: undefined, commitments: [], tally: undefined } as const

function launching(owed: readonly Owed[] = []): CityState {
  return { ...found, about: 'launch', owed, sameCode: undefined }
}

function openingWith(running: RunningConsultation, owed: readonly Owed[] = []): CityState {
  return { ...found, about: 'opening', running, owed, newest: 0 }
}

function explainingWith(commitments: readonly Commitment[]): CityState {
  return { ...found, about: 'consultation', commitments }
}

function submitted(consultation: Consultation): CityEvent {
  return { kind: 'city.acted', id: 'a', at: evening, by: 'cli', act: { act: 'consultation.submitted', consultation } }
}

const opening: TimerEvent = {
  kind: 'timer.due',
  id: 't',
  at: evening,
  timer: { timer: 'opening', consultation: 'benches' },
}

function explaining(commitment: string, why = { en: 'The snow stayed.' }, dueOn = '2026-05-04'): CityEvent {
  return {
    kind: 'city.acted',
    id: 'b',
    at: evening,
    by: 'cli',
    act: { act: 'delay.explained', commitment, why, dueOn },
  }
}

function refusalOf(decision: ReturnType<typeof decide>): string | undefined {
  const refused = decision.changes.find((change) => change.kind === 'act.refused')
  return refused && english(refused.why)
}

describe('a department with a broken promise', () => {
  const overdue = [{ commitment: owed, consultation: earlier }]

  test('may not launch before it has said why, and the refusal names the promise and what to do', () => {
    const decision = decide(launching(overdue), submitted(benches), evening)
    expect(refusalOf(decision)).toBe(
      'Parks promised an answer about "Swings for Mill Road" by 20 February 2026 and is 10 days late. Keep the promise, or say publicly why first: "consultation explain" in the chat, explain outcome:swings in a terminal.',
    )
    expect(decision.changes.some(({ kind }) => kind === 'consultation.recorded')).toBe(false)
  })

  test('may launch when it has said why, when nothing is owed, and on the last day of the promise', () => {
    const explained = { ...owed, explained: { en: 'The snow stayed.' } }
    const dueToday = { ...owed, dueOn: '2026-03-02' }
    for (const commitment of [explained, dueToday]) {
      const state = launching([{ commitment, consultation: earlier }])
      expect(refusalOf(decide(state, submitted(benches), evening))).toBeUndefined()
    }
    expect(refusalOf(decide(launching(), submitted(benches), evening))).toBeUndefined()
  })

  test('does not open what was on the calendar either; it is looked at every hour, and not after the closing', () => {
    const running = { consultation: benches, stage: { at: 'scheduled' } } as const
    const held = decide(openingWith(running, overdue), opening, evening)
    expect(held).toEqual({
      changes: [{ kind: 'timer.set', key: 'opening:benches', dueAt: evening + hourMs, timer: opening.timer }],
      outbox: [],
    })
    expect(decide(openingWith(running, overdue), opening, benches.closesAt - hourMs).changes).toEqual([])
    const opened = decide(openingWith(running), opening, evening)
    expect(opened.changes[0]).toMatchObject({ kind: 'consultation.moved', stage: { at: 'open' } })
  })
})

describe('an explanation', () => {
  test('is put on the record with the promise it is for', () => {
    const decision = decide(explainingWith([owed]), explaining(owed.key), evening)
    const why = { en: 'The snow stayed.' }
    expect(decision.changes).toMatchObject([
      { kind: 'delay.explained', key: owed.key, why, dueOn: '2026-05-04', at: evening },
      { kind: 'timer.set', key: `promise:${owed.key}` },
      { kind: 'timer.set', key: `lateness:${owed.key}` },
      { kind: 'act.audited', by: 'cli', act: 'delay.explained', subject: owed.key, at: evening },
    ])
  })

  test('can be written before the day, and what people read promises the new one from then on', () => {
    const soon = { ...owed, key: 'outcome:benches', consultation: 'benches', dueOn: '2026-03-20' }
    const running = { consultation: benches, stage: { at: 'open', openedAt: evening } } as const
    const decision = decide({ ...explainingWith([soon]), running } as CityState, explaining(soon.key), evening)
    expect(decision.changes).toContainEqual({
      kind: 'consultation.recorded',
      consultation: { ...benches, answerBy: '2026-05-04' },
      stage: running.stage,
    })
  })

  test.each([
    ['of a promise that nobody made', [], 'There is no promise "outcome:swings". The status lists them all.'],
    [
      'of a kept one',
      [{ ...owed, keptAt: evening - dayMs }],
      'The promise "outcome:swings" is kept, so there is nothing to explain.',
    ],
  ])('%s is refused', (_, commitments, sentence) => {
    expect(refusalOf(decide(explainingWith(commitments), explaining(owed.key), evening))).toBe(sentence)
  })

  test.each([
    [
      '2026-02-25',
      '25 February 2026 is not later than today and the day that is promised now (20 February 2026). Promise a day further ahead.',
    ],
    [
      '2026-03-02',
      '2 March 2026 is not later than today and the day that is promised now (20 February 2026). Promise a day further ahead.',
    ],
    ['2026-05-03', '3 May 2026 is a Sunday, when offices are closed. The next working day is Monday 4 May 2026.'],
    [
      '2029-05-04',
      '4 May 2029 is more than a year ahead. Promise a day you can see from here, and write again if it takes longer.',
    ],
  ])('for %s is refused, with what would do', (day, sentence) => {
    const decision = decide(explainingWith([owed]), explaining(owed.key, undefined, day), evening)
    expect(refusalOf(decision)).toBe(sentence)
  })

  test('names the holiday that the new day falls on', () => {
    const workdays = { weekend: [6, 7], closed: [{ name: { en: 'Easter Monday' }, rule: { daysAfterEaster: 1 } }] }
    const state = { ...explainingWith([owed]), city: { ...city, workdays } } as CityState
    expect(refusalOf(decide(state, explaining(owed.key, undefined, '2026-04-06'), evening))).toBe(
      '6 April 2026 is Easter Monday, when offices are closed. The next working day is Tuesday 7 April 2026.',
    )
  })

  test('without words is refused', () => {
    const decision = decide(explainingWith([owed]), explaining(owed.key, { en: ' ' }), evening)
    expect(refusalOf(decision)).toBe('Write why it is late, in a sentence people will read.')
  })
})

describe('a community in which a late promise was asked about', () => {
  const square = 'telegram:group/1'
  const asked = consultationOf('swings', { communities: [square] })
  const running = { consultation: asked, stage: { at: 'closed', closedAt: evening - 20 * dayMs } } as const
  const morning = instantOf('2026-02-23', '09:00', city.timeZone)
  const timer = { kind: 'timer.due', id: 't', at: morning, timer: { timer: 'lateness', commitment: owed.key } } as const
  const telling = `${owed.key}@2026-02-23`
  const notice = { kind: 'post-late', consultation: 'swings', telling } as const
  const facts = (commitment: Commitment): Facts => ({
    city,
    running,
    consents: {},
    statements: [],
    commitments: [{ ...commitment, toldAt: commitment.toldAt ?? morning }],
  })
  const saidOf = (commitment: Commitment, now = morning) => {
    const message = compose(notice, facts(commitment), now)
    return message?.blocks
      .flatMap(({ words }) => ('lines' in words ? words.lines : 'key' in words ? [words] : []))
      .map(({ key }) => key)
  }

  test('is told under its post on the morning on which citizens are, once', () => {
    const state = { ...explainingWith([owed]), running } as CityState
    const { outbox } = decide(state, timer, morning)
    expect(outbox).toEqual([
      {
        key: `under:swings:late-${telling}:${square}`,
        to: square,
        notice,
        priority: 'echo',
        under: `post:swings:${square}`,
      },
    ])
    const told = { ...explainingWith([{ ...owed, toldAt: morning }]), running } as CityState
    expect(decide(told, timer, morning).outbox).toEqual([])
  })

  test('reads what is true when it is sent: late, said why, and nothing of what was kept meanwhile', () => {
    expect(saidOf(owed)).toEqual(expect.arrayContaining(['post-outcome-late', 'standing-silent']))
    const explained = { ...owed, firstDueOn: owed.dueOn, dueOn: '2026-05-04', explained: { en: 'The snow stayed.' } }
    const says = saidOf({ ...explained, explainedAt: morning })
    expect(says).toEqual(expect.arrayContaining(['post-outcome-late', 'standing-says', 'standing-new-date']))
    expect(saidOf({ ...owed, keptAt: morning })).toBeUndefined()
  })

  test('reads one message where two had to wait', () => {
    expect(saidOf({ ...owed, toldAt: morning + 31 * dayMs }, morning + 31 * dayMs)).toBeUndefined()
  })
})
