import type { Consultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import type { AgreeValue } from '../../domain/questions/agree.ts'
import { nextStatements } from '../../domain/reactions/next.ts'
import { type ReactQuestion, reactionsId, statementsAtATime } from '../../domain/reactions/question.ts'
import type { StatementKey } from '../../domain/reactions/vote.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision } from '../decision.ts'

/** Statements that this person has not been shown, drawn for them. */
export function unseen(
  { state: { lookup, known } }: Turn,
  { id }: Consultation,
  question: ReactQuestion,
  { shown }: AgreeValue,
): readonly StatementKey[] {
  if (lookup.of !== 'reactions') return []
  const seen = new Set(shown)
  const left = (lookup.boards.get(id)?.get(question.id) ?? []).filter(({ key }) => !seen.has(key))
  return nextStatements(left, `${id}/${known.person.id}/${shown.length}`, statementsAtATime)
}

/** Keeps what a person was shown and said, in place of what was kept before. */
export function recordReactions(
  { now }: Turn,
  { id }: Consultation,
  question: ReactQuestion,
  value: AgreeValue,
): Decision {
  return changing({ kind: 'answer.given', consultation: id, question: reactionsId(question), value, at: now })
}

/** What they write next is what they think of the statement that waits. */
export function awaitReaction({ now }: Turn, { id }: Consultation, question: ReactQuestion): Decision {
  return changing({
    kind: 'dialogue.moved',
    dialogue: { at: 'reacting', consultation: id, question: question.id, since: now },
  })
}

/** The reply where a button is about nothing that was shown to this person. */
export function unknownStatement({ event }: Turn): Decision {
  return reply(event, { blocks: [say('button-unknown')] })
}
