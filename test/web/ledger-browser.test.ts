import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type RunningServer, startServer } from '../../src/server.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { siteFiles } from '../../src/web/ledger/site.ts'
import { writeSite } from '../../src/web/ledger/write-site.ts'
import { startBrowser } from './browser.ts'
import { busyTown, type LedgerTown } from './ledger-town.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const path = process.env.EKKO_CHROMIUM ?? '/usr/bin/chromium'
// Without a browser nothing here can be looked at; where everything must be tested, that is a failure.
const noBrowser = !existsSync(path) && process.env.CI === undefined
const suite = noBrowser ? `the record in a browser (skipped: there is no ${path})` : 'the record in a browser'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const pages = [
  '',
  '/noerregade-space',
  '/moellevang-school-route',
  '/library-evenings',
  '/havnebad',
  '/en',
  '/en/havnebad',
]

describe.skipIf(noBrowser)(suite, () => {
  let browser: Browser
  let town: LedgerTown
  let server: RunningServer
  let asked: string[]

  beforeAll(async () => {
    ;[browser, town] = await Promise.all([startBrowser(), busyTown()])
    server = await startServer({
      host: '127.0.0.1',
      port: 0,
      routes: ledgerRoutes(town),
      log: createLog({ level: 'error' }),
      health: async () => ({ ok: true, details: {} }),
      ready: () => true,
      unready: () => undefined,
      metrics: async () => ({ text: '', type: 'text/plain' }),
    })
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await town.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  /** A page whose complaints and requests are written down. */
  async function opened(look: {
    readonly width: number
    readonly dark?: boolean
    readonly script?: boolean
  }): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 844 },
      colorScheme: look.dark ? 'dark' : 'light',
      javaScriptEnabled: look.script ?? true,
    })
    const page = await context.newPage()
    asked = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    page.on('console', (message) => asked.push(message.text()))
    return page
  }

  const looks = [
    { name: 'a desk', width: 1200 },
    { name: 'a phone', width: 390 },
    { name: 'a phone in the dark', width: 390, dark: true },
  ]
  for (const look of looks) {
    test(`on ${look.name} axe finds nothing, nothing is cut off, and nothing but the page is asked for`, async () => {
      const page = await opened(look)
      for (const each of pages) {
        const url = `${server.url}/ledger${each}`
        asked = []
        await page.goto(url)
        expect(asked).toEqual([url])
        // Debugging tools are not bound by the page's policy.
        await page.evaluate(axe)
        const found = await page.evaluate<AxeResults>('axe.run()')
        expect(found.violations.map(({ id, nodes }) => [each, id, nodes.map(({ html }) => html)])).toEqual([])
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width)
      }
    })
  }

  test('without script a keyboard reaches the content, a consultation and the other language', async () => {
    const page = await opened({ width: 1200, script: false })
    await page.goto(`${server.url}/ledger/en`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#content')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ledger/en/moellevang-school-route')
    await page.getByRole('link', { name: 'Dansk' }).click()
    await page.waitForURL('**/ledger/moellevang-school-route')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Trygt til Møllevangskolen')
  })

  test('as files on a disk it looks and links the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ekko-disk-'))
    await writeSite(folder, await siteFiles(town))
    const page = await opened({ width: 1200 })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('link', { name: 'More room in Nørregade' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('More room in Nørregade')
    const border = await page.evaluate<string>('getComputedStyle(document.querySelector(".part")).borderLeftStyle')
    expect(border).toBe('solid')
    expect(asked.filter((each) => !each.startsWith('file:'))).toEqual([])
    rmSync(folder, { recursive: true, force: true })
  })
})
