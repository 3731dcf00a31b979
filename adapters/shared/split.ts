const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** A part shorter than this share of the limit is not worth a nicer place to cut. */
const fillMin = 0.5

/**
 * Cuts a text into parts of at most `charactersMax` UTF-16 units (the strictest way any platform counts), at the last
 * paragraph, line, sentence or word that fits, else between two graphemes. Never truncates: the parts joined are the
 * text. Only a part that would be nothing but whitespace is left out, since every platform refuses an empty message.
 */
export function splitText(text: string, charactersMax: number): readonly string[] {
  if (!Number.isInteger(charactersMax) || charactersMax < 2) throw new Error('A part holds at least 2 characters.')
  const parts: string[] = []
  let rest = text
  while (rest.length > charactersMax) {
    const cut = cutOf(rest, charactersMax)
    parts.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  parts.push(rest)
  return parts.filter((part) => part.trim() !== '')
}

/** A label that fits, for display only: too long a one ends in an ellipsis, between two graphemes. */
export function shortened(label: string, charactersMax: number): string {
  if (label.length <= charactersMax) return label
  const cut = lastAtMost(boundaries(label, charactersMax - 1), charactersMax - 1)
  return `${label.slice(0, cut).trimEnd()}…`
}

function cutOf(text: string, max: number): number {
  const allowed = new Set(boundaries(text, max))
  for (const pattern of [/\r?\n[^\S\n]*\r?\n\s*/g, /\r?\n\s*/g, /[.!?…]["'»”’)\]]*\s+/g]) {
    const cut = lastMatchEnd(text, max, pattern, allowed)
    if (cut >= max * fillMin) return cut
  }
  const space = lastMatchEnd(text, max, /\s+/g, allowed)
  if (text.slice(0, space).trim() !== '') return space
  // Thai or Chinese has words without spaces.
  const word = lastAtMost(
    Array.from(words.segment(text.slice(0, max + 2)), (segment) => segment.index).filter((at) => allowed.has(at)),
    max,
  )
  if (word >= max * fillMin) return word
  const grapheme = lastAtMost([...allowed], max)
  return grapheme > 0 ? grapheme : codePointCut(text, max)
}

/** Where graphemes begin in the first `max` units; looking two units further tells whether one begins at `max`. */
function boundaries(text: string, max: number): readonly number[] {
  return Array.from(graphemes.segment(text.slice(0, max + 2)), (segment) => segment.index).filter((at) => at <= max)
}

function lastMatchEnd(text: string, max: number, pattern: RegExp, allowed: ReadonlySet<number>): number {
  let last = 0
  for (const match of text.slice(0, max).matchAll(pattern)) {
    const end = match.index + match[0].length
    if (allowed.has(end)) last = end
  }
  return last
}

function lastAtMost(positions: readonly number[], max: number): number {
  return positions.reduce((last, at) => (at <= max && at > last ? at : last), 0)
}

/** A grapheme longer than a whole part has to be broken, but never within a surrogate pair. */
function codePointCut(text: string, max: number): number {
  const unit = text.charCodeAt(max - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? max - 1 : max
}
