import { say } from '../../domain/message.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { isTheirs } from '../guides/theirs.ts'
import { begin } from './drafts/write.ts'
import { ideaOf } from './subject.ts'

/** Begins to answer an idea, to hand it on, or to say that the answer takes longer. Only who serves its department may. */
export function takeUpIdea(turn: Turn, verb: 'answer' | 'pass' | 'later'): Decision {
  const { state, event, now } = turn
  const idea = ideaOf(state)
  if (!idea || !isTheirs(state, idea, now)) return reply(event, { blocks: [say('idea-not-yours')] })
  if (idea.answer) return reply(event, { blocks: [say('idea-is-answered', { number: idea.number })] })
  const draft = { idea: idea.key, language: state.known.person.language }
  return together(
    // Composed as it is sent: a citizen's words are never copied into what was said.
    replyWithNotice(event, { kind: 'idea', about: { show: 'quote', idea: idea.key } }),
    begin(turn, { on: verb === 'answer' ? 'reply' : verb, draft }),
  )
}

/** What waits for this person's departments, or, for a citizen, their own ideas. */
export function showIdeas({ state, event }: Turn): Decision {
  const { duties, guide } = state
  if (duties.length === 0) return replyWithNotice(event, { kind: 'idea', about: { show: 'own' } })
  const departments = duties.some(({ department }) => department === undefined)
    ? undefined
    : duties.flatMap(({ department }) => (department === undefined ? [] : [department]))
  return replyWithNotice(event, {
    kind: 'idea',
    about: { show: 'list', ...(departments && { departments }), ...(guide !== undefined && { guide }) },
  })
}
