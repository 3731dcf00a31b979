import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SendError } from '../../src/adapter.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import type { ClaimedItem, Notice } from '../../src/domain/outbox.ts'
import type { Person } from '../../src/domain/person.ts'
import { isQuiet } from '../../src/domain/quiet.ts'
import { dayMs, hourMs, type Instant, minuteMs, secondMs, yearMs } from '../../src/domain/time.ts'
import { verdict } from '../../src/engine/outbox/verdict.ts'
import type { Facts } from '../../src/engine/state.ts'
import { failedTry } from '../../src/loops/failure.ts'
import { city } from '../loops/town.ts'
import { consultationNamed } from './city.ts'

const zones = [
  'Europe/Copenhagen',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'Atlantic/Azores',
]
/** Days around both changes of summer time, in several parts of the world, and any other day. */
const start = fc.oneof(
  ...['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-07-01'].map((date) =>
    fc.integer({ min: -dayMs, max: dayMs }).map((shift) => instantOf(date, '02:00', 'UTC') + shift),
  ),
)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const quiet = fc.record({ from: clock, until: clock })

const bulk: readonly Notice[] = [
  { kind: 'invitation', consultation: 'benches' },
  { kind: 'reminder', consultation: 'benches' },
  { kind: 'mailing', mailing: { kind: 'echo', consultation: 'benches', ref: 'outcome' } },
  { kind: 'post-outcome', consultation: 'benches' },
  { kind: 'post-late', consultation: 'benches', telling: 'outcome:benches@2026-04-08' },
]

/** What the platform says to each try, until it takes the message. */
const failures = fc.array(
  fc.oneof(
    fc.constant(new SendError('unreachable', '503')),
    fc.integer({ min: 0, max: 20 * hourMs }).map((wait) => new SendError('throttled', '429', wait)),
  ),
  { maxLength: 40 },
)

const anybody = fc.record({
  zone: fc.constantFrom(...zones),
  own: fc.option(quiet, { nil: undefined }),
  pausedForMs: fc.option(fc.integer({ min: 0, max: 3 * dayMs }), { nil: undefined }),
  notice: fc.constantFrom(...bulk),
  at: start,
  failures,
  /** The person stops after this many tries. */
  stopsAfter: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
})

interface Handed {
  readonly at: Instant
  readonly stopped: boolean
}

/** One message's whole life: judged, handed over, refused, tried again, until the platform takes it or nobody may have it. */
function lifeOf(one: typeof anybody extends fc.Arbitrary<infer T> ? T : never): { handed: Handed[]; end: string } {
  const consultation = { ...consultationNamed('benches'), closesAt: one.at + yearMs }
  const item: ClaimedItem = {
    id: 1,
    key: 'k',
    to: 'loop:1',
    notice: one.notice,
    priority: 'echo',
    attempts: 0,
    claimToken: 't',
  }
  const person: Person = {
    id: 1,
    language: 'en',
    topics: [],
    places: [],
    roles: [],
    standing: 'active',
    metAt: 0,
    ...(one.own && { quiet: one.own }),
    ...(one.pausedForMs !== undefined && { pausedUntil: one.at + one.pausedForMs }),
  }
  const handed: Handed[] = []
  let now = one.at
  let attempts = 0
  for (let turn = 0; turn < 200; turn += 1) {
    const stopped = one.stopsAfter !== undefined && handed.length >= one.stopsAfter
    const facts: Facts = {
      city: { ...city, timeZone: one.zone },
      person: { ...person, standing: stopped ? 'stopped' : 'active' },
      consents: { asked: { given: true }, told: { given: true } },
      running: { consultation, stage: { at: 'open', openedAt: one.at } },
      statements: [],
    }
    const may = verdict({ ...item, attempts }, facts, now)
    if (may.do === 'wait') {
      expect(may.until).toBeGreaterThan(now)
      now = may.until
      continue
    }
    if (may.do !== 'send') return { handed, end: may.do }
    const failure = one.failures[handed.length]
    handed.push({ at: now, stopped })
    if (!failure) return { handed, end: 'sent' }
    const { settlement } = failedTry(failure, { ...item, attempts }, now)
    if (settlement.as !== 'waiting') return { handed, end: settlement.as }
    if (settlement.counts) attempts += 1
    now = Math.max(now + 1, settlement.notBefore)
  }
  throw new Error('The message never came to an end.')
}

describe('what may wait', () => {
  test('is never handed to an adapter in quiet hours, nor after a stop, whatever the zone, the season and the failures', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        const { handed, end } = lifeOf(one)
        const forCommunity = one.notice.kind.startsWith('post')
        const hours = forCommunity ? city.quiet : (one.own ?? city.quiet)
        for (const { at, stopped } of handed) {
          expect(isQuiet(at, hours, one.zone), new Date(at).toISOString()).toBe(false)
          if (!forCommunity) expect(stopped).toBe(false)
        }
        if (one.stopsAfter === undefined) expect(end).toBe('sent')
      }),
      { numRuns: 400 },
    )
  })

  test('waits no longer than it has to: a second earlier it is still quiet', () => {
    fc.assert(
      fc.property(anybody, (one) => {
        fc.pre(one.pausedForMs === undefined && !one.notice.kind.startsWith('post'))
        const hours = one.own ?? city.quiet
        const [first] = lifeOf({ ...one, failures: [], stopsAfter: undefined }).handed
        if (!first) throw new Error('It was never sent.')
        if (first.at > one.at) expect(isQuiet(first.at - secondMs, hours, one.zone)).toBe(true)
        expect(first.at - one.at).toBeLessThanOrEqual(dayMs + 2 * hourMs + minuteMs)
      }),
      { numRuns: 300 },
    )
  })
})
