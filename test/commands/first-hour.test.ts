import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { minuteMs, secondMs } from '../../src/domain/time.ts'
import type { FakeMessage, FakeUser, Key } from '../adapters/telegram/chats.ts'
import { FakeTelegram, fakeToken } from '../adapters/telegram/fake.ts'
import { People } from '../adapters/telegram/people.ts'
import { freePort } from '../web/ekko-process.ts'
import { begin, ekko } from './init-process.ts'

let telegram: FakeTelegram
let people: People
let folder: string
let running: ChildProcessByStdio<Writable, Readable, Readable> | undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-hour-'))
  telegram = new FakeTelegram({ now: Date.now, paced: false })
  await telegram.start()
  people = new People(telegram)
})

afterEach(async () => {
  await stop()
  await telegram.stop()
  rmSync(folder, { recursive: true, force: true })
})

const machine = (env: Readonly<Record<string, string>> = {}) => ({ folder, env })

const fake = () => ({ TELEGRAM_API_ROOT: telegram.url })
const token = () => ({ ...fake(), TELEGRAM_BOT_TOKEN: fakeToken })

/** `npm start`, until it says that it is on, or ends. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = begin(machine({ EKKO_PORT: String(await freePort()), ...env }), ['start'])
  running = child
  let said = ''
  await new Promise<void>((resolve) => {
    const hear = (words: Buffer) => {
      said += words.toString()
      if (/^mail: /m.test(said) && /^sandbox: /m.test(said)) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => resolve())
  })
  return said
}

async function stop(): Promise<void> {
  const child = running
  running = undefined
  if (!child || child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function page(said: string, path: string): Promise<string> {
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
  return fetch(`${url}${path}`).then((answer) => answer.text())
}

/** What stands in a person's chat with the bot. */
function heard(user: FakeUser): readonly string[] {
  return telegram.chats.messages.filter(({ chat }) => chat === user.id).map(({ text }) => text ?? '')
}

