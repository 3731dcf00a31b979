import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { secondMs } from '../../src/domain/time.ts'
import type { FakeMessage, FakeUser, Key } from '../adapters/telegram/chats.ts'
import { FakeTelegram } from '../adapters/telegram/fake.ts'
import { People } from '../adapters/telegram/people.ts'
import { freePort } from '../web/ekko-process.ts'
import { begin, type Machine } from './init-process.ts'

/** How long the town waits for what has to come. */
const patienceMs = 30 * secondMs

/** A folder of an operator's, a Telegram that is ours, and the people who use it; Ekko runs in a process of its own. */
export class TelegramTown {
  readonly telegram = new FakeTelegram({ now: Date.now, paced: false })
  readonly people = new People(this.telegram)
  readonly folder = mkdtempSync(join(tmpdir(), 'ekko-hour-'))
  #running: ChildProcessByStdio<Writable, Readable, Readable> | undefined

  async open(): Promise<void> {
    await this.telegram.start()
  }

  async close(): Promise<void> {
    await this.stop()
    await this.telegram.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The settings of the machine, beside those that stand in the folder's .env. */
  machine(env: Readonly<Record<string, string>> = {}): Machine {
    return { folder: this.folder, env }
  }

  /** What leads to our Telegram instead of the real one. */
  fake() {
    return { TELEGRAM_API_ROOT: this.telegram.url }
  }

  /** `npm start`, until it says that it is on, or ends; with what it said. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<string> {
    const child = begin(this.machine({ EKKO_PORT: String(await freePort()), ...env }), ['start'])
    this.#running = child
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

  async stop(): Promise<void> {
    const child = this.#running
    this.#running = undefined
    if (!child || child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }

  user(name: string): FakeUser {
    return this.telegram.chats.user(name)
  }

  /** What stands in a person's chat with the bot. */
  heard(user: FakeUser): readonly string[] {
    return this.#messages(user).map(({ text }) => text ?? '')
  }

  /** Waits until something with these words stands in the chat, past what was there before, and gives it. */
  async hears(user: FakeUser, words: string, since: number): Promise<string> {
    const until = performance.now() + patienceMs
    for (;;) {
      const fresh = this.heard(user).slice(since)
      const found = fresh.find((text) => text.includes(words))
      if (found !== undefined) return found
      if (performance.now() > until)
        throw new Error(`${user.name} did not hear "${words}", but:\n${fresh.join('\n──\n')}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Writes, and waits for the answer. */
  async says(user: FakeUser, text: string, answer: string): Promise<string> {
    const since = this.heard(user).length
    await this.people.says(user, text)
    return this.hears(user, answer, since)
  }

  /** Taps the newest button of this label, as soon as there is one, and waits for the answer. */
  async taps(user: FakeUser, label: string, answer: string): Promise<string> {
    const until = performance.now() + patienceMs
    for (;;) {
      const own = this.#messages(user)
      const message = own.findLast((each) => keyIn(each, label) !== undefined)
      const key = message && keyIn(message, label)
      if (key) {
        await this.people.taps(user, message, key)
        return this.hears(user, answer, own.length)
      }
      if (performance.now() > until) throw new Error(`${user.name} has no button "${label}", but:\n${own.at(-1)?.text}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** The address behind the newest button of this label that leads to the web. */
  addressOf(user: FakeUser, start: string): string | undefined {
    return this.#messages(user)
      .flatMap(({ text = '', reply_markup: markup }) => [
        ...(markup?.inline_keyboard
          .flat()
          .flatMap((key) => ('url' in key && typeof key.url === 'string' ? [key.url] : [])) ?? []),
        ...(text.match(/https?:\/\/\S+/g) ?? []),
      ])
      .findLast((url) => url.startsWith(start))
  }

  #messages(user: FakeUser): readonly FakeMessage[] {
    return this.telegram.chats.messages.filter(({ chat }) => chat === user.id)
  }
}

/** A zone in which it is around noon now: citizens are asked nothing at night. */
export function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

function keyIn({ reply_markup: markup }: FakeMessage, label: string): Key | undefined {
  return markup?.inline_keyboard.flat().find(({ text }) => text === label)
}
