import { Worker } from 'node:worker_threads'
import { minuteMs } from '../domain/time.ts'
import { StoreError } from '../store/databases/store-error.ts'
import { joined } from './apart.ts'
import type { Said, Standing, Works } from './wire.ts'

/** With nothing to do for this long the thread ends, and with it the keys that it has read. */
const idleMsMax = 10 * minuteMs
/** A thread that does not end by itself is ended. */
const endMsMax = 400

/** What the thread asks of the program it runs beside, by name. */
export type Answers = Readonly<Record<string, (...args: never[]) => unknown>>

/** The thread cannot be asked: it does not start, or it died. What was asked may or may not have been done. */
export class BesideError extends Error {
  constructor(cause?: unknown) {
    super('The thread for works over many rows has ended.', { cause })
    this.name = 'BesideError'
  }
}

/** The program stops. What was asked is not read here instead: that would hold up the stopping for as long as it takes. */
export class StoppingError extends Error {
  constructor() {
    super('Ekko is stopping.')
    this.name = 'StoppingError'
  }
}

interface Awaited {
  resolve(value: unknown): void
  reject(error: unknown): void
  shell: unknown
  readonly lists: unknown[][]
}

/**
 * A thread with a store of its own, in which whatever goes through many rows is done: the event loop of this one goes on meanwhile, and
 * results come in parts. It starts with the first question, or before it where one is expected, since to begin takes seconds; when none
 * comes for a while it ends, or gives way to one that has read nothing.
 */
export class Beside {
  readonly #data: () => unknown
  readonly #standing: () => Standing
  readonly #reportLost: (error: unknown) => void
  readonly #answers: Record<string, (...args: never[]) => unknown> = {}
  readonly #asked = new Map<number, Awaited>()
  #worker: Worker | undefined
  #next = 0
  #idle: NodeJS.Timeout | undefined
  #stopped = false
  /** Whether one is kept that can be asked at once. */
  #ready = false

  /** `data` is what the thread is put together from; it crosses as a copy. `lost` is told where it dies. */
  constructor(data: () => unknown, standing: () => Standing, lost: (error: unknown) => void) {
    this.#reportLost = lost
    this.#data = data
    this.#standing = standing
  }

  /** Says what the thread may ask back. */
  answering(answers: Answers): void {
    Object.assign(this.#answers, answers)
  }

  /** From now on there is a thread that has loaded what it needs before it is asked. */
  begin(): void {
    if (this.#stopped) return
    this.#ready = true
    this.#thread()
  }

  /** Has a work done there. Rejects as the work does, and with BesideError where the thread is gone. */
  ask<Name extends keyof Works>(name: Name, ...args: Parameters<Works[Name]>): ReturnType<Works[Name]> {
    // The thread sends back what the work of that name resolved with.
    return this.#ask(name, args) as ReturnType<Works[Name]>
  }

  #ask(work: string, args: readonly unknown[]): Promise<unknown> {
    if (this.#stopped) return Promise.reject(new StoppingError())
    clearTimeout(this.#idle)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject, shell: undefined, lists: [] })
      try {
        this.#thread().postMessage({ do: 'work', id, work, args, standing: this.#standing() })
      } catch (error) {
        this.#asked.delete(id)
        reject(error)
      }
    })
  }

  /** Nothing can be asked afterwards; what is under way is given up. */
  async stop(): Promise<void> {
    this.#stopped = true
    await ended(this.#worker)
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    // What this program was started with may load other things, or the same twice.
    const worker = new Worker(new URL('./begin.js', import.meta.url), { workerData: this.#data(), execArgv: [] })
    worker.unref()
    worker.on('message', (said: Said) => this.#hear(worker, said))
    worker.on('error', (error) => this.#lost(worker, error))
    worker.on('exit', () => this.#lost(worker))
    this.#worker = worker
    return worker
  }

  #hear(worker: Worker, said: Said): void {
    if (said.do === 'ask') {
      void this.#answer(worker, said)
      return
    }
    const awaited = this.#asked.get(said.id)
    if (!awaited) return
    switch (said.do) {
      case 'shell':
        awaited.shell = said.shell
        break
      case 'part': {
        const list = awaited.lists[said.list]
        if (list) for (const each of said.part) list.push(each)
        else awaited.lists[said.list] = [...said.part]
        // The next part comes when this one is put away: the port hands over all that wait in one turn.
        setImmediate(() => worker.postMessage({ do: 'more', id: said.id }))
        break
      }
      case 'done':
        this.#over(said.id)
        awaited.resolve(joined(awaited))
        break
      case 'failed':
        this.#over(said.id)
        awaited.reject(failureOf(said))
        break
      default:
        said satisfies never
    }
  }

  async #answer(worker: Worker, { id, name, args }: Extract<Said, { readonly do: 'ask' }>): Promise<void> {
    const answer: ((...args: readonly never[]) => unknown) | undefined = this.#answers[name]
    try {
      worker.postMessage({ do: 'answer', id, value: await answer?.(...(args as never[])) })
    } catch (error) {
      worker.postMessage({ do: 'answer', id, failed: error instanceof Error ? error.message : String(error) })
    }
  }

  #over(id: number): void {
    this.#asked.delete(id)
    if (this.#asked.size > 0 || this.#stopped) return
    this.#idle = setTimeout(() => void this.#rest(), idleMsMax).unref()
  }

  #lost(worker: Worker, error?: unknown): void {
    if (worker !== this.#worker) return
    this.#worker = undefined
    if (!this.#stopped && (error !== undefined || this.#asked.size > 0)) this.#reportLost(error)
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    for (const { reject } of asked) reject(this.#stopped ? new StoppingError() : new BesideError(error))
  }

  /** What is asked from now on goes to another thread. */
  async #rest(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    if (this.#ready) this.begin()
    await ended(worker)
  }
}

async function ended(worker: Worker | undefined): Promise<void> {
  if (!worker) return
  const exit = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage({ do: 'end' })
  const late = setTimeout(() => void worker.terminate(), endMsMax)
  await exit
  clearTimeout(late)
}

function failureOf({ message, reason }: Extract<Said, { readonly do: 'failed' }>): Error {
  return reason === undefined ? new Error(message) : new StoreError(reason, message)
}
