import type { AnswersExport } from './export.ts'
import type { QuestionsExport } from './export-questions.ts'
import { type Sheet, workbookOf } from './workbook.ts'

/** What is taken away of one consultation, as one file for a spreadsheet: a sheet of answers, one of statements, one of questions to a politician. */
export function exportWorkbook(
  answers: AnswersExport,
  { questions, leftward = false }: { readonly questions?: QuestionsExport; readonly leftward?: boolean } = {},
): Promise<Uint8Array> {
  const sheet = (name: string, rows: Sheet['rows']): Sheet => ({ name, rows, leftward })
  return workbookOf([
    sheet('answers', answers.rows),
    sheet('statements', answers.statements),
    ...(questions ? [sheet('questions', questions.rows)] : []),
  ])
}
