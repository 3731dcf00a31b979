import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { cityIn } from '../../src/city-files.ts'
import { citysideOn } from '../../src/cityside/cityside.ts'
import { runCli } from '../../src/cli.ts'
import { print } from '../../src/commands/print.ts'
import { readConfig } from '../../src/config.ts'
import { codeOf } from '../../src/domain/consultation.ts'
import type { CityAct } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import type { Door } from '../../src/web/desk/door.ts'
import { deskDoors } from '../../src/web/desk/doors.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { settleFirstTown } from '../../src/web/sandbox/first-town.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'
import { buttonIn, type SeenMessage, Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { figure } from '../figures.ts'
import { everyone, openDesk } from '../web/desk-town.ts'
import { cellFaults, hostileTexts, pageFaults, steering } from './hostile.ts'

const environment = { ...process.env }
const texts = Object.entries(hostileTexts)
let folder: string
let running: Running
let folk: Townsfolk
let id = ''
let events = 0
const logged: string[] = []
/** What was said to people while nobody but they had written. */
let beforeTheCity: readonly SeenMessage[] = []

const named = () => {
  events += 1
  return `hostile-${events}`
}

/** Every field that a citizen fills, and how. */
const citizens: Readonly<Record<string, (who: string, text: string) => Promise<void>>> = {
  'an answer in their own words': async (who, text) => {
    const token = tokenOf({ do: 'answer', consultation: codeOf(id), question: 0, choice: 0 })
    await folk.taps(who, named(), token)
    await running.settled()
    await folk.types(who, named(), text)
  },
  'an idea': (who, text) => folk.types(who, named(), `/idea ${text}`),
  'words when nothing is asked': async (who, text) => {
    await folk.types(who, named(), text)
    await running.settled()
    const chat = (await folk.chats()).get(`sandbox:${who}`) ?? []
    const first = buttonIn(chat.slice(-1), '')
    if (first) await folk.taps(who, named(), first.token, first.message)
  },
}

/** Every field of an act that the city's side fills with words of its own. */
const acts = (text: string): Readonly<Record<string, CityAct>> => {
  const both = { da: text, en: text }
  return {
    'the name of a theme': {
      act: 'themes.changed',
      consultation: id,
      changes: [{ change: 'assign', theme: text.slice(0, 60), statements: [1], language: 'da' }],
    } as CityAct,
    'news on the way': { act: 'news.sent', news: { consultation: id, words: both } },
    'a question back': {
      act: 'inquiry.asked',
      subject: { of: 'answer', consultation: id, respondent: 1 },
      department: 'streets-parks',
      words: text,
      asker: 'sandbox:anna',
    },
    'the name of a guide': { act: 'guide.named', contact: 'sandbox:anna', name: text, title: both },
    'a reminder’s reason': { act: 'consultation.extended', consultation: id, closesAt: Date.now() + 1e10 },
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-hostile-'))
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox' }, await allChannels())
  if (!read.ok) throw new Error(read.problems.join('\n'))
  running = await startEkko(read.config, {
    log: createLog({ level: 'info', target: { write: (line) => logged.push(line) > 0 } }),
    city: await cityIn(read.config.promptsDir),
    pages: (inside) => [...sandboxTown(inside), ...ledgerRoutes(inside), ...openDesk(everyone)(inside)],
  })
  folk = new Townsfolk(running.url ?? '')
  await settleFirstTown(folk, citysideOn(running), running)
  id = (await running.store.consultations())[0]?.consultation.id ?? ''
  for (const [index, [, text]] of texts.entries())
    for (const [field, fill] of Object.entries(citizens).entries()) {
      await fill[1](`h${index}x${field}`, text)
      await running.settled()
    }
  beforeTheCity = [...(await folk.chats()).values()].flat()
  const cityside = citysideOn(running)
  for (const [, text] of texts)
    for (const act of Object.values(acts(text))) await cityside.act(act, 'cli').catch(() => undefined)
  await running.settled()
}, 240_000)
afterAll(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function got(path: string, as: string) {
  const response = await fetch(`${running.url}${path}`, {
    headers: { 'x-as': as, 'accept-language': 'da' },
    redirect: 'manual',
  })
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() }
}

async function addresses(): Promise<readonly string[]> {
  const doors = deskDoors({ ...running, deskPlace: () => ({ localUrl: running.url ?? '' }) })
  const ideas = (await running.store.ideas()).map(({ key }) => key).slice(-3)
  const inquiries = (await running.store.inquiries()).map(({ key }) => key).slice(-2)
  const about = ({ method, path }: Door) =>
    method !== 'GET'
      ? []
      : path.includes(':')
        ? [id, '1', ...ideas, ...inquiries].map((value) => path.replace(/:\w+/g, value))
        : [path]
  const ledger = [
    '',
    '/da',
    '/en',
    `/da/${id}`,
    `/en/${id}`,
    `/${id}`,
    '/feed.xml',
    '/data.json',
    '/ideas',
    '/da/ideas',
  ]
  return [
    ...doors.flatMap(about).map((path) => `/desk/${path}`.replace(/\/$/, '')),
    ...ledger.map((path) => `/ledger${path}`),
  ]
}

describe('hostile texts in every field', () => {
  test('of citizens were kept, so that there is something to look at', async () => {
    const statements = (await running.store.statementsOf(id)).map(({ text }) => text)
    const ideas = (await running.store.ideas()).map(({ text }) => text)
    for (const [what, text] of texts.filter(([name]) => !['nul', 'surrogate', 'lines', 'long'].includes(name))) {
      const word = text.replace(/\p{C}/gu, '').slice(0, 12)
      expect(
        statements.some((each) => each.replace(/\p{C}/gu, '').includes(word)),
        `statement ${what}`,
      ).toBe(true)
      if (what !== 'formula' && what !== 'plus')
        expect(
          ideas.some((each) => each.replace(/\p{C}/gu, '').includes(word)),
          `idea ${what}`,
        ).toBe(true)
    }
  })

  test('are words on every page, feed and file, and nothing more', async () => {
    let shown = 0
    for (const as of ['mette', 'boss'])
      for (const path of await addresses()) {
        const { status, type, text } = await got(path, as)
        expect(status, path).toBeLessThan(500)
        if (!/uglegylp/.test(text)) continue
        shown += 1
        if (/html|xml|svg/.test(type)) expect(pageFaults(text), path).toEqual([])
        if (type.includes('csv')) expect(cellFaults(text), path).toEqual([])
        if (type.includes('json')) expect(() => JSON.parse(text), path).not.toThrow()
      }
    expect(shown).toBeGreaterThan(10)
    figure('pages, feeds, files and messages searched for hostile texts', shown)
  }, 240_000)

  test('are words in every message of the chat', async () => {
    const response = await got('/sandbox/messages', '')
    const { messages } = JSON.parse(response.text) as {
      readonly messages: readonly { readonly author: string; readonly bubbles: unknown }[]
    }
    const said = messages.filter(({ author }) => author === 'ekko').map(({ bubbles }) => JSON.stringify(bubbles))
    for (const each of said) expect(each).not.toMatch(/[\u202a-\u202e]/)
    expect(said.filter((each) => each.includes('uglegylp')).length).toBeGreaterThan(0)
  })

  test('stand in quotations where they are citizens’, whatever they are said back for', () => {
    const blocks = beforeTheCity
      .filter(({ author }) => author === 'ekko')
      .flatMap(({ bubbles }) => bubbles.flatMap((bubble) => bubble.blocks))
      .filter(({ text }) => /ugle\u200b?gylp/.test(text))
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.filter(({ style }) => style !== 'quote')).toEqual([])
  })

  test('stand in no line of the log', () => {
    expect(logged.filter((line) => line.includes('uglegylp'))).toEqual([])
  })
})

