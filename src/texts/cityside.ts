import { basename } from 'node:path'
import type { City } from '../domain/city.ts'
import { type Language, languageName } from '../domain/language.ts'
import { bundleFor, citysideTexts, type Texts } from './texts.ts'

/** What moderators and staff who read a language are not told in it, since its translation is missing. */
interface Untranslated {
  readonly language: Language
  /** The languages they are told it in, most of it in the first. */
  readonly instead: readonly [Language, ...Language[]]
  /** Files without one translated text, and single texts of other files. */
  readonly files: readonly string[]
  readonly keys: readonly string[]
}

/** More single texts than this are counted, not listed. */
const keysListedMax = 5

/** The city with the languages in which moderators and staff are written to in another one. */
export function withCitysideLanguages(city: City, texts: Texts): City {
  const found = untranslated(texts).map(({ language, instead: [first] }) => [language, first] as const)
  return found.length === 0 ? city : { ...city, citysideLanguages: Object.fromEntries(found) }
}

/** One sentence for each language in which the city's side is told some things in another, with what to translate. */
export function untranslatedLines(texts: Texts): readonly string[] {
  return untranslated(texts).map(({ language, instead, files, keys }) => {
    const others = listed(instead.map((each) => languageName(each, 'en')))
    const single =
      keys.length <= keysListedMax ? keys.map((key) => `the text "${key}"`) : [`${keys.length} texts of other files`]
    const lacks = listed([...files, ...single])
    return `Moderators and staff who read ${languageName(language, 'en')} are written to in ${others} where prompts/${language}/cityside lacks ${lacks}. Citizens are not: their texts are complete.`
  })
}

function untranslated(texts: Texts): readonly Untranslated[] {
  const all = [...citysideTexts(texts)]
  return texts.city.languages.flatMap((language) => {
    const own = texts.bundles.get(language)?.texts
    const missing = all.filter(([key]) => !own?.has(key))
    const [first, ...others] = byFrequency(missing.map(([key]) => bundleFor(texts, language, key).language))
    if (first === undefined) return []
    const begun = new Set(all.flatMap(([key, { file }]) => (own?.has(key) ? [basename(file.name)] : [])))
    const files = new Set(missing.map(([, { file }]) => basename(file.name)).filter((name) => !begun.has(name)))
    const keys = missing.filter(([, { file }]) => !files.has(basename(file.name))).map(([key]) => key)
    return [{ language, instead: [first, ...others], files: [...files].sort(), keys }]
  })
}

function byFrequency(languages: readonly Language[]): readonly Language[] {
  const counts = new Map<Language, number>()
  for (const each of languages) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language)
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}
