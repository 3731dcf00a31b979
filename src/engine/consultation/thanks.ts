import type { Consultation } from '../../domain/consultation.ts'
import { ideasConcerned } from '../../domain/from-ideas.ts'
import type { Instant } from '../../domain/time.ts'
import type { Decision } from '../decision.ts'
import { changing, together } from '../decision.ts'

/** Those whose answers or ideas became this question hear first that they set it going. */
export function thankAuthors(asked: Consultation, at: Instant): Decision {
  const { id: consultation, startedFrom } = asked
  const ideas = changing(
    ...ideasConcerned(asked).map((idea) => ({ kind: 'idea.taken-up', consultation, idea, at }) as const),
  )
  if (!startedFrom) return ideas
  const { consultation: early, answers } = startedFrom
  return together(
    ideas,
    changing(...answers.map((answer) => ({ kind: 'author.thanked', consultation, early, answer, at }) as const)),
  )
}
