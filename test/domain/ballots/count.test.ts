import { describe, expect, test } from 'vitest'
import { chosenIn, count, counting } from '../../../src/domain/ballots/count.ts'
import { type BallotRow, type Election, lotOf } from '../../../src/domain/ballots/election.ts'
import { threadMs } from '../../delivery/processor.ts'
import { plainly } from './oracle.ts'

const rows = (...some: readonly (readonly [number, string])[]): readonly BallotRow[] =>
  some.map(([people, approved]) => ({ people, approved: approved.split('').filter((id) => id !== ' ') }))

const costing = (costs: Readonly<Record<string, number>>) => Object.entries(costs).map(([id, cost]) => ({ id, cost }))

const approvals = (choose: number, ids: string, ballots: readonly BallotRow[]): Election => ({
  seed: 'spring',
  candidates: ids.split('').map((id) => ({ id })),
  money: { choose },
  ballots,
})

describe('without a budget', () => {
  test('those with most approvals are chosen, in the order in which they were put', () => {
    const made = count(approvals(2, 'abc', rows([10, 'ab'], [8, 'bc'], [3, 'a'])))
    expect(made.voters).toBe(21)
    expect(made.fates).toEqual([
      { id: 'a', approvals: 13, as: 'approvals' },
      { id: 'b', approvals: 18, as: 'approvals' },
      { id: 'c', approvals: 8, as: 'fewer' },
    ])
  })

  test('where two are alike the lower lot is chosen, and the other one is told so', () => {
    const made = count(approvals(1, 'abc', rows([7, 'a'], [7, 'b'], [5, 'c'])))
    const [first, second] = lotOf('spring', 'a') < lotOf('spring', 'b') ? ['a', 'b'] : ['b', 'a']
    expect(chosenIn(made)).toEqual([first])
    expect(made.fates.find(({ id }) => id === second)?.as).toBe('lot')
    expect(made.fates.find(({ id }) => id === 'c')?.as).toBe('fewer')
  })

  test('what fewer than five approve of takes no part, also where there is room', () => {
    const made = count(approvals(3, 'ab', rows([9, 'a'], [4, 'b'])))
    expect(chosenIn(made)).toEqual(['a'])
    expect(made.fates[1]).toEqual({ id: 'b', approvals: 4, as: 'few' })
    expect(made.voters).toBe(9)
  })
})

