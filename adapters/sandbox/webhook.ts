import { asksFromHere, type Receive, type Route, type WebRequest, type WebResponse } from '../../src/adapter.ts'
import type { Attachment } from '../../src/domain/attachment.ts'
import type { InboxEvent } from '../../src/domain/inbox.ts'
import { addressOf } from '../shared/address.ts'
import { parsedJson } from '../shared/read.ts'
import type { Chat } from './chat.ts'
import { decode, readPayload } from './decode.ts'
import { eventBytesMax } from './limits.ts'
import type { SandboxPayload, ShownHistory } from './message.ts'
import type { Streams } from './stream.ts'

interface Behind {
  readonly chat: Chat
  readonly streams: Streams
  readonly now: () => number
  /** Undefined until the adapter is started. */
  readonly receive: () => Receive | undefined
}

/** Where the page posts what a person did. */
export const webhookPath = '/sandbox/events'

/** The doors of the sandbox's chat server. All of them open only to this machine. */
export function webhookRoutes(behind: Behind): readonly Route[] {
  return [
    { method: 'POST', path: webhookPath, handle: guarded((request) => takeEvent(behind, request)) },
    { method: 'GET', path: '/sandbox/messages', handle: guarded(async () => showHistory(behind)) },
    { method: 'GET', path: '/sandbox/stream', handle: guarded(async (request) => openStream(behind, request)) },
  ]
}

function guarded(handle: (request: WebRequest) => Promise<WebResponse>): Route['handle'] {
  return async (request) =>
    asksFromHere(request)
      ? handle(request)
      : answer(403, { problem: 'The sandbox is only for this machine. Open it as http://localhost with its port.' })
}

async function takeEvent({ chat, now, receive }: Behind, request: WebRequest): Promise<WebResponse> {
  if (request.body.byteLength > eventBytesMax) return answer(413, { problem: 'This is too long for one event.' })
  const payload = parsedJson(request.body)
  const read = readPayload(payload)
  if ('problem' in read) return answer(400, read)
  const events = decode(payload, now())
  const receiver = receive()
  if (!receiver) return answer(503, { problem: 'Ekko is not started yet. Try again in a moment.' })
  // The person sees what they did at once, as on any platform, and before the reply to it.
  const undo = show(chat, read, events, now())
  try {
    await receiver(events)
  } catch {
    undo()
    return answer(503, { problem: 'Ekko could not take this. Send it again with the same id.' })
  }
  return answer(200, { received: events.length })
}

/** Shows the act in the chat; the returned function takes back what would be untrue if Ekko never got it. */
function show(chat: Chat, read: SandboxPayload, events: readonly InboxEvent[], now: number): () => void {
  if (events.length === 0) return () => {}
  const home = addressOf('sandbox', read.from)
  const known = chat.person(read.from)
  chat.meet({ id: read.from, name: read.name ?? known?.name ?? read.from, blocked: read.kind === 'block' })
  switch (read.kind) {
    case 'text': {
      const id = `p-${read.id}`
      const first = chat.message(home, id) === undefined
      chat.say(home, read.from, id, shownText(read), now)
      return first ? () => chat.remove(home, id) : () => {}
    }
    case 'tap': {
      const place = read.community === undefined ? home : addressOf('sandbox', 'community', read.community)
      if (read.message !== undefined) chat.press(place, read.message, read.token)
      return () => {}
    }
    case 'form':
      if (read.message !== undefined) chat.press(home, read.message, read.token)
      return () => {}
    case 'edit':
      chat.rewrite(home, `p-${read.message}`, read.text)
      return () => {}
    case 'delete':
      chat.remove(home, `p-${read.message}`)
      return () => {}
    case 'start':
    case 'block':
    case 'unblock':
    case 'react':
      return () => {}
    default:
      return unknownAct(read)
  }
}

/** The page shows no files: a sign in brackets stands for each. */
function shownText({
  text,
  attached = [],
}: {
  readonly text: string
  readonly attached?: readonly Attachment[]
}): string {
  return [...attached.map(({ kind }) => `[${kind}]`), ...(text === '' ? [] : [text])].join(' ')
}

function showHistory({ chat, streams }: Behind): WebResponse {
  const history = chat.history()
  const shown: ShownHistory = { ...history, upTo: streams.idOf(history.upTo) }
  return answer(200, shown)
}

function openStream({ streams }: Behind, request: WebRequest): WebResponse {
  const lastId = request.headers['last-event-id'] ?? request.query.get('after') ?? undefined
  return {
    status: 200,
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
    body: streams.open(lastId),
  }
}

function answer(status: number, body: unknown): WebResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  }
}

function unknownAct(read: never): never {
  throw new Error(`The chat cannot show ${JSON.stringify(read)}.`)
}
