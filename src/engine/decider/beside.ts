import { dateAt } from '../../domain/calendar.ts'
import { type Block, type Message, say } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { awaitedIn, standingBlocks } from '../lateness/standing.ts'
import type { Facts } from '../state.ts'
import { readAnswersButton } from './buttons.ts'

/** At the closing: who answers people's questions and by when; nothing where none is owed an answer. */
export function closingBlocks({ running, commitments = [] }: Facts): readonly Block[] {
  const asked = running?.consultation.deciderQuestions
  const owed = commitments.find(({ kind, keptAt }) => kind === 'decider' && keptAt === undefined)
  return asked && owed ? [say('closing-decider', { name: asked.name, answerBy: { on: owed.dueOn } })] : []
}

/** An echo with how the politician's answers stand, above its last line, which asks about all of it. */
export function withAnswers(message: Message | undefined, facts: Facts, now: Instant): Message | undefined {
  const beside = besideBlocks(facts, now)
  if (!message || beside.length === 0) return message
  const { running, decider } = facts
  const read = running && decider?.gathering.answered ? readAnswersButton(running.consultation) : []
  return {
    ...message,
    blocks: message.blocks.toSpliced(-1, 0, ...beside),
    ...(message.buttons && { buttons: [...message.buttons, ...read] }),
  }
}

/** That the politician has answered people's questions, or by when; how it stands where that is late. */
function besideBlocks({ running, commitments = [], decider, city }: Facts, now: Instant): readonly Block[] {
  const asked = running?.consultation.deciderQuestions
  if (!running || !asked) return []
  const { name } = asked
  const answeredAt = decider?.gathering.answered?.at
  if (answeredAt !== undefined)
    return [say('echo-decider-answered', { name, on: { on: dateAt(answeredAt, city.timeZone) } })]
  const owed = commitments.find(({ kind, keptAt }) => kind === 'decider' && keptAt === undefined)
  if (!owed) return []
  const late = standingBlocks(awaitedIn(owed, running.consultation), city, now)
  return late.length > 0
    ? [say('echo-decider-late', { name }), ...late]
    : [say('closing-decider', { name, answerBy: { on: owed.dueOn } })]
}
