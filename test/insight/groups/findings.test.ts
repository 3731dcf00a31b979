import { expect, test } from 'vitest'
import { together } from '../../../src/insight/groups/counts.ts'
import { consensusOf, dividesIn, doubtsIn, quadrantsOf, typicalOf } from '../../../src/insight/groups/findings.ts'

const count = (agree: number, disagree: number, unsure = 0) => ({ agree, disagree, unsure })

/** Two groups of forty and thirty: what they say to seven statements. */
const groups = [
  [count(36, 2, 2), count(3, 36, 1), count(20, 19, 1), count(38, 2), count(12, 4, 24), count(40, 0), count(2, 1)],
  [count(28, 1, 1), count(25, 4, 1), count(15, 14, 1), count(8, 21, 1), count(8, 4, 18), count(29, 1), count(3, 0)],
]
const all = together(groups)

test('what all say is what each group says, most surely first by the group that says it least', () => {
  const found = consensusOf([groups])
  expect(found.map(({ statement, says }) => [statement, says])).toEqual([
    [5, 'agree'],
    [0, 'agree'],
  ])
  // Laplace: one vote more on either side.
  expect(found[0]?.share).toBeCloseTo(30 / 32, 12)
  expect(found[1]?.share).toBeCloseTo(37 / 42, 12)
})

test('what only one way of grouping shows as said by all is not', () => {
  const threefold = [...groups.slice(0, 1), [...(groups[1] ?? [])], [count(2, 20), ...(groups[1] ?? []).slice(1)]]
  expect(consensusOf([groups, threefold]).map(({ statement }) => statement)).toEqual([5])
})

test('what is typical for a group is what most of it says and more of it than of the others', () => {
  expect(typicalOf(groups, 0).map(({ statement, says }) => [statement, says])).toEqual([
    [1, 'disagree'],
    [3, 'agree'],
  ])
  expect(typicalOf(groups, 1).map(({ statement, says }) => [statement, says])).toEqual([
    [1, 'agree'],
    [3, 'disagree'],
  ])
})

test('what parts them is told with the share of each', () => {
  const found = dividesIn(groups)
  expect(found.map(({ statement }) => statement).toSorted()).toEqual([1, 3])
  expect(found.find(({ statement }) => statement === 1)?.agree).toEqual([4 / 42, 26 / 32])
})

test('what people do not know is told, and nothing of what hardly any saw', () => {
  expect(doubtsIn(all)).toEqual([{ statement: 4, share: 43 / 72 }])
})

test('each statement has its quadrant', () => {
  expect(Object.fromEntries(quadrantsOf(all, groups).map(({ statement, quadrant }) => [statement, quadrant]))).toEqual({
    0: 'agreed',
    1: 'contested',
    2: 'open',
    3: 'agreed-against-a-group',
    4: 'open',
    5: 'agreed',
  })
  expect(quadrantsOf(all, []).map(({ quadrant }) => quadrant)).not.toContain('contested')
})
