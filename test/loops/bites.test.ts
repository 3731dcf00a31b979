import { expect, test } from 'vitest'
import { bites, largeBite, smallBite } from '../../src/loops/bites.ts'
import { message, startTown, until } from './town.ts'

test('bites are large until something arrives, and small right after', () => {
  const taking = bites()
  expect(taking.now()).toBe(largeBite)
  taking.arrived()
  expect(taking.now()).toBe(smallBite)
  expect(smallBite.persons).toBeLessThan(largeBite.persons)
})

test('more arrives than one small bite holds, and all of it is decided', async () => {
  const town = await startTown([])
  const many = Array.from({ length: smallBite.events * 3 + 1 }, (_, number) => message(`p${number}`, 'yes'))
  await town.loops.receive(many)
  await until(async () => (await town.store.backlog([], Date.now())).inbox.waiting === 0, 'everything is decided')
  await town.stop()
})
