import { expect, test } from 'vitest'
import { batchSizes, largeBatch, smallBatch } from '../../src/loops/batch-size.ts'
import { message, startTown, until } from './town.ts'

test('batchSizes are large until something arrives, and small right after', () => {
  const taking = batchSizes()
  expect(taking.now()).toBe(largeBatch)
  taking.arrived()
  expect(taking.now()).toBe(smallBatch)
  expect(smallBatch.persons).toBeLessThan(largeBatch.persons)
})

test('as many are decided together as a turn has time for, while more wait', () => {
  const taking = batchSizes()
  taking.arrived()
  taking.decided(smallBatch.events, 5)
  expect(taking.now().events).toBe(2 * smallBatch.events)
  // Fewer than a batch holds: no more waited.
  taking.decided(smallBatch.events, 5)
  expect(taking.now().events).toBe(2 * smallBatch.events)
  for (let turn = 0; turn < 5; turn += 1) taking.decided(taking.now().events, 10)
  expect(taking.now().events).toBe(largeBatch.events)
  taking.decided(largeBatch.events, 60)
  expect(taking.now().events).toBe(largeBatch.events / 2)
  for (let turn = 0; turn < 5; turn += 1) taking.decided(taking.now().events, 60)
  expect(taking.now()).toEqual(smallBatch)
})

test('more arrives than one small batch holds, and all of it is decided', async () => {
  const town = await startTown([])
  const many = Array.from({ length: smallBatch.events * 3 + 1 }, (_, number) => message(`p${number}`, 'yes'))
  await town.loops.receive(many)
  await until(async () => (await town.store.backlog([], Date.now())).inbox.waiting === 0, 'everything is decided')
  await town.stop()
})
