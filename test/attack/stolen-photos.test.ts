import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { folderStore } from '../../src/photos/folder.ts'
import { photoKey, photosPath } from '../../src/photos/link.ts'
import { fileName, idIn } from '../../src/photos/photo-store.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { photoRoutes } from '../../src/web/photos/routes.ts'
import { figure } from '../figures.ts'
import { fakeS3, keys } from '../photos/fake-s3.ts'
import { snapshot } from '../photos/pictures.ts'
import { type Chat, type ChatOptions, soon, startChat } from '../photos/running.ts'

const stops: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop()
})

async function begin(options: ChatOptions = {}): Promise<Chat> {
  const chat = await startChat(options)
  stops.push(() => chat.stop())
  chat.behind.set('one', await snapshot())
  return chat
}

/** Long and mixed enough that no other file has it by chance. */
const pieceBytes = 24
const differentBytesMin = 16

/** Whether any piece of a picture stands in these bytes. */
function shows(bytes: Buffer, picture: Buffer): boolean {
  for (let at = 0; at + pieceBytes <= picture.length; at += pieceBytes) {
    const piece = picture.subarray(at, at + pieceBytes)
    if (new Set(piece).size >= differentBytesMin && bytes.includes(piece)) return true
  }
  return false
}

/** Searches every byte of every file in a folder, and returns how many there were. */
function searched(folder: string, picture: Buffer): number {
  let bytes = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    const found = readFileSync(file)
    bytes += found.length
    expect(shows(found, picture), name).toBe(false)
  }
  figure('bytes searched for what was planted', bytes)
  return bytes
}

async function pictureIn(chat: Chat): Promise<Buffer> {
  const [file = ''] = chat.files()
  const picture = await chat.opened(file)
  expect(picture.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  return picture
}

describe('a stolen disk', () => {
  test('shows no picture: no piece of it stands in any byte, and Ekko reads it whole', async () => {
    const chat = await begin()
    await chat.begins()
    await chat.sends(['one'])
    const picture = await pictureIn(chat)
    expect(searched(chat.folder, picture)).toBeGreaterThan(picture.length)
  })

  test('with a bucket beside it shows none there either', async () => {
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
    const [photo] = await chat.running.store.photosOf('benches')
    const picture = Buffer.from((await chat.running.photos.get(photo?.id ?? '')) ?? '')
    const [object] = [...s3.objects.values()]
    expect(picture.length).toBeGreaterThan(1_000)
    expect(shows(Buffer.from(object?.bytes ?? picture), picture)).toBe(false)
  })

  test('tells nothing of a person who said "forget me", whatever copy of the folder there is', async () => {
    const chat = await begin()
    await chat.begins()
    await chat.sends(['one'])
    const picture = await pictureIn(chat)
    const copy = mkdtempSync(join(tmpdir(), 'ekko-photos-'))
    stops.push(() => rmSync(copy, { recursive: true, force: true }))
    cpSync(join(chat.folder, 'photos'), copy, { recursive: true })
    await chat.acts({ act: 'contact.forgotten', contact: 'loop:anna' })
    await soon(() => chat.files().length === 0)
    cpSync(copy, join(chat.folder, 'photos'), { recursive: true })
    const [back = ''] = chat.files()
    expect(existsSync(join(chat.folder, 'photos', back))).toBe(true)
    expect(await chat.opened(back), 'the key is gone').toHaveLength(0)
    expect(shows(chat.bytesOf(back), picture)).toBe(false)
  })

  test('cannot put one person’s picture in the place of another’s, or change a byte of one', async () => {
    const chat = await begin()
    await chat.begins()
    await chat.sends(['one'])
    const [file = ''] = chat.files()
    const { photos } = chat.running
    const id = idIn(file.slice(3)) ?? ''
    const other = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`
    writeFileSync(join(chat.folder, 'photos', file.slice(0, 3), fileName(other)), chat.bytesOf(file))
    expect(await photos.get(other)).toBeUndefined()
    const changed = chat.bytesOf(file)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    writeFileSync(join(chat.folder, 'photos', file), changed)
    expect(await photos.get(id)).toBeUndefined()
  })

  test('opens no link to the pictures: what the database holds of their secret makes none', async () => {
    const chat = await begin({ pages: (inside) => photoRoutes(inside) })
    await chat.begins()
    await chat.sends(['one'])
    const database = new SQLite(join(chat.folder, 'ekko.sqlite'), { readonly: true })
    const stolen = database.prepare('select secret from photo_secrets').pluck().get() as string
    database.close()
    const { store, clock, url } = chat.running
    const until = clock.now() + 60_000
    const forged = photoKey(stolen, 'benches', until)
    const query = new URLSearchParams({ until: String(until), key: forged.key })
    expect((await fetch(`${url}/photos/benches?${query}`)).status).toBe(404)
    const ours = photosPath(await store.photoLinkSecret(), 'benches', clock.now())
    expect((await fetch(`${url}${ours}`)).status).toBe(200)
  })
})

test('pictures that an earlier version left as they were are read, and closed soon after the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-photos-'))
  stops.push(() => rmSync(folder, { recursive: true, force: true }))
  const before = await begin()
  await before.begins()
  await before.sends(['one'])
  const picture = await pictureIn(before)
  const [file = ''] = before.files()
  await before.running.stop()
  await folderStore(join(before.folder, 'photos')).put(idIn(file.slice(3)) ?? '', picture)
  const database = new SQLite(join(before.folder, 'ekko.sqlite'))
  database.exec('update photos set closed = 0')
  database.close()
  expect(shows(before.bytesOf(file), picture)).toBe(true)

  const chat = await begin({ folder: before.folder })
  expect(await chat.opened(file)).toEqual(picture)
  await soon(() => !shows(chat.bytesOf(file), picture))
  expect(await chat.opened(file)).toEqual(picture)
  await soon(async () => (await chat.running.store.photosInClear(1, chat.running.clock.now())).length === 0)
})
