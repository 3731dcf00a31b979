import { letters } from './fold.ts'
import { isOneOf, isOnlyWords, unsigned, waysToTake } from './match.ts'
import type { Understood } from './understood.ts'

/** No question has more choices, and no scale more steps. */
const digitsMax = 4
/** A step with the end of its scale is a few words. */
const stepCharactersMax = 200

/** Everything that may stand around a number without changing it: `#3`, `n° 3`, `3.`, `3!`, `3 👍`. A minus or a heart (`<3`) may not. */
const bare = /^[\p{L}\p{M}\p{N}\s#°.,!()[\]*"'…»«“”„’‘،\p{Extended_Pictographic}\p{Emoji_Modifier}]*$/u

/** A whole number and nothing else but politeness: `3`, `no. 3`, `three, please`, in the digits of any script. */
export function numberIn(text: string, understood: Understood): number | undefined {
  const said = unsigned(text, understood)
  if (isOnlyWords(said)) return undefined
  if (!bare.test(letters(said))) return undefined
  for (const way of waysToTake(said, understood)) {
    const number = numberOf(way, understood)
    if (number !== undefined) return number
  }
  return undefined
}

/** A number that may be said with the end of its scale, where that is the right one: `3/5`, `3 out of 5`. */
export function stepIn(text: string, to: number, understood: Understood): number | undefined {
  const plain = numberIn(text, understood)
  if (plain !== undefined) return plain
  const [step, end, ...more] = partsOfScale(text, understood)
  if (step === undefined || end === undefined || more.length > 0) return undefined
  return numberIn(end, understood) === to ? numberIn(step, understood) : undefined
}

/** The parts of a list of things: `trees, benches and bike racks, please`. */
export function partsIn(text: string, understood: Understood): readonly string[] {
  if (isOnlyWords(text)) return [text]
  const parts = letters(text).split(understood.numbers.and)
  // So many are no list of choices, and each takes a look through all that is polite.
  if (parts.length > partsMax) return parts
  return parts.filter((part) => !isOneOf(understood.polite, part, understood))
}

/** No question has as many choices. */
const partsMax = 50

/** The same where "and" is written together with the next word. */
export function joinedPartsIn(text: string, { numbers }: Understood): readonly string[] {
  return isOnlyWords(text) ? [text] : letters(text).split(numbers.andJoined)
}

function partsOfScale(text: string, understood: Understood): readonly string[] {
  if (text.length > stepCharactersMax) return []
  const said = letters(unsigned(text, understood))
  if (said.includes('/')) return said.split('/')
  for (const way of waysToTake(said, understood)) {
    const of = [...understood.numbers.of.all].find((each) => way.includes(` ${each} `))
    if (of !== undefined) return way.split(` ${of} `)
  }
  return []
}

function numberOf(way: string, { numbers }: Understood): number | undefined {
  const known = numbers.words.get(way)
  if (known !== undefined) return known
  // "nein" is not the French "n" before the German "ein".
  const before = [...numbers.before.all].find((each) => way.startsWith(each) && !/^\p{L}/u.test(way.slice(each.length)))
  // In Turkish it stands behind: "2 numara".
  const behind = before === undefined ? [...numbers.before.all].find((each) => way.endsWith(` ${each}`)) : undefined
  const digits = way.slice(before?.length ?? 0, behind === undefined ? undefined : -behind.length).trim()
  const spelt = numbers.words.get(digits)
  if (spelt !== undefined) return spelt
  return digits.length <= digitsMax && /^[0-9]+$/.test(digits) ? Number(digits) : undefined
}
