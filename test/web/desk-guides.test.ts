import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { known } from '../key.ts'
import { startBrowser, violations, withoutBrowser } from './browser.ts'
import { type DeskFolk, folkOf } from './desk-folk.ts'
import { type DeskTown, deskTown } from './desk-town.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let town: DeskTown
let folk: DeskFolk

beforeAll(async () => {
  town = await deskTown()
  folk = folkOf(town)
  // Those at the desk have a chat too, and the roles that they are signed in with.
  const { receive, clock, settled } = town.running
  for (const [name, kind, department] of [
    ['jens', 'staff', 'streets-parks'],
    ['karen', 'moderator', 'children-schools'],
  ] as const) {
    await folk.types(name, 'hej')
    const act = {
      act: 'duty.granted',
      contact: known(town.running.store, `sandbox:${name}`),
      duty: { kind, department },
    } as const
    await receive([{ kind: 'city.acted', id: `appoint-${name}`, at: clock.now(), by: 'test', act }])
    await settled()
  }
})
afterAll(() => town.close())

async function guideCalled(name: string): Promise<string> {
  return (await town.running.store.guides()).find((guide) => guide.name === name)?.key ?? ''
}

const inDays = (days: number) => new Date(town.running.clock.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a moderator proposes staff of their department, who agree themselves', async () => {
  const proposed = {
    contact: known(town.running.store, 'sandbox:jens'),
    name: 'Jens Holm',
    'title-da': 'Vej',
    'title-en': 'Roads',
  }
  expect((await town.get('/desk/guides', 'mette')).text).toContain('sandbox:jens')
  expect((await town.get('/desk/guides', 'mette')).text).not.toContain('sandbox:karen')
  expect(
    (
      await town.post(
        '/desk/guides/name',
        { ...proposed, contact: known(town.running.store, 'sandbox:karen') },
        'mette',
      )
    ).status,
  ).toBe(422)
  expect((await town.post('/desk/guides/name', { ...proposed, name: ' ' }, 'mette')).text).toContain(
    'A guide needs a name and a title',
  )
  expect((await town.post('/desk/guides/name', proposed, 'mette')).status).toBe(303)
  expect(await folk.newestOf('jens')).toContain('Jens Holm')
  const jens = await guideCalled('Jens Holm')
  expect((await town.get('/desk/guides', 'mette')).text).toContain('Has not agreed yet')
  expect((await town.post(`/desk/guides/${jens}/agree`, {}, 'mette')).status).toBe(422)
  expect((await town.get('/desk/guides', 'jens')).text).toContain('Yes, they may')
  expect((await town.post(`/desk/guides/${jens}/agree`, {}, 'jens')).status).toBe(303)
  expect((await town.get('/desk/guides', 'mette')).text).toContain('Is here')
  const karen = {
    contact: known(town.running.store, 'sandbox:karen'),
    name: 'Karen Vest',
    'title-da': 'Skole',
    'title-en': 'Schools',
  }
  expect((await town.post('/desk/guides/name', karen, 'boss')).status).toBe(303)
  expect((await town.post(`/desk/guides/${await guideCalled('Karen Vest')}/agree`, {}, 'karen')).status).toBe(303)
})

