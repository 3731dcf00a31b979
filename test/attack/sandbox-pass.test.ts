import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { type Pass, sandboxPass } from '../../src/web/sandbox/pass.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'

let folder: string
let running: Running
let pass: Pass
let doors: readonly { readonly method: string; readonly path: string }[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-pass-'))
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox' }, await allChannels())
  if (!read.ok) throw new Error(read.problems.join('\n'))
  pass = sandboxPass(folder)
  running = await startEkko(read.config, {
    log: createLog({ level: 'silent' }),
    pages: (inside) => sandboxTown(inside),
    pass: {
      ...pass,
      guard: (routes) => {
        doors = routes
        return pass.guard(routes)
      },
    },
  })
})
afterAll(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As a proxy on this machine that rewrites Host hands on what the internet asks: nothing tells it from a browser here. */
function asks(method: string, path: string, headers: Record<string, string> = {}) {
  const body = method === 'POST' ? { body: '{}' } : {}
  return fetch(`${running.url}${path.replace('*', 'x')}`, { method, headers, redirect: 'manual', ...body })
}

test('no door of the sandbox opens without what its start printed', async () => {
  expect(doors.length).toBeGreaterThan(20)
  const wrong = pass.cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  for (const { method, path } of doors)
    for (const cookie of ['', wrong, `${pass.cookie.split('=')[0]}=`, pass.secret]) {
      const refused = await asks(method, path, { cookie })
      expect(refused.status, `${method} ${path}`).toBe(403)
      await refused.body?.cancel()
    }
  expect((await asks('GET', '/sandbox?pass=')).status).toBe(403)
  expect((await asks('GET', `/sandbox?pass=${pass.secret.slice(1)}`)).status).toBe(403)
})

test('the link that was printed opens it once and for all in this browser, and leaves the secret out of the address', async () => {
  const opened = await fetch(pass.address(running.url ?? ''), { redirect: 'manual' })
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/sandbox'])
  const set = opened.headers.get('set-cookie') ?? ''
  expect(set).toContain('HttpOnly; SameSite=Strict')
  const cookie = set.split(';')[0] ?? ''
  expect((await asks('GET', '/sandbox', { cookie: `other=1; ${cookie}` })).status).toBe(200)
  expect((await asks('GET', '/sandbox/messages', { cookie })).status).toBe(200)
})

test('it stays the same over a restart, readable to its owner alone', () => {
  expect(sandboxPass(folder).secret).toBe(pass.secret)
  expect(statSync(join(folder, 'sandbox-pass')).mode & 0o777).toBe(0o600)
})
