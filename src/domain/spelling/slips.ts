/** One letter typed wrong: what stood there and what should, where it stands in the right word, and how slips of that kind come about. */
interface Slip {
  readonly kind: 'swapped' | 'doubled' | 'mark' | 'near' | 'sound' | 'added' | 'other'
  readonly at: number
}

/** Longer words are compared whole: no language has them. */
const wordLettersMax = 60
/** In shorter words one letter more or less makes another word. */
const addedLettersMin = 5
/** At the ends of a word a letter is often an ending of its own. */
const endLettersMin = 7
/** From here on a letter that was hit beside the right one is still the same word. */
const nearLettersMin = 5
/** Long words are misspelt by their sound: `seperate`. */
const soundLettersMin = 7
/** Two slips in one word are believed where it is long. */
const twoLettersMin = 8

/** Without a dictionary two words of fewer letters can both be right: the German ones for bee and legs, for oven and open. */
const untoldLettersMin = 7
/** From here on one that lacks a letter or has another is hardly ever a word of its own. */
const longLettersMin = 9

/** What is known of the two words beside their letters. */
export interface Compared {
  /** Both are written as names: those are only ever mistyped, never misheard. */
  readonly isName: boolean
  /**
   * How far letters are believed: `full` where only the other is a word, `much` where neither is, `little` where the first is a word
   * itself; without a dictionary `list` where the other is a word that Ekko knows, and `none` where it knows neither.
   */
  readonly trust: 'full' | 'much' | 'little' | 'list' | 'none'
}

/** What is no word is believed to be another one that is from this many letters on, and with two slips from the second number on. */
const fullLettersMin = [5, 6] as const

/**
 * Whether a word, in small letters, is another one typed wrong: letters that changed places, one that is doubled or is not,
 * one that lacks its mark, one too many, one beside it on the keyboard.
 */
export function isMistyped(wrong: string, right: string, { isName, trust }: Compared): boolean {
  const [from, to] = [[...wrong], [...right]]
  const longer = Math.max(from.length, to.length)
  if (longer > wordLettersMax || Math.abs(from.length - to.length) > 2) return false
  const slips = slipsBetween(from, to)
  if (slips === undefined || slips.length === 0 || slips.length > 2) return false
  if (trust === 'full' && longer >= fullLettersMin[slips.length === 1 ? 0 : 1]) return true
  if (!slips.every((slip) => isBelieved(slip, longer, isName))) return false
  const isSure = slips.some(({ kind }) => sure.has(kind))
  if (trust === 'little' && !isSure) return false
  const isUntold = trust === 'none' || (trust === 'list' && !slips.every(({ kind }) => kind === 'swapped'))
  if (isUntold && longer < (isSure ? untoldLettersMin : longLettersMin)) return false
  return slips.length === 1 || (longer >= twoLettersMin && isSure)
}

/** Slips that hardly ever make another word. */
const sure: ReadonlySet<Slip['kind']> = new Set(['swapped', 'doubled', 'mark'])

function isBelieved({ kind, at }: Slip, length: number, isName: boolean): boolean {
  const ends = at <= 0 || at >= length - 1
  switch (kind) {
    case 'swapped':
    case 'doubled':
    case 'mark':
      return true
    case 'near':
      return length >= nearLettersMin && at > 0
    case 'sound':
      return length >= soundLettersMin && at > 0 && !isName
    case 'added':
      return length >= (ends ? endLettersMin : addedLettersMin)
    case 'other':
      return false
    default:
      return kind satisfies never
  }
}

/** More than two slips are another word. */
const costMax = 2

/** The fewest slips that lead from one word to the other (optimal string alignment); undefined for more than two. */
function slipsBetween(from: readonly string[], to: readonly string[]): readonly Slip[] | undefined {
  return search(from, to, 0, 0, costMax)
}

function search(
  from: readonly string[],
  to: readonly string[],
  fromAt: number,
  toAt: number,
  left: number,
): readonly Slip[] | undefined {
  let [one, other] = [fromAt, toAt]
  while (one < from.length && other < to.length && from[one] === to[other]) [one, other] = [one + 1, other + 1]
  if (one === from.length && other === to.length) return []
  if (left === 0) return undefined
  let best: readonly Slip[] | undefined
  for (const [slip, step, otherStep] of possible(from, to, one, other)) {
    const rest = search(from, to, one + step, other + otherStep, left - 1)
    if (rest && (best === undefined || rest.length + 1 < best.length)) best = [slip, ...rest]
  }
  return best
}

type Possible = readonly [Slip, number, number]

/** What can have gone wrong at the first letters that differ; what hardly ever makes another word comes first. */
function possible(from: readonly string[], to: readonly string[], one: number, other: number): readonly Possible[] {
  const [wrong, right] = [from[one], to[other]]
  const found: Possible[] = []
  if (wrong !== undefined && wrong === to[other + 1] && right !== undefined && right === from[one + 1])
    found.push([{ kind: 'swapped', at: other }, 2, 2])
  if (right !== undefined)
    found.push([{ kind: right === to[other - 1] || right === to[other + 1] ? 'doubled' : 'added', at: other }, 0, 1])
  if (wrong !== undefined)
    found.push([{ kind: wrong === from[one - 1] || wrong === from[one + 1] ? 'doubled' : 'added', at: other }, 1, 0])
  if (wrong !== undefined && right !== undefined) found.push([{ kind: changed(wrong, right), at: other }, 1, 1])
  return found.toSorted(([a], [b]) => Number(sure.has(b.kind)) - Number(sure.has(a.kind)))
}

function changed(wrong: string, right: string): Slip['kind'] {
  if (isOneOf(marks, wrong, right)) return 'mark'
  if (beside(wrong, right)) return 'near'
  return isOneOf(sounds, wrong, right) ? 'sound' : 'other'
}

/** The same letter with and without its mark, or as a keyboard without it writes it. */
const marks: readonly string[] = [
  'aåäâáàã',
  'aæ',
  'eéèêë',
  'eæ',
  'oøöôóò',
  'uüúùû',
  'iíìî',
  'cç',
  'nñ',
  'sß',
  'æä',
  'øö',
  'اأإآ',
  'هة',
  'يى',
]
/** What sounds alike. */
const sounds: readonly string[] = ['aeiouyæøå', 'dt', 'bp', 'gk', 'ckq', 'sz', 'cs', 'vwf', 'gj']

function isOneOf(groups: readonly string[], one: string, other: string): boolean {
  return groups.some((group) => group.includes(one) && group.includes(other))
}

const keyboard: readonly string[] = ['qwertyuiopå', 'asdfghjklæø', 'zxcvbnm']

/** Whether two letters lie beside one another in a row of a keyboard. */
function beside(one: string, other: string): boolean {
  return keyboard.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  )
}
