import { at } from './votes.ts'

/**
 * How alike two ways are of putting the same people into groups: the adjusted Rand index (Hubert and Arabie, 1985). 1 is the
 * same groups under any names, 0 is what chance gives.
 */
export function likeness(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const cells = new Map<string, number>()
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  for (let p = 0; p < one.length; p += 1) {
    const [row, column] = [at(one, p), at(other, p)]
    add(cells, `${row}/${column}`)
    add(rows, row)
    add(columns, column)
  }
  const together = pairsIn(cells)
  const [inRows, inColumns] = [pairsIn(rows), pairsIn(columns)]
  const expected = (inRows * inColumns) / Math.max(pairs(one.length), 1)
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}
