import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { known } from '../key.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DoorTown, doorTown } from './door-town.ts'

describe.skipIf(withoutBrowser)('the door of the desk in a browser', () => {
  let town: DoorTown
  let browser: Browser
  let elsewhere: Server
  let shown = ''

  beforeAll(async () => {
    town = await doorTown()
    await town.appoint('boss', { kind: 'administrator' })
    browser = await startBrowser()
    // Another site as the browser sees it: the chat's own page, or an attacker's.
    elsewhere = createServer((_, response) => response.setHeader('content-type', 'text/html').end(shown))
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    elsewhere?.close()
    await town?.close()
  })

  const otherSite = () => `http://localhost:${(elsewhere.address() as AddressInfo).port}/`

  async function signedIn(look: { readonly phone?: boolean; readonly dark?: boolean; readonly locale?: string } = {}) {
    const context = await browser.newContext({
      viewport: look.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      locale: look.locale ?? 'en-GB',
      colorScheme: look.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await comeFromChat(page, `${town.url}${await town.link('boss')}`)
    await page.locator('main button.main').click()
    await page.waitForURL(`${town.url}/desk`)
    return { page, context, wrong }
  }

  async function comeFromChat(page: Page, address: string) {
    shown = `<a href="${address}">desk</a>`
    await page.goto(otherSite())
    await page.getByText('desk').click()
  }

  test('a link in a chat on another site leads in, and later links from there find the visitor signed in', async () => {
    const { page, wrong } = await signedIn()
    expect(await page.locator('h1').textContent()).toBe('Questions')
    await comeFromChat(page, `${town.url}/desk/sessions`)
    await page.waitForURL(`${town.url}/desk/sessions`)
    expect(await page.locator('h1').textContent()).toBe('Where you are signed in')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(`${town.url}/desk/sign-in`)
    await comeFromChat(page, `${town.url}/desk/sessions`)
    await page.waitForURL(`${town.url}/desk/sign-in`)
    expect(wrong).toEqual([])
  })

  test('a form on another site does nothing, and no other site shows the desk in a frame', async () => {
    const { page } = await signedIn()
    shown = `<form method="post" action="${town.url}/desk/sign-out-everywhere"><input name="csrf" value="guess"><button>win</button></form>`
    await page.goto(otherSite())
    await page.getByText('win').click()
    expect(await page.locator('h1').textContent()).toBe('You are not signed in')
    await page.goto(`${town.url}/desk`)
    expect(await page.locator('h1').textContent()).toBe('Questions')
    // Signing a visitor in as somebody else, so that their work lands there.
    shown = `<form method="post" action="${town.url}${await town.link('boss')}"><button>win</button></form>`
    await page.goto(otherSite())
    await page.getByText('win').click()
    expect(await page.locator('h1').textContent()).toBe('This was not sent from the desk')
    shown = `<iframe src="${town.url}/desk/sign-in"></iframe>`
    await page.goto(otherSite())
    await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/')
  })

  const pages = ['sessions', 'digest', 'digest/send', 'exports', 'roles', 'audit', 'roles/invite?invite-kind=moderator']

  test('every page is free of what axe finds, in both languages, light and dark, and fits a phone', async () => {
    for (const look of [{ locale: 'da-DK', phone: true, dark: true }, {}]) {
      const { page, context, wrong } = await signedIn(look)
      for (const path of pages) {
        await page.goto(`${town.url}/desk/${path}`)
        expect(await violations(page), path).toEqual([])
        if (look.phone === undefined) continue
        await page.setViewportSize({ width: 320, height: 700 })
        expect(await page.evaluate<number>('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
      }
      expect(wrong).toEqual([])
      await context.close()
    }
  })

  test('so are the pages for those who are not signed in', async () => {
    const page = await browser.newPage()
    for (const path of ['/desk/sign-in', '/desk/entered', '/desk/in/0', await town.link('boss')]) {
      await page.goto(`${town.url}${path}`)
      expect(await violations(page), path).toEqual([])
    }
  })

  test('an open page leaves when its visitor was signed out elsewhere', async () => {
    const { page } = await signedIn()
    await page.goto(`${town.url}/desk/digest`)
    await town.cityside.act({ act: 'desk.left', holder: known(town.running.store, 'test:boss') }, 'test')
    await page.waitForURL(`${town.url}/desk/sign-in`)
  })
})
