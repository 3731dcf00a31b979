import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DutyKind, dutyKinds } from '../../src/domain/duty.ts'
import { servedDoors } from '../../src/web/desk/desk.ts'
import type { Door } from '../../src/web/desk/door.ts'
import { type DoorTown, doorTown, type Session } from '../web/door-town.ts'
import { doorsTable, entriesTable, visitorOf } from './written.ts'

let town: DoorTown
let doors: readonly Door[]
const sessions = new Map<DutyKind, Session>()

beforeAll(async () => {
  town = await doorTown()
  const { running, cityside } = town
  doors = servedDoors(running, { cityside, wall: running.wall, dutiesIn: () => [] })
  for (const kind of dutyKinds) {
    await town.appoint(kind, kind === 'administrator' ? { kind } : { kind, department: 'streets-parks' })
    sessions.set(kind, await town.enter(kind))
  }
}, 60_000)
afterAll(() => town.close())

const addressOf = ({ path }: Door) => `/desk${path === '' ? '' : `/${path.replace(/:\w+/g, 'nothing')}`}`

/** Whether the address says what it is about, by a part of it or in the query: about nothing there is nothing. */
const aboutSomething = ({ path }: Door) =>
  path.includes(':') || ['inbox/ask', 'roles/revoke', 'roles/end', 'roles/code'].includes(path)

/** What ends the sessions that ask here. */
const leaves = (door: Door) => door.path.startsWith('sign-out')

test('no two doors are one', () => {
  const names = doors.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
  expect(new Set(names).size).toBe(names.length)
})

test.each(dutyKinds)(
  'every door is there for %s or not, as the table says',
  async (kind) => {
    const session = sessions.get(kind)
    const csrf = await session?.csrf()
    for (const door of doors.filter((each) => !leaves(each))) {
      const address = addressOf(door)
      const headers = { cookie: session?.cookie ?? '' }
      const said = await town.ask(address, {
        ...{ method: door.method, headers },
        ...(door.method === 'POST' && { form: { csrf: csrf ?? '' } }),
      })
      const what = `${door.method} ${address} for ${kind} answered ${said.status}`
      expect(said.status, what).toBeLessThan(500)
      if (!door.may(visitorOf(kind))) expect(said.status, what).toBe(404)
      else if (door.method === 'GET' && !aboutSomething(door)) expect(said.status, what).not.toBe(404)
      // The other method is a door of its own or none.
      const other = door.method === 'GET' ? 'POST' : 'GET'
      if (doors.some(({ method, path }) => method === other && path === door.path)) continue
      const wrong = await town.ask(address, {
        ...{ method: other, headers },
        ...(other === 'POST' && { form: { csrf: csrf ?? '' } }),
      })
      expect([303, 404, 405], `${other} ${address} answered ${wrong.status}`).toContain(wrong.status)
    }
  },
  120_000,
)

const readme = 'src/http/README.md'

test.each([
  ['entries', entriesTable],
  ['doors', () => doorsTable(doors)],
])('the table of %s in src/http/README.md is what the server is made of', (name, write) => {
  const text = readFileSync(readme, 'utf8')
  const from = `<!-- ${name}: written by EKKO_REWRITE=1 npx vitest run test/http/doors.test.ts -->\n`
  const start = text.indexOf(from) + from.length
  const end = text.indexOf(`<!-- end of ${name} -->`)
  expect(start).toBeGreaterThan(from.length)
  const wanted = `${write()}\n`
  if (process.env.EKKO_REWRITE === '1') writeFileSync(readme, text.slice(0, start) + wanted + text.slice(end))
  else expect(text.slice(start, end)).toBe(wanted)
})
