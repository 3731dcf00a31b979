import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'
const at = `/desk/consultations/${id}/themes`

let town: DeskTown

beforeAll(async () => {
  town = await deskTown()
}, 120_000)
afterAll(() => town.close())

const kept = () => town.running.store.themesSet(id)
const waiting = async () => (await town.running.store.themesProposed(id))?.themes ?? []

describe('signing themes off', () => {
  test('is there for those who may read, and only a moderator of the departments may do it', async () => {
    expect((await town.get(`${at}/sign`, 'karen')).status).toBe(404)
    expect((await town.get(`${at}/sign`, 'jens')).status).toBe(200)
    for (const who of ['karen', 'jens']) {
      expect((await town.post(`${at}/suggest`, {}, who)).status).toBe(404)
      expect((await town.post(`${at}/sign`, { do: 'pass', theme: 'x' }, who)).status).toBe(404)
    }
  })

  test('begins with themes that words suggest, of which nothing counts yet', async () => {
    expect((await town.get(`${at}/sign`)).text).toContain('Look for themes')
    const suggested = await town.post(`${at}/suggest`, {})
    expect(suggested.location).toBe(`${at}/sign`)
    expect((await waiting()).length).toBeGreaterThan(0)
    expect((await kept()).assignments).toEqual([])
    const { text } = await town.get(`${at}/sign`)
    expect(text).toContain('25 of 25 statements have no theme')
    expect(text).toContain('Typical')
  })

  test('shows each statement word for word, with what speaks for it marked in it', async () => {
    const { text } = await town.get(`${at}/sign?all=1`)
    const statements = await town.running.store.statementsOf(id)
    const shown = [...text.matchAll(/data-number="(\d+)".*?<blockquote><bdi>(.*?)<\/bdi>/gs)]
    expect(shown.length).toBeGreaterThan(1)
    for (const [, number, html = ''] of shown) {
      const words = html
        .replace(/<\/?mark>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&#34;', '"')
        .replaceAll('&amp;', '&')
      expect([number, statements.some((each) => each.number === Number(number) && each.text === words)]).toEqual([
        number,
        true,
      ])
    }
  })

  test('takes a name and a side, leaves out what is ticked, and tells what was read', async () => {
    const [first] = await waiting()
    const numbers = first?.statements.map(({ number }) => number) ?? []
    const page = (await town.get(`${at}/sign`)).text
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const [out = 0, read = 0] = numbers
    const fields: [string, string][] = [
      ...([
        ['theme', first?.id ?? ''],
        ['seen', seen],
        ['label', 'Signed'],
        ['stance', 'for'],
        ['do', 'sign'],
      ] as [string, string][]),
      ...([
        ['read', String(out)],
        ['read', String(read)],
        ['out', String(out)],
        ['to', 'Elsewhere'],
      ] as [string, string][]),
    ]
    await town.postAll(`${at}/sign`, fields)
    const { themes, assignments } = await kept()
    expect(themes).toMatchObject([{ label: { en: 'Signed' }, stance: 'for' }, { label: { en: 'Elsewhere' } }])
    const how = new Map(assignments.map((each) => [each.statement, each.how]))
    expect([how.get(out), how.get(read)]).toEqual(['moved', 'confirmed'])
    expect(assignments.filter((each) => each.how === 'suggested')).toHaveLength(numbers.length - 2)
    // Twice does nothing: it waits no longer.
    await town.postAll(`${at}/sign`, fields)
    expect((await kept()).assignments).toEqual(assignments)
    await town.post(`${at}/sign`, { do: 'undo' })
    expect((await kept()).assignments).toEqual([])
  })
})

describe.skipIf(withoutBrowser)('signing themes off in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 120_000)
  afterAll(() => browser.close())

  const open = async (viewport = { width: 1440, height: 900 }, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser.newContext({
      ...{ viewport, javaScriptEnabled, locale: 'en-GB', reducedMotion: 'reduce' },
      extraHTTPHeaders: { 'x-as': 'mette' },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${town.url}${at}/sign`)
    return page
  }

  test('all of it goes by the keyboard alone: tick, name, side, sign, undo', async () => {
    await town.post(`${at}/suggest`, {})
    const page = await open()
    await page.waitForSelector('body[data-ready=sign]')
    const before = (await waiting()).length
    await page.keyboard.press('2')
    expect(await page.locator('input[name=out]:checked').count()).toBe(1)
    await page.keyboard.press('-')
    expect(await page.locator('#side-against').isChecked()).toBe(true)
    await page.locator('#sign-head').focus()
    await page.keyboard.press('t')
    await page.keyboard.type('By keys')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByText('"By keys" is signed off.').waitFor()
    const { themes, assignments } = await kept()
    expect(themes).toMatchObject([{ label: { en: 'By keys' }, stance: 'against' }])
    expect(assignments.length).toBeGreaterThan(0)
    if (before > 1) {
      await page.waitForSelector('body[data-ready=sign]')
      await page.keyboard.press('u')
    } else await page.locator('#undo button').click()
    await page.getByText('Undone').first().waitFor()
    expect((await kept()).assignments).toEqual([])
    expect(await violations(page)).toEqual([])
    if (process.env.EKKO_SHOTS)
      await page.screenshot({ path: `${process.env.EKKO_SHOTS}/sign-1440.png`, fullPage: true })
    await page.context().close()
  })

  test('fits a phone, and goes without a script', async () => {
    const page = await open({ width: 390, height: 844 }, false)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    if (process.env.EKKO_SHOTS)
      await page.screenshot({ path: `${process.env.EKKO_SHOTS}/sign-390.png`, fullPage: true })
    await page.getByRole('button', { name: 'Sign off' }).click()
    await page.getByText('is signed off.').waitFor()
    expect((await kept()).themes).toHaveLength(1)
    await page.context().close()
  })
})
