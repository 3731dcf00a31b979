import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkModel } from '../../src/model/check.ts'
import { type ModelService, startModel } from '../model/service.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'
const at = `/desk/consultations/${id}/themes`

let town: DeskTown
let model: ModelService

beforeAll(async () => {
  model = await startModel()
  const env = { EKKO_MODEL_URL: model.url, EKKO_MODEL_NAME: 'sorter', EKKO_MODEL_PER_MINUTE: '600' }
  town = await deskTown({ env })
}, 120_000)
afterAll(async () => {
  await town.close()
  await model.stop()
})

const asked = () => town.running.store.modelAsked(id)
const ended = () =>
  vi.waitFor(
    async () => {
      const { state, at: since = 0 } = (await asked()) ?? {}
      expect(state).not.toBe('waiting')
      expect((await town.running.store.themesProposed(id))?.at).toBeGreaterThanOrEqual(since)
    },
    { timeout: 15_000 },
  )

test('who signs off reads where the model is and what goes there, before it is asked', async () => {
  const { text } = await town.get(`${at}/sign`)
  expect(text).toContain('Ask the model')
  expect(text).toContain(new URL(model.url).host)
  expect(text).toContain('without names, numbers and small places')
  expect(model.asked).toHaveLength(0)
})

test('only a moderator of the departments may have it asked', async () => {
  for (const who of ['karen', 'jens']) expect((await town.post(`${at}/suggest`, { by: 'model' }, who)).status).toBe(404)
  expect(await asked()).toBeUndefined()
})

test('a model of no use is said to be, with the reason, beside what the words suggest', async () => {
  model.answers(() => ({ text: 'Of course! Here are the themes.' }))
  await town.post(`${at}/suggest`, { by: 'model' })
  await ended()
  const { text } = await town.get(`${at}/sign`)
  expect(text).toContain('The model could not be used: it did not answer in the form asked for')
  expect(text).toContain('Found by the words')
})

test('what it proposes is signed off like any other, with its reason beside it', async () => {
  for (const { id: theme } of (await town.running.store.themesProposed(id))?.themes ?? [])
    await town.post(`${at}/sign`, { do: 'pass', theme })
  model.answers(undefined)
  await town.post(`${at}/suggest`, { by: 'model' })
  await ended()
  const { text } = await town.get(`${at}/sign`)
  expect(text).toContain('Suggested by the model')
  expect(text).toContain('The model&#39;s reason: They speak of')
  expect(text).not.toContain('could not be used')
  expect((await town.running.store.themesSet(id)).assignments).toEqual([])
})

test('doctor says whether it answers, and sends it none of any citizen’s words', async () => {
  const before = model.asked.length
  const limits = { perConsultation: 1, perMonth: 1 }
  const settings = { url: model.url, name: 'sorter', requests: limits, tokens: limits, perMinuteMax: 1 }
  expect(await checkModel(settings)).toMatchObject([{ ok: true }])
  expect(await checkModel({ ...settings, name: 'other' })).toMatchObject([{ ok: false }])
  expect(await checkModel({ ...settings, url: 'http://127.0.0.1:1' })).toMatchObject([{ ok: false }])
  expect(model.asked).toHaveLength(before)
})
