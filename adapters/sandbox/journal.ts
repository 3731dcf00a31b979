import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { integerIn, objectIn, parsedJson } from '../shared/read.ts'
import type { ChatEntry } from './message.ts'

/** The chat's memory on disk: one JSON object a line, written in order. */
export class Journal {
  readonly #path: string
  readonly #onFailure: (code: string) => void
  #pending: string[] = []
  #writing: Promise<void> = Promise.resolve()

  constructor(path: string, onFailure: (code: string) => void) {
    this.#path = path
    this.#onFailure = onFailure
  }

  /** Every entry of the file; a line that broke off in a crash is left out. */
  async read(): Promise<readonly ChatEntry[]> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    return text.split('\n').flatMap((line) => {
      const entry = entryOf(line)
      return entry ? [entry] : []
    })
  }

  /** Begins the file anew with what is still worth keeping, so that it does not grow for ever. */
  async begin(entries: readonly ChatEntry[]): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true })
    await writeFile(`${this.#path}.new`, linesOf(entries), { mode: 0o600 })
    await rename(`${this.#path}.new`, this.#path)
  }

  append(entry: ChatEntry): void {
    this.#pending.push(linesOf([entry]))
    this.#writing = this.#writing.then(() => this.#write())
  }

  /** Resolves when all that was appended so far is in the file. */
  written(): Promise<void> {
    return this.#writing
  }

  async #write(): Promise<void> {
    if (this.#pending.length === 0) return
    const lines = this.#pending.join('')
    this.#pending = []
    await appendFile(this.#path, lines).catch((error: NodeJS.ErrnoException) => {
      // A full disk must not stop the chat: it goes on in memory, and the log says why it will be gone.
      this.#onFailure(error.code ?? 'unknown')
    })
  }
}

function linesOf(entries: readonly ChatEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

function entryOf(line: string): ChatEntry | undefined {
  const entry = parsedJson(line)
  return isEntry(entry) ? entry : undefined
}

function isEntry(value: unknown): value is ChatEntry {
  const entry = objectIn(value)
  if (entry === undefined || integerIn(entry, 'seq') === undefined) return false
  return (
    (entry.kind === 'person' && 'person' in entry) ||
    (entry.kind === 'message' && 'message' in entry) ||
    (entry.kind === 'removed' && 'id' in entry)
  )
}