test('an idea is given across departments, answered by name, and the stand-in has it meanwhile', async () => {
  await folk.types('fatima', '/idé Der mangler en cykelpumpe på vejen ved stationen')
  const idea = (await town.running.store.ideas()).at(-1)
  const address = `/desk/inbox/ideas/${idea?.key}`
  const [jens, karen] = [await guideCalled('Jens Holm'), await guideCalled('Karen Vest')]
  expect((await town.get(address, 'karen')).status).toBe(404)
  expect((await town.post(`${address}/guide`, { guide: '' }, 'jens')).text).toContain('Choose who is to follow it')
  expect((await town.post(`${address}/guide`, { guide: karen }, 'jens')).text).toContain(
    'Karen Vest, Schools, will follow',
  )
  expect((await town.post(`${address}/guide`, { guide: karen, sure: 'yes' }, 'jens')).status).toBe(303)
  expect(await folk.newestOf('fatima')).toContain('Karen Vest, Skole, følger fra nu af din idé')
  expect((await town.get(address, 'karen')).text).toContain('Karen Vest, Schools, follows it until it is answered')
  expect((await town.get('/desk/inbox', 'karen')).text).toContain('cykelpumpe')
  expect((await town.get('/desk/inbox/ideas/nothing', 'karen')).status).toBe(404)

  const away = { [`from-${karen}`]: inDays(0), [`until-${karen}`]: inDays(5), [`standIn-${karen}`]: jens }
  expect((await town.post(`/desk/guides/${karen}/away`, away, 'jens')).status).toBe(422)
  expect((await town.post(`/desk/guides/${karen}/away`, { ...away, [`until-${karen}`]: '' }, 'karen')).status).toBe(422)
  expect((await town.post(`/desk/guides/${karen}/away`, away, 'karen')).status).toBe(303)
  expect((await town.get('/desk/guides', 'boss')).text).toContain('Jens Holm takes over')
  await folk.types('fatima', 'mine idéer')
  expect(await folk.newestOf('fatima')).toContain('Jens Holm, Vej, tager over, mens Karen Vest er væk')
  expect((await town.post(`/desk/guides/${karen}/back`, {}, 'karen')).status).toBe(303)

  const answer = { 'words-da': 'Pumpen kommer i maj.' }
  expect((await town.post(`${address}/answer`, answer, 'karen')).text).toContain('under your name')
  expect((await town.post(`${address}/answer`, { ...answer, sure: 'yes' }, 'karen')).status).toBe(303)
  expect(await folk.newestOf('fatima')).toContain('Karen Vest, Skole, svarer:')
})

test('the room and the forms are easy to use for everybody, at a desk and on a phone', async (context) => {
  if (withoutBrowser) return context.skip(withoutBrowser)
  await folk.types('gunnar', '/idé Vejen foran skolen er mørk om morgenen')
  const idea = (await town.running.store.ideas()).at(-1)
  const browser = await startBrowser()
  for (const look of [
    { width: 1440, dark: false },
    { width: 320, dark: true },
  ]) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.dark ? 'dark' : 'light',
      extraHTTPHeaders: { 'x-as': 'boss' },
      locale: 'da-DK',
    })
    for (const path of ['/desk/guides', `/desk/inbox/ideas/${idea?.key}`]) {
      await page.goto(`${town.url}${path}`)
      await page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true")
      expect(await violations(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true)
      const folder = process.env.EKKO_SHOTS
      if (folder) await page.screenshot({ path: `${folder}/guides-${look.width}-${path.length}.png`, fullPage: true })
    }
    await page.close()
  }
  await browser.close()
})

test('a guide is ended after one more look, and what they followed is its department’s', async () => {
  const idea = (await town.running.store.ideas()).at(-1)
  const jens = await guideCalled('Jens Holm')
  expect((await town.post(`/desk/inbox/ideas/${idea?.key}/guide`, { guide: jens, sure: 'yes' }, 'boss')).status).toBe(
    303,
  )
  expect((await town.post(`/desk/guides/${jens}/end`, {}, 'mette')).text).toContain('goes to the department')
  expect((await town.post(`/desk/guides/${jens}/end`, { sure: 'no' }, 'mette')).status).toBe(303)
  expect(await guideCalled('Jens Holm')).toBe(jens)
  expect((await town.post(`/desk/guides/${jens}/end`, { sure: 'yes' }, 'karen')).status).toBe(422)
  expect((await town.post(`/desk/guides/${jens}/end`, { sure: 'yes' }, 'mette')).status).toBe(303)
  expect(await guideCalled('Jens Holm')).toBe('')
  expect(await folk.newestOf('gunnar')).toContain('Den, der fulgte din idé nummer')
})
