import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allChannels } from '../../src/channel-table.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'

const channels = await allChannels()
let folder: string
let running: Running

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ekko-live-'))
  const read = readConfig({ EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox' }, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const log = createLog({ level: 'error', target: { write: () => true } })
  running = await startEkko(read.config, { log, pages: (inside) => sandboxTown(inside) })
  await running.settled()
})
afterEach(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('an open page hears of what happens, and of nothing while nothing does', async () => {
  const page = await listening()
  await running.settled()
  expect(page.heard()).not.toContain('changed')
  const hello = { kind: 'start', id: 'start-anna', from: 'anna', name: 'Anna' }
  await fetch(`${running.url}/sandbox/events`, { method: 'POST', body: JSON.stringify(hello) })
  await expect.poll(page.heard).toContain('event: changed')
})

test('an open page never holds up stopping, and is told that it is over', async () => {
  const page = await listening()
  const began = performance.now()
  await running.stop()
  expect(performance.now() - began).toBeLessThan(4_000)
  await page.ended
})

test('a town is begun anew only where that is offered', async () => {
  const answer = await fetch(`${running.url}/sandbox/desk/reset`, { method: 'POST', body: '{}' })
  expect(await answer.json()).toMatchObject({ ok: false })
  expect(await (await fetch(`${running.url}/sandbox/desk/clock`)).json()).toMatchObject({
    resettable: false,
    settling: true,
  })
})

test('the desk speaks the language of its page: how it is sent, what is wrong with it, and why not', async () => {
  const shown = async (file: string, language: string) => {
    const answer = await fetch(`${running.url}/sandbox/desk/preview?${new URLSearchParams({ file, language })}`)
    return (await answer.json()) as Readonly<Record<'plan' | 'problems' | 'warnings', readonly string[] | undefined>>
  }
  expect((await shown('library-evenings.yaml', 'da')).plan).toEqual(['Lige nu ville ingen blive spurgt.'])
  expect((await shown('library-evenings.yaml', 'en')).plan).toEqual(['Right now nobody would be asked.'])
  expect((await shown('library-evenings.yaml', 'da')).warnings).toEqual([
    'Der er ingen, det passer på. Vælg flere emner, steder eller roller, eller vent, til flere er med.',
    expect.stringContaining('Hvert valg skal have sit eget svar, når der er besluttet noget: »Mandag«, »Tirsdag«'),
  ])
  expect((await shown('nothing.yaml', 'da')).problems?.join()).toContain('Se efter, om navnet og mappen er rigtige.')
  const refused = async (act: string, body: object) => {
    const answer = await fetch(`${running.url}/sandbox/desk/${act}`, { method: 'POST', body: JSON.stringify(body) })
    return ((await answer.json()) as { readonly problems?: readonly string[] }).problems
  }
  expect(await refused('close', { id: 'swings', language: 'da' })).toEqual([
    "Der er ingen høring med id'et »swings«. Se dem alle i status.",
  ])
  expect(await refused('close', { id: 'swings', language: 'en' })).toEqual([
    'There is no consultation with the id "swings". The status lists them all.',
  ])
  expect(await refused('withdraw', { id: 'swings', reason: ' ', language: 'da' })).toEqual([
    'Skriv hvorfor, i én sætning, som folk læser.',
  ])
})

/** One page's stream, read as it comes. */
async function listening() {
  const response = await fetch(`${running.url}/sandbox/desk/stream`)
  let heard = ''
  const ended = (async () => {
    for await (const part of response.body as ReadableStream<Uint8Array>) heard += new TextDecoder().decode(part)
  })()
  await expect.poll(() => heard).toContain('retry')
  return { heard: () => heard, ended }
}
