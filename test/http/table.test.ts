import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/http/entry.ts'
import { listed } from '../../src/http/keep.ts'
import { entriesOf } from '../../src/http/table.ts'
import { figure } from '../figures.ts'
import { asks, type HouseUp, type Said, settings } from './houses.ts'

/** What every answer carries, whatever it is. */
function guards({ headers }: Said, { byTls }: HouseUp, what: string): void {
  expect(headers['x-content-type-options'], what).toBe('nosniff')
  expect(headers['content-security-policy'], what).toMatch(/frame-ancestors '(?:none|self)'|sandbox/)
  expect(headers['x-frame-options'], what).toMatch(/^(?:DENY|SAMEORIGIN)$/)
  expect(headers['referrer-policy'], what).toMatch(/^(?:no-referrer|same-origin|strict-origin)$/)
  expect(headers['cache-control'], what).toMatch(/no-store|no-cache/)
  expect(headers['strict-transport-security'], what).toBe(byTls ? 'max-age=31536000' : undefined)
}

const examples: Readonly<Record<string, string>> = {
  'GET /sandbox/page/*': '/sandbox/page/app.js',
  'GET /sandbox/desk/*': '/sandbox/desk/clock',
  'POST /sandbox/desk/*': '/sandbox/desk/close',
}

/** An address that the row stands for. */
const addressOf = ({ method, path }: Entry) => examples[`${method} ${path}`] ?? path.replace('*', 'nothing')

/** What a row answers to those it is not for. */
const toStrangers: Readonly<Record<Entry['who'], readonly number[]>> = {
  public: [200, 303, 403, 404, 503],
  operator: [404],
  platform: [401, 403],
  link: [403, 404],
  'signed-in': [303, 401],
  pass: [403],
}

