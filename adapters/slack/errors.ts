import { SendError, type SendErrorReason } from '../../src/adapter.ts'
import { objectIn, textIn } from '../shared/read.ts'
import { failureOf } from '../shared/request.ts'

/** What Slack's error words mean for us. Lists: docs.slack.dev/reference/methods/chat.postMessage and views.open. */
const meanings: Readonly<Record<string, SendErrorReason>> = {
  // Our token or permission: nothing will work until the operator acts.
  account_inactive: 'misconfigured',
  token_revoked: 'misconfigured',
  token_expired: 'misconfigured',
  invalid_auth: 'misconfigured',
  not_authed: 'misconfigured',
  not_allowed_token_type: 'misconfigured',
  missing_scope: 'misconfigured',
  no_permission: 'misconfigured',
  org_login_required: 'misconfigured',
  team_access_not_granted: 'misconfigured',
  ekm_access_denied: 'misconfigured',
  accesslimited: 'misconfigured',
  messages_tab_disabled: 'misconfigured',
  // This person or channel cannot be written to any more.
  user_not_found: 'contact-gone',
  users_not_found: 'contact-gone',
  user_disabled: 'contact-gone',
  user_not_visible: 'contact-gone',
  user_not_in_channel: 'contact-gone',
  user_is_bot: 'contact-gone',
  user_is_restricted: 'contact-gone',
  user_is_ultra_restricted: 'contact-gone',
  invalid_user_combination: 'contact-gone',
  cannot_dm_bot: 'contact-gone',
  access_denied: 'contact-gone',
  channel_not_found: 'contact-gone',
  not_in_channel: 'contact-gone',
  is_archived: 'contact-gone',
  // The channel goes to another organisation, or the workspace into one: for a while nothing is taken.
  external_channel_migrating: 'unreachable',
  // Slack's doors are closed for a moment; nothing was done.
  service_unavailable: 'unreachable',
  team_added_to_org: 'unreachable',
  org_migration: 'unreachable',
  request_timeout: 'unreachable',
  ratelimited: 'throttled',
  rate_limited: 'throttled',
  message_limit_exceeded: 'throttled',
  // "It is possible that some aspect of the operation succeeded before the error was raised."
  fatal_error: 'unknown',
  internal_error: 'unknown',
}

/** Trigger errors: the modal did not open, and a message can say the same. */
const triggerErrors: ReadonlySet<string> = new Set([
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_expired',
  'trigger_exchanged',
])

/** When Slack throttles without saying for how long: its limits are per minute. */
const retryAfterMsDefault = 30_000

/** The failure behind whatever the Slack library threw. `unknown` means: look whether the message is there. */
export function sendErrorOf(error: unknown, to: 'person' | 'community'): SendError {
  if (error instanceof SendError) return error
  const thrown = objectIn(error)
  switch (thrown?.code) {
    case 'slack_webapi_rate_limited_error':
      return new SendError('throttled', 'ratelimited', Math.max(0, Number(thrown?.retryAfter) || 0) * 1_000)
    case 'slack_webapi_http_error':
      return httpFailure(Number(thrown?.statusCode))
    case 'slack_webapi_request_error':
      return failureOf(thrown?.original)
    case 'slack_webapi_platform_error':
      return platformFailure(thrown?.data, to)
    default:
      break
  }
  // The library has no type for a 429 that names no delay.
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return new SendError('throttled', 'ratelimited', retryAfterMsDefault)
  }
  return failureOf(error)
}

/** Whether a modal did not open only because the tap was too long ago. */
export function isStaleTrigger(failure: SendError): boolean {
  return failure.reason === 'rejected' && triggerErrors.has(failure.code)
}

function platformFailure(data: unknown, to: 'person' | 'community'): SendError {
  const word = textIn(data, 'error') ?? ''
  // When the answer is not JSON, the library puts the whole of it here.
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(word)) return new SendError('unknown', 'malformed_answer')
  const reason = (Object.hasOwn(meanings, word) ? meanings[word] : undefined) ?? 'rejected'
  if (word === 'missing_scope') {
    const needed = textIn(data, 'needed')
    const scope = needed !== undefined && /^[a-z:._,]{1,80}$/.test(needed) ? `:${needed}` : ''
    return new SendError('misconfigured', `missing_scope${scope}`)
  }
  if (reason === 'throttled') return new SendError('throttled', word, retryAfterMsDefault)
  // In a channel, "no permission to write" is the channel's rule and stops nothing else.
  if (to === 'community' && word === 'no_permission') return new SendError('contact-gone', word)
  // A rule of the workspace or the channel, which an administrator can lift; until then it is looked at again after hours.
  if (word.startsWith('restricted_action')) return new SendError('conversation-closed', word)
  return new SendError(reason, word)
}

function httpFailure(status: number): SendError {
  // Slack answers 200 to what it understood; a 5xx may come from in front of or behind the work.
  if (status >= 500) return new SendError('unknown', `http_${status}`)
  return new SendError('rejected', `http_${status}`)
}
