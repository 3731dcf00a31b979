import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { open, startBrowser, ticked, violations, withoutBrowser } from './browser.ts'
import { type EkkoProcess, freePort, startEkkoProcess } from './ekko-process.ts'

// The real thing, started twice, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

const words = 'It gets so hot by the bakery in July, with the pram.'
const stepMsMax = 60_000

let dataDir: string
let port: number
let ekko: EkkoProcess
let browser: Browser

beforeAll(async () => {
  if (withoutBrowser) return
  dataDir = mkdtempSync(join(tmpdir(), 'ekko-visit-'))
  port = await freePort()
  const [started, launched] = await Promise.all([startEkkoProcess(dataDir, port), startBrowser()])
  ekko = started
  browser = launched
})
afterAll(async () => {
  await browser?.close()
  await ekko?.stop()
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
})

test('a visitor lives the whole life of a consultation, and finds it again after a restart', async (context) => {
  if (withoutBrowser) return context.skip(withoutBrowser)
  const { page, wrong } = await open(browser, ekko.url, { pass: ekko.pass })
  page.setDefaultTimeout(stepMsMax)
  const log = page.locator('#log')
  const name = (text: string) => ({ name: text, exact: true }) as const

  await page.locator('#chat').getByText('More room in Nørregade').waitFor()
  expect(await page.locator('.contact[aria-current]').textContent()).toContain('Anna')
  expect(await page.locator('.dot').count()).toBe(0)
  await ticked(page, 0)

  await log.getByRole('button', name('Trees')).click()
  await log.getByText('Question 2 of 2').waitFor()
  await page.fill('#composer-text', words)
  await page.press('#composer-text', 'Enter')
  await log.getByRole('button', name('Yes, tell me')).click()
  await done(page, 1)
  // What is written before this has come would stand above it here, and below it after a restart.
  await log.getByText('Then you will hear from me').waitFor()

  await page.getByRole('button', name('Write it for me')).click()
  await log.locator('blockquote', { hasText: words }).first().waitFor()
  await done(page, 2)

  await page.getByRole('button', name('Close now')).click()
  await page.locator('dialog').getByRole('button', name('Close now')).click()
  await log.getByText('26 people answered').waitFor()
  await done(page, 3)

  await page.locator('.case').getByRole('button', name('Publish the decision')).click()
  await page.locator('dialog').getByRole('button', name('See what people get')).click()
  await page.locator('.covered', { hasText: 'The decision' }).waitFor()
  await page.locator('dialog').getByRole('button', name('Publish')).click()
  await log.getByText('Here is what became of it.').waitFor()
  const echo = log.locator('.message', { hasText: 'Here is what became of it.' })
  expect(await echo.locator('blockquote').allTextContents()).toEqual(['Trees', words])
  expect(await echo.textContent()).toContain('There will be no trees in Nørregade.')
  expect(await echo.textContent()).toContain('Roots would break them within ten years.')
  await done(page, 4)

  await echo.getByRole('button', name('No')).click()
  await done(page, 5)

  const before = await page.locator('#clock-date').textContent()
  await page.locator('.clock-next', { hasText: 'A promise comes near' }).click()
  await expect.poll(() => page.locator('#clock-date').textContent(), { timeout: stepMsMax }).not.toBe(before)
  await done(page, 6)

  await page.locator('.step', { hasText: 'All 14 benches' }).getByRole('button', name('Report')).click()
  await page.locator('dialog').getByRole('button', name('Tell everyone')).click()
  const news = log.locator('.message', { hasText: 'The benches have come.' })
  await news.waitFor()
  expect(await news.textContent()).not.toContain(words)
  await done(page, 7)
  expect(wrong).toEqual([])

  const chat = await log.textContent()
  const day = await page.locator('#clock-date').textContent()
  // With a page that is open and listens.
  expect(await ekko.stop()).toBeLessThan(5_000)
  ekko = await startEkkoProcess(dataDir, port)
  await page.reload()
  await page.waitForSelector('body[data-ready]')
  await news.waitFor()
  expect(await log.textContent()).toBe(chat)
  expect(await page.locator('#clock-date').textContent()).toBe(day)
  await ticked(page, 7)
})

