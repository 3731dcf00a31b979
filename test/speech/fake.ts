import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What reached the service in one request. */
export interface Asked {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  readonly model: string
  readonly language: string
  readonly key: string | undefined
}

/** What the service answers: words, or a failure of some kind. */
export type Answer =
  | { readonly words: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly hang: true }
  | { readonly cut: true }

/** A speech-to-text service on loopback, as strict as the real ones: what it would refuse there is refused here. */
export interface FakeSpeech {
  readonly url: string
  readonly asked: readonly Asked[]
  /** How many requests were under way at once, at most. */
  readonly mostAtOnce: number
  /** Decides on every request; by default nothing was said. */
  answers(decide: (asked: Asked, count: number) => Answer | Promise<Answer>): void
  stop(): Promise<void>
}

/** Starts it. With a key it asks for that. */
export async function startFakeSpeech(key?: string): Promise<FakeSpeech> {
  const asked: Asked[] = []
  let decide: (one: Asked, count: number) => Answer | Promise<Answer> = () => ({ words: '' })
  let underWay = 0
  let mostAtOnce = 0
  const server = createServer(async (request, response) => {
    underWay += 1
    mostAtOnce = Math.max(mostAtOnce, underWay)
    response.on('close', () => {
      underWay -= 1
    })
    const end = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    const read = await readRequest(request, key)
    if ('refused' in read) return end(read.refused, { error: { message: read.why } })
    asked.push(read)
    const answer = await decide(read, asked.length)
    if ('hang' in answer) return
    if ('cut' in answer) return request.socket.destroy()
    if ('words' in answer) return end(200, { text: answer.words })
    return end(answer.status, answer.body ?? '{}', answer.headers)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get mostAtOnce() {
      return mostAtOnce
    },
    answers(how) {
      decide = how
    },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** Endings by which the services tell the formats they read. */
const endings = /\.(flac|mp3|mp4|mpeg|mpga|m4a|ogg|oga|wav|webm|aac|amr)$/

async function readRequest(
  request: IncomingMessage,
  key: string | undefined,
): Promise<Asked | { readonly refused: number; readonly why: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (request.method !== 'POST' || request.url !== '/v1/audio/transcriptions')
    return { refused: 404, why: 'no such path' }
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (key !== undefined && bearer !== key) return { refused: 401, why: 'wrong key' }
  const contentType = request.headers['content-type'] ?? ''
  if (!contentType.startsWith('multipart/form-data')) return { refused: 415, why: 'no multipart form' }
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': contentType } }).formData()
  const file = form.get('file')
  const model = form.get('model')
  const language = form.get('language')
  if (!(file instanceof File) || file.size === 0) return { refused: 400, why: 'no file' }
  if (!endings.test(file.name) || !file.type.startsWith('audio/')) return { refused: 400, why: 'not a sound' }
  if (typeof model !== 'string' || model === '') return { refused: 400, why: 'no model' }
  if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language)) return { refused: 400, why: 'no language' }
  if (form.get('response_format') !== 'json') return { refused: 400, why: 'no format' }
  return {
    ...{ name: file.name, type: file.type, model, language, key: bearer },
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

/** A recording as most chats send it: Ogg, with these words as its sound. */
export function recording(words: string): Uint8Array {
  return Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.from(words, 'utf8')])
}

/** The words of such a recording. */
export function wordsIn(bytes: Uint8Array): string {
  return Buffer.from(bytes).subarray(6).toString('utf8')
}
