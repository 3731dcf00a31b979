import { expect, test } from 'vitest'
import { themesWithStatements } from '../../../src/domain/themes.ts'
import { changeThemes } from '../../../src/engine/consultation/theme-changes.ts'
import { missingStatements } from '../../../src/engine/consultation/themes.ts'

test('a theme keeps the statements that are there, and one that points at nothing is not kept', () => {
  const seats = { id: 't-seats', label: { en: 'Seats' }, statements: [1, 2, 99] }
  const doves = { id: 't-doves', label: { en: 'Doves' }, statements: [99] }
  const statements = [1, 2].map((number) => ({ number, text: 'A bench' }))
  const changes = [{ change: 'replace', themes: [seats, doves] }] as const
  expect(missingStatements({ statements }, changes)).toEqual([99])
  const kept = { themes: [], assignments: [] }
  const done = changeThemes({ kept, proposed: [], statements, by: 'cli', at: 1 }, changes)
  expect('kept' in done && themesWithStatements(done.kept)).toEqual([{ ...seats, statements: [1, 2] }])
})
