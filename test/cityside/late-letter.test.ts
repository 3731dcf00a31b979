import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newsFor } from '../../src/cityside/digest-news.ts'
import { digest } from '../../src/commands/digest.ts'
import { status } from '../../src/commands/status.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { dayMs } from '../../src/domain/time.ts'
import { opens } from '../conversations/town.ts'
import { type Chat, type FutureTown, openFutureTown } from './future-town.ts'

/**
 * One town in which everything is in time but the reply to one citizen who wrote to a host: seen from the terminal, the chat and
 * the street.
 */
const words = 'Hvem fejer foran apoteket?'

let town: FutureTown
let anna: Chat
let moderator: Chat

beforeAll(async () => {
  town = await openFutureTown()
  anna = town.chat('anna')
  moderator = town.chat('moderator')
  await town.folk.starts('anna', 'anna-starts', 'da')
  await anna.taps('Ja, spørg mig')
  await opens(town.cityside, 'noerregade-space')
  await town.running.settled()
  await anna.taps('Træer')
  await anna.writes('Ved biblioteket.')
  await anna.taps('Ja, fortæl mig det')
  // Closed since a day; what was promised to all is still ahead.
  await town.running.advance?.(15 * dayMs)
  await anna.writes(words)
  await anna.taps('Send til Mette Krogh')
}, 60_000)

afterAll(() => town.stop())

describe('a letter to a host', () => {
  test('counts as a promise that is in time until its day is over', async () => {
    expect(await status(undefined)).toContain('Letters to hosts: some wait for a reply in time')
    expect(await moderator.writes('/consult status')).toContain('venter på svar og er ikke over tiden.')
    expect(await digest({ department: 'streets-parks', language: 'en' })).toMatch(
      /Answer 1 to "More room in Nørregade": a reply is promised by 1 April 2036\./,
    )
    expect(await town.page('/ledger/en')).toContain('Right now we are not late with anything we promised.')
  })

  test('is late everywhere the day after, with the days over, when nothing else is', async () => {
    await town.running.advance?.(instantOf('2036-04-03', '10:00', 'Europe/Copenhagen') - town.cityside.now())
    expect((await town.cityside.store.commitments()).every(({ dueOn }) => dueOn > '2036-04-03')).toBe(true)
    expect(await status(undefined)).toContain('Letters to hosts: some OVERDUE, the oldest by 2 days')
    expect(await status('noerregade-space')).toContain('letters    some OVERDUE, the oldest by 2 days')
    expect(await moderator.writes('/consult status')).toMatch(
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
    expect(await town.page('/ledger/en')).not.toContain('Right now we are not late')
    expect(await town.page('/ledger/en')).toContain('Some letters to hosts are late, the oldest by 2 days.')
    for (const language of ['da', 'en']) expect(await town.page(`/ledger/${language}`)).not.toContain('apoteket')
  })

  test('is news for its department once it is late, and for no other', async () => {
    const before = await newsFor(town.cityside, 'streets-parks')
    expect(before?.digest.letters?.counts).toEqual({ inTime: 0, late: 1, daysLate: 2 })
    expect(await newsFor(town.cityside, 'streets-parks', before?.told), 'told once').toBeUndefined()
    await town.running.advance?.(7 * dayMs)
    const again = await newsFor(town.cityside, 'streets-parks', before?.told)
    expect(again?.digest.letters?.owed).toMatchObject([{ named: { of: 'answer', number: 1 }, daysLate: 9 }])
    expect((await newsFor(town.cityside, 'children-schools'))?.digest.letters).toBeUndefined()
  })

  test('is late nowhere once the host has replied', async () => {
    await moderator.taps('Svar')
    await moderator.writes('Det gør vejvæsenet, hver fredag.')
    await moderator.taps('Send det')
    expect(await anna.heard()).toContain('hver fredag')
    expect(await status(undefined)).not.toContain('Letters to hosts')
    expect(await digest({ department: 'streets-parks', language: 'en' })).not.toMatch(/letters? to (a )?hosts?/i)
    expect(await town.page('/ledger/en')).not.toContain('letters to hosts are late')
  })
})
