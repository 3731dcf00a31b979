import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { limits } from '../../adapters/sandbox/limits.ts'
import type { Adapter } from '../../src/adapter.ts'
import { allChannels } from '../../src/channel-table.ts'
import { pagesOf } from '../../src/commands/start.ts'
import { readConfig } from '../../src/config.ts'
import type { House } from '../../src/domain/house.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { sandboxPass } from '../../src/web/sandbox/pass.ts'
import { startPlatforms } from '../commands/platforms.ts'
import { cityKey } from '../key.ts'
import { asOperator, operatorKey } from '../operator.ts'

/** An Ekko as `npm start` runs it, in one of the ways in which it can be set up. */
export interface HouseUp {
  readonly house: House
  readonly running: Running
  readonly url: string
  /** What a browser of the right person sends along where a pass is needed. */
  readonly pass?: string
  readonly operator?: string
  readonly host: string
  /** The public address, where there is one. */
  readonly byTls: boolean
  /** Whether the desk has the city's own sign-in. */
  readonly ownSignIn: boolean
  close(): Promise<void>
}

/** The ways in which Ekko can be set up, as far as what answers over HTTP differs. */
export const settings: Readonly<Record<string, () => Promise<HouseUp>>> = {
  'the sandbox': () => up({ EKKO_CHANNELS: 'sandbox' }),
  'a city on one machine': () => up({ EKKO_SANDBOX: 'off' }, [quietAdapter]),
  'a city that is watched, with its own sign-in': () =>
    up(
      {
        ...operatorKey,
        EKKO_SANDBOX: 'off',
        EKKO_PUBLIC_URL: 'https://ekko.example',
        // Never reached: the desk asks it only when a browser leaves for it.
        EKKO_OIDC_ISSUER: 'http://127.0.0.1:9',
        EKKO_OIDC_CLIENT_ID: 'ekko',
        EKKO_OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
        EKKO_OIDC_ROLES: 'admins=administrator',
      },
      [quietAdapter],
    ),
  'a city with the webhooks of every platform': async () => {
    const { env, stop } = await startPlatforms()
    const { SLACK_APP_TOKEN: _, ...slack } = env.slack
    const secrets = {
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-the-test',
      SLACK_SIGNING_SECRET: 'f'.repeat(32),
      DISCORD_PUBLIC_KEY: 'a'.repeat(64),
    }
    const all = { ...env.telegram, ...env.discord, ...slack, ...env.messenger, ...secrets }
    const running = await up({ EKKO_SANDBOX: 'off', ...all })
    return { ...running, close: () => running.close().then(stop) }
  },
}

const quietAdapter: Adapter = {
  ...{ channel: 'test', limits, routes: [] },
  start: async () => undefined,
  send: async () => ({}),
  stop: async () => undefined,
}

async function up(env: Readonly<Record<string, string | undefined>>, adapters?: readonly Adapter[]): Promise<HouseUp> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-http-'))
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', ...cityKey, ...env }, await allChannels())
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const { config } = read
  const house = adapters ? 'city' : config.house
  const pass = house === 'sandbox' ? sandboxPass(folder) : undefined
  const running = await startEkko(config, {
    log: createLog({ level: 'silent' }),
    pages: pagesOf(config),
    ...(pass && { pass }),
    ...(adapters && { adapters }),
  })
  const url = running.url ?? ''
  return {
    ...{ house, running, url, byTls: config.publicUrl !== undefined },
    ownSignIn: config.oidc !== undefined,
    host: new URL(config.publicUrl ?? url).host,
    ...(pass && { pass: pass.cookie }),
    ...(config.operatorKey !== undefined && { operator: asOperator.headers.authorization }),
    close: async () => {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What came back, of which a stream is not waited for. */
export interface Said {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** One request with the path as it is written, and nothing added but Host. */
export function asks(
  { url, host }: HouseUp,
  method: string,
  path: string,
  { headers = {}, body }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer } = {},
): Promise<Said> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const all = { host, ...length, ...headers }
    const asking = request({ hostname, port, path, method, headers: all, agent: false }, (response) => {
      const said = (text: string) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        said('')
        response.destroy()
        return
      }
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => said(Buffer.concat(chunks).toString()))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
