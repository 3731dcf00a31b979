import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { cityKey } from '../key.ts'
import { type DeskTown, deskTown } from '../web/desk-town.ts'
import { freePort, startEkkoProcess } from '../web/ekko-process.ts'

/** A picture of the documentation: which page of a running Ekko, seen by whom, in what, in which language. */
interface Picture {
  readonly name: string
  readonly path: string
  readonly as?: string
  readonly phone?: boolean
  readonly language: 'da' | 'en'
  /** It comes as a file to be kept, and is shown as one would open it. */
  readonly file?: true
}

const pictures: readonly Picture[] = [
  { name: 'record-phone', path: '/ledger/en', phone: true, language: 'en' },
  { name: 'record-phone-da', path: '/ledger', phone: true, language: 'da' },
  { name: 'desk', path: '/desk/digest', as: 'mette', language: 'en' },
  { name: 'desk-da', path: '/desk/digest', as: 'mette', language: 'da' },
  { name: 'digest', path: '/desk/exports/digest/html', as: 'mette', language: 'en', file: true },
  { name: 'digest-da', path: '/desk/exports/digest/html', as: 'mette', language: 'da', file: true },
]

async function fileOf(town: DeskTown, { path, as, language }: Picture): Promise<string> {
  const { status, text } = await town.get(path, as, language)
  if (status !== 200) throw new Error(`${path} answers ${status}.`)
  return text
}

async function take(browser: Browser, town: DeskTown, picture: Picture, folder: string): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.phone ? { width: 390, height: 844 } : { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    locale: picture.language === 'da' ? 'da-DK' : 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  if (picture.as !== undefined) await context.addCookies([{ name: 'as', value: picture.as, url: town.url }])
  const page = await context.newPage()
  if (picture.file) await page.setContent(await fileOf(town, picture))
  else {
    const answered = await page.goto(`${town.url}${picture.path}`)
    if (answered?.status() !== 200) throw new Error(`${picture.path} answers ${answered?.status()}.`)
  }
  await page.screenshot({ path: join(folder, `${picture.name}.png`) })
  await context.close()
}

/** The sandbox as it opens for who has just installed Ekko, in a process of its own. */
async function takeSandbox(browser: Browser, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'ekko-pictures-'))
  const ekko = await startEkkoProcess(data, await freePort())
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
  })
  await page.goto(`${ekko.url}/sandbox?pass=${ekko.pass}`)
  await page.waitForSelector('body[data-ready]', { timeout: 120_000 })
  await page.locator('#chat').getByText('More room in Nørregade').waitFor({ timeout: 120_000 })
  await page.screenshot({ path: join(folder, 'sandbox.png') })
  await ekko.stop()
  rmSync(data, { recursive: true, force: true })
}

/** Takes every picture of the documentation from a town that runs, into this folder. */
export async function takePictures(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  Object.assign(process.env, { ...cityKey, ...process.env })
  const executablePath = process.env.EKKO_CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const town = await deskTown({ beside: (inside) => ledgerRoutes(inside) })
  try {
    for (const picture of pictures) await take(browser, town, picture, folder)
    await takeSandbox(browser, folder)
    return [...pictures.map(({ name }) => `${name}.png`), 'sandbox.png']
  } finally {
    await town.close()
    await browser.close()
  }
}
