import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ShownConsultation } from '../../src/web/sandbox/wire.ts'
import { launchBenches, meetAs, open, sees, startBrowser, ticked, violations } from './browser.ts'
import { type ScriptedTown, scriptedTown } from './scripted.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
let town: ScriptedTown

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  town = await scriptedTown()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await town.close()
})

test('a visit ticks itself off by what is done in it, from the answer to what was built', async () => {
  const { page, wrong } = await open(browser, town.url)
  await meetAs(page)
  await launchBenches(page)
  await ticked(page, 0)
  await page.getByRole('button', { name: 'On the square' }).click()
  await sees(page, 'You are answer number 37.')
  await ticked(page, 1)
  await page.click('.clock-next')
  await ticked(page, 2)
  expect(await page.locator('#clock-date').textContent()).toBe('Monday, 16 March 2026')
  await page.getByRole('button', { name: 'Publish the decision' }).last().click()
  await page.getByRole('button', { name: 'See what people get' }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await sees(page, 'What happened to your answer')
  await sees(page, '2 weeks later')
  await ticked(page, 3)
  await page.getByRole('button', { name: 'Partly' }).click()
  await ticked(page, 4)
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await page.getByLabel('What has happened').fill('Eight benches stand there now.')
  await page.getByRole('button', { name: 'Tell everyone' }).click()
  await ticked(page, 5)
  expect(wrong).toEqual([])
})

test('what stood there before the visit is not unread and ticks nothing', async () => {
  const message = { to: 'sandbox:bo', language: 'en', buttons: [], reply: false } as const
  await town.adapter.send({ ...message, key: 'reply:receipt:1', blocks: [{ style: 'plain', text: 'Thank you, Bo.' }] })
  const { page } = await open(browser, town.url)
  expect(await page.locator('.dot').count()).toBe(0)
  await ticked(page, 0)
  await town.adapter.send({ ...message, key: 'news', blocks: [{ style: 'plain', text: 'News for Bo.' }] })
  await expect.poll(() => page.locator('.neighbours summary .dot').textContent()).toContain('1')
  await page.locator('.neighbours summary').click()
  await page.click('[data-key=bo]')
  await sees(page, 'News for Bo.')
  await expect.poll(() => page.locator('.dot').count()).toBe(0)
})

test('a person can block Ekko, and writing lets it in again', async () => {
  const { page } = await open(browser, town.url)
  await meetAs(page)
  await page.getByRole('button', { name: 'More about Anna' }).click()
  await page.getByRole('button', { name: 'Block Ekko' }).click()
  await page.locator('#log').getByText('Anna has blocked Ekko.').waitFor()
  expect(town.received.at(-1)).toMatchObject({ kind: 'contact.stopped', contact: 'sandbox:anna' })
  await page.fill('#composer-text', 'Hej')
  await page.press('#composer-text', 'Enter')
  await expect.poll(() => page.locator('#log').getByText('Anna has blocked Ekko.').count()).toBe(0)
})

test('a reloaded page shows the same chat and the pressed button', async () => {
  const { page } = await open(browser, town.url)
  await meetAs(page)
  const before = await page.locator('#log').textContent()
  await page.reload()
  await sees(page, 'You will be asked about')
  expect(await page.locator('#log').textContent()).toBe(before)
  expect(await page.getByRole('button', { name: 'Yes, ask me' }).getAttribute('aria-pressed')).toBe('true')
})

test('what a citizen wrote is shown as it stands, and is never markup', async () => {
  const { page, wrong } = await open(browser, town.url)
  await page.click('#start')
  const words = '<img src=x onerror=alert(1)> <b>bold</b> https://evil.example @everyone'
  await page.fill('#composer-text', words)
  await page.press('#composer-text', 'Enter')
  await page.waitForSelector('blockquote')
  expect(await page.locator('blockquote').textContent()).toBe(words)
  expect(await page.locator('blockquote').locator('a, b, img').count()).toBe(0)
  expect(wrong).toEqual([])
})

test('what did not arrive says so, and trying again sends it once', async () => {
  const { page } = await open(browser, town.url)
  town.refuse(true)
  await page.fill('#composer-text', 'Hej')
  await page.press('#composer-text', 'Enter')
  await sees(page, 'Not delivered. Try again')
  town.refuse(false)
  await page.getByRole('button', { name: 'Not delivered' }).click()
  await page.waitForSelector('blockquote')
  expect(town.received.filter((event) => event.kind === 'message.received').length).toBe(1)
  expect(await page.locator('.message.mine').count()).toBe(1)
})

test("someone else's news is a dot in the list until it is looked at", async () => {
  const { page } = await open(browser, town.url)
  await meetAs(page)
  await page.getByPlaceholder('Add a person').fill('Søren Åby')
  await page.getByPlaceholder('Add a person').press('Enter')
  await sees(page, 'Søren Åby has not met Ekko yet')
  await launchBenches(page)
  await page.waitForSelector('[data-key=anna] .dot')
  await page.click('[data-key=anna]')
  await sees(page, 'Where do you miss a bench most?')
  await expect.poll(() => page.locator('[data-key=anna] .dot').count()).toBe(0)
  await page.click('[data-key=soeren-aaby]')
  await page.click('#start')
  await page.getByRole('button', { name: 'Yes, ask me' }).waitFor()
  expect(town.received.at(-1)).toMatchObject({ contact: 'sandbox:soeren-aaby', kind: 'conversation.started' })
})

test('a message that is edited changes where it stands', async () => {
  const { page } = await open(browser, town.url)
  const message = { to: 'sandbox:anna', language: 'en', buttons: [], reply: false } as const
  const say = (key: string, text: string) => ({ ...message, key, blocks: [{ style: 'plain' as const, text }] })
  const { externalId = '' } = await town.adapter.send(say('one', '37 people have answered.'))
  await town.adapter.send(say('two', 'Something after it.'))
  await town.adapter.send({ ...say('three', '38 people have answered.'), editsExternalId: externalId })
  await sees(page, '38 people have answered.')
  expect(await page.locator('.message').count()).toBe(2)
  expect(await page.locator('.message').first().textContent()).toContain('changed')
})

test('a message longer than the screen is read from its beginning', async () => {
  const { page } = await open(browser, town.url, { phone: true })
  await page.click('#start')
  await page.getByRole('button', { name: 'Yes, ask me' }).waitFor()
  const blocks = Array.from({ length: 30 }, (_, line) => ({ style: 'plain' as const, text: `Paragraph ${line}.` }))
  await town.adapter.send({ key: 'long', to: 'sandbox:anna', language: 'en', blocks, buttons: [], reply: false })
  await page.locator('#log').getByText('Paragraph 0.').waitFor()
  const inView =
    "(() => { const log = document.getElementById('log').getBoundingClientRect(); const first = [...document.querySelectorAll('.block-plain')].find((node) => node.textContent === 'Paragraph 0.').getBoundingClientRect(); return first.top >= log.top && first.bottom <= log.bottom })()"
  await expect.poll(() => page.evaluate(inView)).toBe(true)
})

test('a required form cannot be sent empty, nor with more ticks than allowed', async () => {
  const { page } = await open(browser, town.url)
  await page.click('#start')
  await page.getByRole('button', { name: 'Yes, ask me' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await page.locator('dialog[open]').count()).toBe(1)
  expect(town.received.some((event) => event.kind === 'form.submitted')).toBe(false)
  await page.getByLabel('Streets and squares').check()
  await page.getByLabel('Schools').check()
  expect(await page.getByLabel('Parks and nature').isDisabled()).toBe(true)
  await page.getByLabel('A wish for the city').fill('More benches')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect
    .poll(() => town.received.find((event) => event.kind === 'form.submitted'))
    .toMatchObject({ fields: { topics: ['streets', 'schools'], wish: 'More benches' } })
})

test('a file that cannot be launched says why, and stays unlaunched', async () => {
  const { page } = await open(browser, town.url)
  await page.click('[data-key=launch]')
  await page.getByLabel('Safer ways to school').check()
  await sees(page, 'which has passed')
  expect(await page.getByRole('button', { name: 'Launch', exact: true }).isDisabled()).toBe(true)
})

test('an outcome that cannot be read keeps the sheet open with its sentences', async () => {
  const { page } = await open(browser, town.url)
  await launchBenches(page)
  await page.getByRole('button', { name: 'Close now' }).click()
  await page.locator('dialog').getByRole('button', { name: 'Close now' }).click()
  await page.getByRole('button', { name: 'Publish the decision' }).last().click()
  await page.getByLabel('An empty one').check()
  await page.getByRole('button', { name: 'See what people get' }).click()
  await sees(page, 'Say what was decided.')
  expect(await page.locator('dialog[open]').count()).toBe(1)
})

test('before it is published it says how much it answers, and shows what people will read', async () => {
  const { page, wrong } = await open(browser, town.url)
  await launchBenches(page)
  await page.click('.clock-next')
  await page.getByRole('button', { name: 'Publish the decision' }).last().click()
  await page.getByRole('button', { name: 'See what people get' }).click()
  await sees(page, '1 that no decision answers')
  await sees(page, 'Shown because this person wrote the most:')
  await sees(page, 'A few people will read that the decision does not answer something they said.')
  expect(await violations(page)).toEqual([])
  expect(await page.locator('.pill', { hasText: 'Answered' }).count()).toBe(0)
  await page.locator('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
  await page.waitForSelector('dialog', { state: 'hidden' })
  expect(wrong).toEqual([])
})

test.each([{ phone: false }, { phone: true }])(
  'what people wrote is put into themes statement by statement, and what is only suggested is taken with a tap (phone: $phone)',
  async ({ phone }) => {
    const { page, wrong } = await open(browser, town.url, { phone })
    if (phone) await page.locator('.tabs').getByRole('button', { name: 'City hall' }).click()
    await launchBenches(page)
    await page.getByRole('button', { name: 'Themes', exact: true }).click()
    await sees(page, 'Words that begin alike: 2')
    const chip = page.locator('[data-statement="2"] .chip', { hasText: 'Rest' })
    expect(await chip.getAttribute('aria-pressed')).toBe('false')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Take them' }).click()
    await expect.poll(() => chip.getAttribute('aria-pressed')).toBe('true')
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(wrong).toEqual([])
  },
)

test('a reason that was put away again is not told with what was built', async () => {
  const { page } = await open(browser, town.url)
  await launchBenches(page)
  await page.click('.clock-next')
  await page.getByRole('button', { name: 'Publish the decision' }).last().click()
  await page.getByRole('button', { name: 'See what people get' }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  await page.getByLabel('Delayed').check()
  await page.getByLabel('Why', { exact: true }).fill('The paint is late.')
  await page.getByLabel('New date').fill('2026-12-01')
  await page.getByLabel('Done').check()
  await page.getByLabel('What has happened').fill('Eight benches stand there now.')
  await page.getByRole('button', { name: 'Tell everyone' }).click()
  await page.locator('.step .pill', { hasText: 'Done' }).waitFor()
  const response = await fetch(`${town.url}/sandbox/desk/consultations`)
  const [one] = (await response.json()) as readonly ShownConsultation[]
  expect(one?.reports).toEqual([
    {
      consultation: 'istedgade-benches',
      milestone: 'placed',
      state: 'done',
      what: { en: 'Eight benches stand there now.' },
    },
  ])
})

test('someone who came by a link brings it along', async () => {
  const { page } = await open(browser, town.url, { path: '?start=beg_k3x9q2' })
  await page.click('#start')
  await expect.poll(() => town.received[0]).toMatchObject({ kind: 'conversation.started', ref: 'beg_k3x9q2' })
})

test('staff see the digest as it is now', async () => {
  const { page } = await open(browser, town.url)
  await meetAs(page)
  await launchBenches(page)
  await page.getByRole('tab', { name: 'Staff inbox' }).click()
  const digest = page.frameLocator('iframe.digest')
  await digest.getByText('0 new answers on 2026-03-02.').waitFor()
  await page.getByRole('button', { name: 'On the square' }).click()
  await digest.getByText('1 new answers on 2026-03-02.').waitFor()
})

test('the digest stands still until its words change, whatever else happens at city hall', async () => {
  const { page } = await open(browser, town.url)
  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loaded.push(request.url())
  })
  await meetAs(page)
  await launchBenches(page)
  await page.getByRole('tab', { name: 'Staff inbox' }).click()
  const digest = page.frameLocator('iframe.digest')
  await digest.getByText('0 new answers').waitFor()
  await page.getByRole('button', { name: 'On the square' }).click()
  await digest.getByText('1 new answers').waitFor()
  expect(loaded.length).toBe(2)
  expect(new Set(loaded).size).toBe(2)
})

test('the whole talk can be had with a keyboard alone', async () => {
  const { page } = await open(browser, town.url)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement?.id')).toBe('composer-text')
  await page.keyboard.type('Hej')
  await page.keyboard.press('Enter')
  await page.waitForSelector('blockquote')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('That is all')
  await page.keyboard.press('Enter')
  await expect.poll(() => town.received.at(-1)).toMatchObject({ kind: 'button.pressed', token: 'fin_k3x9q2_1' })
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('That is all')
})

test('on a phone one part is shown at a time, and nothing is wider than the screen', async () => {
  const { page, wrong } = await open(browser, town.url, { phone: true })
  await meetAs(page)
  for (const [tab, part] of [
    ['People', 'people'],
    ['City hall', 'hall'],
    ['Clock', 'clock'],
    ['Chat', 'chat'],
  ] as const) {
    await page.locator('.tabs').getByRole('button', { name: tab }).click()
    expect(await page.evaluate(visibleParts)).toEqual([part])
    expect(await page.evaluate(widest)).toBeLessThanOrEqual(390)
  }
  expect(wrong).toEqual([])
})

test('the page speaks Danish to a Danish browser, and the two languages say the same things', async () => {
  const { page } = await open(browser, town.url, { language: 'da-DK' })
  await sees(page, 'Anna har ikke mødt Ekko endnu')
  await page.getByRole('button', { name: 'English' }).click()
  await sees(page, 'Anna has not met Ekko yet')
  const [da, en] = ['da', 'en'].map((language) => textsOf(language))
  expect(Object.keys(da ?? {}).sort()).toEqual(Object.keys(en ?? {}).sort())
  for (const key of Object.keys(en ?? {})) expect(placeholders(da?.[key]), key).toEqual(placeholders(en?.[key]))
})

test.each([
  { phone: false, dark: false },
  { phone: false, dark: true },
  { phone: true, dark: false },
  { phone: true, dark: true },
])(
  'nothing keeps anyone out (phone: $phone, dark: $dark)',
  async (look) => {
    const { page } = await open(browser, town.url, look)
    const toHall = () =>
      look.phone ? page.locator('.tabs').getByRole('button', { name: 'City hall' }).click() : undefined
    const found = [...(await violations(page))]
    await meetAs(page)
    found.push(...(await violations(page)))
    await toHall()
    await page.click('[data-key=launch]')
    await page.getByRole('heading', { name: 'Benches on Istedgade' }).waitFor()
    found.push(...(await violations(page)))
    await page.getByRole('button', { name: 'Launch', exact: true }).click()
    await page.waitForSelector('.case')
    found.push(...(await violations(page)))
    expect(found).toEqual([])
  },
  60_000,
)

/** Run in the page: the parts that are on screen, and how far to the right anything reaches. */
const visibleParts =
  "[...document.querySelectorAll('#people, #hall, #clock, #chat')].filter((node) => node.checkVisibility()).map((node) => node.id)"
const widest =
  "Math.ceil(Math.max(...[...document.querySelectorAll('body *:not(.unseen, .skip)')].map((node) => node.getBoundingClientRect().right)))"

type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>

function textsOf(language: string): Texts {
  const file = new URL(`../../src/web/sandbox/texts/${language}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Texts
}

function placeholders(text: Texts[string] | undefined): readonly string[] {
  const whole = typeof text === 'string' ? text : Object.values(text ?? {}).join(' ')
  return [...new Set(whole.match(/\{\w+\}/g) ?? [])].sort()
}
