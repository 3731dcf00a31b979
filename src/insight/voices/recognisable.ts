import type { Span } from '../../domain/personal/found.ts'
import { couldIdentify } from '../../domain/personal/identifiable.ts'
import { anyOf, inAnyCase, madeOf, wordOf } from '../../domain/personal/said.ts'

/** What makes a writer the only one of their kind: work, illness, a shop of their own. */
const onlyOne = madeOf((words): readonly RegExp[] => [
  new RegExp(String.raw`${wordOf(words['only-one'])}(?!\p{L})`, 'iu'),
  new RegExp(String.raw`${wordOf(words.own)}\s${anyOf(words['own-thing'])}`, 'iu'),
  new RegExp(String.raw`${wordOf(words['of-oneself'])}\s(?:\p{L}{1,3}\s)?${anyOf(words.condition)}`, 'iu'),
  /** A number or an address stood beside it, or was left out. */
  new RegExp(String.raw`${wordOf(words['my-number'])}(?!\p{L})`, 'iu'),
  /** 94 Egebakken and Egebakken 94: a house, however the street is called. */
  new RegExp(
    String.raw`\p{Lu}\p{Ll}{3,30}\s\d{1,3}(?!\d|\s?(?:%|(?:[kcm]?m|kr|${anyOf(inAnyCase(words.units))})(?!\p{L})))`,
    'u',
  ),
  new RegExp(String.raw`${wordOf(words['house-number'])}\.?\s?\d{1,3}(?!\d)`, 'iu'),
])

const namePattern = /(?<=[\p{L}\p{N},;)»"”’']\s)\p{Lu}\p{Ll}[\p{L}'’-]*/gu

/** Names in a text: words with a capital letter that no sentence begins with. */
export function namesIn(text: string): readonly string[] {
  return namesAt(text).map(({ name }) => name)
}

function namesAt(text: string): readonly (Span & { readonly name: string })[] {
  return [...text.matchAll(namePattern)]
    .map(({ 0: name, index }) => ({ name: name.toLowerCase(), from: index, to: index + name.length }))
    .filter(({ name }) => !/^i['’]/.test(name))
}

/** Where in a text a person may be named or shown: names that are not known, and what its writer may be the only one of; in order. */
export function marksIn(text: string, isKnown: (name: string) => boolean): readonly Span[] {
  const only = onlyOne().flatMap((sign) => {
    const found = sign.exec(text)
    return found ? [{ from: found.index, to: found.index + found[0].length }] : []
  })
  const names = namesAt(text).filter(({ name }) => !isKnown(name))
  const marks: Span[] = []
  for (const { from, to } of [...only, ...names].toSorted((one, other) => one.from - other.from)) {
    const last = marks.at(-1)
    if (last && from < last.to) marks[marks.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else marks.push({ from, to })
  }
  return marks
}

/** In German every noun has a capital letter, and so do shouted texts: where so many words have one, it says nothing. */
const capitalShareMax = 0.25

/**
 * Whether the writer of a statement, or a person it tells of, could be recognised by it. `known` are names that are no person's:
 * of the city, its places, and what the question is about; `usual` are those that several have used.
 */
export function couldRecognise(text: string, isKnown: (name: string) => boolean): boolean {
  if (couldIdentify(text) || onlyOne().some((sign) => sign.test(text))) return true
  const names = namesIn(text)
  const words = text.match(/\p{L}+/gu)?.length ?? 1
  return names.length / words <= capitalShareMax && names.some((name) => !isKnown(name))
}
