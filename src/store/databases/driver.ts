import type Sqlite from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/** A database file that is open. */
export type OpenFile = Sqlite.Database
/** A prepared text. */
export type OpenStatement = Sqlite.Statement

const [major = 0] = process.versions.node.split('.').map(Number)

/** The package of the driver, for a thread that opens a file by itself. */
export const driverName: 'better-sqlite3' | 'better-sqlite3-from-22' =
  major < 22 ? 'better-sqlite3' : 'better-sqlite3-from-22'

/**
 * SQLite for the Node that runs. From 22 on it is the driver that comes built for every platform: the one before it, which is compiled
 * as it is installed, can end a process of a newer Node while memory is tidied, and is the only one for 20. Throws a StoreError where
 * that one was not installed.
 */
export const SQLite: typeof Sqlite = await driver()

async function driver(): Promise<typeof Sqlite> {
  try {
    const { default: found } = major < 22 ? await import('better-sqlite3') : await import('better-sqlite3-from-22')
    return found
  } catch (cause) {
    throw new StoreError(
      'unreachable',
      major < 22
        ? 'The SQLite driver was not installed. It is compiled on Node 20: install a C++ compiler, or Node 24, and run "npm ci" again.'
        : 'The SQLite driver was not installed. Run "npm ci" again with this version of Node, and without leaving optional packages out.',
      cause,
    )
  }
}
