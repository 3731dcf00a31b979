import type { Language, Localized } from '../domain/language.ts'
import { Refusal } from './print.ts'

/**
 * What staff wrote on the command line for every citizen to read: `da=…` and `en=…` for a language each, or a text without a
 * language for all that have none of their own. Throws a Refusal that names the option.
 */
export function worded(option: string, given: readonly string[], languages: readonly Language[]): Localized {
  const own: Record<Language, string> = {}
  let forAll = ''
  for (const each of given) {
    const [, language, words] = /^([a-z]{2,3})=(.*)$/su.exec(each) ?? []
    if (language === undefined) forAll = each.trim()
    else if (languages.includes(language)) own[language] = (words ?? '').trim()
    else throw new Refusal(`There is no language "${language}". The languages are ${languages.join(', ')}.`)
  }
  const words = Object.fromEntries(
    languages.flatMap((language) => {
      const found = own[language] || forAll
      return found === '' ? [] : [[language, found]]
    }),
  )
  if (Object.keys(words).length === 0) throw new Refusal(`${option} "…" needs words. Everyone can read them.`)
  return words
}

/** Says plainly in which words each reader gets it; nothing where each language has its own. */
export function readBy(option: string, words: Localized, languages: readonly Language[]): readonly string[] {
  const different = new Set(Object.values(words)).size
  if (different === languages.length) return []
  const each = languages.map((language) => `${option} "${language}=…"`).join(' ')
  const [first = languages[0]] = Object.keys(words)
  const missing = languages.filter((language) => words[language] === undefined)
  const who =
    missing.length === 0
      ? `Readers of ${languages.join(' and ')} all get these same words.`
      : `Readers of ${missing.join(' and ')} get the words in ${first}.`
  return [`${who} To write it in each language: ${each}.`]
}

/** Gathers an option that may be given several times. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
