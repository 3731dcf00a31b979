import type { AnswerRow } from '../store/records/answers.ts'
import type { StatementRow } from '../store/records/statements.ts'

/** What one person said in a consultation, by their number alone. */
export interface SaidByOne {
  readonly respondent: number
  readonly answered: readonly AnswerRow[]
  readonly written: readonly StatementRow[]
}

/** The same for each who answered, in the order of their answers: one walk over everything, however many they are. */
export function byRespondent(answers: readonly AnswerRow[], statements: readonly StatementRow[]): readonly SaidByOne[] {
  const found = new Map<number, { answered: AnswerRow[]; written: StatementRow[] }>()
  for (const each of answers) {
    const one = found.get(each.respondent)
    if (one) one.answered.push(each)
    else found.set(each.respondent, { answered: [each], written: [] })
  }
  for (const each of statements) found.get(each.respondent)?.written.push(each)
  return [...found].map(([respondent, one]) => ({ respondent, ...one }))
}
