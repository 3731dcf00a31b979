import { type RawBuilder, sql } from 'kysely'
import type { AnswerValue } from '../../domain/answer.ts'
import { withoutWords } from '../../domain/questions/open.ts'
import { closeWords, type DataKey, keyIdIn } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { type Cell, type Columns, type Db, type RowOf, type Trx, table } from '../databases/dialect.ts'
import { writeIdeaStems, writeStatementStems } from '../records/stems.ts'
import { keysOf } from '../records/word-keys.ts'

/** Rows closed in one transaction. */
const rowsMax = 1_000

type Row = Readonly<Record<string, Cell>>

/** Where an earlier version left words as they were written. */
interface Place {
  readonly table: string
  readonly key: Columns
  /** The columns that words stand in. */
  readonly words: readonly string[]
  /** From where rows come, as `t`, with the person behind them as `person`; 'passing' where the key of the day is theirs. */
  readonly from: RawBuilder<unknown> | 'passing'
  readonly person?: RawBuilder<unknown>
  /** Whether a cell holds words; choices and what is only named stay readable. */
  readonly holdsWords?: (column: string, cell: string, row: Row) => boolean
}

const spoken = (cell: string): boolean => withoutWords(JSON.parse(cell) as AnswerValue) !== undefined

const places: readonly Place[] = [
  {
    table: 'statements',
    key: { consultation: 'text', number: 'int' },
    words: ['text'],
    from: sql`statements as t left join respondents as r on r.consultation = t.consultation and r.number = t.respondent`,
    person: sql`r.person`,
  },
  {
    table: 'answers',
    key: { consultation: 'text', respondent: 'int', question: 'text' },
    words: ['value'],
    from: sql`answers as t left join respondents as r on r.consultation = t.consultation and r.number = t.respondent`,
    person: sql`r.person`,
    holdsWords: (_, cell) => spoken(cell),
  },
  { table: 'ideas', key: { number: 'int' }, words: ['text'], from: sql`ideas as t`, person: sql`t.person` },
  {
    table: 'inquiry_lines',
    key: { seq: 'int' },
    words: ['words'],
    from: sql`inquiry_lines as t left join inquiries as i on i.key = t.inquiry`,
    person: sql`i.person`,
  },
  {
    table: 'help_offers',
    key: { number: 'int' },
    words: ['words'],
    from: sql`help_offers as t`,
    person: sql`t.person`,
  },
  {
    table: 'decider_questions',
    key: { consultation: 'text', number: 'int' },
    words: ['text'],
    from: sql`decider_questions as t`,
    person: sql`t.person`,
  },
  {
    table: 'persons',
    key: { id: 'int' },
    words: ['dialogue', 'unasked', 'held'],
    from: sql`persons as t`,
    person: sql`t.id`,
    holdsWords: (column, cell) => column !== 'dialogue' || cell.includes('"words":'),
  },
  { table: 'works', key: { person: 'int' }, words: ['work'], from: sql`works as t`, person: sql`t.person` },
  {
    table: 'attachments_wanted',
    key: { seq: 'int' },
    words: ['wanted'],
    from: sql`attachments_wanted as t`,
    person: sql`t.person`,
  },
  {
    table: 'outbox',
    key: { id: 'int' },
    words: ['notice'],
    from: sql`outbox as t`,
    person: sql`t.person`,
    holdsWords: (_, cell) => /^\{"kind":"(?:said|receipt|unasked|wordless)"/.test(cell),
  },
  {
    table: 'inbox',
    key: { seq: 'int' },
    words: ['payload', 'error'],
    from: 'passing',
    holdsWords: (column, _, row) => column === 'error' || row.source !== 'timer',
  },
]

/**
 * Closes what an earlier version stored as it was written, part by part, so that it goes on where it was interrupted; then the database
 * is written anew, since what was overwritten still lies between its rows. `raw` is the same database without words being opened.
 * Returns whether people got their keys just now.
 */
export async function closeEarlier(base: Base, raw: Db): Promise<boolean> {
  if (await isDone(raw, 'all')) return false
  const { rows } = await sql`
    select 1 from persons union all select 1 from inbox union all select 1 from outbox limit 1`.execute(raw)
  if (rows.length > 0) {
    for (const place of places) await closePlace(base, raw, place)
    await markStems(base)
    await rewrite(base, raw)
  }
  await keepReached(raw, 'all', '', true)
  return rows.length > 0
}

async function closePlace(base: Base, raw: Db, place: Place): Promise<void> {
  if (await isDone(raw, place.table)) return
  for (;;) {
    const left = await base.dialect.transaction(raw, async (trx) => {
      await base.dialect.exclusively(trx, 'closing words')
      return closePart(trx, base, place)
    })
    if (!left) return
  }
}

/** Returns whether there may be more. */
async function closePart(trx: Trx, base: Base, place: Place): Promise<boolean> {
  const names = Object.keys(place.key)
  const reached = await trx.selectFrom('closing').selectAll().where('place', '=', place.table).executeTakeFirst()
  if (reached?.done === 1) return false
  const keys = sql.join(names.map((name) => sql.ref(`t.${name}`)))
  const after = reached ? sql`where (${keys}) > (${sql.join(JSON.parse(reached.last) as Cell[])})` : sql``
  const passing = place.from === 'passing'
  const cells = sql.join([...names, ...place.words, ...(passing ? ['source'] : [])].map((name) => sql.ref(`t.${name}`)))
  // What inbox holds of earlier times is empty, so only what waits is looked at.
  const from = place.from === 'passing' ? sql`inbox as t` : place.from
  const waiting = passing ? sql`${reached ? sql`and` : sql`where`} (t.payload <> '' or t.error is not null)` : sql``
  const { rows } = await sql<Row>`
    select ${cells}, ${place.person ?? sql`null`} as owner from ${from} ${after} ${waiting}
    order by ${keys} limit ${rowsMax}`.execute(trx)
  const end = rows.at(-1)
  const closed = await closeRows(trx, base, place, rows)
  if (closed.length > 0) {
    const columns = { ...place.key, ...Object.fromEntries(place.words.map((word) => [word, 'text' as const])) }
    await sql`
      update ${sql.table(place.table)} set ${sql.join(place.words.map((word) => sql`${sql.ref(word)} = ${sql.ref(`x.${word}`)}`))}
      from ${table(base.dialect, columns, closed)}
      where ${sql.join(
        names.map((name) => sql`${sql.ref(`${place.table}.${name}`)} = ${sql.ref(`x.${name}`)}`),
        sql` and `,
      )}`.execute(trx)
  }
  const done = rows.length < rowsMax
  const last = end ? JSON.stringify(names.map((name) => end[name] ?? null)) : (reached?.last ?? '[]')
  await keepReached(trx, place.table, last, done)
  return !done
}

async function closeRows(trx: Trx, base: Base, place: Place, rows: readonly Row[]): Promise<readonly RowOf<Columns>[]> {
  const owners = [...new Set(rows.flatMap(({ owner }) => (typeof owner === 'number' ? [owner] : [])))]
  const now = Date.now()
  const keys = await keysOf(trx, base, owners, now)
  const passing = await base.words.passing(now)
  const keyOf = ({ owner }: Row): DataKey => (typeof owner === 'number' ? keys.get(owner) : undefined) ?? passing
  return rows.flatMap((row) => {
    const cells = place.words.map((column): readonly [string, Cell] => {
      const cell = row[column] ?? null
      if (typeof cell !== 'string' || cell === '' || keyIdIn(cell) !== undefined) return [column, cell]
      if (place.holdsWords && !place.holdsWords(column, cell, row)) return [column, cell]
      return [column, closeWords(keyOf(row), cell)]
    })
    if (cells.every(([column, cell]) => cell === row[column])) return []
    return [
      {
        ...Object.fromEntries(Object.keys(place.key).map((name) => [name, row[name] ?? null])),
        ...Object.fromEntries(cells),
      },
    ]
  })
}

/** What texts are found by is made anew from them: what it was before was their words. */
async function markStems(base: Base): Promise<void> {
  const { db, dialect } = base
  if (await isDone(db, 'stems')) return
  await dialect.transaction(db, async (trx) => {
    await dialect.exclusively(trx, 'closing words')
    if ((await reachedIn(trx, 'stems')) !== undefined) return
    await sql`delete from statement_stems`.execute(trx)
    await sql`delete from idea_stems`.execute(trx)
    await keepReached(trx, 'stems', JSON.stringify(['', 0]), false)
  })
  for (let left = true; left; )
    left = await dialect.transaction(db, async (trx) => {
      await dialect.exclusively(trx, 'closing words')
      const [consultation = '', number = 0] = JSON.parse((await reachedIn(trx, 'stems')) ?? '[]') as [string?, number?]
      const { rows } = await sql<Spoken>`
        select s.consultation, s.respondent, s.number, s.text, p.language
        from statements as s
          join respondents as r on r.consultation = s.consultation and r.number = s.respondent
          join persons as p on p.id = r.person
        where s.withdrawn = 0 and s.text <> '' and (s.consultation, s.number) > (${consultation}, ${number})
        order by s.consultation, s.number limit ${rowsMax}`.execute(trx)
      await writeStatementStems(trx, base, rows)
      const end = rows.at(-1)
      if (end) await keepReached(trx, 'stems', JSON.stringify([end.consultation, end.number]), false)
      return rows.length === rowsMax
    })
  await dialect.transaction(db, async (trx) => {
    const { rows } = await sql<{ key: string; text: string; language: string }>`
      select i.key, i.text, p.language from ideas as i join persons as p on p.id = i.person where i.text <> ''`.execute(
      trx,
    )
    await writeIdeaStems(trx, base, rows)
    await keepReached(trx, 'stems', '', true)
  })
}

interface Spoken {
  readonly consultation: string
  readonly respondent: number
  readonly number: number
  readonly text: string
  readonly language: string
}

/** Nothing of what stood there in clear is left in the file, or in Postgres' own. */
async function rewrite({ dialect }: Base, raw: Db): Promise<void> {
  if (dialect.name === 'sqlite') {
    await sql`vacuum`.execute(raw)
    await sql`pragma wal_checkpoint(truncate)`.execute(raw)
    return
  }
  for (const name of [...places.map(({ table: each }) => each), 'statement_stems', 'idea_stems'])
    await sql`vacuum full ${sql.table(name)}`.execute(raw)
}

async function isDone(trx: Trx, place: string): Promise<boolean> {
  const row = await trx.selectFrom('closing').select('done').where('place', '=', place).executeTakeFirst()
  return row?.done === 1
}

async function reachedIn(trx: Trx, place: string): Promise<string | undefined> {
  const row = await trx.selectFrom('closing').select('last').where('place', '=', place).executeTakeFirst()
  return row?.last
}

async function keepReached(trx: Trx, place: string, last: string, done: boolean): Promise<void> {
  const reached = { last, done: done ? 1 : 0 }
  await trx
    .insertInto('closing')
    .values({ place, ...reached })
    .onConflict((conflict) => conflict.column('place').doUpdateSet(reached))
    .execute()
}
