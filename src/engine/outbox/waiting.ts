import { takesAnswers } from '../../domain/consultation.ts'
import type { Dialogue } from '../../domain/dialogue.ts'
import type { Button } from '../../domain/message.ts'
import type { ClaimedItem, OutboxItem } from '../../domain/outbox.ts'
import type { Question } from '../../domain/question.ts'
import type { Instant } from '../../domain/time.ts'
import { asAsked } from '../../domain/tryout.ts'
import { ask, questionAt, saidTo } from '../answers/ask.ts'
import { nextQuestion } from '../conversation/turn.ts'
import type { Facts } from '../state.ts'
import type { Unfinished, Waiting } from '../waiting-facts.ts'

/** A question that waits for a person's answer. */
export interface WaitingQuestion extends Unfinished {
  readonly index: number
}

/** The question of a consultation that waits for this person; none while they are asked something about themselves. */
export function waitingQuestion({ dialogue, asked }: Waiting, now: Instant): WaitingQuestion | undefined {
  const open = asked
    .map((each) => ({ ...each, running: asAsked(each.running, now) }))
    .filter(({ running }) => takesAnswers(running, now))
  if (dialogue.at === 'answering') {
    const own = open.find(({ running }) => running.consultation.id === dialogue.consultation)
    const index = own?.running.consultation.questions.findIndex(({ id }) => id === dialogue.question) ?? -1
    if (own && index >= 0) return { ...own, index }
  }
  if (writes.has(dialogue.at)) return undefined
  const newest = open.at(-1)
  const index = newest && nextQuestion(newest.running.consultation, newest.answers)
  return newest && index !== undefined ? { ...newest, index } : undefined
}

/**
 * Whether this person is in the middle of something: a question waits for their answer, words of theirs for a tap, or they are writing.
 * What they choose about themselves is no conversation, and what staff draft is kept beside it.
 */
export function isWaiting(waiting: Waiting, now: Instant): boolean {
  return waiting.held || writes.has(waiting.dialogue.at) || waitingQuestion(waiting, now) !== undefined
}

const writes: ReadonlySet<Dialogue['at']> = new Set([
  ...(['writing', 'asking', 'replying', 'offering', 'missing', 'suggesting', 'joining', 'forgetting'] as const),
])

/**
 * The question that is asked again below a message, where the message takes its buttons away; undefined where nothing waits, or its
 * buttons stay. A reply is part of what they are doing.
 */
export function askedBelow(
  item: ClaimedItem,
  { waiting }: Pick<Facts, 'waiting'>,
  buttonsStayMax: number | undefined,
  now: Instant,
): OutboxItem | undefined {
  if (buttonsStayMax === undefined || waiting === undefined || item.priority === 'reply') return undefined
  if (item.notice.kind === 'question') return undefined
  const question = waitingQuestion(waiting, now)
  if (!question || lasting(asked(question).buttons).length <= buttonsStayMax) return undefined
  const { consultation } = question.running
  if ('consultation' in item.notice && item.notice.consultation === consultation.id) return undefined
  return {
    key: `again:${item.key}`,
    to: item.to,
    notice: { kind: 'question', consultation: consultation.id, question: questionOf(question).id },
    priority: 'echo',
  }
}

/** What is fleeting can be typed as well. */
function lasting(buttons: readonly Button[]): readonly Button[] {
  return buttons.filter((button) => !('fleeting' in button))
}

/** A question with its buttons, and what was said to it so far. */
export function asked({ running: { consultation }, answers, index }: WaitingQuestion) {
  return ask(consultation, index, saidTo(answers, questionAt(consultation, index).id), false)
}

/** The question itself. */
export function questionOf({ running, index }: WaitingQuestion): Question {
  return questionAt(running.consultation, index)
}
