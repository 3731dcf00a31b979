import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { allChannels } from '../../channel-table.ts'
import { cityIn } from '../../city-files.ts'
import { type Environment, ownCity, readConfig, readEnvironment } from '../../config.ts'
import { text } from '../../domain/message.ts'
import { answersIn, cityYaml } from '../../files/write-city.ts'
import { databaseFile } from '../../home.ts'
import { createLog } from '../../log.ts'
import { systemClock } from '../../loops/clock.ts'
import { contextFor } from '../../main.ts'
import { publicUrlFault } from '../../public-url.ts'
import { ownerOfFile } from '../../store/operations/house.ts'
import { shippedSay } from '../../texts/terminal.ts'
import { putAside } from '../aside.ts'
import { makeFirstKey } from '../key.ts'
import { Refusal } from '../print.ts'
import { setUp } from '../setup.ts'
import { askChannels } from './ask-channels.ts'
import { askCity, type Known } from './ask-city.ts'
import { Dialogue } from './dialogue.ts'
import { withSettings } from './env-file.ts'
import { handOver } from './first-moderator.ts'
import { Left, type Streams, Terminal } from './terminal.ts'

/** How the questions are asked. */
export interface InitOptions {
  readonly language?: string
}

const envFile = '.env'

/** `ekko init`: leads through setting up a city, and writes city.yaml and .env once everything is answered. */
export async function init(
  options: InitOptions = {},
  streams: Streams = { input: process.stdin, output: process.stdout },
) {
  const terminal = new Terminal(streams)
  const language = await languageOf(options, terminal).catch((error: unknown) => leave(error, terminal, 'en'))
  try {
    if (language !== undefined) await lead(new Dialogue(terminal, shippedSay(language)), language)
  } catch (error) {
    leave(error, terminal, language ?? 'en')
  } finally {
    terminal.close()
  }
}

/** Who leaves has lost nothing. */
function leave(error: unknown, terminal: Terminal, language: 'da' | 'en'): undefined {
  if (!(error instanceof Left)) throw error
  terminal.say(`\n${shippedSay(language)(text(error.why === 'ended' ? 'init-ended' : 'init-left'))}`)
  process.exitCode = error.why === 'ended' ? 1 : interruptedCode
  return undefined
}

/** As a shell tells of a program that was ended by Ctrl-C. */
const interruptedCode = 130

/** The machine's own language, where it is one of the two; otherwise the first question. */
async function languageOf({ language }: InitOptions, terminal: Terminal): Promise<'da' | 'en'> {
  const { LC_ALL, LC_MESSAGES, LANG } = readEnvironment(envFile)
  const told = language ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? ''
  if (/^da/i.test(told)) return 'da'
  if (/^en/i.test(told)) return 'en'
  if (language !== undefined) throw new Refusal('The questions are in Danish (da) and English (en). Name one of them.')
  for (;;) {
    const written = (await terminal.line('Dansk (da) / English (en)? [en] '))?.trim().toLowerCase() ?? ''
    if (/^(|e|en|english|engelsk)$/.test(written)) return 'en'
    if (/^(d|da|dansk|danish)$/.test(written)) return 'da'
    terminal.say('Skriv da eller en. / Write da or en.')
  }
}

async function lead(dialogue: Dialogue, language: 'da' | 'en'): Promise<void> {
  const channels = await allChannels()
  const env = readEnvironment(envFile)
  const read = readConfig({ ...env, EKKO_SANDBOX: 'off' }, channels)
  if (!read.ok) throw new Refusal(read.problems)
  const { promptsDir, dataDir, databaseUrl } = read.config
  const file = cityFileOf(env, promptsDir)
  const here = relative('.', file)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  // A file with problems is not asked about: its answers cannot be told.
  if (before !== undefined) await cityIn(dirname(file), promptsDir)
  if (before === undefined) dialogue.says('init-hello')
  else dialogue.says('init-hello-again', { file: here })
  const isAside = databaseUrl === undefined && (await mayGoAside(dialogue, databaseFile('city', dataDir)))
  const was = before === undefined ? {} : answersIn(before)
  const city = await askCity(dialogue, was, knownIn(promptsDir, dirname(file), language))
  const publicUrl = await dialogue.perhaps(text('init-public'), env.EKKO_PUBLIC_URL?.trim(), (written) =>
    publicUrlFault(written) === undefined
      ? { is: written.replace(/(?<!\/)\/+$/, '') }
      : {
          unclear: text(written.startsWith('https://') ? 'init-public-path' : 'init-public-wrong', {
            written,
            none: dialogue.words('init-none'),
          }),
        },
  )
  const config = { ...read.config, ...(publicUrl !== undefined && { publicUrl }) }
  const log = createLog({ level: 'silent' })
  const { settings, connected } = await askChannels(dialogue, channels, env, (channel) =>
    contextFor(channel, config, systemClock, log),
  )
  const ledgerUrl = was.ledgerUrl ?? (publicUrl === undefined ? undefined : `${publicUrl}/ledger`)
  const yaml = cityYaml(before, { ...city, ledgerUrl })
  const envBefore = existsSync(envFile) ? readFileSync(envFile, 'utf8') : undefined
  const envText = withSettings(envBefore ?? '', {
    ...settings,
    ...(publicUrl === env.EKKO_PUBLIC_URL?.trim() ? {} : { EKKO_PUBLIC_URL: publicUrl }),
    ...alsoNamed(env, connected),
  })
  const writes = [
    ...(yaml === before ? [] : [{ file: here, content: yaml, mode: 0o644 }]),
    ...(envText === (envBefore ?? '') ? [] : [{ file: envFile, content: envText, mode: 0o600 }]),
  ]
  const files = writes.map((each) => each.file).join(', ')
  if (writes.length === 0 && !isAside) dialogue.says('init-unchanged')
  else {
    if (writes.length > 0 && !(await dialogue.agree(text('init-write', { files }), true))) throw new Left('interrupted')
    if (isAside) dialogue.terminal.say(await putAside(dataDir, config.photoBucket === undefined))
    if (writes.length > 0) {
      for (const write of writes) writeWhole(write)
      mkdirSync(join(dirname(file), 'consultations'), { recursive: true })
      dialogue.says('init-written', { files })
    }
  }
  const key = makeFirstKey({ dataDir, env: readEnvironment(envFile) })
  if (key !== undefined) dialogue.says('init-key', { file: key })
  await goLive(dialogue, channels, connected)
}

