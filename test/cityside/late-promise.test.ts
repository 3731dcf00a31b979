import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digest } from '../../src/commands/digest.ts'
import { explain } from '../../src/commands/explain.ts'
import { open } from '../../src/commands/open.ts'
import { status } from '../../src/commands/status.ts'
import { dayMs, minuteMs } from '../../src/domain/time.ts'
import { opens } from '../conversations/town.ts'
import { type Chat, type FutureTown, openFutureTown } from './future-town.ts'

/**
 * One town in which a department has let two promises pass: seen from the terminal, the chat, the desk and the street.
 * Each test goes on where the one before it stopped.
 */
const reasons = {
  terminal: { da: 'Tegneren blev syg i marts.', en: 'The draughtsman fell ill in March.' },
  chat: 'Skolen har bedt om mere tid.',
} as const
const third = 'ny-gade.yaml'

let town: FutureTown
let chat: Chat

beforeAll(async () => {
  town = await openFutureTown((prompts) =>
    cpSync(join(prompts, 'consultations/noerregade-space.yaml'), join(prompts, 'consultations', third)),
  )
  chat = town.chat('moderator')
  await opens(town.cityside, 'noerregade-space')
  await opens(town.cityside, 'moellevang-school-route')
  await town.running.settled()
  await town.running.advance?.(60 * dayMs)
}, 60_000)

afterAll(() => town.stop())

async function launchedAtTheDesk(): Promise<{ readonly ok: boolean; readonly problems?: readonly string[] }> {
  const answer = await fetch(`${town.running.url}/sandbox/desk/launch`, {
    method: 'POST',
    body: JSON.stringify({ file: third }),
  })
  return (await answer.json()) as { readonly ok: boolean; readonly problems?: readonly string[] }
}

/** Writes a whole consultation; what is shown at the end says whether it may be opened. */
async function drafts(): Promise<string> {
  await chat.writes('/start')
  await chat.writes('/consult new')
  for (const words of [
    'Træer på Torvet',
    'Vi lægger nye fliser på Torvet.',
    'Hvor træerne skal stå.',
    'Der er penge til ti træer.',
    'Udvalget for Teknik og Miljø',
    'Hvor skal der stå træer?',
  ])
    await chat.writes(words)
  await chat.taps('Egne ord')
  await chat.taps('Det er nok')
  await chat.taps('Alle')
  await chat.taps('Alle')
  await chat.taps('Teknik og Miljø')
  await chat.writes('Mette Krogh, gartner')
  await chat.taps('Med det samme')
  await chat.writes('om 14 dage kl. 20')
  await chat.writes('om 20 dage')
  return chat.writes('om 30 dage')
}

