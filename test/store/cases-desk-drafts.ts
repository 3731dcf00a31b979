import { expect, test } from 'vitest'
import type { Bench } from './suite.ts'
import { evening } from './town.ts'

const begun = { key: 'k3x9q2', tree: { title: { en: 'Benches' } }, madeBy: 'telegram:1', changedAt: evening }

/** What is being written at the desk. */
export function deskDraftsKept(here: () => Bench): void {
  test('a draft is kept as it was written, the one changed last first', async () => {
    const { store } = here()
    await store.beginDeskDraft(begun)
    await store.beginDeskDraft({ ...begun, key: 'other', changedAt: evening + 1 })
    expect((await store.deskDrafts()).map(({ key }) => key)).toEqual(['other', 'k3x9q2'])
    expect(await store.deskDraft('k3x9q2')).toEqual({ ...begun, revision: 1, changedBy: 'telegram:1' })
    expect(await store.deskDraft('nothing')).toBeUndefined()
  })

  test('of two who write on the same revision the second keeps nothing, and what the first wrote stays', async () => {
    const { store } = here()
    await store.beginDeskDraft(begun)
    const change = (title: string, changedBy: string) =>
      store.keepDeskDraft({ key: 'k3x9q2', tree: { title }, revision: 1, changedBy, changedAt: evening + 1 })
    const kept = await Promise.all([change('Trees', 'telegram:1'), change('Swings', 'slack:2')])
    expect(kept.toSorted()).toEqual([false, true])
    const [first] = kept[0] ? ['Trees'] : ['Swings']
    expect(await store.deskDraft('k3x9q2')).toMatchObject({ tree: { title: first }, revision: 2 })
  })

  test('what was dropped takes no more words', async () => {
    const { store } = here()
    await store.beginDeskDraft(begun)
    await store.dropDeskDraft('k3x9q2')
    const late = { key: 'k3x9q2', tree: {}, revision: 1, changedBy: 'telegram:1', changedAt: evening }
    expect(await store.keepDeskDraft(late)).toBe(false)
    expect(await store.deskDrafts()).toEqual([])
  })
}
