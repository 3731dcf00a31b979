import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'

describe.skipIf(withoutBrowser)('quotes in a browser', () => {
  let town: DeskTown
  let browser: Browser

  beforeAll(async () => {
    town = await deskTown()
    browser = await startBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })

  for (const width of [1440, 390])
    test(`are cleared by the keyboard alone, without a script, ${width} pixels wide`, async () => {
      const context = await browser.newContext({
        ...{ viewport: { width, height: 900 }, locale: 'da-DK', javaScriptEnabled: false },
        extraHTTPHeaders: { 'x-as': 'mette', 'accept-language': 'da' },
      })
      const page = await context.newPage()
      await page.goto(`${town.url}/desk/consultations/${id}/said/quotes`)
      const cleared = async () => (await town.running.store.quotesCleared(id)).statements.length
      const before = await cleared()
      await page.locator('[autofocus]').focus()
      for (let step = 0; step < 2; step += 1) {
        await page.keyboard.press('Tab')
        await Promise.all([page.waitForURL(/#to-read$/), page.keyboard.press('Enter')])
        await page.locator('[autofocus]').focus()
      }
      expect(await cleared()).toBe(before + 2)
      await context.close()
    }, 60_000)

  test('have nothing that a reader for the blind stumbles over, and fit a phone', async () => {
    for (const width of [1440, 390]) {
      const context = await browser.newContext({
        ...{ viewport: { width, height: 900 }, locale: 'da-DK' },
        extraHTTPHeaders: { 'x-as': 'mette', 'accept-language': 'da' },
      })
      const page = await context.newPage()
      await page.goto(`${town.url}/desk/consultations/${id}/said/quotes`)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0)
      await context.close()
    }
  }, 60_000)
})
