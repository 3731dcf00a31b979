import type { AnswersExport } from './export.ts'
import type { QuestionsExport } from './export-questions.ts'
import type { WeighedExport } from './export-weighed.ts'
import { type Sheet, workbookOf } from './workbook.ts'

/** What is taken away of one consultation, as one file for a spreadsheet: a sheet of answers, one of statements, one of answers with weights, one of questions to a politician. */
export function exportWorkbook(
  answers: AnswersExport,
  {
    questions,
    weighed,
    leftward = false,
  }: { readonly questions?: QuestionsExport; readonly weighed?: WeighedExport; readonly leftward?: boolean } = {},
): Promise<Uint8Array> {
  const sheet = (name: string, rows: Sheet['rows']): Sheet => ({ name, rows, leftward })
  return workbookOf([
    sheet('answers', answers.rows),
    sheet('statements', answers.statements),
    ...(weighed ? [sheet('weighed', weighed.rows)] : []),
    ...(questions ? [sheet('questions', questions.rows)] : []),
  ])
}
