import { carriedOver } from '../../domain/direction.ts'
import { qrOf } from './qr.ts'

/** What a poster says, already in one language. */
export interface PosterWords {
  readonly sender: string
  readonly title: string
  /** The first question, word for word. */
  readonly question: string
  readonly scan: string
  readonly how: string
  readonly promise: string
  readonly closes: string
  readonly host: string
  readonly more?: string
  readonly doors: readonly Door[]
}

/** One way in: a chat app's name, where its code leads, and what to write there if its links carry no words. */
export interface Door {
  readonly name: string
  readonly url: string
  readonly write?: string
}

/** What is drawn: lengths in points, from the upper left corner. */
export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly color: Color
    }
  /** `y` is the baseline. */
  | {
      readonly kind: 'words'
      readonly x: number
      readonly y: number
      readonly size: number
      readonly bold: boolean
      readonly color: Color
      readonly text: string
    }
  | {
      readonly kind: 'path'
      readonly x: number
      readonly y: number
      /** What it takes from left to right. */
      readonly width: number
      readonly scale: number
      readonly color: Color
      readonly d: string
      readonly strokeWidth?: number
      /** The words whose letters it draws, to be found and read aloud. */
      readonly words?: DrawnWords
    }

/** Words that are drawn as outlines, and where each run of one direction lies, from left to right. */
export interface DrawnWords {
  readonly text: string
  readonly size: number
  readonly runs: readonly { readonly x: number; readonly text: string }[]
}

/** Red, green and blue, 0 to 255. */
export type Color = readonly [number, number, number]

/** How wide a line is, in points. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** A4 (ISO 216) in points. */
export const page = { width: 595.28, height: 841.89 } as const

const margin = 48
const inner = page.width - 2 * margin
const accent: Color = [11, 93, 99]
const white: Color = [255, 255, 255]
const black: Color = [0, 0, 0]
const ink: Color = [19, 34, 42]
const soft: Color = [75, 93, 103]
const peach: Color = [255, 181, 159]

/** Three codes stand side by side, four in two rows of two. */
const doorsMax = 6

/** Lays a poster out. Nothing is ever cut off: the title and the codes shrink until all of it fits. Pure. */
export function layPoster(words: PosterWords, measure: Measure): readonly Shape[] {
  const doors = words.doors.slice(0, doorsMax)
  for (const titleSize of [50, 44, 38, 33, 28, 24, 20, 16]) {
    const head = headOf(words, titleSize, measure)
    const foot = footOf(words, measure)
    const room = page.height - head.end - foot.height - 24
    const placed = doorsOf(doors, head.end, room, measure)
    // A long title gives way to the codes: they are what the poster is for.
    const balanced = head.end < page.height / 2 || titleSize <= 24
    if (placed && balanced) return [...head.shapes, ...placed, ...foot.shapes]
  }
  throw new Error('The title and the first question are too long for one poster. Write a shorter title.')
}

/** The band with the city's name, the title and the question. */
function headOf(
  words: PosterWords,
  titleSize: number,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const title = wrapped(words.title, titleSize, true, inner, measure)
  const questionSize = Math.min(21, titleSize * 0.6)
  const question = wrapped(words.question, questionSize, false, inner, measure)
  const titleTop = 96
  const questionTop = titleTop + title.length * titleSize * 1.12 + 10
  const bandEnd = questionTop + question.length * questionSize * 1.35 + 26
  const scan = wrapped(words.scan, 22, true, inner, measure)
  const how = wrapped(words.how, 13, false, inner, measure)
  const scanTop = bandEnd + 24
  const howTop = scanTop + scan.length * 27 + 5
  return {
    shapes: [
      { kind: 'box', x: 0, y: 0, width: page.width, height: bandEnd, color: accent },
      ...markAt(margin, 40),
      ...lines([words.sender], margin + 44, 44, 17, true, white, 1.2),
      ...lines(title, margin, titleTop, titleSize, true, white, 1.12),
      ...lines(question, margin, questionTop, questionSize, false, white, 1.35),
      ...lines(scan, margin, scanTop, 22, true, ink, 1.2),
      ...lines(how, margin, howTop, 13, false, soft, 1.35),
    ],
    end: howTop + how.length * 13 * 1.35 + 10,
  }
}

