import type { Instant } from '../../src/domain/time.ts'
import { blockLimits } from './limits.ts'

/**
 * How a reply can take the place of a message: a modal for the tap that gave the trigger, the Home tab, or a message in a channel
 * that only the person sees.
 */
export type ReplyHandle =
  | { readonly kind: 'here'; readonly channel: string; readonly thread?: string }
  | { readonly kind: 'trigger'; readonly at: Instant; readonly trigger: string }
  | { readonly kind: 'home' }

/** Writes the handle into `via.reply`. */
export function handleText(handle: ReplyHandle): string {
  switch (handle.kind) {
    case 'home':
      return 'home'
    case 'here':
      return ['here', handle.channel, handle.thread ?? ''].join(':')
    case 'trigger':
      return `trigger:${handle.at}:${handle.trigger}`
    default:
      return handle satisfies never
  }
}

/** The handle behind `via.reply`, as long as it can still be used. */
export function handleOf(reply: string | undefined, now: Instant): ReplyHandle | undefined {
  if (reply === 'home') return { kind: 'home' }
  const [kind, channel, thread] = (reply ?? '').split(':')
  if (kind === 'here') return channel ? { kind, channel, ...(thread ? { thread } : {}) } : undefined
  const found = /^trigger:(\d+):(.+)$/.exec(reply ?? '')
  const at = Number(found?.[1])
  const trigger = found?.[2]
  if (trigger === undefined || now - at >= blockLimits.triggerMs) return undefined
  return { kind: 'trigger', at, trigger }
}
