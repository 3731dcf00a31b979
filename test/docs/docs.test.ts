import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCli } from '../../src/cli.ts'
import { meant } from '../../src/domain/understood/match.ts'
import { openSqlite } from '../../src/store/open.ts'
import { meet } from '../store/town.ts'
import { understood } from '../understood.ts'
import { argumentsOf, guides, typedIn } from './guides.ts'

/** What cannot be typed in a test of this one, and the test that plays it. */
const heldElsewhere: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'test/web/visit.test.ts',
  'npm ci && npm test': '.ci/run',
  'npm start': 'test/web/visit.test.ts',
  'npm run bench': 'test/bench/run.ts',
  'npm run build': 'test/packaging/built.test.ts',
  'npm pack': 'test/packaging/built.test.ts',
  'ekko init': 'test/commands/first-hour.test.ts',
  'ekko setup': 'test/commands/first-hour.test.ts',
  'ekko --version': 'test/packaging/built.test.ts',
  'ekko migrate': 'test/store/move.test.ts',
  'ekko key rotate': 'test/commands/key.test.ts',
  'ekko keyring copy': 'test/commands/keyring.test.ts',
  'ekko rehearse': 'test/rehearsal/outcome.test.ts',
  'ekko insight': 'test/commands/insight.test.ts',
  'ekko correct': 'test/commands/correcting.test.ts',
  'docker compose': 'compose.yaml',
  EKKO_WEBHOOKS: 'test/webhooks/webhooks.test.ts',
}

const ekko = 'npm run -s ekko -- '
/** A command that found nothing to do was understood all the same. */
const nothingToDo = /None of these stands still/

const pages = guides()
const environment = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-docs-'))
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** The example town, in which the first example is open and an answer is promised. */
async function settle(): Promise<void> {
  const file = join(folder, 'sandbox.sqlite')
  const now = Date.now()
  const store = await openSqlite(file, { tenant: { house: 'sandbox', called: file, now } })
  await meet(store, 'sandbox:anna')
  await store.close()
}

/** Runs one command of Ekko's, and gives what it said and how it ended. */
async function run(args: readonly string[]): Promise<{ readonly said: string; readonly code: number }> {
  const said: string[] = []
  const { stdout, stderr } = process
  const writes = [stdout.write, stderr.write] as const
  const keep = (text: string | Uint8Array) => {
    said.push(String(text))
    return true
  }
  stdout.write = keep
  stderr.write = keep
  process.exitCode = 0
  try {
    await runCli(['node', 'ekko', ...args])
  } finally {
    ;[stdout.write, stderr.write] = writes
  }
  return { said: said.join(''), code: Number(process.exitCode ?? 0) }
}

const elsewhere = (line: string): string | undefined => {
  const plain = line.startsWith(ekko) ? `ekko ${line.slice(ekko.length)}` : line
  return Object.keys(heldElsewhere).find((known) => plain.startsWith(known))
}

describe.each(pages.filter((page) => typedIn(page).some((line) => elsewhere(line) === undefined)))(
  'what $path tells to type',
  (page) => {
    test('can be typed, in that order, and does what it says', { timeout: 240_000 }, async () => {
      Object.assign(process.env, { EKKO_DATA_DIR: folder, EKKO_PROMPTS: resolve('prompts'), EKKO_PORT: '8080' })
      await settle()
      const lines = typedIn(page).filter((line) => elsewhere(line) === undefined)
      if (!lines.some((line) => line.includes('-- open ')))
        expect(await run(['open', 'prompts/consultations/noerregade-space.yaml'])).toMatchObject({ code: 0 })
      for (const line of lines) {
        expect(line.startsWith(ekko), `${line} is neither a command of Ekko's nor held elsewhere`).toBe(true)
        const { said, code } = await run(argumentsOf(line.slice(ekko.length)).map(inFolder))
        if (!nothingToDo.test(said)) expect(code, `${line}\n${said}`).toBe(0)
      }
    })
  },
)

/** Files that a page writes are written where the test may write. */
function inFolder(word: string): string {
  if (
    !/^(backups\/|poster\.pdf|library\.pdf|themes\.csv|leaflet\.html|answers$|public$|city-records$|keys-copy)/.test(
      word,
    )
  )
    return word
  mkdirSync(join(folder, dirname(word)), { recursive: true })
  return join(folder, word)
}

test('what is held elsewhere is held there', () => {
  const typed = pages.flatMap(typedIn)
  for (const [line, file] of Object.entries(heldElsewhere)) {
    expect(existsSync(file), file).toBe(true)
    const plain = (each: string) => (each.startsWith(ekko) ? `ekko ${each.slice(ekko.length)}` : each)
    expect(
      typed.some((each) => plain(each).startsWith(line)),
      `no page tells to type ${line}`,
    ).toBe(true)
  }
})

test('every file that a page names is there', () => {
  const named = pages.flatMap(
    ({ text }) => text.match(/`(?:src|adapters|prompts|test|docs|packaging)\/[^`\s<>]+`/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(20)
  for (const path of new Set(named.map((each) => each.slice(1, -1)))) expect(existsSync(path), path).toBe(true)
})

test('every setting that a page names is one', () => {
  const example = readFileSync('.env.example', 'utf8')
  for (const { path, text } of pages)
    for (const [name] of text.matchAll(/\bEKKO_[A-Z_]+/g)) expect(example, `${name} in ${path}`).toContain(`${name}=`)
})

test('what citizens are told to write is understood', () => {
  for (const path of ['docs/site/citizens.md', 'docs/site/da/borgere.md']) {
    const text = readFileSync(path, 'utf8')
    const words = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word = '']) => word)
    expect(words.length).toBe(8)
    for (const word of words) expect(meant(understood.commands, word, understood), word).toBeDefined()
  }
})
