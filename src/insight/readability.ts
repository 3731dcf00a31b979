/** How easily a text reads. */
export interface Readability {
  /** Up to 24 very easy, 25-34 easy, 35-44 as a newspaper, 45-54 as a report, 55 and up as a law. */
  readonly lix: number
  readonly words: number
  readonly sentences: number
  /** The long words, lower case, each once, the most frequent first. */
  readonly longWords: readonly string[]
  /** Whether there are enough words for the number to mean something. */
  readonly stable: boolean
}

/** A word is long from this many letters on. */
const longWordLettersMin = 7
/** Below this many words one sentence more or less moves the number by ten. */
const stableWordsMin = 25
/** Above this a question is harder than everyday reading. */
export const lixEasyMax = 35
/** Above this it reads like a report: a reason has to be given. */
export const lixReasonMax = 44

/**
 * LIX, Björnsson's readability index: words per sentence plus the share of words with seven letters or more in percent.
 * A sentence ends with . ? ! or : and with a line of its own (a heading, a point of a list, a paragraph).
 */
export function readability(text: string): Readability {
  const units = linesOf(text.normalize('NFC'))
  const words = units.flatMap(wordsIn)
  const sentences = units.reduce((sum, unit) => sum + sentencesIn(unit), 0)
  const long = words.filter((word) => lettersIn(word) >= longWordLettersMin).map((word) => word.toLowerCase())
  return {
    lix: words.length === 0 ? 0 : words.length / sentences + (100 * long.length) / words.length,
    words: words.length,
    sentences,
    longWords: mostFrequentFirst(long),
    stable: words.length >= stableWordsMin,
  }
}

/** A heading or a point of a list is a line of its own; lines of running text belong together. */
function linesOf(text: string): readonly string[] {
  const units: string[] = []
  let running: string[] = []
  const end = () => {
    if (running.length > 0) units.push(running.join(' '))
    running = []
  }
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim()
    const point = /^(?:[-*•–—]|\d{1,2}[.)]|[a-zæøå]\))\s+(.*)$/iu.exec(bare)
    const heading = /^#{1,6}\s+(.*)$/.exec(bare)
    if (bare === '' || point || heading) end()
    if (heading) units.push(heading[1] ?? '')
    else if (point) running = [point[1] ?? '']
    else if (bare !== '') running.push(bare)
  }
  end()
  return units
}

/** A web or e-mail address is one short word: no citizen reads it letter by letter. */
function wordsIn(unit: string): readonly string[] {
  const plain = unit.replaceAll(/\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S{1,64}@\S{1,253}\.\S+/g, 'www')
  return plain.match(/\p{N}+(?:[.,:/-]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

/** Letters of the longest part: `by-og-land` is three short words to the eye. */
function lettersIn(word: string): number {
  return Math.max(...word.split(/[-.]/).map((part) => part.match(/\p{L}/gu)?.length ?? 0))
}

function sentencesIn(unit: string): number {
  if (wordsIn(unit).length === 0) return 0
  const ends = [...unit.matchAll(/(?<![.?!:…])[.?!:…]+["'”’»)\]]*(?=\s)/gu)]
  let count = 0
  let from = 0
  let firstLetter = letterFrom(unit, from)
  for (const { index, 0: mark } of ends) {
    const until = index + mark.length
    if (firstLetter >= index) continue
    const before = unit.slice(Math.max(from, index - lastWordMax), index)
    if (!isEnd(before, mark, unit.slice(until).trimStart())) continue
    count += 1
    from = until
    firstLetter = letterFrom(unit, from)
  }
  return wordsIn(unit.slice(from)).length > 0 ? count + 1 : count
}

/** Where the first letter or digit from here on stands. */
function letterFrom(unit: string, from: number): number {
  const letter = /[\p{L}\p{N}]/gu
  letter.lastIndex = from
  return letter.exec(unit)?.index ?? Number.POSITIVE_INFINITY
}

/** An abbreviation or a number at the end of a sentence is shorter than this. */
const lastWordMax = 60

function isEnd(before: string, mark: string, after: string): boolean {
  if (/[?!:]/.test(mark)) return true
  const last = before.split(/[\s("'”’«»[]+/).at(-1) ?? ''
  const goesOn = !/^["'“”«»(]*\p{Lu}/u.test(after)
  if (/^\d+(?:[.,]\d+)*$/.test(last)) return !goesOn
  if (/…|\.\./.test(mark)) return !goesOn
  const abbreviation = last.toLowerCase()
  if (neverLast.has(abbreviation)) return false
  if (mayBeLast.has(abbreviation)) return !goesOn
  // An initial: J. Bech.
  return !/^\p{Lu}$/u.test(last)
}

/** Abbreviations with something always after them, without their last full stop. */
const neverLast: ReadonlySet<string> = new Set(
  `f.eks bl.a ca kl nr tlf jf pga vedr d dvs evt inkl ekskl maks adr att hr fr frk dr prof st stk pkt str gl nuv
  ang iht mht ift hhv mdr s.u d.d p.g.a i.h.t m.h.t t.o.m h.h.v o.lign e.g i.e mr mrs vs approx cf`.split(/\s+/),
)
/** Abbreviations that may also end a sentence: they do when a capital letter follows. */
const mayBeLast: ReadonlySet<string> = new Set(
  'min osv mv m.v m.m mm etc kr mio mia a.m p.m o.l mfl m.fl tsd pct sml årg etg tv th'.split(' '),
)

function mostFrequentFirst(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
}
