import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'

/** The person left, or the answers that were piped in ended: nothing is to be written. */
export class Left extends Error {
  readonly why: 'interrupted' | 'ended'

  constructor(why: Left['why']) {
    super(why)
    this.name = 'Left'
    this.why = why
  }
}

/** Where answers come from, and where questions go. */
export interface Streams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
}

/** A person at a keyboard, or a script that pipes one answer a line; lines that come early wait for their question. */
export class Terminal {
  readonly #output: NodeJS.WritableStream
  readonly #lines: string[] = []
  readonly #isPerson: boolean
  readonly #reader: Interface
  #isMuted = false
  #isOver = false
  #waiting: { readonly take: (line: string | undefined) => void; readonly leave: (left: Left) => void } | undefined

  constructor({ input, output }: Streams) {
    this.#output = output
    this.#isPerson = input.isTTY === true
    // A secret is typed into a stream that shows nothing.
    const shown = new Writable({
      write: (chunk: Buffer | string, _encoding, done) => {
        if (!this.#isMuted) output.write(chunk)
        done()
      },
    })
    this.#reader = createInterface({ input, terminal: this.#isPerson, ...(this.#isPerson && { output: shown }) })
    this.#reader.on('line', (line) => this.#heard(line))
    this.#reader.on('close', () => this.#heard(undefined))
    this.#reader.on('SIGINT', () => this.#leave())
  }

  /** Says a line. */
  say(line: string): void {
    this.#output.write(`${line}\n`)
  }

  /** The line that answers a question; undefined where a script has no more. Rejects with Left when the person leaves. */
  async line(prompt: string, { secret = false }: { readonly secret?: boolean } = {}): Promise<string | undefined> {
    if (this.#isPerson && !secret) {
      this.#reader.setPrompt(prompt)
      this.#reader.prompt()
    } else this.#output.write(prompt)
    this.#isMuted = secret
    try {
      return await this.#next()
    } finally {
      this.#isMuted = false
      if (secret || !this.#isPerson) this.#output.write('\n')
    }
  }

  close(): void {
    this.#waiting = undefined
    this.#reader.close()
  }

  #next(): Promise<string | undefined> {
    const line = this.#lines.shift()
    if (line !== undefined) return Promise.resolve(line)
    if (this.#isOver) return this.#isPerson ? Promise.reject(new Left('interrupted')) : Promise.resolve(undefined)
    return new Promise((take, leave) => {
      this.#waiting = { take, leave }
    })
  }

  #heard(line: string | undefined): void {
    if (line === undefined && this.#isPerson) {
      this.#leave()
      return
    }
    if (line === undefined) this.#isOver = true
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) waiting.take(line)
    else if (line !== undefined) this.#lines.push(line)
  }

  #leave(): void {
    this.#isOver = true
    this.#waiting?.leave(new Left('interrupted'))
    this.#waiting = undefined
  }
}
