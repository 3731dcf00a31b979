import type { Route } from '../adapter.ts'
import { type Beside, BesideError } from './beside.ts'

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
        return await beside.ask('page', { ...rest, query: query.toString() })
      } catch (error) {
        // Slow is better than nothing; but what was posted may have been done.
        if (!(error instanceof BesideError) || request.method !== 'GET') throw error
        return route.handle(request)
      }
    },
  }))
}
