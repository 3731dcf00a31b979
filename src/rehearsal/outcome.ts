import type { City } from '../domain/city.ts'
import type { Outcome, OutcomePart, Theme, Verdict } from '../domain/outcome.ts'
import type { NumberedStatement } from '../domain/suggestion.ts'
import type { LocalDate } from '../domain/time.ts'
import { atOnce, suggestThemes } from '../insight/themes/suggest.ts'
import type { Conversation } from './conversation.ts'
import { placeNames } from './place-words.ts'

/** So many are read in a report. */
const themesMax = 15

/** One after the other, so that each kind of echo is rehearsed. */
const verdicts: readonly Verdict[] = ['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on']

/** An outcome to rehearse with: themes proposed from the statements, and every verdict says that it is a rehearsal. */
export function outcomeFor(
  conversation: Pick<Conversation, 'id' | 'topic'>,
  statements: readonly NumberedStatement[],
  city: City,
  decidedOn: LocalDate,
): Outcome {
  const themes = themesIn(conversation, statements, city)
  const part = (theme: Theme, index: number): OutcomePart => ({
    concerns: { kind: 'theme', theme: theme.id },
    verdict: verdicts[index % verdicts.length] ?? 'postponed',
    decision: each(city, {
      da: `Det her er en øvelse. Her ville der stå, hvad byrådet har besluttet om »${nameOf(theme)}«.`,
      en: `This is a rehearsal. Here it would say what the council has decided about “${nameOf(theme)}”.`,
    }),
    why: each(city, {
      da: `${theme.statements.length} beskeder nævner det, og ingen har besluttet noget endnu.`,
      en: `${theme.statements.length} messages mention it, and nothing has been decided yet.`,
    }),
  })
  const general: OutcomePart = {
    concerns: { kind: 'everyone' },
    verdict: 'passed-on',
    decision: each(city, {
      da: 'Det her er en øvelse. Her ville der stå, hvad der gælder for alle.',
      en: 'This is a rehearsal. Here it would say what holds for everyone.',
    }),
    why: each(city, {
      da: 'Ingen har besluttet noget: Samtalen er spillet igennem for at prøve Ekko.',
      en: 'Nothing has been decided: the conversation was played to try Ekko.',
    }),
  }
  return {
    consultation: conversation.id,
    decidedBy: { name: 'Jonas Lind', title: each(city, { da: 'borgmester i øvelsen', en: 'mayor in the rehearsal' }) },
    decidedOn,
    themes,
    parts: [general, ...themes.map(part)],
    milestones: [],
  }
}

/** What the words suggest, the largest first, taken as if a person had signed it off. */
function themesIn(
  conversation: Pick<Conversation, 'id' | 'topic'>,
  statements: readonly NumberedStatement[],
  city: City,
): readonly Theme[] {
  const { languages } = city
  const names = placeNames(conversation, city)
  const found = atOnce(suggestThemes({ statements, languages, names, language: languages[0] ?? 'en', taken: [] }))
  return found.slice(0, themesMax).map(({ id, label, statements: own }) => ({
    id,
    label: each(city, Object.fromEntries(languages.map((language) => [language, Object.values(label)[0] ?? id]))),
    statements: own.map(({ number }) => number).toSorted((one, other) => one - other),
  }))
}

function nameOf({ id, label }: Theme): string {
  return Object.values(label)[0] ?? id
}

function each(city: City, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(city.languages.map((language) => [language, words[language] ?? words.en ?? '']))
}
