import type { Instant } from '../domain/time.ts'
import { passingSeal, type Seal } from '../seal/seal.ts'
import { decisionsOf } from './commit/decisions.ts'
import { carryOutEndings } from './commit/endings.ts'
import { rememberWhoLeft } from './commit/who-left.ts'
import type { Base } from './databases/base.ts'
import type { Db, Dialect } from './databases/dialect.ts'
import { connectPostgres, postgres, reachPostgres } from './databases/postgres.ts'
import { connectSqlite, sqlite } from './databases/sqlite.ts'
import { explained, explaining, StoreError } from './databases/store-error.ts'
import { attachmentsOf } from './inbox/attachments.ts'
import { inboxOf } from './inbox/inbox.ts'
import { timersOf } from './inbox/timers.ts'
import {
  type KeyringPlace,
  keyringFile,
  keyringPlace,
  keyringSchema,
  type OpenKeyring,
  openKeyring,
  passingKeyring,
} from './keyring/open.ts'
import { opening } from './keyring/opening.ts'
import { ownDataOf } from './load/own-data.ts'
import { statesOf } from './load/states.ts'
import { migrate } from './migrations/migrate.ts'
import { closeEarlier } from './operations/close-earlier.ts'
import { healthOf } from './operations/health.ts'
import { moveIn, type Tenant } from './operations/house.ts'
import { leasesOf } from './operations/leases.ts'
import { mayBeUsed } from './operations/move.ts'
import { rootSealOf, tidy } from './operations/root-key.ts'
import { backlogOf } from './outbox/backlog.ts'
import { outboxListOf } from './outbox/list.ts'
import { outagesOf } from './outbox/outages.ts'
import { outboxOf } from './outbox/outbox.ts'
import { rememberMissing } from './records/memories.ts'
import { recordsOf } from './records/records.ts'
import { rememberMissingReleases } from './records/releases.ts'
import type { Store } from './store.ts'

/**
 * Opens (and creates, and brings up to date) the store in one file, for a house if one is named; `:memory:` keeps nothing. Rejects
 * with StoreError.
 */
export async function openSqlite(file: string, opening: Omit<Opening, 'schema'> = {}): Promise<Store> {
  try {
    const { db } = await connectSqlite(file)
    return await openStore(db, sqlite, { ...opening, usualKeyring: { file: keyringFile(file) } })
  } catch (error) {
    throw explained(error)
  }
}

/** Opens the store in a Postgres database, in a schema of its own and for a house if they are named. Rejects with StoreError. */
export async function openPostgres(url: string, options: Opening = {}): Promise<Store> {
  const schema = options.schema ?? 'public'
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new StoreError('unreachable', `"${schema}" is no schema name. Use a-z, 0-9 and _, at most 63 characters.`)
  }
  const db = connectPostgres(url, schema)
  try {
    await reachPostgres(db, url)
  } catch (error) {
    await db.destroy()
    throw explained(error)
  }
  return openStore(db, postgres, { ...options, schema, usualKeyring: { url, schema: keyringSchema(schema) } })
}

/**
 * How a store is opened: in which schema of a Postgres, for which house (without one no mark is looked at), and with whose key. The
 * key opens the root that all else is sealed with; without a key what is sealed is lost when the process ends.
 */
export interface Opening {
  readonly schema?: string
  readonly tenant?: Tenant
  readonly seal?: Seal
  /** Where the keyring lies, as EKKO_KEYRING says it: a file, or the address of a Postgres. Without it, in its usual place beside the data. */
  readonly keyring?: string
}

interface Opened extends Opening {
  readonly usualKeyring?: KeyringPlace
}

/** The store over an open database. Brings the tables up to date; closes the database when that fails. */
export async function openStore(
  db: Db,
  dialect: Dialect,
  { schema, tenant, seal, keyring, usualKeyring = { file: ':memory:' } }: Opened = {},
): Promise<Store> {
  let root = passingSeal
  let keys: OpenKeyring | undefined
  try {
    await migrate(db, dialect, schema)
    await mayBeUsed(db)
    if (tenant) await moveIn(db, dialect, tenant)
    if (seal) root = await openRoot(db, dialect, seal, tenant?.now ?? 0)
    await rememberMissing(db, dialect)
    const place = keyringPlace(keyring, usualKeyring)
    keys = seal ? await openKeyring(place, db, root) : await passingKeyring(place)
    const { words } = keys
    const base = { db: db.withPlugin(opening(words)), dialect, definitions: new Map(), seal: root, words }
    const keyed = await closeEarlier(base, db)
    await carryOutEndings(base)
    await rememberWhoLeft(base, keyed)
    await rememberMissingReleases(base)
    return explaining(storeOver(base, keys))
  } catch (error) {
    await keys?.close()
    await db.destroy()
    throw explained(error)
  }
}

async function openRoot(db: Db, dialect: Dialect, seal: Seal, now: Instant): Promise<Seal> {
  const root = await rootSealOf(db, dialect, seal, now)
  await tidy(db, dialect)
  return root
}

function storeOver(base: Base, keyring: OpenKeyring): Store {
  return {
    ...inboxOf(base),
    ...timersOf(base),
    ...attachmentsOf(base),
    ...statesOf(base),
    ...decisionsOf(base),
    ...outboxOf(base),
    ...outagesOf(base),
    ...recordsOf(base),
    ...ownDataOf(base),
    ...outboxListOf(base),
    ...backlogOf(base),
    ...leasesOf(base),
    ...healthOf(base),
    seal: base.seal,
    close: async () => {
      await base.db.destroy()
      await keyring.close()
    },
  }
}
