import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { channelsOnPaper } from '../channel-table.ts'
import { readConfig, readEnvironment } from '../config.ts'
import { photoStoreOf } from '../photos/open.ts'
import { backupSqlite } from '../store/operations/backup.ts'
import { Refusal } from './session.ts'

/** `ekko backup FILE`: a whole and consistent copy of the database, while Ekko goes on. */
export async function backup(file: string): Promise<string> {
  const read = readConfig(readEnvironment(), await channelsOnPaper())
  if (!read.ok) throw new Refusal(read.problems)
  if (read.config.databaseUrl !== undefined)
    throw new Refusal('The data is in Postgres. Back it up with pg_dump, which copies it while Ekko goes on.')
  const source = join(read.config.dataDir, 'ekko.sqlite')
  if (!existsSync(source)) throw new Refusal(`There is no database at ${source} yet. Nothing was copied.`)
  if (existsSync(file)) throw new Refusal(`${file} is there already. Name a new file, so that no older backup is lost.`)
  mkdirSync(dirname(file), { recursive: true })
  const { people, messages, photos } = await backupSqlite(source, file)
  const { where } = photoStoreOf(read.config)
  const pictures = `${photos} pictures are not in it: copy ${where} as well.`
  return [
    `${file} holds everything: ${people} people and ${messages} messages. To restore it, stop Ekko and put it in the place of ${source}.`,
    ...(photos > 0 ? [pictures] : []),
  ].join('\n')
}
