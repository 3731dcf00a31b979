import { sql } from 'kysely'
import type { KeptDraft } from '../../domain/draft.ts'
import type { PersonId } from '../../domain/person.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'

/** What these people have begun to write for the city. */
export async function readKeptDrafts(
  { db, dialect }: Base,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, KeptDraft>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<{ person: number; work: string | null }>`
    select person, work from works where person in ${among(dialect, 'int', persons)}`.execute(db)
  return new Map(rows.flatMap(({ person, work }) => (work === null ? [] : [[person, JSON.parse(work) as KeptDraft]])))
}

/** Keeps what people write now, and throws away what they dropped (null). */
export async function writeKeptDrafts(
  trx: Trx,
  dialect: Dialect,
  moved: readonly { readonly person: PersonId; readonly wordKey: DataKey; readonly work: KeptDraft | null }[],
): Promise<void> {
  if (moved.length === 0) return
  const dropped = moved.filter(({ work }) => work === null).map(({ person }) => person)
  if (dropped.length > 0) await sql`delete from works where person in ${among(dialect, 'int', dropped)}`.execute(trx)
  const rows = moved.flatMap(({ person, wordKey, work }) =>
    work === null ? [] : [{ person, work: closeWords(wordKey, JSON.stringify(work)) }],
  )
  if (rows.length === 0) return
  await sql`
    insert into works (person, work) select x.person, x.work
    from ${table(dialect, { person: 'int', work: 'text' }, rows)} where true order by x.person
    on conflict (person) do update set work = excluded.work`.execute(trx)
}

/** What people who are forgotten were writing goes. */
export async function eraseKeptDrafts(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`delete from works where person in ${among(dialect, 'int', persons)}`.execute(trx)
}
