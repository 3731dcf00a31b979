import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskFolk, folkOf } from './desk-folk.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const words = 'Der mangler en cykelpumpe på vejen ved stationen <b>nu</b>'
let town: DeskTown
let folk: DeskFolk

beforeAll(async () => {
  town = await deskTown()
  folk = folkOf(town)
})
afterAll(() => town.close())

/** An idea of a citizen's, with its address at the desk. */
async function ideaOf(who: string, what: string): Promise<string> {
  await folk.types(who, `/idé ${what}`)
  const idea = (await town.running.store.ideas()).find(({ text }) => text === what)
  return `/desk/inbox/ideas/${idea?.key}`
}

test('an idea waits with its clock, is shown before it is answered, and its author reads the answer', async () => {
  const address = await ideaOf('fatima', words)
  const inbox = (await town.get('/desk/inbox', 'jens')).text
  expect(inbox).toContain('1 waits for an answer'.replace('1 waits', 'One waits'))
  expect(inbox).toContain('Der mangler en cykelpumpe på vejen ved stationen &#60;b&#62;nu&#60;/b&#62;')
  expect(inbox).toMatch(/\d+ days left/)
  const looked = await town.post(`${address}/answer`, { 'words-da': 'Pumpen kommer i maj.' }, 'jens')
  expect(looked.text).toContain('This goes to the person who sent idea number 1.')
  expect(await folk.newestOf('fatima')).not.toContain('Pumpen')
  const back = await town.post(`${address}/answer`, { 'words-da': 'Pumpen kommer i maj.', sure: 'no' }, 'jens')
  expect(back.text).toContain('Pumpen kommer i maj.</textarea>')
  const sent = await town.post(`${address}/answer`, { 'words-da': 'Pumpen kommer i maj.', sure: 'yes' }, 'jens')
  expect(sent).toMatchObject({ status: 303, location: address })
  expect(await folk.newestOf('fatima')).toContain('Pumpen kommer i maj.')
  expect((await town.get('/desk/inbox', 'jens')).text).toContain('Nobody waits for you')
  const again = await town.post(`${address}/answer`, { 'words-da': 'Og en til.', sure: 'yes' }, 'jens')
  expect(again).toMatchObject({ status: 422 })
  expect(again.text).toContain('The idea number 1 is answered already')
})

test('an idea moves to another department with a word to its author, and is then theirs alone', async () => {
  const address = await ideaOf('gunnar', 'Vejen foran skolen er mørk om morgenen')
  expect((await town.get(address, 'karen')).status).toBe(404)
  const to = { to: 'children-schools', 'word-da': 'Skolen ejer vejen.' }
  expect((await town.post(`${address}/pass`, { ...to, to: 'streets-parks' }, 'jens')).status).toBe(422)
  expect((await town.post(`${address}/pass`, to, 'jens')).text).toContain('Children and Schools')
  expect((await town.post(`${address}/pass`, { ...to, sure: 'yes' }, 'jens')).status).toBe(303)
  expect(await folk.newestOf('gunnar')).toContain('Skolen ejer vejen.')
  expect((await town.get(address, 'jens')).status).toBe(404)
  expect((await town.get(address, 'karen')).text).toContain('Streets and Parks handed it on to Children and Schools')
  expect((await town.post(`${address}/answer`, { 'words-da': 'Nej', sure: 'yes' }, 'jens')).status).toBe(404)
})

test('an answer that takes longer needs a reason and a working day', async () => {
  const address = await ideaOf('ida', 'Sæt et træ på vejen ved pladsen')
  const later = (fields: Record<string, string>) => town.post(`${address}/later`, fields, 'jens')
  expect((await later({ 'why-da': 'Vi måler op.' })).text).toContain('Choose the new day.')
  expect((await later({ 'why-da': 'Vi måler op.', due: '2020-01-01' })).status).toBe(422)
  expect((await later({ due: aTuesday() })).status).toBe(422)
  const fields = { 'why-da': 'Vi måler op.', due: aTuesday() }
  expect((await later(fields)).text).toContain('Vi måler op.')
  expect((await later({ ...fields, sure: 'yes' })).status).toBe(303)
  expect((await town.get(address, 'jens')).text).toContain('It takes longer:')
})

test('staff ask more about a statement, the citizen answers, and the thread shows both without a name', async () => {
  const about = { of: 'answer', consultation: 'noerregade-space', statement: '1' }
  const page = await town.get(`/desk/inbox/ask?${new URLSearchParams(about)}`, 'jens')
  expect(page.text).toContain('Statement 1 on')
  expect((await town.get(`/desk/inbox/ask?${new URLSearchParams(about)}`, 'karen')).status).toBe(404)
  expect((await town.post('/desk/inbox/ask', { ...about, words: ' ' }, 'jens')).status).toBe(422)
  const asked = await town.post('/desk/inbox/ask', { ...about, words: 'Hvornår på dagen?', sure: 'yes' }, 'jens')
  const thread = asked.location ?? ''
  expect(thread).toMatch(/^\/desk\/inbox\/exchanges\/[0-9a-f]{10}$/)
  await town.running.settled()
  const chats = await folk.chats()
  const [contact] = [...chats].find(([, said]) => JSON.stringify(said.at(-1)).includes('Hvornår på dagen?')) ?? ['']
  const who = contact.replace('sandbox:', '')
  const reply = chats.get(contact)?.at(-1)
  const button = reply?.bubbles.flatMap(({ buttons }) => buttons).find((each) => 'token' in each)
  if (reply && button && 'token' in button) await folk.taps(who, 'inbox-reply-1', button.token, reply.id)
  await town.running.settled()
  await folk.types(who, 'Om morgenen ved otte')
  const shown = (await town.get(thread, 'jens')).text
  expect(shown).toContain('Om morgenen ved otte')
  expect(shown).toContain('The city asked')
  expect(shown.toLowerCase()).not.toContain(`sandbox:${who}`)
  expect((await town.get(thread, 'karen')).status).toBe(404)
  expect((await town.post(`${thread}/end`, {}, 'karen')).status).toBe(404)
  expect((await town.post(`${thread}/end`, {}, 'jens')).status).toBe(303)
})

test('the inbox is easy to use for everybody, at a desk and on a phone, in the light and in the dark', async (context) => {
  if (withoutBrowser) return context.skip(withoutBrowser)
  const browser: Browser = await startBrowser()
  const address = await ideaOf('karen', 'En bænk på vejen til kirken')
  for (const look of [
    { width: 1440, dark: false },
    { width: 320, dark: true },
  ]) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.dark ? 'dark' : 'light',
      extraHTTPHeaders: { 'x-as': 'jens' },
      locale: 'da-DK',
    })
    for (const path of ['/desk/inbox', address]) {
      await page.goto(`${town.url}${path}`)
      expect(await violations(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
      const folder = process.env.EKKO_SHOTS
      if (folder) await page.screenshot({ path: `${folder}/inbox-${look.width}-${path.length}.png`, fullPage: true })
    }
    // What is being written outlives a reload.
    await page.locator('#words-da').fill('Vi kigger på det')
    await page.reload()
    expect(await page.locator('#words-da').inputValue()).toBe('Vi kigger på det')
    await page.close()
  }
  await browser.close()
})

/** A Tuesday some months away: hardly ever a holiday. */
function aTuesday(): string {
  const day = new Date(town.running.clock.now() + 150 * 86_400_000)
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
