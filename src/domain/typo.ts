/** How much may differ between a misspelt word and the right one. */
const differencesMax = 4

/**
 * Whether `right` is `wrong` spelt right: a few letters differ and no number does. Anything else would change what people
 * were asked, or have already answered.
 */
export function isTypo(wrong: string, right: string): boolean {
  return numbersIn(wrong) === numbersIn(right) && lettersApart(wrong, right) <= differencesMax
}

function numbersIn(words: string): string {
  return (words.match(/\d+/g) ?? []).join(' ')
}

/** Letters to add, take away or change (Levenshtein), over whole characters. */
export function lettersApart(one: string, other: string): number {
  const letters = [...other]
  let row = letters.map((_, index) => index + 1)
  let first = 0
  for (const letter of one) {
    const before = [first, ...row]
    first += 1
    let left = first
    row = letters.map((each, index) => {
      left = Math.min(left + 1, (before[index + 1] ?? 0) + 1, (before[index] ?? 0) + (each === letter ? 0 : 1))
      return left
    })
  }
  return row.at(-1) ?? first
}
