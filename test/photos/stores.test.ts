import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { bucketStore } from '../../src/photos/bucket.ts'
import { folderStore } from '../../src/photos/folder.ts'
import type { PhotoStore } from '../../src/photos/photo-store.ts'
import { fakeS3, keys } from './fake-s3.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

const id = (letter: string) => letter.repeat(32)
const bytes = (text: string) => new Uint8Array(Buffer.from(text))

async function bucket(overrides: Partial<Parameters<typeof bucketStore>[0]> = {}) {
  const s3 = await fakeS3()
  stops.push(() => s3.stop())
  return { s3, store: bucketStore({ endpoint: s3.endpoint, prefix: 'ekko/photos', ...keys, ...overrides }) }
}

const stores: readonly (readonly [string, () => Promise<PhotoStore>])[] = [
  ['a folder', async () => folderStore(mkdtempSync(join(tmpdir(), 'ekko-photos-')))],
  ['a bucket', async () => (await bucket()).store],
  ['a bucket without a path in it', async () => (await bucket({ prefix: '' })).store],
]

describe.each(stores)('%s', (_, opened) => {
  test('gives back what was put, and nothing that was not', async () => {
    const store = await opened()
    await store.put(id('a'), bytes('one'))
    await store.put(id('a'), bytes('two'))
    expect(Buffer.from((await store.get(id('a'))) ?? '').toString()).toBe('two')
    expect(await store.get(id('b'))).toBeUndefined()
  })

  test('lists all there is, and has removed what was removed, however often', async () => {
    const store = await opened()
    for (const letter of 'abcde') await store.put(id(letter), bytes(letter))
    await store.remove(id('c'))
    await store.remove(id('c'))
    const listed = []
    for await (const each of store.list()) listed.push(each)
    expect(listed.map((each) => each.id).toSorted()).toEqual(['a', 'b', 'd', 'e'].map(id))
    expect(Math.abs(Date.now() - (listed[0]?.at ?? 0))).toBeLessThan(60_000)
  })

  test('says that it works, and leaves nothing behind', async () => {
    const store = await opened()
    await store.check()
    for await (const each of store.list()) expect(each).toBeUndefined()
  })
})

describe('a folder', () => {
  test('is for the user Ekko runs as alone', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ekko-photos-')), 'photos')
    await folderStore(folder).put(id('a'), bytes('one'))
    expect(statSync(join(folder, 'aa', `${id('a')}.jpg`)).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'aa')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(folder, 'aa'))).toHaveLength(1)
  })

  test('where nothing can be written says what to do', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ekko-photos-')), 'photos')
    await writeFile(folder, 'a file stands here')
    await expect(folderStore(folder).check()).rejects.toThrow(/folder .*ENOTDIR|folder .*EEXIST/)
  })

  test('passes over what is not a picture of ours', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ekko-photos-'))
    await mkdir(join(folder, 'aa'))
    await writeFile(join(folder, 'aa', 'holiday.jpg'), 'x')
    await writeFile(join(folder, 'notes'), 'x')
    for await (const each of folderStore(folder).list()) expect(each).toBeUndefined()
  })
})

describe('a bucket', () => {
  test('keeps pictures below the path that was named', async () => {
    const { s3, store } = await bucket()
    await store.put(id('a'), bytes('one'))
    expect([...s3.objects.keys()]).toEqual([`ekko/photos/${id('a')}.jpg`])
  })

  test('that does not know the key refuses, and the secret is in no message', async () => {
    const { store } = await bucket({ secret: 'another-secret' })
    const refused = store.put(id('a'), bytes('one'))
    await expect(refused).rejects.toThrow('SignatureDoesNotMatch')
    await expect(refused).rejects.not.toThrow('another-secret')
  })

  test('that is not there is no empty one', async () => {
    const { store } = await bucket({ bucket: 'elsewhere' })
    await expect(store.get(id('a'))).rejects.toThrow('NoSuchBucket')
  })

  test('that is busy is asked again', async () => {
    const { s3, store } = await bucket()
    s3.failNext(503, 'SlowDown')
    await store.put(id('a'), bytes('one'))
    expect(s3.objects.size).toBe(1)
  })

  test('that does not answer is named, with where to look', async () => {
    const { s3, store } = await bucket()
    await s3.stop()
    stops.pop()
    await expect(store.put(id('a'), bytes('one'))).rejects.toThrow('EKKO_PHOTOS_ENDPOINT')
  })
})
