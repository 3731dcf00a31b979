import { dateAt } from '../../domain/calendar.ts'
import { type City, type DepartmentId, departmentName } from '../../domain/city.ts'
import { followerOf, type Guide, type GuideLine, isAway, isAwayAlone } from '../../domain/guide.ts'
import { type Block, say, type TextValue } from '../../domain/message.ts'
import type { Instant } from '../../domain/time.ts'

/** What a sentence that names a guide needs. */
export interface GuideValues {
  readonly [value: string]: TextValue
  readonly name: string
  readonly title: TextValue
}

/** A guide's name and what stands behind it. */
export function guideValues({ name, title }: Guide): GuideValues {
  return { name, title: { local: title } }
}

/** Who stands in for the guide of a thread, and until when. */
export function standInValues(guide: Guide, standIn: Guide, { timeZone }: City) {
  return { ...guideValues(standIn), guide: guide.name, until: { on: dateAt(guide.away?.until ?? 0, timeZone) } }
}

/** The days of a guide of a thread who is away, now or to come, where no other stands in; undefined for any other. */
export function absenceAlone(guides: GuideLine | undefined, { timeZone }: City, now: Instant) {
  const [guide] = guides ?? []
  if (!guide?.away || guide.agreedAt === undefined || !isAwayAlone(guide, now)) return undefined
  return {
    guide: guide.name,
    from: { on: dateAt(guide.away.from, timeZone) },
    until: { on: dateAt(guide.away.until, timeZone) },
  }
}

/** What a thread is to those who read of it: an idea, or a conversation. */
export type ThreadKind = 'idea' | 'exchange'

const followsKeys: Readonly<Record<ThreadKind, string>> = {
  idea: 'guide-follows-idea',
  exchange: 'guide-follows-exchange',
}

/**
 * Who follows a thread now, by name, or that its department does while a guide is away whom no other stands in for; nothing where it
 * never had a guide.
 */
export function followedBlocks(
  of: ThreadKind,
  { guides, department }: { readonly guides?: GuideLine | undefined; readonly department: DepartmentId },
  city: City,
  now: Instant,
): readonly Block[] {
  const [guide] = guides ?? []
  const follower = followerOf(guides, now)
  if (!guide || guide.agreedAt === undefined) return []
  if (follower?.key === guide.key) return [say(followsKeys[of], guideValues(guide))]
  if (follower) return [say('guide-stands-in', standInValues(guide, follower, city))]
  if (!isAway(guide, now)) return []
  const until = { on: dateAt(guide.away?.until ?? 0, city.timeZone) }
  return [say('guide-away', { guide: guide.name, until, department: departmentName(city, department) })]
}
