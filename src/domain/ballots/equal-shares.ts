/** One candidate as shares are dealt out: what it costs, its lot, and the rows of ballots that approve of it. */
export interface Priced {
  readonly cost: number
  readonly lot: string
  readonly supporters: Int32Array
}

/** Rows of ballots that say the same, as how many there are of each. */
export interface Purses {
  readonly people: Float64Array
  readonly voters: number
}

/** Who was chosen, and what those who approve of each of the others had left, in the unit of `shares`. */
interface Dealt {
  /** By place among the priced, in the order in which they were bought. */
  readonly bought: readonly number[]
  readonly left: readonly number[]
}

/** What shares lead to, and what those who approve of each candidate that was not bought lacked, in whole units of money. */
export interface Shared {
  readonly bought: readonly number[]
  readonly lacked: readonly number[]
}

/** In each step shares grow by a hundredth of what they were at first … */
const stepsPerShare = 100
/** … up to three times that. */
const stepsMax = 200
/** Money is reckoned in parts of a unit for each voter: a millionth, or less fine where numbers would grow beyond what is exact. */
const finest = 1_000_000

/**
 * The Method of Equal Shares with approvals, where the use of a candidate is what it costs (Peters, Pierczyński and Skowron 2021,
 * "Proportional Participatory Budgeting with Additive Utilities"). Each voter holds an equal share of the budget. Again and again
 * the candidate is bought whose supporters can pay for it with the least for each unit of cost, all of them alike, and those who
 * have less give what they have; the lower lot where two are alike.
 *
 * The rule leaves money over, so shares then grow step by step (a hundredth of the first share each time, "Add1" of Faliszewski et
 * al. 2023), and it is begun anew, until it would cost more than the budget, nothing is left that fits, or shares are three times
 * what they were; the last count within the budget stands.
 *
 * Payments are rounded up to a millionth of a unit of money for each voter (`finest`), and what that takes is allowed for. Yields
 * now and then, so that a caller can let others have their turn.
 */
export function* equalShares(priced: readonly Priced[], purses: Purses, budget: number): Generator<void, Shared> {
  const parts = partsFor(budget, purses.voters)
  const first = budget * parts
  const grows = Math.max(1, Math.ceil(first / stepsPerShare))
  const unit = purses.voters * parts
  let last = yield* deal(priced, purses, first, unit)
  for (let step = 1; step <= stepsMax; step += 1) {
    const spent = costOf(last.bought, priced)
    const fits = priced.some(({ cost }, at) => !last.bought.includes(at) && spent + cost <= budget)
    if (!fits) break
    const next = yield* deal(priced, purses, first + step * grows, unit)
    if (costOf(next.bought, priced) > budget) break
    last = next
  }
  return {
    bought: last.bought,
    lacked: priced.map(({ cost }, at) => Math.max(0, Math.ceil(cost - (last.left[at] ?? 0) / unit))),
  }
}

/** What some candidates cost together. */
export function costOf(some: readonly number[], priced: readonly Pick<Priced, 'cost'>[]): number {
  return some.reduce((all, at) => all + (priced[at]?.cost ?? 0), 0)
}

/** The largest power of ten, a million at most, with which every sum stays exact. */
function partsFor(budget: number, voters: number): number {
  let parts = finest
  const most = (1 + stepsMax / stepsPerShare) * budget * Math.max(1, voters)
  while (parts > 1 && most * parts > Number.MAX_SAFE_INTEGER) parts /= 10
  return parts
}

/** One count with this share for each voter; `unit` is how much one unit of money is. */
function* deal(priced: readonly Priced[], { people }: Purses, share: number, unit: number): Generator<void, Dealt> {
  const held = new Float64Array(people.length).fill(share)
  const bought: number[] = []
  /** What a unit of each costs its supporters, as it was reckoned last: it only ever grows. */
  const prices = priced.map(() => 0)
  const open = new Set(priced.keys())
  let looked = 0
  for (;;) {
    const reckoned: Reckoned[] = []
    const alikeTo = (price: number) => price * (1 + exactness) + (2 * bought.length) / cheapest(priced)
    let least = Number.POSITIVE_INFINITY
    for (const at of [...open].sort((one, other) => (prices[one] ?? 0) - (prices[other] ?? 0))) {
      const candidate = priced[at]
      if (!candidate || (prices[at] ?? 0) > alikeTo(least)) break
      looked += candidate.supporters.length
      if (looked >= rowsAtOnce) {
        yield
        looked = candidate.supporters.length
      }
      const level = levelFor(candidate, people, held, unit, bought.length)
      if (!level) {
        open.delete(at)
        continue
      }
      const price = level.exact / candidate.cost
      prices[at] = price
      least = Math.min(least, price)
      reckoned.push({ at, level, price, lot: candidate.lot })
    }
    const [best] = reckoned
      .filter(({ price }) => price <= alikeTo(least))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    if (!best) break
    for (const row of priced[best.at]?.supporters ?? []) held[row] = Math.max(0, (held[row] ?? 0) - best.level.whole)
    bought.push(best.at)
    open.delete(best.at)
  }
  const left: number[] = []
  for (const { supporters } of priced) {
    yield
    let all = 0
    for (const row of supporters) all += (people[row] ?? 0) * (held[row] ?? 0)
    left.push(all)
  }
  return { bought, left }
}

/** So many rows are looked at before a caller can let others have their turn, each some five times to find a level. */
const rowsAtOnce = 100_000

/** A candidate that could be bought, with what its supporters pay for a unit of its cost. */
interface Reckoned {
  readonly at: number
  readonly level: Level
  readonly price: number
  readonly lot: string
}

/** What each supporter pays who has as much, and the same rounded up to whole parts. */
interface Level {
  readonly exact: number
  readonly whole: number
}

/** Two prices so near to each other are alike: that much a division of exact numbers may be off, and rounding up what was paid before. */
const exactness = 1e-12

function cheapest(priced: readonly Priced[]): number {
  return priced.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY)
}

/** What is to be paid for a candidate so that all who can pay alike; undefined where its supporters do not have it. */
function levelFor(
  { cost, supporters }: Priced,
  people: Float64Array,
  held: Float64Array,
  unit: number,
  roundedSoFar: number,
): Level | undefined {
  let owed = cost * unit
  let payers = 0
  let have = 0
  let most = 0
  for (const row of supporters) {
    const many = people[row] ?? 0
    const purse = held[row] ?? 0
    payers += many
    have += many * purse
    if (purse > most) most = purse
  }
  // Each payment was rounded up by less than one part; that is never what a candidate fails for.
  if (have + payers * roundedSoFar < owed || payers === 0) return undefined
  if (have <= owed) return { exact: most, whole: most }
  let [floor, rest, whole] = [-1, payers, dividedUp(owed, payers)]
  for (;;) {
    let found = false
    for (const row of supporters) {
      const purse = held[row] ?? 0
      if (purse <= floor || purse >= whole) continue
      const many = people[row] ?? 0
      owed -= many * purse
      rest -= many
      found = true
    }
    if (!found) return { exact: owed / rest, whole }
    floor = whole - 1
    whole = dividedUp(owed, rest)
  }
}

/** Exact for whole numbers, which a division of large ones is not. */
function dividedUp(all: number, by: number): number {
  const rest = all % by
  return (all - rest) / by + (rest > 0 ? 1 : 0)
}
