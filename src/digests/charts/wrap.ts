import { bare, carriedOver } from '../../domain/direction.ts'

/** The advance widths of DejaVu Sans in hundredths of an em, from its hmtx table, rounded up within each group. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|'.,:;!·]/, 34],
  [/[frtJ()[\]/\\ -]/, 41],
  [/[mwMWÆŒ@%—…æœ]/, 100],
  [/[A-ZÅØÄÖÜÉ&]/, 79],
  [/[a-zåøäöüéß0-9"?]/, 64],
  // Arabic letters are at their widest where they stand alone.
  [/[ءآأإا،؛]/, 48],
  [/[ةجحخدذرزعغمهوؤ؟]/, 68],
  [/[بتثئطظفقكلنىي]/, 104],
  [/[سشصض]/, 127],
]
/** Emoji and letters that the table does not have. */
const widthOtherwise = 110

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How wide a text is at most, in pixels. */
export function widthOf(text: string, sizePx: number): number {
  return [...graphemes.segment(bare(text))].reduce((sum, { segment }) => sum + emOf(segment) * sizePx, 0)
}

/** A text in lines no wider than this. Words that are wider than a line are broken with a hyphen; nothing is left out. */
export function wrapped(text: string, sizePx: number, widthPxMax: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, sizePx) <= widthPxMax) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = broken(word, sizePx, widthPxMax)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return carriedOver([...lines, line])
}

function broken(word: string, sizePx: number, widthPxMax: number): readonly string[] {
  if (widthOf(word, sizePx) <= widthPxMax) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(`${piece}${segment}-`, sizePx) > widthPxMax) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}

function emOf(grapheme: string): number {
  return (widths.find(([letters]) => letters.test(grapheme))?.[1] ?? widthOtherwise) / 100
}
