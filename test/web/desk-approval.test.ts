import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskTown, deskTown, everyone } from './desk-town.ts'
import { wholeDraft } from './whole-draft.ts'

let town: DeskTown

beforeAll(async () => {
  town = await deskTown({
    empty: true,
    visitors: { ...everyone, per: [{ kind: 'moderator', department: 'streets-parks' }] },
    change: (city) => ({ ...city, approval: 'second-person' }),
  })
}, 60_000)
afterAll(() => town.close())

test('what one moderator writes opens with the yes of another, and the record names both', async () => {
  const begun = await town.post('/desk/new', { from: 'empty' })
  const draft = begun.location ?? ''
  await town.post(draft, { ...wholeDraft(town.running.clock.now()), revision: '1', do: 'save' })
  const looked = await town.get(`${draft}/preview`)
  expect(looked.text).toContain('Hand in for approval')
  const revision = /name="revision" value="(\d+)"/.exec(looked.text)?.[1] ?? ''
  const page = (await town.post(`${draft}/launch`, { revision })).location ?? ''
  await town.running.settled()
  expect((await town.running.store.consultation('baenke-ved-soeen'))?.stage).toMatchObject({ at: 'draft' })

  const own = await town.get(page)
  expect(own.text).toContain('You handed it in yourself')
  expect(own.text).not.toContain('/approve"')
  const seen = /name="seen" value="(\w+)"/.exec((await town.get(page, 'per')).text)?.[1] ?? ''
  expect(seen).not.toBe('')
  await town.post(`${page}/approve`, { seen }, 'mette')
  expect((await town.running.store.consultation('baenke-ved-soeen'))?.stage.at).toBe('draft')
  expect((await town.post(`${page}/approve`, { seen }, 'karen')).status).toBe(404)

  await town.post(`${page}/return`, { why: 'Which lake?' }, 'per')
  expect((await town.get(page)).text).toContain('Which lake?')
  await town.post(`${page}/approve`, { seen }, 'per')
  await town.running.settled()
  expect((await town.running.store.consultation('baenke-ved-soeen'))?.stage.at).toBe('open')
  const trail = (await town.running.store.audit(100)).filter(({ subject }) => subject === 'baenke-ved-soeen')
  expect(trail.map(({ act, by }) => `${act} ${by}`)).toEqual(
    expect.arrayContaining(['consultation.submitted desk:mette', 'consultation.approved desk:per']),
  )
})
