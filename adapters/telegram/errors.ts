import { SendError, type SendErrorReason } from '../../src/adapter.ts'
import { integerIn, textIn } from '../shared/read.ts'
import { failureOf } from '../shared/request.ts'

/** What Telegram said no with. The description never carries what we sent. */
export interface Refusal {
  readonly code: number
  readonly description: string
  readonly retryAfterSeconds?: number
  /** The group has become a supergroup of this id. */
  readonly movedTo?: number
}

/** The refusal in what grammY threw, or undefined when no answer of Telegram's is in it. */
export function refusalOf(error: unknown): Refusal | undefined {
  const code = integerIn(error, 'error_code')
  if (code === undefined) return undefined
  const retryAfterSeconds = integerIn(error, 'parameters', 'retry_after')
  const movedTo = integerIn(error, 'parameters', 'migrate_to_chat_id')
  return {
    code,
    description: textIn(error, 'description') ?? '',
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(movedTo === undefined ? {} : { movedTo }),
  }
}

/** Waited when a 429 forgets to say how long. */
const retryAfterSecondsDefault = 5

/** 400s that mean there is no such person or chat. Telegram says most of them as 403. */
const gone =
  /chat not found|user not found|can't initiate conversation|peer_id_invalid|user_id_invalid|deactivated|blocked by the user|bot was kicked|not a member/i

/** 400s that mean the topic is gone for good, as a group that has removed the bot is. */
const topicGone = /TOPIC_DELETED|TOPIC_ID_INVALID|message thread not found/i

/** 400s that mean this one place takes nothing now, and may again: a closed topic, a group that lets only its people write. */
const placeClosed =
  /TOPIC_CLOSED|not enough rights|have no rights to send|CHAT_WRITE_FORBIDDEN|CHAT_SEND_[A-Z]{1,30}_FORBIDDEN/i

/**
 * The SendError behind whatever a call threw. Descriptions are those of
 * https://github.com/tdlib/telegram-bot-api (Client.cpp), codes those of https://core.telegram.org/bots/api#making-requests
 */
export function sendErrorOf(error: unknown): SendError {
  if (error instanceof SendError) return error
  const refusal = refusalOf(error)
  if (refusal === undefined) return failureOf(innermost(error))
  const code = codeOf(refusal)
  if (refusal.code === 429) {
    return new SendError('throttled', code, (refusal.retryAfterSeconds ?? retryAfterSecondsDefault) * 1000)
  }
  // An unknown token is 401, one that does not even look like a token 404.
  if (refusal.code === 401 || refusal.code === 404) return new SendError('misconfigured', code)
  if (refusal.code === 403) return new SendError('contact-gone', code)
  if (refusal.code >= 500) return new SendError('unknown', code)
  return new SendError(placeReasonOf(refusal.description), code)
}

function placeReasonOf(description: string): SendErrorReason {
  if (gone.test(description) || topicGone.test(description)) return 'contact-gone'
  return placeClosed.test(description) ? 'conversation-closed' : 'rejected'
}

/** An edit that would change nothing has done what it was for. */
export function isUnchanged(error: unknown): boolean {
  return /message is not modified/i.test(refusalOf(error)?.description ?? '')
}

/** The message to edit is a picture: its words are a caption. */
export function isPicture(error: unknown): boolean {
  return /there is no text in the message to edit/i.test(refusalOf(error)?.description ?? '')
}

/** The message to edit has been deleted, or is none that can be edited. */
export function isLost(error: unknown): boolean {
  const description = refusalOf(error)?.description ?? ''
  return /message to edit not found|message can't be edited|message_id_invalid/i.test(description)
}

const codeCharactersMax = 70

/** `400_chat_not_found`: readable for an operator; what stands in quotes could be ours and is left out. */
function codeOf(refusal: Refusal): string {
  const words = refusal.description
    .replace(/^[A-Za-z ]+: /, '')
    .replace(/"[^"]*"|'[^']*'/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
  return `${refusal.code}_${words}`.replace(/(?<!_)_+$/, '').slice(0, codeCharactersMax)
}

/** grammY keeps what the network threw in a field of its own, not in `cause`. */
function innermost(error: unknown): unknown {
  if (error instanceof Error && error.name === 'HttpError' && 'error' in error) return error.error
  return error
}
