import { stem, tellsSomething, wordsOf } from '../stem.ts'

/** Two statements share so much of what they say that they may be the same: of the stems of the shorter one. */
const alikeMin = 0.6
/** One word alone is no likeness. */
const sharedMin = 2
/** Two that say the same begin to within so many characters; all that people may write is fifty times as long, and takes as long to read. */
const charactersRead = 800

interface Said {
  readonly number: number
  readonly text: string
}

/**
 * Finds, among these statements, the one that says nearly the same as another: it shares most of its stems with it, and at least two.
 * Undefined where there is none. It only suggests: a person decides. Of long statements the beginning is read, and only those that share
 * a stem are looked at.
 */
export function nearestAmong<Other extends Said>(
  others: readonly Other[],
  language: string,
): (said: Said) => Other | undefined {
  const having = new Map<string, number[]>()
  const sizes = others.map(({ text }, at) => {
    const stems = stemsIn(text, language)
    for (const each of stems) {
      const before = having.get(each)
      if (before) before.push(at)
      else having.set(each, [at])
    }
    return stems.size
  })
  return ({ number, text }) => {
    const own = stemsIn(text, language)
    const shared = new Map<number, number>()
    for (const each of own) for (const at of having.get(each) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { readonly at: number; readonly share: number } | undefined
    for (const [at, count] of shared) {
      const share = count / Math.min(own.size, sizes[at] ?? own.size)
      if (count < sharedMin || share < alikeMin || others[at]?.number === number) continue
      if (best === undefined || share > best.share || (share === best.share && at < best.at)) best = { at, share }
    }
    return best && others[best.at]
  }
}

function stemsIn(text: string, language: string): ReadonlySet<string> {
  return new Set(
    wordsOf(beginningOf(text))
      .filter(tellsSomething)
      .map((word) => stem(word, language)),
  )
}

const inWord = /[\p{L}\p{M}\p{N}]/u

/** What is read of a text; a word that it is cut in is left out. */
function beginningOf(text: string): string {
  if (text.length <= charactersRead) return text
  const cut = text.slice(0, charactersRead)
  if (!inWord.test(text.charAt(charactersRead))) return cut
  let end = cut.length
  while (end > 0 && inWord.test(cut.charAt(end - 1))) end -= 1
  return cut.slice(0, end)
}
