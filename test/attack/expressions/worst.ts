import { type Atom, type Place, type Way, waysOf } from './grammar.ts'

/** Characters of every sort that people send: letters and signs of several scripts, blanks, marks, digits, halves of letters. */
const pool = [
  ...' \t\n\r\u00a0\u200b\u2028.,:;!?-–—…\'"’»“”()[]{}<>/\\|&@#$%*+=~^_`0139aAbdeghijklmnoprstuvwxyzZäßøÅé',
  ...[
    '\u0301',
    '\u0651',
    '\ufe0f',
    '\u20e3',
    '\u202e',
    '\u2066',
    '\u2069',
    'ي',
    'ة',
    '٣',
    '漢',
    '👍',
    '🏽',
    '\ud83d',
    '\u0000',
  ],
]

/** Characters of one set that are tried: its first and last of the pool, and one in the middle. */
function charactersOf(source: string, flags: string): readonly string[] {
  const whole = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''))
  const found = pool.filter((each) => whole.test(each))
  if (found.length > 0) return [...new Set([found[0] ?? '', found[found.length >> 1] ?? '', found.at(-1) ?? ''])]
  const own = /^\\?([\s\S]+)$/u.exec(source)?.[1] ?? ''
  const rare = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).find((each) => whole.test(each))
  return [rare ?? own]
}

/** A short text that a place takes. */
function sampleOf(what: Atom, flags: string): string {
  switch (what.kind) {
    case 'characters':
      return charactersOf(what.source, flags)[0] ?? ''
    case 'group':
      return what.ways[0] === undefined ? '' : sampleOfWay(what.ways[0], flags)
    case 'nothing':
      return ''
    default:
      return what satisfies never
  }
}

function sampleOfWay(way: Way, flags: string): string {
  return way.map(({ what, min }) => sampleOf(what, flags).repeat(Math.max(1, min))).join('')
}

/** What can be repeated in an expression, with what has to stand before it. */
interface Pump {
  readonly before: string
  readonly again: string
}

function pumpsOf(ways: readonly Way[], flags: string, before = ''): readonly Pump[] {
  return ways.flatMap((way) => {
    let said = before
    return way.flatMap((place) => {
      const pumps = pumpsAt(place, flags, said)
      said += sampleOf(place.what, flags).repeat(Math.max(1, place.min))
      return pumps
    })
  })
}

function pumpsAt({ what, max }: Place, flags: string, before: string): readonly Pump[] {
  if (what.kind === 'nothing') return []
  const each =
    what.kind === 'characters' ? charactersOf(what.source, flags) : what.ways.map((way) => sampleOfWay(way, flags))
  const own = max > 1 ? each.map((again) => ({ before, again })) : []
  return what.kind === 'group' ? [...own, ...pumpsOf(what.ways, flags, before)] : own
}

function alphabetOf(ways: readonly Way[], flags: string): readonly string[] {
  return ways.flatMap((way) =>
    way.flatMap(({ what }) => {
      if (what.kind === 'characters') return charactersOf(what.source, flags)
      return what.kind === 'group' ? alphabetOf(what.ways, flags) : []
    }),
  )
}

/** What fails a match at the end of a long run, whichever sort of character the run has. */
const tails = ['', 'x', '\u0000']
/** More pairs than these would only say the same again. */
const pairedMax = 7

/** One text made to keep an expression busy, of any length. */
export type Worst = (characters: number) => string

/** Texts made from an expression itself: each thing it may repeat, repeated, with and without what comes before and after it. */
export function worstOf(expression: RegExp): readonly Worst[] {
  const { source, flags } = expression
  const ways = waysOf(source)
  const pumps = pumpsOf(ways, flags)
  const alphabet = [...new Set(alphabetOf(ways, flags))].filter((each) => each !== '')
  const paired = [...new Set([...pumps.map(({ again }) => again), ...alphabet])].slice(0, pairedMax)
  const wholes = ways.map((way) => sampleOfWay(way, flags)).filter((whole) => whole !== '')
  const repeated = new Set([
    ...alphabet,
    ...pumps.map(({ again }) => again),
    ...pumps.map(({ before, again }) => `${before}${again}`),
    ...paired.flatMap((one) => paired.map((other) => `${one}${other}`)),
    ...wholes.flatMap((whole) => [whole, whole.slice(0, -1), `${whole} `]),
  ])
  return atMost([
    ...[...repeated].filter((part) => part !== '').flatMap((part) => tails.map((tail) => repeating('', part, tail))),
    // What only begins a text has to be kept from doing so.
    ...alphabet.map((part) => repeating('¤', part, '¤')),
    ...pumps.flatMap(({ before, again }) => tails.map((tail) => repeating(before, again, tail))),
    ...pumps.map(({ before, again }) => inRuns(before, again)),
  ])
}

/** Some hundred of them, from all over: what a long list of words may repeat is much the same everywhere. */
function atMost(all: readonly Worst[]): readonly Worst[] {
  const every = Math.max(1, all.length / textsMax)
  return Array.from({ length: Math.min(all.length, textsMax) }, (_, index) => all[Math.floor(index * every)]).filter(
    (each) => each !== undefined,
  )
}

const textsMax = 400

function repeating(before: string, part: string, tail: string): Worst {
  return (characters) => {
    const room = Math.max(0, characters - before.length - tail.length)
    return `${before}${part.repeat(Math.ceil(room / part.length)).slice(0, room)}${tail}`
  }
}

/** Long runs one after the other, each begun anew. */
function inRuns(before: string, again: string): Worst {
  return (characters) => repeating('', `${before}${again.repeat(Math.ceil(500 / again.length))}`, '\u0000')(characters)
}
