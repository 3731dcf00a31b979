import type { Instant } from '../../src/domain/time.ts'
import { blockLimits } from './limits.ts'

/** How a reply can take the place of a message: a modal for the tap that gave the trigger, or the Home tab. */
export type ReplyHandle =
  | { readonly kind: 'trigger'; readonly at: Instant; readonly trigger: string }
  | { readonly kind: 'home' }

/** Writes the handle into `via.reply`. */
export function handleText(handle: ReplyHandle): string {
  return handle.kind === 'home' ? 'home' : `trigger:${handle.at}:${handle.trigger}`
}

/** The handle behind `via.reply`, as long as it can still be used. */
export function handleOf(reply: string | undefined, now: Instant): ReplyHandle | undefined {
  if (reply === 'home') return { kind: 'home' }
  const found = /^trigger:(\d+):(.+)$/.exec(reply ?? '')
  const at = Number(found?.[1])
  const trigger = found?.[2]
  if (trigger === undefined || now - at >= blockLimits.triggerMs) return undefined
  return { kind: 'trigger', at, trigger }
}
