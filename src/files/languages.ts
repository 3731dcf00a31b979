import type { City } from '../domain/city.ts'
import type { Language, Localized } from '../domain/language.ts'
import { type TextRef, text } from '../domain/message.ts'
import { foundAt, isMapping } from './draft.ts'
import { nearest, shown } from './nearest.ts'
import { doubtful, type Path, type Remark, wrong } from './problem.ts'
import { type Fields, named } from './shape.ts'
import type { TextFile } from './shape-parts.ts'

/** Every text is there in every language of the city, in no other, and fits where it will be shown. */
export function languageRemarks(value: unknown, fields: Fields, languages: readonly Language[]): readonly Remark[] {
  if (languages.length === 0) return []
  return Object.entries(fields).flatMap(([pattern, { text: length }]) =>
    length === undefined
      ? []
      : foundAt(value, pattern).flatMap(({ path, value: words }) => [
          ...coverage(path, words, languages),
          ...lengths(path, words, length.charactersMax, length.because),
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

function coverage(path: Path, words: unknown, languages: readonly Language[]): readonly Remark[] {
  if (typeof words === 'string') {
    if (languages.length < 2) return []
    const each = languages.map((language) => `${language}: …`).join(', ')
    return [
      wrong(
        path,
        text('file-languages', { field: named(path), languages: { languages }, each, count: languages.length }),
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
      wrong(path, text('file-language-too', { field: named(path), language: { languages: [language] } })),
    ),
    ...unknown.map((language) => {
      const meant = nearest(
        language,
        languages.map((one) => ({ id: one })),
      )
      const hint = meant === undefined || !missing.includes(meant) ? text('file-remove') : text('file-meant', { meant })
      return wrong(
        [...path, language],
        text('file-language-unknown', { written: shown(language), known: languages.join(', '), hint }),
      )
    }),
  ]
}

function lengths(path: Path, texts: unknown, charactersMax: number, because: TextRef): readonly Remark[] {
  const each = typeof texts === 'string' ? [{ path, words: texts }] : entries(path, texts)
  return each.flatMap(({ path: at, words }) => {
    const over = words.length - charactersMax
    if (over <= 0) return []
    return [wrong(at, text('file-text-long', { words: shown(words), over, max: charactersMax, because }))]
  })
}

function entries(path: Path, texts: unknown): readonly { readonly path: Path; readonly words: string }[] {
  if (!isMapping(texts)) return []
  return Object.entries(texts).flatMap(([language, words]) =>
    typeof words === 'string' ? [{ path: [...path, language], words }] : [],
  )
}

/** Names that are shown on buttons and would not fit Messenger's. */
export function tightNames(value: unknown, pattern: string, charactersMax: number): readonly Remark[] {
  return foundAt(value, pattern).flatMap(({ path, value }) =>
    (typeof value === 'string' ? [{ path, words: value }] : entries(path, value))
      .filter(({ words }) => words.length > charactersMax)
      .map(({ path: at, words }) => doubtful(at, text('file-name-tight', { words: shown(words), max: charactersMax }))),
  )
}
