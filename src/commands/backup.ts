import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { channelsOnPaper } from '../channel-table.ts'
import { databaseFile } from '../home.ts'
import { photoStoreOf } from '../photos/open.ts'
import { backupSqlite } from '../store/operations/backup.ts'
import { Refusal } from './print.ts'
import { settings } from './settings.ts'

/** `ekko backup FILE`: a whole and consistent copy of the database, while Ekko goes on. */
export async function backup(file: string): Promise<string> {
  const config = settings(await channelsOnPaper())
  if (config.databaseUrl !== undefined)
    throw new Refusal(
      'The data is in Postgres. Back it up with pg_dump --exclude-schema=ekko_keys, which copies it while Ekko goes on and leaves out the keys of what people wrote; "ekko keyring copy" says how to copy those.',
    )
  const source = databaseFile(config.house, config.dataDir)
  if (!existsSync(source)) throw new Refusal(`There is no database at ${source} yet. Nothing was copied.`)
  if (existsSync(file)) throw new Refusal(`${file} is there already. Name a new file, so that no older backup is lost.`)
  mkdirSync(dirname(file), { recursive: true })
  const { people, messages, photos } = await backupSqlite(source, file)
  const { where } = photoStoreOf(config)
  const pictures = `${photos} pictures are not in it: copy ${where} as well.`
  return [
    `${file} holds everything: ${people} people and ${messages} messages. To restore it, stop Ekko and put it in the place of ${source}.`,
    'What people wrote is closed in it, and the keys are not in it: "ekko keyring copy" copies those, to another place.',
    ...(photos > 0 ? [pictures] : []),
  ].join('\n')
}
