import { lotOf } from '../../domain/ballots/election.ts'
import type { Consultation } from '../../domain/consultation.ts'
import { say } from '../../domain/message.ts'
import type { BallotQuestion } from '../../domain/questions/ballot.ts'
import { nextStatements } from '../../domain/reactions/next.ts'
import { type RoundQuestion, type RoundValue, reactionsId, statementsAtATime } from '../../domain/reactions/question.ts'
import { type StatementKey, voteOn } from '../../domain/reactions/vote.ts'
import { reply } from '../conversation/reply.ts'
import type { Turn } from '../conversation/turn.ts'
import { changing, type Decision } from '../decision.ts'

/** Statements that this person has not been shown, drawn for them; first those that say the same as something of theirs. */
export function unseen(
  { state: { lookup, known } }: Turn,
  { id }: Consultation,
  question: RoundQuestion,
  { shown }: RoundValue,
): readonly StatementKey[] {
  if (question.kind === 'ballot')
    return inOwnOrder(question, `${id}/${known.person.id}`)
      .filter((key) => !shown.includes(key))
      .slice(0, statementsAtATime)
  if (lookup.of !== 'reactions') return []
  const seen = new Set(shown)
  const left = (lookup.boards.get(id)?.get(question.id) ?? []).filter(({ key }) => !seen.has(key))
  const alike = left.flatMap((each) => (each.alike ? [each.key] : []))
  const others = left.filter((each) => !each.alike)
  const drawn = nextStatements(others, `${id}/${known.person.id}/${shown.length}`, statementsAtATime)
  return [...alike, ...drawn].slice(0, statementsAtATime)
}

/** What says the same as something of theirs, and that they said nothing to yet: they are asked about it before it comes in a round. */
export function askedAlike(
  { state: { lookup } }: Turn,
  { id }: Consultation,
  question: RoundQuestion,
  reactions: RoundValue,
): readonly StatementKey[] {
  if (lookup.of !== 'reactions') return []
  const board = lookup.boards.get(id)?.get(question.id) ?? []
  return board.flatMap(({ key, alike }) => (alike && voteOn(reactions, key) === undefined ? [key] : []))
}

/** Proposals in an order that is each person's own, so that none of them is favoured by where it stands. */
function inOwnOrder({ proposals }: BallotQuestion, seed: string): readonly StatementKey[] {
  const lots = proposals.map(({ id }) => ({ id, lot: lotOf(seed, id) }))
  return lots.toSorted((one, other) => (one.lot < other.lot ? -1 : 1)).map(({ id }) => id)
}

/** Keeps what a person was shown and said, in place of what was kept before. */
export function recordReactions(
  { now }: Turn,
  { id }: Consultation,
  question: RoundQuestion,
  value: RoundValue,
): Decision {
  return changing({ kind: 'answer.given', consultation: id, question: reactionsId(question), value, at: now })
}

/** What they write next is what they think of the statement that waits. */
export function awaitReaction({ now }: Turn, { id }: Consultation, question: RoundQuestion): Decision {
  return changing({
    kind: 'dialogue.moved',
    dialogue: { at: 'reacting', consultation: id, question: question.id, since: now },
  })
}

/** The reply where a button is about nothing that was shown to this person. */
export function unknownStatement({ event }: Turn): Decision {
  return reply(event, { blocks: [say('button-unknown')] })
}
