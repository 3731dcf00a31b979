import { describe, expect, test } from 'vitest'
import type { Consultation, RunningConsultation } from '../../../src/domain/consultation.ts'
import type { Dialogue } from '../../../src/domain/dialogue.ts'
import type { ClaimedItem, Notice, Priority } from '../../../src/domain/outbox.ts'
import { minuteMs, secondMs } from '../../../src/domain/time.ts'
import { invitation } from '../../../src/engine/consultation/invitation.ts'
import { verdict } from '../../../src/engine/outbox/verdict.ts'
import { askedBelow } from '../../../src/engine/outbox/waiting.ts'
import type { Facts } from '../../../src/engine/state.ts'
import { asked, beginning, open, pick } from '../../attack/town.ts'
import { city } from '../../store/town.ts'

const now = beginning
const running = (consultation: Consultation): RunningConsultation => ({
  consultation,
  stage: { at: 'open', openedAt: 0 },
})
const benches = running(asked('mixed', [pick, open], 0, 14))
const words = running(asked('words', [open], 0, 14))
const answering = ({ consultation: { id, questions } }: RunningConsultation): Dialogue => ({
  ...{ at: 'answering', consultation: id, question: questions[0]?.id ?? '', misses: 0, fresh: false },
})

const facts = (waiting: Facts['waiting']): Facts => ({
  city: { ...city, quiet: { from: '03:00', until: '04:00' } },
  person: {
    ...{ id: 1, language: 'da', topics: [], places: [], roles: [], standing: 'active', metAt: 0 },
  },
  consents: { asked: { given: true }, told: { given: true } },
  statements: [],
  running: words,
  ...(waiting && { waiting }),
})

function item(notice: Notice, priority: Priority): ClaimedItem {
  return { ...{ id: 1, key: 'k', to: 'bare:anna', notice, priority, attempts: 0, claimToken: 't' }, person: 1 }
}

const echo = item({ kind: 'mailing', mailing: { kind: 'echo', consultation: 'old', ref: 'outcome' } }, 'echo')
const invited = item({ kind: 'invitation', consultation: 'words' }, 'invitation')
const digest = item({ kind: 'digest', department: 'parks' }, 'digest')
const reply = item({ kind: 'said', message: { blocks: [] } }, 'reply')

const middle = (agoMs: number, dialogue = answering(benches), held = false) =>
  facts({ touchedAt: now - agoMs, dialogue, held, asked: [{ running: benches, answers: [] }] })

describe('a person in the middle of answering', () => {
  test.each([
    ['an echo', echo],
    ['an invitation', invited],
    ['a digest', digest],
  ])('is not talked over by %s until ten minutes after they last did something', (_what, message) => {
    expect(verdict(message, middle(20 * secondMs), now)).toEqual({
      ...{ do: 'wait', until: now + 10 * minuteMs - 20 * secondMs, why: 'unfinished' },
    })
    expect(verdict(message, middle(10 * minuteMs - 1), now).do).toBe('wait')
    expect(verdict(message, middle(10 * minuteMs), now)).toEqual({ do: 'send' })
  })

  test('hears replies at once', () => {
    expect(verdict(reply, middle(0), now)).toEqual({ do: 'send' })
  })

  test('is one whose invitation waits, whose words wait for a tap, or who is writing', () => {
    expect(verdict(echo, middle(0, { at: 'idle' }), now).do).toBe('wait')
    const nothing = { touchedAt: now, asked: [] } as const
    expect(verdict(echo, facts({ ...nothing, dialogue: { at: 'idle' }, held: true }), now).do).toBe('wait')
    const writing: Dialogue = { at: 'writing', consultation: 'mixed', since: now }
    expect(verdict(echo, facts({ ...nothing, dialogue: writing, held: false }), now).do).toBe('wait')
  })

  test('is no longer one when nothing waits, or the question is over', () => {
    const nothing = { touchedAt: now, dialogue: { at: 'idle' }, held: false, asked: [] } as const
    expect(verdict(echo, facts(nothing), now)).toEqual({ do: 'send' })
    const over: RunningConsultation = { ...benches, stage: { at: 'closed', closedAt: now } }
    const closed = { touchedAt: now, dialogue: answering(over), held: false, asked: [{ running: over, answers: [] }] }
    expect(verdict(echo, facts(closed), now)).toEqual({ do: 'send' })
  })

  test('is not waited for by a clock that is ahead', () => {
    expect(verdict(echo, middle(-60 * minuteMs), now)).toEqual({ do: 'send' })
  })
})

describe('a question whose buttons a message takes', () => {
  const long = 15 * minuteMs
  const below = askedBelow(echo, middle(long), 3, now)

  test('is asked again below it, once for each message', () => {
    expect(below).toMatchObject({ key: 'again:k', to: echo.to, notice: { kind: 'question', question: 'pick' } })
  })

  test('stays where its buttons do', () => {
    expect(askedBelow(echo, middle(long), undefined, now)).toBeUndefined()
    const few = facts({ dialogue: answering(words), held: false, asked: [{ running: words, answers: [] }] })
    expect(askedBelow(echo, few, 4, now)).toBeUndefined()
    // "For another" goes, and can be typed.
    expect(askedBelow(echo, few, 3, now)).toBeUndefined()
    expect(askedBelow(reply, middle(0), 3, now)).toBeUndefined()
  })

  test('leaves at once, and not when it was answered meanwhile', () => {
    const again = item({ kind: 'question', consultation: 'mixed', question: 'pick' }, 'echo')
    expect(verdict(again, middle(0), now)).toEqual({ do: 'send' })
    const said = { consultation: 'mixed', question: 'pick', value: { kind: 'skipped' }, at: now } as const
    const after = facts({ dialogue: { at: 'idle' }, held: false, asked: [{ running: benches, answers: [said] }] })
    expect(verdict(again, after, now)).toEqual({ do: 'drop', code: 'answered' })
  })

  test('keeps them below an invitation, which then has few that stay', () => {
    const full = invitation(facts(undefined), now)
    const few = invitation({ ...facts(undefined), askedBelow: true }, now)
    expect(few?.blocks).toEqual(full?.blocks)
    expect(few?.buttons?.map((button) => 'action' in button && button.action.do)).toEqual(['begin', 'decline', 'stop'])
  })
})
