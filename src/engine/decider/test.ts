import type { DeciderTested } from '../../domain/decider.ts'
import { type Message, say } from '../../domain/message.ts'
import { answerSamples } from '../cityside/preview/answer-samples.ts'
import { inert } from '../cityside/preview/inert.ts'
import { refuseAct, refuseUnknown } from '../cityside/refuse.ts'
import type { Decision } from '../decision.ts'
import type { DeciderState } from '../state.ts'
import { answersRefusal } from './refusal.ts'

/** Sends the politician's answers to the moderator's own chat, as each kind of person will get them. No one else gets any. */
export function testAnswers({ running, board, city }: DeciderState, act: DeciderTested, event: string): Decision {
  if (!running) return refuseUnknown(act.consultation)
  const refused = answersRefusal(running, board, act)
  if (refused) return refuseAct(refused)
  const messages: readonly Message[] = [
    { blocks: [say('test-answers-begin', { title: { local: running.consultation.title } })] },
    ...answerSamples({ running, board, city }, act).map((message) => inert(message, 'test')),
    { blocks: [say('test-answers-end')] },
  ]
  return {
    changes: [],
    outbox: messages.map((message, part) => ({
      key: `test:${event}:${part}`,
      to: act.to,
      notice: { kind: 'said', message } as const,
      priority: 'reply' as const,
    })),
  }
}
