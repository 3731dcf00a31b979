import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { channelsOnPaper } from '../channel-table.ts'
import type { Config } from '../config.ts'
import { databaseFile } from '../home.ts'
import { StoreError } from '../store/databases/store-error.ts'
import { beginKeyringAnew, copyKeyringFile, type DatabasePlace, keyringOf } from '../store/operations/keyring.ts'
import { Refusal } from './print.ts'
import { settings } from './settings.ts'

/** `ekko keyring copy FILE`: the newest state of the keyring, in place of the copy before. */
export async function copyKeyring(file: string): Promise<string> {
  const config = settings(await channelsOnPaper())
  const place = keyringOf(databaseOf(config), config.keyring)
  if ('url' in place)
    throw new Refusal(
      `The keyring is in Postgres. Copy it with pg_dump --schema=${place.schema}, each time in place of the copy before, and leave it out of all other backups with --exclude-schema=${place.schema}.`,
    )
  if (!existsSync(place.file)) throw new Refusal(`There is no keyring at ${place.file} yet. Nothing was copied.`)
  mkdirSync(dirname(file), { recursive: true })
  await copyKeyringFile(place.file, file)
  return `${file} holds the keys of what people wrote. Keep this copy alone, on another disk than the backups of the database: an older one would bring back the words of people who were forgotten since.`
}

/** `ekko keyring anew`: goes on without a keyring that is lost for ever. */
export async function beginAnew(yes: boolean): Promise<string> {
  const config = settings(await channelsOnPaper())
  if (!yes)
    throw new Refusal(
      'This gives up every word that people wrote until now: it can never be read again, here or in a backup. Look for the newest copy of the keyring first. If there is none: "ekko keyring anew --yes", with Ekko stopped.',
    )
  const database = databaseOf(config)
  if ('file' in database && !existsSync(database.file))
    throw new Refusal(`There is no database at ${database.file} yet, and it begins its keyring by itself.`)
  try {
    await beginKeyringAnew(database, keyringOf(database, config.keyring))
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'busy')
      throw new Refusal(
        'The database is in use. Stop Ekko, and every command of it that still runs; then run this again.',
      )
    throw error
  }
  return 'A new keyring begins when Ekko starts. Counts, choices and promises are as they were; what people wrote until now is empty.'
}

function databaseOf({ house, dataDir, databaseUrl }: Config): DatabasePlace {
  return databaseUrl === undefined ? { file: databaseFile(house, dataDir) } : { url: databaseUrl }
}
