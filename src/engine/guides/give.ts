import { canGuide, followerOf, type Guide, type GuideKey, lineFrom } from '../../domain/guide.ts'
import type { CityAct } from '../../domain/inbox.ts'
import { type Inquirable, type InquirySubject, inquiryKeyOf } from '../../domain/inquiry.ts'
import { text } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'
import { refuseAct } from '../cityside/refuse.ts'
import { type Change, changing, type Decision } from '../decision.ts'
import type { GuideState } from '../state.ts'

/**
 * Gives a thread to a guide, across departments, or back to its department. The citizen hears by name who follows it, the guide
 * what is theirs, and who followed it before that it is another's.
 */
export function giveToGuide(
  state: GuideState,
  { subject, guide: key }: Extract<CityAct, { readonly act: 'guide.given' }>,
  now: Instant,
): Decision {
  const { guides, inquirable } = state
  if (!inquirable || isOver(inquirable)) return refuseAct(text('refused-guide-over'))
  if (key === inquirable.guides?.[0]?.key) return refuseAct(text('refused-guide-already'))
  const guide = guides.find((each) => each.key === key)
  const refused = key === undefined ? undefined : refusal(guide, guides, now)
  if (refused !== undefined) return refuseAct(text(refused, { name: guide?.name ?? '' }))
  const before = followerOf(inquirable.guides, now)
  const after = guide && followerOf(lineFrom(guide.key, guides), now)
  return changing(
    { kind: 'guide.given', subject, ...(guide && { guide: guide.key }) },
    citizenTold(subject, now),
    ...(before && before.key !== after?.key ? [told(before.key, subject, 'given-on', now)] : []),
    ...(after && before?.key !== after.key ? [told(after.key, subject, 'given', now)] : []),
  )
}

/** Nothing of a thread is left to follow. */
function isOver({ subject, inquiry, settled }: Inquirable): boolean {
  const talks = inquiry !== undefined && inquiry.ended === undefined
  return subject.of === 'idea' ? settled === true : !talks
}

function refusal(guide: Guide | undefined, guides: readonly Guide[], now: Instant): string | undefined {
  if (!guide) return 'refused-guide-unknown'
  if (guide.agreedAt === undefined) return 'refused-guide-not-agreed'
  if (!canGuide(guide)) return 'refused-guide-not-here'
  return followerOf(lineFrom(guide.key, guides), now) ? undefined : 'refused-guide-away'
}

function citizenTold(subject: InquirySubject, at: Instant): Change {
  if (subject.of === 'idea') {
    const { idea } = subject
    return { kind: 'author.told', idea, about: { show: 'guide', idea }, key: `idea:${idea}:guide:${at}`, at }
  }
  const inquiry = inquiryKeyOf(subject)
  return {
    kind: 'asked.told',
    inquiry,
    about: { show: 'guide', inquiry },
    key: `inquiry:${inquiry}:guide:${at}`,
    at,
  }
}

function told(guide: GuideKey, subject: InquirySubject, show: 'given' | 'given-on', at: Instant): Change {
  const key = `guide:${guide}:${inquiryKeyOf(subject)}:${at}`
  if (subject.of === 'idea')
    return { kind: 'guide.told', guide, notice: { kind: 'idea', about: { show, idea: subject.idea } }, key, at }
  const inquiry = inquiryKeyOf(subject)
  return { kind: 'guide.told', guide, notice: { kind: 'inquiry', about: { show, inquiry } }, key, at }
}
