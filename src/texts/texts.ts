import type { City } from '../domain/city.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { type Bundle, buildBundle, type Text, type TextFile } from './bundles.ts'

/** Everything Ekko can say, in every language of the city. */
export interface Texts {
  readonly city: City
  readonly bundles: ReadonlyMap<Language, Bundle>
  /** The English that comes with Ekko: what the city's side is told in where none of the city's languages has a text. */
  readonly shipped?: Bundle
}

/** Values that every text may use. */
const cityVariables = ['sender', 'perYear'] as const

/** The language of the texts that come with Ekko and are never missing. */
export const shippedLanguage: Language = 'en'

/**
 * Makes the texts from their files, or says everything that is wrong with them, as sentences: unreadable texts, texts for
 * citizens that are missing in a language, and texts that use other variables than in the city's first language.
 */
export function makeTexts(
  city: City,
  files: ReadonlyMap<Language, readonly TextFile[]>,
  shippedFiles: readonly TextFile[] = [],
): { readonly texts: Texts; readonly problems: readonly string[] } {
  const built = city.languages.map((language) => ({ language, ...buildBundle(language, files.get(language) ?? []) }))
  const shipped = buildBundle(shippedLanguage, shippedFiles).bundle
  const texts = { city, bundles: new Map(built.map(({ language, bundle }) => [language, bundle])), shipped }
  return { texts, problems: [...built.flatMap(({ problems }) => problems), ...differences(texts)] }
}

/**
 * The bundle that says a text to readers of a language: their own, else the city's first that has it, else the English that
 * comes with Ekko. Only what the city's side reads can be missing in their own; the start sees to that.
 */
export function bundleFor(texts: Texts, language: Language, key: string): Bundle {
  const found = bundlesInOrder(texts, language).find((bundle) => bundle.texts.has(key))
  if (!found) throw new Error(`The text "${key}" is missing in ${language}. Add it to prompts/${language}.`)
  return found
}

/** Every text that only moderators and staff read, with the file it stands in where it is there. */
export function citysideTexts({ bundles, shipped }: Texts): ReadonlyMap<string, Text> {
  const all = [...(shipped ? [shipped] : []), ...bundles.values()].flatMap((bundle) => [...bundle.texts])
  return new Map(all.filter(([, { file }]) => file.forCityside))
}

/** The city's own values, for texts that name the sender or the yearly limit. */
export function cityValues(
  city: City,
  language: Language,
): Readonly<Record<(typeof cityVariables)[number], string | number>> {
  return { sender: inLanguage(city.sender, language), perYear: city.cap.perYearMax }
}

function bundlesInOrder({ city, bundles, shipped }: Texts, language: Language): readonly Bundle[] {
  const own = [language, ...city.languages].flatMap((each) => bundles.get(each) ?? [])
  return shipped ? [...own, shipped] : own
}

function differences(texts: Texts): readonly string[] {
  const all = [...texts.bundles.values()]
  const forCityside = citysideTexts(texts)
  const keys = new Set(
    [...all, ...(texts.shipped ? [texts.shipped] : [])].flatMap((bundle) => [...bundle.texts.keys()]),
  )
  return [...keys].flatMap((key) => {
    const having = all.filter((bundle) => bundle.texts.has(key))
    const missing = all
      .filter((bundle) => !having.includes(bundle) && !forCityside.has(key))
      .map((bundle) => `The text "${key}" is missing in prompts/${bundle.language}. Translate it there.`)
    const [first, ...rest] = having
    const wanted = variablesOf(key, first)
    const unlike = rest
      .filter((bundle) => variablesOf(key, bundle) !== wanted)
      .map(
        (bundle) =>
          `The text "${key}" uses { ${variablesOf(key, bundle)} } in prompts/${bundle.language} and { ${wanted} } in prompts/${first?.language}. Use the same words in braces in both.`,
      )
    return [...missing, ...unlike]
  })
}

function variablesOf(key: string, bundle: Bundle | undefined): string {
  return bundle?.texts.get(key)?.variables.join(', ') ?? ''
}
