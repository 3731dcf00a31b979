import { text } from '../../domain/message.ts'
import { choicesMax, questionsMax, scaleStepsMax } from '../../domain/question.ts'
import { type Draft, foundAt, isMapping, replaced } from '../draft.ts'
import { nearest, shown } from '../nearest.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import type { ConsultationFile, QuestionFile } from '../shapes.ts'

const kinds = ['choice', 'choices', 'scale', 'open'] as const
/** More messages to one question than this is a letter, not an answer. */
export const statementsMost = 20

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
    if (kinds.some((kind) => kind === written)) continue
    const kind = likelyKind(question)
    patched = replaced(patched, [...path, 'kind'], kind)
    const what =
      typeof written === 'string' && written !== ''
        ? text('file-question-kind', { written: shown(written), kind })
        : text('file-question-kind-missing', { kind })
    remarks.push(wrong([...path, 'kind'], what))
  }
  return { value: patched, remarks }
}

/** How many questions and answers there are, and whether a scale can be a scale. */
export function questionRemarks(draft: Draft<ConsultationFile>): readonly Remark[] {
  const questions = draft.questions ?? []
  const tooMany = questions.length - questionsMax
  return [
    ...(tooMany <= 0
      ? []
      : [wrong(['questions', questionsMax], text('file-questions-many', { max: questionsMax, over: tooMany }))]),
    ...questions.flatMap((question, at) => (question === undefined ? [] : oneQuestion(question, ['questions', at]))),
  ]
}

function oneQuestion(question: Draft<QuestionFile>, path: Path): readonly Remark[] {
  switch (question.kind) {
    case 'choice':
      return choiceRemarks(question.choices, path)
    case 'choices':
      return [...choiceRemarks(question.choices, path), ...selectionRemarks(question, path)]
    case 'scale':
      return scaleRemarks(question.from, question.to, path)
    case 'open':
      return (question.statementsMax ?? 1) <= statementsMost
        ? []
        : [wrong([...path, 'statementsMax'], text('file-statements-many', { max: statementsMost }))]
    case undefined:
      return []
    default:
      return unknownQuestion(question)
  }
}

type ChoiceDrafts = Draft<Extract<QuestionFile, { kind: 'choice' }>['choices']>

function choiceRemarks(choices: ChoiceDrafts | undefined, path: Path): readonly Remark[] {
  if (choices === undefined) return []
  const at = [...path, 'choices']
  const counted =
    choices.length < 2
      ? [wrong(at, text('file-choices-few'))]
      : choices.length > choicesMax
        ? [wrong(at, text('file-choices-many', { max: choicesMax, over: choices.length - choicesMax }))]
        : []
  return [...counted, ...sameLabels(choices, at)]
}

function sameLabels(choices: ChoiceDrafts, path: Path): readonly Remark[] {
  const seen = new Set<string>()
  return choices.flatMap((choice, at) => {
    const label = choice?.label
    const labels = typeof label === 'string' ? [['', label] as const] : Object.entries(label ?? {})
    return labels.flatMap(([language, words]) => {
      if (typeof words !== 'string') return []
      const key = `${language}:${words.toLowerCase()}`
      const twice = seen.has(key)
      seen.add(key)
      const place = [...path, at, 'label', ...(language === '' ? [] : [language])]
      return twice ? [wrong(place, text('file-choices-same', { label: shown(words) }))] : []
    })
  })
}

function selectionRemarks(question: Draft<Extract<QuestionFile, { kind: 'choices' }>>, path: Path): readonly Remark[] {
  const most = question.choicesMax
  const count = question.choices?.length
  if (most === undefined || count === undefined) return []
  const at = [...path, 'choicesMax']
  if (most > count) return [wrong(at, text('file-choices-max', { most, count }))]
  if (most === 1) return [doubtful(at, text('file-choices-one'))]
  return []
}

function scaleRemarks(from: number | undefined, to: number | undefined, path: Path): readonly Remark[] {
  if (from === undefined || to === undefined) return []
  if (from < 0) return [wrong([...path, 'from'], text('file-scale-from'))]
  if (to <= from) return [wrong([...path, 'to'], text('file-scale-to', { from, to }))]
  const steps = to - from + 1
  if (steps <= scaleStepsMax) return []
  return [
    wrong([...path, 'to'], text('file-scale-steps', { steps, max: scaleStepsMax, end: from + scaleStepsMax - 1 })),
  ]
}

function likelyKind(question: Readonly<Record<string, unknown>>): (typeof kinds)[number] {
  const meant =
    typeof question.kind === 'string'
      ? nearest(
          question.kind,
          kinds.map((id) => ({ id })),
        )
      : undefined
  const known = kinds.find((kind) => kind === meant)
  if (known !== undefined) return known
  if (question.choicesMax !== undefined) return 'choices'
  if (question.choices !== undefined) return 'choice'
  return question.from !== undefined || question.to !== undefined ? 'scale' : 'open'
}

function unknownQuestion(question: never): never {
  throw new Error(`No check is known for ${JSON.stringify(question)}.`)
}
