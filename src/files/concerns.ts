import type { Consultation } from '../domain/consultation.ts'
import type { Concern, Theme } from '../domain/outcome.ts'
import { themeNamed } from '../domain/themes.ts'
import { idWithoutRound } from '../domain/tryout.ts'
import type { Draft } from './draft.ts'
import type { OutcomeFile } from './outcome-shape.ts'
import type { Path } from './problem.ts'

/** What a file says is concerned: one thing or a list of them. */
export type ConcernsFile = OutcomeFile['parts'][number]['concerns']

type One = Exclude<ConcernsFile, readonly unknown[]>

/** Everything that a file's `concerns` names, each step of a scale and each place by itself; a theme by its id or its label. */
export function concernsOf(
  file: ConcernsFile,
  themes: readonly Theme[],
  consultation: Pick<Consultation, 'questions' | 'tryout'>,
): readonly Concern[] {
  return (Array.isArray(file) ? file : [file]).flatMap((one: One): readonly Concern[] => {
    if (one === 'everyone') return [{ kind: 'everyone' }]
    if ('theme' in one) return [{ kind: 'theme', theme: themeNamed(themes, one.theme)?.id ?? one.theme }]
    const { question } = one
    const choices = 'steps' in one ? one.steps.map(String) : 'places' in one ? one.places : [one.choice]
    return inRounds(question, consultation).flatMap((asked) =>
      choices.map((choice): Concern => ({ kind: 'choice', question: asked, choice })),
    )
  })
}

/** In a tryout a question named without a round is meant in all of them. */
function inRounds(question: string, consultation: Pick<Consultation, 'questions' | 'tryout'>): readonly string[] {
  const ids = consultation.questions.map(({ id }) => id)
  if (ids.includes(question)) return [question]
  return ids.filter((id) => idWithoutRound(consultation, id) === question)
}

/** As far as it is written: each thing with the place where it stands. */
export function writtenConcerns(
  file: Draft<ConcernsFile> | undefined,
  path: Path,
): readonly { readonly path: Path; readonly concern: Draft<One> }[] {
  if (file === undefined) return []
  if (!Array.isArray(file)) return [{ path, concern: file as Draft<One> }]
  return (file as readonly (Draft<One> | undefined)[]).flatMap((concern, at) =>
    concern === undefined ? [] : [{ path: [...path, at], concern }],
  )
}
