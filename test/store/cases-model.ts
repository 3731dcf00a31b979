import { expect, test } from 'vitest'
import { chainOf } from '../../src/cityside/audit-chain.ts'
import type { Bench } from './suite.ts'
import { changeCity, changes, consultationOf, evening, launch } from './town.ts'

/** That a model is asked for themes, and what went to it. */
export function modelKept(here: () => Bench): void {
  const minuteMs = 60_000
  const asks = (consultation: string, at: number) =>
    changeCity(here().store, consultation, changes({ kind: 'themes.asked', consultation, language: 'da', at }))

  test('one process has it for itself, and the next one when that is over', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    await asks('square', evening)
    const ask = { consultation: 'square', language: 'da', at: evening, state: 'waiting', answered: 0 }
    const both = await Promise.all([1, 2].map(() => store.claimModelAsk(evening, evening + minuteMs)))
    expect(both.filter((each) => each !== undefined)).toEqual([ask])
    expect(await store.claimModelAsk(evening + minuteMs, evening + 2 * minuteMs)).toEqual(ask)
  })

  test('asking again while it is asked changes nothing; once that is over it begins anew', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    await asks('square', evening)
    const first = await store.modelAsked('square')
    if (!first) throw new Error('Nothing was asked.')
    await store.planModelAsk(first, [[1, 2], [3]])
    await asks('square', evening + 1)
    expect(await store.modelAsked('square')).toMatchObject({ at: evening, parts: [[1, 2], [3]] })
    await store.modelEnded(first, 'failed', 'no-json')
    expect(await store.modelAsked('square')).toMatchObject({ state: 'failed', why: 'no-json' })
    await asks('square', evening + 2)
    const second = await store.modelAsked('square')
    expect(second).toEqual({ ...first, at: evening + 2 })
    await store.modelEnded(first, 'done')
    expect(await store.modelAsked('square'), 'what ends late ends nothing else').toEqual(second)
  })

  test('a request is on the record before it leaves and after it, and what was spent is the sum', async () => {
    const { store } = here()
    await launch(store, consultationOf('square'))
    const key = { consultation: 'square', askedAt: evening, part: 0, attempt: 1 }
    const request = {
      ...key,
      at: evening,
      host: 'model.example',
      statements: [1, 2, 3],
      state: 'sent',
      tokens: 90,
    } as const
    await store.modelSends(request)
    await expect(store.modelSends(request), 'never twice').rejects.toThrow()
    expect(await store.modelRequests({ consultation: 'square', at: evening })).toEqual([request])
    const found = [{ label: 'Trees', statements: [{ number: 1, from: 0, to: 5 }] }]
    await store.modelAnswered(key, { state: 'taken', tokens: 120, found }, evening + 1)
    expect(await store.modelRequests({ consultation: 'square', at: evening })).toEqual([
      { ...request, state: 'taken', tokens: 120, found },
    ])
    expect(await store.modelSpent({ consultation: 'square' })).toEqual({ requests: 1, tokens: 120 })
    expect(await store.modelSpent({ consultation: 'other' })).toEqual({ requests: 0, tokens: 0 })
    expect(await store.modelSpent({ since: evening + 1 })).toEqual({ requests: 0, tokens: 0 })
    const rows = await store.audit(100)
    expect(rows.slice(0, 2).map(({ by, act, subject }) => [by, act, subject])).toEqual([
      ['model', 'statements.answered', 'square 1.1: taken 120'],
      ['model', 'statements.sent', 'square model.example 1.1: 1–3'],
    ])
    expect(chainOf(rows).whole).toBe(true)
  })
}
