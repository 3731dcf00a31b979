import { type TextRef, text } from '../domain/message.ts'
/** Something that can be named in a file: by its id, and by the names people know it under. */
export interface Nameable {
  readonly id: string
  readonly names?: readonly string[]
}

/** How many single letters must be added, removed or exchanged to get from one word to the other (Levenshtein 1966). */
export function distance(one: string, other: string): number {
  const from = [...one]
  const to = [...other]
  let row = to.map((_, at) => at + 1)
  for (const [index, letter] of from.entries()) {
    let diagonal = index
    let left = index + 1
    row = row.map((above, at) => {
      left = Math.min(above + 1, left + 1, diagonal + (letter === to[at] ? 0 : 1))
      diagonal = above
      return left
    })
  }
  return row.at(-1) ?? from.length
}

/** The known id that was most likely meant, or undefined when nothing is close: at most a third of the letters differ, and two always may. */
export function nearest(written: string, known: readonly Nameable[]): string | undefined {
  const word = folded(written).slice(0, wordCharactersMax)
  let best: { readonly id: string; readonly far: number } | undefined
  for (const { id, names = [] } of known) {
    for (const name of [id, ...names]) {
      const far = distance(word, folded(name).slice(0, wordCharactersMax))
      const farMax = Math.max(2, Math.floor(name.length / 3))
      if (far <= farMax && far < name.length && (best === undefined || far < best.far)) best = { id, far }
    }
  }
  return best?.id
}

/** `"parcs" is not a topic of the city. Did you mean "parks"?`, or the list of what is known. */
export function unknownName(written: string, kind: TextRef, known: readonly Nameable[]): TextRef {
  const meant = nearest(written, known)
  const name = { written: shown(written), kind }
  if (meant !== undefined) return text('file-unknown-meant', { ...name, meant })
  if (known.length === 0) return text('file-unknown-none', name)
  return text('file-unknown', { ...name, known: known.map((one) => one.id).join(', ') })
}

/** What the moderator wrote, short enough to stand inside a sentence. */
export function shown(written: string): string {
  const line = written.replaceAll(/\s+/g, ' ')
  return line.length <= wordCharactersMax ? line : `${line.slice(0, wordCharactersMax - 1)}…`
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_]+/g, '-')
}

/** Longer than any id, short enough to compare at once. */
const wordCharactersMax = 60
