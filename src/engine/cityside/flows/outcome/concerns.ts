import type { OutcomeDraft } from '../../../../domain/draft.ts'
import { type Block, text } from '../../../../domain/message.ts'
import type { Concern, Theme } from '../../../../domain/outcome.ts'
import { namedOptions } from '../../../../domain/questions/kinds.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { matterOf } from '../../subject.ts'
import type { Option } from '../step.ts'

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
  const told = new Set(draft.parts.map(({ concerns }) => JSON.stringify(concerns)))
  return [...themes, ...choices].filter(({ concern }) => !told.has(JSON.stringify(concern))).slice(0, concernsMax)
}

/** Whom the part that is being written concerns. */
export function concerning(draft: OutcomeDraft, turn: Turn): readonly Block[] {
  const concerns = draft.parts.at(-1)?.concerns
  if (!concerns || concerns.kind === 'everyone') return []
  const found = concernsLeft({ ...draft, parts: [] }, turn).find(
    ({ concern }) => JSON.stringify(concern) === JSON.stringify(concerns),
  )
  return found ? [{ style: 'title', words: found.label }] : []
}

/** The themes of the consultation, as they are named so far. */
export function themesIn({ state }: Turn): readonly Theme[] {
  return matterOf(state)?.themes ?? []
}
