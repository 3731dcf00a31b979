import type { City } from '../domain/city.ts'
import type { Language, Localized } from '../domain/language.ts'
import { foundAt, isMapping } from './draft.ts'
import { nearest, shown } from './nearest.ts'
import { doubtful, type Path, type Remark, wrong } from './problem.ts'
import { type Fields, named } from './shape.ts'
import type { TextFile } from './shapes.ts'

/** Every text is there in every language of the city, in no other, and fits where it will be shown. */
export function languageRemarks(value: unknown, fields: Fields, languages: readonly Language[]): readonly Remark[] {
  if (languages.length === 0) return []
  return Object.entries(fields).flatMap(([pattern, { text }]) =>
    text === undefined
      ? []
      : foundAt(value, pattern).flatMap(({ path, value: words }) => [
          ...coverage(path, words, languages),
          ...lengths(path, words, text.charactersMax, text.because),
        ]),
  )
}

/** A text of a file as the domain has it: one per language. */
export function localizedOf(words: TextFile, city: Pick<City, 'languages'>): Localized {
  return typeof words === 'string' ? { [city.languages[0]]: words } : words
}

/** The same, where the text may be left out. */
export function localizedIf(words: TextFile | undefined, city: Pick<City, 'languages'>): Localized | undefined {
  return words === undefined ? undefined : localizedOf(words, city)
}

/** The name of a language for a person: `Danish (da)`. */
export function languageName(language: Language): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language)
    return name === undefined || name === language ? language : `${name} (${language})`
  } catch {
    return language
  }
}

function coverage(path: Path, words: unknown, languages: readonly Language[]): readonly Remark[] {
  if (typeof words === 'string') {
    if (languages.length < 2) return []
    const each = languages.map((language) => `${language}: …`).join(', ')
    const all = languages.map(languageName).join(' and ')
    return [
      wrong(
        path,
        `Write ${named(path)} in ${all}, one line each (${each}): the city speaks both.`.replace(
          'both',
          languages.length === 2 ? 'both' : 'them all',
        ),
      ),
    ]
  }
  if (!isMapping(words)) return []
  const missing = languages.filter((language) => !Object.hasOwn(words, language))
  const unknown = Object.keys(words).filter(
    (language) => words[language] !== undefined && !languages.includes(language),
  )
  return [
    ...missing.map((language) =>
      wrong(path, `Write ${named(path)} in ${languageName(language)} too: some people chose that language.`),
    ),
    ...unknown.map((language) => {
      const meant = nearest(
        language,
        languages.map((one) => ({ id: one })),
      )
      const hint = meant === undefined || !missing.includes(meant) ? 'Remove it.' : `Did you mean "${meant}"?`
      return wrong(
        [...path, language],
        `"${shown(language)}" is not a language of the city (${languages.join(', ')}). ${hint}`,
      )
    }),
  ]
}

function lengths(path: Path, words: unknown, charactersMax: number, because: string): readonly Remark[] {
  const each = typeof words === 'string' ? [{ path, text: words }] : entries(path, words)
  return each.flatMap(({ path: at, text }) => {
    const over = text.length - charactersMax
    if (over <= 0) return []
    return [
      wrong(
        at,
        `"${shown(text)}" is ${over} ${over === 1 ? 'character' : 'characters'} too long. Shorten it to ${charactersMax}: ${because}.`,
      ),
    ]
  })
}

function entries(path: Path, words: unknown): readonly { readonly path: Path; readonly text: string }[] {
  if (!isMapping(words)) return []
  return Object.entries(words).flatMap(([language, text]) =>
    typeof text === 'string' ? [{ path: [...path, language], text }] : [],
  )
}

/** Names that are shown on buttons and would not fit Messenger's. */
export function tightNames(value: unknown, pattern: string, charactersMax: number): readonly Remark[] {
  return foundAt(value, pattern).flatMap(({ path, value: words }) =>
    (typeof words === 'string' ? [{ path, text: words }] : entries(path, words))
      .filter(({ text }) => text.length > charactersMax)
      .map(({ path: at, text }) =>
        doubtful(
          at,
          `"${shown(text)}" is longer than the ${charactersMax} characters of a button in Facebook Messenger. Find a shorter name.`,
        ),
      ),
  )
}
