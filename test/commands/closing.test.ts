import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { close } from '../../src/commands/close.ts'
import { withCityside } from '../../src/commands/session.ts'
import type { Store } from '../../src/store/store.ts'
import { opens } from '../conversations/town.ts'
import { meet } from '../store/town.ts'

let folder: string
const before = { ...process.env }
const id = 'noerregade-space'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-closing-'))
  process.env.EKKO_DATA_DIR = folder
  process.env.EKKO_PROMPTS = resolve('prompts')
  delete process.env.DATABASE_URL
  await withCityside((cityside) => opens(cityside, id))
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true, force: true })
})

const stage = () => withCityside(async ({ store }) => (await store.consultation(id))?.stage.at)

const write = (people: number) =>
  withCityside(async ({ store }) => {
    const about = { consultation: id, at: Date.now() } as const
    for (let number = 1; number <= people; number += 1)
      await meet(store as Store, `sandbox:neighbour-${number}`, [
        { kind: 'invitation.joined', ...about },
        {
          ...{ kind: 'answer.given', ...about, question: 'spot' },
          value: { kind: 'open', statements: [`Bænk nummer ${number} ved skolen`] },
        },
      ])
  })

test('closing at the terminal says first that nothing was read that the message could quote, and then needs a yes', async () => {
  await write(5)
  await expect(close(id)).rejects.toThrow('Nothing is closed')
  expect(await stage()).toBe('open')
  await close(id, { yes: true })
  expect(await stage()).toBe('closed')
})

test('it closes at once where too few wrote for a quote', async () => {
  await write(4)
  await close(id)
  expect(await stage()).toBe('closed')
})
