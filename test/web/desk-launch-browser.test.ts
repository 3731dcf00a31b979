import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

/** Where pictures of the pages are kept to be looked at, if anywhere. */
const pictures = process.env.EKKO_PICTURES

describe.skipIf(withoutBrowser !== undefined)('a consultation is written at the desk', () => {
  let town: DeskTown
  let browser: Browser

  beforeAll(async () => {
    town = await deskTown()
    browser = await startBrowser()
  }, 90_000)
  afterAll(async () => {
    await browser.close()
    await town.close()
  })

  async function visit(
    path: string,
    look: {
      readonly phone?: boolean
      readonly dark?: boolean
      readonly script?: boolean
      readonly language?: string
    } = {},
  ): Promise<Page> {
    const { phone = false, dark = false, script = true, language = 'en-GB' } = look
    const context = await browser.newContext({
      viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: script,
      locale: language,
      reducedMotion: 'reduce',
    })
    await context.addCookies([{ name: 'as', value: 'mette', url: town.url }])
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${town.url}${path}`)
    return page
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  const days = (ahead: number) => {
    const on = new Date(town.running.clock.now() + ahead * 86_400_000)
    // A promise falls on a working day.
    while ([0, 6].includes(on.getUTCDay())) on.setUTCDate(on.getUTCDate() + 1)
    return on.toISOString().slice(0, 10)
  }

  async function fill(page: Page): Promise<void> {
    const words: Readonly<Record<string, string>> = {
      'title.da': 'Legeplads i haven',
      'title.en': 'A playground in the garden',
      'frame.why.da': 'Vi bygger en ny legeplads i haven til foråret, og I ved, hvad børnene leger.',
      'frame.why.en': 'We build a new playground in the garden in spring, and you know what children play.',
      'frame.open.da': 'Hvad der bliver bygget på legepladsen.',
      'frame.open.en': 'What is built on the playground.',
      'frame.settled.da': 'Der er penge til to ting.',
      'frame.settled.en': 'There is money for two things.',
      'frame.decider.da': 'Udvalget for Teknik og Miljø',
      'frame.decider.en': 'The Streets and Parks Committee',
      'host.name': 'Mette Krogh',
      'host.title.da': 'gartner',
      'host.title.en': 'gardener',
      'questions[0].text.da': 'Hvad skal vi bygge?',
      'questions[0].text.en': 'What should we bild?',
      'questions[0].choices[0].label.da': 'Gynger',
      'questions[0].choices[0].label.en': 'Swings',
      'questions[0].choices[1].label.da': 'Et klatretårn',
      'questions[0].choices[1].label.en': 'A climbing tower',
      closesAt: `${days(14)}T20:00`,
      'frame.decisionOn': days(20),
      answerBy: days(30),
    }
    for (const [name, value] of Object.entries(words)) await page.locator(`[name="${name}"]`).fill(value)
    await page.locator('[name="opensAt.now"]').check()
  }

  test('from an empty page to people’s chats: kept while it is written, corrected, looked at, launched', async () => {
    const page = await visit('/desk')
    await page.getByRole('link', { name: 'New consultation' }).click()
    expect(await violations(page)).toEqual([])
    await picture(page, 'new')
    await page.getByRole('button', { name: 'Begin: An empty page' }).click()
    await fill(page)
    await page.getByText('Kept. You can go on later').waitFor()
    const address = page.url()
    await page.reload()
    expect(await page.locator('[name="title.en"]').inputValue()).toBe('A playground in the garden')
    expect(await page.locator('[name="questions[0].choices[1].label.en"]').inputValue()).toBe('A climbing tower')

    await page.locator('[name="questions[0].choices[1].label.en"]').fill('A climbing tower made of wood')
    await page.getByRole('button', { name: 'See what citizens get' }).click()
    await page.getByRole('heading', { name: 'This stands in the way' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'problems')
    await page.locator('.problems a').first().click()
    expect(await page.evaluate('location.hash')).toContain('questions')
    await page.locator('[name="questions[0].choices[1].label.en"]').fill('A climbing tower')
    await page.locator('[name="questions[0].text.en"]').fill('What should we build?')
    await picture(page, 'form')
    await page.getByRole('button', { name: 'See what citizens get' }).click()
    await page.getByRole('heading', { name: 'What citizens see' }).waitFor()
    expect(await page.getByText('What should we build?').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    await picture(page, 'preview')
    for (const channel of ['Slack', 'Discord']) {
      await page.getByRole('link', { name: channel }).click()
      await page.locator('.modal .radios li', { hasText: 'A climbing tower' }).waitFor()
      expect(await page.locator('.modal .taps').count(), channel).toBe(channel === 'Slack' ? 1 : 0)
      expect(await violations(page), channel).toEqual([])
      await picture(page, `preview-${channel}`)
      await page.setViewportSize({ width: 390, height: 844 })
      await picture(page, `preview-${channel}-phone`)
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    await page.getByRole('link', { name: 'Telegram' }).click()
    await page.getByRole('heading', { name: 'What citizens see' }).waitFor()
    expect(await page.locator('.modal').count()).toBe(0)
    await page.getByRole('link', { name: 'Messenger' }).click()
    await page.getByText('gone as soon as anything else is written').first().waitFor()
    await page.getByRole('link', { name: 'Dark' }).click()
    await page.locator('.phone.dark').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'preview-messenger')
    await page.getByRole('button', { name: 'Send a test to myself' }).click()
    await page.getByText('It is on its way to your chat.').waitFor()
    await page.getByRole('button', { name: 'Launch', exact: true }).click()
    await page.getByText('is on its way.').waitFor()
    await town.running.settled()
    expect((await town.running.store.consultation('legeplads-i-haven'))?.stage.at).toBe('open')
    await page.reload()
    expect(await violations(page)).toEqual([])
    await picture(page, 'overview')
    expect((await page.goto(address))?.status()).toBe(404)
  }, 120_000)

  test('without script it is written all the same', async () => {
    const page = await visit('/desk/new', { script: false })
    await page.getByRole('button', { name: 'Begin: An empty page' }).click()
    await page.locator('[name="questions[0].kind"]').selectOption('scale')
    await page.getByRole('button', { name: 'Show the fields of this kind' }).click()
    await page.locator('[name="questions[0].low.en"]').fill('Not at all')
    await page.getByRole('button', { name: 'Add a question, 3 at most' }).click()
    await page.locator('[name="questions[1].text.en"]').fill('Why?')
    await page.getByRole('button', { name: 'Keep', exact: true }).last().click()
    await page.getByText('Kept.').first().waitFor()
    expect(await page.locator('[name="questions[0].low.en"]').inputValue()).toBe('Not at all')
    expect(await page.locator('[name="questions[1].text.en"]').inputValue()).toBe('Why?')
  }, 60_000)

  test('every page is free of faults on a phone, in the dark, in Danish, and loses nothing at 320 pixels', async () => {
    const begun = await town.post('/desk/new', { from: 'template:choose-one' })
    for (const [name, path] of [
      ['front', '/desk'],
      ['new', '/desk/new'],
      ['form', begun.location ?? ''],
      ['overview', '/desk/consultations/noerregade-space'],
      ['seen', '/desk/consultations/noerregade-space/preview'],
      ['withdraw', '/desk/consultations/noerregade-space/withdraw'],
      ['close', '/desk/consultations/noerregade-space/close'],
      ['extend', '/desk/consultations/noerregade-space/extend'],
    ] as const) {
      const page = await visit(path, { phone: true, dark: true, language: 'da-DK' })
      expect(await violations(page), name).toEqual([])
      await picture(page, `${name}-phone`)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320)
      await page.context().close()
    }
  }, 120_000)
})