describe('with a budget', () => {
  const town = (budget: number, costs: Readonly<Record<string, number>>, ballots: readonly BallotRow[]): Election => ({
    seed: 'spring',
    candidates: costing(costs),
    money: { budget },
    ballots,
  })

  test('a minority gets its share, where most approvals would give all to the majority', () => {
    // Six of ten want a, b and c, four want d and e. Each fifth of the money is two of ten people's.
    const made = count(town(500, { a: 100, b: 100, c: 100, d: 100, e: 100 }, rows([60, 'abc'], [40, 'de'])))
    expect(chosenIn(made)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const short = count(town(300, { a: 100, b: 100, c: 100, d: 100 }, rows([60, 'abc'], [40, 'd'])))
    expect(chosenIn(short)).toContain('d')
    expect(chosenIn(short)).toHaveLength(3)
  })

  test('by hand: shares of 10 each, the one with more support for its cost first, and what is lacking is told', () => {
    // Ten people, a budget of 100. a: 6 people pay 10 of 60 each, all they have. b: 4 people have 40 of 50, and one of a's has nothing.
    const made = count(town(100, { a: 60, b: 50 }, rows([5, 'a'], [1, 'ab'], [4, 'b'])))
    expect(made.fates).toEqual([
      { id: 'a', approvals: 6, as: 'shares' },
      { id: 'b', approvals: 5, as: 'money', lacked: 10 },
    ])
    expect(made.spent).toBe(60)
  })

  test('shares grow while the budget holds, so that money is not left over for want of exact sums', () => {
    // Shares of 10: those for b hold 40 and lack 2. With a twentieth more they have it, and both fit into 100.
    const made = count(town(100, { a: 50, b: 42 }, rows([6, 'a'], [4, 'b'], [1, 'b']).slice(0, 2)), 1)
    expect(made.fates.map(({ as }) => as)).toEqual(['shares', 'shares'])
  })

  test('what no share reaches is bought by approvals from what is left over', () => {
    const made = count(town(1_000, { a: 100, b: 800 }, rows([95, 'a'], [5, 'b'])))
    expect(made.fates.map(({ as }) => as)).toEqual(['shares', 'left-over'])
    expect(made.spent).toBe(900)
  })

  test('those who have less give what they have, and the others the rest in equal parts', () => {
    // a takes 5 of each of 1-4 (share 10). b costs 25: three with 5 left and one with 10 hold exactly that.
    const made = count(town(50, { a: 20, b: 25 }, rows([3, 'ab'], [1, 'a'], [1, 'b'])), 1)
    expect(made.fates.map(({ as }) => as)).toEqual(['shares', 'shares'])
  })

  test('everyone together can buy exactly what the budget is', () => {
    for (const people of [3, 7, 11, 13])
      expect(chosenIn(count(town(100, { a: 100 }, rows([people, 'a'])), 1))).toEqual(['a'])
  })

  test('an empty election and one without a valid ballot choose nothing', () => {
    expect(count(town(100, { a: 10 }, []))).toEqual({
      voters: 0,
      fates: [{ id: 'a', approvals: 0, as: 'few' }],
      spent: 0,
    })
    expect(chosenIn(count(town(100, { a: 10 }, rows([4, 'a'], [9, '']))))).toEqual([])
  })
})

/** A generator of numbers from a seed (mulberry32), so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
}

function randomElection(seed: number): Election & { readonly money: { readonly budget: number } } {
  const roll = dice(seed)
  const ids = 'abcdef'.slice(0, 2 + roll(5)).split('')
  const candidates = ids.map((id) => ({ id, cost: 1 + roll(40) }))
  const people = 1 + roll(7)
  const ballots = Array.from({ length: people }, () => ({ people: 1, approved: ids.filter(() => roll(2) === 0) }))
  return { seed: `s${seed}`, candidates, money: { budget: 20 + roll(80) }, ballots }
}

describe('of 1,000 small random elections', () => {
  const elections = Array.from({ length: 1_000 }, (_, at) => randomElection(at + 1))

  test('each comes to what exact fractions come to, voter by voter', () => {
    for (const election of elections) {
      const valid = { ...election, ballots: election.ballots.filter(({ approved }) => approved.length > 0) }
      if (valid.ballots.length === 0) continue
      expect(chosenIn(count(election, 1)), election.seed).toEqual(plainly(valid))
    }
  })

  test('none costs more than the budget, and nothing fits any more that one approves of', () => {
    for (const election of elections) {
      const { budget } = election.money
      const made = count(election, 1)
      const spent = made.spent ?? Number.NaN
      expect(spent).toBeLessThanOrEqual(budget)
      for (const fate of made.fates)
        if (fate.as === 'money')
          expect(spent + (election.candidates.find(({ id }) => id === fate.id)?.cost ?? 0)).toBeGreaterThan(budget)
    }
  })

  test('every group gets what its share would buy, up to one candidate (EJR-1)', () => {
    for (const election of elections) {
      const voters = election.ballots.filter(({ approved }) => approved.length > 0)
      const chosen = new Set(chosenIn(count(election, 1)))
      const cost = new Map(election.candidates.map(({ id, cost: price }) => [id, price ?? 0]))
      const sum = (some: readonly string[]) => some.reduce((all, id) => all + (cost.get(id) ?? 0), 0)
      for (let set = 1; set < 1 << election.candidates.length; set += 1) {
        const wanted = election.candidates.map(({ id }) => id).filter((_, at) => set & (1 << at))
        const alike = voters.filter(({ approved }) => wanted.every((id) => approved.includes(id)))
        if (sum(wanted) * voters.length > alike.length * election.money.budget || alike.length === 0) continue
        // The largest group that is owed this and has nothing to show: all who are alike and whose own use is too small.
        const failed = alike.filter(({ approved }) => {
          const own = sum(approved.filter((id) => chosen.has(id)))
          return own < sum(wanted) && !wanted.some((id) => !chosen.has(id) && own + (cost.get(id) ?? 0) > sum(wanted))
        })
        expect(
          sum(wanted) * voters.length > failed.length * election.money.budget || failed.length === 0,
          election.seed,
        ).toBe(true)
      }
    }
  })

  test('the order of ballots and how they are put together change nothing', () => {
    for (const election of elections.slice(0, 200)) {
      const turned = { ...election, ballots: election.ballots.toReversed() }
      const twice = { ...election, ballots: election.ballots.flatMap((row) => [row, { ...row, people: 0 }]) }
      expect(count(turned, 1)).toEqual(count(election, 1))
      expect(chosenIn(count(twice, 1))).toEqual(chosenIn(count(election, 1)))
    }
  })
})

test('a hundred thousand ballots about sixty candidates are counted in parts', { timeout: 120_000 }, () => {
  const roll = dice(7)
  const candidates = Array.from({ length: 60 }, (_, at) => ({ id: `p${at}`, cost: 20_000 + 1_000 * roll(300) }))
  const ballots = Array.from({ length: 100_000 }, () => ({
    people: 1,
    approved: Array.from({ length: 1 + roll(12) }, () => `p${Math.min(roll(60), roll(60))}`),
  }))
  const parts = counting({ seed: 'big', candidates, money: { budget: 3_000_000 }, ballots })
  const began = performance.now()
  let [longest, turns] = [0, 0]
  for (;;) {
    const from = threadMs()
    const { done, value } = parts.next()
    longest = Math.max(longest, threadMs() - from)
    turns += 1
    if (!done) continue
    expect(value.spent).toBeLessThanOrEqual(3_000_000)
    expect(chosenIn(value).length).toBeGreaterThan(5)
    break
  }
  const whole = performance.now() - began
  console.info(`counted in ${Math.round(whole)} ms, ${turns} parts, the longest ${Math.round(longest)} ms`)
  expect(whole).toBeLessThan(60_000)
  // In processor time: what else the machine does is nothing of it.
  expect(longest).toBeLessThan(50)
})
