import { expect, test } from 'vitest'
import { ballotFile, fingerprintOf } from '../../src/domain/ballots/ballot-file.ts'
import { count } from '../../src/domain/ballots/count.ts'
import type { BallotRow } from '../../src/domain/ballots/election.ts'
import { electionOf, mayList, toldOf as toldOfVote } from '../../src/domain/ballots/told.ts'
import type { BallotQuestion, BallotValue } from '../../src/domain/questions/ballot.ts'
import { approvedIn } from '../../src/domain/questions/ballot.ts'
import { release } from '../../src/domain/release/release.ts'
import { withBallots } from '../../src/domain/release/with-ballots.ts'
import { dayMs } from '../../src/domain/time.ts'
import { morning } from '../delivery/city.ts'
import { type Random, seeded } from '../simulation/random.ts'
import {
  changesFound,
  countsOf,
  found,
  itemName,
  type Reading,
  said,
  secretsOf,
  structureOf,
  toldOf,
} from './attacker.ts'
import { type Townsman, tallyOf } from './small-town.ts'
import type { Known } from './solver.ts'

/** So many votes in every run; `EKKO_TOWNS` for more. */
const votes = Number(process.env.EKKO_TOWNS ?? 150)
const seed = Number(process.env.EKKO_SEED ?? 1)

interface Vote {
  readonly question: BallotQuestion
  readonly people: readonly Townsman[]
}

/** A vote of up to two hundred people, with a budget or without; most like the same few proposals, so that there are many small numbers. */
function voteOf(random: Random): Vote {
  const ids = Array.from({ length: 2 + random.below(5) }, (_, at) => `p${at}`)
  const priced = random.chance(0.6)
  const proposals = ids.map((id) => ({ id, text: { en: id }, ...(priced && { cost: 10 + random.below(40) }) }))
  const rule = priced ? { budget: 100, money: 'kr.' } : { choose: 1 }
  const liking = ids.map(() => random.next() ** 2)
  const turnout = 0.4 + 0.5 * random.next()
  const people = Array.from({ length: 30 + random.below(170) }, (): Townsman => {
    const does = random.chance(turnout) ? 'answers' : random.chance(0.3) ? 'declines' : 'nothing'
    const given = Object.fromEntries(
      ids.map((id, at) => [id, random.chance(liking[at] ?? 0) ? (1 as const) : (0 as const)]),
    )
    const value: BallotValue = { kind: 'ballot', shown: ids, votes: given }
    return {
      ...{ does, said: does === 'answers' ? { q0: value } : {}, themes: [], reacted: { shown: [], votes: {} } },
      ...{ delivered: does === 'answers' || random.chance(0.9), onBehalf: random.chance(0.1) },
      ...(does === 'answers' && random.chance(0.4) && { felt: random.pick(['yes', 'partly', 'no'] as const) }),
    }
  })
  return { question: { kind: 'ballot', id: 'q0', text: { en: 'Which?' }, proposals, ...rule }, people }
}

function ballotsOf(people: readonly Townsman[]): readonly BallotRow[] {
  return people.flatMap(({ said: { q0 } }) =>
    q0?.kind === 'ballot' && approvedIn(q0).length > 0 ? [{ people: 1, approved: approvedIn(q0) }] : [],
  )
}

/** What the published ballots tell: how many there are, and how many of them approve of each proposal that takes part. */
function fromFile(file: string, question: BallotQuestion, at: string): readonly Known[] {
  const { ballots } = JSON.parse(file) as { readonly ballots: readonly (readonly [number, readonly string[]])[] }
  const voters = ballots.reduce((all, [people]) => all + people, 0)
  const approvals = new Map<string, number>()
  for (const [people, approved] of ballots)
    for (const id of approved) approvals.set(id, (approvals.get(id) ?? 0) + people)
  return [
    { of: { [said(at, question)]: 1 }, min: voters },
    ...[...approvals].map(([id, people]) => ({ of: { [itemName(at, question, id)]: 1 }, min: people, max: people })),
  ]
}

