import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { newsFor } from '../../src/cityside/digest-news.ts'
import { appointSandboxModerator } from '../../src/cityside/duty-codes.ts'
import { digest } from '../../src/commands/digest.ts'
import { status } from '../../src/commands/status.ts'
import { readConfig } from '../../src/config.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs } from '../../src/domain/time.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'
import { opens } from '../conversations/town.ts'

/**
 * One town in which everything is in time but the reply to one citizen who wrote to a host: seen from the terminal, the chat and
 * the street.
 */
const channels = await allChannels()
const words = 'Hvem fejer foran apoteket?'

let folder: string
let running: Running
let cityside: Cityside
let folk: Townsfolk
let environment: NodeJS.ProcessEnv
let events = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-letter-'))
  const prompts = join(folder, 'prompts')
  cpSync('prompts', prompts, { recursive: true })
  // A town's clock is only ever ahead of the machine's: a Monday evening that is still to come.
  const evening = instantOf('2036-03-03', '18:00', 'Europe/Copenhagen')
  writeFileSync(join(folder, 'town-clock'), String(evening - Date.now()))
  environment = { ...process.env }
  const settings = { EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox', EKKO_PROMPTS: prompts }
  Object.assign(process.env, settings)
  const read = readConfig(settings, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  running = await startEkko(
    { ...read.config, logLevel: 'error' },
    { pages: (inside) => [...sandboxTown(inside), ...ledgerRoutes(inside)] },
  )
  cityside = citysideOn(running)
  folk = new Townsfolk(running.url ?? '')
  await appointSandboxModerator(cityside)
  await folk.starts('anna', 'anna-starts', 'da')
  await taps('anna', 'Ja, spørg mig')
  await opens(cityside, 'noerregade-space')
  await running.settled()
  await taps('anna', 'Træer')
  await writes('anna', 'Ved biblioteket.')
  await taps('anna', 'Ja, fortæl mig det')
  // Closed since a day; what was promised to all is still ahead.
  await running.advance?.(15 * dayMs)
  await writes('anna', words)
  await taps('anna', 'Send til Mette Krogh')
}, 60_000)

afterAll(async () => {
  await running.stop()
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
  Object.assign(process.env, environment)
  rmSync(folder, { recursive: true, force: true })
})

async function writes(who: string, text: string): Promise<string> {
  events += 1
  await folk.types(who, `${who}-does-${events}`, text)
  return heardBy(who)
}

async function taps(who: string, label: string): Promise<string> {
  await running.settled()
  const messages = (await folk.chats()).get(`sandbox:${who}`) ?? []
  const found = messages
    .flatMap(({ id, bubbles }) => bubbles.flatMap(({ buttons }) => buttons.map((button) => ({ id, button }))))
    .findLast(({ button }) => button.label.replace(/^\d+\. /, '') === label)
  if (!found || !('token' in found.button)) throw new Error(`There is no button "${label}" to tap.`)
  events += 1
  await folk.taps(who, `${who}-does-${events}`, found.button.token, found.id)
  return heardBy(who)
}

/** What came since the person's own last word. */
async function heardBy(who: string): Promise<string> {
  await running.settled()
  const messages = (await folk.chats()).get(`sandbox:${who}`) ?? []
  const since = messages.findLastIndex(({ author }) => author !== 'ekko')
  return messages
    .slice(since + 1)
    .flatMap(({ bubbles }) => bubbles.flatMap(({ blocks }) => blocks.map(({ text }) => text)))
    .join('\n')
}

async function ledger(language: string): Promise<string> {
  const page = await (await fetch(`${running.url}/ledger/${language}`)).text()
  return page.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('a letter to a host', () => {
  test('counts as a promise that is in time until its day is over', async () => {
    expect(await status(undefined)).toContain('Letters to hosts: some wait for a reply in time')
    expect(await writes('moderator', '/consult status')).toContain('venter på svar og er ikke over tiden.')
    expect(await digest({ department: 'streets-parks', language: 'en' })).toMatch(
      /Answer 1 to "More room in Nørregade": a reply is promised by 1 April 2036\./,
    )
    expect(await ledger('en')).toContain('Right now we are not late with anything we promised.')
  })

  test('is late everywhere the day after, with the days over, when nothing else is', async () => {
    await running.advance?.(instantOf('2036-04-03', '10:00', 'Europe/Copenhagen') - cityside.now())
    expect((await cityside.store.commitments()).every(({ dueOn }) => dueOn > '2036-04-03')).toBe(true)
    expect(await status(undefined)).toContain('Letters to hosts: some OVERDUE, the oldest by 2 days')
    expect(await status('noerregade-space')).toContain('letters    some OVERDUE, the oldest by 2 days')
    expect(await writes('moderator', '/consult status')).toMatch(
      /besked.* har ventet længere på svar, end der var lovet.* 2 dage over tiden\./,
    )
    for (const format of ['text', 'html', 'json'] as const) {
      const own = await digest({ department: 'streets-parks', language: 'en', format })
      expect(own, format).toMatch(/Answer 1 to .*promised by 1 April 2036 and is 2 days late|"daysLate": 2/)
      const all = await digest({ language: 'en', format })
      expect(all, format).toMatch(/Some letters to hosts are late, the oldest by 2 days\.|"late": null/)
      expect(all, format).not.toContain('Answer 1')
      for (const each of [own, all]) expect(each, format).not.toContain('apoteket')
    }
    expect(await ledger('en')).not.toContain('Right now we are not late')
    expect(await ledger('en')).toContain('Some letters to hosts are late, the oldest by 2 days.')
    for (const language of ['da', 'en']) expect(await ledger(language)).not.toContain('apoteket')
  })

  test('is news for its department once it is late, and for no other', async () => {
    const before = await newsFor(cityside, 'streets-parks')
    expect(before?.digest.letters?.counts).toEqual({ inTime: 0, late: 1, daysLate: 2 })
    expect(await newsFor(cityside, 'streets-parks', before?.told), 'told once').toBeUndefined()
    await running.advance?.(7 * dayMs)
    const again = await newsFor(cityside, 'streets-parks', before?.told)
    expect(again?.digest.letters?.owed).toMatchObject([{ named: { of: 'answer', number: 1 }, daysLate: 9 }])
    expect((await newsFor(cityside, 'children-schools'))?.digest.letters).toBeUndefined()
  })

  test('is late nowhere once the host has replied', async () => {
    await taps('moderator', 'Svar')
    await writes('moderator', 'Det gør vejvæsenet, hver fredag.')
    await taps('moderator', 'Send det')
    expect(await heardBy('anna')).toContain('hver fredag')
    expect(await status(undefined)).not.toContain('Letters to hosts')
    expect(await digest({ department: 'streets-parks', language: 'en' })).not.toMatch(/letters? to (a )?hosts?/i)
    expect(await ledger('en')).not.toContain('letters to hosts are late')
  })
})
