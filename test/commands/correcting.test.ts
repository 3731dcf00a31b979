import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { correct } from '../../src/commands/correct.ts'
import { digest } from '../../src/commands/digest.ts'
import { withCityside } from '../../src/commands/session.ts'
import { status } from '../../src/commands/status.ts'
import { opens } from '../conversations/town.ts'

let folder: string
const before = { ...process.env }
const id = 'noerregade-space'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-correct-'))
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  await withCityside(async (cityside) => {
    await opens(cityside, id)
  })
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

test('a typo is put right from the terminal, and status and digest say what it said before', async () => {
  expect(await correct(id, 'kloakrør', 'kloakkerør')).toContain('"kloakrør" is "kloakkerør" now')
  expect(await status(id)).toMatch(/corrected\s+on \d{4}-\d\d-\d\d: "kloakrør" became "kloakkerør"/)
  for (const format of ['text', 'html', 'json'])
    expect(await digest({ format } as Parameters<typeof digest>[0]), format).toContain('kloakrør')
  const asked = await withCityside(({ store }) => store.consultation(id))
  expect(asked?.consultation.frame.why.da).toContain('kloakkerør')
})

test('another meaning is refused from the terminal as everywhere', async () => {
  await expect(correct(id, 'kloakrør', 'bænke')).rejects.toThrow(/withdraw|back|tilbage/i)
  await expect(correct(id, 'nummer 2 til 48', 'nummer 2 til 84')).rejects.toThrow()
  await expect(correct(id, 'findes ikke her', 'findes')).rejects.toThrow()
  await expect(correct('no-such', 'a', 'b')).rejects.toThrow()
  const asked = await withCityside(({ store }) => store.consultation(id))
  expect(asked?.consultation.corrections).toBeUndefined()
})