test('the town begins anew when asked, and only after asking', async (context) => {
  if (withoutBrowser) return context.skip(withoutBrowser)
  const { page } = await open(browser, ekko.url, { pass: ekko.pass })
  page.setDefaultTimeout(stepMsMax)
  await page.getByRole('button', { name: 'Begin the town anew' }).click()
  await page.locator('dialog').getByText('deleted').waitFor()
  await page.locator('dialog').getByRole('button', { name: 'Delete and begin anew' }).click()
  await page.locator('.pill', { hasText: 'Asking now' }).waitFor({ timeout: 2 * stepMsMax })
  await page.locator('#log').getByRole('button', { name: 'Trees', exact: true }).waitFor()
  expect(await page.locator('#log').getByText('The benches have come.').count()).toBe(0)
  await ticked(page, 0)
})

test.each([{ phone: false }, { phone: true }])(
  'whoever asks for the city has a phone of their own, and is shown what to write (phone: $phone)',
  async ({ phone }) => {
    if (withoutBrowser) return
    const { page, wrong } = await open(browser, ekko.url, { pass: ekko.pass, phone, language: 'da-DK' })
    page.setDefaultTimeout(stepMsMax)
    const log = page.locator('#log')
    if (phone) await page.locator('.tabs').getByRole('button', { name: 'Personer' }).click()
    await page.locator('.contact', { hasText: 'Moderator' }).click()
    const empty = log.getByText('Her arbejder rådhuset')
    await empty.or(log.locator('.message').first()).first().waitFor()
    if (await empty.isVisible()) {
      expect(await violations(page)).toEqual([])
      await log.getByRole('button', { name: '/consult new', exact: true }).click()
    } else {
      await page.fill('#composer-text', '/consult new')
      await page.press('#composer-text', 'Enter')
    }
    await log.getByText('Hvad handler det om? Skriv en kort overskrift.').last().waitFor()
    await log.getByRole('button', { name: 'Kassér', exact: true }).last().click()
    await log.getByText('Den er droppet.').last().waitFor()
    await page.fill('#composer-text', 'høring status')
    await page.press('#composer-text', 'Enter')
    await log.getByRole('button', { name: 'Ny høring', exact: true }).last().waitFor()
    expect(await violations(page)).toEqual([])
    expect(wrong).toEqual([])
  },
)

test.each([
  { phone: false, dark: false },
  { phone: true, dark: true },
])('the first visit keeps nobody out (phone: $phone, dark: $dark)', async (look) => {
  if (withoutBrowser) return
  const { page, wrong } = await open(browser, ekko.url, { pass: ekko.pass, ...look, language: 'da-DK' })
  page.setDefaultTimeout(stepMsMax)
  await page.locator('#log').getByRole('button', { name: 'Træer', exact: true }).waitFor()
  const found = [...(await violations(page))]
  if (look.phone) await page.locator('.tabs').getByRole('button', { name: 'Rådhuset' }).click()
  await page.getByRole('button', { name: 'Ny høring' }).click()
  await page.locator('.sample .bubble').first().waitFor()
  expect(await page.locator('.asks').textContent()).toContain('også på 28, som lige er blevet spurgt')
  found.push(...(await violations(page)))
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Indbakke' }).click()
  await page.frameLocator('iframe.digest').getByText('Hvad vil du helst have mere af i Nørregade?').first().waitFor()
  found.push(...(await violations(page)))
  expect(found).toEqual([])
  expect(wrong).toEqual([])
})

async function done(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.locator('.guide li.done').count(), { timeout: stepMsMax }).toBe(count)
}
