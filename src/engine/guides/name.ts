import { type GuideKey, guideNameMax } from '../../domain/guide.ts'
import { guideKeyOf } from '../../domain/guide-key.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import { changing, type Decision } from '../decision.ts'
import type { GuideState } from '../state.ts'

/** A member of staff is to be a guide: they are asked whether citizens may read their name. */
export function nameGuide(
  { staff }: GuideState,
  { contact, name, title }: Extract<CityAct, { readonly act: 'guide.named' }>,
  eventId: string,
  now: Instant,
): Decision {
  if (!staff) return refuseAct(text('refused-guide-unmet', { contact }))
  if (staff.duties.length === 0) return refuseAct(text('refused-guide-no-duty', { contact }))
  const written = [name, ...Object.values(title)]
  if (written.length < 2 || written.some((each) => each.trim() === '')) return refuseAct(text('refused-guide-nameless'))
  if (written.some((each) => each.trim().length > guideNameMax))
    return refuseAct(text('refused-guide-long', { max: guideNameMax }))
  const guide = staff.guide ?? guideKeyOf(eventId)
  return changing(
    { kind: 'guide.named', guide, contact, name: name.trim(), title },
    {
      kind: 'guide.told',
      guide,
      notice: { kind: 'cityside', about: { show: 'guide', guide } },
      key: `guide:${guide}:named:${now}`,
      at: now,
    },
  )
}

/** The guide agrees that citizens read their name. */
export function agreeToGuide({ guides }: GuideState, guide: GuideKey, now: Instant): Decision {
  if (!guides.some(({ key }) => key === guide)) return refuseAct(text('refused-guide-unknown'))
  return changing({ kind: 'guide.agreed', guide, at: now })
}

/** The guide does not want to be one, or is one no more; the threads go to their departments. */
export function endGuide({ guides }: GuideState, guide: GuideKey, now: Instant): Decision {
  if (!guides.some(({ key }) => key === guide)) return refuseAct(text('refused-guide-unknown'))
  return changing({ kind: 'guide.ended', guide, at: now })
}
