/** A piece that ends by sense is not much shorter than one that ends anywhere. */
const senseFrom = 0.5
/** As far as the longest character that people write reaches, a family with its skin tones, in UTF-16 units. */
const characterMax = 64

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A text in pieces of at most so many UTF-16 units: they end with a paragraph, a line, a sentence or a word, and where there is none of
 * these never in the middle of a character. Nothing but blanks between two pieces is left out.
 */
export function piecesOf(words: string, max: number): readonly string[] {
  const pieces: string[] = []
  let rest = words
  while (rest.length > max) {
    const at = endIn(rest, max)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...pieces, rest].filter((piece) => piece !== '')
}

function endIn(rest: string, max: number): number {
  const window = rest.slice(0, max)
  const least = Math.floor(max * senseFrom)
  for (const end of [window.lastIndexOf('\n\n'), window.lastIndexOf('\n'), sentenceEnd(window)])
    if (end >= least) return end
  const word = window.search(/\s\S*$/u)
  return word > 0 ? word : characterStart(rest, max)
}

/** Behind the last sentence that is finished and followed by another. */
function sentenceEnd(window: string): number {
  let end = -1
  for (const { index } of window.matchAll(/[.!?…؟۔](?=\s)/gu)) end = index + 1
  return end
}

/** Where the character begins that would be cut. One that is longer than a piece is cut between its code points. */
function characterStart(rest: string, max: number): number {
  const from = characters.segment(rest.slice(0, max + characterMax)).containing(max)?.index ?? max
  if (from > 0) return from
  const isLow = /^[\udc00-\udfff]/.test(rest.slice(max))
  return isLow && max > 1 ? max - 1 : max
}
