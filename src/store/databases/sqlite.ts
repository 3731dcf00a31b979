import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import { Checkpoints } from './checkpoints.ts'
import type { Db, Dialect } from './dialect.ts'
import { type OpenFile, SQLite } from './driver.ts'
import { Grouping } from './group-commit.ts'
import { insertEach, preparedOnce, updateEach } from './prepared-statements.ts'
import type { Database } from './schema.ts'

/**
 * How long SQLite itself waits for another connection's lock. It waits by blocking the whole program, so it is short;
 * a transaction that cannot begin is tried again from outside.
 */
const busyTimeoutMs = 20
/** Others write there for a moment only, a few keys at a time. */
const secretsTimeoutMs = 5_000
const beginTriesMax = 500
const beginTryEveryMs = 5
/**
 * Fewer, larger checkpoints: at 10,000 pages 1.35 times the writes of the default 1,000 at a million people. A thread beside makes them
 * before a commit comes to one (`checkpoints.ts`); where it cannot, the commit holds the process for some 25 ms.
 */
const checkpointPages = 6_000
const cacheKibibytes = 64 * 1024

/** Opens the file and sets what makes a commit durable. `alone`: only if no other process has it open, and none may until it is closed. */
export async function connectSqlite(
  file: string,
  { alone = false }: { readonly alone?: boolean } = {},
): Promise<{ readonly db: Db; readonly raw: OpenFile }> {
  const raw = new SQLite(file, { timeout: busyTimeoutMs })
  keepPrivate(file)
  if (alone) lock(raw)
  await patiently(() => raw.pragma('journal_mode = WAL'))
  // WAL silently lowers this to NORMAL, and an acknowledged answer could be lost at a power failure.
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  // What is deleted or changed is overwritten: it would stay in the file until its place is needed.
  raw.pragma('secure_delete = ON')
  raw.pragma(`wal_autocheckpoint = ${checkpointPages}`)
  raw.pragma(`cache_size = -${cacheKibibytes}`)
  const checkpoints = alone || raw.memory ? undefined : new Checkpoints(raw)
  const db = new Kysely<Database>({ dialect: new ClosingDialect(preparedOnce(raw), checkpoints) })
  files.set(db.getExecutor().adapter, { raw, checkpoints })
  return { raw, db }
}

/** Closes the file when what works on it beside has ended. */
class ClosingDialect extends SqliteDialect {
  readonly #checkpoints: Checkpoints | undefined

  constructor(database: SqliteDatabase, checkpoints: Checkpoints | undefined) {
    super({ database })
    this.#checkpoints = checkpoints
  }

  override createDriver() {
    const driver = super.createDriver()
    const close = driver.destroy.bind(driver)
    driver.destroy = async () => {
      await this.#checkpoints?.stop()
      await close()
    }
    return driver
  }
}

/**
 * Opens a small file of secrets, with tables of its own. What is deleted there is overwritten; `scour` empties the log, so that it is
 * nowhere in what stands beside the file either. Another process that reads at that moment leaves it to the next time.
 */
export function connectSecrets<Tables>(file: string): {
  readonly db: Kysely<Tables>
  readonly scour: () => Promise<void>
} {
  const raw = new SQLite(file, { timeout: secretsTimeoutMs })
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('secure_delete = ON')
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(raw) }) }),
    scour: async () => {
      raw.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

/** Only the user Ekko runs as reads the file, and what SQLite puts beside it, which takes its mode. Doctor tells where it is another's. */
function keepPrivate(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      if ((statSync(each).mode & 0o077) !== 0) chmodSync(each, 0o600)
    } catch {
      // It is not there, is no file, or belongs to another user.
    }
  }
}

/** A process that has the file open in WAL mode keeps a lock on it, also while idle, which this one does not bear beside it. */
function lock(raw: OpenFile): void {
  try {
    raw.pragma('locking_mode = EXCLUSIVE')
    raw.exec('begin exclusive; commit')
  } catch (error) {
    raw.close()
    throw error
  }
}

