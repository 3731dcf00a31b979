/** More than this many letters are not counted. */
const differencesMax = 4

/**
 * Letters to add, take away or change (Levenshtein), over whole characters. Only what lies near the diagonal is looked at, since
 * further from it more differs than counts; place `near` of a row is the column so far from it.
 * More than four are told as five.
 */
export function lettersApart(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  if (Math.abs(from.length - to.length) > differencesMax) return tooFar
  const places = Array.from({ length: 2 * differencesMax + 1 }, (_, near) => near - differencesMax)
  let row = places.map((column) => (column < 0 ? tooFar : column))
  for (const [above, letter] of from.entries()) {
    let left = tooFar
    row = places.map((near, place) => {
      const column = above + 1 + near
      if (column < 0 || column > to.length) return tooFar
      const changed = (row[place] ?? tooFar) + (letter === to[column - 1] ? 0 : 1)
      left = column === 0 ? above + 1 : Math.min(changed, (row[place + 1] ?? tooFar) + 1, left + 1)
      return left
    })
  }
  return row[to.length - from.length + differencesMax] ?? tooFar
}

const tooFar = differencesMax + 1
