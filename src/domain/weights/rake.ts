/** People who are alike in every margin: the category of each margin they are in, and how many they are. */
export interface Cell {
  readonly categories: readonly number[]
  readonly people: number
}

/** The least and the most that a person may weigh, where all weigh one on average. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

const roundsMax = 1_000
/** How far a category's share may be from its target at the end. */
const shareOff = 1e-12

/**
 * The weight of each person of a cell, one on average, with which the share of every category is its target: iterative proportional
 * fitting (Deming and Stephan, 1940). `targets` are shares by margin and category, each margin adding up to one. Undefined where no
 * weights come to that: a category that is to have a share has no people, or the margins contradict each other.
 */
export function rake(cells: readonly Cell[], targets: readonly (readonly number[])[]): readonly number[] | undefined {
  const people = sum(cells.map((cell) => cell.people))
  const weights = cells.map(() => 1)
  for (let round = 0; round < roundsMax; round += 1) {
    if (people === 0) return undefined
    for (const [margin, shares] of targets.entries()) {
      const found = sharesIn(cells, weights, margin, shares.length)
      if (shares.some((share, at) => share > 0 && !((found[at] ?? 0) > 0))) return undefined
      for (const [at, cell] of cells.entries()) {
        const category = cell.categories[margin] ?? 0
        const share = found[category] ?? 0
        if (share > 0) weights[at] = ((weights[at] ?? 0) * (shares[category] ?? 0)) / share
      }
    }
    if (largestGap(cells, weights, targets) < shareOff) return weights
  }
  return undefined
}

/**
 * Weights within their bounds: what is cut off is spread evenly over all people within them, until none is outside (as trimWeights of
 * R's package survey does, strictly). Where none is within them there is no one to spread it over, and the bounds hold. The margins are met
 * less exactly for it; see `largestGap`.
 */
export function trim(cells: readonly Cell[], weights: readonly number[], { least, most }: Bounds): readonly number[] {
  let trimmed = weights
  for (let round = 0; round < roundsMax; round += 1) {
    const isOutside = trimmed.map((weight) => weight < least || weight > most)
    const within = sum(cells.map(({ people }, at) => (isOutside[at] ? 0 : people)))
    if (!isOutside.includes(true)) return trimmed
    const cut = trimmed.map((weight) => Math.max(least, Math.min(weight, most)))
    if (within === 0) return cut
    const left = sum(cells.map(({ people }, at) => people * ((trimmed[at] ?? 0) - (cut[at] ?? 0))))
    trimmed = cut.map((weight, at) => (isOutside[at] ? weight : weight + left / within))
  }
  return trimmed
}

/** By how much the share of a category is off its target at most. */
export function largestGap(
  cells: readonly Cell[],
  weights: readonly number[],
  targets: readonly (readonly number[])[],
): number {
  const gaps = targets.flatMap((shares, margin) => {
    const found = sharesIn(cells, weights, margin, shares.length)
    return shares.map((share, at) => Math.abs(share - (found[at] ?? 0)))
  })
  return Math.max(0, ...gaps)
}

function sharesIn(
  cells: readonly Cell[],
  weights: readonly number[],
  margin: number,
  categories: number,
): readonly number[] {
  const shares = new Array<number>(categories).fill(0)
  let all = 0
  for (const [at, { categories: own, people }] of cells.entries()) {
    const weight = people * (weights[at] ?? 0)
    const category = own[margin] ?? 0
    shares[category] = (shares[category] ?? 0) + weight
    all += weight
  }
  return shares.map((share) => share / all)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
