import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { close } from '../../src/commands/close.ts'
import { withCityside } from '../../src/commands/session.ts'
import { sign } from '../../src/commands/signature.ts'
import { opens } from '../conversations/town.ts'

let folder: string
const before = { ...process.env }
const id = 'noerregade-space'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-signature-'))
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  await withCityside((cityside) => opens(cityside, id))
})

afterEach(() => {
  sign({})
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

/** What the record says of the closing. */
const recorded = () =>
  withCityside(async ({ store }) =>
    (await store.audit(20))
      .toReversed()
      .filter(({ act }) => act === 'consultation.closed' || act === 'reason.given')
      .map(({ by, act, subject }) => `${by} ${act} ${subject}`),
  )

test('an act at the terminal is the terminal’s until its user says who they are', async () => {
  await close(id)
  expect(await recorded()).toEqual([`cli consultation.closed ${id}`])
})

test('--as and --because stand on the record, in one line each', async () => {
  sign({ as: ' Mette\nKrogh ', because: 'Karen is\till' })
  await close(id)
  expect(await recorded()).toEqual([
    `cli:Mette Krogh consultation.closed ${id}`,
    `cli:Mette Krogh reason.given ${id} Karen is ill`,
  ])
})

test('neither may say nothing', () => {
  expect(() => sign({ as: ' ' })).toThrow('--as says nothing.')
  expect(() => sign({ because: '\u0007' })).toThrow('--because says nothing.')
})
