import { type Candidate, type Count, type Election, type Fate, isChosen, lotOf, supportersMin } from './election.ts'
import { equalShares, type Priced } from './equal-shares.ts'

/**
 * Counts an election: equal shares where there is a budget, and what is left over goes to those with most approvals that fit;
 * without one those with most approvals are chosen. Where two are alike the lower lot goes first. A candidate that fewer than
 * `least` approve of takes no part. Yields now and then, so that a caller can let others have their turn.
 */
export function* counting(election: Election, least = supportersMin): Generator<void, Count> {
  const { candidates, ballots, money, seed } = election
  const known = new Map(candidates.map(({ id }, at) => [id, at]))
  const approvals = candidates.map(() => 0)
  const rows: { readonly people: number; readonly places: readonly number[] }[] = []
  for (const { people, approved } of ballots) {
    const places = [...new Set(approved)].flatMap((id) => known.get(id) ?? [])
    for (const at of places) approvals[at] = (approvals[at] ?? 0) + people
    rows.push({ people, places })
    if (rows.length % rowsAtOnce === 0) yield
  }
  const taking = new Set([...candidates.keys()].filter((at) => (approvals[at] ?? 0) >= least))
  const people: number[] = []
  const supporters = new Map([...taking].map((at): [number, number[]] => [at, []]))
  for (const [index, row] of rows.entries()) {
    const taken = row.places.filter((at) => taking.has(at))
    if (taken.length > 0) {
      for (const at of taken) supporters.get(at)?.push(people.length)
      people.push(row.people)
    }
    if ((index + 1) % rowsAtOnce === 0) yield
  }
  const voters = people.reduce((all, each) => all + each, 0)
  const all: Tallied = { candidates, approvals, taking, lots: candidates.map(({ id }) => lotOf(seed, id)) }
  if ('choose' in money) return { voters, fates: mostApproved(all, money.choose) }
  const places = [...taking]
  const priced: Priced[] = []
  for (const at of places) {
    yield
    const cost = candidates[at]?.cost ?? 0
    priced.push({ cost, lot: all.lots[at] ?? '', supporters: new Int32Array(supporters.get(at) ?? []) })
  }
  yield
  const purses = { people: new Float64Array(people), voters }
  const shared = yield* equalShares(priced, purses, money.budget)
  const bought = new Set(shared.bought.map((place) => places[place]))
  const lacked = new Map(places.map((at, place) => [at, shared.lacked[place] ?? 0]))
  return withLeftOver(all, money.budget, bought, lacked, voters)
}

/** So many rows of ballots are read before a caller can let others have their turn. */
const rowsAtOnce = 1_000

/** The same at once. */
export function count(election: Election, least = supportersMin): Count {
  const parts = counting(election, least)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

interface Tallied {
  readonly candidates: readonly Candidate[]
  readonly approvals: readonly number[]
  /** Those that enough approve of, by place. */
  readonly taking: ReadonlySet<number>
  readonly lots: readonly string[]
}

/** Those that take part, most approvals first; where two are alike, the lower lot. */
function inOrder({ approvals, taking, lots }: Tallied): readonly number[] {
  const lot = (at: number) => lots[at] ?? ''
  return [...taking].sort(
    (one, other) => (approvals[other] ?? 0) - (approvals[one] ?? 0) || (lot(one) < lot(other) ? -1 : 1),
  )
}

function mostApproved(all: Tallied, choose: number): readonly Fate[] {
  const chosen = inOrder(all).slice(0, choose)
  const last = all.approvals[chosen.at(-1) ?? -1]
  return all.candidates.map(({ id }, at): Fate => {
    const approvals = all.approvals[at] ?? 0
    if (!all.taking.has(at)) return { id, approvals, as: 'few' }
    return { id, approvals, as: chosen.includes(at) ? 'approvals' : approvals === last ? 'lot' : 'fewer' }
  })
}

function withLeftOver(
  all: Tallied,
  budget: number,
  bought: ReadonlySet<number | undefined>,
  lacked: ReadonlyMap<number, number>,
  voters: number,
): Count {
  const cost = (at: number) => all.candidates[at]?.cost ?? 0
  let spent = [...bought].reduce<number>((sum, at) => sum + (at === undefined ? 0 : cost(at)), 0)
  const added = new Set<number>()
  for (const at of inOrder(all)) {
    if (bought.has(at) || spent + cost(at) > budget) continue
    added.add(at)
    spent += cost(at)
  }
  const fates = all.candidates.map(({ id }, at): Fate => {
    const approvals = all.approvals[at] ?? 0
    if (!all.taking.has(at)) return { id, approvals, as: 'few' }
    if (bought.has(at)) return { id, approvals, as: 'shares' }
    return { id, approvals, as: added.has(at) ? 'left-over' : 'money', lacked: lacked.get(at) ?? 0 }
  })
  return { voters, fates, spent }
}

/** The ids of those that were chosen, in the order of the election. */
export function chosenIn({ fates }: Pick<Count, 'fates'>): readonly string[] {
  return fates.filter(isChosen).map(({ id }) => id)
}
