import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wilson } from '../../../src/domain/release/wilson.ts'
import { type Cell, largestGap, rake, trim } from '../../../src/domain/weights/rake.ts'
import { spreadOf } from '../../../src/domain/weights/spread.ts'

/** One sample as R's package survey weighed it; golden.R made it. */
interface Golden {
  readonly name: string
  readonly rows: readonly (readonly number[])[]
  readonly targets: readonly (readonly number[])[]
  readonly bounds?: readonly [number, number]
  readonly weights: readonly number[]
  readonly effective: number
  readonly effect: number
}

const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as readonly Golden[]

/** The people of a sample put together by what they are alike in. */
function cellsOf(rows: Golden['rows']): readonly Cell[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row.join(), (counts.get(row.join()) ?? 0) + 1)
  return [...counts].map(([key, people]) => ({ categories: key.split(',').map(Number), people }))
}

function weighed({ targets, bounds }: Golden, cells: readonly Cell[]): readonly number[] {
  const raked = rake(cells, targets) ?? []
  return bounds ? trim(cells, raked, { least: bounds[0], most: bounds[1] }) : raked
}

test.each(golden)('people weigh what they weigh in R: $name', (sample) => {
  const cells = cellsOf(sample.rows)
  const weights = weighed(sample, cells)
  const at = new Map(cells.map(({ categories }, index) => [categories.join(), index]))
  const off = sample.rows.map((row, person) =>
    Math.abs((weights[at.get(row.join()) ?? -1] ?? Number.NaN) - (sample.weights[person] ?? 0)),
  )
  expect(Math.max(...off)).toBeLessThan(1e-6)
  const spread = spreadOf(cells, weights)
  expect(Math.abs(spread.effective - sample.effective)).toBeLessThan(1e-6)
  expect(Math.abs(spread.effect - sample.effect)).toBeLessThan(1e-6)
  expect(spread.largest).toBeCloseTo(Math.max(...sample.weights), 6)
  expect(spread.smallest).toBeCloseTo(Math.min(...sample.weights), 6)
})

test('what is trimmed stays within its bounds, at one on average, and says how far it is off', () => {
  const trimmed = golden.filter(({ bounds }) => bounds)
  expect(trimmed.length).toBeGreaterThan(0)
  for (const sample of trimmed) {
    const cells = cellsOf(sample.rows)
    const weights = weighed(sample, cells)
    const [least = 0, most = 0] = sample.bounds ?? []
    expect(weights.every((weight) => weight >= least - 1e-12 && weight <= most + 1e-12)).toBe(true)
    const all = cells.reduce((total, { people }, index) => total + people * (weights[index] ?? 0), 0)
    expect(all).toBeCloseTo(sample.rows.length, 9)
    expect(largestGap(cells, weights, sample.targets)).toBeGreaterThan(0.001)
  }
})

test('where none is within the bounds they hold all the same, and it says how far it is off', () => {
  const cells = [
    { categories: [0], people: 12 },
    { categories: [1], people: 48 },
  ]
  const targets = [[0.8, 0.2]]
  const weights = trim(cells, rake(cells, targets) ?? [], { least: 0.3, most: 3 })
  expect(weights).toEqual([3, 0.3])
  expect(largestGap(cells, weights, targets)).toBeGreaterThan(0.05)
})

test('margins that no weights can meet are none', () => {
  const nobodyThere = [{ categories: [0], people: 5 }]
  expect(rake(nobodyThere, [[0.5, 0.5]])).toBeUndefined()
  const against = [
    { categories: [0, 0], people: 5 },
    { categories: [1, 1], people: 5 },
  ]
  expect(
    rake(against, [
      [0.5, 0.5],
      [0.2, 0.8],
    ]),
  ).toBeUndefined()
  expect(rake([], [[1]])).toBeUndefined()
})

test('a share is found within the interval of Wilson', () => {
  // 95 % intervals as R's prop.test without correction gives them.
  const [low = 0, high = 0] = wilson(35, 120) ?? []
  expect(low).toBeCloseTo(0.2177, 3)
  expect(high).toBeCloseTo(0.3784, 3)
  expect(wilson(0, 10)?.[0]).toBe(0)
  expect(wilson(10, 10)?.[1]).toBeCloseTo(1, 12)
  expect(wilson(0, 0)).toBeUndefined()
})
