import { type Missed, missedIn, wholeToldAt } from '../../domain/result.ts'
import type { Turn } from '../conversation/turn.ts'
import { changedSince } from '../echo/correction.ts'
import type { OwnMatter } from './matter.ts'

/** What came of a matter that this citizen was not told; a correction only where it touches what they said. */
export function missedOf({ state, now }: Turn, { result, involvement, running }: OwnMatter): readonly Missed[] {
  if (!result) return []
  const { consultation } = running
  const { outcome, replaced, reports, statements, told } = result
  return missedIn(result, state.city.timeZone, now, involvement.invitation.newsMuted === true).filter(
    ({ what }) =>
      what !== 'correction' ||
      (outcome !== undefined &&
        changedSince(wholeToldAt(told) ?? 0, { outcome, replaced, reports, statements, involvement, consultation })
          .length > 0),
  )
}
