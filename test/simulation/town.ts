import { instantOf } from '../../src/domain/calendar.ts'
import type { City } from '../../src/domain/city.ts'
import { type Consultation, codeOf } from '../../src/domain/consultation.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Instant } from '../../src/domain/time.ts'
import { tokenOf } from '../../src/domain/token.ts'
import type { Random } from './random.ts'

const both = (words: string) => ({ da: words, en: words })
const zone = 'Europe/Copenhagen'

/** A town with two places and two topics, small enough to read and large enough to matter. */
export const city: City = {
  name: both('Simtown'),
  sender: both('Simtown Council'),
  timeZone: zone,
  languages: ['da', 'en'],
  quiet: { from: '21:00', until: '08:00' },
  cap: { perWeekMax: 1, perYearMax: 6 },
  departments: [{ id: 'streets', name: both('Streets') }],
  topics: [
    { id: 'green', name: both('Green') },
    { id: 'school', name: both('School') },
  ],
  places: [
    { id: 'north', name: both('North'), population: 6_000 },
    { id: 'south', name: both('South'), population: 4_000 },
  ],
  roles: [{ id: 'parent', name: both('Parent') }],
}

/** One consultation with things to put in order, a choice and an open question; `size` makes it a drawn one. */
export function consultationNamed(id: string, opensOn: string, days: number, size?: number): Consultation {
  const opensAt = instantOf(opensOn, '09:00', zone)
  const closesAt = opensAt + days * 86_400_000
  return {
    id,
    code: codeOf(id),
    title: both(`Title of ${id}`),
    frame: {
      why: both('why'),
      open: both('open'),
      settled: both('settled'),
      decider: both('The council'),
      decisionOn: dateAfter(closesAt, 10),
    },
    host: { name: 'Mette', title: both('host') },
    departments: ['streets'],
    audience: {
      topics: [],
      places: id.endsWith('north') ? ['north'] : [],
      roles: [],
      ...(size === undefined ? {} : { size, seed: `seed-${id}` }),
    },
    questions: [
      {
        id: 'order',
        kind: 'ranking',
        text: both('What first?'),
        choices: ['x', 'y', 'z'].map((thing) => ({ id: thing, label: both(thing.toUpperCase()) })),
      },
      {
        id: 'pick',
        kind: 'choice',
        text: both('Which?'),
        choices: [
          { id: 'a', label: both('A') },
          { id: 'b', label: both('B') },
          { id: 'c', label: both('C') },
        ],
      },
      { id: 'say', kind: 'open', text: both('What else?'), statementsMax: 5 },
    ],
    communities: [],
    opensAt,
    closesAt,
    answerBy: dateAfter(closesAt, 30),
  }
}

export function outcomeOf(id: string, decidedOn: string): Outcome {
  return {
    consultation: id,
    decidedBy: { name: 'Jonas', title: both('mayor') },
    decidedOn,
    themes: [],
    parts: [
      { concerns: { kind: 'everyone' }, verdict: 'in-part', decision: both('some of it'), why: both('money') },
      {
        concerns: { kind: 'choice', question: 'pick', choice: 'a' },
        verdict: 'not-adopted',
        decision: both('not a'),
        why: both('reasons'),
      },
    ],
    milestones: [],
  }
}

/** What a person would do, event by event; ids are stable, so the same event can be delivered twice. */
export class Citizen {
  readonly contact: ContactId
  readonly #name: string
  #events = 0

  constructor(number: number) {
    this.#name = `p${number}`
    this.contact = `sandbox:${this.#name}`
  }

  starts(at: Instant): ContactEvent {
    return { ...this.#base(at), kind: 'conversation.started' }
  }

  types(at: Instant, text: string): ContactEvent {
    return { ...this.#base(at), kind: 'message.received', text }
  }

  taps(at: Instant, action: Parameters<typeof tokenOf>[0]): ContactEvent {
    return { ...this.#base(at), kind: 'button.pressed', token: tokenOf(action) }
  }

  blocks(at: Instant): ContactEvent {
    return { ...this.#base(at), kind: 'contact.stopped' }
  }

  #base(at: Instant) {
    this.#events += 1
    return { id: `${this.#name}-${this.#events}`, contact: this.contact, at }
  }
}

/** Delivers events as bad networks do: some twice, some a little later than others. Each person's own order is kept. */
export function jumbled(events: readonly ContactEvent[], random: Random): readonly ContactEvent[] {
  const doubled = events.flatMap((event) => (random.chance(0.1) ? [event, event] : [event]))
  const late = random.chance(0.5) ? [...doubled, ...doubled.filter(() => random.chance(0.02))] : doubled
  return late
}

function dateAfter(at: Instant, days: number): string {
  return new Date(at + days * 86_400_000).toISOString().slice(0, 10)
}
