import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Route, WebRequest } from '../../src/adapter.ts'
import { allChannels } from '../../src/channel-table.ts'
import { cityIn } from '../../src/city-files.ts'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import type { City } from '../../src/domain/city.ts'
import type { Duty } from '../../src/domain/duty.ts'
import { createLog } from '../../src/log.ts'
import type { MovableClock } from '../../src/loops/clock.ts'
import { type Inside, type Running, startEkko } from '../../src/main.ts'
import type { Store } from '../../src/store/store.ts'
import { deskDoors } from '../../src/web/desk/doors.ts'
import { deskRoutes } from '../../src/web/desk/routes.ts'
import type { Gate, Visitor } from '../../src/web/desk/visit.ts'
import { settleFirstTown } from '../../src/web/sandbox/first-town.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { known } from '../key.ts'

/** Who is signed in at a desk that stands open for a test: the header `x-as` or the cookie `as` names one of them. */
export type Visitors = Readonly<Record<string, readonly Duty[]>>

/** The desk with visitors who need no link, for tests of its pages; signing in has tests of its own. */
export function openDesk(visitors: Visitors): (inside: Inside) => ReturnType<typeof deskRoutes> {
  return (inside) => {
    const gate: Gate = { visitor: async (request) => visitorIn(request, visitors, inside.store) }
    return deskRoutes(inside, gate, deskDoors(inside))
  }
}

/** The token that belongs to every visitor of an open desk. */
export const openCsrf = 'a-token-of-the-test'

function visitorIn({ headers }: WebRequest, visitors: Visitors, store: Pick<Store, 'seal'>): Visitor | undefined {
  const name = headers['x-as'] ?? /(?:^|;\s*)as=(\w+)/.exec(headers.cookie ?? '')?.[1]
  const duties = name === undefined ? undefined : visitors[name]
  return duties && { duties, actor: `desk:${name}`, contact: known(store, `sandbox:${name}`), csrf: openCsrf }
}

/** Hejresund, settled as on a first visit: one consultation is open and most have answered, with its desk open to these. */
export interface DeskTown {
  readonly url: string
  readonly running: Running
  /** What one of the visitors is shown. */
  get(path: string, as?: string, language?: string): Promise<Got>
  /** Posts a form of the desk, as one of the visitors. */
  post(path: string, fields: Readonly<Record<string, string>>, as?: string): Promise<Got>
  /** The same where several fields have one name. */
  postAll(path: string, fields: readonly (readonly [string, string])[], as?: string): Promise<Got>
  close(): Promise<void>
}

/** An answer of the desk; where it leads elsewhere, it is not followed. */
export interface Got {
  readonly status: number
  readonly text: string
  readonly location: string | undefined
  readonly headers: Headers
}

/** A moderator and staff of one department, a moderator of another, and an administrator. */
export const everyone: Visitors = {
  mette: [{ kind: 'moderator', department: 'streets-parks' }],
  jens: [{ kind: 'staff', department: 'streets-parks' }],
  karen: [{ kind: 'moderator', department: 'children-schools' }],
  boss: [{ kind: 'administrator' }],
}

/** Starts it; with `empty` no one has been there yet, with `change` in a city that differs, with other pages `beside`. */
export async function deskTown({
  visitors = everyone,
  empty = false,
  change = (city: City): City => city,
  clock = undefined as MovableClock | undefined,
  beside = (_inside: Inside): readonly Route[] => [],
  env = {} as Readonly<Record<string, string>>,
} = {}): Promise<DeskTown> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-desk-'))
  const read = readConfig(
    { EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox', ...env },
    await allChannels(),
  )
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const log = createLog({ level: 'error', target: { write: () => true } })
  const running = await startEkko(read.config, {
    log,
    city: change(await cityIn(read.config.promptsDir)),
    ...(clock && { clock }),
    pages: (inside) => [...sandboxTown(inside), ...openDesk(visitors)(inside), ...beside(inside)],
  })
  const url = running.url ?? ''
  if (!empty) await settleFirstTown(new Townsfolk(url), citysideOn(running), running)
  const ask = async (path: string, as: string, init: RequestInit = {}): Promise<Got> => {
    const headers = { 'x-as': as, 'accept-language': 'en', ...init.headers }
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers })
    const location = response.headers.get('location') ?? undefined
    return { status: response.status, text: await response.text(), location, headers: response.headers }
  }
  const postAll = (path: string, fields: readonly (readonly [string, string])[], as = 'mette') => {
    const body = new URLSearchParams()
    for (const [name, value] of fields) body.append(name, value)
    if (!body.has('csrf')) body.set('csrf', openCsrf)
    return ask(path, as, { method: 'POST', body })
  }
  return {
    url,
    running,
    postAll,
    get: (path, as = 'mette', language = 'en') => ask(path, as, { headers: { 'accept-language': language } }),
    post: (path, fields, as) => postAll(path, Object.entries(fields), as),
    close: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
