import { SendError } from '../adapter.ts'
import { minuteMs, secondMs } from '../domain/time.ts'
import { codeOf, failure, textOf } from '../refusals.ts'
import { answerSchema, answerTokensMax, type ChatMessage, messagesFor, type Question } from './instruction.ts'
import type { ModelSettings } from './settings.ts'

/** What a model wrote, and how many tokens that took both ways, where the service counts them. */
export interface Written {
  readonly text: string
  readonly tokens?: number
}

/** A machine without a graphics card takes minutes over forty statements. */
export const answerMsMax = 5 * minuteMs
/** Longer waits than this are not kept to. */
const retryAfterMsMax = 15 * minuteMs

/**
 * Asks a model once. Rejects only with SendError: `throttled` and `unreachable` where it may be asked again, `rejected` and `misconfigured`
 * where it may not, `unknown` where it may have read what was sent and its answer did not come.
 */
export async function askModel(
  settings: ModelSettings,
  { plain, ...question }: Question & { readonly plain?: boolean },
  signal: AbortSignal,
): Promise<Written> {
  const messages = messagesFor(question)
  const format = { type: 'json_schema', json_schema: { name: 'themes', strict: true, schema: answerSchema } }
  // Not every service knows schemas, a temperature or a limit: one that refuses them is asked without.
  const more = plain ? {} : { temperature: 0, max_tokens: answerTokensMax(question), response_format: format }
  return completed(await post(settings, { messages, ...more }, signal, answerMsMax))
}

/** Asks for one word, so that it is known whether the model is there. */
export async function greetModel(settings: ModelSettings, signal: AbortSignal): Promise<void> {
  const messages: readonly ChatMessage[] = [{ role: 'user', content: 'Answer with the word: yes' }]
  completed(await post(settings, { messages }, signal, 30 * secondMs))
}

/** The whole address; services are named by where they are, by where their API begins, or by all of it. */
export function completionsAt(base: string): string {
  const url = new URL(base)
  const path = url.pathname.replace(/(?<!\/)\/+$/, '')
  if (!path.endsWith('/chat/completions'))
    url.pathname = path.endsWith('/v1') ? `${path}/chat/completions` : `${path}/v1/chat/completions`
  return url.href
}

async function post(
  { url, name, key }: ModelSettings,
  body: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  msMax: number,
): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) }
  const ends = AbortSignal.any([signal, AbortSignal.timeout(msMax)])
  const sent = JSON.stringify({ model: name, stream: false, ...body })
  try {
    // A redirect would carry what people said to an address that the operator has not named.
    const response = await fetch(completionsAt(url), {
      method: 'POST',
      headers,
      body: sent,
      redirect: 'manual',
      signal: ends,
    })
    const text = await textOf(response)
    if (response.status !== 200) throw failure(response.status, response.headers.get('retry-after'), retryAfterMsMax)
    return text
  } catch (error) {
    if (error instanceof SendError) throw error
    if (ends.aborted) throw new SendError('unknown', 'timeout')
    const code = codeOf(error)
    // Before there is a connection nothing was read; after that it may have been.
    throw new SendError(beforeSending.has(code) ? 'unreachable' : 'unknown', code)
  }
}

const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** `{choices: [{message: {content}}], usage: {total_tokens}}`; what is not there is an answer that says nothing. */
function completed(body: string): Written {
  const read = parsed(body)
  const choices = field(read, 'choices')
  const content = field(field(Array.isArray(choices) ? choices[0] : undefined, 'message'), 'content')
  const tokens = field(field(read, 'usage'), 'total_tokens')
  return {
    text: typeof content === 'string' ? content : '',
    ...(typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens > 0 && { tokens }),
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined
}
