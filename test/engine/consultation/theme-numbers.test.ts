import { expect, test } from 'vitest'
import { missingStatements, themesToKeep } from '../../../src/engine/consultation/themes.ts'

test('a theme keeps the statements that are there, and one that points at nothing is not kept', () => {
  const seats = { id: 't-seats', label: { en: 'Seats' }, statements: [1, 2, 99] }
  const doves = { id: 't-doves', label: { en: 'Doves' }, statements: [99] }
  const state = { pointedAt: [1, 2] }
  expect(missingStatements(state, [seats, doves])).toEqual([99])
  expect(themesToKeep(state, [seats, doves])).toEqual([{ ...seats, statements: [1, 2] }])
})
