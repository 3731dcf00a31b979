import stopwords from 'stopwords-iso' with { type: 'json' }
import type { City } from '../domain/city.ts'
import type { Outcome, OutcomePart, Theme, Verdict } from '../domain/outcome.ts'
import type { LocalDate } from '../domain/time.ts'
import type { Conversation } from './conversation.ts'
import { placeWords, wordOf } from './place-words.ts'

/** How many themes are proposed, and how much of what was said one of them may be. */
const themesMax = 15
const shareMax = 0.3
/** A word that fewer have used is no theme. */
const statementsMin = 3

interface Said {
  readonly number: number
  readonly text: string
}

/** One after the other, so that each kind of echo is rehearsed. */
const verdicts: readonly Verdict[] = ['adopted', 'in-part', 'not-adopted', 'postponed', 'passed-on']

/** An outcome to rehearse with: themes proposed from the statements, and every verdict says that it is a rehearsal. */
export function outcomeFor(
  conversation: Pick<Conversation, 'id' | 'topic'>,
  statements: readonly Said[],
  city: City,
  decidedOn: LocalDate,
): Outcome {
  const themes = themesIn(statements, placeWords(conversation, city))
  const part = (theme: Theme, index: number): OutcomePart => ({
    concerns: { kind: 'theme', theme: theme.id },
    verdict: verdicts[index % verdicts.length] ?? 'postponed',
    decision: each(city, {
      da: `Det her er en øvelse. Her ville der stå, hvad byrådet har besluttet om »${theme.id}«.`,
      en: `This is a rehearsal. Here it would say what the council has decided about “${theme.id}”.`,
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
    themes: themes.map((theme) => ({ ...theme, label: each(city, { da: theme.id, en: theme.id }) })),
    parts: [general, ...themes.map(part)],
    milestones: [],
  }
}

/** The words that take up most of what was said between them: each time the one that is in most statements not yet taken up. */
function themesIn(statements: readonly Said[], placeNames: ReadonlySet<string>): readonly Theme[] {
  const users = new Map<string, Map<string, number[]>>()
  for (const { number, text } of statements) {
    for (const term of termsIn(text)) {
      const word = wordOf(term)
      if (placeNames.has(word)) continue
      const forms = users.get(word) ?? new Map<string, number[]>()
      users.set(word, forms.set(term, [...(forms.get(term) ?? []), number]))
    }
  }
  let left = [...users.values()].map(themeOf).filter((theme) => fits(theme, statements.length))
  const taken = new Set<number>()
  const themes: Theme[] = []
  while (themes.length < themesMax) {
    const gain = ({ statements: numbers }: Theme) => numbers.filter((number) => !taken.has(number)).length
    const [best] = left.toSorted((one, other) => gain(other) - gain(one) || (one.id < other.id ? -1 : 1))
    if (!best || gain(best) < Math.min(statementsMin, statements.length)) break
    themes.push(best)
    for (const number of best.statements) taken.add(number)
    left = left.filter((theme) => theme !== best)
  }
  return themes
}

/** A theme is called by the form that was used most. */
function themeOf(forms: ReadonlyMap<string, readonly number[]>): Theme {
  const [usual] = [...forms].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  )
  const statements = [...new Set([...forms.values()].flat())].toSorted((one, other) => one - other)
  return { id: usual?.[0] ?? '', label: {}, statements }
}

function fits({ statements }: Theme, all: number): boolean {
  const enough = Math.min(statementsMin, all)
  return statements.length >= enough && statements.length <= Math.max(statementsMin, all * shareMax)
}

const common = new Set(Object.values(stopwords).flat())

/** Words of four letters or more that carry meaning; in scripts without spaces the segmenter finds words of two signs or more. */
function termsIn(text: string): ReadonlySet<string> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const words = [...segmenter.segment(text.toLowerCase())].filter((part) => part.isWordLike).map((part) => part.segment)
  return new Set(
    words.filter((word) => !common.has(word) && (/\p{Script=Han}/u.test(word) ? word.length >= 2 : word.length >= 4)),
  )
}

function each(city: City, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(city.languages.map((language) => [language, words[language] ?? words.en ?? '']))
}
