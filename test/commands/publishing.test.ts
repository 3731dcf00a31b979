import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '../../src/commands/publish.ts'
import { withCityside } from '../../src/commands/session.ts'
import { themes } from '../../src/commands/themes.ts'
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
