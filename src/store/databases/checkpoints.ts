import { Worker } from 'node:worker_threads'
import { driverName, type OpenFile, type OpenStatement } from './driver.ts'

/** Pages in the log that are not in the file yet: from so many on they are put there beside. */
const asideFromPages = 1_500
/** The log begins anew from so many on, once all of it is in the file; no more than so many are put there by a commit. */
const anewFromPages = 3_000
const hereAtMostPages = 1_000
/** A commit that finds so many in the log makes a checkpoint itself: with the thread, and where there is none. */
const besideAtMostPages = 50_000
const aloneAtMostPages = 6_000

/** What SQLite tells of its log, in pages. */
interface Log {
  readonly log: number
  readonly checkpointed: number
}

/**
 * Puts what was committed from the log into the file, in a thread of its own: a commit that does it holds the process for as long as
 * thousands of pages take to the disk. SQLite lets others write meanwhile. The log can only begin anew while all of it is in the
 * file, so the few pages that came meanwhile are put there here. Where the thread is gone, commits do it all, as
 * `wal_autocheckpoint` says. A small town never comes to one.
 */
export class Checkpoints {
  readonly #raw: OpenFile
  readonly #driver: string
  #log: OpenStatement | undefined
  #worker: Worker | undefined
  #at: 'rest' | 'work' | 'done' | 'lost' = 'rest'

  constructor(raw: OpenFile, driver: string = driverName) {
    this.#raw = raw
    this.#driver = driver
    this.#commitsCheckpointFrom(aloneAtMostPages)
  }

  /** Between two transactions: looks whether there is enough to do. Takes two microseconds where there is not. */
  committed(): void {
    if (this.#at === 'work' || this.#at === 'lost' || !this.#raw.open) return
    this.#log ??= this.#raw.prepare('pragma wal_checkpoint(noop)')
    const { log, checkpointed } = this.#log.get() as Log
    const waiting = log - checkpointed
    // As much as came while the thread worked is put away by it again, less each time, and the last of it here.
    const isLast = this.#at === 'done' && waiting <= hereAtMostPages
    this.#at = 'rest'
    if (waiting >= asideFromPages || (log >= anewFromPages && waiting > hereAtMostPages)) this.#begin()
    else if (isLast && log >= anewFromPages && waiting > 0) this.#raw.pragma('wal_checkpoint(passive)')
  }

  /** Ends the thread, before the file is closed: the connection that is closed last puts the rest of the log into it. */
  async stop(): Promise<void> {
    const worker = this.#worker
    this.#at = 'lost'
    if (!worker) return
    const exit = new Promise((resolve) => worker.once('exit', resolve))
    // The program lasts until the file is whole.
    worker.ref()
    worker.postMessage('end')
    await exit
  }

  #commitsCheckpointFrom(pages: number): void {
    if (this.#raw.open) this.#raw.pragma(`wal_autocheckpoint = ${pages}`)
  }

  #begin(): void {
    this.#at = 'work'
    this.#worker ??= this.#thread()
    this.#worker.postMessage('checkpoint')
  }

  #thread(): Worker {
    const worker = new Worker(new URL('./checkpoint-thread.js', import.meta.url), {
      workerData: { driver: this.#driver, file: this.#raw.name },
      // What this program was started with may load other things, or the same twice.
      execArgv: [],
    })
    worker.unref()
    worker.on('message', () => {
      if (this.#at === 'work') this.#at = 'done'
    })
    // Without it each commit that finds the log full puts it away, as before.
    worker.on('error', () => {})
    worker.on('exit', () => {
      this.#worker = undefined
      this.#at = 'lost'
      this.#commitsCheckpointFrom(aloneAtMostPages)
    })
    this.#commitsCheckpointFrom(besideAtMostPages)
    return worker
  }
}
