import type { City } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { type Bundle, buildBundle, type TextFile } from './bundles.ts'

/** Everything Ekko can say, in every language of the city. */
export interface Texts {
  readonly city: City
  readonly bundles: ReadonlyMap<Language, Bundle>
}

/** Values that every text may use. */
const cityVariables = ['sender', 'perYear'] as const

/**
 * Makes the texts from their files, or says everything that is wrong with them, as sentences: unreadable texts, texts
 * missing in a language, and texts that use other variables than in the city's first language.
 */
export function makeTexts(
  city: City,
  files: ReadonlyMap<Language, readonly TextFile[]>,
): { readonly texts: Texts; readonly problems: readonly string[] } {
  const built = city.languages.map((language) => ({ language, ...buildBundle(language, files.get(language) ?? []) }))
  const bundles = new Map(built.map(({ language, bundle }) => [language, bundle]))
  return { texts: { city, bundles }, problems: [...built.flatMap(({ problems }) => problems), ...differences(bundles)] }
}

/** The bundle of a language, or of the city's first. */
export function bundleFor(texts: Texts, language: Language): Bundle {
  const bundle = texts.bundles.get(language) ?? texts.bundles.get(texts.city.languages[0])
  if (!bundle) throw new Error(`There are no texts in ${language}. Add a folder prompts/${language}.`)
  return bundle
}

/** The city's own values, for texts that name the sender or the yearly limit. */
export function cityValues(
  city: City,
  language: Language,
): Readonly<Record<(typeof cityVariables)[number], string | number>> {
  return { sender: inLanguage(city.sender, language), perYear: city.cap.perYearMax }
}

function differences(bundles: ReadonlyMap<Language, Bundle>): readonly string[] {
  const all = [...bundles.values()]
  const keys = new Set(all.flatMap((bundle) => bundle.keys))
  return [...keys].flatMap((key) => {
    const having = all.filter((bundle) => bundle.keys.includes(key))
    const missing = all
      .filter((bundle) => !having.includes(bundle))
      .map((bundle) => `The text "${key}" is missing in prompts/${bundle.language}. Translate it there.`)
    const [first, ...rest] = having
    const wanted = first?.variablesOf(key).join(', ') ?? ''
    const unlike = rest
      .filter((bundle) => bundle.variablesOf(key).join(', ') !== wanted)
      .map(
        (bundle) =>
          `The text "${key}" uses { ${bundle.variablesOf(key).join(', ')} } in prompts/${bundle.language} and { ${wanted} } in prompts/${first?.language}. Use the same words in braces in both.`,
      )
    return [...missing, ...unlike]
  })
}
