import { type Button, say, text } from '../../domain/message.ts'
import { hasWord } from '../../domain/understood/sign.ts'
import { reply, replyWithNotice } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Decision } from '../decision.ts'
import { together } from '../decision.ts'
import { isTheirs } from '../guides/theirs.ts'
import { begin } from './drafts/write.ts'
import { ideaOf, inquirableOf } from './subject.ts'

/**
 * Begins to answer an idea, to hand it on, or to say that the answer takes longer. Only who serves its department may. `named` is the
 * number that it was called by in words.
 */
export function takeUpIdea(turn: Turn, verb: 'answer' | 'pass' | 'later', named?: number): Decision {
  const { state, event, now } = turn
  const idea = ideaOf(state)
  if (!idea || !isTheirs(state, idea, now))
    return named === undefined ? reply(event, { blocks: [say('idea-not-yours')] }) : notThere(turn, named)
  if (idea.answer) return reply(event, { blocks: [say('idea-is-answered', { number: idea.number })] })
  const draft = { idea: idea.key, language: state.known.person.language }
  return together(
    // Composed as it is sent: a citizen's words are never copied into what was said.
    replyWithNotice(event, { kind: 'idea', about: { show: 'quote', idea: idea.key } }),
    begin(turn, { on: verb === 'answer' ? 'reply' : verb, draft }),
  )
}

/** "Svar 12 …": the answer is begun where the idea is theirs and waits; anything else is refused with what to do. */
export function answerNumbered(
  turn: Turn,
  { number, words }: { readonly number: number; readonly words: string },
): Decision {
  const { state, event, now } = turn
  const found = inquirableOf(state)
  const idea = found?.subject.of === 'idea' ? found.subject.idea : undefined
  const theirs = found?.departments.some((department) => isTheirs(state, { department, guides: found.guides }, now))
  if (idea === undefined || !theirs) return notThere(turn, number)
  if (found?.settled) return reply(event, { blocks: [say('idea-is-answered', { number })] })
  const draft = { idea, language: state.known.person.language, ...(hasWord(words) && { words }) }
  return together(
    replyWithNotice(event, { kind: 'idea', about: { show: 'quote', idea } }),
    begin(turn, { on: 'reply', draft }),
  )
}

/** The idea with that number is another department's, or there is none: the way to those that are theirs. */
function notThere({ event }: Turn, number: number): Decision {
  return reply(event, { blocks: [say('idea-not-there', { number })], buttons: [listButton] })
}

const listButton: Button = { label: text('button-ideas'), action: { do: 'idea', verb: 'list', idea: '' } }

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