/** The promise, until when, who asks and where more is. */
function footOf(words: PosterWords, measure: Measure): { readonly shapes: readonly Shape[]; readonly height: number } {
  const promise = wrapped(words.promise, 14, true, inner, measure)
  const small = [words.closes, words.host, ...(words.more ? [words.more] : [])].flatMap((each) =>
    wrapped(each, 12, false, inner, measure),
  )
  const height = 18 + promise.length * 19 + 6 + small.length * 17 + 30
  const top = page.height - height
  return {
    shapes: [
      { kind: 'box', x: margin, y: top, width: inner, height: 1.5, color: accent },
      ...lines(promise, margin, top + 18, 14, true, ink, 19 / 14),
      ...lines(small, margin, top + 24 + promise.length * 19, 12, false, soft, 17 / 12),
    ],
    height,
  }
}

/** A code smaller than this is not read from an arm's length away: 4 cm. */
const codeMin = 113
const codeMax = 250
const gap = 22

/** The codes, as large as the room lets them be; undefined when they would be too small to read. */
function doorsOf(doors: readonly Door[], top: number, room: number, measure: Measure): readonly Shape[] | undefined {
  const columns = doors.length <= 3 ? Math.max(1, doors.length) : Math.ceil(doors.length / 2)
  const rows = Math.ceil(doors.length / columns)
  const width = Math.min(codeMax, (inner - (columns - 1) * gap) / columns)
  const labels = doors.map((door) => [
    ...wrapped(door.name, 16, true, width, measure).map((text) => ({ text, size: 16, bold: true })),
    ...(door.write ? wrapped(door.write, 11, false, width, measure) : []).map((text) => ({
      text,
      size: 11,
      bold: false,
    })),
  ])
  const labelHeight = Math.max(0, ...labels.map((each) => each.reduce((sum, { size }) => sum + size * 1.35, 0)))
  const code = Math.min(width, (room - (rows - 1) * gap) / Math.max(1, rows) - labelHeight)
  if (doors.length > 0 && code < codeMin) return undefined
  const left = margin + (inner - columns * width - (columns - 1) * gap) / 2
  const spare = Math.max(0, (room - rows * (code + labelHeight) - (rows - 1) * gap) / 2)
  return doors.flatMap((door, index) => {
    const x = left + (index % columns) * (width + gap)
    const y = top + spare + Math.floor(index / columns) * (code + labelHeight + gap)
    const { d, size } = qrOf(door.url)
    let baseline = y + code
    const label = (labels[index] ?? []).map(({ text, size: height, bold }): Shape => {
      baseline += height * 1.35
      return {
        kind: 'words',
        x: x + (width - measure(text, height, bold)) / 2,
        y: baseline - height * 0.35,
        size: height,
        bold,
        color: ink,
        text,
      }
    })
    const box = { x: x + (width - code) / 2, y }
    return [
      { kind: 'box', ...box, width: code, height: code, color: white },
      { kind: 'path', ...box, width: code, scale: code / size, color: black, d },
      ...label,
    ]
  })
}

/** Ekko's mark: a dot, and what comes back from it. */
function markAt(x: number, y: number): readonly Shape[] {
  const at = { kind: 'path', x: x - 8, y, width: 32, scale: 32 / 64 } as const
  const wave = (d: string, color: Color): Shape => ({ ...at, color, d, strokeWidth: 5 })
  return [
    { ...at, color: peach, d: 'M13 32a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z' },
    wave('M29 23.5a12 12 0 0 1 0 17', white),
    wave('M36 16.5a22 22 0 0 1 0 31', [190, 215, 217]),
    wave('M43 9.5a32 32 0 0 1 0 45', [120, 170, 173]),
  ]
}

function lines(
  texts: readonly string[],
  x: number,
  top: number,
  size: number,
  bold: boolean,
  color: Color,
  spacing: number,
): readonly Shape[] {
  return texts.map((text, index) => ({
    kind: 'words',
    x,
    y: top + size + index * size * spacing,
    size,
    bold,
    color,
    text,
  }))
}

/** Breaks between words; a word that is wider than the line is broken where it must be, and never lost. */
export function wrapped(text: string, size: number, bold: boolean, width: number, measure: Measure): readonly string[] {
  const fits = (line: string) => measure(line, size, bold) <= width
  const done: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (fits(line === '' ? word : `${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`
      continue
    }
    if (line !== '') done.push(line)
    line = ''
    for (const letter of word) {
      if (!fits(line + letter) && line !== '') {
        done.push(line)
        line = ''
      }
      line += letter
    }
  }
  return carriedOver(line === '' ? done : [...done, line])
}
