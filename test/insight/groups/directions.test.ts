import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceOf } from '../../../src/insight/groups/chance.ts'
import { type Symmetric, twoLargest } from '../../../src/insight/groups/directions.ts'

/** Products of few numbers with themselves, as covariation is. */
function matrixOf(size: number, rank: number, seed: number): Symmetric {
  const chance = chanceOf(seed)
  const rows = Array.from({ length: rank }, (_, n) => Array.from({ length: size }, () => (chance() - 0.5) / (n + 1)))
  const cells = new Float64Array(size * size)
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1)
      cells[a * size + b] = rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)
  return { size, cells }
}

function times({ size, cells }: Symmetric, vector: Float64Array): Float64Array {
  return vector.map((_, a) => vector.reduce((sum, x, b) => sum + (cells[a * size + b] ?? 0) * x, 0))
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, x, at) => sum + x * (other[at] ?? 0), 0)
}

const matrices = fc
  .record({ size: fc.integer({ min: 2, max: 60 }), rank: fc.integer({ min: 2, max: 12 }), seed: fc.nat(1_000_000) })
  .map(({ size, rank, seed }) => matrixOf(size, Math.min(rank, size), seed))

test('a matrix only stretches what is found, and nothing at right angles to it is stretched more', () => {
  fc.assert(
    fc.property(matrices, fc.nat(1_000_000), (matrix, seed) => {
      const [first, second] = twoLargest(matrix)
      const [most, next] = [dot(first, times(matrix, first)), dot(second, times(matrix, second))]
      expect(dot(first, first)).toBeCloseTo(1, 8)
      expect(dot(second, second)).toBeCloseTo(1, 8)
      expect(dot(first, second)).toBeCloseTo(0, 8)
      expect(most).toBeGreaterThanOrEqual(next - 1e-9)
      const chance = chanceOf(seed)
      const other = Float64Array.from({ length: matrix.size }, () => chance() - 0.5)
      for (const known of [first, second]) {
        const along = dot(other, known)
        for (let at = 0; at < other.length; at += 1) other[at] = (other[at] ?? 0) - along * (known[at] ?? 0)
      }
      const stretched = dot(other, times(matrix, other)) / Math.max(dot(other, other), 1e-12)
      expect(stretched).toBeLessThanOrEqual(next + 1e-6 * (1 + most))
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('from directions nearby it comes to the same', () => {
  const matrix = matrixOf(40, 8, 7)
  const found = twoLargest(matrix)
  const again = twoLargest(
    matrix,
    found.map((direction) => direction.map((x, at) => x + 0.01 * Math.cos(at))),
  )
  for (const [at, direction] of found.entries())
    expect(Math.abs(dot(direction, again[at] ?? direction))).toBeCloseTo(1, 9)
})

test('where nothing moves no direction is found, and it is no error', () => {
  const [first, second] = twoLargest({ size: 12, cells: new Float64Array(144) })
  for (const x of [...first, ...second]) expect(Number.isFinite(x)).toBe(true)
})

test.each([0, 1])('with %i statements there is nothing to tell apart, and no error', (size) => {
  const [first, second] = twoLargest({ size, cells: new Float64Array(size * size) })
  expect([first.length, second.length]).toEqual([size, size])
})
