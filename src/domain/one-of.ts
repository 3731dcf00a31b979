/** Words that share their beginnings, letter by letter. */
interface Branch {
  readonly next: Map<string, Branch>
  ends: boolean
}

/**
 * An expression for one of several words, the longest that fits first, each as the expressions of its letters. Beginnings that words share are
 * in it once, and first of all stands which letters there can be: where none of those is, a place in a text is looked at once,
 * however many words there are. `behind` is what holds before the word, and is looked at after that. Nothing is found where there are no words.
 */
export function oneOf(words: readonly (readonly string[])[], behind = ''): string {
  if (words.length === 0) return '(?:(?!))'
  const root = grown(words)
  const begins = root.ends ? '' : `(?=${eitherOf([...root.next.keys()])})`
  return `(?:${begins}${behind}${sourceOf(root)})`
}

/** The same as what stands before a place: read from its end, as expressions read what is behind them. */
export function endingIn(words: readonly (readonly string[])[]): string {
  if (words.length === 0) return '(?:(?!))'
  return `(?<=${sourceOf(grown(words.map((word) => word.toReversed())), true)})`
}

/** The letters of a word as they stand in it, with what has a meaning in expressions made plain. */
export function lettersOf(word: string): readonly string[] {
  return [...word].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'))
}

function grown(words: readonly (readonly string[])[]): Branch {
  const root: Branch = { next: new Map(), ends: false }
  for (const word of words) {
    let at = root
    for (const letter of word) {
      const known = at.next.get(letter) ?? { next: new Map(), ends: false }
      at.next.set(letter, known)
      at = known
    }
    at.ends = true
  }
  return root
}

/** What goes on comes before what ends here: the longer word first. */
function sourceOf({ next, ends }: Branch, backwards = false): string {
  const ways = [...next].map(([letter, after]) =>
    backwards ? `${sourceOf(after, true)}${letter}` : `${letter}${sourceOf(after)}`,
  )
  const all = ends ? [...ways, ''] : ways
  return all.length === 1 ? (all[0] ?? '') : `(?:${all.join('|')})`
}

/** One of these letters, as one set where they are no more than letters. */
function eitherOf(letters: readonly string[]): string {
  const plain = letters.filter((letter) => /^(?:\\?.|\[[^\]]+\])$/su.test(letter))
  const inside = plain.map((letter) => (letter.startsWith('[') ? letter.slice(1, -1) : letter.replace(/^-$/, '\\-')))
  const sets = plain.length > 0 ? [`[${inside.join('')}]`] : []
  const others = letters.filter((letter) => !plain.includes(letter))
  return [...sets, ...others].length === 1 ? ([...sets, ...others][0] ?? '') : `(?:${[...sets, ...others].join('|')})`
}
