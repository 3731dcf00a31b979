import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { cellsBy, type Db, type Dialect, type Trx, table } from './dialect.ts'
import type { Database } from './schema.ts'

const connectionsMax = 8
const secretsConnectionsMax = 2
const connectTimeoutMs = 10_000
/** How often a transaction that lost a deadlock is tried again. */
const deadlockTriesMax = 5

const int8Oid = 20

/**
 * Opens a pool; `schema` keeps several stores apart in one database. Several addresses, `postgres://user@one:5432,two:5432/ekko`, are
 * tried in turn: a database that has moved to the next one is found by itself.
 */
export function connectPostgres(url: string, schema: string): Db {
  return connect<Database>(url, schema, connectionsMax)
}

/**
 * Opens a schema of secrets, with tables and connections of its own: a transaction that waits for one of them never holds what that one
 * waits for. `scour` lets the server reuse the space of what was deleted; its own log keeps it as long as it is set to.
 */
export function connectSecrets<Tables>(
  url: string,
  schema: string,
): { readonly db: Kysely<Tables>; readonly scour: () => Promise<void> } {
  const db = connect<Tables>(url, schema, secretsConnectionsMax)
  return {
    db,
    scour: async () => {
      await sql`vacuum ${sql.table(`${schema}.data_keys`)}`.execute(db)
    },
  }
}

function connect<Tables>(url: string, schema: string, max: number): Kysely<Tables> {
  const addresses = addressesIn(url)
  const pool = new pg.Pool({
    max,
    connectionTimeoutMillis: connectTimeoutMs,
    options: `-c search_path=${schema}`,
    keepAlive: true,
    types: { getTypeParser: parserOf },
    Client: clientFor(addresses),
  })
  // A connection that breaks is replaced at the next query; the query that meets it tells of it.
  pool.on('error', () => {})
  // The pool itself listens to idle ones only: what breaks in use would end the program.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

/** Resolves when one of the addresses has answered; rejects with what the last one said. */
export async function reachPostgres(db: Db, url: string): Promise<void> {
  for (let left = addressesIn(url).length; left > 0; left -= 1) {
    try {
      await sql`select 1`.execute(db)
      return
    } catch (error) {
      if (left === 1) throw error
    }
  }
}

/** The same address with each of its hosts alone. */
function addressesIn(url: string): readonly string[] {
  const [, before = '', hosts = '', after = ''] = /^(\w+:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/s.exec(url) ?? []
  const each = hosts.split(',').filter((host) => host !== '')
  return each.length < 2 ? [url] : each.map((host) => `${before}${host}${after}`)
}

/** Connections to the address that answered last; one that does not answer makes way for the next. */
function clientFor(addresses: readonly string[]): typeof pg.Client {
  let current = 0
  return class extends pg.Client {
    readonly #address = current

    constructor(config?: pg.ClientConfig) {
      super({ ...config, connectionString: addresses[current] ?? '' })
      this.once('error', () => this.#leave())
    }

    override connect(): Promise<pg.Client>
    override connect(callback: (error: Error) => void): void
    override connect(callback?: (error: Error) => void): Promise<pg.Client> | undefined {
      if (callback === undefined) return super.connect()
      super.connect((error: Error | null) => {
        if (error) this.#leave()
        // The driver's types leave out that nothing is an answer too.
        callback(error as Error)
      })
      return undefined
    }

    #leave(): void {
      if (this.#address === current) current = (current + 1) % addresses.length
    }
  }
}

/** Our 64-bit integers are ids and instants, all exact as numbers. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === int8Oid) return Number
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
}

/** Postgres has many writers: rows and names are locked where one must wait for another. */
export const postgres: Dialect = {
  name: 'postgres',
  ddl: {
    serial: 'bigint generated always as identity primary key',
    int: 'bigint',
    text: 'text collate "C"',
    clustered: '',
    expect: () => [],
    memoryIndex: [
      'alter table memories add column index tsvector',
      'create index memories_index on memories using gin (index)',
    ],
  },
  elements: (json) => sql`jsonb_array_elements(cast(${json} as jsonb)) as each_value(value)`,
  textOf: (value) => sql`(${value} #>> '{}')`,
  position: (text, part) => sql`strpos(${text}, ${part})`,
  // The stems are lexemes already: no parser or dictionary of the server may change them.
  indexMemory: async (trx, consultation, stems) => {
    await sql`
      update memories set index = array_to_tsvector(cast(string_to_array(${stems.join(' ')}, ' ') as text[]))
      where consultation = ${consultation}`.execute(trx)
  },
  memoriesWith: (beginnings, stems) => {
    const query = [...stems.map((stem) => `'${stem}'`), ...beginnings.map((stem) => `'${stem}':*`)].join(' | ')
    return sql`(select consultation from memories where index @@ cast(cast(${query} as text) as tsquery))`
  },
  vacuum: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = current_schema()`.execute(db)
    // Only so is what was there before written over by nothing but what is there now.
    for (const { name } of rows) await sql`vacuum full ${sql.table(name)}`.execute(db)
  },
  forUpdate: sql`for update`,
  forShareOfPersons: sql`for share of p`,
  exclusively: async (trx, name) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(coalesce(current_schema(), '') || ':' || ${name}, 0))`.execute(
      trx,
    )
  },
  // A statement a row would be a journey a row.
  insertEach: async (trx, { into, columns, values, onConflict }, rows) => {
    if (rows.length === 0) return 0
    const { numAffectedRows } = await sql`
      insert into ${into} select ${sql.join(values(cellsBy(columns, (name) => sql.ref(`x.${name}`))))}
      from ${table(postgres, columns, rows)} where true order by x.ord ${onConflict}`.execute(trx)
    return Number(numAffectedRows ?? 0n)
  },
  updateEach: async (trx, { of, columns, set, where }, rows) => {
    if (rows.length === 0) return
    const x = cellsBy(columns, (name) => sql.ref(`x.${name}`))
    await sql`update ${of} set ${sql.join(set(x))} from ${table(postgres, columns, rows)} where ${where(x)}`.execute(
      trx,
    )
  },
  transaction: async <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await db.transaction().execute(work)
      } catch (error) {
        if (!lostDeadlock(error) || tried >= deadlockTriesMax) throw error
      }
    }
  },
}

function lostDeadlock(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001')
}
