import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cli, runCli } from '../../src/cli.ts'
import type { House } from '../../src/domain/house.ts'
import { openSqlite } from '../../src/store/open.ts'
import { ownerOfFile } from '../../src/store/operations/house.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { consultationOf, launch, meet } from '../store/town.ts'

/** How every command is called, on a consultation that is there in either house. */
const calls: Readonly<Record<string, readonly string[]>> = {
  setup: [],
  doctor: [],
  outbox: [],
  'outbox release': ['1'],
  'outbox drop': ['1'],
  backup: ['{out}/copy.sqlite'],
  check: ['prompts/consultations/bike-parking.yaml'],
  open: ['prompts/consultations/bike-parking.yaml'],
  approve: ['benches'],
  status: [],
  correct: ['benches', '--wrong', 'Tried', '--right', 'Tied'],
  decider: ['benches'],
  close: ['benches'],
  withdraw: ['benches', '--reason', 'It is not ours to decide.'],
  draw: ['benches'],
  vote: ['benches'],
  poster: ['benches', '--out', '{out}/poster.svg'],
  publish: ['benches', 'prompts/outcomes/noerregade-space.outcome.yaml', '--yes'],
  news: ['benches', 'prompts/news/noerregade-space.yaml'],
  explain: ['benches', '--why', 'The ground is frozen.', '--by', '+30d'],
  memory: ['benches'],
  themes: ['benches'],
  digest: [],
  export: ['benches', '--out', '{out}'],
  site: ['{out}/site'],
  archive: ['{out}/archive'],
  leaflet: [],
  photos: [],
  'photos allow': ['aaaaaaaa'],
  'photos deny': ['aaaaaaaa'],
  'role invite': ['moderator'],
  'role grant': ['telegram:3527065', 'moderator'],
  'role revoke': ['telegram:3527065'],
  'role withdraw': ['7KQ2'],
  'role list': [],
  guide: [],
  'guide name': ['telegram:3527065', '--name', 'Mette Holm', '--title', 'Parks'],
  'guide give': ['idea/1', 'Mette'],
  'guide away': ['Mette', '--until', '+7d', '--stand-in', 'Ali'],
  'guide back': ['Mette'],
  'guide end': ['Mette'],
  forget: ['telegram:3527065'],
  audit: [],
  'desk-link': ['--role', 'moderator'],
}

/** They are about one house, or about none: each has tests of its own. */
const apart = [
  'start',
  'init',
  'aside',
  'migrate',
  'rehearse',
  'key new',
  'key rotate',
  'keyring',
  'keyring copy',
  'keyring anew',
  'insight',
]

const environment = { ...process.env }
let telegram: FakeTelegram
/** Databases as they are put into the folder of each test. */
let made: string
let folder: string

const sandboxFile = () => join(folder, 'sandbox.sqlite')
const cityFile = () => join(folder, 'ekko.sqlite')

beforeAll(async () => {
  telegram = new FakeTelegram({ now: Date.now, paced: false })
  await telegram.start()
  made = mkdtempSync(join(tmpdir(), 'ekko-houses-'))
  await make('sandbox', 'Tried in the sandbox', ['sandbox:anna'], 'sandbox')
  await make('city', 'Asked in the city', ['telegram:3527065'], 'city')
  await make('earlier-sandbox', 'Tried in the sandbox', ['sandbox:anna'])
  await make('earlier-city', 'Asked in the city', ['telegram:3527065'])
  await make('mixed', 'Asked of both', ['sandbox:anna', 'telegram:3527065'])
})

