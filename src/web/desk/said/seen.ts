import { hourMs } from '../../../domain/time.ts'
import type { Visit } from '../visit.ts'
import type { Matter } from './matter.ts'

/** A visitor who comes back sooner than this is still on the same visit. */
const visitMs = hourMs

interface Seen {
  /** The last statement that had come when the visit began; what comes after it is new. */
  readonly from: number
  /** The last one that was there when the page was shown last. */
  readonly to: number
  readonly at: number
}

/**
 * The number after which statements are new to this visitor: what came since their visit before this one. Undefined on their
 * first, when everything is.
 */
export async function newAfter(
  { cityside: { store, now }, visitor }: Visit,
  { consultation }: Matter,
  last: number,
): Promise<number | undefined> {
  const subject = `seen:${consultation.id}:${visitor.actor}`
  const kept = await store.deskText(subject)
  const before = kept && (JSON.parse(kept.text) as Seen)
  const at = now()
  const from = before === undefined ? 0 : at - before.at > visitMs ? before.to : before.from
  const stays = before !== undefined && before.from === from && before.to === last && at - before.at < visitMs / 2
  if (!stays) {
    const text = JSON.stringify({ from, to: last, at } satisfies Seen)
    await store.keepDeskText(subject, { text, by: visitor.actor, at }, kept?.version ?? 0)
  }
  return from === 0 ? undefined : from
}
