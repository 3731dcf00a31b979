import { expect, test } from 'vitest'
import { Busy } from '../attack/busy.ts'
import { heldDuring } from './held.ts'
import { threadMs } from './processor.ts'

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Holds the process for so long, in the processor's time. */
function hold(ms: number): void {
  for (const began = threadMs(); threadMs() - began < ms; );
}

test('what holds the process every time is told, however slow the machine is', async () => {
  const held = await heldDuring(async () => {
    for (let part = 0; part < 6; part += 1) {
      hold(120)
      await turn()
    }
  })
  expect(held.usualMs).toBeGreaterThan(50)
  expect(held.longestMs).toBeGreaterThan(50)
})

test('what waits, or takes its time in short turns, is not', async () => {
  const held = await heldDuring(async () => {
    await new Promise((resolve) => setTimeout(resolve, 120))
    for (let part = 0; part < 20; part += 1) {
      hold(5)
      await turn()
    }
  })
  expect(held.usualMs).toBeLessThan(50)
})

test('a watch tells the longest since it was asked last', async () => {
  const busy = new Busy()
  await turn()
  hold(80)
  await turn()
  expect(busy.longestMs()).toBeGreaterThanOrEqual(80)
  await turn()
  expect(busy.longestMs()).toBeLessThan(80)
  busy.stop()
})
