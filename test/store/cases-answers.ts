import { expect, test } from 'vitest'
import type { AnswerValue } from '../../src/domain/answer.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Change } from '../../src/engine/decision.ts'
import type { Store } from '../../src/store/store.ts'
import type { Bench } from './suite.ts'
import { changes, consultationOf, evening, happens, involvementOf, launch, meet, wrote } from './town.ts'

const anna = 'sandbox:anna'
const bo = 'sandbox:bo'

function given(question: string, value: AnswerValue, at = evening): Change {
  return { kind: 'answer.given', consultation: 'benches', question, value, at }
}

const joined: Change = { kind: 'invitation.joined', consultation: 'benches', at: evening }
const yes: AnswerValue = { kind: 'choice', choice: 'yes' }
const no: AnswerValue = { kind: 'choice', choice: 'no' }
const skipped: AnswerValue = { kind: 'skipped' }

function open(...statements: readonly string[]): AnswerValue {
  return { kind: 'open', statements }
}

async function answer(store: Store, contact: ContactId, ...made: readonly Change[]): Promise<void> {
  await happens(store, wrote(contact), changes(...made))
}

/** What people say, and under which numbers. */
export function answersKept(here: () => Bench): void {
  test('respondents are numbered in the order in which they first said something', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, [joined, given('bench', skipped)])
    await meet(store, bo, [joined, given('bench', yes)])
    expect((await involvementOf(store, anna, 'benches'))?.respondent).toBeUndefined()
    expect((await involvementOf(store, bo, 'benches'))?.respondent).toBe(1)
    await answer(store, anna, given('where', { kind: 'choices', choices: ['sun'] }))
    const mine = await involvementOf(store, anna, 'benches')
    expect(mine?.respondent).toBe(2)
    expect(mine?.answers.map(({ question, value }) => [question, value]).sort()).toEqual([
      ['bench', skipped],
      ['where', { kind: 'choices', choices: ['sun'] }],
    ])
  })

  test('respondents of one group commit get different numbers', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const contacts = Array.from({ length: 20 }, (_, index): ContactId => `sandbox:${index}`)
    for (const contact of contacts) await meet(store, contact)
    await store.recordInbox(
      contacts.map((contact) => wrote(contact)),
      evening,
    )
    const claims = await store.claimInbox(50, evening)
    const decided = claims.map((claim) => ({
      claim,
      decision: changes(joined, given('wish', open('a', 'b'))),
      expectedVersion: 1,
    }))
    expect(new Set(await store.commit(decided, evening))).toEqual(new Set(['committed']))
    const statements = await store.statementsOf('benches')
    expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(new Set(statements.map(({ respondent }) => respondent)).size).toBe(20)
    expect((await store.tally('benches')).answered).toBe(20)
  })

  test('a skip before anything was said is remembered and counted', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, [joined, given('bench', skipped)])
    expect((await involvementOf(store, anna, 'benches'))?.answers).toMatchObject([
      { question: 'bench', value: skipped },
    ])
    expect((await store.tally('benches')).questions.bench).toMatchObject({ skipped: 1, answered: 0 })
    await answer(store, anna, given('bench', yes))
    expect((await store.tally('benches')).questions.bench).toMatchObject({
      skipped: 0,
      answered: 1,
      choices: { yes: 1, no: 0 },
    })
  })

  test('a new answer replaces the one before, an equal one changes nothing', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, [joined, given('bench', yes)])
    await answer(store, anna, given('bench', yes, evening + 5))
    expect(await store.answersOf('benches')).toEqual([{ respondent: 1, question: 'bench', value: yes, at: evening }])
    await answer(store, anna, given('bench', no, evening + 6))
    expect(await store.answersOf('benches')).toEqual([{ respondent: 1, question: 'bench', value: no, at: evening + 6 }])
    expect(await store.tally('benches')).toMatchObject({
      answered: 1,
      questions: { bench: { choices: { yes: 0, no: 1 } } },
    })
  })

  test('a statement that stays the same keeps its number, and no number is used again', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    await meet(store, anna, [joined, given('wish', open('more trees', 'less noise'))])
    await answer(store, anna, given('wish', open('a pond', 'more trees')))
    expect((await store.statementsOf('benches')).map(({ number, text }) => [number, text])).toEqual([
      [1, 'more trees'],
      [3, 'a pond'],
    ])
    await answer(store, anna, given('wish', open('less noise')))
    expect((await store.statementsOf('benches')).map(({ number, text }) => [number, text])).toEqual([[4, 'less noise']])
    expect((await store.tally('benches')).questions.wish).toMatchObject({ answered: 1, statements: 1 })
    await answer(store, anna, given('wish', skipped))
    expect(await store.statementsOf('benches')).toEqual([])
    expect((await store.tally('benches')).questions.wish).toMatchObject({ answered: 0, statements: 0, skipped: 1 })
  })

  test('any characters survive, but the two kinds that no database keeps', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const words = `æøå 😀 "quoted" \\ back $1 ?' ; -- {"a":[1]} \\u0041`
    await meet(store, anna, [joined, given('wish', open(words, 'a\u0000b', `half \ud800 pair`))])
    expect((await store.statementsOf('benches')).map(({ text }) => text)).toEqual([words, 'ab', 'half \ufffd pair'])
  })

  test('progress goes from waiting over answering to answered', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const progress = async () => (await involvementOf(store, anna, 'benches'))?.invitation.progress
    await meet(store, anna, [joined])
    expect(await progress()).toBe('waiting')
    await answer(store, anna, given('bench', yes))
    expect(await progress()).toBe('answering')
    await answer(store, anna, { kind: 'answering.finished', consultation: 'benches', at: evening })
    expect(await progress()).toBe('answered')
    await answer(store, anna, given('bench', no), joined)
    expect(await progress()).toBe('answered')
  })

  test('a no to the whole consultation is counted, once, until they answer after all', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const declined: Change = { kind: 'invitation.declined', consultation: 'benches', at: evening }
    await meet(store, anna, [joined, declined])
    await answer(store, anna, declined)
    expect(await store.tally('benches')).toMatchObject({ invited: 1, declined: 1, answered: 0 })
    await answer(store, anna, given('bench', yes))
    expect(await store.tally('benches')).toMatchObject({ declined: 0, answered: 1 })
  })

  test('the last word on an echo counts, and only of those who answered', async () => {
    const { store } = here()
    await launch(store, consultationOf('benches'))
    const told = (felt: 'yes' | 'no'): Change => ({
      kind: 'heard.told',
      consultation: 'benches',
      echo: 'e1',
      felt,
      at: evening,
    })
    await meet(store, anna, [joined, given('bench', yes)])
    await meet(store, bo, [joined, told('yes')])
    await answer(store, anna, told('yes'))
    await answer(store, anna, told('yes'))
    expect((await store.tally('benches')).heard).toEqual({ yes: 1, partly: 0, no: 0 })
    await answer(store, anna, told('no'))
    expect((await store.tally('benches')).heard).toEqual({ yes: 0, partly: 0, no: 1 })
    expect((await involvementOf(store, anna, 'benches'))?.heard).toEqual({ e1: 'no' })
  })
}
