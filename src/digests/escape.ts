import { harmless } from '../domain/direction.ts'
import { directionOf, type Language } from '../domain/language.ts'

/** What would be markup, and the controls that neither HTML nor XML may hold. */
const unfit = /[&<>"']|(?![\t\n\r])\p{Cc}/gu

/** Text as HTML that shows that text: what a citizen wrote never becomes markup, nor turns around what stands beside it. */
export function escapeHtml(text: string): string {
  return harmless(text).replace(unfit, (character) =>
    /\p{Cc}/u.test(character) ? '' : `&#${character.charCodeAt(0)};`,
  )
}

/** The attributes of an element in a language, with its direction where that is not the one every page begins with. */
export function languageMarks(language: Language): string {
  return ` lang="${escapeHtml(language)}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}`
}
