import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const id = 'noerregade-space'

describe.skipIf(withoutBrowser)('reading, theming and deciding in a browser', { timeout: 120_000 }, () => {
  let town: DeskTown
  let browser: Browser
  const wrong: string[] = []

  beforeAll(async () => {
    town = await deskTown()
    browser = await startBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await town.close()
  })

  async function open(path: string, { as = 'mette', ...look }: Look = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      extraHTTPHeaders: { 'x-as': as },
      ...look,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      // A form that is shown again with what is wrong answers 422.
      if (message.type() === 'error' && !message.text().includes('422')) wrong.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(town.url)) wrong.push(request.url())
    })
    await page.goto(`${town.url}/desk/consultations/${id}/${path}`)
    return page
  }

  interface Look {
    readonly as?: string
    readonly javaScriptEnabled?: boolean
    readonly viewport?: { readonly width: number; readonly height: number }
    readonly colorScheme?: 'dark'
  }

  const kept = () => town.running.store.themesSet(id)
  const withTheme = async () => new Set((await kept()).assignments.map(({ statement }) => statement)).size

  test('25 statements get their themes by the keyboard alone, and several steps are taken back', async () => {
    const page = await open('themes')
    await page.waitForSelector('body[data-ready=themes]')
    // To the first statement, as a person without a mouse gets there.
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement?.id')) === 's1') break
    }
    expect(await page.evaluate('document.activeElement?.id')).toBe('s1')
    // Three in a row, by a name that is typed.
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('t')
    await page.keyboard.type('Somewhere to rest')
    await page.keyboard.press('Enter')
    await page.getByText('3 of 25 have a theme').waitFor()
    // The others one by one, by the number of the theme, as fast as one types.
    const key = await page.getByRole('button', { name: 'Somewhere to rest' }).first().getAttribute('data-key')
    await page.locator('#s4').waitFor()
    while ((await page.evaluate('document.activeElement?.id')) !== 's4') await page.keyboard.press('j')
    for (let number = 4; number <= 25; number += 1) await page.keyboard.press(key ?? '')
    await page.getByText('25 of 25 have a theme').waitFor()
    expect(await withTheme()).toBe(25)
    await page.keyboard.press('u')
    await page.getByText('24 of 25 have a theme').waitFor()
    await page.keyboard.press('u')
    await page.getByText('23 of 25 have a theme').waitFor()
    await page.locator('#told', { hasText: 'Undone: 24 put into' }).waitFor()
    await page.keyboard.press('?')
    await page.getByText('in that theme').or(page.getByText('into that theme')).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('what another moderator does at the same time is shown, and nothing of either is lost', async () => {
    const page = await open('themes')
    await page.waitForSelector('body[data-ready=themes]')
    await town.postAll(
      `/desk/consultations/${id}/themes`,
      [
        ['name', 'Light'],
        ['statement', '24'],
      ],
      'boss',
    )
    await page.getByText('24 of 25 have a theme').waitFor()
    await page.locator('#s25').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('light')
    await page.keyboard.press('Enter')
    await page.getByText('25 of 25 have a theme').waitFor()
    const light = (await kept()).themes.find(({ label }) => label.en === 'Light')
    expect(
      (await kept()).assignments.filter(({ theme }) => theme === light?.id).map(({ statement }) => statement),
    ).toEqual([24, 25])
    await page.context().close()
  })

  test('an outcome that leaves a minority without an answer says so, is mended, looked at and sent as it was shown', async () => {
    await citysideOn(town.running).act({ act: 'consultation.closed', consultation: id }, 'test')
    const page = await open('outcome')
    await page.waitForSelector('body[data-ready=writing]')
    const part = (number: number) => page.getByRole('group', { name: `Part ${number}`, exact: true })
    const write = async (number: number, whom: string, verdict: string, words: string) => {
      await part(number).getByLabel(whom, { exact: true }).check()
      await part(number).getByLabel(verdict, { exact: true }).check()
      for (const language of ['Danish', 'English']) {
        await part(number).getByLabel(`The decision – ${language}`).fill(`${words} (${language})`)
        await part(number).getByLabel(`Why – ${language}`).fill(`There is room and money. (${language})`)
      }
    }
    await write(1, 'Benches', 'It is a yes', 'There will be benches.')
    await part(1).getByLabel('Theme: Somewhere to rest', { exact: true }).check()
    const beside = page.getByRole('complementary')
    await beside.getByText('23 of 25 statements are answered').waitFor()
    // The two about light, and those who chose something else, are named with their words.
    await beside.getByText('The square is a stone oven').waitFor()
    await beside.getByText('Trees: 6 people').waitFor()
    // Kept while it is written: who comes next sees all of it.
    const other = await open('outcome', { as: 'boss' })
    expect(await other.getByLabel('The decision – English').inputValue()).toBe('There will be benches. (English)')
    await other.context().close()

    await page.getByRole('button', { name: 'Add a part' }).click()
    await write(2, 'Theme: Light', 'It is a no', 'There will be no lamps.')
    await beside.getByText('25 of 25 statements are answered').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click()
    await page.getByRole('heading', { name: 'Send it?' }).waitFor()
    expect(await violations(page)).toEqual([])
    const shown = await page.locator('.samples > li').allInnerTexts()
    expect(shown.length).toBeGreaterThan(2)
    const critic = await page
      .locator('.bubble', { hasText: 'There will be no lamps.' })
      .first()
      .locator('p:not(.taps), blockquote')
      .allInnerTexts()
    await page.getByText('25 people answered').or(page.getByText('25 people')).first().waitFor()
    await page.getByRole('button', { name: 'Publish it' }).click()
    await page.getByText('It is published.').waitFor()
    await town.running.settled()
    const chats = [...(await new Townsfolk(town.url).chats()).values()]
    const said = chats.map((messages) =>
      messages.flatMap(({ bubbles }) => bubbles.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
    )
    const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')
    expect(said.some((texts) => plain(texts).includes(plain(critic)))).toBe(true)
    await page.context().close()
  })

  test('every page is free of faults, on a phone and in the dark, and fits a screen of 320 pixels', async () => {
    for (const path of ['said', 'said?by=place', 'said/statements', 'said/statements/3', 'themes', 'outcome', 'news']) {
      const page = await open(path, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
      expect([path, await violations(page)]).toEqual([path, []])
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
      await page.context().close()
    }
  })

  test('a correction is written without a script as well', async () => {
    const page = await open('outcome', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByLabel('The decision – English').first().fill('There will be ten benches.')
    for (const language of ['Danish', 'English'])
      await page.getByLabel(`Why it is corrected – ${language}`).fill('We counted wrong.')
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click()
    await page.getByText('There will be ten benches.').first().waitFor()
    await page.getByRole('button', { name: 'Publish the correction' }).click()
    await page.getByText('The correction is published.').waitFor()
    await page.context().close()
  })

  test('nothing was wrong on any page', () => {
    expect(wrong.filter((each) => !each.includes('404'))).toEqual([])
  })
})
