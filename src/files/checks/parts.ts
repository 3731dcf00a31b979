import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import type { Theme } from '../../domain/outcome.ts'
import { kindOf, namedOptions } from '../../domain/questions/kinds.ts'
import { takesStatements } from '../../domain/questions/open.ts'
import { themeNamed } from '../../domain/themes.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import type { OutcomeContext } from '../outcome.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import type { OutcomeFile } from '../shapes.ts'
import { statementsWith } from '../themes.ts'
import { nameables } from './audience.ts'

/** Whether each part, each milestone and each reason names a question, choice or theme that there is. */
export function concernRemarks(draft: Draft<OutcomeFile>, context: OutcomeContext): readonly Remark[] {
  const parts = (draft.parts ?? []).flatMap((part, at) => {
    const path = ['parts', at, 'concerns']
    return [...namedRemarks(part?.concerns, draft, context, path), ...twiceForEveryone(draft, at, path)]
  })
  const reasons = (draft.unanswered ?? []).flatMap((each, at) => {
    const path = ['unanswered', at, 'concerns']
    return [...namedRemarks(each?.concerns, draft, context, path), ...answeredRemarks(each?.concerns, draft, path)]
  })
  const milestones = (draft.milestones ?? []).flatMap((each, at) => {
    const path = ['milestones', at, 'concerns']
    const concerns = each?.concerns
    return isSeveral(concerns)
      ? concerns.flatMap((one, index) => namedRemarks(one, draft, context, [...path, index]))
      : namedRemarks(concerns, draft, context, path)
  })
  return [...parts, ...reasons, ...milestones]
}

function isSeveral(concerns: unknown): concerns is readonly ConcernDraft[] {
  return Array.isArray(concerns)
}

function namedRemarks(
  concerns: ConcernDraft,
  draft: Draft<OutcomeFile>,
  { consultation, themes = [] }: OutcomeContext,
  path: Path,
): readonly Remark[] {
  if (concerns === undefined || typeof concerns === 'string') return []
  if ('theme' in concerns && concerns.theme !== undefined) return themeRemarks(concerns.theme, draft, themes, path)
  if ('question' in concerns) return choiceRemarks(concerns.question, concerns.choice, consultation, path)
  return []
}

/** A reason why there is no answer, where there is one. */
function answeredRemarks(concerns: ConcernDraft, draft: Draft<OutcomeFile>, path: Path): readonly Remark[] {
  if (concerns === undefined || concerns === 'everyone') return []
  const isAnswered = (draft.parts ?? []).some((part) => JSON.stringify(part?.concerns) === JSON.stringify(concerns))
  return isAnswered ? [doubtful(path, text('file-unanswered-answered'))] : []
}

/** Who would hear nothing, or nothing that concerns them. Silent where a part is for all who answered. */
export function coverageRemarks(draft: Draft<OutcomeFile>, context: OutcomeContext): readonly Remark[] {
  const { consultation } = context
  const concerns = (draft.parts ?? []).map((part) => part?.concerns)
  if (draft.parts === undefined || concerns.includes('everyone')) return []
  const silent = consultation.questions.flatMap((question) =>
    namedOptions(question)
      .filter(({ id }) => !concerns.some((one) => names(one, question.id, id)))
      .map(({ label }) => doubtful(['parts'], text('file-part-choice', { choice: { local: label } }))),
  )
  const rest = consultation.questions
    .filter((question) => !kindOf(question).named && !takesStatements(question))
    .map((question) => doubtful(['parts'], text('file-part-scale', { question: { local: question.text } })))
  return [...silent, ...rest, ...unthemed(draft, context, concerns)]
}

/** Themes without statements, and numbers that no statement has. */
export function statementRemarks(
  draft: Draft<OutcomeFile>,
  { statements, themes = [] }: OutcomeContext,
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
    if (theme === undefined || statementsOf(theme, themes).length > 0) return []
    const words = present(theme.words)
    const name = shown(theme.id ?? '')
    if (words.length === 0) return [doubtful(['themes', at], text('file-theme-empty', { theme: name }))]
    if (statements === undefined) return []
    const alike = statementsWith(words, statements)
    if (alike.length === 0) return [doubtful(['themes', at], text('file-theme-words', { theme: name }))]
    const numbers = alike.map((number) => ({ any: String(number) }))
    return [doubtful(['themes', at], text('file-theme-suggests', { theme: name, numbers: { list: numbers } }))]
  })
  return [...unknown, ...empty]
}

type ConcernDraft = NonNullable<NonNullable<Draft<OutcomeFile>['parts']>[number]>['concerns']

function names(concern: ConcernDraft, question: string, choice: string): boolean {
  return (
    typeof concern === 'object' && 'question' in concern && concern.question === question && concern.choice === choice
  )
}

function unthemed(
  draft: Draft<OutcomeFile>,
  { consultation, statements, themes = [] }: OutcomeContext,
  concerns: readonly ConcernDraft[],
): readonly Remark[] {
  const open = consultation.questions.find(takesStatements)
  if (open === undefined) return []
  const told = new Set(
    concerns.flatMap((one) => {
      if (typeof one !== 'object' || !('theme' in one) || one.theme === undefined) return []
      const written = (draft.themes ?? []).find((theme) => theme?.id === one.theme)
      return statementsOf(written ?? { id: one.theme }, themes)
    }),
  )
  const left = statements?.filter(({ number }) => !told.has(number)).length
  if (left === 0) return []
  const what = left === undefined ? text('file-part-words') : text('file-part-unthemed', { count: left })
  return [doubtful(['parts'], what)]
}

type ThemeDraft = NonNullable<Draft<OutcomeFile>['themes']>[number]

/** What a theme of the file holds, with what moderators have put into it already. */
function statementsOf(theme: NonNullable<ThemeDraft>, kept: readonly Theme[]): readonly number[] {
  const before = theme.id === undefined ? undefined : themeNamed(kept, theme.id)
  return [...(before?.statements ?? []), ...present(theme.statements)]
}

function twiceForEveryone(draft: Draft<OutcomeFile>, at: number, path: Path): readonly Remark[] {
  const parts = draft.parts ?? []
  const first = parts.findIndex((part) => part?.concerns === 'everyone')
  return parts[at]?.concerns === 'everyone' && first < at ? [doubtful(path, text('file-part-twice'))] : []
}

function themeRemarks(theme: string, draft: Draft<OutcomeFile>, kept: readonly Theme[], path: Path): readonly Remark[] {
  if (themeNamed(kept, theme)) return []
  const known = [...(draft.themes ?? []), ...kept].flatMap((one) => (one?.id === undefined ? [] : [{ id: one.id }]))
  return known.some(({ id }) => id === theme)
    ? []
    : [wrong([...path, 'theme'], unknownName(theme, text('file-kind-theme'), known))]
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
