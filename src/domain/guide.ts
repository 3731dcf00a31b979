import type { Localized } from './language.ts'
import type { Instant, LocalDate } from './time.ts'
import { fold } from './understood/fold.ts'

/** Eight characters that stand for a guide in acts and button tokens; derived from the act that named them, and they lead to no account. */
export type GuideKey = string

/** A staff member who follows threads to their end, across departments, and whom the citizen knows by name. */
export interface Guide {
  readonly key: GuideKey
  /** As citizens read it, once its bearer has agreed. */
  readonly name: string
  /** What stands behind the name: "Streets and Parks", "landscape architect". */
  readonly title: Localized
  /** When they agreed themselves that their name is shown; no citizen reads it before. */
  readonly agreedAt?: Instant
  /** Nothing reaches one who said stop, or who does nothing for the city any more. */
  readonly reachable: boolean
  readonly away?: Away
}

/** An absence, and the guide who stands in for that long. */
export interface Away {
  readonly from: Instant
  /** The last moment of its last day. */
  readonly until: Instant
  /** Absent where there was no other guide, or once the stand-in is no guide any more. */
  readonly standIn?: GuideKey
}

/** Who follows a thread: its guide first, and behind each one the guide who stands in for them. */
export type GuideLine = readonly Guide[]

/** An absence, now or to come, in which no other guide stands in. */
export function isAwayAlone({ away }: Guide, at: Instant): boolean {
  return away !== undefined && away.standIn === undefined && at <= away.until
}

/** As many letters as a name or a title may have. */
export const guideNameMax = 60
/** A longer absence is no absence: then the threads are given to another guide. */
export const awayDaysMax = 366

/** The line that begins with this guide; each stands in it once. */
export function lineFrom(key: GuideKey, guides: readonly Guide[]): GuideLine {
  const line: Guide[] = []
  for (let next: GuideKey | undefined = key; next !== undefined; ) {
    const found = guides.find((each) => each.key === next)
    if (!found || line.includes(found)) break
    line.push(found)
    next = found.away?.standIn
  }
  return line
}

/** Whether a guide is away at a moment. */
export function isAway({ away }: Guide, at: Instant): boolean {
  return away !== undefined && away.from <= at && at <= away.until
}

/** Whether a guide can be given a thread, or stand in. */
export function canGuide({ agreedAt, reachable }: Guide): boolean {
  return agreedAt !== undefined && reachable
}

/** Who follows a thread at a moment: the first of its line who is not away. Undefined where it is its department's alone. */
export function followerOf(line: GuideLine | undefined, at: Instant): Guide | undefined {
  const here = line?.find((guide) => !isAway(guide, at))
  return here && canGuide(here) ? here : undefined
}

/** Whether a thread is this guide's: given to them, or theirs while another is away. */
export function isFollowedBy(line: GuideLine | undefined, own: GuideKey | undefined, at: Instant): boolean {
  return own !== undefined && (line?.[0]?.key === own || followerOf(line, at)?.key === own)
}

/** Those of some people that words name: all with exactly that name, or else all of whose names a part stands among the words. */
export function guidesNamed<Human extends Pick<Guide, 'name'>>(
  words: string,
  guides: readonly Human[],
): readonly Human[] {
  const said = ` ${fold(words)} `
  const whole = guides.filter(({ name }) => said.includes(` ${fold(name)} `))
  if (whole.length > 0) return whole
  return guides.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some((part) => said.includes(` ${part} `)),
  )
}

/** The days of an absence as they are told, and who stands in. */
export interface AwayDays {
  readonly fromOn: LocalDate
  /** The last day away. */
  readonly untilOn: LocalDate
  /** Absent where there is no other guide: then their departments take care of it. */
  readonly standIn?: GuideKey
}
