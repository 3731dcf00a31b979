/**
 * How alike two ways are of putting the same people into groups, which are numbered from 0: the adjusted Rand index (Hubert and Arabie,
 * 1985). 1 is the same groups under any names, 0 is what chance gives.
 */
export function likeness(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [rows, columns] = [groupsIn(one), groupsIn(other)]
  const cells = new Float64Array(rows * columns)
  const [inRow, inColumn] = [new Float64Array(rows), new Float64Array(columns)]
  for (let p = 0; p < one.length; p += 1) {
    const [row, column] = [one[p] as number, other[p] as number]
    count(cells, row * columns + column)
    count(inRow, row)
    count(inColumn, column)
  }
  const [together, alikeInRows, alikeInColumns] = [cells, inRow, inColumn].map(pairsIn) as [number, number, number]
  const expected = (alikeInRows * alikeInColumns) / Math.max(pairs(one.length), 1)
  const most = (alikeInRows + alikeInColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function groupsIn(of: ArrayLike<number>): number {
  let most = -1
  for (let p = 0; p < of.length; p += 1) most = Math.max(most, of[p] as number)
  return most + 1
}

function count(numbers: Float64Array, at: number): void {
  numbers[at] = (numbers[at] as number) + 1
}

function pairsIn(counts: Float64Array): number {
  return counts.reduce((sum, each) => sum + pairs(each), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}
