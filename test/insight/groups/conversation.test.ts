import fc from 'fast-check'
import { expect, test } from 'vitest'
import { componentsOf } from '../../../src/insight/groups/components.ts'
import { Conversation, conversationOf } from '../../../src/insight/groups/conversation.ts'
import { groupsOf, refreshed } from '../../../src/insight/groups/groups.ts'
import { likeness } from '../../../src/insight/groups/likeness.ts'
import { pairsOf } from '../../../src/insight/groups/pairs.ts'
import { insightOf } from '../../../src/insight/groups/report.ts'
import type { Cast, Vote } from '../../../src/insight/groups/votes.ts'
import { plantedWith } from './planted.ts'

const statements = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, rejected: id === 'd' }))
const cast = fc.record({
  person: fc.constantFrom('anna', 'bo', 'carl', 'dina'),
  statement: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'never named'),
  vote: fc.constantFrom<Vote>(1, 0, -1),
})
const step = fc.oneof(
  { arbitrary: cast, weight: 9 },
  { arbitrary: fc.record({ forgets: fc.constantFrom('anna', 'bo') }), weight: 1 },
)

test('what is kept up vote by vote, changed and forgotten, is what counting anew comes to', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const conversation = conversationOf(statements, [])
      const stand = new Map<string, Map<string, Vote>>()
      for (const each of steps) {
        if ('forgets' in each) {
          conversation.forget(each.forgets)
          stand.delete(each.forgets)
          continue
        }
        const known = conversation.add(each.person, each.statement, each.vote)
        expect(known).toBe(each.statement !== 'never named')
        if (known) stand.set(each.person, (stand.get(each.person) ?? new Map()).set(each.statement, each.vote))
      }
      const votes = conversation.votes()
      const mean = Float64Array.of(0.25, -0.5, 0, 0.75, -1)
      const [kept, anew] = [conversation.pairs(), pairsOf(votes)]
      for (const [high] of statements.entries()) {
        expect(kept.countOf(high)).toEqual(anew.countOf(high))
        const said = [...stand.values()].flatMap((own) => own.get(statements[high]?.id ?? '') ?? [])
        expect(kept.countOf(high)).toEqual({
          agree: said.filter((vote) => vote === 1).length,
          disagree: said.filter((vote) => vote === -1).length,
          unsure: said.filter((vote) => vote === 0).length,
        })
        for (let low = 0; low <= high; low += 1) {
          const both = [...stand.values()].flatMap((own) => {
            const [one, other] = [own.get(statements[low]?.id ?? ''), own.get(statements[high]?.id ?? '')]
            return one === undefined || other === undefined
              ? []
              : [(one - (mean[low] ?? 0)) * (other - (mean[high] ?? 0))]
          })
          expect(kept.covariation(high, mean)[low]).toBeCloseTo(
            both.reduce((sum, each) => sum + each, 0),
            9,
          )
          expect(kept.covariation(high, mean)[low]).toBe(anew.covariation(high, mean)[low])
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a statement can come while others are voted on', () => {
  const conversation = new Conversation()
  const casts: Cast[] = []
  for (let n = 0; n < 40; n += 1) {
    conversation.name({ id: String(n), rejected: false })
    for (const person of ['anna', 'bo']) {
      const vote = ((n + person.length) % 3) - 1
      casts.push({ person, statement: String(n), vote: vote as Vote })
      conversation.add(person, String(n), vote as Vote)
    }
  }
  const whole = conversationOf(conversation.votes().statements, casts)
  const [one, other] = [conversation, whole].map((each) => componentsOf(each.pairs(), each.votes().statements))
  expect(one).toEqual(other)
})

test('a rejected statement is in no figure', () => {
  const town = plantedWith({ people: 200, statements: 20, seen: 15, camps: 2, firm: 0.8, seed: 3 })
  const rejected = town.statements.map((each) => ({ ...each, rejected: each.id === '4' }))
  const told = (from: Iterable<Cast>) => {
    const conversation = conversationOf(rejected, from)
    const { votes: _, ...figures } = insightOf(conversation, groupsOf(conversation))
    return figures
  }
  const turned = [...town.casts].map((each) => (each.statement === '4' ? { ...each, vote: -each.vote as Vote } : each))
  expect(told(turned)).toEqual(told(town.casts))
  expect(JSON.stringify(told(town.casts))).not.toContain('"statement":"4"')
})

test('when votes come in the groups follow, and when none came they stay the same', () => {
  const town = plantedWith({ people: 300, statements: 30, seen: 20, camps: 3, firm: 0.7, seed: 5 })
  const casts = [...town.casts]
  const conversation = conversationOf(town.statements, casts.slice(0, 5_000))
  const before = groupsOf(conversation)
  expect(refreshed(before, conversation).shown?.of).toEqual(before.shown?.of)
  for (const { person, statement, vote } of casts.slice(5_000)) conversation.add(person, statement, vote)
  const [after, anew] = [refreshed(before, conversation), groupsOf(conversation)]
  expect(after.placed).toEqual(anew.placed)
  expect(likeness(after.shown?.of ?? [], anew.shown?.of ?? [])).toBeGreaterThan(0.98)
  expect(insightOf(conversation, after).consensus).toEqual(insightOf(conversation, anew).consensus)
})
