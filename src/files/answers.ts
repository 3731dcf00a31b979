import { z } from 'zod'
import type { City } from '../domain/city.ts'
import type { Consultation } from '../domain/consultation.ts'
import type { DeciderAnswered, GatheredQuestion } from '../domain/decider.ts'
import { text } from '../domain/message.ts'
import { answerRemarks } from './checks/answered.ts'
import { documentOf } from './document.ts'
import { outcomeLength } from './fields/lengths.ts'
import { misplaced } from './kind.ts'
import { languageRemarks, localizedOf } from './languages.ts'
import { unknownName } from './nearest.ts'
import { type Parsed, wrong } from './problem.ts'
import { type Fields, shaped } from './shape.ts'
import { verdictOn } from './verdict.ts'

/** What a file with a politician's answers is read against. */
export interface AnswersContext {
  readonly city: City
  readonly consultation: Consultation
  /** What was put together of people's questions. */
  readonly gathered: readonly GatheredQuestion[]
}

const words = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))])

const answersShape = z.strictObject({
  consultation: z.string().min(1),
  answers: z.array(z.strictObject({ question: z.string().min(1), answer: words })).min(1),
  others: words.optional(),
})

/** What the writer of the answers is told, line by line. */
const answersFields: Fields = {
  consultation: { missing: text('file-answers-consultation-missing') },
  answers: { missing: text('file-answers-missing'), wrong: text('file-answers-missing') },
  'answers.*': { missing: text('file-answers-missing'), wrong: text('file-answers-missing') },
  'answers.*.question': { missing: text('file-answers-question-missing') },
  'answers.*.answer': { missing: text('file-answers-answer-missing'), text: outcomeLength },
  others: { missing: text('file-answers-others-missing'), text: outcomeLength },
}

/** Reads a politician's answers to people's questions (YAML). Everything wrong is told at once; nothing is thrown. */
export function parseAnswers(written: string, fileName: string, context: AnswersContext): Parsed<DeciderAnswered> {
  const { city, consultation, gathered } = context
  const document = documentOf(written, fileName)
  if (document.faults.length > 0) return { ok: false, problems: document.faults, warnings: [] }
  const elsewhere = misplaced(document.value, ['answers'])
  if (elsewhere) return { ok: false, problems: [document.problem(wrong([], elsewhere))], warnings: [] }
  const { draft, complete, remarks } = shaped(answersShape, answersFields, document.value)
  const unknown = (draft.answers ?? []).flatMap((each, index) => {
    const question = each?.question
    if (question === undefined || gathered.some(({ id }) => id === question)) return []
    return [wrong(['answers', index, 'question'], unknownName(question, text('file-kind-this'), gathered))]
  })
  return verdictOn(
    document,
    [
      ...remarks,
      ...answerRemarks(draft.consultation, consultation),
      ...languageRemarks(draft, answersFields, city.languages),
      ...unknown,
    ],
    () =>
      complete && {
        consultation: consultation.id,
        answers: complete.answers.map(({ question, answer }) => ({ question, words: localizedOf(answer, city) })),
        ...(complete.others !== undefined && { others: localizedOf(complete.others, city) }),
      },
  )
}
