import { endingIn, lettersOf, oneOf } from '../one-of.ts'

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

/** Any of these words as one group of an expression; a word with … behind it goes on in any letters. Nothing is found where there is none. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  return oneOf(formsOf(lists))
}

/** The same where a word begins: no letter stands before it, and no sign that begins one of them. */
export function wordOf(...lists: readonly (readonly string[])[]): string {
  const signs = new Set(lists.flat().flatMap((word) => /^[^\p{L}\p{M}'’]/u.exec(word) ?? []))
  return oneOf(formsOf(lists), `(?<![\\p{L}${[...signs].join('')}])`)
}

/** The same as the end of a word. */
export function endOf(...lists: readonly (readonly string[])[]): string {
  return endingIn(formsOf(lists))
}

/** These words, each also with a capital letter and in capitals, for an expression that minds them. */
export function inAnyCase(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.flat().flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
}

function formsOf(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const words = [...new Set(lists.flat())].toSorted((one, other) => other.length - one.length)
  return words.map((word) => lettersOf(word).map((letter) => forms[letter] ?? letter))
}

/** How people write what stands in the lists in one way. */
const forms: Readonly<Record<string, string>> = { "'": "['’]", '’': "['’]", '…': '\\p{L}{0,30}' }

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
