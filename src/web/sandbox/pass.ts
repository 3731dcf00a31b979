import { randomBytes, timingSafeEqual } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route, WebRequest, WebResponse } from '../../adapter.ts'

/**
 * What opens the sandbox: a visitor can act as any citizen and as the city hall, and behind a proxy that hides where it stands the
 * whole internet seems to ask from this machine.
 */
export interface Pass {
  readonly secret: string
  /** The address that opens it, as its start prints it. */
  address(url: string): string
  /** What a browser that has opened it sends along. */
  readonly cookie: string
  /** Closes the sandbox's routes to requests without it; the other routes stay as they are. */
  guard(routes: readonly Route[]): readonly Route[]
}

const secretBytes = 16
const queryName = 'pass'

/** The pass of the sandbox that is kept in this folder; it stays the same over restarts. */
export function sandboxPass(dataDir: string): Pass {
  const secret = keptIn(dataDir)
  // Browsers share cookies between the ports of a machine: two sandboxes must not take each other's away.
  const name = `ekko-sandbox-${secret.slice(0, 6)}`
  const cookie = `${name}=${secret}`
  const opened = (location: string): WebResponse => ({
    status: 303,
    headers: {
      location,
      'set-cookie': `${cookie}; Path=/; HttpOnly; SameSite=Strict`,
      'cache-control': 'no-store',
    },
  })
  const pass = (route: Route): Route => ({
    ...route,
    handle: async (request) => {
      const given = request.query.get(queryName)
      if (given !== null && request.method === 'GET') return isSame(given, secret) ? opened(request.path) : closed
      return hasCookie(request, cookie) ? route.handle(request) : closed
    },
  })
  return {
    secret,
    address: (url) => `${url}/sandbox?${queryName}=${secret}`,
    cookie,
    guard: (routes) => routes.map((route) => (isOfSandbox(route) ? pass(route) : route)),
  }
}

function keptIn(dataDir: string): string {
  const file = join(dataDir, 'sandbox-pass')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (/^[\w-]{22}$/.test(kept)) return kept
  const secret = randomBytes(secretBytes).toString('base64url')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secret
}

/** All that the sandbox serves lies below its own name, and at the front door. */
function isOfSandbox({ path }: Route): boolean {
  return path === '/' || /^\/sandbox(?:\/|$)/.test(path)
}

function hasCookie({ headers }: WebRequest, wanted: string): boolean {
  return (headers.cookie ?? '').split(';').some((each) => isSame(each.trim(), wanted))
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const closed: WebResponse = {
  status: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'The sandbox opens by the link that its start printed in the terminal (http://…/sandbox?pass=…). Open that one.\n',
}
