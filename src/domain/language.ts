/** A language tag the city speaks, `da`, `en`. */
export type Language = string

/** The same words in several languages. */
export type Localized = Readonly<Record<Language, string>>

/** The words in this language, or in the first language that has them: something said in Danish beats nothing. */
export function inLanguage(words: Localized, language: Language): string {
  return words[language] ?? Object.values(words)[0] ?? ''
}
