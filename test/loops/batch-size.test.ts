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

test('more arrives than one small batch holds, and all of it is decided', async () => {
  const town = await startTown([])
  const many = Array.from({ length: smallBatch.events * 3 + 1 }, (_, number) => message(`p${number}`, 'yes'))
  await town.loops.receive(many)
  await until(async () => (await town.store.backlog([], Date.now())).inbox.waiting === 0, 'everything is decided')
  await town.stop()
})
