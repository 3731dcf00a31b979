import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { digestNow } from '../../src/cityside/digest.ts'
import { digestJson } from '../../src/digests/json.ts'
import { digestMessage, digestText } from '../../src/digests/write.ts'
import { dayMs } from '../../src/domain/time.ts'
import { photoKey, photosPath } from '../../src/photos/link.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { sitePictures } from '../../src/web/ledger/site.ts'
import { photoRoutes } from '../../src/web/photos/routes.ts'
import { snapshot } from './pictures.ts'
import { type Chat, soon, startChat } from './running.ts'

let chat: Chat
const caption = 'By the <b>old</b> lime tree'

beforeEach(async () => {
  chat = await startChat({
    env: { EKKO_PUBLIC_URL: 'https://ekko.rivertown.example' },
    pages: (inside) => [...ledgerRoutes(inside), ...photoRoutes(inside)],
  })
  chat.behind.set('one', await snapshot())
  chat.behind.set('two', await snapshot())
  await chat.begins()
  await chat.sends(['one'], caption)
  await chat.sends(['two'])
})
afterEach(() => chat.stop())

const get = (path: string) => fetch(`${chat.running.url}${path}`)
const standing = () => chat.running.store.photosOf('benches')
const pathNow = async () => photosPath(await chat.running.store.photoLinkSecret(), 'benches', chat.running.clock.now())

describe('the host', () => {
  test('sees the pictures by a link of their own, by answer number and with the words below them', async () => {
    const path = await pathNow()
    const page = await get(path)
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain('Answer 1')
    expect(html).not.toContain('<b>old')
    expect(html).not.toContain('anna')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const [src = ''] = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, found = '']) => found.replaceAll('&#38;', '&'))
    const picture = await get(src)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    expect(picture.headers.get('content-disposition')).toMatch(/^inline; filename="[0-9a-f]{32}\.jpg"$/)
    expect(picture.headers.get('cache-control')).toBe('private, no-store')
  })

  test.each([
    ['without a key', async () => '/photos/benches'],
    [
      'with a key that was guessed',
      async () => `/photos/benches?until=${chat.running.clock.now() + 1}&key=${'0'.repeat(40)}`,
    ],
    ['with the key of another consultation', async () => (await pathNow()).replace('benches', 'trees')],
    ['with more days than the key was made for', async () => (await pathNow()).replace(/until=(\d)/, 'until=2$1')],
    [
      'with a key that is made to last',
      async () => {
        const { until, key } = photoKey(
          await chat.running.store.photoLinkSecret(),
          'benches',
          chat.running.clock.now() + 900 * dayMs,
        )
        return `/photos/benches?until=${until}&key=${key}`
      },
    ],
    ['a picture without a key', async () => `/photos/benches/${(await standing())[0]?.id}.jpg`],
    [
      'a picture beside the folder',
      async () => (await pathNow()).replace('benches?', 'benches/..%2f..%2fekko.sqlite?'),
    ],
  ])('is the only one: %s there is nothing', async (_, path) => {
    expect((await get(await path())).status).toBe(404)
  })

  test('has a link that ends by itself', async () => {
    const path = await pathNow()
    await chat.running.advance?.(15 * dayMs)
    expect((await get(path)).status).toBe(404)
  })

  test('is told in the digest that pictures came and how to look, and other systems only that', async () => {
    const cityside = citysideOn(chat.running)
    const digest = await digestNow(cityside)
    const { buttons = [] } = digestMessage(digest, 'en', chat.running.texts)
    expect(buttons).toContainEqual(
      expect.objectContaining({
        url: expect.stringMatching(/^https:\/\/ekko.rivertown.example\/photos\/benches\?until=\d+&key=[0-9a-f]{40}$/),
      }),
    )
    const text = digestText(digest, 'en', chat.running.texts)
    expect(text).toMatch(/Fewer than five pictures came in[\s\S]*ekko photos benches/)
    expect(digestJson(digest)).not.toContain('key=')
  })
})

describe('the public', () => {
  const record = async () => (await get('/ledger/benches')).text()
  const publicPath = async () => `/ledger/pictures/${(await standing())[0]?.id}.jpg`

  beforeEach(() => chat.acts({ act: 'consultation.closed', consultation: 'benches' }))

  test('sees no picture that a moderator has not looked at', async () => {
    expect(await record()).not.toContain('<img')
    expect((await get(await publicPath())).status).toBe(404)
    expect(await sitePictures(chat.running)).toEqual([])
  })

  test('sees one that was allowed, with its words for those who do not see it; not its neighbour', async () => {
    const [first, second] = await standing()
    await chat.acts({ act: 'photo.judged', photo: first?.id ?? '', verdict: 'allowed' })
    const page = await get('/ledger/benches')
    expect(page.headers.get('content-security-policy')).toContain("img-src data: 'self'")
    const html = await page.text()
    expect([...html.matchAll(/<img [^>]*alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      'By the &#60;b&#62;old&#60;/b&#62; lime tree',
    ])
    const picture = await get(await publicPath())
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await get(`/ledger/pictures/${second?.id}.jpg`)).status).toBe(404)
    expect(await sitePictures(chat.running)).toMatchObject([{ path: `pictures/${first?.id}.jpg` }])
    expect((await chat.running.store.audit(9)).map(({ act, subject }) => `${act} ${subject}`)).toContain(
      `photo.judged photo/${first?.id} allowed`,
    )
  })

  test('gets a neutral text where nothing was written below it', async () => {
    const [, second] = await standing()
    await chat.acts({ act: 'photo.judged', photo: second?.id ?? '', verdict: 'allowed' })
    expect(await record()).toContain(
      'alt="A picture that a citizen sent in answer to: Show us where a bench is missing"',
    )
  })

  test('sees it no more once it is denied, or its author is forgotten', async () => {
    const [first] = await standing()
    const path = await publicPath()
    await chat.acts({ act: 'photo.judged', photo: first?.id ?? '', verdict: 'allowed' })
    await chat.acts({ act: 'photo.judged', photo: first?.id ?? '', verdict: 'denied' })
    expect((await get(path)).status).toBe(404)
    await chat.acts({ act: 'photo.judged', photo: first?.id ?? '', verdict: 'allowed' })
    await chat.acts({ act: 'contact.forgotten', contact: 'loop:anna' })
    expect((await get(path)).status).toBe(404)
    expect(await record()).not.toContain('<img')
    await soon(() => chat.files().length === 0)
  })
})
