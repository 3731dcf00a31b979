import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeskTown, deskTown } from './desk-town.ts'

let town: DeskTown

beforeAll(async () => {
  town = await deskTown({ empty: true })
})
afterAll(() => town.close())

test('a stranger is led to the way in, and nothing is done for one', async () => {
  expect(await town.get('/desk', 'nobody')).toMatchObject({ status: 303, location: '/desk/sign-in' })
  expect((await town.post('/desk/language', { language: 'da' }, 'nobody')).status).toBe(401)
})

test('what did not come from a page of the desk is not done', async () => {
  expect((await town.post('/desk/language', { language: 'da', csrf: 'made-up' })).status).toBe(403)
  expect((await town.post('/desk/language', { language: 'da' })).status).toBe(303)
})

test('a page shows its rooms to those who may enter them, in the language that was chosen', async () => {
  const { text, headers } = await town.get('/desk', 'jens')
  expect(text).toContain('>Questions</a>')
  expect(text).not.toContain('>People</a>')
  expect((await town.get('/desk', 'boss', 'da')).text).toContain('>Medarbejdere</a>')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(text).not.toMatch(/ style=| onclick=|<script>/)
})

test('an address that is not there, and one for others, look alike', async () => {
  expect((await town.get('/desk/nothing')).status).toBe(404)
})

test('the way back leads to the desk alone', async () => {
  const back = await town.post('/desk/language', { language: 'da', to: '//evil.example/desk' })
  expect(back.location).toBe('/desk')
})
