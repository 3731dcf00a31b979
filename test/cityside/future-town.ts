import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allChannels } from '../../src/channel-table.ts'
import { type Cityside, citysideOn } from '../../src/cityside/cityside.ts'
import { appointSandboxModerator } from '../../src/cityside/duty-codes.ts'
import { readConfig } from '../../src/config.ts'
import { instantOf } from '../../src/domain/calendar.ts'
import { type Running, startEkko } from '../../src/main.ts'
import { ledgerRoutes } from '../../src/web/ledger/routes.ts'
import { sandboxTown } from '../../src/web/sandbox/town.ts'
import { Townsfolk } from '../../src/web/sandbox/townsfolk.ts'

/** A whole sandbox town with a moderator, in a folder of its own, which the terminal's commands find by its settings alone. */
export interface FutureTown {
  readonly prompts: string
  readonly running: Running
  readonly cityside: Cityside
  readonly folk: Townsfolk
  /** One person's chat, over HTTP as from the sandbox's page. */
  chat(who: string): Chat
  /** A page as it is read, without its markup. */
  page(path: string): Promise<string>
  stop(): Promise<void>
}

const channels = await allChannels()

/** Starts it on a Monday evening that is still to come: a town's clock is only ever ahead of the machine's. */
export async function openFutureTown(prepare: (prompts: string) => void = () => undefined): Promise<FutureTown> {
  const folder = mkdtempSync(join(tmpdir(), 'ekko-town-'))
  const prompts = join(folder, 'prompts')
  cpSync('prompts', prompts, { recursive: true })
  prepare(prompts)
  writeFileSync(join(folder, 'town-clock'), String(instantOf('2036-03-03', '18:00', 'Europe/Copenhagen') - Date.now()))
  const environment = { ...process.env }
  const settings = { EKKO_DATA_DIR: folder, EKKO_PORT: '0', EKKO_CHANNELS: 'sandbox', EKKO_PROMPTS: prompts }
  Object.assign(process.env, settings)
  const read = readConfig(settings, channels)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const running = await startEkko(
    { ...read.config, logLevel: 'error' },
    { pages: (inside) => [...sandboxTown(inside), ...ledgerRoutes(inside)] },
  )
  const cityside = citysideOn(running)
  await appointSandboxModerator(cityside)
  const folk = new Townsfolk(running.url ?? '')
  return {
    prompts,
    running,
    cityside,
    folk,
    chat: (who) => new Chat(running, folk, who),
    page: async (path) => {
      const text = await (await fetch(`${running.url}${path}`)).text()
      return text.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    },
    stop: async () => {
      await running.stop()
      for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
      Object.assign(process.env, environment)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What one person does in the town, each answered with what came since. */
export class Chat {
  readonly #running: Running
  readonly #folk: Townsfolk
  readonly #who: string
  #events = 0

  constructor(running: Running, folk: Townsfolk, who: string) {
    this.#running = running
    this.#folk = folk
    this.#who = who
  }

  async writes(words: string): Promise<string> {
    await this.#folk.types(this.#who, this.#next(), words)
    return this.heard()
  }

  /** A button by its label, numbered or not. */
  async taps(label: string): Promise<string> {
    const found = (await this.#messages())
      .flatMap(({ id, bubbles }) => bubbles.flatMap(({ buttons }) => buttons.map((button) => ({ id, button }))))
      .findLast(({ button }) => button.label.replace(/^\d+\. /, '') === label)
    if (!found || !('token' in found.button)) throw new Error(`There is no button "${label}" to tap.`)
    await this.#folk.taps(this.#who, this.#next(), found.button.token, found.id)
    return this.heard()
  }

  /** What came since the person's own last word, with the buttons. */
  async heard(): Promise<string> {
    const messages = await this.#messages()
    const since = messages.findLastIndex(({ author }) => author !== 'ekko')
    return messages
      .slice(since + 1)
      .flatMap(({ bubbles }) => bubbles)
      .map(({ blocks, buttons }) =>
        [...blocks.map(({ text }) => text), ...buttons.map(({ label }) => `[${label}]`)].join('\n'),
      )
      .join('\n')
  }

  async #messages() {
    await this.#running.settled()
    return (await this.#folk.chats()).get(`sandbox:${this.#who}`) ?? []
  }

  #next(): string {
    this.#events += 1
    return `${this.#who}-does-${this.#events}`
  }
}
