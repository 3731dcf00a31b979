import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What reached the service in one request, as a model reads it. */
export interface Asked {
  readonly statements: readonly { readonly n: number; readonly text: string }[]
  readonly known: readonly string[]
  readonly language: string
  /** Everything that came, to look for what must not. */
  readonly body: string
  readonly key: string | undefined
  readonly withSchema: boolean
}

/** What it answers: the text a model wrote, or a failure of some kind. */
export type Answer =
  | { readonly text: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly hang: true }

/** A service with a model on loopback. Nothing in it is canned: it sorts what it is sent. */
export interface ModelService {
  readonly url: string
  readonly asked: readonly Asked[]
  /** Decides on every request in place of the honest model. */
  answers(decide: ((asked: Asked, count: number) => Answer | undefined) | undefined): void
  stop(): Promise<void>
}

/** Starts it; what it does not know it refuses, as services do. */
export async function startModel(): Promise<ModelService> {
  const asked: Asked[] = []
  let decide: ((asked: Asked, count: number) => Answer | undefined) | undefined
  const server = createServer(async (request, response) => {
    const end = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return end(404, { error: 'not found' })
    const body = await bodyOf(request)
    const read = JSON.parse(body) as {
      readonly model: string
      readonly messages: readonly { readonly role: string; readonly content: string }[]
      readonly response_format?: unknown
    }
    if (read.model !== 'sorter') return end(404, { error: 'no such model' })
    const content = read.messages.at(-1)?.content ?? ''
    if (!content.startsWith('{')) return end(200, { choices: [{ message: { content: 'yes' } }] })
    const one: Asked = {
      ...(JSON.parse(content) as Pick<Asked, 'statements' | 'known' | 'language'>),
      ...{ body, key: request.headers.authorization, withSchema: read.response_format !== undefined },
    }
    asked.push(one)
    const answer = decide?.(one, asked.length) ?? { text: sorted(one) }
    if ('hang' in answer) return
    if ('status' in answer) return end(answer.status, { error: 'refused' }, answer.headers)
    const tokens = Math.ceil((body.length + answer.text.length) / 4)
    return end(200, { choices: [{ message: { content: answer.text } }], usage: { total_tokens: tokens } })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: (by) => {
      decide = by
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** Words of statements that are alike but for their ending are one. */
const stemLetters = 5

/** Sorts by the words that statements share: each goes to the one of its words that most others have, and is quoted with it. */
export function sorted({ statements, known }: Pick<Asked, 'statements' | 'known'>): string {
  const stemOf = (word: string) => word.toLowerCase().slice(0, stemLetters)
  const wordsOf = (text: string) => (text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= stemLetters)
  const count = new Map<string, number>()
  for (const { text } of statements)
    for (const stem of new Set(wordsOf(text).map(stemOf))) count.set(stem, (count.get(stem) ?? 0) + 1)
  for (const label of known) count.set(stemOf(label), (count.get(stemOf(label)) ?? 0) + statements.length)
  const themes = new Map<string, { label: string; why: string; statements: { n: number; words: string }[] }>()
  for (const { n, text } of statements) {
    const [word] = wordsOf(text).toSorted(
      (one, other) => (count.get(stemOf(other)) ?? 0) - (count.get(stemOf(one)) ?? 0),
    )
    if (word === undefined || (count.get(stemOf(word)) ?? 0) < 2) continue
    const stem = stemOf(word)
    const label = known.find((each) => stemOf(each) === stem) ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    const theme = themes.get(stem) ?? { label, why: `They speak of ${word.toLowerCase()}.`, statements: [] }
    theme.statements.push({ n, words: word })
    themes.set(stem, theme)
  }
  return JSON.stringify({ themes: [...themes.values()] })
}
