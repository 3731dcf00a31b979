import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decide } from '../../src/engine/decide.ts'
import { atOnceMax, perSecondMax } from '../../src/loops/flood.ts'
import { SQLite } from '../../src/store/databases/driver.ts'
import { openSqlite } from '../../src/store/open.ts'
import { wordingsOf } from '../../src/texts/wordings.ts'
import { loopbackAdapter } from './platform.ts'
import { message, startTown, type Town, texts } from './town.ts'

/** `EKKO_FLOOD=100000` for the long run. */
const messages = Number(process.env.EKKO_FLOOD ?? 10_000)
/** What one account can leave behind at once, whatever it sends: what a person may have waiting, with what is replied to it. */
const bytesMax = 1_500_000

let folder: string
let town: Town | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-kept-'))
})

afterEach(async () => {
  await town?.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Kept {
  readonly bytes: number
  readonly events: number
  readonly words: number
}

function keptIn(file: string): Kept {
  const raw = new SQLite(file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const one = (pragma: string) => Number(raw.pragma(pragma, { simple: true }))
  const counted = raw
    .prepare('select count(*) as events, coalesce(sum(length(payload)), 0) as words from inbox')
    .get() as Omit<Kept, 'bytes'>
  const bytes = one('page_count') * one('page_size')
  raw.close()
  return { bytes, ...counted }
}

test(`${messages.toLocaleString('en')} long messages from one account leave what a hundred do, and no word of an event that is dealt with`, async () => {
  const file = join(folder, 'ekko.sqlite')
  const words = 'Der mangler bænke ved søen. '.repeat(60)
  const adapter = { ...loopbackAdapter('http://127.0.0.1:1'), send: async () => ({}) }
  town = await startTown([adapter], { store: await openSqlite(file), decide, wordings: wordingsOf(texts) })
  await town.loops.receive([message('flooder', 'hello')])
  await town.loops.settled()
  const before = keptIn(file)
  const began = performance.now()
  for (let from = 0; from < messages; from += 50) {
    const many = Array.from({ length: 50 }, (_, index) => message('flooder', `${from + index} ${words}`))
    await town.loops.receive(many)
  }
  const seconds = (performance.now() - began) / 1_000
  await town.loops.settled()
  const after = keptIn(file)
  expect(after.events - before.events).toBeLessThanOrEqual(atOnceMax + Math.ceil(seconds) * perSecondMax + 2)
  expect(after.words, 'what was in them is gone').toBe(0)
  expect(after.bytes - before.bytes).toBeLessThan(bytesMax)
  expect(await town.metrics()).toMatch(/ekko_inbox_flood_total\{channel="loop"\} [1-9]/)
}, 120_000)
