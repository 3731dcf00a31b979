import type { Route, WebResponse } from '../adapter.ts'
import { type Beside, BesideError } from './beside.ts'
import type { SentResponse } from './wire.ts'

/** What of the desk stays here: ways in count tries, an open page is told of news over a connection, files are small. */
const stays = /^\/desk\/(?:stream$|assets\/|in\/|city(?:\/|$)|sign-in$|entered$|link\/)/

/** The same routes, answered beside where the town is so large that a page may be made from many rows. */
export function pagesBeside(
  beside: Beside,
  isLarge: () => Promise<boolean>,
  routes: readonly Route[],
): readonly Route[] {
  return routes.map((route) => ({
    ...route,
    handle: async (request) => {
      if (stays.test(request.path) || !(await isLarge())) return route.handle(request)
      const { query, ...rest } = request
      try {
        const sent = await beside.ask('page', { ...rest, query: query.toString() })
        if (!sent.streams) return received(sent)
      } catch (error) {
        // Slow is better than nothing; but what was posted may have been done.
        if (!(error instanceof BesideError) || request.method !== 'GET') throw error
      }
      return route.handle(request)
    },
  }))
}

/** A page is one text; what is longer leaves piece by piece. */
function received({ pieces, streams: _, ...response }: SentResponse): WebResponse {
  if (pieces === undefined) return response
  const [only = ''] = pieces
  if (pieces.length < 2) return { ...response, body: only }
  const encoder = new TextEncoder()
  let next = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[next]
        next += 1
        if (piece === undefined) controller.close()
        else controller.enqueue(encoder.encode(piece))
      },
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  )
  return { ...response, body }
}
