import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/domain/action.ts'
import { actionOf, tokenCharactersMax, tokenOf } from '../../src/domain/token.ts'
import { venueVerbs } from '../../src/domain/venue.ts'

const code = fc.stringMatching(/^[a-z0-9]{6}$/)
const index = fc.integer({ min: 0, max: 99 })
const interest = fc.constantFrom('topic' as const, 'place' as const, 'role' as const, 'age' as const)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>({ do: 'start' }, { do: 'stop' }, { do: 'forget' }, { do: 'keep' }),
  fc.record({
    do: fc.constant('consent' as const),
    purpose: fc.constantFrom('asked' as const, 'told' as const),
    given: fc.boolean(),
    wording: fc.stringMatching(/^[a-z0-9]{8}$/),
  }),
  fc.record({
    do: fc.constantFrom('begin' as const, 'change' as const, 'decline' as const, 'why' as const),
    consultation: code,
  }),
  fc.record({
    do: fc.constantFrom('answer' as const, 'toggle' as const),
    consultation: code,
    question: fc.integer({ min: 0, max: 2 }),
    choice: index,
  }),
  fc.record({
    do: fc.constantFrom('again' as const, 'finish' as const, 'write' as const, 'skip' as const),
    consultation: code,
    question: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    do: fc.constant('heard' as const),
    consultation: code,
    echo: code,
    felt: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  }),
  fc.record({
    do: fc.constant('venue' as const),
    verb: fc.constantFrom(...venueVerbs),
    venue: code,
    wording: fc.stringMatching(/^([a-z0-9]{8})?$/),
  }),
  fc.record({ do: fc.constant('choose' as const), of: interest, item: index }),
  fc.record({ do: fc.constant('chosen' as const), of: interest }),
  fc.record({ do: fc.constant('quiet' as const), from: clock, until: clock }),
  fc.record({ do: fc.constant('pause' as const), days: fc.integer({ min: 1, max: 365 }) }),
  fc.record({ do: fc.constant('form' as const), form: fc.constant('answers'), subject: code }),
)

describe('button tokens', () => {
  it('every action comes back from its token, which fits every platform', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const token = tokenOf(action)
        expect(token).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(token.length).toBeLessThanOrEqual(tokenCharactersMax)
        expect(actionOf(token)).toEqual(action)
      }),
    )
  })

  it('anything else is no action and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void actionOf(text)))
    for (const token of ['', 'ans', 'ans_abc_x_1', 'con_other_y_1', 'hrd_a_b_maybe', '__proto__', 'qui_9999_0800']) {
      expect(actionOf(token)).toBeUndefined()
    }
  })
})
