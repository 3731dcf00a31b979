import type { HeldVerb } from '../../domain/action.ts'
import { addDays, dateAt, instantOf } from '../../domain/calendar.ts'
import { type Held, heldMs, markOf } from '../../domain/held.ts'
import { type Button, type TextRef, text } from '../../domain/message.ts'
import type { OpenAwaited } from '../conversation/awaited.ts'
import { messagesOf, type Turn } from '../conversation/turn.ts'
import { changing, type Decision } from '../decision.ts'

/** Words with why they wait for a tap. */
export type Holding = Omit<Held, 'since'>

/** Holds words of a person's until they tap, and for a day at most. One timer a day lets go what was not tapped. */
export function hold({ state, now }: Turn, holding: Holding): Decision {
  const { timeZone } = state.city
  const before = instantOf(addDays(dateAt(now, timeZone), 1), '00:00', timeZone)
  return changing(
    { kind: 'words.held', held: { ...holding, since: now } },
    { kind: 'timer.set', key: `held:${before}`, dueAt: before + heldMs, timer: { timer: 'held', before } },
  )
}

/** Words as they would be an answer to an open question that waits. */
export function asAnswer(
  { event }: Turn,
  { running, question, fresh }: OpenAwaited,
  words: string,
): Pick<Holding, 'consultation' | 'parts'> & Required<Pick<Holding, 'consultation'>> {
  const from = messagesOf(event)
  const part = {
    ...{ words, question: question.id },
    ...(fresh && { fresh: true as const }),
    ...(from.length > 0 && { from }),
  }
  return { consultation: running.consultation.id, parts: [part] }
}

/** A button about the words that are held from now on. */
export function heldButton({ now }: Turn, label: string | TextRef, verb: HeldVerb, primary = false): Button {
  return {
    label: typeof label === 'string' ? text(label) : label,
    action: { do: 'held', verb, mark: markOf({ since: now }) },
    ...(primary && { style: 'primary' as const }),
  }
}