/** What is left to do once the files are there: menus, the first moderator, and how to begin. */
async function goLive(
  dialogue: Dialogue,
  channels: Awaited<ReturnType<typeof allChannels>>,
  connected: readonly string[],
): Promise<void> {
  if (connected.length === 0) return dialogue.says('init-no-channel')
  const env = readEnvironment(envFile)
  const read = readConfig({ ...env, EKKO_SANDBOX: 'off' }, channels)
  if (!read.ok) throw new Refusal(read.problems)
  if (await dialogue.agree(text('init-setup', { channels: connected.join(', ') }), true)) {
    const { lines } = await setUp({ config: read.config, channels }, undefined)
    for (const line of lines.filter((each) => !each.startsWith('off'))) dialogue.terminal.say(line)
  }
  if (env.EKKO_SANDBOX?.trim().toLowerCase() === 'on') return dialogue.says('init-sandbox-on')
  await handOver(dialogue)
  dialogue.says('init-next')
}

/** Where the city's file is or will be: beside the texts only where a city has put its own there, in the place of the example. */
function cityFileOf({ EKKO_CITY }: Environment, promptsDir: string): string {
  const named = EKKO_CITY?.trim()
  const own = resolve(named === undefined || named === '' ? ownCity : named, 'city.yaml')
  const beside = join(promptsDir, 'city.yaml')
  if (named || existsSync(own) || !existsSync(beside)) return own
  return isExample(readFileSync(beside, 'utf8')) ? own : beside
}

/** The example's addresses are at places that do not exist, and that are kept for examples (RFC 2606). */
function isExample(yaml: string): boolean {
  return /@[\w-]+\.example\b/.test(yaml)
}

function knownIn(promptsDir: string, cityDir: string, language: 'da' | 'en'): Known {
  const names = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
  const calendars = [cityDir, promptsDir].flatMap((folder) =>
    names(join(folder, 'calendars')).map((name) => basename(name, extname(name))),
  )
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return {
    languages: names(promptsDir).filter((name) => existsSync(join(promptsDir, name, 'understood.yaml'))),
    calendars: [...new Set(calendars)],
    // A server's clock is often nowhere in particular.
    timeZone: /^(Etc\/|UTC$|GMT$)/.test(timeZone)
      ? language === 'da'
        ? 'Europe/Copenhagen'
        : 'Europe/London'
      : timeZone,
    language,
  }
}

/** A channel that was just connected is started, also where the channels to start are named. */
function alsoNamed(env: Environment, connected: readonly string[]): Readonly<Record<string, string>> {
  const named = env.EKKO_CHANNELS?.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()])) ?? []
  const missing = connected.filter((channel) => !named.includes(channel))
  return named.length === 0 || missing.length === 0 ? {} : { EKKO_CHANNELS: [...named, ...missing].join(',') }
}

/** Says why a database cannot be the city's, and whether it may be put aside once everything is answered. */
async function mayGoAside(dialogue: Dialogue, file: string): Promise<boolean> {
  if (!existsSync(file) || (await ownerOfFile(file)) !== 'mixed') return false
  dialogue.says('init-mixed', { file: relative('.', file) })
  return dialogue.agree(text('init-aside'), true)
}

/** A file is there whole, or as it was. */
function writeWhole({
  file,
  content,
  mode,
}: {
  readonly file: string
  readonly content: string
  readonly mode: number
}): void {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  const part = `${file}.part`
  writeFileSync(part, content, { mode })
  chmodSync(part, mode)
  renameSync(part, file)
}
