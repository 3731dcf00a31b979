import { type Fetched, SendError } from '../adapter.ts'
import { minuteMs, secondMs } from '../domain/time.ts'
import { codeOf, failure, textOf } from '../refusals.ts'
import { soundOf } from './sound.ts'
import { wordsOf } from './transcript.ts'

/** Where speech becomes text: anything that serves OpenAI's `/v1/audio/transcriptions`. */
export interface SpeechSettings {
  /** `http://127.0.0.1:8000`, with or without `/v1`, or the whole address that ends in `/audio/transcriptions`. */
  readonly url: string
  readonly key?: string
  readonly model: string
}

/** Turns speech into text. */
export interface SpeechToText {
  /**
   * The words of a recording, spoken probably in this language (`da`); empty where nothing is said. Rejects only with SendError:
   * `rejected` when this recording cannot be read, `misconfigured` when none can.
   */
  transcribe(recording: Fetched, language: string, signal: AbortSignal): Promise<string>
}

/** A minute of speech takes seconds; a machine without a graphics card may take longer than the speaker. */
export const answerMsMax = 90 * secondMs
/** Longer waits than this are not kept to. */
const retryAfterMsMax = 5 * minuteMs

/** Speech to text by the service at this address. */
export function speechToText(settings: SpeechSettings): SpeechToText {
  const url = transcriptionsAt(settings.url)
  return {
    async transcribe(recording, language, signal) {
      const sound = soundOf(recording.bytes, recording.mediaType)
      if (!sound) throw new SendError('rejected', 'no-sound')
      const form = new FormData()
      form.set('file', new Blob([Uint8Array.from(recording.bytes)], { type: sound.mediaType }), sound.name)
      form.set('model', settings.model)
      form.set('language', language.split('-')[0] ?? language)
      form.set('response_format', 'json')
      const { status, headers, text } = await post(url, form, settings.key, signal)
      if (status !== 200) throw failure(status, headers.get('retry-after'), retryAfterMsMax)
      return wordsOf(transcriptIn(text, headers.get('content-type') ?? ''))
    },
  }
}

/** The whole address; services are named by where they are, by where their API begins, or by all of it. */
export function transcriptionsAt(base: string): string {
  const url = new URL(base)
  const path = url.pathname.replace(/(?<!\/)\/+$/, '')
  if (!path.endsWith('/audio/transcriptions')) {
    url.pathname = path.endsWith('/v1') ? `${path}/audio/transcriptions` : `${path}/v1/audio/transcriptions`
  }
  return url.href
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

async function post(url: string, body: FormData, key: string | undefined, signal: AbortSignal): Promise<Answer> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const ends = AbortSignal.any([signal, AbortSignal.timeout(answerMsMax)])
  try {
    // A redirect would carry what a person said to an address that the operator has not named.
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: ends })
    return { status: response.status, headers: response.headers, text: await textOf(response) }
  } catch (error) {
    if (error instanceof SendError) throw error
    throw ends.aborted ? new SendError('unknown', 'timeout') : new SendError('unreachable', codeOf(error))
  }
}

/** `{text}` of the plain and the verbose answer, `{segments: [{text}]}` without it, or the bare text. */
function transcriptIn(answer: string, contentType: string): string {
  let read: unknown
  try {
    read = JSON.parse(answer)
  } catch {
    if (contentType.startsWith('text/plain')) return answer
    throw new SendError('unreachable', 'no-json')
  }
  if (typeof read === 'object' && read !== null) {
    if ('text' in read && typeof read.text === 'string') return read.text
    if ('segments' in read && Array.isArray(read.segments)) return read.segments.map(textIn).join(' ')
  }
  throw new SendError('unreachable', 'no-text')
}

function textIn(segment: unknown): string {
  return typeof segment === 'object' && segment !== null && 'text' in segment && typeof segment.text === 'string'
    ? segment.text
    : ''
}
