import { existsSync, readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const chromiumPath = process.env.EKKO_CHROMIUM ?? '/usr/bin/chromium'

/** Why a test that needs a browser is left out; never on a machine that checks every change. */
export const withoutBrowser =
  existsSync(chromiumPath) || process.env.CI
    ? undefined
    : `There is no browser at ${chromiumPath}. Install chromium, or say in EKKO_CHROMIUM where it is.`

/** Debian's chromium, told to talk to nobody. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors, warnings and requests to anywhere but the town. */
  readonly wrong: readonly string[]
}

export interface Look {
  readonly phone?: boolean
  readonly dark?: boolean
  readonly language?: 'da-DK' | 'en-GB'
  readonly path?: string
  /** What opens the sandbox of an Ekko that was started as anybody starts it. */
  readonly pass?: string
}

/** Opens the page and waits until it shows the town. */
export async function open(browser: Browser, url: string, look: Look = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: look.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    locale: look.language ?? 'en-GB',
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) wrong.push(request.url())
  })
  await page.goto(`${url}/sandbox${look.path ?? ''}${look.pass === undefined ? '' : `?pass=${look.pass}`}`)
  await page.waitForSelector('body[data-ready]')
  return { page, context, wrong }
}

/** Waits until the text stands somewhere on the page. */
export async function sees(page: Page, text: string): Promise<void> {
  await page.getByText(text).last().waitFor()
}

/** Anna says hello and yes, and sends the form that opens by itself. */
export async function meetAs(page: Page): Promise<void> {
  await page.click('#start')
  await page.getByRole('button', { name: 'Yes, ask me' }).click()
  await page.getByLabel('Streets and squares').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await sees(page, 'You will be asked about')
}

export async function launchBenches(page: Page): Promise<void> {
  await page.click('[data-key=launch]')
  await page.getByRole('heading', { name: 'Benches on Istedgade' }).waitFor()
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  await page.waitForSelector('.case')
}

/** How many steps of the first visit are ticked. */
export async function ticked(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.locator('.guide li.done').count()).toBe(count)
}

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** What axe finds wrong on the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.flatMap((each) =>
    each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
