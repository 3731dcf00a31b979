import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { wayBack } from '../../src/web/desk/host.ts'
import { type DoorTown, doorTown, type Session } from '../web/door-town.ts'

describe('a desk on this machine alone', () => {
  let town: DoorTown
  let mette: Session
  let other: Session

  beforeAll(async () => {
    town = await doorTown()
    await town.appoint('mette', { kind: 'moderator', department: 'streets-parks' })
    await town.appoint('boss', { kind: 'administrator' })
    mette = await town.enter('mette')
    other = await town.enter('boss')
  }, 60_000)
  afterAll(() => town.close())

  test('nothing is done that comes without the token of this very session, or from another site', async () => {
    const csrf = await mette.csrf()
    const signOut = (headers: Readonly<Record<string, string>>, form: Readonly<Record<string, string>> | string) =>
      town.ask('/desk/sign-out', { method: 'POST', headers: { cookie: mette.cookie, ...headers }, form })
    const refused = [
      await signOut({}, {}),
      await signOut({}, { csrf: '' }),
      await signOut({}, { csrf: 'f'.repeat(64) }),
      await signOut({}, { csrf: await other.csrf() }),
      await signOut({ 'sec-fetch-site': 'cross-site' }, { csrf }),
      await signOut({ 'sec-fetch-site': 'same-site' }, { csrf }),
      await signOut({ origin: 'https://evil.example' }, { csrf }),
      await signOut({ origin: 'null' }, { csrf }),
      await signOut({ 'content-type': 'application/json' }, JSON.stringify({ csrf })),
      await signOut({ 'content-type': 'text/plain' }, `{"csrf":"${csrf}"}`),
    ]
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403))
    expect((await mette.get('/desk')).status).toBe(200)
    expect(csrf).not.toBe(await (await town.enter('mette')).csrf())
    expect(mette.cookie).not.toContain(csrf)
  })

  test('nothing is done by looking', async () => {
    for (const path of ['/desk/sign-out', '/desk/sign-out-everywhere', '/desk/language', '/desk/roles/end'])
      expect([303, 404]).toContain((await mette.get(path)).status)
    expect((await mette.get('/desk')).status).toBe(200)
  })

  test('only this machine is answered, whatever headers say', async () => {
    const forged = [
      { host: 'evil.example' },
      { host: `evil.example:${new URL(town.url).port}` },
      { host: '127.0.0.1.evil.example' },
      { host: '127.0.0.1@evil.example' },
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-host': 'evil.example' },
      { forwarded: 'host=evil.example' },
    ]
    for (const headers of forged)
      for (const path of ['/desk', '/desk/sign-in', '/desk/assets/desk.css', await town.link('mette')]) {
        const { status, text } = await town.ask(path, { headers: { ...headers, cookie: mette.cookie } })
        expect([400, 421], JSON.stringify(headers)).toContain(status)
        expect(text).not.toContain('evil')
      }
  })

  test('a path leads nowhere it does not say', async () => {
    for (const path of [
      ...['/desk/../metrics', '/desk/..%2fmetrics', '/desk/%2e%2e/metrics', '/desk/..\\metrics', '/desk//metrics'],
      ...['/desk/assets/../routes.ts', '/desk/assets/%2e%2e%2froutes.ts', '/desk/assets/tsconfig.json'],
      ...['//evil.example/desk', '/desk//evil.example', '/desk/roles%00', '/desk/./roles', '/DESK', '/desk/__proto__'],
      ...['/desk/in/', '/desk/in/../roles', '/desk/exports/answers/..%2f..%2fetc%2fpasswd', '/desk/constructor'],
    ]) {
      const { status, headers, text } = await mette.get(path)
      expect(status, path).not.toBe(500)
      expect(text, path).not.toMatch(/ekko_\w+_total|import \{|root:/)
      const location = headers.location ?? '/desk'
      expect(location, path).toMatch(/^\/desk(?:\/|$)|^\/[a-z]/)
    }
  })

  test('the way back leads to the desk, and carries no header along', async () => {
    for (const to of [
      ...['https://evil.example', '//evil.example', '/\\evil.example', '/desk/../ledger', '/desk\\..\\ledger', 'desk'],
      ...['/deskevil', 'javascript:alert(1)', '/desk/..//evil.example', ' /desk', '/desk@evil.example'],
    ]) {
      const { headers } = await mette.post('/desk/language', { language: 'da', to })
      expect(headers.location, to).toBe('/desk')
    }
    const split = await mette.post('/desk/language', {
      language: 'da',
      to: '/desk/x\r\nSet-Cookie: a=b\r\n\r\n<script>',
    })
    expect(split.headers.location).not.toMatch(/[\r\n<]/)
    expect(split.headers['set-cookie']).toHaveLength(1)
    const language = await mette.post('/desk/language', { language: 'da; Domain=evil.example', to: '/desk' })
    expect(language.headers['set-cookie']?.[0]).not.toContain('evil')
    expect(wayBack('/desk/roles?a=1#b')).toBe('/desk/roles?a=1#b')
  })

  test('a cookie that is no session is nobody’s', async () => {
    for (const cookie of [
      ...['__Host-ekko-desk=', '__Host-ekko-desk=undefined', `__Host-ekko-desk=${'0'.repeat(64)}`],
      ...[`ekko-desk=${mette.cookie.split('=')[1]}`, `__Host-ekko-desk=${"' or 1=1 --".padEnd(64)}`],
      ...[`__Host-ekko-desk=${'A'.repeat(8_000)}`, `${'a=b; '.repeat(1_500)}`],
    ]) {
      const { status, headers } = await town.ask('/desk/roles', { headers: { cookie } })
      expect([303, 431]).toContain(status)
      if (status === 303) expect(headers.location).toBe('/desk/sign-in')
    }
  })

  test('huge and strange forms are refused or read as nothing', async () => {
    const csrf = await mette.csrf()
    const post = (form: string) =>
      town.ask('/desk/language', { method: 'POST', headers: { cookie: mette.cookie }, form })
    expect((await post(`csrf=${csrf}&to=${'a'.repeat(1_100_000)}`)).status).toBe(413)
    expect((await post(`csrf=${csrf}&${'a=b&'.repeat(200_000)}`)).status).toBe(303)
    expect((await post(`csrf=${csrf}&%ff%fe=%00&__proto__[x]=1`)).status).toBe(303)
    expect((await post(`csrf=wrong&csrf=${csrf}`)).status).toBe(403)
  })

  test('every answer forbids frames, inline script, other sites and keeping', async () => {
    for (const path of ['/desk', '/desk/sign-in', '/desk/nothing', '/desk/sessions', `/desk/in/${'0'.repeat(64)}`]) {
      const { headers, text } = await mette.get(path)
      expect(headers['cache-control'], path).toBe('no-store')
      if (headers.location !== undefined) continue
      const policy = headers['content-security-policy']
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(text).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/)
    }
    // The address of a link is a secret, so no page it loads is told of it.
    expect((await town.ask(await town.link('mette'))).headers['referrer-policy']).toBe('strict-origin')
  })
})

