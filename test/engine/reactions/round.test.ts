import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import type { AgreeValue } from '../../../src/domain/questions/agree.ts'
import type { OpenQuestion } from '../../../src/domain/questions/open.ts'
import type { Turn } from '../../../src/engine/conversation/turn.ts'
import { endRound } from '../../../src/engine/reactions/round.ts'
import { enough } from '../../../src/engine/reactions/tap.ts'
import { consultationOf, evening } from '../../store/town.ts'

const question: OpenQuestion = { id: 'wish', kind: 'open', text: { en: 'What?' }, statementsMax: 3, react: true }
const consultation = {
  ...consultationOf('square', { questions: [question] }),
  opensAt: evening,
  closesAt: evening + 9e8,
}
const running = { consultation, stage: { at: 'open', openedAt: evening } } as const

/** What a citizen was shown and said to it: so many statements, agreed with one by one. */
function reacted(to: number): AgreeValue {
  const shown = Array.from({ length: to }, (_, at) => String(at + 1))
  return { kind: 'agree', shown, votes: Object.fromEntries(shown.map((key) => [key, 1 as const])) }
}

/** A turn of one who has said this and is still answering; no further statement is there for them. */
function turnOf(reactions: AgreeValue, more: readonly Answer[] = []): Turn {
  const answers = [{ consultation: 'square', question: 'wish/react', value: reactions, at: evening }, ...more]
  const involvement = { invitation: { consultation: 'square', madeAt: evening, progress: 'invited' }, answers }
  return {
    now: evening,
    event: { kind: 'message.received', id: 'e', contact: 'sandbox:eva', at: evening, text: 'x' },
    state: {
      lookup: { of: 'reactions', boards: new Map(), askedAgain: new Map() },
      known: { person: { id: 1 }, involvements: [involvement], consents: { told: { given: true } } },
      understood: {},
      consultations: [running],
    },
  } as unknown as Turn
}

const kinds = (decided: ReturnType<typeof enough>) => ({
  done: decided.changes.map(({ kind }) => kind),
  asks: JSON.stringify(decided.outbox).includes('What?'),
})

describe('who reacts and does not write', () => {
  test('is asked for words of their own once more after the first round, where no further one came', () => {
    const turn = turnOf(reacted(3))
    const { done, asks } = kinds(endRound(turn, running, question, reacted(3)))
    expect(asks).toBe(true)
    expect(done).not.toContain('answering.finished')
  })

  test('is not asked again after a further round, nor when they say that it is enough; they are through', () => {
    for (const turn of [turnOf(reacted(3)), turnOf(reacted(6))]) {
      const { done, asks } = kinds(enough(turn, running, question))
      expect(asks).toBe(false)
      expect(done).toContain('answering.finished')
    }
    const turn = turnOf(reacted(9))
    const { done, asks } = kinds(endRound(turn, running, question, reacted(9)))
    expect([asks, done.includes('answering.finished')]).toEqual([false, true])
  })

  test('is asked where they said nothing to any', () => {
    const none = { kind: 'agree', shown: ['1'], votes: {} } as const
    const turn = turnOf(none)
    expect(kinds(enough(turn, running, question)).asks).toBe(true)
  })
})
