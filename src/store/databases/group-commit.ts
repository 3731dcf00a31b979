import { setImmediate as breathe } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Db, Trx } from './dialect.ts'

interface Unit {
  readonly lasting: boolean
  run(trx: Trx): Promise<void>
  /** The commit that covers it is durable. */
  done(): void
  failed(error: unknown): void
}

// Compiled once: building and compiling a statement takes longer than these take to run.
const commit = CompiledQuery.raw('commit')
const rollback = CompiledQuery.raw('rollback')
const savepoint = CompiledQuery.raw('savepoint unit')
const release = CompiledQuery.raw('release unit')
const undo = CompiledQuery.raw('rollback to unit')

/** What a database is asked around a group. */
interface Ways {
  /** Opens the transaction, waiting for other processes. */
  begin(trx: Trx): Promise<void>
  /** Whether the commits that follow wait until the disk has them. */
  waitForDisk(does: boolean): void
  /** Told after each commit, when no transaction is open. */
  committed?(): void
}

/** A group ends after this, so that what arrives from outside meanwhile gets its turn. */
const groupMsMax = 8

/**
 * Group commit: what several loops want to write in one turn of the event loop shares one transaction, and so one fsync.
 * Each is still all or nothing by itself, and none resolves before the disk has it.
 */
export class Grouping {
  readonly #db: Db
  readonly #ways: Ways
  readonly #units: Unit[] = []
  #working = false

  constructor(db: Db, ways: Ways) {
    this.#db = db
    this.#ways = ways
  }

  /** What need not be `lasting` may be undone by a power failure: it does not wait for the disk, unless it shares a commit with what does. */
  add<T>(work: (trx: Trx) => Promise<T>, lasting = true): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T
      const run = async (trx: Trx) => {
        result = await work(trx)
      }
      this.#units.push({ lasting, run, done: () => resolve(result), failed: reject })
      if (!this.#working) void this.#work()
    })
  }

  async #work(): Promise<void> {
    this.#working = true
    while (this.#units.length > 0) {
      await breathe()
      await this.#group()
    }
    this.#working = false
  }

  async #group(): Promise<void> {
    const covered: Unit[] = []
    const lasting = this.#units.some((unit) => unit.lasting)
    try {
      await this.#db.connection().execute(async (connection) => {
        if (!lasting) this.#ways.waitForDisk(false)
        try {
          await this.#transact(connection, covered, lasting)
        } finally {
          // Still the only one with the connection: nothing that has to last was written meanwhile.
          if (!lasting) this.#ways.waitForDisk(true)
        }
      })
      for (const unit of covered) unit.done()
      this.#ways.committed?.()
    } catch (error) {
      // Before the transaction began no unit was run; they are answered one by one, not lost.
      if (covered.length === 0) this.#units.shift()?.failed(error)
      for (const unit of covered) unit.failed(error)
    }
  }

  async #transact(connection: Trx, covered: Unit[], lasting: boolean): Promise<void> {
    await this.#ways.begin(connection)
    try {
      const began = performance.now()
      for (let unit = this.#units.shift(); unit; unit = this.#next(began, lasting)) {
        if (await runAlone(unit, connection)) covered.push(unit)
      }
      await connection.executeQuery(commit)
    } catch (error) {
      // A full disk has already rolled it back by itself.
      await connection.executeQuery(rollback).catch(() => undefined)
      throw error
    }
  }

  #next(began: number, lasting: boolean): Unit | undefined {
    if (performance.now() - began >= groupMsMax) return undefined
    // What came meanwhile and has to last begins the next group.
    return lasting || this.#units[0]?.lasting === false ? this.#units.shift() : undefined
  }
}

/** Whether it is part of the transaction. What fails undoes itself alone; throws when the whole transaction is gone. */
async function runAlone(unit: Unit, connection: Trx): Promise<boolean> {
  await connection.executeQuery(savepoint)
  try {
    await unit.run(connection)
    await connection.executeQuery(release)
    return true
  } catch (error) {
    unit.failed(error)
    await connection.executeQuery(undo)
    await connection.executeQuery(release)
    return false
  }
}
