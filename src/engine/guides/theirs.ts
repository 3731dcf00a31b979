import type { DepartmentId } from '../../domain/city.ts'
import { type Duty, serves } from '../../domain/duty.ts'
import { type Guide, type GuideKey, type GuideLine, isFollowedBy } from '../../domain/guide.ts'
import type { Instant } from '../../domain/time.ts'

/** A thread with the department that has it and the guide who follows it. */
export interface Thread {
  readonly department: DepartmentId
  readonly guides?: GuideLine | undefined
}

/** Who acts: what they do for the city, and the guide they are. */
export interface Acting {
  readonly duties: readonly Duty[]
  readonly guide?: GuideKey | undefined
}

/** Whether a thread may be read and answered: its department's staff may, and the guide who follows it. */
export function isTheirs({ duties, guide }: Acting, { department, guides }: Thread, at: Instant): boolean {
  return serves(duties, department) || (duties.length > 0 && isFollowedBy(guides, guide, at))
}

/** Whether what is written here is the guide's own word, and not their department's. */
export function writesAsGuide({ guide }: Acting, { guides }: Pick<Thread, 'guides'>, at: Instant): boolean {
  return isFollowedBy(guides, guide, at)
}

/** The guide of a thread who wrote something; undefined where that key is not of its line. */
export function guideWriting(guides: GuideLine | undefined, key: GuideKey | undefined): Guide | undefined {
  return key === undefined ? undefined : guides?.find((each) => each.key === key)
}
