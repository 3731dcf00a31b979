import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publishable } from '../../src/domain/publishable.ts'
import { publishableTable } from '../../src/domain/publishable-table.ts'
import '../seeded.ts'

const shown = (rows: readonly (readonly number[])[], people: number, totals: readonly (number | undefined)[]) =>
  publishableTable({
    groups: rows.map((counts) => ({ people: counts.reduce((sum, count) => sum + count, 0), counts })),
    people,
    totals,
  })

test('a group of fewer than five says nothing, and another is hidden with it', () => {
  expect(
    shown(
      [
        [10, 10],
        [8, 9],
        [2, 1],
      ],
      40,
      [20, 20],
    ),
  ).toEqual([[10, 10], undefined, undefined])
})

test('a group that leaves fewer than five others says nothing: they are the difference', () => {
  expect(shown([[12, 12]], 27, [14, 13])).toEqual([undefined])
})

test('a column whose total is hidden is hidden whole', () => {
  expect(
    shown(
      [
        [10, 3, 10],
        [10, 1, 10],
      ],
      44,
      [20, undefined, 20],
    ),
  ).toEqual([
    [undefined, undefined, 10],
    [undefined, undefined, 10],
  ])
})

test('no cell about one to four people can be reckoned from rows, columns and totals', () => {
  const row = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 })
  const tables = fc.record({
    rows: fc.array(row, { minLength: 2, maxLength: 5 }),
    rest: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
    width: fc.integer({ min: 2, max: 4 }),
  })
  let cells = 0
  const narrow = (row: readonly number[], width: number) => row.slice(0, width)
  const check = fc.property(tables, ({ rows: wide, rest: restWide, width }) => {
    const rows = wide.map((each) => narrow(each, width))
    const rest = narrow(restWide, width)
    const sum = (column: number) => [...rows, rest].reduce((all, row) => all + (row[column] ?? 0), 0)
    const real = Array.from({ length: width }, (_, column) => sum(column))
    const totals = publishable(real)
    const people = real.reduce((all, each) => all + each, 0)
    const table = shown(rows, people, totals)
    for (const [row, counts] of table.entries()) {
      for (const [column, count] of (counts ?? []).entries()) {
        if (count === undefined) continue
        cells += 1
        expect(totals[column]).toBeDefined()
        expect(count === 0 || count >= 5).toBe(true)
        const others = (totals[column] ?? 0) - count
        expect(others === 0 || others >= 5).toBe(true)
        expect(rows[row]?.[column]).toBe(count)
      }
    }
    // What is left of a column when all that is shown of it is taken away is no one to four people either.
    for (const [column, total] of totals.entries()) {
      const known = table.map((counts) => counts?.[column])
      if (total === undefined || known.every((count) => count === undefined)) continue
      const left = total - known.reduce<number>((all, count) => all + (count ?? 0), 0)
      expect(left === 0 || left >= 5, JSON.stringify({ rows, rest, totals, table, column })).toBe(true)
    }
    // And so for a row, whose own number is known from who took part.
    for (const [row, counts] of table.entries()) {
      if (!counts) continue
      const size = (rows[row] ?? []).reduce((all, count) => all + count, 0)
      const left = size - counts.reduce<number>((all, count) => all + (count ?? 0), 0)
      expect(left === 0 || left >= 5 || counts.every((count) => count === undefined)).toBe(true)
    }
  })
  fc.assert(check, { numRuns: 500 })
  expect(cells).toBeGreaterThan(1_000)
})
