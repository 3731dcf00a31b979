import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { limits } from '../../adapters/sandbox/limits.ts'
import type { Adapter, Outbound } from '../../src/adapter.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { readConfig } from '../../src/config.ts'
import type { City } from '../../src/domain/city.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { Duty } from '../../src/domain/duty.ts'
import { createLog } from '../../src/log.ts'
import { type MovableClock, movableClock } from '../../src/loops/clock.ts'
import { type Overrides, type Running, startEkko } from '../../src/main.ts'
import { desk } from '../../src/web/desk/desk.ts'
import { dataRoutes } from '../../src/web/mydata/routes.ts'
import { does } from '../conversations/town.ts'
import { cityKey } from '../key.ts'

/** A city with a chat and its real desk, entered as people enter it. */
export interface DoorTown {
  readonly url: string
  readonly running: Running
  readonly cityside: Cityside
  readonly clock: MovableClock
  /** Everything that was sent. */
  readonly sent: readonly Outbound[]
  /** Everything that was logged. */
  readonly logged: readonly string[]
  appoint(name: string, duty: Duty): Promise<void>
  /** Writes this to Ekko, and resolves with what comes back. */
  writes(name: string, words: string): Promise<readonly Outbound[]>
  /** The link that comes when the person asks for the desk in their chat. */
  link(name: string): Promise<string>
  /** Follows the link and presses the button. */
  enter(name: string): Promise<Session>
  ask(path: string, given?: Asking): Promise<Answered>
  close(): Promise<void>
}

export interface Asking {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>> | string
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A browser that is signed in. */
export interface Session {
  readonly cookie: string
  readonly get: (path: string) => Promise<Answered>
  /** Posts as a page of the desk does, with the session's token. */
  readonly post: (path: string, form?: Readonly<Record<string, string>>) => Promise<Answered>
  readonly csrf: () => Promise<string>
}

export const contactOf = (name: string): ContactId => `test:${name}`

/** How a town may begin otherwise. */
export interface DoorBeginning {
  /** Puts something into the folder of its data before it starts. */
  readonly settle?: (folder: string) => Promise<void>
  readonly pages?: NonNullable<Overrides['pages']>
  readonly clock?: MovableClock
  readonly city?: City
}

/** Starts it; `env` are more settings. */
export async function doorTown(
  env: Readonly<Record<string, string>> = {},
  beginning: DoorBeginning = {},
): Promise<DoorTown> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-door-'))
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_SANDBOX: 'off', ...cityKey, ...env }, [])
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const sent: Outbound[] = []
  const adapter: Adapter = {
    channel: 'test',
    limits,
    routes: [],
    start: async () => undefined,
    send: async (outbound) => {
      sent.push(outbound)
      return {}
    },
    stop: async () => undefined,
  }
  const logged: string[] = []
  const target = { write: (line: string) => logged.push(line) > 0 }
  const clock = beginning.clock ?? movableClock()
  await beginning.settle?.(folder)
  const running = await startEkko(read.config, {
    ...{ clock, adapters: [adapter], log: createLog({ level: 'info', target }) },
    pages: beginning.pages ?? ((inside) => [...desk(inside), ...dataRoutes(inside)]),
    ...(beginning.city && { city: beginning.city }),
  })
  const url = running.url ?? ''
  const cityside = citysideOn(running)
  const host = read.config.publicUrl === undefined ? {} : { host: new URL(read.config.publicUrl).host }
  const ask: DoorTown['ask'] = (path, given = {}) =>
    asked(`${url}${path}`, { ...given, headers: { ...host, 'accept-language': 'en', ...given.headers } })
  let events = 0
  const writes: DoorTown['writes'] = async (name, words) => {
    const before = sent.length
    events += 1
    const from = { id: `e${events}`, contact: contactOf(name), at: clock.now(), locale: 'en' }
    await running.receive([{ kind: 'message.received', ...from, text: words }])
    await running.settled()
    return sent.slice(before).filter(({ to }) => to === contactOf(name))
  }
  const link: DoorTown['link'] = async (name) => {
    for (const { blocks, buttons } of await writes(name, 'desk')) {
      const words = JSON.stringify({ blocks, buttons })
      const found = /https?:\/\/[^"\s\\]+(\/desk\/in\/[0-9a-f]{64})/.exec(words)?.[1]
      if (found !== undefined) return found
    }
    throw new Error(`${name} got no link.`)
  }
  return {
    ...{ url, running, cityside, clock, sent, logged, writes, link, ask },
    appoint: async (name, duty) => {
      await writes(name, '/start')
      await does(cityside, { act: 'duty.granted', contact: contactOf(name), duty })
    },
    enter: async (name) => {
      const { headers, status } = await ask(await link(name), { method: 'POST' })
      if (status !== 303) throw new Error(`Signing in was answered with ${status}.`)
      return sessionOf(ask, cookieIn(headers))
    },
    close: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The cookie of a response as a browser sends it back. */
export function cookieIn(headers: IncomingHttpHeaders): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

/** A browser with this cookie. */
export function sessionOf(ask: DoorTown['ask'], cookie: string): Session {
  const get = (path: string) => ask(path, { headers: { cookie } })
  const csrf = async () => /name="csrf" value="([0-9a-f]+)"/.exec((await get('/desk')).text)?.[1] ?? ''
  return {
    ...{ cookie, get, csrf },
    post: async (path, form = {}) =>
      ask(path, { method: 'POST', headers: { cookie }, form: { csrf: await csrf(), ...form } }),
  }
}

/** One request with nothing added and no redirect followed, also with headers that fetch would not send. */
export function asked(url: string, { method = 'GET', headers = {}, form }: Asking): Promise<Answered> {
  const body = form === undefined || typeof form === 'string' ? form : new URLSearchParams(form).toString()
  const { hostname, port } = new URL(url)
  // The path as it is written: what URL would clear up is what an attacker writes.
  const path = url.slice(url.indexOf('/', 'http://'.length))
  return new Promise((resolve, reject) => {
    const typed = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const sending = request({ hostname, port, path, method, headers: { ...typed, ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
