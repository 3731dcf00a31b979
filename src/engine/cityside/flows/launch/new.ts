import { dateAt } from '../../../../domain/calendar.ts'
import { codeOf } from '../../../../domain/consultation.ts'
import type { LaunchDraft } from '../../../../domain/launch-draft.ts'
import type { Turn } from '../../../conversation/turn.ts'
import { markOf } from '../../mark.ts'

/** A consultation that is begun, in its writer's own language. */
export function newLaunch({ state, event, now }: Turn): LaunchDraft {
  // Two writers never share an id, and one who submits the same title again the same day means the same consultation.
  const key = codeOf(`${markOf(event.contact)} ${dateAt(now, state.city.timeZone)}`)
  return { key, language: state.known.person.language, questions: [] }
}
