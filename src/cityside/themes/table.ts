import { clockAt, dateAt } from '../../domain/calendar.ts'
import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import { themeNamed } from '../../domain/themes.ts'
import { csvOf, type Separator } from '../csv.ts'
import type { ThemesView } from './view.ts'

/** The columns, in this order when written and in any order when read. */
export const columns = ['number', 'question', 'statement', 'themes', 'stance', 'suggested', 'set by', 'set at'] as const
/** One of them. */
export type Column = (typeof columns)[number]

/** What stands between several things in one cell. */
export const between = ' | '

/**
 * The statements of a consultation with their themes, a row each, for a spreadsheet; without the words of those who want theirs handed on
 * nowhere, which are read at the desk. What is suggested is no theme yet.
 */
export function themesTable(
  view: ThemesView,
  consultation: Consultation,
  city: City,
  language: Language,
  separator: Separator,
): string {
  return csvOf(themesRows(view, consultation, city, language), separator)
}

/** The same before it is written, the header first. */
function themesRows(
  { themes, statements }: ThemesView,
  { questions }: Consultation,
  city: City,
  language: Language,
): readonly (readonly (string | number)[])[] {
  const name = (id: string): string => {
    const label = inLanguage(themes.find((theme) => theme.id === id)?.label ?? {}, language)
    // A name that would be taken apart again, or for another theme, is written as its id.
    return /[|;\n]/u.test(label) || themeNamed(themes, label)?.id !== id ? id : label
  }
  const rows = statements.map(({ number, question, text, unquoted, assigned, suggested }) => {
    const asked = questions.find(({ id }) => id === question)
    const stances = assigned.map(({ theme }) => themes.find(({ id }) => id === theme)?.stance ?? '')
    return [
      number,
      asked ? inLanguage(asked.text, language) : question,
      unquoted ? '' : text,
      assigned.map(({ theme }) => name(theme)).join(between),
      stances.some((stance) => stance !== '') ? stances.join(between) : '',
      suggested.map(name).join(between),
      assigned.map(({ by }) => by).join(between),
      assigned.map(({ at }) => `${dateAt(at, city.timeZone)} ${clockAt(at, city.timeZone)}`).join(between),
    ]
  })
  return [columns, ...rows]
}
