import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayMs } from '../../src/domain/time.ts'
import { movableClock } from '../../src/loops/clock.ts'
import type { ShownConsultation } from '../../src/web/sandbox/wire.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'
const head = 'Quotes to read before the closing'
const clock = movableClock()

let town: DeskTown

beforeAll(async () => {
  town = await deskTown({ clock })
}, 120_000)
afterAll(() => town.close())

test('that no statement was read stands in the inbox of who asks once the closing comes near, and beside the button that closes', async () => {
  expect((await town.get('/desk/inbox')).text).not.toContain(head)
  const closing = async () => (await town.post(`/desk/consultations/${id}/close`, {})).text
  expect(await closing()).toContain('Nobody has said yet what may be quoted')
  expect(await sandboxSays()).toContain('Nobody has said yet what may be quoted')
  const running = await town.running.store.consultation(id)
  clock.advance((running?.consultation.closesAt ?? 0) - clock.now() - 6 * dayMs)
  const inbox = await town.get('/desk/inbox')
  expect(inbox.text).toContain(head)
  expect(inbox.text).toContain(`/desk/consultations/${id}/said/quotes`)
  for (const as of ['jens', 'karen']) expect((await town.get('/desk/inbox', as)).text).not.toContain(head)

  const { text } = await town.get(`/desk/consultations/${id}/said/quotes`)
  const [, number = '', seen = ''] = /id="q(\d+)"[\s\S]*?name="seen" value="(\w+)"/.exec(text) ?? []
  await town.post(`/desk/consultations/${id}/said/quotes/${number}`, { sign: 'names', seen })
  expect((await town.get('/desk/inbox')).text).not.toContain(head)
  expect(await closing()).not.toContain('Nobody has said yet what may be quoted')
  expect(await sandboxSays()).toBeUndefined()
})

/** What the sandbox's own desk says before it closes it. */
async function sandboxSays(): Promise<string | undefined> {
  const response = await fetch(`${town.url}/sandbox/desk/consultations`)
  const all = (await response.json()) as readonly ShownConsultation[]
  return all.find(({ running }) => running.consultation.id === id)?.closing?.en
}
