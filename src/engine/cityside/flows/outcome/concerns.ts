import type { OutcomeDraft } from '../../../../domain/draft.ts'
import { type Block, text } from '../../../../domain/message.ts'
import type { Concern, Theme } from '../../../../domain/outcome.ts'
import { isSaid, namedOptions } from '../../../../domain/questions/kinds.ts'
import { fold } from '../../../../domain/understood/fold.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import type { Option } from '../step.ts'
import { currentPart, sameConcern } from './current.ts'

/** A bounded list fits one glance; further parts are for a file. */
const concernsMax = 9

/** A choice or theme that no part is about yet, with what to tap and what to write for it. */
export interface Left {
  readonly option: string
  readonly concern: Concern
  readonly label: Option['label']
  readonly names: readonly string[]
}

/** What a further part can be about. */
export function concernsLeft(draft: OutcomeDraft, turn: Turn): readonly Left[] {
  const told = new Set(draft.parts.map(({ concerns }) => JSON.stringify(concerns)))
  return everyConcern(turn)
    .filter(({ concern }) => !told.has(JSON.stringify(concern)))
    .slice(0, concernsMax)
}

/** What people said and no part is about: a reason can be given why it is not answered, and one for all that is left over. */
export function unexplained(draft: OutcomeDraft, turn: Turn): readonly Left[] {
  const matter = matterOf(turn.state)
  if (!matter) return []
  const explained = (draft.reasons ?? []).map(({ concerns }) => JSON.stringify(concerns))
  const { questions } = matter.running.consultation
  const wasSaid = ({ concern }: Left) => {
    if (concern.kind === 'everyone') return false
    if (concern.kind === 'theme')
      return matter.themes.some(({ id, statements }) => id === concern.theme && statements.length > 0)
    const question = questions.find(({ id }) => id === concern.question)
    const counts = matter.tally.questions[concern.question]
    return question !== undefined && counts !== undefined && isSaid(question, counts, concern.choice)
  }
  const left = concernsLeft(draft, turn).filter(wasSaid)
  const written = Object.values(matter.tally.questions).reduce((sum, { statements }) => sum + statements, 0)
  const named = new Set(matter.themes.flatMap(({ statements }) => statements)).size
  const rest: Left = {
    option: 'rest',
    concern: { kind: 'everyone' },
    label: text('button-everything-else'),
    names: [],
  }
  const all = left.length > 0 || written > named ? [...left, rest] : []
  return all.filter(({ concern }) => !explained.includes(JSON.stringify(concern)))
}

/** Whose words a promise can belong to: those that a part answers. */
export function answered(draft: OutcomeDraft, turn: Turn): readonly Left[] {
  const told = new Set(draft.parts.map(({ concerns }) => JSON.stringify(concerns)))
  return everyConcern(turn).filter(({ concern }) => told.has(JSON.stringify(concern)))
}

function everyConcern(turn: Turn): readonly Left[] {
  const themes = themesIn(turn).map(
    ({ id, label }, index): Left => ({
      option: `t${index}`,
      concern: { kind: 'theme', theme: id },
      label: text('outcome-theme', { theme: { local: label } }),
      names: Object.values(label),
    }),
  )
  const choices = (matterOf(turn.state)?.running.consultation.questions ?? []).flatMap(
    (question, index): readonly Left[] =>
      namedOptions(question).map(({ id, label }, at) => ({
        option: `q${index}c${at}`,
        concern: { kind: 'choice', question: question.id, choice: id },
        label: { city: label },
        names: Object.values(label),
      })),
  )
  return [...themes, ...choices]
}

/** Whom the part that is being written concerns. */
export function concerning(draft: OutcomeDraft, turn: Turn): readonly Block[] {
  const concerns = currentPart(draft)?.concerns
  if (!concerns || concerns.kind === 'everyone') return []
  const found = concernsLeft({ ...draft, parts: [] }, turn).find(
    ({ concern }) => JSON.stringify(concern) === JSON.stringify(concerns),
  )
  return found ? [{ style: 'title', words: found.label }] : []
}

/** What a part of an outcome is about, as it stands on a button. */
export function concernLabel(concern: Concern, turn: Turn): Option['label'] {
  const found = everyConcern(turn).find((each) => sameConcern(each.concern, concern))
  return found?.label ?? text('button-everybody')
}

/** What is called so: a theme, or a choice. */
export function concernNamed(words: string, turn: Turn): Concern | undefined {
  const wanted = fold(words)
  return everyConcern(turn).find(({ names }) => names.some((each) => fold(each) === wanted))?.concern
}

/** The themes of the consultation, as they are named so far. */
export function themesIn({ state }: Turn): readonly Theme[] {
  return matterOf(state)?.themes ?? []
}
