import type { Answer } from '../../domain/answer.ts'
import type { Block } from '../../domain/message.ts'
import { say } from '../../domain/message.ts'
import type { OutcomePart, Stance, Theme } from '../../domain/outcome.ts'
import type { Question } from '../../domain/question.ts'
import { reactionsTo, takesReactions } from '../../domain/reactions/question.ts'
import { nameOfVote, type Vote, voteOn } from '../../domain/reactions/vote.ts'
import { saidBy } from '../../domain/shared-parts.ts'

/** What a citizen said to one statement of another citizen's, by its number. Its words are another's and are not said again. */
export interface Reacted {
  readonly kind: 'reaction'
  readonly question: Question
  readonly number: number
  readonly vote: Vote
}

/** The side from which a citizen who reacted to others reads what was decided on these. */
export type ReactedStance = Stance | 'disagreed' | 'everyone' | undefined

/** All that a citizen said to what others wrote in answer to this question. */
export function reactionThings(question: Question, answers: readonly Answer[]): readonly Reacted[] {
  if (question.kind !== 'open' || !takesReactions(question)) return []
  const reactions = reactionsTo(question, answers)
  return reactions.shown.flatMap((key): readonly Reacted[] => {
    const vote = voteOn(reactions, key)
    return vote === undefined || !/^\d+$/.test(key) ? [] : [{ kind: 'reaction', question, number: Number(key), vote }]
  })
}

/**
 * From which side a vote reads the decision on the theme of a statement: who agrees stands where its author does, who disagrees is
 * told whether the city follows what they disagreed with. To disagree with a question, or with what was only told, is no side.
 */
export function stanceOf(vote: Vote, theme: Theme | undefined): ReactedStance {
  const stance = theme?.stance
  if (vote === 1) return stance
  return vote === -1 && stance !== 'asks' && stance !== 'tells' ? 'disagreed' : 'everyone'
}

interface Taken {
  readonly part: OutcomePart
  readonly stance: ReactedStance
}

/**
 * One decision is read from one side. What a citizen was unsure of goes with the rest; where they agreed with some of what it is
 * about and disagreed with some, it is told without a verdict, which would be true of a half.
 */
export function oneSided(taken: readonly Taken[]): (one: Taken) => Taken {
  const sides = new Map<string, Set<ReactedStance>>()
  for (const { part, stance } of taken) {
    const known = sides.get(saidBy(part)) ?? new Set()
    sides.set(saidBy(part), stance === 'everyone' ? known : known.add(stance))
  }
  return (one) => {
    const [side, ...others] = [...(sides.get(saidBy(one.part)) ?? [])]
    const none = (sides.get(saidBy(one.part))?.size ?? 0) === 0
    return { ...one, stance: none || others.length > 0 ? 'everyone' : side }
  }
}

/** To how many statements of others a citizen said the same. */
export function reactedBlocks(vote: Vote, said: number): readonly Block[] {
  return [say('said-others', { vote: nameOfVote(vote), said })]
}
