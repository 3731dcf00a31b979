import { type Outbound, SendError } from '../../src/adapter.ts'
import { platformIdOf } from '../../src/domain/contact.ts'
import type { Call } from './client.ts'
import { commentIdOf } from './decode-comment.ts'
import { encodePage } from './encode-page.ts'
import { encodePrivate } from './encode-private.ts'
import { encodeTemplate } from './encode-template.ts'
import type { Settings } from './settings.ts'

/** One message as the calls that send it, in order; the last one's answer names the message. */
export interface Encoded {
  readonly calls: readonly Call[]
  /** Only an approved sentence goes out that there is news; the message itself is still owed. */
  readonly announces: boolean
}

/**
 * Puts one message into calls. Pure; `now` in milliseconds decides whether the reply window is open.
 * Throws SendError `window-closed` where nothing may be sent now, and `rejected` where it can never be sent.
 */
export function encode(outbound: Outbound, settings: Settings, now: number): Encoded {
  if (outbound.to.startsWith('messenger:page/')) {
    return { calls: encodePage(outbound, settings.pageId), announces: false }
  }
  if (!outbound.to.startsWith('messenger:')) throw new SendError('rejected', 'foreign_address')
  const commentId = commentIdOf(outbound.to)
  if (commentId !== undefined) return { calls: privateReply(outbound, settings, commentId, now), announces: false }
  const psid = platformIdOf(outbound.to)
  if (!/^\d{1,30}$/.test(psid)) throw new SendError('rejected', 'not_a_person')
  if (windowIsOpen(outbound, now)) {
    return { calls: encodePrivate(outbound, { id: psid }, settings.pageId), announces: false }
  }
  const call =
    outbound.reach?.kind !== 'closed' && mayAnnounce(outbound) ? encodeTemplate(outbound, psid, settings) : undefined
  if (call === undefined) throw new SendError('window-closed', 'no_open_window')
  return { calls: [call], announces: true }
}

/** Without word on the reach the platform decides, and its refusal becomes `window-closed` all the same. */
function windowIsOpen(outbound: Outbound, now: number): boolean {
  const { reach } = outbound
  return reach === undefined || reach.kind === 'open' || (reach.kind === 'window' && reach.until > now)
}

/** Meta lets status news of one's own case through, and takes an invitation for marketing. */
function mayAnnounce(outbound: Outbound): boolean {
  return !outbound.reply && (outbound.priority ?? 'echo') === 'echo'
}

/** One private reply per comment and seven days: once it was sent (a route says so) or is too late, there is no way left. */
function privateReply(outbound: Outbound, settings: Settings, commentId: string, now: number): readonly Call[] {
  if (outbound.route !== undefined) throw new SendError('window-closed', 'private_reply_used')
  if (!windowIsOpen(outbound, now)) throw new SendError('window-closed', 'private_reply_too_late')
  const calls = encodePrivate(outbound, { comment_id: commentId }, settings.pageId)
  if (calls.length > 1) throw new SendError('rejected', 'private_reply_in_parts')
  return calls
}
