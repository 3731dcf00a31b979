import { addDays, dateAt, endOfDay, instantOf } from '../../domain/calendar.ts'
import { type Away, awayDaysMax, canGuide, type Guide } from '../../domain/guide.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { GuideState } from '../state.ts'

/** A guide is away for some days, and another stands in and hears of it, or their departments do where there is no other; without days they are back at once. */
export function leaveForAWhile(
  { guides, city }: GuideState,
  { guide: key, away: days }: Extract<CityAct, { readonly act: 'guide.away' }>,
  now: Instant,
): Decision {
  const guide = guides.find((each) => each.key === key)
  if (!guide) return refuseAct(text('refused-guide-unknown'))
  if (!days) {
    if (!guide.away) return refuseAct(text('refused-guide-here'))
    return changing({ kind: 'guide.away', guide: key, at: now })
  }
  const today = dateAt(now, city.timeZone)
  const { fromOn, untilOn } = days
  if (untilOn < fromOn || untilOn < today || untilOn > addDays(fromOn, awayDaysMax))
    return refuseAct(text('refused-guide-days', { max: awayDaysMax }))
  const away: Away = {
    from: instantOf(fromOn, '00:00', city.timeZone),
    until: endOfDay(untilOn, city.timeZone),
    ...(days.standIn !== undefined && { standIn: days.standIn }),
  }
  if (days.standIn === undefined) {
    const others = guides.some((each) => each.key !== key && canGuide(each) && !overlaps(each, away))
    if (others) return refuseAct(text('refused-guide-takes-over'))
    return changing({ kind: 'guide.away', guide: key, away, at: now })
  }
  const standIn = guides.find((each) => each.key === days.standIn)
  if (!standIn || standIn.key === key || !canGuide(standIn)) return refuseAct(text('refused-guide-takes-over'))
  if (overlaps(standIn, away)) return refuseAct(text('refused-guide-both-away', { name: standIn.name }))
  return changing(
    { kind: 'guide.away', guide: key, away, at: now },
    {
      kind: 'guide.told',
      guide: standIn.key,
      notice: { kind: 'cityside', about: { show: 'takes-over', guide: key } },
      key: `guide:${key}:away:${now}`,
      at: now,
    },
  )
}

function overlaps({ away }: Guide, { from, until }: Away): boolean {
  return away !== undefined && away.from <= until && from <= away.until
}
