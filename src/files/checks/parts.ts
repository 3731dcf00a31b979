import type { Consultation } from '../../domain/consultation.ts'
import { text } from '../../domain/message.ts'
import { numberList } from '../../domain/number-list.ts'
import type { Theme } from '../../domain/outcome.ts'
import { kindOf, namedOptions, offersChoices } from '../../domain/questions/kinds.ts'
import { bearsStatements, takesStatements } from '../../domain/questions/open.ts'
import { themeNamed } from '../../domain/themes.ts'
import { writtenConcerns } from '../concerns.ts'
import { type Draft, foundAt } from '../draft.ts'
import { shown, unknownName } from '../nearest.ts'
import type { OutcomeContext } from '../outcome.ts'
import type { OutcomeFile } from '../outcome-shape.ts'
import { doubtful, type Path, type Remark, wrong } from '../problem.ts'
import { statementsWith } from '../themes.ts'
import { nameables } from './audience.ts'

/** Whether each part, each milestone and each reason names a question, choice or theme that there is. */
export function concernRemarks(draft: Draft<OutcomeFile>, context: OutcomeContext): readonly Remark[] {
  const parts = (draft.parts ?? []).flatMap((part, at) =>
    namedRemarks(part?.concerns, ['parts', at, 'concerns'], draft, context),
  )
  const twice = (draft.parts ?? []).flatMap((part, at) =>
    writtenConcerns(part?.concerns, ['parts', at, 'concerns']).flatMap(({ concern, path }) =>
      typeof concern === 'string' ? twiceForEveryone(draft, at, path) : [],
    ),
  )
  const reasons = (draft.unanswered ?? []).flatMap((each, at) => [
    ...namedRemarks(each?.concerns, ['unanswered', at, 'concerns'], draft, context),
    ...answeredRemarks(each?.concerns, ['unanswered', at, 'concerns'], draft),
  ])
  const milestones = (draft.milestones ?? []).flatMap((each, at) =>
    namedRemarks(each?.concerns, ['milestones', at, 'concerns'], draft, context),
  )
  return [...twice, ...parts, ...reasons, ...milestones]
}

type ConcernsDraft = Parameters<typeof writtenConcerns>[0]

function namedRemarks(
  concerns: ConcernsDraft,
  place: Path,
  draft: Draft<OutcomeFile>,
  { consultation, themes = [] }: OutcomeContext,
): readonly Remark[] {
  return writtenConcerns(concerns, place).flatMap(({ concern, path }): readonly Remark[] => {
    if (typeof concern === 'string') return []
    if ('theme' in concern && concern.theme !== undefined) return themeRemarks(concern.theme, draft, themes, path)
    if ('steps' in concern) return stepRemarks(concern, consultation, path)
    if ('places' in concern) return placeRemarks(concern, consultation, path)
    if ('choice' in concern) return choiceRemarks(concern.question, concern.choice, consultation, path)
    return []
  })
}

/** A reason why there is no answer, where there is one. */
function answeredRemarks(concerns: ConcernsDraft, place: Path, draft: Draft<OutcomeFile>): readonly Remark[] {
  const answered = (draft.parts ?? []).flatMap((part) =>
    writtenConcerns(part?.concerns, []).map(({ concern }) => JSON.stringify(concern)),
  )
  return writtenConcerns(concerns, place).flatMap(({ concern, path }) =>
    concern !== 'everyone' && answered.includes(JSON.stringify(concern))
      ? [doubtful(path, text('file-unanswered-answered'))]
      : [],
  )
}

