import { sql } from 'kysely'
import type { Db } from '../../src/store/databases/dialect.ts'
import { type KeyringPlace, passingKeyring } from '../../src/store/keyring/open.ts'
import { opening } from '../../src/store/keyring/opening.ts'

/** Where words stand closed, with the key of a row. */
const places = [
  ['statements', ['consultation', 'number'], ['text']],
  ['answers', ['consultation', 'respondent', 'question'], ['value']],
  ['ideas', ['number'], ['text']],
  ['inquiry_lines', ['seq'], ['words']],
  ['help_offers', ['number'], ['words']],
  ['decider_questions', ['consultation', 'number'], ['text']],
  ['persons', ['id'], ['dialogue', 'unasked', 'held']],
  ['works', ['person'], ['work']],
  ['attachments_wanted', ['seq'], ['wanted']],
  ['outbox', ['id'], ['notice']],
  ['inbox', ['seq'], ['payload', 'error']],
] as const

/** Makes a database that was filled without a city's key what a version before there were keys would have left: every word in clear. */
export async function inClear(db: Db, place: KeyringPlace): Promise<void> {
  const { words } = await passingKeyring(place)
  const reading = db.withPlugin(opening(words))
  for (const [table, keys, columns] of places) {
    const all = sql.join([...keys, ...columns].map((name) => sql.ref(name)))
    const { rows } = await sql<Record<string, string | number | null>>`
      select ${all} from ${sql.table(table)}`.execute(reading)
    for (const row of rows) {
      const set = columns.map((column) => sql`${sql.ref(column)} = ${row[column] ?? null}`)
      const where = keys.map((key) => sql`${sql.ref(key)} = ${row[key] ?? null}`)
      await sql`update ${sql.table(table)} set ${sql.join(set)} where ${sql.join(where, sql` and `)}`.execute(db)
    }
  }
  await sql`drop index persons_word_key`.execute(db)
  await sql`drop index outbox_strangers`.execute(db)
  await sql`alter table persons drop column word_key`.execute(db)
  await sql`alter table inbox drop column about`.execute(db)
  for (const table of ['keyrings', 'endings', 'closing']) await sql`drop table ${sql.table(table)}`.execute(db)
  await sql`delete from migrations where id = '043-words'`.execute(db)
}
