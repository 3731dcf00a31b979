import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'

const channels = await allChannels()
let folder: string
let running: Running
let logged: string[]
let gets: readonly string[]
let posts: readonly string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-requests-'))
  logged = []
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox' }, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const log = createLog({ level: 'error', target: { write: (line) => logged.push(line) } })
  running = await startEkko(read.config, {
    log,
    pages: (inside) => {
      const routes = [...sandboxTown(inside), ...ledgerRoutes(inside)]
      gets = routes.flatMap(({ method, path }) => (method === 'GET' && !path.endsWith('/stream') ? [path] : []))
      posts = [...routes.flatMap(({ method, path }) => (method === 'POST' ? [path] : [])), '/sandbox/events']
      return routes
    },
  })
})
afterAll(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const words = [
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '%00',
    '%ff%fe',
    '%ed%a0%80',
    '%E0%A4%A',
    '%',
    '..%2f..%2fetc',
    '-1',
    '1e308',
  ],
  ...[
    'NaN',
    "'",
    '"',
    '%3Cscript%3E',
    '%F0%9F%91%8D',
    '%E2%80%AE',
    '.'.repeat(4_000),
    '%20'.repeat(2_000),
    '-'.repeat(4_000),
  ],
]
const queries = ['id', 'file', 'language', 'milestone', 'after', '__proto__', 'constructor']

test('an address with anything in it is answered, and never by a mistake of ours', { timeout: 120_000 }, async () => {
  for (const path of gets)
    for (const word of words) {
      const asked = [
        `${path.replace('*', '')}/${word}`,
        `${path.replace('*', word)}?${queries.map((name) => `${name}=${word}`).join('&')}`,
      ]
      for (const each of asked) expect((await answered('GET', each)).status, each.slice(0, 80)).toBeLessThan(500)
    }
  expect(logged).toEqual([])
})

const strange = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'constructor',
  '__proto__',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  { a: { a: 1 } },
  '.'.repeat(60_000),
]
const names = [
  ...[
    'id',
    'file',
    'language',
    'yaml',
    'words',
    'link',
    'reason',
    'why',
    'dueOn',
    'what',
    'state',
    'milestone',
    'commitment',
  ],
  ...[
    'tap',
    'theme',
    'to',
    'stance',
    'statements',
    'ms',
    'toNext',
    'check',
    'override',
    'kind',
    'from',
    'name',
    'text',
    'fields',
  ],
]

test('a body with anything in it is answered, and never by a mistake of ours', { timeout: 120_000 }, async () => {
  for (const path of posts.filter((each) => !each.endsWith('/reset')))
    for (const value of strange) {
      const body = JSON.stringify({
        ...Object.fromEntries(names.map((name) => [name, value])),
        ms: undefined,
        toNext: undefined,
      })
      for (const each of [
        body,
        body.slice(0, -2),
        `{"__proto__":{"id":1},"id":1,"id":2}`,
        JSON.stringify(value),
        '['.repeat(50_000),
      ]) {
        const { status } = await answered('POST', path, each)
        expect(status, `${path} ${each.slice(0, 60)}`).toBeLessThan(500)
      }
    }
  expect(logged).toEqual([])
})

/** As it stands: fetch would put an address in order before it asks. */
function answered(method: string, path: string, body = ''): Promise<{ readonly status: number }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(running.url ?? '')
    const asking = request({ method, hostname, port, path: path.replaceAll('//', '/') }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0 }))
    })
    asking.on('error', reject).end(body)
  })
}