describe('a promise that was let pass', () => {
  test('stands in the digest, as text and as a page', async () => {
    const text = await digest({ department: 'streets-parks' })
    expect(text).toMatch(/dage over tiden: svaret på »Mere plads i Nørregade« var lovet senest den \d\. april/)
    const html = await digest({ department: 'streets-parks', format: 'html', language: 'en' })
    expect(html).toMatch(/Overdue by \d+ days: the answer to [^<]*More room in Nørregade/)
    expect(html).not.toContain(reasons.terminal.en)
  })

  test('stands in the status, with the command that explains it', async () => {
    const text = await status(undefined)
    expect(text).toMatch(
      /an answer by 2036-04-0\d, OVERDUE by \d+ days; say why with "explain outcome:noerregade-space"/,
    )
    expect(text).toMatch(/OVERDUE by \d+ days; say why with "explain outcome:moellevang-school-route"/)
  })

  test('stands on the public record: the page, the data and the feed', async () => {
    for (const path of ['/ledger', '/ledger/en', '/ledger/noerregade-space'])
      expect(await town.page(path), path).toMatch(/dage over tiden|days overdue/)
    const data = JSON.parse(await (await fetch(`${town.running.url}/ledger/data.json`)).text()) as object
    expect(JSON.stringify(data)).toMatch(/"daysLate":\d+/)
    expect(await town.page('/ledger/feed.xml')).toContain('Mere plads i Nørregade')
  })

  test('closes the next opening of its department at the terminal, at the desk and in the chat, each with a sentence', async () => {
    await expect(open(join(town.prompts, 'consultations', third))).rejects.toThrow(
      /Streets and Parks .*"More room in Nørregade".* April 2036 .*explain outcome:noerregade-space/,
    )
    const desk = await launchedAtTheDesk()
    expect(desk.ok).toBe(false)
    expect(desk.problems?.join('\n')).toContain('»Mere plads i Nørregade«')
    const preview = await drafts()
    expect(preview).toContain('Det her skal rettes, før den kan åbnes:')
    expect(preview).not.toContain('[Åbn nu]')
    expect(preview).toContain('[Forklar forsinkelse]')
    expect(preview).not.toContain('[Det er nødvendigt]')
    expect(await town.cityside.store.consultation('ny-gade')).toBeUndefined()
  })

  test('may be explained at the terminal, in a language each; while another is unexplained nothing opens', async () => {
    const words = [`da=${reasons.terminal.da}`, `en=${reasons.terminal.en}`]
    await expect(explain('noerregade-space', words, '2036-06-01')).rejects.toThrow(
      '1 June 2036 is Whit Sunday, when offices are closed. The next working day is Tuesday 3 June 2036.',
    )
    const said = await explain('noerregade-space', words, '2036-06-13')
    expect(said).toContain('It is on the record why "outcome:noerregade-space" is late.')
    expect(said).toMatch(/Those who wait for it hear it on 2036-\d\d-\d\d at the earliest\./)
    expect(said).not.toContain('Readers of')
    expect(await launchedAtTheDesk()).toMatchObject({ ok: false })
    await expect(explain('noerregade-space', ['fr=Désolé'], '2036-06-13')).rejects.toThrow('There is no language "fr"')
  })

  test('may be explained in the chat, where the draft waits and opens afterwards', async () => {
    expect(await chat.taps('Forklar forsinkelse')).toMatch(/\[\d\. Mere plads i Nørregade\]/)
    const title = (await town.cityside.store.consultation('moellevang-school-route'))?.consultation.title.da ?? ''
    await chat.taps(title)
    expect(await chat.writes(reasons.chat)).toContain('Det skal være en hverdag.')
    expect(await chat.writes('1. juni')).toContain('1. juni 2036 er pinsedag, og så er rådhuset lukket.')
    expect(await chat.writes('3. juni')).toContain('Ellers får alle det at læse på dansk.')
    await chat.taps('Nej, det er nok')
    const done = await chat.taps('Ja, gør det')
    expect(done).toContain('Nu står det offentligt')
    expect(done).toContain('[Skriv videre]')
    const preview = await chat.taps('Skriv videre')
    expect(preview).not.toContain('Det her skal rettes')
    expect(await chat.taps('Åbn nu')).toContain('»Træer på Torvet« er åben.')
  })

  test('no longer closes anything once it is explained', async () => {
    expect(await launchedAtTheDesk()).toEqual({ ok: true, id: 'ny-gade' })
    expect((await town.cityside.store.consultation('ny-gade'))?.stage.at).toBe('open')
  })

  test('is public with its reason, and still late, wherever it stood before', async () => {
    await town.running.advance?.(minuteMs)
    expect(await town.page('/ledger')).toContain(reasons.terminal.da)
    expect(await town.page('/ledger/en')).toContain(reasons.terminal.en)
    // Whoever reads English gets the Danish words where there are no others.
    expect(await town.page('/ledger/en')).toContain(reasons.chat)
    expect(await town.page('/ledger/noerregade-space')).toContain(reasons.terminal.da)
    expect(await town.page('/ledger/data.json')).toContain(reasons.terminal.en)
    expect(await town.page('/ledger/feed.xml')).toContain(reasons.terminal.da)
    expect(await status('noerregade-space')).toMatch(
      /OVERDUE by \d+ days, because: Tegneren blev syg i marts\. New date: 2036-06-13/,
    )
    expect(await digest({ department: 'streets-parks', language: 'en' })).toContain(reasons.terminal.en)
    expect(await digest({ department: 'streets-parks', format: 'html' })).toContain(reasons.terminal.da)
  })
})
