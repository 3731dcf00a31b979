import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { insight } from '../../src/commands/insight.ts'
import { plantedWith } from '../insight/groups/planted.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-insight-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(town: Parameters<typeof plantedWith>[0]): void {
  const { statements, casts } = plantedWith(town)
  const comments = statements.map(({ id }) => `1,x,${id},9,0,0,1,"Said, by ${id}"`)
  const votes = Array.from(
    casts,
    ({ person, statement, vote }, at) => `${at},x,${statement},${person.slice(1)},${vote}`,
  )
  writeFileSync(
    join(folder, 'comments.csv'),
    ['timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body', ...comments].join('\n'),
  )
  writeFileSync(join(folder, 'votes.csv'), ['timestamp,datetime,comment-id,voter-id,vote', ...votes].join('\n'))
}

const town = { people: 200, statements: 30, seen: 20, camps: 2, firm: 0.8, seed: 3 }

test('a folder of tables is told in words, and as one object with everything in it', () => {
  write(town)
  const told = insight(folder)
  expect(told).toContain('200 people, 30 statements, 4000 votes')
  expect(told).toContain('2 groups.')
  expect(told).toMatch(/agree {5}\d+: Said, by \d+/)
  const found = JSON.parse(insight(folder, { json: true, seed: '1' }))
  expect(found).toMatchObject({ people: 200, statements: 30, votes: 4_000, seed: 1, ms: expect.any(Number) })
  expect(Object.keys(found.memberOf)).toHaveLength(200)
  for (const [group, { size }] of found.groups.entries())
    expect(Object.values(found.memberOf).filter((own) => own === group)).toHaveLength(size)
  expect(found).toHaveProperty('stability')
  for (const part of ['consensus', 'divisive', 'unsure', 'quadrants']) expect(found[part]).toBeInstanceOf(Array)
})

test('that there are no groups is said as a result', () => {
  write({ ...town, camps: 1, firm: 0 })
  expect(insight(folder)).toContain('There are no groups worth showing')
  expect(JSON.parse(insight(folder, { json: true }))).toMatchObject({ groups: [], memberOf: {} })
})

test.each([
  ['There is no comments.csv', () => {}],
  ['neither votes.csv nor', () => writeFileSync(join(folder, 'comments.csv'), 'comment-id,moderated\n0,1\n')],
])('%s', (problem, prepare) => {
  prepare()
  expect(() => insight(folder)).toThrow(problem)
})

test('a seed is a whole number', () => {
  write(town)
  expect(() => insight(folder, { seed: 'x' })).toThrow('--seed takes a whole number')
})
