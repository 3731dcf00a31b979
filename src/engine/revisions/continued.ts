import type { Received } from '../../domain/inbox.ts'
import { statementsIn } from '../../domain/questions/open.ts'
import { reworded } from '../../domain/questions/pictures.ts'
import { secondMs } from '../../domain/time.ts'
import { recordAnswer } from '../answers/record.ts'
import type { Written as Words } from '../conversation/readers.ts'
import { albumMark, messagesOf, type Turn } from '../conversation/turn.ts'
import { type Decision, nothing } from '../decision.ts'
import { mayBeKept, storable } from '../safety/personal.ts'
import { type Written, writtenIn } from './sources.ts'

/** An app cuts at a blank where there is one: its first part is a little shorter than the platform allows. */
const cutShare = 0.9
/** The parts of one text leave an app within a moment; a person needs longer for the next message. */
const cutMs = 5 * secondMs
/** What answers the first part waits for the others. */
export const cutWaitMs = 3 * secondMs

/** Words that go on what was said before: the rest of a text that the app cut, or another caption in an album. */
export function readContinued({ turn, words }: Words): Decision | undefined {
  const { event } = turn
  if (event.kind !== 'message.received' || words === '') return undefined
  const album = event.album === undefined ? undefined : writtenIn(turn, albumMark(event.album))
  if (album) return joinTo(turn, album, `\n${words}`)
  const before = cutBefore(turn, event)
  return before && joinTo(turn, before, `${cutAtBlank(turn, before) ? ' ' : ''}${words}`)
}

/** Whether a text is as long as the app lets one be, so that more of it may follow. */
export function mayBeCut({ state, event }: Turn): boolean {
  const { clientCutsAt } = state.surface
  return event.kind === 'message.received' && clientCutsAt !== undefined && event.text.length >= clientCutsAt * cutShare
}

/** The answer whose last statement was written a moment ago and was cut there. */
function cutBefore(turn: Turn, event: Received): Written | undefined {
  const { clientCutsAt } = turn.state.surface
  if (clientCutsAt === undefined) return undefined
  for (const { answers } of turn.state.known.involvements) {
    for (const answer of answers) {
      const statements = statementsIn(answer.value)
      const message = answer.sources?.[statements.length - 1]?.[0]
      const last = statements.at(-1)
      if (message === undefined || last === undefined || last.length < clientCutsAt * cutShare) continue
      if (event.at - answer.at > cutMs || turn.now - answer.at > cutMs + cutWaitMs) continue
      return writtenIn(turn, message)
    }
  }
  return undefined
}

/** An app that cuts at a blank leaves it out, and sends less than it could. */
function cutAtBlank({ state }: Turn, { answer, part }: Written): boolean {
  return (statementsIn(answer.value)[part]?.length ?? 0) < (state.surface.clientCutsAt ?? 0)
}

/** Nothing is said to it: what was said to the first part, or waits to be, goes for the whole. */
function joinTo(turn: Turn, written: Written, more: string): Decision | undefined {
  const { running, question, answer, part, open } = written
  const statements = statementsIn(answer.value)
  const said = statements[part]
  const { value: before } = answer
  if (!open || said === undefined || (before.kind !== 'open' && before.kind !== 'photo')) return undefined
  const may = storable(`${said}${more.trimEnd()}`)
  if (may.words === undefined || mayBeKept(may)) return undefined
  if (may.words === said) return nothing
  const value = reworded(before, part, may.words)
  const from = [...(answer.sources?.[part] ?? []), ...messagesOf(turn.event)]
  return recordAnswer(turn, running.consultation, question, value, [...new Set(from)])
}
