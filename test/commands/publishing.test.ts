import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { open } from '../../src/commands/open.ts'
import { publish } from '../../src/commands/publish.ts'
import { withCityside } from '../../src/commands/session.ts'
import { themes } from '../../src/commands/themes.ts'
import type { Action } from '../../src/domain/action.ts'
import type { ContactId } from '../../src/domain/contact.ts'
import type { ContactEvent } from '../../src/domain/inbox.ts'
import { tokenOf } from '../../src/domain/token.ts'
import { does, opens } from '../conversations/town.ts'

let folder: string
const before = { ...process.env }
const file = resolve('prompts/outcomes/noerregade-space.outcome.yaml')
const id = 'noerregade-space'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-publish-'))
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  await withCityside(async (cityside) => {
    await opens(cityside, id)
    await does(cityside, { act: 'consultation.closed', consultation: id })
  })
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

/** What a citizen taps, one after the other. */
async function taps(contact: ContactId, ...actions: readonly Action[]): Promise<void> {
  await withCityside(async (cityside, ekko) => {
    const base = (nth: number) => ({ id: `${contact}-${nth}`, contact, at: cityside.now() })
    const tapped = actions.map(
      (action, nth): ContactEvent => ({ ...base(nth + 1), kind: 'button.pressed', token: tokenOf(action) }),
    )
    await ekko.receive([{ ...base(0), kind: 'conversation.started' }, ...tapped])
    await ekko.settled()
  })
}

async function stage(): Promise<string | undefined> {
  return withCityside(async ({ store }) => (await store.consultation(id))?.stage.at)
}

test('without a terminal to ask in nothing is published, and --yes publishes without asking', async () => {
  await expect(publish(id, file, {})).rejects.toThrow('there is no terminal to ask in')
  expect(await stage()).toBe('closed')
  expect(await publish(file, undefined, { yes: true })).toContain(`The outcome of "${id}" is published.`)
  expect(await stage()).toBe('answered')
})

test('--coverage json says exactly how much is answered, and publishes nothing', async () => {
  const coverage: unknown = JSON.parse(await publish(file, undefined, { coverage: 'json' }))
  expect(coverage).toEqual({
    statements: 0,
    assigned: 0,
    unanswered: 0,
    choicesUnanswered: [],
    themesWithoutDecision: [],
  })
  expect(await stage()).toBe('closed')
  await expect(publish(file, undefined, { coverage: 'xml' })).rejects.toThrow('--coverage can be json.')
})

test('a file that names no consultation, or is not there, is refused with a sentence', async () => {
  const nameless = join(folder, 'nameless.yaml')
  writeFileSync(nameless, readFileSync(file, 'utf8').replace(/^consultation: .*$/m, ''))
  await expect(publish(nameless, undefined, { yes: true })).rejects.toThrow('names no consultation')
  await expect(publish(join(folder, 'none.yaml'), undefined, { yes: true })).rejects.toThrow('none.yaml')
})

test('the themes of a consultation are listed, written as a table and read again, and nothing changes', async () => {
  expect(await themes(id, {})).toContain('0 of 0 statements have no theme.')
  const table = join(folder, 'themes.csv')
  await themes(id, { export: table })
  expect(readFileSync(table, 'utf8')).toContain('number,question,statement,themes,stance,suggested,set by,set at')
  expect(await themes(id, { import: table })).toBe('0 rows, and nothing has changed.')
  await expect(themes(id, { take: ['roses'] })).rejects.toThrow('There is no theme called "roses".')
})

test('one who answered is not counted out loud, and only those who want to hear are said to hear', async () => {
  process.env.EKKO_DATA_DIR = join(folder, 'one')
  expect(await open(resolve(`prompts/consultations/${id}.yaml`), { yes: true })).toMatch(
    /is open, and \S+ people are being asked\./,
  )
  const code = await withCityside(async ({ store }) => (await store.consultation(id))?.consultation.code)
  await taps(
    'sandbox:anna',
    { do: 'begin', consultation: code ?? '' },
    { do: 'answer', consultation: code ?? '', question: 0, choice: 0 },
    { do: 'skip', consultation: code ?? '', question: 1 },
  )
  await withCityside(async (cityside) => {
    expect((await cityside.store.tally(id)).answered).toBe(1)
    await does(cityside, { act: 'consultation.closed', consultation: id })
  })
  expect(await publish(file, undefined, { yes: true })).toContain(
    'published. Fewer than five people answered. Each who wants to hear gets their own echo.',
  )
})
