import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FakeUser } from '../adapters/telegram/chats.ts'
import { fakeToken } from '../adapters/telegram/fake.ts'
import { ekko } from '../commands/init-process.ts'
import { noonZone, TelegramTown } from '../commands/telegram-town.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'

/** Where pictures of the pages are kept to be looked at, if anywhere. */
const pictures = process.env.EKKO_PICTURES

/** What six people choose and write; the last is alone with it. */
const said = [
  ['bo', 'Ved bænkene', 'Der er for varmt ved bænkene i juli'],
  ['clara', 'Ved bænkene', 'Skygge ved bænkene, tak for det'],
  ['dan', 'Midt på', 'Et træ midt på, som man kan mødes under'],
  ['eva', 'Ved bænkene', 'Min mor kan ikke sidde i solen'],
  ['finn', 'Midt på', 'Et stort træ, så pladsen bliver grøn'],
  ['gerda', 'Ingen træer', 'Markedet har brug for hver eneste meter'],
] as const

describe.skipIf(withoutBrowser)('a city’s first consultation, from an empty folder to the echo', () => {
  let town: TelegramTown
  let browser: Browser

  beforeAll(async () => {
    town = new TelegramTown()
    await town.open()
    browser = await startBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })

  async function picture(page: Page, name: string): Promise<void> {
    if (pictures === undefined) return
    await page.screenshot({ path: `${pictures}/${name}-desk.png`, fullPage: true })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: `${pictures}/${name}-phone.png`, fullPage: true })
    await page.setViewportSize({ width: 1440, height: 900 })
  }

  /** A person says hello and yes, and follows everything. */
  async function joins(user: FakeUser): Promise<void> {
    await town.people.starts(user)
    await town.hears(user, 'Må Hejresund Kommune spørge dig', 0)
    await town.taps(user, 'Ja, spørg mig', 'Hvad vil du gerne spørges om?')
    await town.taps(user, 'Det hele', 'Hvor bor du')
  }

  const workday = (ahead: number) => {
    const on = new Date(Date.now() + ahead * 86_400_000)
    // Neither a weekend nor one of the days between the years, on which no office is open.
    while ([0, 6].includes(on.getUTCDay()) || on.toISOString().slice(5) > '12-22') on.setUTCDate(on.getUTCDate() + 1)
    return on.toISOString().slice(0, 10)
  }

  test('written at the desk, answered in the chat, themed, decided and echoed', async () => {
    const answers = ['Hejresund', noonZone(), 'da', '', '', 'Teknik og Miljø', '', '', '', '', '', '', '']
    const set = await ekko(town.machine(town.fake()), ['init'], [...answers, 'ja', fakeToken, '', '', '', '', '', ''])
    expect(set.code, set.said).toBe(0)
    const [, ref = ''] = /t\.me\/ekko_test_bot\?start=(\S+)/.exec(set.said) ?? []
    const greeting = await town.start(town.fake())
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting) ?? []

    const mette = town.user('mette')
    await town.people.starts(mette, ref)
    await town.hears(mette, 'Du er nu moderator her.', 0)
    for (const [name] of said) await joins(town.user(name))

    // The way in comes from the chat.
    await town.says(mette, 'skrivebord', 'Her er vejen ind til skrivebordet.')
    const entrance = town.addressOf(mette, `${url}/desk/in/`)
    expect(entrance).toBeDefined()
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'da-DK',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) wrong.push(request.url())
    })
    await page.goto(entrance ?? '')
    await page.getByRole('button', { name: 'Log ind' }).click()
    await page.waitForURL(`${url}/desk`)
    expect(await violations(page)).toEqual([])
    await picture(page, '1-front')

    // Written by form.
    await page.getByRole('link', { name: 'Ny høring' }).click()
    await page.getByRole('button', { name: 'Begynd: En tom side' }).click()
    const words: Readonly<Record<string, string>> = {
      'title.da': 'Træer på Torvet',
      'frame.why.da': 'Vi lægger nye fliser på Torvet. Der kan stå træer, hvis vi graver nu.',
      'frame.open.da': 'Hvor træerne skal stå, og om der skal være nogen.',
      'frame.settled.da': 'Torvet har marked om lørdagen. Der er penge til ti træer.',
      'frame.decider.da': 'Udvalget for Teknik og Miljø',
      'host.name': 'Mette Krogh',
      'host.title.da': 'gartner og projektleder',
      'questions[0].text.da': 'Hvor skal der stå træer på Torvet?',
      'questions[0].choices[0].label.da': 'Ved bænkene',
      'questions[0].choices[1].label.da': 'Midt på',
      closesAt: `${workday(14)}T20:00`,
      'frame.decisionOn': workday(40),
      answerBy: workday(50),
    }
    for (const [name, value] of Object.entries(words)) await page.locator(`[name="${name}"]`).fill(value)
    await page
      .getByRole('button', { name: /valgmulighed/ })
      .first()
      .click()
    await page.locator('[name="questions[0].choices[2].label.da"]').fill('Ingen træer')
    await page.getByRole('button', { name: /[Tt]ilføj et spørgsmål|spørgsmål mere/ }).click()
    await page.locator('[name="questions[1].kind"]').selectOption('open')
    await page.locator('[name="questions[1].text.da"]').fill('Hvorfor lige der?')
    await page.locator('[name="opensAt.now"]').check()
    await picture(page, '2-form')
    await page.getByRole('button', { name: 'Se, hvad borgerne får' }).click()
    await page.getByRole('heading', { name: 'Hvad borgerne ser' }).waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, '3-preview')
    const before = town.heard(town.user('gerda')).length
    await page.getByRole('button', { name: 'Sæt i gang', exact: true }).click()
    await page.getByText('er på vej.').waitFor()

    // Answered in the chat.
    await town.hears(town.user('gerda'), 'Hvor skal der stå træer på Torvet?', before)
    for (const [name, choice, why] of said) {
      const user = town.user(name)
      await town.taps(user, choice, 'Hvorfor lige der?')
      await town.says(user, why, 'Tak!')
      await town.taps(user, 'Ja, fortæl mig det', 'Så hører du fra mig')
    }
    await picture(page, '4-overview')

    // Read and themed.
    await page.getByRole('link', { name: 'Temaer' }).first().click()
    await page.locator('#s1').waitFor()
    for (const number of [1, 2, 4]) await page.getByLabel(`Sæt kryds ved udsagn ${number}`, { exact: true }).check()
    await page.getByLabel('Temaets navn').first().fill('Skygge')
    await page.getByRole('button', { name: 'Læg i temaet' }).first().click()
    await page.getByText('3 af 6 har et tema').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, '5-themes')

    // Closed, decided by form, and looked at from each person's side.
    const consultation = `${url}/desk/consultations/traeer-paa-torvet`
    await page.goto(`${consultation}/close`)
    await page.locator('main button.main, main button.danger').first().click()
    await page.waitForURL(consultation)
    await page.goto(`${consultation}/outcome`)
    const part = (number: number) => page.getByRole('group', { name: `Del ${number}`, exact: true })
    const write = async (number: number, whom: readonly string[], verdict: string, decision: string, why: string) => {
      for (const each of whom) await part(number).getByLabel(each, { exact: true }).check()
      await part(number).getByLabel(verdict, { exact: true }).check()
      await part(number).locator('textarea').nth(0).fill(decision)
      await part(number).locator('textarea').nth(1).fill(why)
    }
    await write(
      1,
      ['Ved bænkene', 'Tema: Skygge'],
      'Det bliver et ja',
      'Der kommer fem træer ved bænkene.',
      'Det var det, flest bad om.',
    )
    const beside = page.getByRole('complementary')
    await beside.getByText('Ingen træer').first().waitFor()
    await page.getByRole('button', { name: 'Tilføj en del' }).click()
    await write(
      2,
      ['Ingen træer'],
      'Det bliver et nej',
      'Der kommer træer på Torvet.',
      'Markedet får plads ved siden af dem.',
    )
    await page.locator('[name="decidedBy.name"]').fill('Lone Vestergaard')
    await page.locator('[name="decidedBy.title.da"]').fill('formand for udvalget')
    expect(await violations(page)).toEqual([])
    await picture(page, '6-outcome')
    await page.getByRole('button', { name: 'Se det, før det bliver sendt' }).click()
    await page.locator('.samples').waitFor()
    await picture(page, '7-samples')
    const heard = Object.fromEntries(said.map(([name]) => [name, town.heard(town.user(name)).length]))
    await page.locator('main button.main').last().click()

    // Echoed, true for each thing that each of them said.
    const [critic, minority, glad] = await Promise.all(
      ['gerda', 'dan', 'bo'].map((name) =>
        town.hears(town.user(name), 'Nu kan du høre, hvad det blev til', heard[name] ?? 0),
      ),
    )
    expect(critic).toMatch(/Ingen træer[\s\S]*Det bliver et nej[\s\S]*Markedet får plads/)
    expect(critic).toMatch(/Markedet har brug for hver eneste meter[\s\S]*Det svarer beslutningen ikke på/)
    expect(minority).toMatch(/Midt på[\s\S]*Det svarer beslutningen ikke på/)
    expect(minority).not.toContain('Det bliver et ja')
    expect(glad).toMatch(/Ved bænkene[\s\S]*Det bliver et ja/)
    expect(await (await fetch(`${url}/ledger/traeer-paa-torvet`)).text()).toContain('Lone Vestergaard')
    expect(wrong).toEqual([])
  }, 420_000)
})
