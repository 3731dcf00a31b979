import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'kysely'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { Base, Closing } from '../databases/base.ts'
import { among, type Columns, type Trx, table } from '../databases/dialect.ts'
import type { Ending } from '../databases/words.ts'

const columns = { key: 'text', contact: 'text', ended: 'text', at: 'int' } as const satisfies Columns

/**
 * Notes that people were forgotten, stopped or started again, in the transaction in which it becomes true; the keyring hears of it once
 * that is over. So a crash between leaves neither a person without a key nor a key without its end.
 */
export async function noteEnding(
  trx: Trx,
  base: Closing,
  ended: Ending['ended'],
  persons: readonly PersonId[],
  at: Instant,
): Promise<void> {
  if (persons.length === 0) return
  const { rows } = await sql<{ word_key: string | null; contact: string | null }>`
    select p.word_key, c.id as contact from persons as p left join contacts as c on c.person = p.id
    where p.id in ${among(base.dialect, 'int', persons)}
    union all
    select f.word_key, c.id from former_persons as f left join contacts as c on c.person = f.person
    where f.word_key is not null and f.person in ${among(base.dialect, 'int', persons)} order by 1, 2`.execute(trx)
  await write(
    trx,
    base,
    rows.map(({ word_key, contact }) => ({
      ...{ key: word_key ?? '', ended, at },
      contact: contact === null ? '' : base.words.markOf(contact),
    })),
  )
}

/** The same of a contact behind whom Ekko has met no person. */
export async function noteStranger(trx: Trx, base: Closing, contact: string, at: Instant): Promise<void> {
  await write(trx, base, [{ key: '', contact: base.words.markOf(contact), ended: 'forgotten', at }])
}

async function write(trx: Trx, { dialect }: Closing, endings: readonly Ending[]): Promise<void> {
  if (endings.length === 0) return
  await sql`
    insert into endings (key, contact, ended, at)
    select x.key, x.contact, x.ended, x.at from ${table(
      dialect,
      columns,
      endings.map((each) => ({ ...each })),
    )}
    where true order by x.ord`.execute(trx)
}

/** So many are told to the keyring in one go. */
const toldAtOnceMax = 100

/** Tells the keyring what was noted, in its order and part by part, and forgets the note. Interrupted anywhere, it is told again. */
export async function carryOutEndings({ db, words }: Base): Promise<void> {
  for (;;) {
    const { rows } = await sql<Ending & { readonly seq: number }>`
      select seq, key, contact, ended, at from endings order by seq limit ${toldAtOnceMax}`.execute(db)
    const last = rows.at(-1)
    if (!last) return
    await words.end(rows)
    await sql`delete from endings where seq <= ${last.seq}`.execute(db)
    await breathe()
  }
}
