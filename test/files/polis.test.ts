import { describe, expect, test } from 'vitest'
import { type PolisRead, readPolis } from '../../src/files/polis.ts'

const bytes = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)

const comments = bytes([
  'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
  '1,x,0,9,99,0,1,"A bench, by the school"',
  '2,x,1,9,0,0,-1,Rejected',
  '3,x,2,9,0,0,0,"Two\nlines"',
])
const votes = bytes([
  'timestamp,datetime,comment-id,voter-id,vote',
  '30,x,0,5,-1',
  '10,x,0,5,1',
  '20,x,2,5,0',
  '20,x,7,6,1',
  '21,x,2,6,',
])
const participants = bytes([
  'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,2',
  '5,0,0,2,9,9,-1,0',
  '6,,0,1,9,9,,1',
])

function stand(read: PolisRead) {
  if (!read.ok) throw new Error(read.problem)
  const { people, statements, from, to, said } = read.conversation.votes()
  return {
    statements: statements.map(({ id, rejected }) => (rejected ? `${id} rejected` : id)),
    said: Object.fromEntries(
      people.map((person, p) => [
        person,
        [...said.subarray(from[p], to[p])]
          .map((saying) => `${statements[Math.trunc(saying / 3)]?.id}:${(saying % 3) - 1}`)
          .toSorted(),
      ]),
    ),
  }
}

test('votes count in the order of their time, whatever their rows; totals in the tables are not believed', () => {
  expect(stand(readPolis({ comments, votes, participants }))).toEqual({
    // A statement that is voted on and not listed is there too.
    statements: ['0', '1 rejected', '2', '7'],
    said: { 5: ['0:-1', '2:0'], 6: ['7:1'] },
  })
})

test('without them the table of participants tells how people stood', () => {
  expect(stand(readPolis({ comments, participants })).said).toEqual({ 5: ['0:-1', '2:0'], 6: ['2:1'] })
})

test('what is no vote is left out, and counted', () => {
  const odd = bytes(['timestamp,datetime,comment-id,voter-id,vote', 'x,x,0,5,1', '2,x,0,6,2', '3,x,2,6,+1', '4,x,2,6,'])
  const read = readPolis({ comments, votes: odd })
  expect(read).toMatchObject({ ok: true, leftOut: 3 })
  expect(stand(read).said).toEqual({ 5: ['0:1'] })
})

test('more statements than can be read together are refused', () => {
  const header = `participant,${Array.from({ length: 4_001 }, (_, id) => id).join(',')}`
  const read = readPolis({ comments, participants: bytes([header, `1${',1'.repeat(4_001)}`]) })
  expect(read.ok ? '' : read.problem).toContain('up to 4000 can be read together')
})

describe('what is wrong is said', () => {
  test.each([
    ['comments.csv needs', { comments: bytes(['id,text', '1,a']), votes }],
    ['neither votes.csv nor participants-votes.csv', { comments }],
    ['votes.csv needs the columns', { comments, votes: bytes(['who,what', 'a,b']) }],
    ['participants-votes.csv needs the column "participant"', { comments, participants: bytes(['who', 'a']) }],
  ])('%s', (problem, tables) => {
    const read = readPolis(tables)
    expect(read.ok ? '' : read.problem).toContain(problem)
  })
})
