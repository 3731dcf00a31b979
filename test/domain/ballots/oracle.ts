import { type Election, lotOf } from '../../../src/domain/ballots/election.ts'

/** A fraction of whole numbers. */
type Ratio = readonly [bigint, bigint]

const zero: Ratio = [0n, 1n]
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => reduced([a * d + c * b, b * d])
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => reduced([a * d - c * b, b * d])
const over = ([a, b]: Ratio, by: bigint): Ratio => reduced([a, b * by])
const less = ([a, b]: Ratio, [c, d]: Ratio) => a * d < c * b
const same = ([a, b]: Ratio, [c, d]: Ratio) => a * d === c * b

function reduced([a, b]: Ratio): Ratio {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? zero : [a / x, b / x]
}

/** The whole rule once more, voter by voter and in exact fractions, as slowly and plainly as it is written in the paper. */
export function plainly({ candidates: put, ballots, money, seed }: Election): readonly string[] {
  if (!('budget' in money)) throw new Error('This is about a budget.')
  const { budget } = money
  // What no voter approves of takes no part.
  const candidates = put.filter(({ id }) => ballots.some(({ approved }) => approved.includes(id)))
  const voters = ballots.flatMap(({ people, approved }) => Array.from({ length: people }, () => new Set(approved)))
  const n = BigInt(voters.length)
  const costOf = (ids: readonly string[]) =>
    candidates.filter(({ id }) => ids.includes(id)).reduce((sum, { cost = 0 }) => sum + cost, 0)
  const lots = new Map(candidates.map(({ id }) => [id, lotOf(seed, id)]))
  const before = (one: string, other: string) => (lots.get(one) ?? '') < (lots.get(other) ?? '')

  const run = (share: Ratio): readonly string[] => {
    const held = voters.map(() => share)
    const bought: string[] = []
    for (;;) {
      let best: { readonly id: string; readonly pays: Ratio; readonly price: Ratio } | undefined
      for (const { id, cost = 0 } of candidates) {
        if (bought.includes(id)) continue
        const purses = voters.flatMap((approved, at) => (approved.has(id) ? [held[at] ?? zero] : []))
        purses.sort((one, other) => (less(one, other) ? -1 : same(one, other) ? 0 : 1))
        let owed: Ratio = [BigInt(cost), 1n]
        let left = BigInt(purses.length)
        let pays: Ratio | undefined
        for (const purse of purses) {
          const each = over(owed, left)
          if (!less(purse, each)) {
            pays = each
            break
          }
          owed = minus(owed, purse)
          left -= 1n
        }
        if (!pays) continue
        const price = over(pays, BigInt(cost))
        if (!best || less(price, best.price) || (same(price, best.price) && before(id, best.id)))
          best = { id, pays, price }
      }
      if (!best) return bought
      const { id, pays } = best
      for (const [at, approved] of voters.entries())
        if (approved.has(id)) held[at] = less(held[at] ?? zero, pays) ? zero : minus(held[at] ?? zero, pays)
      bought.push(id)
    }
  }

  const first: Ratio = over([BigInt(budget), 1n], n)
  let share = first
  let last = run(share)
  for (let step = 0; step < 200; step += 1) {
    const spent = costOf(last)
    if (!candidates.some(({ id, cost = 0 }) => !last.includes(id) && spent + cost <= budget)) break
    share = plus(share, over(first, 100n))
    const next = run(share)
    if (costOf(next) > budget) break
    last = next
  }
  const chosen = [...last]
  const approvals = (id: string) => voters.filter((approved) => approved.has(id)).length
  const order = candidates
    .map(({ id }) => id)
    .sort((one, other) => approvals(other) - approvals(one) || (before(one, other) ? -1 : 1))
  for (const id of order)
    if (!chosen.includes(id) && approvals(id) > 0 && costOf([...chosen, id]) <= budget) chosen.push(id)
  return candidates.map(({ id }) => id).filter((id) => chosen.includes(id))
}
