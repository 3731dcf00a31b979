import { expect, test } from 'vitest'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Change } from '../../src/engine/decision.ts'
import { compose } from '../../src/engine/outbox/compose.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, city, consultationOf, drain, evening, item, launch, meet, sending } from './town.ts'

const anna: ContactId = 'sandbox:anna'
const bo: ContactId = 'sandbox:bo'

/** What was said before any plan was drawn, what became of it, and what is shown of it at closing. */
export function earlyKept(here: () => Bench): void {
  const said = (...statements: readonly string[]): readonly Change[] => [
    { kind: 'invitation.joined', consultation: 'benches', at: evening },
    {
      kind: 'answer.given',
      consultation: 'benches',
      question: 'wish',
      value: { kind: 'open', statements },
      at: evening,
    },
    { kind: 'answering.finished', consultation: 'benches', at: evening },
  ]
  const startedFrom = { consultation: 'benches', title: { en: 'Ideas' }, answers: [1, 2, 3] }
  const thanks = (answer: number): Change => ({
    kind: 'author.thanked',
    consultation: 'later',
    early: 'benches',
    answer,
    at: evening,
  })
  const begins = async (...more: readonly Change[]) => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, said('Benches by the lake', 'and one in the sun'))
    await meet(store, bo, [...said('Trees, please'), ...more])
    await launch(store, consultationOf('later', { title: { en: 'More benches' }, startedFrom }))
    await drain(store)
  }

  test('whoever wrote what a question was made of hears once that they set it going, by the first of their numbers', async () => {
    const { store } = here()
    await begins()
    await changeCity(store, 'later', changes(thanks(1), thanks(2), thanks(3), thanks(9)))
    await changeCity(store, 'later', changes(thanks(1)))
    const items = await drain(store)
    expect(items.map(({ to, notice }) => [to, notice])).toEqual([
      [anna, { kind: 'mailing', mailing: { kind: 'started', consultation: 'later', ref: '1' } }],
      [bo, { kind: 'mailing', mailing: { kind: 'started', consultation: 'later', ref: '3' } }],
    ])
    const [facts] = await store.facts(items, city)
    const message = facts && items[0] && compose(items[0].notice, facts, evening)
    expect(JSON.stringify(message)).toContain('More benches')
    expect(JSON.stringify(message)).toContain('"answer":"1"')
  })

  test('who took back their yes to being told hears nothing, nor who took back their words', async () => {
    const { store } = here()
    const no: Change = { kind: 'consent.recorded', purpose: 'told', given: false, wordingVersion: 't1', at: evening }
    await begins(no)
    await meet(store, anna, said('Something else'))
    await changeCity(store, 'later', changes(thanks(1), thanks(3)))
    expect(await drain(store)).toEqual([])
  })

  test('at closing what was cleared is read without who said it, once for all who are told', async () => {
    const { store } = here()
    await begins()
    const cleared = { consultation: 'benches', sign: { verdict: 'cleared' }, by: 'cli', at: evening } as const
    await changeCity(
      store,
      'benches',
      changes(...[1, 3].map((number) => ({ kind: 'quote.signed', number, ...cleared }) as const)),
    )
    const closing = { kind: 'mailing', mailing: { kind: 'closing', consultation: 'benches', ref: 'closing' } } as const
    const told = [anna, bo].map((to) => item(`closing:${to}`, to, { notice: closing, priority: 'echo' }))
    await changeCity(store, 'benches', sending(...told))
    const items = await drain(store)
    const facts = await store.facts(items, city)
    expect(facts[0]?.spoken?.statements.map(({ number, question, text }) => [number, question, text])).toEqual([
      [1, 'wish', 'Benches by the lake'],
      [3, 'wish', 'Trees, please'],
    ])
    expect(facts[1]?.spoken).toBe(facts[0]?.spoken)
    expect(JSON.stringify(facts[0]?.spoken)).not.toContain('anna')
    const [other] = await store.facts(
      [{ ...(items[0] as (typeof items)[number]), notice: { kind: 'said', message: { blocks: [] } } }],
      city,
    )
    expect(other?.spoken).toBeUndefined()
  })
}
