import stopwords from 'stopwords-iso' with { type: 'json' }
import type { City } from '../domain/city.ts'
import type { Outcome, OutcomePart, Theme, Verdict } from '../domain/outcome.ts'
import type { LocalDate } from '../domain/time.ts'

/** How many themes an outcome names, and how much of what was said one of them may be. */
const themesMax = 3
const shareMax = 0.4
/** A word that fewer have used is no theme. */
const statementsMin = 3

interface Said {
  readonly number: number
  readonly text: string
}

const verdicts: readonly Verdict[] = ['adopted', 'in-part', 'not-adopted']

/**
 * An outcome as a moderator would write it after reading: the words most people used become themes, each decided
 * differently, and one part is for all. Lexical on purpose: it works in any language, and any reader can redo it.
 */
export function outcomeFor(
  consultation: string,
  statements: readonly Said[],
  city: City,
  decidedOn: LocalDate,
): Outcome {
  const themes = themesIn(statements)
  const part = (theme: Theme, index: number): OutcomePart => ({
    concerns: { kind: 'theme', theme: theme.id },
    verdict: verdicts[index] ?? 'postponed',
    decision: each(city, {
      da: `Byrådet har talt om "${theme.id}".`,
      en: `The council has discussed "${theme.id}".`,
    }),
    why: each(city, {
      da: `${theme.statements.length} beskeder handlede om det.`,
      en: `${theme.statements.length} messages were about it.`,
    }),
  })
  const general: OutcomePart = {
    concerns: { kind: 'everyone' },
    verdict: 'passed-on',
    decision: each(city, {
      da: 'Alt, hvad der blev sagt, er læst og givet videre.',
      en: 'Everything that was said has been read and passed on.',
    }),
    why: each(city, { da: 'Der er ikke råd til det hele i år.', en: 'There is no money for all of it this year.' }),
    next: each(city, {
      da: 'Det kommer med i næste års budget.',
      en: 'It goes into the talks about next year’s budget.',
    }),
  }
  return {
    consultation,
    decidedBy: { name: 'Jonas Lind', title: each(city, { da: 'borgmester', en: 'mayor' }) },
    decidedOn,
    themes: themes.map((theme) => ({ ...theme, label: each(city, { da: theme.id, en: theme.id }) })),
    parts: [general, ...themes.map(part)],
    milestones: [],
  }
}

function themesIn(statements: readonly Said[]): readonly Theme[] {
  const users = new Map<string, number[]>()
  for (const { number, text } of statements) {
    for (const term of termsIn(text)) users.set(term, [...(users.get(term) ?? []), number])
  }
  const often = [...users]
    .filter(
      ([, numbers]) =>
        numbers.length >= Math.min(statementsMin, statements.length) &&
        numbers.length <= Math.max(statementsMin, statements.length * shareMax),
    )
    .sort(([oneTerm, one], [otherTerm, other]) => other.length - one.length || (oneTerm < otherTerm ? -1 : 1))
  return often.slice(0, themesMax).map(([term, numbers]) => ({ id: term, label: {}, statements: numbers }))
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
