import type { Language, Localized } from '../../domain/language.ts'
import { areaField } from './fields.ts'
import type { Voice } from './voice.ts'

/** What a field needs that is written in each of the city's languages; label and hint are already escaped. */
export interface LocalizedParts {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem?: string
  readonly rows?: number
  readonly max?: number
  readonly form: URLSearchParams
}

/** A field for each of the city's languages: the reader's first, and the others beside it, to be filled in or not. */
export function localizedField({ name, label, hint, problem, form, ...more }: LocalizedParts, voice: Voice): string {
  const { city, language } = voice
  const [first, ...others] = [language, ...city.languages.filter((each) => each !== language)].filter((each) =>
    city.languages.includes(each),
  ) as [Language, ...Language[]]
  const one = (each: Language, of: string, notes: { readonly hint?: string; readonly problem?: string }) =>
    areaField({ name: nameIn(name, each), label: of, value: form.get(nameIn(name, each)) ?? '', ...notes, ...more })
  const nameOf = (each: Language) => voice.say('deskpage-in-language', { label, language: { language: each } })
  const main = one(first, label, { ...(hint && { hint }), ...(problem && { problem }) })
  if (others.length === 0) return main
  const written = others.some((each) => (form.get(nameIn(name, each)) ?? '').trim() !== '')
  const rest = others.map((each) => one(each, nameOf(each), {})).join('')
  return `${main}<details${written ? ' open' : ''}><summary>${voice.say('deskpage-more-languages')}</summary>${rest}</details>`
}

/** What was written in a field of this name, in the languages in which anything was. */
export function localizedIn(form: URLSearchParams, name: string, { city }: Voice): Localized {
  return Object.fromEntries(
    city.languages.flatMap((language) => {
      const words = (form.get(nameIn(name, language)) ?? '').replace(/\r\n/g, '\n').trim()
      return words === '' ? [] : [[language, words] as const]
    }),
  )
}

/** The words in each language that they were written in, as they will be read. Already escaped. */
export function localizedHtml(words: Localized, voice: Voice): string {
  const written = Object.entries(words)
  return written
    .map(([language, text]) => {
      const named =
        written.length < 2
          ? ''
          : `<p class="soft">${voice.say('deskpage-language-named', { language: { language } })}</p>`
      return `${named}<blockquote lang="${language}">${voice.own(text)}</blockquote>`
    })
    .join('')
}

function nameIn(name: string, language: Language): string {
  return `${name}-${language}`
}
