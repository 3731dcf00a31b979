import { describe, expect, test } from 'vitest'
import { groupOf, standingOf, type VotesCast } from '../../../src/domain/opinions/opinions.ts'
import type { Vote } from '../../../src/domain/reactions/vote.ts'
import { findOpinions, unlinked } from '../../../src/insight/groups/find.ts'
import { likeness } from '../../../src/insight/groups/likeness.ts'
import { plantedWith } from './planted.ts'

/** Three camps, as their votes are read from the store; respondents are numbered as people came. */
function town(seed = 1, people = 120) {
  const planted = plantedWith({ people, statements: 24, seen: 14, camps: 3, firm: 0.85, seed })
  const said = new Map<string, Record<string, Vote>>()
  for (const { person, statement, vote } of planted.casts) said.set(person, { ...said.get(person), [statement]: vote })
  const cast: VotesCast = {
    statements: planted.statements.map(({ id }) => ({ key: id, rejected: false, authors: [] })),
    votes: [...said].map(([person, own]) => ({ respondent: Number(person.slice(1)) + 1, said: own })),
  }
  return { cast, campOf: (respondent: number) => planted.campOf.get(`p${respondent - 1}`) ?? -1 }
}

describe('in a town of three camps', () => {
  const { cast, campOf } = town()
  const { found, members } = findOpinions(cast)

  test('each camp is a group, and what is kept of a person is theirs', () => {
    const respondents = cast.votes
      .map(({ respondent }) => respondent)
      .filter((each) => groupOf({ members }, each) !== undefined)
    const groups = respondents.map((each) => groupOf({ members }, each) ?? -1)
    expect(likeness(groups, respondents.map(campOf))).toBeGreaterThan(0.9)
    expect(found.groups.map((_, group) => groups.filter((each) => each === group).length)).toEqual(
      found.groups.map(({ size }) => size),
    )
  })

  test('who came when changes nothing that is told', () => {
    const again = findOpinions({
      ...cast,
      votes: cast.votes
        .map(({ respondent, said }) => ({ respondent: 1 + ((respondent * 7) % 121), said }))
        .toReversed(),
    })
    expect(again.found).toEqual(found)
    const moved = cast.votes.map(({ respondent }) => [
      groupOf({ members }, respondent),
      groupOf(again, 1 + ((respondent * 7) % 121)),
    ])
    expect(moved.every(([before, after]) => before === after)).toBe(true)
  })

  test('the order in which people are read tells nothing of when they came', () => {
    const { respondents, order } = unlinked(cast)
    const read = order.map((at) => respondents[at] ?? 0)
    const following = read.filter((each, at) => each === (read[at - 1] ?? 0) + 1)
    expect(following.length).toBeLessThan(10)
    expect(read.toSorted((one, other) => one - other)).toEqual(cast.votes.map(({ respondent }) => respondent))
  })

  test('what each group said to a statement adds up to no more than all said', () => {
    for (const { all, groups } of found.said)
      for (const side of ['agree', 'disagree', 'unsure'] as const)
        expect(groups.reduce((sum, each) => sum + each[side], 0)).toBeLessThanOrEqual(all[side])
  })
})

test('an own statement counts as agreed with, unless its author says something else', () => {
  const { cast } = town()
  const [first] = cast.votes
  const key = cast.statements.find((each) => first && !(each.key in first.said))?.key ?? ''
  const counted = (votes: VotesCast['votes'], authors: readonly number[]) => {
    const statements = cast.statements.map((each) => (each.key === key ? { ...each, authors } : each))
    return findOpinions({ statements, votes }).found.said.find(({ statement }) => statement === key)?.all.agree ?? 0
  }
  const without = counted(cast.votes, [])
  expect(counted(cast.votes, [first?.respondent ?? 0])).toBe(without + 1)
  // One who wrote and voted on nothing is counted as well.
  expect(counted(cast.votes, [500])).toBe(without + 1)
  const against = cast.votes.map((each) =>
    each === first ? { ...each, said: { ...each.said, [key]: -1 as const } } : each,
  )
  expect(counted(against, [first?.respondent ?? 0])).toBe(without)
})

describe('a statement that all agree with', () => {
  const { cast, campOf } = town(2)
  const author = cast.votes[0]?.respondent ?? 0
  const shared: VotesCast = {
    statements: [
      ...cast.statements,
      { key: 'bridge', rejected: false, authors: [author] },
      { key: 'gone', rejected: true, authors: [author] },
    ],
    votes: cast.votes.map(({ respondent, said }) => ({ respondent, said: { ...said, bridge: 1, gone: 1 } })),
  }
  const kept = { question: 'q', ...findOpinions(shared), final: true, at: 0, names: {} }

  test('is shown as shared to those of other groups than its author’s, and never to its author', () => {
    expect(kept.found.shared[0]).toEqual({ statement: 'bridge', by: groupOf(kept, author) })
    const bridge = (respondent: number) => standingOf(kept, respondent, respondent === author ? ['bridge'] : []).bridge
    const other = cast.votes.find(({ respondent }) => campOf(respondent) !== campOf(author))?.respondent ?? 0
    expect(groupOf(kept, other)).not.toBe(groupOf(kept, author))
    expect(bridge(other)).toBe('bridge')
    expect(bridge(author)).not.toBe('bridge')
    const alike = cast.votes.find(
      ({ respondent }) => respondent !== author && groupOf(kept, respondent) === groupOf(kept, author),
    )
    expect(bridge(alike?.respondent ?? 0)).not.toBe('bridge')
  })

  test('is not told where it is not shown any more', () => {
    expect(JSON.stringify(kept.found)).not.toContain('gone')
  })
})

test('where there are no groups a person stands in none, and there is no other side', () => {
  const planted = town(1, 8)
  const kept = { question: 'q', ...findOpinions(planted.cast), final: true, at: 0, names: {} }
  expect(kept.found.groups).toEqual([])
  expect(standingOf(kept, 1)).toEqual({ groups: 0 })
})

test('of nothing there is nothing to tell, and that is no error', () => {
  const { found, members } = findOpinions({ statements: [], votes: [] })
  expect(found).toMatchObject({ people: 0, groups: [], consensus: [], said: [] })
  expect(members).toBe('')
})
