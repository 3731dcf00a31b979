import { ageBands, type City } from '../city.ts'
import type { Consultation } from '../consultation.ts'
import type { Localized } from '../language.ts'
import { type TextRef, text } from '../message.ts'
import type { Question, QuestionId } from '../question.ts'
import { kindOf } from '../questions/kinds.ts'
import type { Weighed } from '../weights/weighed.ts'
import type { Released } from './released.ts'

/** What answers come to with weights, as it is read: beside the answers as they were given. */
export interface WeighedShown
  extends Pick<Weighed, 'people' | 'visitors' | 'effective' | 'effect' | 'largest' | 'smallest' | 'gap'> {
  /** Roles and age bands that were weighed by, beside where people live. */
  readonly roles: readonly Localized[]
  readonly byPlace: boolean
  /** Places that were weighed as one, since too few answered from each. */
  readonly merged: readonly Localized[]
  /** Age bands that were weighed as one. */
  readonly mergedAges: readonly Localized[]
  /** Roles and age bands that could not be weighed by, since too few answered. */
  readonly left: readonly Localized[]
  readonly questions: readonly WeighedShownQuestion[]
}

/** The options of one question in percent, as answered and as weighed; weighed shares are rounded to `step`. */
export interface WeighedShownQuestion {
  readonly id: QuestionId
  readonly text: Localized
  readonly step: number
  readonly lines: readonly { readonly label: Localized; readonly answered: number; readonly weighed: number }[]
}

/** Both figures for each question that could be weighed. */
export function weighedShown(
  { questions }: Pick<Consultation, 'questions'>,
  released: Released,
  weighed: Weighed,
  city: Pick<City, 'places' | 'roles'>,
): WeighedShown {
  const { people, visitors, effective, effect, largest, smallest, gap, margins } = weighed
  const placesIn = (ids: readonly string[]) => city.places.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  const bands = ageBands(city.roles).map(({ id }) => id)
  const namesOf = (ids: readonly string[]) => city.roles.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  const rolesOf = (isLeft: boolean) =>
    namesOf(
      margins
        .filter((each) => (each.left === true) === isLeft)
        .flatMap((each) => (each.by === 'role' ? [each.role] : each.by === 'age' ? bands : [])),
    )
  return {
    ...{ people, visitors, effective, effect, largest, smallest, gap },
    roles: rolesOf(false),
    byPlace: margins.some((margin) => margin.by === 'place' && !margin.left),
    merged: margins.flatMap((margin) => (margin.by === 'place' ? placesIn(margin.merged) : [])),
    mergedAges: margins.flatMap((margin) => (margin.by === 'age' ? namesOf(margin.merged) : [])),
    left: rolesOf(true),
    questions: questions.flatMap((question) => shownQuestion(question, released, weighed) ?? []),
  }
}

function shownQuestion(question: Question, released: Released, weighed: Weighed): WeighedShownQuestion | undefined {
  const { id } = question
  const [told, shares] = [released.questions[id], weighed.questions[id]]
  const all = told?.people?.people ?? 0
  if (!told || !shares || all === 0) return undefined
  const kind = kindOf(question)
  const answered = kind.shown(question, told).lines
  const lines = kind.shown(question, { ...told, counts: shares.shares }).lines.map(({ label, people }, at) => ({
    label,
    answered: Math.round((100 * (answered[at]?.people ?? 0)) / all),
    weighed: people ?? 0,
  }))
  return { id, text: question.text, step: shares.step, lines }
}

/** How it was weighed and what that is worth, one sentence each; the last says what weights cannot do. */
export function weighedSentences({ roles, left, merged, mergedAges, ...weighed }: WeighedShown): readonly TextRef[] {
  const { people, visitors, effective, effect, smallest, largest, gap, byPlace } = weighed
  const list = (names: readonly Localized[]) => ({ names: { list: names } })
  return [
    roles.length === 0 ? text('weights-by-place') : text(byPlace ? 'weights-by-both' : 'weights-by-roles', list(roles)),
    text('weights-people', { people }),
    ...(visitors > 0 ? [text('weights-visitors', { visitors })] : []),
    ...(merged.length > 0 ? [text('weights-merged', list(merged))] : []),
    ...(mergedAges.length > 0 ? [text('weights-merged-ages', list(mergedAges))] : []),
    ...(left.length > 0 ? [text('weights-left', list(left))] : []),
    text('weights-worth', { smallest, largest, effective, effect }),
    ...(gap > 0 ? [text('weights-gap', { gap })] : []),
    text('weights-caution'),
  ]
}
