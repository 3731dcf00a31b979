import { afterEach, beforeEach, expect, test } from 'vitest'
import { hourMs } from '../../src/domain/time.ts'
import { snapshot } from '../photos/pictures.ts'
import { type Chat, startChat, where, why } from '../photos/running.ts'
import { openCsrf, openDesk } from './desk-town.ts'

const at = '/desk/consultations/benches/said'
let chat: Chat

beforeEach(async () => {
  const desk = openDesk({
    mette: [{ kind: 'moderator', department: 'parks' }],
    jens: [{ kind: 'staff', department: 'parks' }],
    karen: [{ kind: 'moderator', department: 'schools' }],
  })
  chat = await startChat({ pages: desk, questions: [where, why] })
  chat.behind.set('one', await snapshot())
  await chat.begins()
  await chat.sends(['one'], 'By the <b>old</b> lime tree')
})
afterEach(() => chat.stop())

const ask = (path: string, as: string, init: RequestInit = {}) =>
  fetch(`${chat.running.url}${path}`, { redirect: 'manual', ...init, headers: { 'x-as': as, 'accept-language': 'en' } })
const judge = (path: string, as: string, verdict: string) =>
  ask(path, as, { method: 'POST', body: new URLSearchParams({ csrf: openCsrf, verdict }) })

test('pictures are seen by the departments that asked, and shown to the public only when a moderator says so', async () => {
  const html = await (await ask(`${at}/photos`, 'jens')).text()
  expect(html).toContain('Picture in answer 1')
  expect(html).toContain('Not looked at yet')
  expect(html).not.toContain('<b>old')
  expect(html).not.toContain('name="verdict"')
  const src = /<img src="([^"]+)"/.exec(html)?.[1] ?? ''
  const picture = await ask(src, 'jens')
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(picture.headers.get('cache-control')).toBe('no-store')
  expect((await ask(src, 'karen')).status).toBe(404)
  expect((await ask(src, 'nobody')).status).not.toBe(200)
  expect((await ask(src.replace('benches', 'trees'), 'jens')).status).toBe(404)

  expect((await judge(src, 'jens', 'allowed')).status).toBe(404)
  expect((await judge(src, 'mette', 'perhaps')).status).toBe(404)
  expect((await judge(src, 'mette', 'allowed')).status).toBe(303)
  expect((await chat.running.store.photosOf('benches'))[0]?.verdict).toBe('allowed')
  await judge(src, 'mette', 'denied')
  expect((await chat.running.store.photosOf('benches'))[0]?.verdict).toBe('denied')
})

test('what came since the last visit is new, to each visitor by themselves', async () => {
  const page = async (as: string, query = '') => (await ask(`${at}/statements${query}`, as)).text()
  expect(await page('mette')).not.toContain('class="tag good"')
  await chat.running.advance?.(2 * hourMs)
  await chat.writes('And by the church')
  const again = await page('mette', '?new=1')
  expect(again).toContain('And by the church')
  expect(again).toContain('class="tag good"')
  expect(again).not.toContain('lime tree')
  expect(await page('jens')).not.toContain('class="tag good"')
})
