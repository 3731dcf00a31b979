import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DoorTown, doorTown } from './door-town.ts'

describe.skipIf(withoutBrowser)('the page with one’s own data in a browser', { timeout: 120_000 }, () => {
  let town: DoorTown
  let browser: Browser

  beforeAll(async () => {
    town = await doorTown({ EKKO_PUBLIC_URL: 'https://ekko.rivertown.example' })
    await town.writes('anna', '/start')
    await town.writes('anna', 'yes')
    await town.writes('anna', `/idea ${'averylongwordwithoutanyblanks'.repeat(20)}`)
    browser = await startBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })

  test.each([
    { language: 'English', dark: false },
    { language: 'dansk', dark: true },
    { language: 'العربية', dark: false },
  ])(
    'fits a narrow phone in $language, loads nothing, and no check finds fault (dark: $dark)',
    async ({ language, dark }) => {
      if (language !== 'English') await town.writes('anna', language === 'dansk' ? 'på dansk' : 'بالعربية')
      const said = JSON.stringify(await town.writes('anna', 'my data'))
      const path = /https:\/\/ekko\.rivertown\.example(\/mydata\/[0-9a-f]{48})/.exec(said)?.[1] ?? ''
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: true,
      })
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
      page.on('request', (request) => request.url().startsWith(town.url) || wrong.push(request.url()))
      const fits = () => page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')
      await page.goto(`${town.url}${path}`)
      expect(await violations(page)).toEqual([])
      expect(await fits()).toBe(true)
      await page.locator('button.main').click()
      await page.waitForSelector('a[download]')
      expect(await page.locator('blockquote').last().textContent()).toContain('averylongword')
      expect(await violations(page)).toEqual([])
      expect(await fits()).toBe(true)
      await page.locator('summary').click()
      expect(await fits()).toBe(true)
      const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()])
      expect(saved.suggestedFilename()).toBe('ekko-my-data.json')
      expect(wrong.filter((each) => !each.startsWith('data:'))).toEqual([])
      await context.close()
    },
  )
})
