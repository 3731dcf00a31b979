import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { open } from '../../src/commands/open.ts'
import { openSqlite } from '../../src/store/open.ts'
import type { FakeGroup } from '../adapters/telegram/chats.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { meet } from '../store/town.ts'

const before = { ...process.env }
let telegram: FakeTelegram
let square: FakeGroup
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-opening-'))
  telegram = new FakeTelegram({ now: Date.now, paced: false })
  await telegram.start()
  square = telegram.chats.group('square')
  Object.assign(process.env, {
    EKKO_DATA_DIR: folder,
    EKKO_PROMPTS: resolve('prompts'),
    TELEGRAM_BOT_TOKEN: fakeToken,
    TELEGRAM_API_ROOT: telegram.url,
  })
})

afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  await telegram.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A question of the example city, posted to these. */
function fileFor(...communities: readonly string[]): string {
  const file = join(folder, 'bike-parking.yaml')
  const written = readFileSync('prompts/consultations/bike-parking.yaml', 'utf8')
  writeFileSync(file, communities.length === 0 ? written : `${written}\ncommunities: [${communities.join(', ')}]\n`)
  return file
}

async function people(): Promise<void> {
  const store = await openSqlite(join(folder, 'ekko.sqlite'))
  for (const id of [11, 12, 13, 14, 15, 16]) await meet(store, `telegram:${id}`)
  await store.close()
}

async function opened(): Promise<readonly string[]> {
  const store = await openSqlite(join(folder, 'ekko.sqlite'))
  const all = await store.consultations()
  await store.close()
  return all.map(({ consultation }) => consultation.id)
}

describe('before it opens', { timeout: 120_000 }, () => {
  test('a group that Ekko was removed from is found by check and by open, and nothing opens', async () => {
    await people()
    square.standing = 'kicked'
    const file = fileFor(`telegram:${square.id}`)
    const why = `Nothing can be posted there: telegram:${square.id}: the bot is not in it`
    await expect(check(file)).rejects.toThrow(why)
    await expect(open(file)).rejects.toThrow(why)
    expect(await opened()).toEqual([])
  })

  test('a channel that is not set up, and one that there is none of, are found', async () => {
    await people()
    await expect(open(fileFor('slack:T012AB3C4/C061EG9SL'))).rejects.toThrow('Slack does not run here.')
    await expect(open(fileFor('telegraph:-1001234567890'))).rejects.toThrow('telegraph')
    await expect(open(fileFor('telegram:square'))).rejects.toThrow('is not a community on Telegram')
    expect(await opened()).toEqual([])
  })

  test('where nobody would be asked it opens only when that is wanted, and where it may post it opens', async () => {
    await expect(open(fileFor())).rejects.toThrow('Nothing was opened, because nobody would be asked right now.')
    expect(await opened()).toEqual([])
    expect(await open(fileFor(), { yes: true })).toContain('"bike-parking"')
    expect(await opened()).toEqual(['bike-parking'])
  })
})

test('the city’s own file is checked before Ekko starts with it', async () => {
  expect(await check('prompts/city.yaml')).toContain('prompts/city.yaml is in order.')
  const file = join(folder, 'city.yaml')
  const written = readFileSync('prompts/city.yaml', 'utf8').replace(/^map:(?:\n {2}.*)+/m, '')
  writeFileSync(file, written)
  expect(await check(file)).toContain('is in order.')
  writeFileSync(file, written.replace('Europe/Copenhagen', 'Europe/Nowhere'))
  await expect(check(file)).rejects.toThrow('city.yaml:12:1 "Europe/Nowhere" is not a time zone.')
})
