import { expect, test } from 'vitest'
import { exportPolis } from '../../src/cityside/export-polis.ts'
import type { VotesCast } from '../../src/domain/opinions/opinions.ts'
import type { Vote } from '../../src/domain/reactions/vote.ts'
import { readPolis } from '../../src/files/polis.ts'
import { findOpinions } from '../../src/insight/groups/find.ts'
import { groupsOf } from '../../src/insight/groups/groups.ts'
import { insightOf, memberOf } from '../../src/insight/groups/report.ts'
import { plantedWith } from '../insight/groups/planted.ts'

const planted = plantedWith({ people: 90, statements: 16, seen: 12, camps: 2, firm: 0.85, seed: 3 })
const said = new Map<string, Record<string, Vote>>()
for (const { person, statement, vote } of planted.casts)
  said.set(person, { ...said.get(person), [String(Number(statement) + 1)]: vote })
const cast: VotesCast = {
  statements: planted.statements.map(({ id }, at) => ({
    key: String(Number(id) + 1),
    rejected: at === 5,
    authors: at < 4 ? [at + 1] : [],
  })),
  votes: [...said].map(([person, own]) => ({ respondent: Number(person.slice(1)) + 1, said: own })),
}
const question = { id: 'q', kind: 'open', react: true, text: { en: 'What is missing?' }, statementsMax: 5 } as const
const words = new Map(cast.statements.map(({ key }) => [key, `=Words of ${key}, "quoted"`]))
const files = exportPolis(question, cast, words, 'en')
const bytes = (name: keyof typeof files) => new TextEncoder().encode(files[name])

function readAgain(from: 'votes.csv' | 'participants-votes.csv') {
  const read = readPolis({
    comments: bytes('comments.csv'),
    ...(from === 'votes.csv' ? { votes: bytes(from) } : { participants: bytes(from) }),
  })
  if (!read.ok) throw new Error(read.problem)
  expect(read.leftOut).toBe(0)
  const grouping = groupsOf(read.conversation, 1)
  return { told: insightOf(read.conversation, grouping), members: memberOf(read.conversation, grouping) }
}

test.each(['votes.csv', 'participants-votes.csv'] as const)(
  'an export is read to the same report as desk and record tell, from %s',
  (from) => {
    const { found } = findOpinions(cast)
    const { said: _said, shared: _shared, ...told } = found
    expect(told.groups).toHaveLength(2)
    const { candidates: _, ...again } = readAgain(from).told
    expect(again).toEqual(told)
  },
)

test('the group that stands beside a participant is the one that is found again', () => {
  const { members } = readAgain('votes.csv')
  const rows = files['participants-votes.csv'].trim().split('\r\n').slice(1)
  const beside = rows.map((row) => row.split(',').slice(0, 2))
  expect(beside.length).toBe(90)
  for (const [voter = '', group] of beside) expect(group).toBe(String(members.get(voter) ?? ''))
})

test('it says neither when people voted nor who wrote what, and no words that others are not shown', () => {
  const [, ...rows] = files['comments.csv'].trim().split('\r\n')
  expect(rows.every((row) => /^,,\d+,,/.test(row))).toBe(true)
  expect(rows.filter((row) => row.includes('Words of 6'))).toEqual([])
  expect(rows[5]).toMatch(/,-1,,neighbour,no$/)
  // A spreadsheet would run it.
  expect(files['comments.csv']).not.toMatch(/,"?=/)
})
