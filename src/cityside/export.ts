import type { AnswerValue } from '../domain/answer.ts'
import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import { harmlessEntry } from '../domain/direction.ts'
import type { Language } from '../domain/language.ts'
import { inLanguage } from '../domain/language.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import type { Question } from '../domain/question.ts'
import { givenTo, kindOf } from '../domain/questions/kinds.ts'
import { withoutWords, wordsAs } from '../domain/questions/open.ts'
import { type Instant, type LocalDate, minuteMs } from '../domain/time.ts'
import { type RoundName, roundOf } from '../domain/tryout.ts'
import type { AnswerRow } from '../store/records/answers.ts'
import type { StatementRow } from '../store/records/statements.ts'
import { csvOf, type Separator } from './csv.ts'

/** Everything said in one consultation, by answer number: no contact, no person, no time of day. */
export interface Export {
  readonly csv: string
  readonly json: string
}

/** The same, with what its table and its statements are before they are written: rows, the header first. */
export interface AnswersExport extends Export {
  readonly rows: readonly (readonly (string | number)[])[]
  readonly statements: readonly (readonly (string | number)[])[]
}

/**
 * Writes a consultation's answers for spreadsheets and for programs. The CSV has a row per respondent, a column per question
 * (for several choices a column per choice, so that nothing has to be split at commas), a byte order mark so that Excel reads
 * æøå, and no cell that a spreadsheet would run as a formula. A file goes on to others: what leads to a person is left out of it, also
 * where its author let the host keep it, and so are the words of those who do not want to be quoted.
 */
export function exportAnswers(
  consultation: Consultation,
  answers: readonly AnswerRow[],
  statements: readonly StatementRow[],
  city: City,
  language: Language = city.languages[0],
  separator: Separator = ',',
  behalf: readonly number[] = [],
): AnswersExport {
  const onBehalf = new Set(behalf)
  const unquoted = new Set(statements.flatMap((each) => (each.unquoted ? [each.respondent] : [])))
  const told = answers.map((answer) => ({
    ...answer,
    value: shownValue(answer.value, unquoted.has(answer.respondent)),
  }))
  const dayOf = daysIn(city)
  const answersBy = new Map<number, AnswerRow[]>()
  for (const answer of told) {
    const own = answersBy.get(answer.respondent)
    if (own) own.push(answer)
    else answersBy.set(answer.respondent, [answer])
  }
  const respondents = [...answersBy].sort(([one], [other]) => one - other)
  const columns = consultation.questions.flatMap((question) =>
    columnsOf(question, language, roundOf(consultation, question.id)?.name),
  )
  const shown = statements.map(shownStatement)
  const quotes = clearedColumns(consultation, shown, language)
  // A column of its own only where it says something.
  const second = (respondent: number) => (onBehalf.size === 0 ? [] : [onBehalf.has(respondent) ? 1 : 0])
  const rows = respondents.map(([respondent, own]) => {
    const said = new Map(own.map((answer) => [answer.question, answer.value]))
    const last = Math.max(...own.map((answer) => answer.at))
    return [
      respondent,
      dayOf(last),
      ...columns.map((column) => column.cell(said.get(column.question))),
      ...second(respondent),
      ...quotes.map(({ cell }) => cell(respondent)),
    ]
  })
  const header = [
    'answer',
    'date',
    ...columns.map((column) => column.title),
    ...(onBehalf.size === 0 ? [] : ['on behalf']),
    ...quotes.map(({ title }) => title),
  ]
  const table = [header, ...rows]
  return {
    csv: csvOf(table, separator),
    json: jsonOf(consultation, told, shown, city, onBehalf),
    rows: table,
    statements: statementRows(consultation, shown, language),
  }
}

function statementRows(
  { questions }: Consultation,
  statements: readonly StatementRow[],
  language: Language,
): AnswersExport['statements'] {
  const asked = new Map(questions.map(({ id, text }) => [id, inLanguage(text, language)]))
  return [
    ['number', 'answer', 'question', 'statement', 'themes', 'quote'],
    ...statements.map((each) => [
      ...[each.number, each.respondent, asked.get(each.question) ?? each.question, each.text],
      ...[each.themes.join(' | '), quoteOf(each)],
    ]),
  ]
}

/** Whether others may read it, as far as it is decided: by its author, else by the moderator who has read it. */
function quoteOf({ unquoted, quote }: StatementRow): 'cleared' | 'kept' | 'objected' | '' {
  return unquoted ? 'objected' : (quote ?? '')
}

/** The words that others may read, by who wrote them and to which question; a column for each question that has some. */
function clearedColumns({ questions }: Consultation, statements: readonly StatementRow[], language: Language) {
  const cleared = new Map<string, Map<number, string>>()
  for (const each of statements) {
    if (quoteOf(each) !== 'cleared') continue
    const by = cleared.get(each.question) ?? new Map<number, string>()
    const before = by.get(each.respondent)
    by.set(each.respondent, before === undefined ? each.text : `${before}\n${each.text}`)
    cleared.set(each.question, by)
  }
  return questions.flatMap(({ id, text }) => {
    const by = cleared.get(id)
    const title = `${inLanguage(text, language)} – quote`
    return by ? [{ title, cell: (respondent: number) => by.get(respondent) ?? '' }] : []
  })
}

function shownValue(value: AnswerValue, isUnquoted: boolean): AnswerValue {
  return (isUnquoted ? withoutWords(value) : undefined) ?? wordsAs(value, (words) => withoutPersonalData(words))
}

function shownStatement(statement: StatementRow): StatementRow {
  return { ...statement, text: statement.unquoted ? '' : withoutPersonalData(statement.text) }
}

interface Column {
  readonly question: string
  readonly title: string
  cell(value: AnswerValue | undefined): string | number
}

function columnsOf(question: Question, language: Language, round?: RoundName): readonly Column[] {
  const title = [inLanguage(question.text, language), ...(round ? [round] : [])].join(' – ')
  return kindOf(question)
    .columns(question, language)
    .map(({ of, cell }) => ({
      question: question.id,
      title: of ? `${title} – ${inLanguage(of, language)}` : title,
      cell: (value) => {
        const given = givenTo(question, value)
        return given ? cell(given) : ''
      },
    }))
}

/** The day in the city of many instants: no zone changes its date in the middle of a quarter of an hour. */
function daysIn({ timeZone }: City): (at: Instant) => LocalDate {
  const known = new Map<number, LocalDate>()
  return (at) => {
    const quarter = Math.floor(at / (15 * minuteMs))
    const day = known.get(quarter) ?? dateAt(at, timeZone)
    known.set(quarter, day)
    return day
  }
}

function jsonOf(
  consultation: Consultation,
  answers: readonly AnswerRow[],
  statements: readonly StatementRow[],
  city: City,
  onBehalf: ReadonlySet<number>,
): string {
  const dayOf = daysIn(city)
  const plain = {
    consultation: {
      id: consultation.id,
      title: consultation.title,
      questions: consultation.questions,
      ...(consultation.tryout && { tryout: consultation.tryout }),
      ...(consultation.success && { success: consultation.success }),
    },
    answers: answers.map(({ respondent, question, value, at }) => ({
      answer: respondent,
      question,
      value,
      date: dayOf(at),
      ...(onBehalf.has(respondent) && { onBehalf: true }),
    })),
    statements: statements.map((each) => ({
      number: each.number,
      answer: each.respondent,
      question: each.question,
      text: each.text,
      themes: each.themes,
      quote: quoteOf(each) || null,
    })),
  }
  return `${JSON.stringify(plain, harmlessEntry, 2)}\n`
}
