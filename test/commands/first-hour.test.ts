import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { minuteMs, secondMs } from '../../src/domain/time.ts'
import { fakeToken } from '../adapters/telegram/fake.ts'
import { cityKey } from '../key.ts'
import { ekko } from './init-process.ts'
import { noonZone, TelegramTown } from './telegram-town.ts'

let town: TelegramTown

beforeEach(async () => {
  town = new TelegramTown()
  await town.open()
})
afterEach(() => town.close())

const token = () => ({ ...town.fake(), TELEGRAM_BOT_TOKEN: fakeToken, ...cityKey })

function page(said: string, path: string): Promise<string> {
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
  return fetch(`${url}${path}`).then((answer) => answer.text())
}

describe('a city’s first hour', () => {
  test('from a token to a citizen who is asked takes less than five minutes', async () => {
    const began = performance.now()
    const answers = ['Hejresund', noonZone(), 'da', '', '', 'Teknik og Miljø', '', '', '', '', '', '', '']
    const set = await ekko(town.machine(town.fake()), ['init'], [...answers, 'ja', fakeToken, '', '', '', '', '', ''])
    const [, ref = ''] = /t\.me\/ekko_test_bot\?start=(\S+)/.exec(set.said) ?? []
    expect(set.code, set.said).toBe(0)

    const greeting = await town.start(town.fake())
    expect(greeting).toContain('telegram: on')
    const anna = town.user('anna')
    const mette = town.user('mette')
    await town.people.starts(anna)
    await town.hears(anna, 'Må Hejresund Kommune spørge dig', 0)
    await town.taps(anna, 'Ja, spørg mig', 'Hvad vil du gerne spørges om?')
    await town.taps(anna, 'Det hele', 'Hvor bor du')

    await town.people.starts(mette, ref)
    await town.hears(mette, 'Du er nu moderator her.', 0)
    await town.says(mette, '/consult new', 'Skriv en kort overskrift.')
    await town.says(mette, 'Træer på Torvet', 'Hvorfor spørger I?')
    await town.says(mette, 'Vi lægger nye fliser på Torvet. Der kan stå træer, hvis vi graver nu.', 'med til at ændre?')
    await town.says(mette, 'Hvor træerne skal stå, og hvor mange der skal være.', 'Hvad ligger fast')
    await town.says(mette, 'Torvet har marked om lørdagen. Der er penge til ti træer.', 'Hvem beslutter til sidst?')
    await town.says(mette, 'Udvalget for Teknik og Miljø', 'Skriv ét spørgsmål.')
    await town.says(mette, 'Hvor skal der stå træer på Torvet?', 'Hvordan skal folk svare?')
    await town.taps(mette, 'Et valg', 'Hvad kan man vælge?')
    await town.says(mette, 'Ved bænkene, Midt på, Ingen træer', 'ét spørgsmål nu')
    await town.taps(mette, 'Det er nok', 'Hvem skal spørges?')
    await town.taps(mette, 'Alle', 'fra bestemte steder?')
    await town.taps(mette, 'Alle', 'Hvem spørger?')
    await town.says(mette, 'Mette Krogh, gartner og projektleder', 'Hvornår skal den åbne?')
    await town.taps(mette, 'Med det samme', 'Hvor længe kan man svare?')
    await town.says(mette, 'om 14 dage', 'Hvornår bliver det besluttet?')
    await town.says(mette, 'om 30 dage', 'Det er et løfte.')
    await town.says(mette, 'om 45 dage', 'Sådan kommer det til at se ud')
    const since = town.heard(anna).length
    await town.taps(mette, 'Åbn nu', 'åb')
    await town.hears(anna, 'Hvor skal der stå træer på Torvet?', since)
    const tookMs = performance.now() - began
    expect(tookMs).toBeLessThan(5 * minuteMs)
    if (process.env.EKKO_MEASURE !== undefined) process.stderr.write(`${Math.round(tookMs / secondMs)} seconds\n`)

    await town.says(anna, 'Midt på', 'Tak')
    expect(await page(greeting, '/ledger')).toContain('Træer på Torvet')
  }, 180_000)
})

describe('from the sandbox to the city', () => {
  test('nothing goes along: neither people nor questions nor the moved clock, and back again all is there', async () => {
    const first = await town.start()
    expect(first).toMatch(/Open http\S+\/sandbox\?pass=\S+ to try it/)
    expect(await page(first, '/ledger')).toContain('Nørregade')
    await town.stop()
    // A year ahead.
    writeFileSync(join(town.folder, 'data', 'town-clock'), String(365 * 24 * 60 * minuteMs))
    const city = await town.start(token())
    expect(city).toContain('telegram: on')
    expect(city).toMatch(/^sandbox: off\. This is the city\./m)
    expect(await page(city, '/ledger')).not.toContain('Nørregade')
    expect((await fetch(`${/http:\/\/\S+:\d+/.exec(city)?.[0]}/sandbox`)).status).toBe(404)
    await town.stop()
    const audit = await ekko(town.machine(token()), ['audit'])
    expect(audit.said).not.toContain('sandbox:')
    const both = await town.start({ ...token(), EKKO_SANDBOX: 'on' })
    expect(both).toMatch(/^telegram: off\. EKKO_SANDBOX is on, and the sandbox runs alone/m)
    expect(await page(both, '/ledger')).toContain('Nørregade')
    expect(existsSync(join(town.folder, 'data', 'ekko.sqlite'))).toBe(true)
  }, 120_000)
})