describe('a desk with an address of its own, behind a proxy', () => {
  let town: DoorTown

  beforeAll(async () => {
    town = await doorTown({ EKKO_PUBLIC_URL: 'https://ekko.example' })
    await town.appoint('mette', { kind: 'moderator' })
  }, 60_000)
  afterAll(() => town.close())

  test('what was sent there is answered, and nothing else', async () => {
    const session = await town.enter('mette')
    expect((await session.get('/desk')).status).toBe(200)
    for (const host of ['ekko.example', 'EKKO.example:443'])
      expect((await town.ask('/desk/sign-in', { headers: { host } })).status).toBe(200)
    for (const host of [
      '127.0.0.1',
      'localhost:8080',
      'evil.example',
      'ekko.example:8080',
      'ekko.example.evil.example',
      'ekko.example,evil',
    ])
      expect([400, 421], host).toContain((await town.ask('/desk/sign-in', { headers: { host } })).status)
  })

  test('headers that a proxy or an attacker adds change nothing', async () => {
    const plain = await town.ask('/desk/sign-in')
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
      'x-original-url': '/desk/roles',
      'x-rewrite-url': '/desk/roles',
      'x-http-method-override': 'POST',
      forwarded: 'host=evil.example;proto=http',
    }
    const forged = await town.ask('/desk/sign-in', { headers })
    expect(forged.text).toBe(plain.text)
    expect(forged.status).toBe(plain.status)
  })

  test('its links lead to that address, and browsers come by TLS alone', async () => {
    const [sent] = await town.writes('mette', 'desk')
    expect(JSON.stringify(sent)).toMatch(/"url":"https:\/\/ekko\.example\/desk\/in\/[0-9a-f]{64}"/)
    for (const path of ['/desk', '/desk/sign-in', '/desk/assets/desk.css'])
      expect((await town.ask(path)).headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test('a post from another origin is not heard, also to the link', async () => {
    const link = await town.link('mette')
    for (const origin of ['https://evil.example', 'http://ekko.example', 'null'])
      expect((await town.ask(link, { method: 'POST', headers: { origin } })).status).toBe(403)
    expect((await town.ask(link, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    expect((await town.ask(link, { method: 'POST', headers: { origin: 'https://ekko.example' } })).status).toBe(303)
  })
})

test('a desk that other machines reach and that has no address of its own gives no links', async () => {
  const town = await doorTown({ EKKO_HOST: '0.0.0.0' })
  try {
    await town.appoint('mette', { kind: 'moderator' })
    const [sent] = await town.writes('mette', 'desk')
    expect(JSON.stringify(sent)).toContain('EKKO_PUBLIC_URL')
    expect(JSON.stringify(sent)).not.toContain('/desk/in/')
  } finally {
    await town.close()
  }
})

test('the settings of the city’s own sign-in are whole, or every problem is said', () => {
  const read = readConfig({ EKKO_OIDC_ISSUER: 'http://login.example', EKKO_OIDC_ROLES: 'a=king; b=staff' }, [])
  expect(read.ok ? [] : read.problems.map((problem) => problem.split(' ')[0])).toEqual([
    ...['EKKO_OIDC_ISSUER', 'EKKO_OIDC_ISSUER', 'EKKO_OIDC_CLIENT_ID', 'EKKO_OIDC_CLIENT_SECRET'],
    ...['EKKO_OIDC_ROLES', 'EKKO_OIDC_ROLES'],
  ])
  const alone = readConfig({ EKKO_OIDC_CLIENT_ID: 'ekko' }, [])
  expect(alone.ok).toBe(false)
})
