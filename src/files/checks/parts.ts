import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { kindOf, namedOptions } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import { writtenConcerns } from '../concerns.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import type { OutcomeFile } from '../shapes.ts'
import { type NumberedStatement, themeStatements } from '../themes.ts'
import { nameables } from './audience.ts'

/** Whether each part names a question, choice or theme that there is. */
export function concernRemarks(draft: Draft<OutcomeFile>, consultation: Consultation): readonly Remark[] {
  return (draft.parts ?? []).flatMap((part, at) =>
    writtenConcerns(part?.concerns, ['parts', at, 'concerns']).flatMap(({ concern, path }): readonly Remark[] => {
      if (typeof concern === 'string') return twiceForEveryone(draft, at, path)
      if ('theme' in concern && concern.theme !== undefined) return themeRemarks(concern.theme, draft, path)
      if ('steps' in concern) return stepRemarks(concern, consultation, path)
      if ('choice' in concern) return choiceRemarks(concern.question, concern.choice, consultation, path)
      return []
    }),
  )
}

/** What no part answers: those who said it would be told so. What is decided for all answers nothing that one of them said. */
export function coverageRemarks(
  draft: Draft<OutcomeFile>,
  consultation: Consultation,
  statements: readonly NumberedStatement[] | undefined,
): readonly Remark[] {
  const concerns = (draft.parts ?? []).flatMap((part) =>
    writtenConcerns(part?.concerns, []).map(({ concern }) => concern),
  )
  if (draft.parts === undefined) return []
  const silent = consultation.questions.flatMap((question) =>
    namedOptions(question)
      .filter(({ id }) => !concerns.some((one) => names(one, question.id, id)))
      .map(({ label }) => doubtful(['parts'], text('file-part-choice', { choice: { local: label } }))),
  )
  const rest = consultation.questions
    .filter((question) => !kindOf(question).named && !takesStatements(question))
    .filter(({ id }) => !concerns.some((one) => typeof one === 'object' && 'steps' in one && one.question === id))
    .map((question) => doubtful(['parts'], text('file-part-scale', { question: { local: question.text } })))
  return [...silent, ...rest, ...unthemed(draft, consultation, concerns, statements)]
}

/** Themes without statements, and numbers that no statement has. */
export function statementRemarks(
  draft: Draft<OutcomeFile>,
  statements: readonly NumberedStatement[] | undefined,
): readonly Remark[] {
  const known = statements && new Set(statements.map(({ number }) => number))
  const unknown = foundAt(draft, 'themes.*.statements.*').flatMap(({ path, value: number }) => {
    if (known === undefined || typeof number !== 'number' || known.has(number)) return []
    const most = Math.max(0, ...known)
    return [
      wrong(
        path,
        known.size === 0 ? text('file-statement-none', { number }) : text('file-statement', { number, most }),
      ),
    ]
  })
  const empty = (draft.themes ?? []).flatMap((theme, at) => {
    if (theme === undefined) return []
    const words = present(theme.words)
    if (statements === undefined && words.length > 0) return []
    if (themeStatements(present(theme.statements), words, statements ?? []).length > 0) return []
    const key = words.length > 0 ? 'file-theme-words' : 'file-theme-empty'
    return [doubtful(['themes', at], text(key, { theme: shown(theme.id ?? '') }))]
  })
  return [...unknown, ...empty]
}

type ConcernDraft = ReturnType<typeof writtenConcerns>[number]['concern']

function names(concern: ConcernDraft, question: string, choice: string): boolean {
  return (
    typeof concern === 'object' && 'choice' in concern && concern.question === question && concern.choice === choice
  )
}

function unthemed(
  draft: Draft<OutcomeFile>,
  consultation: Consultation,
  concerns: readonly ConcernDraft[],
  statements: readonly NumberedStatement[] | undefined,
): readonly Remark[] {
  const open = consultation.questions.find(takesStatements)
  if (open === undefined) return []
  const themes = present(draft.themes).filter(({ id }) =>
    concerns.some((one) => typeof one === 'object' && 'theme' in one && one.theme === id),
  )
  const told = new Set(
    themes.flatMap((theme) => themeStatements(present(theme.statements), present(theme.words), statements ?? [])),
  )
  const left = statements?.filter(({ number }) => !told.has(number)).length
  if (left === 0 || (left === undefined && themes.length > 0)) return []
  const what = left === undefined ? text('file-part-words') : text('file-part-unthemed', { count: left })
  return [doubtful(['parts'], what)]
}

function twiceForEveryone(draft: Draft<OutcomeFile>, at: number, path: Path): readonly Remark[] {
  const first = (draft.parts ?? []).findIndex((part) =>
    writtenConcerns(part?.concerns, []).some(({ concern }) => concern === 'everyone'),
  )
  return first < at ? [doubtful(path, text('file-part-twice'))] : []
}

function themeRemarks(theme: string, draft: Draft<OutcomeFile>, path: Path): readonly Remark[] {
  const known = (draft.themes ?? []).flatMap((one) => (one?.id === undefined ? [] : [{ id: one.id }]))
  return known.some(({ id }) => id === theme)
    ? []
    : [wrong([...path, 'theme'], unknownName(theme, text('file-kind-theme'), known))]
}

function stepRemarks(
  { question: asked, steps }: Extract<ConcernDraft, { readonly steps?: unknown }>,
  consultation: Consultation,
  path: Path,
): readonly Remark[] {
  if (asked === undefined) return []
  const question = consultation.questions.find(({ id }) => id === asked)
  if (question === undefined) return choiceRemarks(asked, undefined, consultation, path)
  const kind = kindOf(question)
  const known = kind.named ? [] : kind.options(question).map(({ id }) => id)
  if (known.length === 0) return [wrong([...path, 'steps'], text('file-part-no-steps', { asked }))]
  return present(steps)
    .filter((step) => !known.includes(String(step)))
    .map((step) =>
      wrong([...path, 'steps'], text('file-part-step', { step, from: known[0] ?? '', to: known.at(-1) ?? '' })),
    )
}

function choiceRemarks(
  asked: string | undefined,
  chosen: string | undefined,
  consultation: Consultation,
  path: Path,
): readonly Remark[] {
  if (asked === undefined) return []
  const question = consultation.questions.find(({ id }) => id === asked)
  if (question === undefined) {
    const known = consultation.questions.map(({ id }) => ({ id }))
    return [
      wrong([...path, 'question'], unknownName(asked, text('file-kind-question', { of: consultation.id }), known)),
    ]
  }
  if (!kindOf(question).named) {
    return [wrong([...path, 'question'], text('file-part-no-choices', { asked }))]
  }
  const options = namedOptions(question)
  if (chosen === undefined || options.some(({ id }) => id === chosen)) return []
  const known = nameables(options.map(({ id, label }) => ({ id, name: label })))
  return [wrong([...path, 'choice'], unknownName(chosen, text('file-kind-choice', { of: asked }), known))]
}

function present<T>(list: readonly (T | undefined)[] | undefined): readonly T[] {
  return (list ?? []).filter((item) => item !== undefined)
}
