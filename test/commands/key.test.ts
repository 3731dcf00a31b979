import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examine } from '../../src/commands/doctor.ts'
import { makeKey, rotateKey } from '../../src/commands/key.ts'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/home.ts'
import { newKey } from '../../src/seal/key.ts'
import { readKeyFile } from '../../src/seal/key-file.ts'
import { sealOf } from '../../src/seal/seal.ts'
import { rewrapIn } from '../../src/store/operations/root-key.ts'

const environment = { ...process.env }
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-key-'))
  file = join(folder, 'keys', 'ekko.key')
  delete process.env.EKKO_KEY
  Object.assign(process.env, { EKKO_DATA_DIR: join(folder, 'data'), EKKO_KEY_FILE: file, EKKO_SANDBOX: 'off' })
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  rmSync(folder, { recursive: true, force: true })
})

function config() {
  const read = readConfig(process.env, [])
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.config
}

/** The mark of an account: it is the same as long as the root is. */
async function marked(): Promise<string> {
  const store = await openStore(config())
  try {
    return store.seal.mark('contact', 'telegram:3527065')
  } finally {
    await store.close()
  }
}

async function mended(): Promise<readonly string[]> {
  const { lines } = await examine({ config: config(), channels: [] }, undefined)
  return lines.filter((line) => line.startsWith('wrong'))
}

const database = () => join(folder, 'data', 'ekko.sqlite')

describe('a city without a key', () => {
  test('is not opened, and the sentence says what to do', async () => {
    await expect(marked()).rejects.toThrow('ekko key new')
    expect(existsSync(database())).toBe(false)
    expect((await mended()).join()).toContain('ekko key new')
  })

  test('gets one that no other user may read, and no second one', async () => {
    expect(await makeKey()).toContain('take a copy now')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = readFileSync(file, 'utf8')
    await expect(makeKey()).rejects.toThrow('never overwritten')
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(await mended()).toEqual([])
  })
})

describe('a key', () => {
  test('that others may read is refused', async () => {
    await makeKey()
    chmodSync(file, 0o640)
    await expect(marked()).rejects.toThrow(`chmod 600 ${file}`)
  })

  test('that is no key is refused', async () => {
    process.env.EKKO_KEY = 'swordfish'
    await expect(marked()).rejects.toThrow('EKKO_KEY is no key')
    delete process.env.EKKO_KEY
    await makeKey()
    writeFileSync(file, 'swordfish')
    await expect(marked()).rejects.toThrow('holds no key')
  })

  test.each([
    ['base64', (key: Buffer) => key.toString('base64')],
    ['base64url', (key: Buffer) => key.toString('base64url')],
    ['hex', (key: Buffer) => key.toString('hex')],
  ])('may be written in %s', async (_name, write) => {
    await makeKey()
    const first = await marked()
    process.env.EKKO_KEY = write(Buffer.from(readFileSync(file, 'utf8'), 'base64'))
    expect(await marked()).toBe(first)
  })

  test('that is another one opens nothing, and changes nothing', async () => {
    await makeKey()
    const first = await marked()
    renameSync(file, `${file}.kept`)
    await expect(makeKey()).rejects.toThrow('a new one would not open it')
    process.env.EKKO_KEY = newKey()
    await expect(marked()).rejects.toThrow('not the one that this database was closed with')
    expect((await mended()).join()).toContain('not the one that this database was closed with')
    delete process.env.EKKO_KEY
    renameSync(`${file}.kept`, file)
    expect(await marked()).toBe(first)
  })

  test('beside the data is named by doctor', async () => {
    process.env.EKKO_KEY_FILE = join(folder, 'data', 'keys', 'ekko.key')
    expect(await makeKey()).toContain('stands beside the data')
    expect((await mended()).join()).toContain('stands beside the data')
  })
})

test('the files of a database that others could read are its owner’s alone once it is opened', async () => {
  await makeKey()
  await marked()
  chmodSync(database(), 0o644)
  const store = await openStore(config())
  await store.probe('a little', 0)
  const files = ['ekko.sqlite', 'keys.sqlite'].flatMap((name) => [name, `${name}-shm`, `${name}-wal`])
  expect(readdirSync(join(folder, 'data')).toSorted()).toEqual(files)
  for (const name of files) expect([name, statSync(join(folder, 'data', name)).mode & 0o777]).toEqual([name, 0o600])
  await store.close()
})

describe('a new key', () => {
  test('takes the place of the old one, which opens nothing any more, and no mark changes', async () => {
    await makeKey()
    const [old, first] = [readFileSync(file, 'utf8'), await marked()]
    expect(await rotateKey()).toContain('holds the new key')
    expect(readFileSync(file, 'utf8')).not.toBe(old)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await marked()).toBe(first)
    process.env.EKKO_KEY = old
    await expect(marked()).rejects.toThrow('not the one')
  })

  test('killed before the database has it, the old one goes on', async () => {
    await makeKey()
    const first = await marked()
    writeFileSync(`${file}.next`, newKey(), { mode: 0o600 })
    expect(await marked()).toBe(first)
    await rotateKey()
    expect(await marked()).toBe(first)
    expect(existsSync(`${file}.next`)).toBe(false)
  })

  test('killed after the database has it, the next start takes it', async () => {
    await makeKey()
    const first = await marked()
    writeFileSync(`${file}.next`, newKey(), { mode: 0o600 })
    await rewrapIn({ file: database() }, sealOf(readKeyFile(file)), sealOf(readKeyFile(`${file}.next`)))
    expect(await marked()).toBe(first)
    expect(existsSync(`${file}.next`)).toBe(false)
    expect(await marked()).toBe(first)
  })

  test('run while a process has the city open, that process goes on', async () => {
    await makeKey()
    const store = await openStore(config())
    await rotateKey()
    await store.healthy()
    const first = store.seal.mark('contact', 'telegram:3527065')
    await store.close()
    expect(await marked()).toBe(first)
  })

  test('is not made over one that stands in the environment', async () => {
    process.env.EKKO_KEY = newKey()
    await expect(rotateKey()).rejects.toThrow('EKKO_KEY_FILE')
    await expect(makeKey()).rejects.toThrow('EKKO_KEY_FILE')
  })
})
