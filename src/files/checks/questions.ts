import type { City } from '../../domain/city.ts'
import { text } from '../../domain/message.ts'
import { questionsMax } from '../../domain/question.ts'
import { type KindName, kindNames, kindOf } from '../../domain/questions/kinds.ts'
import { type Draft, foundAt, isMapping, replaced } from '../draft.ts'
import { nearest, shown } from '../nearest.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import type { ConsultationFile, QuestionFile } from '../shapes.ts'

/**
 * Gives every question without a known kind the kind it looks like, so that the rest of it can be checked too,
 * and says what to write.
 */
export function withKinds(value: unknown): { readonly value: unknown; readonly remarks: readonly Remark[] } {
  let patched = value
  const remarks: Remark[] = []
  for (const { path, value: question } of foundAt(value, 'questions.*')) {
    if (!isMapping(question)) continue
    const written = question.kind
    if (kindNames.some((kind) => kind === written)) continue
    const kind = likelyKind(question)
    patched = replaced(patched, [...path, 'kind'], kind)
    const known = { kinds: kindNames.slice(0, -1).join(', '), last: kindNames.at(-1) ?? '' }
    const what =
      typeof written === 'string' && written !== ''
        ? text('file-question-kind', { written: shown(written), kind, ...known })
        : text('file-question-kind-missing', { kind, ...known })
    remarks.push(wrong([...path, 'kind'], what))
  }
  return { value: patched, remarks }
}

/** How many questions there are, and what is wrong with each beyond its form. */
export function questionRemarks(draft: Draft<ConsultationFile>, city: Pick<City, 'map'>): readonly Remark[] {
  const questions = draft.questions ?? []
  const tooMany = questions.length - questionsMax
  return [
    ...(tooMany <= 0
      ? []
      : [wrong(['questions', questionsMax], text('file-questions-many', { max: questionsMax, over: tooMany }))]),
    ...questions.flatMap((question, at) =>
      question?.kind === 'ballot' && questions.findIndex((each) => each?.kind === 'ballot') < at
        ? [wrong(['questions', at, 'kind'], text('file-ballot-one'))]
        : [],
    ),
    ...questions.flatMap((question, at) =>
      question === undefined ? [] : oneQuestion(question, ['questions', at], city),
    ),
  ]
}

function oneQuestion(question: Draft<QuestionFile>, path: Path, { map }: Pick<City, 'map'>): readonly Remark[] {
  if (question.kind === undefined) return []
  const kind = kindOf({ kind: question.kind })
  return [
    ...(map === undefined && kind.fromCity.length > 0 ? [wrong([...path, 'kind'], text('file-question-no-map'))] : []),
    ...kind
      .faults(question, shown)
      .map(({ at, text: what, ...fault }) => (fault.doubtful ? doubtful : wrong)([...path, ...at], what)),
  ]
}

function likelyKind(question: Readonly<Record<string, unknown>>): KindName {
  const meant =
    typeof question.kind === 'string'
      ? nearest(
          question.kind,
          kindNames.map((id) => ({ id })),
        )
      : undefined
  const known = kindNames.find((kind) => kind === meant)
  if (known !== undefined) return known
  const hinted = (lines: readonly string[]) => lines.some((line) => question[line] !== undefined)
  return kindNames.toReversed().find((kind) => hinted(kindOf({ kind }).signs)) ?? 'open'
}
