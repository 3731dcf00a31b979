import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import { contactOf, type DoorTown, doorTown } from '../web/door-town.ts'

let town: DoorTown

beforeAll(async () => {
  town = await doorTown({ EKKO_PUBLIC_URL: 'https://ekko.rivertown.example' })
  for (const name of ['anna', 'bo']) {
    await town.writes(name, '/start')
    await town.writes(name, 'yes')
  }
  await town.writes('anna', `/idea A swing <script>alert(1)</script> by the sea </pre></details>`)
  await town.writes('bo', '/idea More benches at the library')
})
afterAll(() => town.close())

/** The path of the link that comes when this person asks; undefined where none does. */
async function linkOf(name: string, words = 'my data'): Promise<string | undefined> {
  const said = JSON.stringify((await town.writes(name, words)).map(({ buttons, blocks }) => ({ buttons, blocks })))
  const found = /https:\/\/ekko\.rivertown\.example(\/mydata\/[0-9a-f]{48})/.exec(said)?.[1]
  // What goes into the text of a message is fetched by every app that shows a preview: it stands in a button alone.
  for (const { blocks } of await town.writes(name, 'help')) expect(JSON.stringify(blocks)).not.toContain('/mydata/')
  return found
}

const post = { method: 'POST' } as const

test('a link shows everything, once, and only to who presses the button', async () => {
  const link = (await linkOf('anna')) ?? ''
  const looked = await town.ask(link)
  expect(looked.status).toBe(200)
  expect(looked.text).not.toContain('A swing')
  const used = await town.ask(link, post)
  expect(used.status).toBe(200)
  expect(used.text).toContain('A swing &#60;script&#62;alert(1)&#60;/script&#62; by the sea &#60;/pre&#62;')
  expect(used.text).not.toContain('<script')
  expect(used.text).not.toContain('More benches')
  const json = /data:application\/json;base64,([^"]+)"/.exec(used.text)?.[1] ?? ''
  expect(JSON.parse(Buffer.from(json, 'base64').toString())).toMatchObject({
    person: { language: 'en', standing: 'active' },
    ideas: [{ text: 'A swing <script>alert(1)</script> by the sea </pre></details>' }],
  })
  for (const again of [await town.ask(link, post), await town.ask(`${link}/file`, post), await town.ask(link)])
    expect(again).toMatchObject({ status: 404 })
})

test('the same as a file alone, once', async () => {
  const link = (await linkOf('anna')) ?? ''
  const file = await town.ask(`${link}/file`, post)
  expect(file.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="ekko-my-data.json"',
    'cache-control': 'no-store',
  })
  expect(JSON.parse(file.text).consents.length).toBeGreaterThan(0)
  expect((await town.ask(link, post)).status).toBe(404)
})

/** What fetches a link before its reader does. */
const previews = [
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'TelegramBot (like TwitterBot)',
  'WhatsApp/2.23',
] as const

test('apps that fetch a link for a preview learn nothing and use nothing', async () => {
  const link = (await linkOf('anna')) ?? ''
  for (const agent of previews) {
    const { status, text } = await town.ask(link, { headers: { 'user-agent': agent } })
    expect(status).toBe(200)
    expect(text).not.toMatch(/swing|anna|sandbox|test:/)
  }
  expect((await town.ask(link, { method: 'POST', headers: { 'user-agent': 'Mozilla/5.0' } })).status).toBe(200)
})

test('every answer is kept nowhere, told to no other site, and loads nothing', async () => {
  const link = (await linkOf('anna')) ?? ''
  const wrong = `/mydata/${'0'.repeat(48)}`
  for (const answer of [
    await town.ask(link),
    await town.ask(link, post),
    await town.ask(wrong),
    await town.ask(wrong, post),
  ])
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nosnippet, noarchive',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      ),
    })
})

test('another site cannot press the button', async () => {
  const link = (await linkOf('anna')) ?? ''
  for (const site of ['cross-site', 'same-site'])
    expect((await town.ask(link, { method: 'POST', headers: { 'sec-fetch-site': site } })).status).toBe(404)
  expect((await town.ask(link, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
})

test('of four who press at once one sees it', async () => {
  const link = (await linkOf('bo')) ?? ''
  const all = await Promise.all([1, 2, 3, 4].map(() => town.ask(link, post)))
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404])
})

test('a newer link ends the one before, and none lives longer than fifteen minutes', async () => {
  const [older, newer] = [(await linkOf('bo')) ?? '', (await linkOf('bo')) ?? '']
  expect((await town.ask(older)).status).toBe(404)
  expect((await town.ask(newer)).status).toBe(200)
  town.clock.advance(15 * minuteMs)
  expect((await town.ask(newer, post)).status).toBe(404)
})

test('who is forgotten has no link any more', async () => {
  await town.writes('carl', '/start')
  const link = (await linkOf('carl')) ?? ''
  await town.writes('carl', 'forget me')
  await town.writes('carl', 'yes')
  expect((await town.ask(link, post)).status).toBe(404)
  expect(JSON.stringify(await town.writes('carl', 'my data'))).toContain('I have stored nothing about you')
  expect(await town.cityside.store.personOf(contactOf('carl'))).toBeUndefined()
})

test('a link is not guessed: wrong ones are counted, and a good one works meanwhile', async () => {
  const link = (await linkOf('bo')) ?? ''
  const tried = await Promise.all(
    Array.from({ length: 200 }, () => town.ask(`/mydata/${randomBytes(24).toString('hex')}`, post)),
  )
  expect(new Set(tried.map(({ status }) => status))).toEqual(new Set([404, 429]))
  expect(tried.every(({ text }) => !/swing|benches/.test(text))).toBe(true)
  for (const path of [
    '/mydata/',
    '/mydata/../mydata/x',
    `${link}x`,
    `${link}/x`,
    '/mydata/%2e%2e/metrics',
    link.toUpperCase(),
  ])
    expect((await town.ask(path, post)).status).not.toBe(200)
  expect((await town.ask(link, post)).status).toBe(200)
})

test('no log has a link, a word or an account, and the record has a count and a mark', async () => {
  const log = town.logged.join('\n')
  expect(log).not.toMatch(/mydata\/[0-9a-f]{48}|swing|test:anna/)
  const acts = (await town.cityside.store.audit(500)).filter(({ act }) => act.startsWith('rights.'))
  expect(acts.length).toBeGreaterThan(5)
  for (const { by, subject } of acts) {
    expect(by).toBe('citizen')
    expect(subject).toMatch(/^(?:person\/[0-9a-f]{10})?$/)
  }
})

test('a person asks as often as they like, and gets so many links a day', async () => {
  await town.writes('dina', '/start')
  const links = []
  for (let times = 0; times < 12; times += 1) links.push(await linkOf('dina'))
  expect(links.filter((link) => link !== undefined)).toHaveLength(10)
  town.clock.advance(24 * hourMs)
  expect(await linkOf('dina')).toBeDefined()
})

test('where no page can be reached from outside, everything comes in the chat', async () => {
  const alone = await doorTown()
  try {
    await alone.writes('anna', '/start')
    await alone.writes('anna', '/idea A swing by the sea')
    const said = JSON.stringify(await alone.writes('anna', 'what do you know about me?'))
    expect(said).toContain('Here is everything I have stored about you')
    expect(said).toContain('A swing by the sea')
    expect(said).not.toContain('/mydata/')
  } finally {
    await alone.close()
  }
})
