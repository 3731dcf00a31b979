/**
 * All lists of prompts/LANGUAGE/personal.yaml: how people of one language say who they are, where they live, how they are reached,
 * and what they may be the only one of.
 */
export const personalLists = [
  ...(['introduced', 'i-am', 'signed', 'thanks', 'from', 'go-on', 'no-name', 'no-surname', 'years'] as const),
  ...(['streets', 'named-streets', 'no-street', 'common-street', 'house-number', 'in', 'floors', 'ground'] as const),
  ...(['doors', 'units', 'home', 'home-behind', 'at-sign', 'at', 'dot', 'plate', 'cars', 'is', 'is-mine'] as const),
  ...(['ones', 'tens', 'and', 'everyone', 'networks', 'account', 'my-account', 'me', 'on', 'as-account'] as const),
  ...(['only', 'as', 'offices', 'of', 'my', 'kin', 'titles', 'of-oneself', 'or'] as const),
  ...(['only-one', 'own', 'own-thing', 'condition', 'my-number'] as const),
] as const

/** One of them. */
export type PersonalList = (typeof personalLists)[number]

/** The lists of one language, or those of all together. */
export type PersonalLines = Readonly<Record<PersonalList, readonly string[]>>

let reader: (() => readonly PersonalLines[]) | undefined
let all: PersonalLines | undefined

/**
 * Settles where the words of all languages come from; they are read when a text is first looked through. They are the same for all
 * the life of a process, whatever its city speaks: a person signs in their own language.
 */
export function learnPersonal(read: () => readonly PersonalLines[]): void {
  reader = read
  all = undefined
}

/** The words of all languages. Throws where none were settled: without them nothing would be found, and all would be shown. */
function personalWords(): PersonalLines {
  if (!reader) throw new Error('How people say who they are was not settled before a text was looked through for it.')
  all ??= together(reader())
  return all
}

function together(spoken: readonly PersonalLines[]): PersonalLines {
  const entries = personalLists.map((list) => [list, [...new Set(spoken.flatMap((lines) => lines[list]))]])
  return Object.fromEntries(entries) as Record<PersonalList, readonly string[]>
}

/** What is made of the words is made once, when it is first asked for. */
export function madeOf<Made>(make: (words: PersonalLines) => Made): () => Made {
  let made: { readonly words: PersonalLines; readonly of: Made } | undefined
  return () => {
    const words = personalWords()
    if (made?.words !== words) made = { words, of: make(words) }
    return made.of
  }
}

/**
 * Any of these words as one group of an expression, longer ones first; a word with … behind it goes on in any letters. Nothing is
 * found where there is none. The first letters stand before it by themselves, and words that begin alike share their first: where none of
 * them is, a place in a text is looked at once, and elsewhere once for each letter, however many words there are.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = [...new Set(lists.flat())].toSorted((one, other) => other.length - one.length)
  if (words.length === 0) return '(?:(?!))'
  const firsts = [...new Set(words.map((word) => word.charAt(0)))]
  const branches = firsts.map((first) => {
    const rests = words.filter((word) => word.startsWith(first)).map((word) => formOf(word.slice(first.length)))
    return `${literal(first)}${rests.length === 1 ? rests[0] : `(?:${rests.join('|')})`}`
  })
  return `(?:(?=[${firsts.join('').replace(/[\]\\^-]/g, '\\$&')}])(?:${branches.join('|')}))`
}

/** The same, each also with a capital letter and in capitals, for an expression that minds them. */
export function anyCaseOf(...lists: readonly (readonly string[])[]): string {
  return anyOf(
    lists.flat().flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()]),
  )
}

function formOf(word: string): string {
  const whole = word.endsWith('…') ? word.slice(0, -1) : word
  return whole === word ? literal(word) : `${literal(whole)}\\p{L}{0,30}`
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
}

/** How streets are called, each form as a list for `anyOf`. */
export interface StreetForms {
  /** "…gade": how a name ends. */
  readonly endings: readonly string[]
  /** "… Street": what stands apart behind a name. */
  readonly behind: readonly string[]
  /** "rue …": what stands before a name. */
  readonly before: readonly string[]
}

/** The forms in which streets are written in a list. */
export function streetForms(lines: readonly string[]): StreetForms {
  return {
    endings: lines.filter((line) => /^…\S/u.test(line)).map((line) => line.slice(1)),
    behind: lines.filter((line) => line.startsWith('… ')).map((line) => line.slice(2)),
    before: lines.filter((line) => line.endsWith(' …')).map((line) => line.slice(0, -2)),
  }
}

/** The name behind what stands before it: "rue" de la Paix, "شارع" النيل. */
export const nameBehind = String.raw`(?:\p{Ll}{1,4}[ '’.]{1,2}){0,3}[\p{Lu}\p{Lo}][\p{L}'’-]{0,40}(?: [\p{Lu}\p{Lo}][\p{L}'’-]{0,40})?`
