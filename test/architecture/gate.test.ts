import { expect, test } from 'vitest'
import { sources, under } from './sources.ts'

/** Where numbers leave: the public record, digests, what those who answered are told, and what is posted in communities. */
const surfaces = under('src/web/ledger', 'src/digests', 'src/engine/echo', 'src/engine/consultation', 'src/webhooks')

/** Files that look at the counts themselves, and tell no number of them. */
const exceptions: Readonly<Record<string, string>> = {
  'src/digests/consultation.ts':
    'how many are new is told in fives; whether enough answered for what they missed to be quoted',
  'src/digests/question.ts': 'whether enough have written for words to be quoted',
  'src/digests/promises.ts': 'how many wait is told in fives',
  'src/engine/echo/voices.ts': 'whether so many have written that some of it could be quoted',
  'src/digests/told.ts': 'whether enough is new for a digest to be sent',
}

test('no surface reads a count but through the gate', () => {
  const reads = /\btally[?!]?\.(questions|themes|heard|answered|invited|delivered|declined|onBehalf|capped)\b/
  const found = sources.filter(({ path, text }) => surfaces(path) && reads.test(text)).map(({ path }) => path)
  expect(found.filter((path) => exceptions[path] === undefined)).toEqual([])
})

/** Numbers that are of no consultation, or stay inside the city, and are hidden below five by themselves. */
const ofNoConsultation: Readonly<Record<string, string>> = {
  'src/engine/echo/coverage.ts': 'what a moderator reads before publishing',
  'src/web/ledger/ideas.ts': 'what a department owes to people who sent ideas',
  'src/web/ledger/letters.ts': 'what hosts owe to people who wrote to them',
}

test('a number that leaves is not hidden by itself alone', () => {
  const alone = /\bpublishable(One)?\(/
  const found = sources.filter(
    ({ path, text }) => (surfaces(path) || under('src/engine/decider', 'src/store')(path)) && alone.test(text),
  )
  expect(found.map(({ path }) => path).sort()).toEqual(Object.keys(ofNoConsultation))
})

test('each exception is needed', () => {
  expect(Object.keys(exceptions).filter((path) => !sources.some((source) => source.path === path))).toEqual([])
})
