/** A language tag the city speaks, `da`, `en`. */
export type Language = string

/** The same words in several languages. */
export type Localized = Readonly<Record<Language, string>>

/** The words in this language, or in the first language that has them: something said in Danish beats nothing. */
export function inLanguage(words: Localized, language: Language): string {
  return words[language] ?? Object.values(words)[0] ?? ''
}

/** Written so much alike that who reads one reads the others: a phone says `no` or `nn` where a folder is called `nb` (ISO 639-3, `nor`). */
const alike: readonly (readonly Language[])[] = [['nb', 'no', 'nn']]

/**
 * The language of a city that a platform or a browser asks for: the first of their tags (`nb-NO`, `sv_SE`, `no`) that one of the
 * city's answers to, as it stands, by its language alone, or by one that is written alike; undefined where none does.
 */
export function spokenAmong(
  tags: readonly (string | undefined)[],
  languages: readonly Language[],
): Language | undefined {
  for (const tag of tags) {
    const whole = tag?.trim().split(';')[0]?.replaceAll('_', '-').toLowerCase() ?? ''
    const [primary = ''] = whole.split('-')
    const kin = alike.find((each) => each.includes(primary)) ?? []
    const found = [whole, primary, ...kin].flatMap((each) => languages.filter((one) => one.toLowerCase() === each))
    if (whole !== '' && found[0] !== undefined) return found[0]
  }
  return undefined
}

/**
 * How a language writes numbers, days and lists. Digits are 0 to 9 in every language, and days those of the Gregorian
 * calendar: a reader meets the same number on the street sign, in the letter and on the button, and the same day in the calendar.
 */
export function localeOf(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`
}

/** The direction a script runs in. */
export type Direction = 'ltr' | 'rtl'

/** Scripts that run from right to left (Unicode, ScriptMetadata). */
const rightToLeft: ReadonlySet<string> = new Set([
  ...['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'],
])

const directions = new Map<Language, Direction>()

/** The direction a language is written in, by its usual script. */
export function directionOf(language: Language): Direction {
  const known = directions.get(language)
  if (known) return known
  const found = rightToLeft.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr'
  directions.set(language, found)
  return found
}

function scriptOf(language: Language): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    // Words that are in no language, such as numbers, go under tags that are none.
    return undefined
  }
}

/** What a language is called in another, or its tag where it names none. */
export function languageName(named: Language, language: Language): string {
  try {
    return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(named) ?? named
  } catch {
    return named
  }
}

/** The first sentence of a text, in every language. */
export function firstSentence(words: Localized): Localized {
  return Object.fromEntries(
    Object.entries(words).map(([language, said]) => [language, /^.*?[.!?](?=\s+\p{Lu})/su.exec(said)?.[0] ?? said]),
  )
}
