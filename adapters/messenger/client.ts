import { SendError } from '../../src/adapter.ts'
import type { Image } from '../../src/domain/message.ts'
import { hmacSha256Hex } from '../shared/hmac.ts'
import { type Fields, objectIn } from '../shared/read.ts'
import { type JsonAnswer, requestJson } from '../shared/request.ts'
import { sendErrorOf } from './errors.ts'
import type { Settings } from './settings.ts'

/** One POST to Graph, before the token is put to it. */
export interface Call {
  /** Below the version: `/123/messages`. */
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Sent as a file beside the fields, under the name this endpoint expects. */
  readonly file?: { readonly name: 'filedata' | 'source'; readonly png: Image['png'] }
}

/** An answer of Graph that is not an error, and when Graph's clock says it was given. */
export interface Answer {
  readonly fields: Fields
  readonly at?: number
}

/** The one way this adapter talks to Meta. Every method rejects only with SendError. */
export interface Client {
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answer>
  post(call: Call): Promise<Answer>
  /** With the app's own token in place of the Page's; only where an app id is set. */
  asApp(): Client | undefined
}

/**
 * Calls with the Page's token and, beside it, the proof that the caller knows the app secret: a stolen token alone is
 * then worth nothing. https://developers.facebook.com/docs/graph-api/guides/secure-requests
 */
export function createClient(settings: Settings): Client {
  const { pageToken, appSecret, appId } = settings
  const asPage = callingWith(settings, {
    access_token: pageToken,
    appsecret_proof: hmacSha256Hex(appSecret, pageToken),
  })
  const asApp = appId === undefined ? undefined : callingWith(settings, { access_token: `${appId}|${appSecret}` })
  return {
    ...asPage,
    asApp: () => (asApp === undefined ? undefined : { ...asApp, asApp: () => undefined }),
  }
}

function callingWith(settings: Settings, credentials: Readonly<Record<string, string>>): Omit<Client, 'asApp'> {
  const addressOf = (path: string): URL => new URL(`${settings.graphUrl}/${settings.graphVersion}${path}`)
  const common = { timeoutMs: settings.timeoutMs, serverErrors: 'answer' } as const
  return {
    async get(path, query = {}) {
      const url = addressOf(path)
      for (const [name, value] of Object.entries({ ...query, ...credentials })) url.searchParams.set(name, value)
      return answerOf(await requestJson(url, common), false)
    },
    async post(call) {
      const fields = { ...call.fields, ...credentials }
      const url = addressOf(call.path)
      const toPerson = call.fields.recipient !== undefined
      if (call.file === undefined) return answerOf(await requestJson(url, { ...common, json: fields }), toPerson)
      return answerOf(await requestJson(url, { ...common, body: formOf(fields, call.file) }), toPerson)
    },
  }
}

/** Beside a file, Graph reads every object as JSON in a field of its own. */
function formOf(fields: Fields, file: NonNullable<Call['file']>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  form.set(file.name, new Blob([new Uint8Array(file.png)], { type: 'image/png' }), 'picture.png')
  return form
}

function answerOf(answer: JsonAnswer, toPerson: boolean): Answer {
  const { status, body, headers } = answer
  if (status >= 300 || objectIn(body)?.error !== undefined) throw sendErrorOf({ ...answer, toPerson })
  // Accepted, but the words are cut off: it may well have been sent.
  if (body === undefined) throw new SendError('unknown', 'malformed_answer')
  const at = Date.parse(headers.get('date') ?? '')
  return { fields: objectIn(body) ?? {}, ...(Number.isNaN(at) ? {} : { at }) }
}
