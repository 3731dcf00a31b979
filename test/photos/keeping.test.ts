import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { photoFindings } from '../../src/commands/photo-findings.ts'
import { dayMs, minuteMs } from '../../src/domain/time.ts'
import type { Keeping } from '../../src/domain/wanted.ts'
import { keepPhotos } from '../../src/photos/keep.ts'
import { photoIdFor } from '../../src/photos/name.ts'
import { eventMark } from '../../src/seal/account.ts'
import { known } from '../key.ts'
import { fakeS3, keys } from './fake-s3.ts'
import { snapshot } from './pictures.ts'
import { type Chat, soon, startChat, town } from './running.ts'

const stops: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop()
})

async function begin(options: Parameters<typeof startChat>[0] = {}): Promise<Chat> {
  const chat = await startChat(options)
  stops.push(() => chat.stop())
  chat.behind.set('one', await snapshot())
  return chat
}

const purpose: Keeping = { purpose: 'keep', to: { consultation: 'benches', question: 'where' } }

/** By which an attachment is known: marks of the account and of the event. */
function attachmentOf({ running: { store } }: Chat, name: string, event: string): string {
  return `${known(store, `loop:${name}`)}:${eventMark(store.seal, 'loop', event)}:0`
}

/** What a process leaves behind that dies when a picture is kept and that is not recorded yet. */
async function diesAfterKeeping(chat: Chat, name: string): Promise<void> {
  const { store, photos, clock } = chat.running
  const { read } = keepPhotos({ book: store, photos, now: () => clock.now(), failed: () => {} })
  const sent = { id: attachmentOf(chat, name, 'm1'), contact: known(store, `loop:${name}`) }
  await read({ bytes: await snapshot() }, purpose, sent)
}

describe('a process that dies between keeping a picture and recording it', () => {
  test('leaves a picture that the next one keeps again under the same name: one answer, one file', async () => {
    const chat = await begin()
    await chat.begins()
    await diesAfterKeeping(chat, 'anna')
    expect(chat.files()).toHaveLength(1)
    await chat.sends(['one'], '', { id: 'm1' })
    expect(chat.files()).toHaveLength(1)
    expect(await chat.running.store.photosOf('benches')).toHaveLength(1)
  })

  test('leaves no picture for ever where it is never recorded', async () => {
    const chat = await begin()
    await diesAfterKeeping(chat, 'bo')
    await chat.running.advance?.(5 * minuteMs)
    expect(chat.files()).toHaveLength(1)
    await chat.running.advance?.(10 * minuteMs)
    await soon(() => chat.files().length === 0)
  })
})

test('a file that no row names is removed after a day; a stranger’s and a new one stay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-photos-'))
  stops.push(() => rmSync(folder, { recursive: true, force: true }))
  const first = await startChat({ folder })
  const secret = await first.running.store.photoSecret()
  await first.running.stop()
  const put = (id: string, ageMs: number) => {
    mkdirSync(join(folder, 'photos', id.slice(0, 2)), { recursive: true })
    const file = join(folder, 'photos', id.slice(0, 2), `${id}.jpg`)
    writeFileSync(file, 'x')
    utimesSync(file, new Date(Date.now() - ageMs), new Date(Date.now() - ageMs))
  }
  const [old, fresh, foreign] = [photoIdFor(secret, 'a'), photoIdFor(secret, 'b'), photoIdFor('another city', 'c')]
  put(old, 2 * dayMs)
  put(fresh, 0)
  put(foreign, 2 * dayMs)
  const chat = await begin({ folder })
  await soon(() => chat.files().length === 2)
  expect(chat.files().join()).not.toContain(old)
})

describe('names', () => {
  test('tell nothing of the account: without the secret they cannot be made', async () => {
    const chat = await begin()
    await chat.begins()
    await chat.sends(['one'], '', { id: 'm1' })
    const [photo] = await chat.running.store.photosOf('benches')
    for (const words of ['loop:anna:m1:0', 'photo loop:anna:m1:0', 'loop:anna', 'm1:0']) {
      const guessed = createHash('sha256').update(words).digest('hex')
      expect(photo?.id.slice(8)).not.toBe(guessed.slice(0, 24))
    }
    expect(photo?.id).toBe(photoIdFor(await chat.running.store.photoSecret(), attachmentOf(chat, 'anna', 'm1')))
  })
})

describe('the city chooses how long', () => {
  test('pictures go after so many days from the closing, and answers stay', async () => {
    const chat = await begin({ city: { ...town, photosKeptDays: 30 } })
    await chat.begins()
    await chat.sends(['one'], 'Here')
    await chat.acts({ act: 'consultation.closed', consultation: 'benches' })
    await chat.running.advance?.(29 * dayMs)
    expect(chat.files()).toHaveLength(1)
    await chat.running.advance?.(2 * dayMs)
    await soon(() => chat.files().length === 0)
    expect(await chat.running.store.statementsOf('benches')).toMatchObject([{ text: 'Here' }])
  })
})

describe('a bucket', () => {
  test('keeps the pictures instead of the folder, and forgets them too', async () => {
    const s3 = await fakeS3()
    stops.push(() => s3.stop())
    const chat = await begin({
      env: {
        ...{ EKKO_PHOTOS: `s3://${keys.bucket}/ekko`, EKKO_PHOTOS_ENDPOINT: s3.endpoint },
        ...{ EKKO_PHOTOS_REGION: keys.region, EKKO_PHOTOS_KEY_ID: keys.keyId, EKKO_PHOTOS_SECRET: keys.secret },
      },
    })
    await chat.begins()
    await chat.sends(['one'])
    expect([chat.files().length, s3.objects.size]).toEqual([0, 1])
    expect([...s3.objects.values()][0]?.bytes.includes('Anna')).toBe(false)
    await chat.acts({ act: 'contact.forgotten', contact: 'loop:anna' })
    await soon(() => s3.objects.size === 0)
  })

  test('that is busy for a moment loses nothing: the picture is kept when it is back', async () => {
    const s3 = await fakeS3()
    stops.push(() => s3.stop())
    const chat = await begin({
      env: {
        ...{ EKKO_PHOTOS: `s3://${keys.bucket}/ekko`, EKKO_PHOTOS_ENDPOINT: s3.endpoint },
        ...{ EKKO_PHOTOS_REGION: keys.region, EKKO_PHOTOS_KEY_ID: keys.keyId, EKKO_PHOTOS_SECRET: keys.secret },
      },
    })
    await chat.begins()
    s3.failNext(403, 'AccessDenied')
    await chat.sends(['one'])
    expect(chat.logged.join('\n')).toContain('AccessDenied')
    expect(chat.logged.join('\n')).not.toContain(keys.secret)
    await chat.running.advance?.(60_000)
    expect(chat.told().join('\n')).toContain('I kept your picture')
    expect(s3.objects.size).toBe(1)
  })
})

describe('doctor', () => {
  test('says where pictures are, and names those that are not there', async () => {
    const chat = await begin()
    await chat.begins()
    await chat.sends(['one'])
    const { store, photos } = chat.running
    expect(await photoFindings(store, photos, [])).toMatchObject([{ ok: true, text: expect.stringContaining('(1)') }])
    const [photo] = await store.photosOf('benches')
    await photos.remove(photo?.id ?? '')
    expect(await photoFindings(store, photos, [])).toMatchObject([
      { ok: false, text: expect.stringContaining(`${photo?.id} of benches`) },
    ])
  })
})
