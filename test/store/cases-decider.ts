import { expect, test } from 'vitest'
import { noGathering } from '../../src/domain/decider.ts'
import { deciderQuestionKeyOf } from '../../src/domain/decider-key.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import { decide } from '../../src/engine/decide.ts'
import { everythingIn } from './rig.ts'
import type { Bench } from './suite.ts'
import { acted, changes, consultationOf, drain, evening, happens, launch, meet, wrote } from './town.ts'

const anna = 'sandbox:anna-4711'
const bo = 'sandbox:bo'
const words = 'Unmistakable lamps by the lake?'

/** Questions to the politician who decides: numbered, gathered, answered to all who took part, and erased with their authors. */
export function deciderKept(here: () => Bench): void {
  const deciderQuestions = { name: 'Hanne Lund', title: { en: 'chair' }, answerBy: '2026-03-24', answersMin: 1 }
  const asks = async (contact: typeof anna | typeof bo, text = words) => {
    const event = wrote(contact)
    const question = { key: deciderQuestionKeyOf(contact, event.id), text, at: evening }
    const joined = { kind: 'invitation.joined', consultation: 'path', at: evening } as const
    await happens(
      here().store,
      event,
      changes(joined, { kind: 'decider-question.sent', consultation: 'path', question }),
    )
    return question
  }
  const begins = async () => {
    const { store } = here()
    for (const contact of [anna, bo] as const) {
      await meet(store, contact)
      const told = {
        kind: 'consent.recorded',
        purpose: 'told',
        given: true,
        wordingVersion: 'v1',
        at: evening,
      } as const
      await happens(store, wrote(contact), changes(told))
    }
    await launch(store, consultationOf('path', { deciderQuestions }))
  }
  const acts = async (act: CityAct) => {
    const outcome = { refused: '' }
    await happens(here().store, acted(act), ({ state }) => {
      const decided = decide(state, acted(act), evening)
      const refused = decided.changes.find((change) => change.kind === 'act.refused')
      outcome.refused = refused?.why.key ?? ''
      return decided
    })
    return outcome.refused
  }
  const gathers = (questions: readonly number[], asked = 'When are there lamps?') =>
    acts({ act: 'decider.gathered', consultation: 'path', questions, words: { en: asked } })
  const undoes = () => acts({ act: 'decider.undone', consultation: 'path' })
  const gatheredNow = async () => (await here().store.deciderBoard('path')).gathering.gathered
  const answers = (question: string) =>
    acts({ act: 'decider.answered', consultation: 'path', answers: [{ question, words: { en: 'Before Christmas.' } }] })

  test('are numbered in their consultation, the same event once', async () => {
    await begins()
    const first = await asks(anna)
    await asks(bo, 'Something else?')
    const again = { kind: 'decider-question.sent', consultation: 'path', question: first } as const
    await happens(here().store, wrote(anna), changes(again))
    const { questions, gathering } = await here().store.deciderBoard('path')
    expect(questions.map(({ number, text }) => [number, text])).toEqual([
      [1, words],
      [2, 'Something else?'],
    ])
    expect(gathering).toEqual(noGathering)
  })

  test('lead to no person: what is read of who asked tells people apart and nothing more', async () => {
    await begins()
    await asks(anna)
    await asks(anna, 'And when?')
    await asks(bo)
    const { askers } = await here().store.deciderBoard('path')
    expect(askers.map(({ asker }) => asker)).toEqual(['asker 1', 'asker 1', 'asker 2'])
    expect(JSON.stringify(askers)).not.toContain('anna')
  })

  test('are taken back by their author alone, and their number is never used again', async () => {
    await begins()
    const { key } = await asks(anna)
    await happens(here().store, wrote(bo), changes({ kind: 'decider-question.withdrawn', question: key }))
    expect((await here().store.deciderBoard('path')).questions).toHaveLength(1)
    await happens(here().store, wrote(anna), changes({ kind: 'decider-question.withdrawn', question: key }))
    await asks(bo)
    expect((await here().store.deciderBoard('path')).questions.map(({ number }) => number)).toEqual([2])
  })

  test('go with a person who is forgotten, with every word; what was put together of them stays', async () => {
    await begins()
    await asks(anna)
    expect(await gathers([1])).toBe('')
    await happens(here().store, wrote(anna), changes({ kind: 'person.forgotten', at: evening }))
    const all = await everythingIn(here().rig)
    expect(all).not.toContain('Unmistakable')
    expect(all).not.toContain('anna-4711')
    expect((await here().store.deciderBoard('path')).gathering.gathered).toHaveLength(1)
  })

  test('are answered once all were read and none with more support is passed over, and after the closing', async () => {
    await begins()
    await asks(anna)
    await asks(bo)
    await asks(bo, 'Who pays?')
    expect(await gathers([1, 2])).toBe('')
    expect(await gathers([9])).toBe('refused-decider-numbers')
    expect(await answers('when-are-there-lamps')).toBe('refused-decider-open')
    await happens(
      here().store,
      acted({ act: 'consultation.closed', consultation: 'path' }),
      changes({ kind: 'consultation.moved', consultation: 'path', stage: { at: 'closed', closedAt: evening } }),
    )
    expect(await answers('when-are-there-lamps')).toBe('refused-decider-left')
    expect(await gathers([3], 'Who pays?')).toBe('')
    expect(await answers('who-pays')).toBe('refused-decider-passed')
    expect(await answers('nothing-at-all')).toBe('refused-decider-unknown')
    expect(await answers('when-are-there-lamps')).toBe('')
    const { gathering } = await here().store.deciderBoard('path')
    expect(gathering.answered?.support['when-are-there-lamps']?.people).toBe(2)
  })

  test('come back apart when who put them together takes that back, step by step, and no further', async () => {
    await begins()
    await asks(anna)
    await asks(bo)
    expect(await undoes()).toBe('refused-decider-nothing-to-undo')
    expect(await gathers([1])).toBe('')
    expect(await gathers([2])).toBe('')
    expect((await gatheredNow()).map(({ questions }) => questions)).toEqual([[1, 2]])
    expect(await undoes()).toBe('')
    expect((await gatheredNow()).map(({ questions }) => questions)).toEqual([[1]])
    expect(await undoes()).toBe('')
    expect(await gatheredNow()).toEqual([])
    expect(await undoes()).toBe('refused-decider-nothing-to-undo')
  })

  test('who asked, answered nothing and never said is asked once more at the closing', async () => {
    const { store } = here()
    await begins()
    const clara = 'sandbox:clara'
    await happens(store, wrote(clara), changes({ kind: 'person.met', language: 'en', at: evening }))
    const joined = { kind: 'invitation.joined', consultation: 'path', at: evening } as const
    const event = wrote(clara)
    const question = { key: deciderQuestionKeyOf(clara, event.id), text: words, at: evening }
    await happens(store, event, changes(joined, { kind: 'decider-question.sent', consultation: 'path', question }))
    const mailing = { kind: 'closing', consultation: 'path', ref: 'closing' } as const
    const plan = { kind: 'mailing.planned', mailing, after: 0, upTo: 1_000, at: evening } as const
    for (const _ of [1, 2]) await happens(store, acted({ act: 'digest.requested' }), changes(plan))
    const keys = (await store.outboxListed(['waiting'], 100)).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('told-again:'))).toHaveLength(1)
    await drain(store)
  })

  test('are answered to those who asked and to those who answered, each once', async () => {
    const { store } = here()
    await begins()
    await asks(anna)
    const joined = { kind: 'invitation.joined', consultation: 'path', at: evening } as const
    const said = { kind: 'choice', choice: 'yes' } as const
    await happens(
      store,
      wrote(bo),
      changes(joined, { kind: 'answer.given', consultation: 'path', question: 'bench', value: said, at: evening }),
    )
    const mailing = { kind: 'decider', consultation: 'path', ref: 'answers' } as const
    const plan = { kind: 'mailing.planned', mailing, after: 0, upTo: 1_000, at: evening } as const
    for (const _ of [1, 2]) await happens(store, acted({ act: 'digest.requested' }), changes(plan))
    const keys = (await store.outboxListed(['waiting'], 100)).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('decider:path:answers:'))).toHaveLength(2)
    const closing = { ...plan, mailing: { kind: 'closing', consultation: 'path', ref: 'closing' } } as const
    await happens(store, acted({ act: 'digest.requested' }), changes(closing))
    const after = (await store.outboxListed(['waiting'], 100)).map(({ key }) => key)
    expect(after.filter((key) => key.startsWith('closing:path:closing:'))).toHaveLength(1)
    await drain(store)
  })
}