/** What no part answers: those who said it would be told so. What is decided for all answers nothing that one of them said. */
export function coverageRemarks(draft: Draft<OutcomeFile>, context: OutcomeContext): readonly Remark[] {
  const { consultation } = context
  const concerns = (draft.parts ?? []).flatMap((part) =>
    writtenConcerns(part?.concerns, []).map(({ concern }) => concern),
  )
  if (draft.parts === undefined) return []
  // Who reads why is not left with silence.
  const explained = (draft.unanswered ?? []).flatMap((each) =>
    writtenConcerns(each?.concerns, []).map(({ concern }) => concern),
  )
  const taken = [...concerns, ...explained]
  const silent = consultation.questions.flatMap((question) => {
    const left = namedOptions(question).filter(({ id }) => !taken.some((one) => names(one, question.id, id)))
    if (kindOf(question).side)
      return left.map(({ label }) => doubtful(['parts'], text('file-part-sides', { statement: { local: label } })))
    if (offersChoices(question))
      return left.map(({ label }) => doubtful(['parts'], text('file-part-choice', { choice: { local: label } })))
    const places = { places: { list: left.map(({ label }) => label) } }
    return left.length === 0 ? [] : [doubtful(['parts'], text('file-part-places', places))]
  })
  const rest = consultation.questions
    .filter((question) => !kindOf(question).named && !takesStatements(question))
    .filter(({ id }) => !concerns.some((one) => typeof one === 'object' && 'steps' in one && one.question === id))
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
    return [doubtful(['themes', at], text('file-theme-suggests', { theme: name, numbers: numberList(alike) }))]
  })
  return [...unknown, ...empty]
}

type ConcernDraft = ReturnType<typeof writtenConcerns>[number]['concern']

function names(concern: ConcernDraft, question: string, choice: string): boolean {
  if (typeof concern !== 'object' || !('question' in concern) || concern.question !== question) return false
  if ('places' in concern) return present(concern.places).includes(choice)
  return 'choice' in concern && concern.choice === choice
}

function unthemed(
  draft: Draft<OutcomeFile>,
  { consultation, statements, themes = [] }: OutcomeContext,
  concerns: readonly ConcernDraft[],
): readonly Remark[] {
  const open = consultation.questions.find(bearsStatements)
  if (open === undefined) return []
  const answered = concerns.flatMap((one) =>
    typeof one === 'object' && 'theme' in one && one.theme !== undefined ? [one.theme] : [],
  )
  const told = new Set(
    answered.flatMap((id) => statementsOf(present(draft.themes).find((theme) => theme.id === id) ?? { id }, themes)),
  )
  const left = statements?.filter(({ number }) => !told.has(number)).length
  if (left === 0 || (left === undefined && answered.length > 0)) return []
  const what = left === undefined ? text('file-part-words') : text('file-part-unthemed', { count: left })
  return [doubtful(['parts'], what)]
}

type ThemeDraft = NonNullable<NonNullable<Draft<OutcomeFile>['themes']>[number]>

/** What a theme of the file holds, with what moderators have put into it already. */
function statementsOf(theme: Pick<ThemeDraft, 'id' | 'statements'>, kept: readonly Theme[]): readonly number[] {
  const before = theme.id === undefined ? undefined : themeNamed(kept, theme.id)
  return [...(before?.statements ?? []), ...present(theme.statements)]
}

function twiceForEveryone(draft: Draft<OutcomeFile>, at: number, path: Path): readonly Remark[] {
  const first = (draft.parts ?? []).findIndex((part) =>
    writtenConcerns(part?.concerns, []).some(({ concern }) => concern === 'everyone'),
  )
  return first < at ? [doubtful(path, text('file-part-twice'))] : []
}

function themeRemarks(theme: string, draft: Draft<OutcomeFile>, kept: readonly Theme[], path: Path): readonly Remark[] {
  if (themeNamed(kept, theme)) return []
  const known = [...present(draft.themes), ...kept].flatMap(({ id }) => (id === undefined ? [] : [{ id }]))
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

function placeRemarks(
  { question: asked, places }: Extract<ConcernDraft, { readonly places?: unknown }>,
  consultation: Consultation,
  path: Path,
): readonly Remark[] {
  if (asked === undefined) return []
  const question = consultation.questions.find(({ id }) => id === asked)
  if (question === undefined) return choiceRemarks(asked, undefined, consultation, path)
  if (kindOf(question).fromCity.length === 0)
    return [wrong([...path, 'places'], text('file-part-no-places', { asked }))]
  const known = nameables(namedOptions(question).map(({ id, label }) => ({ id, name: label })))
  return present(places).flatMap((place, at) =>
    known.some(({ id }) => id === place)
      ? []
      : [wrong([...path, 'places', at], unknownName(place, text('file-kind-place'), known))],
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