afterAll(async () => {
  await telegram.stop()
  rmSync(made, { recursive: true, force: true })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-house-'))
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function make(name: string, title: string, people: readonly `${string}:${string}`[], house?: House) {
  const file = join(made, `${name}.sqlite`)
  const now = Date.now()
  const store = await openSqlite(file, house && { tenant: { house, called: file, now } })
  for (const person of people) await meet(store, person)
  const more = { title: { en: title }, departments: ['streets-parks'] as const, opensAt: now, closesAt: now + 1e9 }
  await launch(store, consultationOf('benches', { ...more, answerBy: '2036-06-02' }))
  await store.close()
}

function put(name: string, file: string): void {
  cpSync(join(made, `${name}.sqlite`), file)
}

type Settings = Readonly<Record<string, string>>
const nothing: Settings = {}
const token = (): Settings => ({ TELEGRAM_BOT_TOKEN: fakeToken, TELEGRAM_API_ROOT: telegram.url })

/** Runs one command as a terminal would, with these settings alone. */
async function run(args: readonly string[], settings: Settings) {
  const said = { out: '', err: '' }
  const { stdout, stderr } = process
  const writes = [stdout.write, stderr.write] as const
  stdout.write = (text: string | Uint8Array) => {
    said.out += String(text)
    return true
  }
  stderr.write = (text: string | Uint8Array) => {
    said.err += String(text)
    return true
  }
  Object.assign(process.env, { EKKO_DATA_DIR: folder, EKKO_PROMPTS: resolve('prompts'), EKKO_PORT: '0' }, settings)
  const out = join(folder, 'out')
  mkdirSync(out, { recursive: true })
  process.exitCode = 0
  try {
    await runCli(['node', 'ekko', ...args.map((each) => each.replace('{out}', out))])
  } finally {
    ;[stdout.write, stderr.write] = writes
  }
  return { ...said, code: process.exitCode }
}

function bytesOf(file: string): string {
  const hash = createHash('sha256')
  for (const each of [file, `${file}-wal`]) if (existsSync(each)) hash.update(readFileSync(each))
  return hash.digest('hex')
}

function namesIn(command: Command, above = ''): readonly string[] {
  return command.commands.flatMap((each) => {
    const name = `${above}${each.name()}`
    // A command with others below it does something by itself only where it has an action.
    return [...(['role', 'key'].includes(name) ? [] : [name]), ...namesIn(each, `${name} `)]
  })
}

test('every command is in the table', () => {
  expect(namesIn(cli()).filter((name) => !(name in calls) && !apart.includes(name))).toEqual([])
})

describe.each(Object.entries(calls))('ekko %s', (name, args) => {
  const call = [...name.split(' '), ...args]

  test('in the sandbox makes no city', async () => {
    put('sandbox', sandboxFile())
    const { out, err } = await run(call, nothing)
    expect(existsSync(cityFile())).toBe(false)
    expect(`${out}${err}`).not.toMatch(/^This is the/m)
  })

  test('in a city makes no sandbox', async () => {
    put('city', cityFile())
    const { out, err } = await run(call, token())
    expect(existsSync(sandboxFile())).toBe(false)
    expect(`${out}${err}`).not.toMatch(/^This is the/m)
  })

  test('where there are both works on one, leaves the other alone, and says which', async () => {
    put('sandbox', sandboxFile())
    put('city', cityFile())
    const [sandbox, city] = [bytesOf(sandboxFile()), bytesOf(cityFile())]
    const inCity = await run(call, token())
    expect(inCity.err).toContain('This is the city (')
    expect(`${inCity.out}${inCity.err}`).not.toContain('Tried in the sandbox')
    expect(bytesOf(sandboxFile())).toBe(sandbox)
    put('city', cityFile())
    rmSync(join(folder, 'out'), { recursive: true })
    const inSandbox = await run(call, { ...token(), EKKO_SANDBOX: 'on', DATABASE_URL: 'postgres://127.0.0.1:1/ekko' })
    expect(inSandbox.err).toContain('This is the sandbox (')
    expect(`${inSandbox.out}${inSandbox.err}`).not.toContain('Asked in the city')
    expect(bytesOf(cityFile())).toBe(city)
  })

  test('goes on with no database in which both were mixed, and changes nothing in it', async () => {
    put('mixed', cityFile())
    const before = bytesOf(cityFile())
    const { out, err, code } = await run(call, token())
    expect(bytesOf(cityFile())).toBe(before)
    if (name === 'setup' || name === 'backup') return
    expect(code).toBe(1)
    expect(`${out}${err}`).toContain('"ekko aside" keeps it unchanged under another name')
  })
})

describe('a database from an earlier version', () => {
  test('which only ever was a sandbox becomes the sandbox’s, with its pictures, and one line says so', async () => {
    put('earlier-sandbox', cityFile())
    mkdirSync(join(folder, 'photos'))
    writeFileSync(join(folder, 'photos', 'one'), 'a picture')
    const { out, err, code } = await run(['status'], nothing)
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('is sandbox.sqlite from now on')])
    expect(code).toBe(0)
    expect(out).toContain('benches')
    expect(existsSync(cityFile())).toBe(false)
    expect(readFileSync(join(folder, 'sandbox-photos', 'one'), 'utf8')).toBe('a picture')
  })

  test('which only ever was a sandbox makes way for a city that begins empty', async () => {
    put('earlier-sandbox', cityFile())
    const { out, err } = await run(['status'], token())
    expect(err).toContain('is sandbox.sqlite from now on')
    expect(out).not.toContain('benches')
    expect([await ownerOfFile(cityFile()), await ownerOfFile(sandboxFile())]).toEqual(['city', 'sandbox'])
  })

  test('of a city is the city’s, and is marked so', async () => {
    put('earlier-city', cityFile())
    expect((await run(['status'], token())).out).toContain('benches')
    expect((await run(['status'], { ...token(), EKKO_SANDBOX: 'on' })).out).not.toContain('benches')
    expect(await ownerOfFile(cityFile())).toBe('city')
  })

  test('which was mixed is put aside as it was, and the city begins empty', async () => {
    put('mixed', cityFile())
    const before = bytesOf(cityFile())
    const { out, code } = await run(['aside'], token())
    expect(code).toBe(0)
    const [, kept = ''] = /^(\S+) holds it now, as it was\./.exec(out) ?? []
    expect(bytesOf(join(resolve(kept), 'ekko.sqlite'))).toBe(before)
    expect((await run(['status'], token())).out).not.toContain('benches')
    expect((await run(['aside'], token())).err).toContain('It stays where it is.')
  })
})

describe('a database that was put in the other’s place', () => {
  test('is refused by its mark', async () => {
    put('sandbox', cityFile())
    put('city', sandboxFile())
    const inCity = await run(['status'], token())
    expect([inCity.code, inCity.err]).toEqual([1, expect.stringContaining('all in it is invented')])
    const inSandbox = await run(['status'], { EKKO_SANDBOX: 'on' })
    expect([inSandbox.code, inSandbox.err]).toEqual([1, expect.stringContaining('is a real city’s'.replace('’', "'"))])
  })
})
