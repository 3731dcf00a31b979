import { asksFromHere, type Route, type WebResponse } from '../adapter.ts'
import { Entries, type Entry } from './entry.ts'
import { type Said, sentences } from './headers.ts'
import { WrongTries } from './wrong.ts'

/** Throws where a route would be served that the table does not list: nothing answers that is not known to answer. */
export function listed(routes: readonly Route[], entries: readonly Entry[]): void {
  const known = new Entries(entries)
  const unknown = routes.filter(({ method, path }) => known.find(method, path) === undefined)
  if (unknown.length === 0) return
  const names = unknown.map(({ method, path }) => `${method} ${path}`).join(', ')
  throw new Error(`${names} would be served and stands in no row of src/http/table.ts.`)
}

/** The same routes, each reading only the kind of content that the table names; asked of those alone who are let in. */
export function typed(routes: readonly Route[], entries: readonly Entry[]): readonly Route[] {
  const known = new Entries(entries)
  return routes.map((route) => ({
    ...route,
    handle: async (request) => {
      const type = known.find(route.method, request.path)?.type
      return isOf(type, request.headers['content-type']) ? route.handle(request) : said(415)
    },
  }))
}

/** The same routes, each answering only from where the table says, and not to ever more wrong tries. */
export function kept(routes: readonly Route[], entries: readonly Entry[]): readonly Route[] {
  const known = new Entries(entries)
  const tries = new WrongTries()
  return routes.map((route) => ({
    ...route,
    handle: async (request) => {
      const entry = known.find(route.method, request.path)
      if (entry === undefined) return route.handle(request)
      if (entry.from === 'this-machine' && !asksFromHere(request)) return said(403)
      const response = await route.handle(request)
      const { wrongPerMinuteMax } = entry
      if (wrongPerMinuteMax === undefined || ![401, 403, 404].includes(response.status)) return response
      return tries.another(`${entry.path} ${request.remote}`, wrongPerMinuteMax)
        ? said(429, { 'retry-after': '60' })
        : response
    },
  }))
}

function isOf(type: Entry['type'], given: string | undefined): boolean {
  if (type === undefined || given === undefined) return true
  const wanted = type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
  return given.split(';', 1)[0]?.trim().toLowerCase() === wanted
}

function said(status: Said, headers: Readonly<Record<string, string>> = {}): WebResponse {
  return { status, headers, body: `${sentences[status]}\n` }
}
