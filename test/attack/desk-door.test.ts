import { afterAll, beforeAll, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import { does } from '../conversations/town.ts'
import { contactOf, cookieIn, type DoorTown, doorTown, sessionOf } from '../web/door-town.ts'

let town: DoorTown

beforeAll(async () => {
  town = await doorTown()
  await town.appoint('mette', { kind: 'moderator', department: 'streets-parks' })
  await town.appoint('boss', { kind: 'administrator' })
})
afterAll(() => town.close())

test('a person who asks in the chat comes in, once', async () => {
  const link = await town.link('mette')
  const shown = await town.ask(link)
  expect(shown.status).toBe(200)
  expect(shown.text).toContain(`action="${link}"`)
  // A chat app that shows a preview has looked at it before the person did, and uses nothing.
  expect((await town.ask(link)).status).toBe(200)
  const used = await town.ask(link, { method: 'POST' })
  expect(used).toMatchObject({ status: 303, headers: { location: '/desk/entered' } })
  const set = used.headers['set-cookie']?.[0] ?? ''
  expect(set).toMatch(/^__Host-ekko-desk=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
  const session = sessionOf(town.ask, cookieIn(used.headers))
  expect(await session.get('/desk/entered')).toMatchObject({ status: 303, headers: { location: '/desk' } })
  expect((await session.get('/desk')).status).toBe(200)
  expect((await town.ask(link, { method: 'POST' })).status).toBe(404)
  expect((await town.ask(link)).status).toBe(404)
})

test('of two who press at once one comes in', async () => {
  const link = await town.link('mette')
  const both = await Promise.all([1, 2, 3, 4].map(() => town.ask(link, { method: 'POST' })))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404, 404, 404])
})

test('a citizen gets no link', async () => {
  const [answer] = await town.writes('anna', '/desk')
  expect(JSON.stringify(answer)).not.toContain('/desk/in/')
})

test('a newer link takes the place of the older, and none lives longer than ten minutes', async () => {
  const [older, newer] = [await town.link('mette'), await town.link('mette')]
  expect((await town.ask(older)).status).toBe(404)
  expect((await town.ask(newer)).status).toBe(200)
  town.clock.advance(10 * minuteMs)
  expect((await town.ask(newer, { method: 'POST' })).status).toBe(404)
})

test('links asked for a hundred times are one link', async () => {
  for (let times = 0; times < 20; times += 1) await town.link('mette')
  const links = await town.cityside.store.deskLinks(town.clock.now())
  expect(links).toHaveLength(1)
})

test('a session that a stranger put into the browser is not taken over, and what was open there ends', async () => {
  const fixed = `__Host-ekko-desk=${'a'.repeat(64)}`
  const link = await town.link('mette')
  const entered = await town.ask(link, { method: 'POST', headers: { cookie: fixed } })
  expect(cookieIn(entered.headers)).not.toBe(fixed)
  expect((await sessionOf(town.ask, fixed).get('/desk')).status).toBe(303)
  const first = await town.enter('mette')
  await town.ask(await town.link('mette'), { method: 'POST', headers: { cookie: first.cookie } })
  expect((await first.get('/desk')).status).toBe(303)
})

test('a role taken back ends its link, its sessions and their streams, also when it is given again', async () => {
  await town.appoint('lars', { kind: 'staff', department: 'streets-parks' })
  const session = await town.enter('lars')
  const link = await town.link('lars')
  const stream = await fetch(`${town.url}/desk/stream`, { headers: { cookie: session.cookie } })
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader()
  await does(town.cityside, { act: 'duty.revoked', contact: contactOf('lars') })
  for (;;) if ((await reader.read()).done) break
  expect((await session.get('/desk')).status).toBe(303)
  await town.appoint('lars', { kind: 'staff', department: 'streets-parks' })
  expect((await session.get('/desk')).status).toBe(303)
  expect((await town.ask(link, { method: 'POST' })).status).toBe(404)
})

test('who is forgotten is signed out, and nothing is left of the session', async () => {
  await town.appoint('eva', { kind: 'moderator' })
  const session = await town.enter('eva')
  await does(town.cityside, { act: 'contact.forgotten', contact: contactOf('eva') })
  expect((await session.get('/desk')).status).toBe(303)
  expect(JSON.stringify(await town.cityside.store.deskSessions(0))).not.toContain('eva')
})

test('a session ends after two idle hours, after twelve in any case, and when it is told to', async () => {
  const idle = await town.enter('mette')
  town.clock.advance(2 * hourMs)
  expect((await idle.get('/desk')).status).toBe(303)
  const long = await town.enter('mette')
  for (let hours = 0; hours < 11; hours += 1) {
    town.clock.advance(hourMs)
    expect((await long.get('/desk')).status).toBe(200)
  }
  town.clock.advance(hourMs)
  expect((await long.get('/desk')).status).toBe(303)
  const left = await town.enter('mette')
  expect((await left.post('/desk/sign-out')).headers['set-cookie']?.[0]).toContain('Max-Age=0')
  expect((await left.get('/desk')).status).toBe(303)
})

test('a page that keeps itself up to date does not keep its session', async () => {
  const session = await town.enter('mette')
  town.clock.advance(hourMs)
  const headers = { cookie: session.cookie, 'x-fragment': 'live' }
  expect((await town.ask('/desk', { headers })).status).toBe(200)
  town.clock.advance(hourMs)
  expect((await session.get('/desk')).status).toBe(303)
})

test('signing out everywhere ends every browser, from the desk and from the chat', async () => {
  const [one, other] = [await town.enter('mette'), await town.enter('mette')]
  const boss = await town.enter('boss')
  expect((await one.get('/desk/sessions')).text.match(/class="card"/g)).toHaveLength(2)
  await one.post('/desk/sign-out-everywhere')
  expect((await other.get('/desk')).status).toBe(303)
  expect((await boss.get('/desk')).status).toBe(200)
})

test('what happened at the door is on the record under a mark, and no secret is in a log', async () => {
  const link = await town.link('mette')
  await town.ask(link, { method: 'POST' })
  const rows = await town.cityside.store.audit(1_000)
  const acts = new Set(rows.filter(({ by }) => by.includes('test:')).map(({ by, act }) => `${by.slice(0, 5)} ${act}`))
  expect(acts).toContain('test: desk.linked')
  expect(acts).toContain('desk: desk.entered')
  expect(acts).toContain('desk: desk.left')
  const secret = link.slice('/desk/in/'.length)
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(town.logged.join('')).not.toContain(secret)
})

test('wrong links are turned away after a while, and a good one is let in all the same', async () => {
  const link = await town.link('mette')
  const wrong = []
  for (let tries = 0; tries < 40; tries += 1)
    wrong.push((await town.ask(`/desk/in/${'0'.repeat(64)}`, { method: 'POST' })).status)
  expect(wrong).toContain(429)
  expect((await town.ask(link, { method: 'POST' })).status).toBe(303)
})
