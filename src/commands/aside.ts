import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join, relative } from 'node:path'
import { channelsOnPaper } from '../channel-table.ts'
import { databaseFile } from '../home.ts'
import { systemClock } from '../loops/clock.ts'
import { StoreError } from '../store/databases/store-error.ts'
import { ownerOfFile, renameDatabase } from '../store/operations/house.ts'
import { Refusal } from './print.ts'
import { settings } from './settings.ts'

/**
 * `ekko aside`: puts a database that no city may go on with out of the way, unchanged, so that the city begins empty. A city's own
 * database stays where it is, whatever is asked.
 */
export async function aside(): Promise<string> {
  const { dataDir, databaseUrl, photoBucket } = settings(await channelsOnPaper(), 'city')
  if (databaseUrl !== undefined)
    throw new Refusal('The data is in Postgres. Name an empty database in DATABASE_URL; the old one stays as it is.')
  return putAside(dataDir, photoBucket === undefined)
}

/** The same for a folder; with the pictures that lie beside the database, where they do. */
export async function putAside(dataDir: string, withPictures: boolean): Promise<string> {
  const file = databaseFile('city', dataDir)
  if (!existsSync(file)) return `There is nothing at ${file}: a city begins empty there.`
  const owner = await ownerOfFile(file)
  if (owner === 'city' || owner === 'none')
    throw new Refusal(`${file} is a city's, and nothing of a sandbox is in it. It stays where it is.`)
  const at = new Date(systemClock.now()).toISOString().slice(0, secondLength).replace(/:/g, '-')
  const folder = join(dataDir, 'aside', at)
  mkdirSync(folder, { recursive: true })
  await renameDatabase(file, join(folder, 'ekko.sqlite')).catch((error: unknown) => {
    if (error instanceof StoreError && error.reason === 'busy')
      throw new Refusal(`${file} is in use. Stop Ekko, and every command of it that still runs; then run this again.`)
    throw error
  })
  const pictures = join(dataDir, 'photos')
  if (withPictures && existsSync(pictures)) renameSync(pictures, join(folder, 'photos'))
  return [
    `${relative('.', folder)} holds it now, as it was. The city begins empty: "npm start".`,
    ...(owner === 'mixed'
      ? ['People who really took part are in it too. They are asked for their yes again when they next write to Ekko.']
      : []),
  ].join('\n')
}

/** As far as the second: `2026-03-02T18:00:00`. */
const secondLength = 19
