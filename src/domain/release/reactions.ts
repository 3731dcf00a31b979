import type { Question, QuestionId } from '../question.ts'
import { reactionsTold } from '../reactions/counts.ts'
import { takesReactions } from '../reactions/question.ts'
import type { Tally } from '../tally.ts'
import type { Released } from './released.ts'
import { inFivesEach } from './suppress.ts'

/** What of the reactions to citizens' statements may be told, by question, and the people that the numbers are parts of all of. */
export interface ReactionsReleased {
  readonly told: Pick<Released, 'reactions'>
  readonly parts: readonly number[]
}

/** The same while they come in: each number rounded down to fives. */
export function reactionsRounded(questions: readonly Question[], tally: Pick<Tally, 'reactions'>): ReactionsReleased {
  return each(questions, tally, (items) => ({ told: inFivesEach(items), parts: [] }))
}

/**
 * What is told once no more come in. Each citizen who said something to a statement is one of those who answered, its author too, who counts as
 * one who agrees.
 */
export function reactionsSettled(questions: readonly Question[], tally: Pick<Tally, 'reactions'>): ReactionsReleased {
  return each(questions, tally, reactionsTold)
}

function each(
  questions: readonly Question[],
  { reactions }: Pick<Tally, 'reactions'>,
  toldOf: typeof reactionsTold,
): ReactionsReleased {
  const found = questions.flatMap((question): readonly (readonly [QuestionId, ReturnType<typeof reactionsTold>])[] => {
    const items = question.kind === 'open' && takesReactions(question) ? reactions?.[question.id] : undefined
    return items === undefined ? [] : [[question.id, toldOf(items)]]
  })
  if (found.length === 0) return { told: {}, parts: [] }
  return {
    told: { reactions: Object.fromEntries(found.map(([id, { told }]) => [id, told])) },
    parts: found.flatMap(([, { parts }]) => parts),
  }
}
