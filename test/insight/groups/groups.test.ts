import { describe, expect, test } from 'vitest'
import { conversationOf } from '../../../src/insight/groups/conversation.ts'
import { groupsOf } from '../../../src/insight/groups/groups.ts'
import { likeness } from '../../../src/insight/groups/likeness.ts'
import { insightOf, memberOf } from '../../../src/insight/groups/report.ts'
import { plantedWith } from './planted.ts'

const grounds = { people: 400, statements: 40, seen: 25, firm: 0.75 }

describe.each([2, 3])('with %i camps', (camps) => {
  test.each([1, 2, 3])('they are found (town %i), and told the same way again', (seed) => {
    const town = plantedWith({ ...grounds, camps, seed })
    const conversation = conversationOf(town.statements, town.casts)
    const grouping = groupsOf(conversation)
    const found = memberOf(conversation, grouping)
    const [people, camp] = [[...found.values()], [...found.keys()].map((person) => town.campOf.get(person) ?? -1)]
    expect(likeness(people, camp)).toBeGreaterThan(0.9)
    const told = insightOf(conversation, grouping)
    expect(told.groups).toHaveLength(camps)
    expect(told.groups.map(({ size }) => size)).toEqual(told.groups.map(({ size }) => size).toSorted((a, b) => b - a))
    expect(insightOf(conversation, groupsOf(conversation))).toEqual(told)
  })
})

test.each([1, 2, 3, 4, 5, 6])('where people do not fall into groups none are shown (town %i)', (seed) => {
  const town = plantedWith({ ...grounds, people: 60 * seed, camps: 1, firm: 0, seed })
  const conversation = conversationOf(town.statements, town.casts)
  const told = insightOf(conversation, groupsOf(conversation, seed))
  expect(told.groups).toEqual([])
  expect(told.stability).toBeUndefined()
  expect(told.candidates.every(({ refused }) => refused !== undefined)).toBe(true)
})

test.each([7, 8, 10, 12, 15, 20])('of %i statements that all vote on at random none are shown either', (statements) => {
  for (const [seed, people] of [60, 150, 400, 60, 150, 400].entries()) {
    const town = plantedWith({ people, statements, seen: statements, camps: 1, firm: 0, seed: 31 * seed + statements })
    const conversation = conversationOf(town.statements, town.casts)
    expect(groupsOf(conversation).shown, `${people} people`).toBeUndefined()
  }
})

test('two camps are found by ten statements, and of six there is no more to tell than their counts', () => {
  const found = (statements: number) => {
    const town = plantedWith({ people: 200, statements, seen: statements, camps: 2, firm: 0.85, seed: 2 })
    const conversation = conversationOf(town.statements, town.casts)
    return insightOf(conversation, groupsOf(conversation)).groups.length
  }
  expect(found(10)).toBe(2)
  expect(found(6)).toBe(0)
})

test.each([1, -1, 0] as const)('where all say the same (%i) there are no groups', (vote) => {
  const town = plantedWith({ people: 60, statements: 10, seen: 10, camps: 1, firm: 0, seed: 1 })
  const conversation = conversationOf(
    town.statements,
    [...town.casts].map((each) => ({ ...each, vote })),
  )
  expect(insightOf(conversation, groupsOf(conversation)).groups).toEqual([])
})

test('a handful of people is no group, however far away they stand', () => {
  const town = plantedWith({ ...grounds, people: 300, camps: 1, firm: 0.8, seed: 9 })
  const casts = [...town.casts].map((each) =>
    Number(each.person.slice(1)) < 4 ? { ...each, vote: each.vote === 1 ? (-1 as const) : (1 as const) } : each,
  )
  const conversation = conversationOf(town.statements, casts)
  for (const { sizes, refused } of groupsOf(conversation).candidates)
    if ((sizes.at(-1) ?? 0) < 15) expect(refused).toBeDefined()
  expect(insightOf(conversation, groupsOf(conversation)).groups.every(({ size }) => size >= 15)).toBe(true)
})

test.each([0, 1, 4, 9])('%i people are too few to be parted, and that is no error', (people) => {
  const town = plantedWith({ ...grounds, people, camps: 2, seed: 1 })
  const conversation = conversationOf(town.statements, town.casts)
  const told = insightOf(conversation, groupsOf(conversation))
  expect(told).toMatchObject({ people, groups: [], candidates: [] })
})

test('a person who voted on little is in no group', () => {
  const town = plantedWith({ ...grounds, camps: 2, seed: 4 })
  const conversation = conversationOf(town.statements, town.casts)
  for (const statement of ['0', '1', '2']) conversation.add('visitor', statement, 1)
  const grouping = groupsOf(conversation)
  expect(memberOf(conversation, grouping).has('p0')).toBe(true)
  expect(memberOf(conversation, grouping).has('visitor')).toBe(false)
  expect(insightOf(conversation, grouping).people).toBe(grounds.people + 1)
})

test('likeness is one for the same groups under other names, and about nothing for what is drawn', () => {
  expect(likeness([0, 0, 1, 1, 2], [2, 2, 0, 0, 1])).toBe(1)
  // Worked out by hand from the table [[2, 1], [0, 2]]: 2 pairs together, 1.6 expected, 4 at most.
  expect(likeness([0, 0, 0, 1, 1], [0, 0, 1, 1, 1])).toBeCloseTo((2 - 1.6) / (4 - 1.6), 12)
  expect(
    Math.abs(
      likeness(
        Array.from({ length: 1_000 }, (_, n) => n % 2),
        Array.from({ length: 1_000 }, (_, n) => (n >> 1) % 2),
      ),
    ),
  ).toBeLessThan(0.01)
})