describe('a terminal', () => {
  test.each(texts)('is not steered by what is printed: %s', (_, text) => {
    const said = saidBy(() => print(`${text}\n`))
    expect(said).not.toMatch(steering)
    expect(said).not.toMatch(/[\u202a-\u202e]/)
    figure('terminal outputs searched for escape sequences')
  })

  test('is written to by few files, and those print no words of others', () => {
    const writers = filesIn('src').filter((file) =>
      /process\.std(?:out|err)\.write|console\.(?:log|error|warn|info)\(/.test(readFileSync(file, 'utf8')),
    )
    expect(writers).toEqual([
      'src/cli.ts',
      'src/commands/print.ts',
      'src/commands/rehearse.ts',
      'src/commands/settings.ts',
      'src/home.ts',
    ])
  })

  test('gets what commands say of hostile words without what steers it', async () => {
    await running.stop()
    Object.assign(process.env, {
      EKKO_DATA_DIR: folder,
      EKKO_PROMPTS: resolve('prompts'),
      EKKO_PORT: '0',
      EKKO_SANDBOX: 'on',
    })
    let found = 0
    try {
      for (const command of [
        ...[['digest'], ['digest', '--format', 'html'], ['status', id], ['themes', id], ['outbox'], ['audit']],
        ...[['guide'], ['status', hostileTexts.escape ?? '']],
      ]) {
        const said = await saidWhile(() => runCli(['node', 'ekko', ...command]))
        expect(said, command.join(' ')).not.toMatch(steering)
        figure('terminal outputs searched for escape sequences')
        if (said.includes('uglegylp')) found += 1
      }
    } finally {
      for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
      Object.assign(process.env, environment)
      process.exitCode = undefined
    }
    expect(found).toBeGreaterThan(1)
  }, 240_000)
})

function filesIn(below: string): readonly string[] {
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(below, name))
    .toSorted()
}

function saidBy(work: () => void): string {
  const { stdout } = process
  const { write } = stdout
  let said = ''
  stdout.write = (text: string | Uint8Array) => {
    said += String(text)
    return true
  }
  try {
    work()
  } finally {
    stdout.write = write
  }
  return said
}

async function saidWhile(work: () => Promise<void>): Promise<string> {
  const { stdout, stderr } = process
  const writes = [stdout.write, stderr.write] as const
  let said = ''
  stdout.write = (text: string | Uint8Array) => {
    said += String(text)
    return true
  }
  stderr.write = stdout.write
  try {
    await work()
  } finally {
    ;[stdout.write, stderr.write] = writes
  }
  return said
}