/** Two readings while it is open, one when it is closed, and one when it is counted; in some, people are forgotten in between. */
function readingsOf(seedOfVote: number) {
  const random = seeded(seedOfVote)
  const { question, people } = voteOf(random)
  const questions = [question] as const
  const [early, later] = [random.below(people.length + 1), random.below(people.length + 1)].toSorted((a, b) => a - b)
  const open = { at: 'open', openedAt: morning } as const
  const closed = { at: 'closed', closedAt: morning + dayMs } as const
  const consultation = { questions }
  const read = (at: string, stage: typeof open | typeof closed, some: readonly Townsman[]) => {
    const tally = tallyOf(consultation, some)
    return { at, stage, tally, told: release({ consultation, stage }, tally), more: [] as readonly Known[] }
  }
  const atClosing = read('c', closed, people)
  const forgotten = random.chance(0.5) ? random.below(4) : 0
  const standing = people.slice(forgotten)
  const counted = count(electionOf({ id: 'vote' }, question, ballotsOf(standing)))
  const lists = question.budget !== undefined && mayList(counted, atClosing.told, question.id)
  const file = lists ? ballotFile(electionOf({ id: 'vote' }, question, ballotsOf(standing)), counted) : undefined
  const listed = file === undefined ? undefined : { voters: counted.voters, hash: fingerprintOf(file) }
  const vote = toldOfVote(question, counted, atClosing.told, listed)
  const told = listed ? withBallots(atClosing.told, question.id, listed.voters) : atClosing.told
  const fates = vote.fates.flatMap(({ id, as, approvals }): readonly Known[] => {
    const name = itemName('d', question, id)
    if (approvals !== undefined) return [{ of: { [name]: 1 }, min: approvals, max: approvals }]
    return as === 'few' ? [{ of: { [name]: 1 }, max: 4 }] : []
  })
  const afterwards = {
    ...{ at: 'd', stage: closed, tally: atClosing.tally, told },
    more: [...fates, ...(file === undefined ? [] : fromFile(file, question, 'd'))],
  }
  const readings = [
    read('a', open, people.slice(0, early)),
    read('b', open, people.slice(0, later)),
    atClosing,
    afterwards,
  ]
  return { question, readings, listed, forgotten, vote }
}

test(
  'nobody can be found out by any linear reckoning over all that is told of a vote, its ballots among it',
  () => {
    const foundOut: string[] = []
    const seen = { kept: 0, listed: 0, forgotten: 0 }
    for (let at = 0; at < votes && foundOut.length <= 20; at += 1) {
      const { question, readings, listed, forgotten } = readingsOf(seed * 1_000_003 + at)
      const questions = [question]
      if (listed) seen.listed += 1
      if (forgotten > 0) seen.forgotten += 1
      const known = readings.map(
        ({ told, tally, at: name, more }): Reading => ({
          ...{ at: name, counts: countsOf(questions, tally) },
          known: [...structureOf(questions, name), ...toldOf(questions, told, name), ...more],
        }),
      )
      for (const [place, { tally, at: name }] of readings.entries()) {
        const secrets = secretsOf(questions, tally, name)
        seen.kept += secrets.length
        const [before, now] = [known[place - 1], known[place]]
        const all = [...found(secrets, now?.known ?? []), ...(before && now ? changesFound(before, now) : [])]
        foundOut.push(...all.map((each) => `vote ${at}: ${each}`))
      }
    }
    expect(foundOut).toEqual([])
    expect(seen.kept).toBeGreaterThan(votes)
    expect(seen.listed).toBeGreaterThan(votes / 20)
    expect(seen.forgotten).toBeGreaterThan(votes / 5)
  },
  60_000 + votes * 600,
)

test('what is told of a count is what was told when it closed, also of those who were forgotten before it was counted', () => {
  for (let at = 0; at < votes; at += 1) {
    const { question, readings, vote } = readingsOf(seed * 1_000_003 + at)
    const counts = readings.at(-1)?.told.questions[question.id]?.counts ?? {}
    for (const { id, as, approvals } of vote.fates) {
      expect(approvals, `vote ${at} ${id}`).toBe(counts[id])
      if (as === 'few') expect(counts[id], `vote ${at} ${id}`).toBeUndefined()
    }
  }
})
