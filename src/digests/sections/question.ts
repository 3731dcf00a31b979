import { within } from '../../domain/direction.ts'
import { inLanguage, type Language } from '../../domain/language.ts'
import type { CityMap } from '../../domain/map/map.ts'
import { text } from '../../domain/message.ts'
import { reasonTexts } from '../../domain/reactions/reason-texts.ts'
import { unabridged } from '../abridge.ts'
import { squaresInWords } from '../charts/map-picture.ts'
import { labelIn, questionChart } from '../charts/plan.ts'
import type { Row, Section } from '../outline.ts'
import type { QuestionDigest } from '../question.ts'
import type { Say } from '../say.ts'
import { fewLine } from './groups.ts'
import { minorityRows, quoteRows, themeRows } from './quotes.ts'
import { lineOf, listOf, noteOf } from './rows.ts'

/** By what the quotes of themes were chosen, in a line. */
const quotedTexts = { votes: 'digest-quoted-by-votes', words: 'digest-quoted-by-words' } as const

/** The answers to one question; a message leaves out a question that too few have answered to show. */
export function questionSection(
  consultation: string,
  question: QuestionDigest,
  language: Language,
  t: Say,
  city: CityMap | undefined,
): Section {
  const { answered, answeredAtLeast, average, fresh, minority, quotedBy, skipped, statements, themes, withheld } =
    question
  const chart = questionChart(consultation, question.id)
  return {
    shape: 'section',
    heading: {
      words: within(language, inLanguage(question.text, language)),
      aside:
        answered === undefined
          ? t('digest-few')
          : t(answeredAtLeast ? 'digest-question-people-least' : 'digest-question-people', { people: answered }),
    },
    rows: [
      { shape: 'chart', chart, only: ['html'] },
      ...(question.lines.some(({ reacted }) => reacted)
        ? reactedRows(question, language, t)
        : countRows(question, chart, language, t)),
      ...statementsReacted(question, language, t),
      ...squareRows(question, t, city),
      ...lineOf(average, ({ value, to }) => t('digest-average', { average: value, to }), { only: unabridged }),
      ...lineOf(skipped, (people) => t('digest-skipped', { people }), { only: unabridged }),
      ...lineOf(dilemmaLine(question, t), (line) => line, { name: 'dilemma' }),
      ...themeRows(themes, t),
      // Where there is room, everything that is new stands below.
      ...quoteRows(fresh, t).map((row): Row => ({ ...row, only: ['message'] })),
      ...minorityRows(minority, language, t),
      ...lineOf(quotedBy, (by) => t(quotedTexts[by]), { only: unabridged }),
      ...noteOf(withheld, (statements) => t('digest-withheld', { statements })),
      ...statementRows(statements, language, t),
    ],
    ...((answered === undefined || answered === 0) && { only: unabridged }),
  }
}

/** Choices or steps that may be shown, and in one line those that may not. */
function countRows({ lines, ranked, map }: QuestionDigest, chart: string, language: Language, t: Say): readonly Row[] {
  if (lines.length === 0) return []
  const counts = lines.flatMap((line) =>
    // Districts that none pointed at say nothing one by one.
    line.people === undefined || (map && line.people === 0)
      ? []
      : [{ label: within(language, labelIn(line, language, t)), people: line.people }],
  )
  const few = lines.filter(({ people }) => people === undefined).map(({ label }) => label)
  return [
    ...lineOf(ranked, () => t('digest-ranking')),
    { shape: 'counts', counts, chart, ...(few.length > 0 && { few: fewLine(few, t) }) },
  ]
}

/** Each statement with how many agree, disagree and are unsure, and how many were shown it: agreement and dilemma side by side. */
function reactedRows({ lines }: QuestionDigest, language: Language, t: Say): readonly Row[] {
  return listOf(
    lines.map(({ label, people, reacted: { disagree, unsure, seen } = {} }) => {
      const statement = within(language, inLanguage(label, language))
      const counted = people !== undefined && disagree !== undefined && unsure !== undefined && seen !== undefined
      const words = counted
        ? t('digest-reacted', { statement, agree: people, disagree, unsure, seen })
        : t('digest-reacted-few', { statement })
      return { words }
    }),
  )
}

/** So many statements stand in a digest; the desk has all of them. */
const reactedMax = 10

/** What people say to each other's statements, those that most agree with first, and how many were not shown. */
function statementsReacted({ reactions }: QuestionDigest, language: Language, t: Say): readonly Row[] {
  if (!reactions) return []
  const items = reactions.statements.slice(0, reactedMax).map(({ text, agree, disagree, unsure, seen }) => {
    const statement = within(language, text)
    const counted = agree !== undefined && disagree !== undefined && unsure !== undefined && seen !== undefined
    return {
      words: counted
        ? t('digest-statement-reacted', { statement, agree, disagree, unsure, seen })
        : t('digest-statement-reacted-few', { statement }),
    }
  })
  const kept = reactions.notShown.flatMap(({ reason, count }) =>
    count === undefined || count === 0
      ? []
      : [{ words: t('digest-not-shown', { count, reason: text(reasonTexts[reason]) }) }],
  )
  return [...listOf(items), ...listOf(kept, { only: unabridged })]
}

/** The squares with the most people, where there is no picture of them. */
function squareRows({ map }: QuestionDigest, t: Say, city: CityMap | undefined): readonly Row[] {
  const squares = map && city ? squaresInWords({ shown: map, city }, t) : []
  return listOf(
    squares.map((words) => ({ words })),
    { only: unabridged },
  )
}

const dilemmaTexts = {
  scale: ['digest-dilemma-scale', 'digest-dilemma-scale-least'],
  ranking: ['digest-dilemma-ranking', 'digest-dilemma-ranking-least'],
  choices: ['digest-dilemma-choices', 'digest-dilemma-choices-least'],
} as const

/** The two things that the answers are split between; never one conclusion. */
function dilemmaLine({ dilemma, lines, scale, ranked, rounded }: QuestionDigest, t: Say): string | undefined {
  const [one, other] = [dilemma && lines[dilemma.one], dilemma && lines[dilemma.other]]
  if (one?.people === undefined || other?.people === undefined) return undefined
  const [whole, least] = dilemmaTexts[scale ? 'scale' : ranked ? 'ranking' : 'choices']
  return t(rounded ? least : whole, {
    one: one.people,
    oneLabel: { local: one.label },
    other: other.people,
    otherLabel: { local: other.label },
  })
}

/** All that was written, where there is room for it. */
function statementRows(statements: QuestionDigest['statements'], language: Language, t: Say): readonly Row[] {
  if (statements.length === 0) return []
  return [
    {
      shape: 'statements',
      summary: t('digest-statements-more', { statements: statements.length }),
      statements: statements.map(({ number, text, quote }) => ({
        ...{ number, words: within(language, text) },
        ...(quote && { note: t(`quotes-is-${quote}`) }),
      })),
      only: unabridged,
    },
  ]
}
