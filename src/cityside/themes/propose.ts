import type { City } from '../../domain/city.ts'
import type { Consultation } from '../../domain/consultation.ts'
import type { Language } from '../../domain/language.ts'
import { withoutPersonalData } from '../../domain/personal-data.ts'
import type { ThemesProposal } from '../../domain/proposed-themes.ts'
import type { NumberedStatement } from '../../domain/suggestion.ts'
import { suggestThemes } from '../../insight/themes/suggest.ts'
import type { Cityside } from '../cityside.ts'
import { inTurns } from '../in-turns.ts'

/** The statements that have no theme yet, as the desk shows them: without what leads to a person. */
async function withoutTheme(
  { store }: Pick<Cityside, 'store'>,
  id: Consultation['id'],
): Promise<readonly NumberedStatement[]> {
  const [kept, statements] = await Promise.all([store.themesSet(id), store.statementsOf(id)])
  const themed = new Set(kept.assignments.map(({ statement }) => statement))
  return statements
    .filter(({ number }) => !themed.has(number))
    .map(({ number, text }) => ({ number, text: withoutPersonalData(text) }))
}

/** Themes that the words suggest for what has none yet, found a little at a time. */
export async function proposedByWords(
  cityside: Pick<Cityside, 'store' | 'city'>,
  { id }: Pick<Consultation, 'id'>,
  language: Language,
): Promise<ThemesProposal> {
  const { city, store } = cityside
  const [statements, kept, waiting] = await Promise.all([
    withoutTheme(cityside, id),
    store.themesSet(id),
    store.themesProposed(id),
  ])
  const themes = await inTurns(
    suggestThemes({
      statements,
      language,
      languages: city.languages,
      names: namesOf(city),
      taken: [...kept.themes, ...(waiting?.themes ?? [])].map((theme) => theme.id),
    }),
  )
  return { consultation: id, by: 'words', themes }
}

/** What the city and its places are called. */
export function namesOf({ name, sender, places }: City): readonly string[] {
  return [name, sender, ...places.map((place) => place.name)].flatMap((words) => Object.values(words))
}