/** SQLite has one writer at a time, so a write transaction needs no locks of rows or names. */
export const sqlite: Dialect = {
  name: 'sqlite',
  ddl: {
    serial: 'integer primary key autoincrement',
    int: 'integer',
    text: 'text',
    clustered: 'without rowid',
    // Made empty, filled by hand, and read again at once by this connection; all others read it when they open.
    expect: (estimates) => [
      'analyze sqlite_schema',
      ...estimates.map(
        ({ table, index, rows }) =>
          `insert into sqlite_stat1 (tbl, idx, stat) values ('${table}', '${index}', '${rows.join(' ')}')`,
      ),
      'analyze sqlite_schema',
    ],
    // Stems come without accents to fold, and æ, ø and å must stay themselves.
    memoryIndex: [
      `create virtual table memories_index using fts5 (consultation unindexed, stems, tokenize = 'unicode61 remove_diacritics 0')`,
    ],
  },
  elements: (json) => sql`json_each(${json})`,
  textOf: (value) => sql`${value}`,
  position: (text, part) => sql`instr(${text}, ${part})`,
  indexMemory: async (trx, consultation, stems) => {
    await sql`delete from memories_index where consultation = ${consultation}`.execute(trx)
    await sql`insert into memories_index (consultation, stems) values (${consultation}, ${stems.join(' ')})`.execute(
      trx,
    )
  },
  memoriesWith: (beginnings, stems) => {
    const query = [...stems.map((stem) => `"${stem}"`), ...beginnings.map((stem) => `"${stem}"*`)].join(' OR ')
    return sql`(select consultation from memories_index where memories_index match ${query})`
  },
  forUpdate: sql``,
  forShareOfPersons: sql``,
  exclusively: async () => {},
  vacuum: async (db) => {
    await sql`vacuum`.execute(db)
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  },
  insertEach,
  updateEach,
  transaction: (db, work, lasting) => groupingOf(db).add(work, lasting),
}

const begin = CompiledQuery.raw('begin immediate')

/** By what a Kysely keeps when it is given plugins. */
const files = new WeakMap<object, { readonly raw: OpenFile; readonly checkpoints: Checkpoints | undefined }>()
const groupings = new WeakMap<Db, Grouping>()

function groupingOf(db: Db): Grouping {
  const known = groupings.get(db)
  if (known) return known
  const file = files.get(db.getExecutor().adapter)
  // A transaction that begins by reading cannot wait for another process once it writes; `immediate` waits at once.
  const grouping = new Grouping(db, {
    begin: (connection) => patiently(() => connection.executeQuery(begin)),
    // It takes effect as it is prepared, so that it cannot be a statement that was prepared before.
    waitForDisk: (does) => file?.raw.pragma(`synchronous = ${does ? 'FULL' : 'NORMAL'}`),
    committed: () => file?.checkpoints?.committed(),
  })
  groupings.set(db, grouping)
  return grouping
}

/** Tries again, letting the rest of the program go on, while another connection holds the lock. */
async function patiently(action: () => unknown): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await action()
      return
    } catch (error) {
      if (!(error instanceof SQLite.SqliteError) || !error.code.startsWith('SQLITE_BUSY') || tried >= beginTriesMax)
        throw error
      await pause(beginTryEveryMs)
    }
  }
}

/** Copies an open database into a new file, at one moment, and says what SQLite finds wrong with the copy: `ok` is nothing. */
export async function copySqlite(source: string, target: string): Promise<string> {
  closeSync(openSync(target, 'w', 0o600))
  const from = new SQLite(source, { readonly: true, fileMustExist: true })
  await from.backup(target).finally(() => from.close())
  const copy = new SQLite(target)
  try {
    // A copy is one file: nothing of it may stand beside it.
    copy.pragma('journal_mode = DELETE')
    return String(copy.pragma('integrity_check', { simple: true }))
  } finally {
    copy.close()
  }
}
