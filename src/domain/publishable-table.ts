import { smallCellMin } from './tally.ts'

/** How many people of each group are counted in each column; groups may share people. */
export interface GroupTable {
  /** For each group, how many of it there are, and its count in each column. */
  readonly groups: readonly { readonly people: number; readonly counts: readonly number[] }[]
  /** All people, in or out of any group. */
  readonly people: number
  /** The count of all of them in each column; undefined where it may not be shown. */
  readonly totals: readonly (number | undefined)[]
}

/** One group as it may be shown; undefined where nothing may be said of it. */
export type ShownGroup = readonly (number | undefined)[] | undefined

/**
 * The counts of a table of groups that may be shown beside the counts of all. No number about one to four people is left, and
 * none can be reckoned: not as the difference of a group from all, nor from the rest of a row or of a column (complementary
 * suppression in both directions). A column whose total is hidden is hidden whole.
 */
export function publishableTable({ groups, people, totals }: GroupTable): readonly ShownGroup[] {
  const rest = Math.max(0, people - groups.reduce((sum, group) => sum + group.people, 0))
  const sizes = suppressed(
    [...groups.map((group) => group.people), rest],
    (size) => isFew(size) || isFew(people - size),
  )
  const hidden = groups.map((group, row) =>
    group.counts.map((count, column) => {
      const total = totals[column]
      return sizes[row] === true || total === undefined || isFew(count) || isFew(total - count)
    }),
  )
  // Hiding one cell may ask for another in its row or its column; each round hides more, so it ends.
  for (let again = true; again; ) {
    again = false
    for (const line of linesOf(groups, totals, hidden)) {
      for (const { row, column } of line) {
        if (hidden[row]?.[column] !== false) continue
        const cells = hidden[row]
        if (cells) cells[column] = true
        again = true
      }
    }
  }
  return groups.map((group, row) =>
    sizes[row] === true
      ? undefined
      : group.counts.map((count, column) => (hidden[row]?.[column] === true ? undefined : count)),
  )
}

interface Cell {
  readonly row: number
  readonly column: number
}

/** For each row and each column, the cells that have to be hidden with those that are. */
function linesOf(
  groups: GroupTable['groups'],
  totals: GroupTable['totals'],
  hidden: readonly (readonly boolean[])[],
): readonly (readonly Cell[])[] {
  const rows = groups.map((group, row) =>
    more(
      group.counts.map((count, column) => ({ count, hidden: hidden[row]?.[column] === true })),
      (column) => ({ row, column }),
    ),
  )
  const columns = totals.map((total, column) => {
    if (total === undefined) return []
    const cells = groups.map((group, row) => ({
      count: group.counts[column] ?? 0,
      hidden: hidden[row]?.[column] === true,
    }))
    const left = Math.max(0, total - cells.reduce((sum, { count }) => sum + count, 0))
    // Those in no group are never shown, and stand for one more hidden cell where there are any.
    const counted = left > 0 ? [...cells, { count: left, hidden: true }] : cells
    return more(counted, (row) => ({ row, column })).filter(({ row }) => row < groups.length)
  })
  return [...rows, ...columns]
}

/** What has to be hidden until at least two counts are and they are five people together; nothing where none is hidden. */
function more(
  cells: readonly { readonly count: number; readonly hidden: boolean }[],
  at: (index: number) => Cell,
): readonly Cell[] {
  const kept = cells.filter((cell) => cell.hidden)
  if (kept.length === 0) return []
  let many = kept.length
  let together = kept.reduce((sum, { count }) => sum + count, 0)
  const found: Cell[] = []
  const open = cells.map((cell, index) => ({ ...cell, index })).filter((cell) => !cell.hidden)
  for (const { count, index } of open.toSorted((one, other) => one.count - other.count)) {
    if (many > 1 && together >= smallCellMin) break
    found.push(at(index))
    many += 1
    together += count
  }
  return found
}

/** Which of some sizes are hidden: those that may not be shown, and more of them until none can be reckoned from the rest. */
function suppressed(sizes: readonly number[], isHidden: (size: number) => boolean): readonly boolean[] {
  const hidden = sizes.map(isHidden)
  const cells = sizes.map((count, row) => ({ count, hidden: hidden[row] === true }))
  const added = new Set(more(cells, (row) => ({ row, column: 0 })).map(({ row }) => row))
  return hidden.map((is, row) => is || added.has(row))
}

function isFew(count: number): boolean {
  return count > 0 && count < smallCellMin
}
