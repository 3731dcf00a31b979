import { SendError, type SendErrorReason } from '../../src/adapter.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { integerIn, listIn, objectIn, parsedJson, textIn } from '../shared/read.ts'
import { retryAfterMsOf } from '../shared/request.ts'

/** A refusal as it came: the status, the headers and the body, whatever it was. */
export interface Refused {
  /** Whether the call was a message to one person: then most refusals are that conversation's. */
  readonly toPerson: boolean
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** A Page that Meta restricts for a while may send again later; a vendor's experience is half an hour at first. */
const restrictionMs = 30 * minuteMs
/** When a limit is reached and Meta does not say for how long. */
export const throttledMsDefault = 5 * minuteMs

/**
 * What a refusal means. Pure. Codes: https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes
 * The error's code is Graph's own (`10/2018278`), never its message, which may repeat what was sent.
 */
export function sendErrorOf(refused: Refused): SendError {
  const error = objectIn(refused.body, 'error')
  const code = integerIn(error, 'code')
  if (code === undefined) return withoutCode(refused)
  const subcode = integerIn(error, 'error_subcode')
  const shown = subcode === undefined ? String(code) : `${code}/${subcode}`
  const reason = refused.toPerson
    ? (personReasonOf(code, subcode, textIn(error, 'message') ?? '') ??
      reasonOf(code, subcode, error?.is_transient === true || refused.status >= 500))
    : reasonOf(code, subcode, error?.is_transient === true || refused.status >= 500)
  if (reason !== 'throttled') return new SendError(reason, shown)
  const waitMs = code === 10 ? restrictionMs : (regainMs(refused.headers) ?? retryAfterMsOf(refused.headers))
  return new SendError(reason, shown, waitMs ?? throttledMsDefault)
}

/**
 * What a refusal says about one conversation; undefined where it says nothing about one. Codes 10 and 200 are Graph's for whatever is
 * not permitted, and their subcodes tell what: one that is not known here is still one conversation's. Without a subcode, 200 says in
 * words alone whether a person does not want our messages or we lack a permission.
 */
function personReasonOf(code: number, subcode: number | undefined, message: string): SendErrorReason | undefined {
  if (code !== 10 && (code < 200 || code >= 300)) return undefined
  if (subcode === undefined) {
    if (code !== 200 || /permission|permitted|\bapp\b/i.test(message)) return undefined
    return 'contact-gone'
  }
  if (outsideWindow.has(subcode)) return 'window-closed'
  if (subcode === pageRestricted) return undefined
  return subcode === notReceiving ? 'contact-gone' : 'conversation-closed'
}

function reasonOf(code: number, subcode: number | undefined, transient: boolean): SendErrorReason {
  switch (code) {
    case 10:
      if (subcode !== undefined && outsideWindow.has(subcode)) return 'window-closed'
      return subcode === pageRestricted ? 'throttled' : 'misconfigured'
    case 551:
      return 'contact-gone'
    case 100:
      return subcode === noSuchPerson ? 'contact-gone' : 'rejected'
    case 102:
    case 190:
    case 368:
    case 2018336:
      return 'misconfigured'
    case 4:
    case 17:
    case 32:
    case 341:
    case 613:
    case 80006:
      return 'throttled'
    case 10900:
    case 10901:
    case 10902:
    case 10903:
      return 'window-closed'
    case -1:
    case 1:
    case 2:
    case 1200:
    case 1357046:
      return 'unknown'
    default:
      if (subcode !== undefined && outsideWindow.has(subcode)) return 'window-closed'
      if (code >= 200 && code < 300) return 'misconfigured'
      return transient ? 'unknown' : 'rejected'
  }
}

/** The reply window is closed, by each of the numbers that have been met for it; the last is a person who is not available now. */
const outsideWindow: ReadonlySet<number> = new Set([2018278, 2018065, 2534022, 1545041])
/** This person isn't receiving messages from the Page. */
const notReceiving = 2018108
const pageRestricted = 1893063
const noSuchPerson = 2018001

/** Answers that are not Graph's own: proxies, gateways, pages of HTML. */
function withoutCode({ status, headers }: Refused): SendError {
  const code = `http_${status}`
  if (status === 429) return new SendError('throttled', code, retryAfterMsOf(headers) ?? throttledMsDefault)
  if (status >= 500) return new SendError('unknown', code)
  if (status === 401 || status === 403) return new SendError('misconfigured', code)
  return new SendError('rejected', code)
}

/** `X-Business-Use-Case-Usage` says in how many minutes calls are allowed again. */
function regainMs(headers: Headers): number | undefined {
  const usage = objectIn(parsedJson(headers.get('x-business-use-case-usage') ?? ''))
  const minutes = Object.values(usage ?? {})
    .flatMap((uses) => listIn(uses) ?? [])
    .map((use) => integerIn(use, 'estimated_time_to_regain_access') ?? 0)
  const most = Math.max(0, ...minutes)
  return most > 0 ? most * minuteMs : undefined
}
