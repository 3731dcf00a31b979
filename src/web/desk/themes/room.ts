import { type ThemedStatement, type ThemesView, themesView } from '../../../cityside/themes/view.ts'
import type { ThemesStep } from '../../../domain/themes.ts'
import { wordSearch } from '../../../domain/word-search.ts'
import type { Matter } from '../said/matter.ts'
import { addressOf } from '../said/matter.ts'
import type { Visit } from '../visit.ts'

/** The themes of one consultation as a visitor works on them. */
export interface ThemesRoom {
  readonly matter: Matter
  readonly view: ThemesView
  /** The visitor's own last act, which can be taken back. */
  readonly last: ThemesStep | undefined
  /** Whether the visitor may change them: not once people have read what was decided on their words. */
  readonly open: boolean
  /** The statements that the address looks for. */
  readonly shown: readonly ThemedStatement[]
  /** What the address looks for, to come back to it. */
  readonly sought: URLSearchParams
}

/** Reads what a visitor works on. */
export async function themesRoom({ cityside, visitor, query }: Visit, matter: Matter): Promise<ThemesRoom> {
  const { id } = matter.consultation
  const [view, last] = await Promise.all([themesView(cityside, id), cityside.store.lastThemesStep(id, visitor.actor)])
  const sought = soughtIn(query)
  const isFound = wordSearch(sought.get('q') ?? '', cityside.city.languages)
  const theme = sought.get('theme')
  const shown = view.statements.filter(
    ({ text, assigned }) =>
      isFound(text) &&
      (theme === null || (theme === 'none' ? assigned.length === 0 : assigned.some((each) => each.theme === theme))),
  )
  return { matter, view, last, open: mayChange(matter), shown, sought }
}

/** Whether a visitor may still change themes: not once people have read what was decided on their words. */
export function mayChange({ themes, stage }: Matter): boolean {
  return themes && stage.at !== 'answered' && stage.at !== 'archived' && stage.at !== 'withdrawn'
}

/** Words and theme of an address, without what it does not know. */
export function soughtIn(query: URLSearchParams): URLSearchParams {
  const known = ['q', 'theme', 'page'].flatMap((name): readonly [string, string][] => {
    const value = query.get(name)
    return value === null || value === '' ? [] : [[name, value.slice(0, soughtCharactersMax)]]
  })
  return new URLSearchParams(known)
}

/** Longer searches are texts. */
const soughtCharactersMax = 200

/** The page of themes with what is looked for there. */
export function themesAddress(matter: Matter, sought: URLSearchParams): string {
  const query = sought.toString()
  return addressOf(matter, query === '' ? 'themes' : `themes?${query}`)
}
