/** Fewer in a row are written one by one. */
const rowMin = 3

/** Numbers as a busy reader takes them in: `3–7, 9`. They are in order, and each is there once. */
export function numberList(numbers: readonly number[]): string {
  const rows: number[][] = []
  for (const number of numbers) {
    const row = rows.at(-1)
    if (row && row.at(-1) === number - 1) row.push(number)
    else rows.push([number])
  }
  return rows.map((row) => (row.length < rowMin ? row.join(', ') : `${row[0]}–${row.at(-1)}`)).join(', ')
}
