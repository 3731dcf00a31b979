import { expect, test } from 'vitest'
import { Beside, StoppingError } from '../../src/beside/beside.ts'
import { pagesBeside } from '../../src/beside/pages.ts'

const standing = () => ({ town: Date.now(), wall: Date.now() })
const request = { method: 'GET', path: '/ledger', query: new URLSearchParams(), headers: {}, body: new Uint8Array() }

test('while Ekko stops, what was asked beside is given up, and not read here instead', async () => {
  const lost: unknown[] = []
  const beside = new Beside(
    () => ({}),
    standing,
    (error) => lost.push(error),
  )
  let readHere = 0
  const handle = async () => {
    readHere += 1
    return { status: 200 }
  }
  const [page] = pagesBeside(beside, async () => true, [{ method: 'GET', path: '/ledger', handle }])
  const asked = page?.handle(request as never)
  const given = expect(asked).rejects.toBeInstanceOf(StoppingError)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await beside.stop()
  await given
  await expect(page?.handle(request as never)).rejects.toBeInstanceOf(StoppingError)
  expect(readHere).toBe(0)
  expect(lost).toEqual([])
})

test('where the thread cannot be put together, who asked is told, and the next is answered', async () => {
  const beside = new Beside(
    () => ({}),
    standing,
    () => undefined,
  )
  const ask = () => beside.ask('page', { ...(request as never as object), query: '' } as never)
  await expect(ask()).rejects.toThrow()
  await expect(ask()).rejects.toThrow()
  await beside.stop()
}, 60_000)
