import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { askInTown, path } from './desk-decider-town.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

const at = `/desk/consultations/${path}/decider`

describe.skipIf(withoutBrowser)('questions to a politician at the desk', { timeout: 120_000 }, () => {
  let town: DeskTown
  let browser: Browser
  const wrong: string[] = []

  beforeAll(async () => {
    town = await deskTown()
    await askInTown(town)
    browser = await startBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser.close()
    await town.close()
  })

  async function open(address: string, look: Look = {}): Promise<Page> {
    const { language = 'en-GB', width = 1440, script = true } = look
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: language,
      reducedMotion: 'reduce',
      javaScriptEnabled: script,
      extraHTTPHeaders: { 'x-as': 'mette' },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(town.url)) wrong.push(request.url())
    })
    await page.goto(`${town.url}${address}`)
    return page
  }

  interface Look {
    readonly language?: 'da-DK' | 'en-GB'
    readonly width?: number
    readonly script?: boolean
  }

  /** No rule of axe broken, nothing wider than the window; a picture is kept where a folder for them is named. */
  async function looksRight(page: Page, name: string): Promise<void> {
    const folder = process.env.EKKO_PICTURES
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
    }
    const tooWide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(tooWide, name).toBe(0)
    expect(await violations(page), name).toEqual([])
  }

  const board = () => town.running.store.deciderBoard(path)
  const groups = async () => (await board()).gathering.gathered.map(({ questions }) => questions)

  test('the consultation and the front lead to what is owed', async () => {
    const front = await town.get('/desk')
    expect(front.text).toContain(`href="${at}"`)
    const overview = await town.get(`/desk/consultations/${path}`)
    expect(overview.text).toContain(`href="${at}"`)
  })

  test('alike questions are ticked by the keyboard and put together, and it is taken back', async () => {
    const page = await open(at)
    await looksRight(page, 'unread-1440')
    for (const number of [1, 2, 3]) {
      await page.locator(`#q${number}`).focus()
      await page.keyboard.press('Space')
    }
    const form = page.locator('#gather')
    await form.getByLabel('The question in words that all can read – Danish').fill('Hvornår kommer der lys på stien?')
    await form.getByLabel('The question in words that all can read – English').fill('When does the path get lights?')
    await form.getByRole('button', { name: 'Put together' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Put together: 1–3').waitFor()
    expect(await groups()).toEqual([[1, 2, 3]])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The last change is taken back.').waitFor()
    expect(await groups()).toEqual([])
    await page.context().close()
  })

  test('without a script, on a phone, in Danish: nothing written is lost where something is missing', async () => {
    const page = await open(at, { language: 'da-DK', width: 320, script: false })
    await page.locator('#q1').check()
    await page.locator('#q2').check()
    await page.getByRole('button', { name: 'Sæt sammen' }).click()
    await page.getByRole('alert').getByText('Skriv spørgsmålet i ord, alle kan læse.').waitFor()
    expect(await page.locator('#q2').isChecked()).toBe(true)
    await page.getByLabel('Spørgsmålet i ord, alle kan læse – dansk').fill('Hvornår kommer der lys på stien?')
    await page.getByLabel('Spørgsmålet i ord, alle kan læse – engelsk').fill('When does the path get lights?')
    await page.getByRole('button', { name: 'Sæt sammen' }).click()
    await page.locator('#q3').check()
    await page.locator('#q4').check()
    await page.locator('#q5').check()
    await page.getByRole('button', { name: 'Læg til', exact: true }).click()
    expect(await groups()).toEqual([[1, 2, 3, 4, 5]])
    await page.locator('#q8').check()
    await page.getByText('Læg dem til side').click()
    await page.getByLabel('Hvorfor de ikke går videre – dansk').fill('Det er ikke et spørgsmål.')
    await page.getByLabel('Hvorfor de ikke går videre – engelsk').fill('This is not a question.')
    await page.getByRole('button', { name: 'Læg til side', exact: true }).click()
    await page.getByText('Begrundelsen: Det er ikke et spørgsmål.').waitFor()
    await page.context().close()
  })

  test('two groups become one, and the words are put right', async () => {
    for (const [number, da, en] of [
      ['6', 'Hvem betaler?', 'Who pays?'],
      ['7', 'Hvad koster det?', 'What does it cost?'],
    ] as const)
      await town.post(at, { do: 'together', question: number, 'words.da': da, 'words.en': en })
    const page = await open(at)
    await looksRight(page, 'gathered-1440')
    const cost = page.locator('#g-hvad-koster-det')
    await cost.getByText('Correct or merge').click()
    await cost.getByLabel('Is the same as').selectOption({ label: 'Who pays?' })
    await cost.getByRole('button', { name: 'Merge' }).click()
    await page.getByText('They are merged: "Who pays?"').waitFor()
    const pays = page.locator('#g-hvem-betaler')
    await pays.getByText('Correct or merge').click()
    await pays.getByLabel('The question in words that all can read – English').fill('Who pays, and how much?')
    await pays.getByLabel('The question in words that all can read – Danish').fill('Hvem betaler, og hvor meget?')
    await pays.getByRole('button', { name: 'Keep the words' }).click()
    await page.getByRole('heading', { name: 'Who pays, and how much?' }).waitFor()
    expect(await groups()).toEqual([[1, 2, 3, 4, 5], [8], [6, 7]])
    await page.context().close()
    const phone = await open(at, { language: 'da-DK', width: 390 })
    await looksRight(phone, 'gathered-390')
    await phone.context().close()
    const narrow = await open(at, { language: 'da-DK', width: 320 })
    for (const folded of await narrow.locator('details > summary').all()) await folded.click()
    await looksRight(narrow, 'unfolded-320')
    await narrow.context().close()
  })

  test('answers wait for the closing; then they are written, looked at on each channel, tried, and sent', async () => {
    const early = await open(`${at}/answers`)
    await early.getByText('is open, so more questions can come').waitFor()
    await early.context().close()
    await citysideOn(town.running).act({ act: 'consultation.closed', consultation: path }, 'test')
    await town.running.settled()
    const page = await open(`${at}/answers`)
    await page.waitForSelector('body[data-ready=writing]')
    await looksRight(page, 'answers-1440')
    await page.getByRole('button', { name: 'Look at it' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('"When does the path get lights?" – English').fill('All of it has lights before Christmas.')
    await page.getByLabel('"When does the path get lights?" – Danish').fill('Hele stien får lys inden jul.')
    await page.getByRole('button', { name: 'Look at it' }).click()
    await page
      .getByText('This is what those read whose question was put together with others and answered (5)')
      .waitFor()
    await page.getByText('Yours was asked together with others that asked the same.').waitFor()
    await page.getByText('This is what those read whose question was set aside (fewer than five)').waitFor()
    await looksRight(page, 'look-1440')
    await page.getByRole('link', { name: 'Slack' }).click()
    await page.getByRole('link', { name: 'Slack' }).and(page.locator('[aria-current]')).waitFor()
    await page.getByRole('button', { name: 'Send a test to myself' }).click()
    await page.getByText('It is on its way to your chat.').waitFor()
    await page.getByRole('button', { name: 'Send the answers' }).click()
    await page.getByText('The answers are on their way').waitFor()
    await page.getByText('All of it has lights before Christmas.').waitFor()
    await looksRight(page, 'answered-1440')
    await page.context().close()
    const phone = await open(at, { language: 'da-DK', width: 390 })
    await looksRight(phone, 'answered-390')
    await phone.context().close()
    expect((await board()).gathering.answered?.answers).toHaveLength(1)
    expect(wrong).toEqual([])
  })

  test('the answers stand on the public record and in its feed, in the words that all can read', async () => {
    const read = async (path: string) => {
      const [route] = ledgerRoutes(town.running).filter((each) => each.path.endsWith('*'))
      const request = {
        method: 'GET',
        path,
        query: new URLSearchParams(),
        headers: {},
        body: new Uint8Array(),
      } as const
      return String((await route?.handle(request))?.body)
    }
    const [page, feed] = [await read(`/ledger/en/${path}`), await read('/ledger/en/feed.xml')]
    expect(feed).toContain('<title>Hanne Lund answers: The path to the beach</title>')
    for (const shown of [page, feed]) {
      expect(shown).toContain('When does the path get lights?')
      expect(shown).toContain('All of it has lights before Christmas.')
      expect(shown).not.toContain('Lamps, when?')
    }
  })
})
