import type { QuestionId } from '../question.ts'
import type { Count, Released } from './released.ts'

/**
 * What is told of a consultation once so many ballots of it are published: at least as many answered, so that the same number stands
 * beside them. Those who approve of nothing are no ballot, and stay uncounted.
 */
export function withBallots(told: Released, question: QuestionId, voters: number): Released {
  const own = told.questions[question]
  return {
    ...told,
    answered: raised(told.answered, voters),
    ...(own && { questions: { ...told.questions, [question]: { ...own, people: raised(own.people, voters) } } }),
  }
}

function raised(count: Count | undefined, voters: number): Count {
  if (count && (!count.atLeast || count.people >= voters)) return count
  return { people: voters, atLeast: true }
}
