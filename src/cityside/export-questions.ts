import { dateAt } from '../domain/calendar.ts'
import type { City } from '../domain/city.ts'
import type { DeciderQuestions } from '../domain/consultation.ts'
import type { DeciderBoard } from '../domain/decider.ts'
import { harmlessEntry } from '../domain/direction.ts'
import { inLanguage, type Language } from '../domain/language.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import { csvOf, type Separator } from './csv.ts'
import type { Export } from './export.ts'

/** With the table before it is written, the header first. */
export interface QuestionsExport extends Export {
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * The questions to a politician, by number: no contact, no person, no time of day, nothing by which one is found, and no words of those who
 * want theirs handed on nowhere; and what was made of each.
 */
export function exportQuestions(
  asked: DeciderQuestions,
  { questions, gathering }: DeciderBoard,
  city: City,
  language: Language = city.languages[0],
  separator: Separator = ',',
): QuestionsExport {
  const rows = questions.map(({ number, text: asWritten, at, unquoted }) => {
    const text = unquoted ? '' : withoutPersonalData(asWritten)
    const inside = gathering.gathered.find((each) => each.questions.includes(number))
    const answer = gathering.answered?.answers.find(({ question }) => question === inside?.id)
    return { number, text, date: dateAt(at, city.timeZone), inside, answer }
  })
  const header = ['question', 'date', 'text', 'gathered', 'aside', 'answer']
  const cells = rows.map(({ number, date, text, inside, answer }) => [
    ...[number, date, text],
    inside && !inside.aside ? inLanguage(inside.words, language) : '',
    inside?.aside ? inLanguage(inside.aside, language) : '',
    answer ? inLanguage(answer.words, language) : '',
  ])
  const plain = {
    to: asked,
    questions: rows.map(({ number, date, text, inside }) => ({ number, date, text, gathered: inside?.id ?? null })),
    gathered: gathering.gathered,
    answers: gathering.answered?.answers ?? [],
  }
  const table = [header, ...cells]
  return { rows: table, csv: csvOf(table, separator), json: `${JSON.stringify(plain, harmlessEntry, 2)}\n` }
}