/** Waits until something with these words stands in the chat, past what was there before. */
async function hears(user: FakeUser, words: string, since: number): Promise<void> {
  const until = performance.now() + 20 * secondMs
  while (
    !heard(user)
      .slice(since)
      .some((text) => text.includes(words))
  ) {
    if (performance.now() > until)
      throw new Error(`${user.name} did not hear "${words}", but:\n${heard(user).slice(since).join('\n──\n')}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function says(user: FakeUser, text: string, answer: string): Promise<void> {
  const since = heard(user).length
  await people.says(user, text)
  await hears(user, answer, since)
}

/** Taps the newest button of this label, as soon as there is one. */
async function taps(user: FakeUser, label: string, answer: string): Promise<void> {
  const until = performance.now() + 20 * secondMs
  for (;;) {
    const own = telegram.chats.messages.filter(({ chat }) => chat === user.id)
    const message = own.findLast((each) => keyIn(each, label) !== undefined)
    const key = message && keyIn(message, label)
    if (key) {
      await people.taps(user, message, key)
      return hears(user, answer, own.length)
    }
    if (performance.now() > until) throw new Error(`${user.name} has no button "${label}", but:\n${own.at(-1)?.text}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function keyIn({ reply_markup: markup }: FakeMessage, label: string): Key | undefined {
  return markup?.inline_keyboard.flat().find(({ text }) => text === label)
}

/** A zone in which it is around noon now: citizens are asked nothing at night. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

describe('a city’s first hour', () => {
  test('from a token to a citizen who is asked takes less than five minutes', async () => {
    const began = performance.now()
    const answers = ['Hejresund', noonZone(), 'da', '', '', 'Teknik og Miljø', '', '', '', '', '', '', '']
    const set = await ekko(machine(fake()), ['init'], [...answers, 'ja', fakeToken, '', '', '', '', '', ''])
    const [, ref = ''] = /t\.me\/ekko_test_bot\?start=(\S+)/.exec(set.said) ?? []
    expect(set.code, set.said).toBe(0)

    const greeting = await start(fake())
    expect(greeting).toContain('telegram: on')
    const anna = telegram.chats.user('anna')
    const mette = telegram.chats.user('mette')
    await people.starts(anna)
    await hears(anna, 'Må Hejresund Kommune spørge dig', 0)
    await taps(anna, 'Ja, spørg mig', 'Hvad vil du gerne spørges om?')
    await taps(anna, 'Det hele', 'Hvor bor du')

    await people.starts(mette, ref)
    await hears(mette, 'Du er nu moderator her.', 0)
    await says(mette, '/consult new', 'Skriv en kort overskrift.')
    await says(mette, 'Træer på Torvet', 'Hvorfor spørger I?')
    await says(mette, 'Vi lægger nye fliser på Torvet. Der kan stå træer, hvis vi graver nu.', 'med til at ændre?')
    await says(mette, 'Hvor træerne skal stå, og hvor mange der skal være.', 'Hvad ligger fast')
    await says(mette, 'Torvet har marked om lørdagen. Der er penge til ti træer.', 'Hvem beslutter til sidst?')
    await says(mette, 'Udvalget for Teknik og Miljø', 'Skriv ét spørgsmål.')
    await says(mette, 'Hvor skal der stå træer på Torvet?', 'Hvordan skal folk svare?')
    await taps(mette, 'Et valg', 'Hvad kan man vælge?')
    await says(mette, 'Ved bænkene, Midt på, Ingen træer', 'ét spørgsmål nu')
    await taps(mette, 'Det er nok', 'Hvem skal spørges?')
    await taps(mette, 'Alle', 'fra bestemte steder?')
    await taps(mette, 'Alle', 'Hvem spørger?')
    await says(mette, 'Mette Krogh, gartner og projektleder', 'Hvornår skal den åbne?')
    await taps(mette, 'Med det samme', 'Hvor længe kan man svare?')
    await says(mette, 'om 14 dage', 'Hvornår bliver det besluttet?')
    await says(mette, 'om 30 dage', 'Det er et løfte.')
    await says(mette, 'om 45 dage', 'Sådan kommer det til at se ud')
    const since = heard(anna).length
    await taps(mette, 'Åbn nu', 'åb')
    await hears(anna, 'Hvor skal der stå træer på Torvet?', since)
    const tookMs = performance.now() - began
    expect(tookMs).toBeLessThan(5 * minuteMs)
    if (process.env.EKKO_MEASURE !== undefined) process.stderr.write(`${Math.round(tookMs / secondMs)} seconds\n`)

    await says(anna, 'Midt på', 'Tak')
    expect(await page(greeting, '/ledger')).toContain('Træer på Torvet')
  }, 180_000)
})

describe('from the sandbox to the city', () => {
  test('nothing goes along: neither people nor questions nor the moved clock, and back again all is there', async () => {
    const first = await start()
    expect(first).toMatch(/Open http\S+\/sandbox to try it/)
    expect(await page(first, '/ledger')).toContain('Nørregade')
    await stop()
    // A year ahead.
    writeFileSync(join(folder, 'data', 'town-clock'), String(365 * 24 * 60 * minuteMs))
    const city = await start(token())
    expect(city).toContain('telegram: on')
    expect(city).toMatch(/^sandbox: off\. This is the city\./m)
    expect(await page(city, '/ledger')).not.toContain('Nørregade')
    expect((await fetch(`${/http:\/\/\S+:\d+/.exec(city)?.[0]}/sandbox`)).status).toBe(404)
    await stop()
    const audit = await ekko(machine(token()), ['audit'])
    expect(audit.said).not.toContain('sandbox:')
    const both = await start({ ...token(), EKKO_SANDBOX: 'on' })
    expect(both).toMatch(/^telegram: off\. EKKO_SANDBOX is on, and the sandbox runs alone/m)
    expect(await page(both, '/ledger')).toContain('Nørregade')
    expect(existsSync(join(folder, 'data', 'ekko.sqlite'))).toBe(true)
  }, 120_000)
})