describe.each(Object.entries(settings))('%s', (_, start) => {
  let up: HouseUp
  let rows: readonly Entry[]
  const served: Entry[] = []
  const unserved: Entry[] = []

  beforeAll(async () => {
    up = await start()
    rows = entriesOf(up.house)
    for (const row of rows) {
      const { status } = await asks(up, 'OPTIONS', addressOf(row))
      const allow = (await asks(up, 'OPTIONS', addressOf(row))).headers.allow ?? ''
      const here = status === 405 && String(allow).split(', ').includes(row.method)
      if (here) served.push(row)
      else unserved.push(row)
    }
  }, 120_000)
  afterAll(() => up.close())

  test('serves every row, but for the channels that are off', () => {
    expect(unserved.filter(({ who }) => who !== 'platform')).toEqual([])
    const webhooks = served.filter(({ who }) => who === 'platform').map(({ method, path }) => `${method} ${path}`)
    const all = rows.filter(({ who }) => who === 'platform').map(({ method, path }) => `${method} ${path}`)
    expect(webhooks).toEqual(up.running.channels.includes('telegram') ? all : [])
  })

  test('serves nothing that has no row', () => {
    const routes = up.running.adapters.flatMap((adapter) => adapter.routes)
    expect(() => listed(routes, rows)).not.toThrow()
    const stray = { method: 'GET', path: '/stray', handle: async () => ({ status: 200 }) } as const
    expect(() => listed([stray], rows)).toThrow('GET /stray would be served and stands in no row')
  })

  test('answers strangers as each row says', async () => {
    for (const row of served) {
      const what = `${row.method} ${row.path}`
      const body = row.method === 'POST' ? '{}' : undefined
      const said = await asks(up, row.method, addressOf(row), body === undefined ? {} : { body })
      // Without a sign-in of the city's own its addresses are pages of the desk like any other that is not there.
      const who = row.path.startsWith('/desk/city') && !up.ownSignIn ? 'signed-in' : row.who
      figure('requests refused that no row lets in')
      expect(toStrangers[who], `${what} answered ${said.status}`).toContain(said.status)
      guards(said, up, what)
    }
  })

  test('answers those whom a row is for', async () => {
    if (up.pass !== undefined)
      for (const row of served.filter(({ who, method }) => who === 'pass' && method === 'GET')) {
        const { status } = await asks(up, 'GET', addressOf(row), { headers: { cookie: up.pass } })
        expect([200, 302, 404], row.path).toContain(status)
      }
    const authorization = up.operator ?? 'Bearer undefined'
    const { status, text } = await asks(up, 'GET', '/metrics', { headers: { authorization } })
    expect([status, text.includes('ekko_')]).toEqual(up.operator === undefined ? [404, false] : [200, true])
  })

  test('takes no method that is not listed, and says which are', async () => {
    for (const row of served)
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
        const said = await asks(up, method, addressOf(row))
        expect(said.status, `${method} ${row.path}`).toBe(405)
        expect(String(said.headers.allow).split(', ')).toContain(row.method)
        guards(said, up, `${method} ${row.path}`)
      }
    for (const path of ['/health', '/metrics', '/ledger']) {
      const said = await asks(up, 'POST', path, { body: '{}' })
      expect([said.status, said.headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })

  test('reads no body larger than a row says, let in or not', async () => {
    for (const row of served.filter(({ method }) => method === 'POST')) {
      const most = await asks(up, 'POST', addressOf(row), { body: Buffer.alloc(row.bodyBytesMax, 97) })
      expect(most.status, row.path).not.toBe(413)
      const more = await asks(up, 'POST', addressOf(row), { body: Buffer.alloc(row.bodyBytesMax + 1, 97) })
      expect(more.status, row.path).toBe(413)
      guards(more, up, row.path)
    }
  })

  test('reads no other kind of content than a row says', async () => {
    const cookie = up.pass === undefined ? {} : { cookie: up.pass }
    for (const row of served.filter(({ type }) => type !== undefined))
      for (const type of [
        'text/plain',
        'multipart/form-data; boundary=x',
        'application/xml',
        'application/jsonp',
        '',
      ]) {
        const given = { headers: { ...cookie, 'content-type': type }, body: '{}' }
        const said = await asks(up, 'POST', addressOf(row), given)
        expect(said.status, `${row.path} ${type}`).toBe(415)
        guards(said, up, row.path)
      }
  })

  test('turns away who tries too many wrong keys, and no one else', async () => {
    for (const row of served.filter(({ wrongPerMinuteMax = 0 }) => wrongPerMinuteMax > 0 && wrongPerMinuteMax < 100)) {
      const statuses = []
      for (let tries = 0; tries <= (row.wrongPerMinuteMax ?? 0); tries += 1)
        statuses.push((await asks(up, row.method, addressOf(row))).status)
      figure('wrong keys tried', statuses.length)
      const isThere = up.ownSignIn || !row.path.startsWith('/desk/city')
      expect(statuses.at(-1), row.path).toBe(isThere ? 429 : 303)
    }
    for (const path of ['/ledger', '/desk/sign-in', '/ready']) expect((await asks(up, 'GET', path)).status).toBe(200)
    if (up.pass !== undefined)
      expect((await asks(up, 'GET', '/sandbox', { headers: { cookie: up.pass } })).status).toBe(200)
    if (up.operator !== undefined)
      expect((await asks(up, 'GET', '/metrics', { headers: { authorization: up.operator } })).status).toBe(200)
  })

  test('finds nothing by any other spelling of an address', async () => {
    const headers = { ...(up.pass !== undefined && { cookie: up.pass }), authorization: up.operator ?? '' }
    for (const path of spellings) {
      figure('addresses spelled otherwise')
      const said = await asks(up, 'GET', path, { headers })
      // Node itself refuses what is no path at all.
      expect(path.startsWith('/') ? [404] : [400, 404], path).toContain(said.status)
      expect(said.text, path).not.toContain('ekko_')
      guards(said, up, path)
    }
    expect((await asks(up, 'GET', '/ledger/nothing')).status).toBe(404)
    expect((await asks(up, 'GET', '/ledger?to=/../metrics//x%2f')).status).toBe(200)
  })

  test('answers a question for the head as the question itself, without a body', async () => {
    for (const row of served.filter(({ method, path }) => method === 'GET' && !path.endsWith('stream'))) {
      const said = await asks(up, 'HEAD', addressOf(row))
      expect(said.status, row.path).not.toBe(405)
      expect(said.text).toBe('')
      guards(said, up, `HEAD ${row.path}`)
    }
  })
})

const spellings = [
  ...['/ledger/../metrics', '/ledger/%2e%2e/metrics', '/ledger/..%2fmetrics', '/ledger/.%2E/metrics', '/./metrics'],
  ...['//metrics', '/ledger//', '//ledger', '///', '/ledger//feed.xml', '/metrics//', '/health//'],
  ...['/desk%2f', '/desk%2Fsign-in', '/desk%5csign-in', '/desk\\sign-in', '/%64esk', '/%6detrics', '/m%65trics'],
  ...['/metrics.', '/metrics/', '/metrics/.', '/metrics%20', '/metrics%00', '/metrics%09', '/metrics;x', '/metrics%3f'],
  ...[
    '/METRICS',
    '/Metrics',
    '/DESK',
    '/Ledger',
    '/HEALTH',
    '/health.json',
    '/health/x',
    '/readyz',
    '/.env',
    '/.git/config',
  ],
  ...[
    '/sandbox/../metrics',
    '/photos/../metrics',
    '/desk/assets/..%2f..%2fmetrics',
    '/desk/assets/%2e%2e/%2e%2e/metrics',
  ],
  ...[
    'http://ekko.example/metrics',
    'http://ekko.example/ledger',
    '*',
    'metrics',
    '/%',
    '/%zz',
    '/ledger/%c0%ae%c0%ae/%2e',
  ],
  ...[
    '/nowhere',
    '/desk-',
    '/deskx',
    '/ledgerx',
    '/sandboxx',
    '/photos',
    '/telegram',
    '/messenger/webhook/x',
    '/favicon.ico',
  ],
]
