import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { citySeal, nextSeal, takeNextKey } from './city-key.ts'
import type { Config } from './config.ts'
import type { House } from './domain/house.ts'
import { type Clock, type MovableClock, movableClock, systemClock } from './loops/clock.ts'
import type { Seal } from './seal/seal.ts'
import { StoreError } from './store/databases/store-error.ts'
import { openPostgres, openSqlite } from './store/open.ts'
import { mayMoveIn, ownerOfFile, renameDatabase } from './store/operations/house.ts'
import type { Store } from './store/store.ts'

/** Where a house keeps what it knows. */
export type Home = Pick<Config, 'house' | 'dataDir' | 'databaseUrl' | 'keyring' | 'env'>

/** The file of a house's database; a city's may be in Postgres instead. */
export function databaseFile(house: House, dataDir: string): string {
  return join(dataDir, house === 'sandbox' ? 'sandbox.sqlite' : 'ekko.sqlite')
}

/**
 * Opens the database of the house: in the sandbox always its own file, in a city the Postgres where there is one, otherwise a file.
 * What is the other house's is refused. An earlier version kept the sandbox where a city's database is: it is given its own name
 * first, which is told in one line. Nothing is opened without the house's key. Rejects with StoreError, or with KeyError.
 */
export async function openStore(home: Home, tell: (line: string) => void = toStandardError): Promise<Store> {
  const { house, dataDir, databaseUrl } = home
  const ring = home.keyring === undefined ? {} : { keyring: home.keyring }
  const now = systemClock.now()
  if (databaseUrl !== undefined) {
    const tenant = { house, called: 'The Postgres that DATABASE_URL names', now }
    return withKey(home, (seal) => openPostgres(databaseUrl, { tenant, seal, ...ring }))
  }
  makeFolder(dataDir)
  for (const line of await adoptSandbox(dataDir)) tell(line)
  const file = databaseFile(house, dataDir)
  const tenant = { house, called: file, now }
  // Looked at before it is brought up to date, so that what is refused stays as it was.
  if (existsSync(file)) mayMoveIn(await ownerOfFile(file), tenant)
  return withKey(home, (seal) => openSqlite(file, { tenant, seal, ...ring }))
}

/** A change of the key that was interrupted after the database had the next one is finished here. */
async function withKey(home: Home, open: (seal: Seal) => Promise<Store>): Promise<Store> {
  const next = nextSeal(home)
  try {
    return await open(citySeal(home))
  } catch (error) {
    if (next === undefined || !(error instanceof StoreError) || error.reason !== 'key') throw error
    const store = await open(next)
    takeNextKey(home)
    return store
  }
}

/** Time in the house: the sandbox's can be moved and goes on from where it was; a city's is real. */
export function clockOf({ house, dataDir }: Pick<Config, 'house' | 'dataDir'>): Clock | MovableClock {
  return house === 'sandbox' ? townClock(dataDir) : systemClock
}

/** A database that only ever was a sandbox becomes the sandbox's, with its pictures; a line says so. */
async function adoptSandbox(dataDir: string): Promise<readonly string[]> {
  const [earlier, own] = [databaseFile('city', dataDir), databaseFile('sandbox', dataDir)]
  if (existsSync(own) || !existsSync(earlier) || (await ownerOfFile(earlier)) !== 'sandbox') return []
  await renameDatabase(earlier, own).catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.reason !== 'busy') throw error
    throw new StoreError(
      'busy',
      `${earlier} is the sandbox of an earlier version, and another process has it open. Stop that one, then start again.`,
    )
  })
  const [pictures, ownPictures] = [join(dataDir, 'photos'), join(dataDir, 'sandbox-photos')]
  if (existsSync(pictures) && !existsSync(ownPictures)) renameSync(pictures, ownPictures)
  return [`${earlier} only ever was a sandbox: it is ${basename(own)} from now on, with everything in it.`]
}

/** A restart does not take back what has happened in the town. */
function townClock(dataDir: string): MovableClock {
  const file = join(dataDir, 'town-clock')
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return movableClock(Number.isFinite(kept) && kept > 0 ? kept : 0, (offsetMs) => {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, String(offsetMs))
  })
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new Error(
      `The folder ${dataDir} cannot be made (${reason}). Set EKKO_DATA_DIR to a folder that the user Ekko runs as may write to.`,
      { cause: error },
    )
  }
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
