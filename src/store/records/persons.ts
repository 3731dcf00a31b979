import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Dialogue } from '../../domain/dialogue.ts'
import type { Person, PersonId } from '../../domain/person.ts'
import type { QuestionId } from '../../domain/question.ts'
import type { QuietHours } from '../../domain/quiet.ts'
import type { Instant } from '../../domain/time.ts'
import type { Follows } from '../../domain/venue.ts'
import type { Base } from '../databases/base.ts'
import { among, type Columns, type Dialect, type Renewal, type Trx, table } from '../databases/dialect.ts'
import type { PersonsTable } from '../databases/schema.ts'

/** A row of `persons` as it is read. */
export type PersonRow = Omit<PersonsTable, 'id'> & { readonly id: PersonId }

/** A person with how many of their ideas wait for an answer, the number of the last, and how many chats are theirs. */
export type PersonWithIdeas = PersonRow & {
  readonly ideas_open: number
  readonly ideas_last: number | null
  readonly chats: number
}

const spoken = [
  ...(['id', 'language', 'topics', 'places', 'roles', 'follows', 'quiet', 'yearly_max'] as const),
  ...(['paused_until', 'standing', 'met_at', 'asked_given', 'told_given', 'touched_at'] as const),
  ...(['restricted_at', 'objected_at'] as const),
] as const

/** What messages to many people are made from: everything but what only their own events need. */
export type SpokenTo = Pick<PersonRow, (typeof spoken)[number]>

/** The person in a row. */
export function personIn(row: SpokenTo): Person {
  return {
    id: row.id,
    language: row.language,
    topics: slugsIn(row.topics),
    places: slugsIn(row.places),
    roles: slugsIn(row.roles),
    ...(row.follows !== '' && { follows: JSON.parse(row.follows) as Follows }),
    ...(row.quiet !== null && { quiet: JSON.parse(row.quiet) as QuietHours }),
    ...(row.yearly_max !== null && { yearlyMax: row.yearly_max }),
    ...(row.paused_until !== null && { pausedUntil: row.paused_until }),
    ...(row.restricted_at !== null && { restrictedAt: row.restricted_at }),
    ...(row.objected_at !== null && { objectedAt: row.objected_at }),
    standing: row.standing,
    metAt: row.met_at,
  }
}

const none: readonly string[] = []

function slugsIn(json: string): readonly string[] {
  return json === '[]' ? none : (JSON.parse(json) as string[])
}

/** Rows of these persons, by id. */
export async function readPersons(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonWithIdeas>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<PersonWithIdeas>`
    select persons.*,
      (select count(*) from ideas where ideas.person = persons.id and answer is null and text <> '') as ideas_open,
      (select max(number) from ideas where ideas.person = persons.id) as ideas_last,
      (select count(*) from contacts where contacts.person = persons.id) as chats
    from persons where id in ${among(dialect, 'int', ids)} order by id`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The same without dialogues and addresses, since every cell of a million rows costs. */
export async function readSpokenTo(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, SpokenTo>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<SpokenTo>`
    select ${sql.join(spoken.map((column) => sql.ref(column)))} from persons
    where id in ${among(dialect, 'int', ids)}`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Rows of these persons, locked until the transaction ends. */
export async function lockPersons(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonRow>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<PersonRow>`
    select * from persons where id in ${among(dialect, 'int', ids)} order by id ${dialect.forUpdate}`.execute(trx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What is written of a person; the database counts their number and their version. */
export type PersonFields = Omit<PersonRow, 'id' | 'version'>

const columns = {
  id: 'int',
  language: 'text',
  topics: 'text',
  places: 'text',
  roles: 'text',
  follows: 'text',
  quiet: 'text',
  yearly_max: 'int',
  paused_until: 'int',
  standing: 'text',
  met_at: 'int',
  asked_given: 'int',
  told_given: 'int',
  dialogue: 'text',
  unasked: 'text',
  unasked_since: 'int',
  held: 'text',
  held_at: 'int',
  contact: 'text',
  channel: 'text',
  touched_at: 'int',
  restricted_at: 'int',
  objected_at: 'int',
  word_key: 'text',
  language_offered: 'text',
} as const

/** Adds people whom Ekko has just met. Returns their numbers by the contact they came with. */
export async function insertPersons(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonFields[],
): Promise<ReadonlyMap<string, PersonId>> {
  const rows = persons.map((fields) => ({ id: null, ...fields }))
  const names = Object.keys(columns).filter((name) => name !== 'id')
  const inserted = await sql<{ id: number; contact: string }>`
    insert into persons (${sql.join(names.map((name) => sql.ref(name)))}, version)
    select ${sql.join(names.map((name) => sql.ref(`x.${name}`)))}, 1 from ${table(dialect, columns, rows)}
    where true order by x.ord
    returning id, contact`.execute(trx)
  return new Map(inserted.rows.map(({ id, contact }) => [contact, id]))
}

/** What a person's own events change; where messages go is chosen from their contacts. */
const settable: readonly (keyof PersonFields)[] = [
  ...(['language', 'topics', 'places', 'roles', 'follows', 'quiet', 'yearly_max', 'paused_until'] as const),
  ...([
    'standing',
    'asked_given',
    'told_given',
    'dialogue',
    'unasked',
    'unasked_since',
    'held',
    'held_at',
    'touched_at',
    'restricted_at',
    'objected_at',
    'word_key',
    'language_offered',
  ] as const),
]

const nextVersion = sql`version = persons.version + 1`

const written: Renewal<typeof columns> = {
  of: sql`persons`,
  columns,
  set: (x) => [...settable.map((name) => sql`${sql.ref(name)} = ${x[name]}`), nextVersion],
  where: (x) => sql`persons.id = ${x.id}`,
}

/** Nearly all that people do moves the dialogue and nothing else of them; each column more that is written may be in an index. */
const talking = { id: 'int', dialogue: 'text', touched_at: 'int' } as const satisfies Columns

const talked: Renewal<typeof talking> = {
  of: sql`persons`,
  columns: talking,
  set: (x) => [sql`dialogue = ${x.dialogue}`, sql`touched_at = ${x.touched_at}`, nextVersion],
  where: (x) => sql`persons.id = ${x.id}`,
}

/** A person as they are written in place of what was read of them. */
export interface PersonWritten {
  readonly id: PersonId
  readonly fields: PersonFields
  /** Whether nothing but the dialogue and when they last did something is new. */
  readonly onlyTalked: boolean
}

/** Writes people anew, each with the next version. */
export async function updatePersons(trx: Trx, dialect: Dialect, persons: readonly PersonWritten[]): Promise<void> {
  const rows = (some: readonly PersonWritten[]) => some.map(({ id, fields }) => ({ ...fields, id }))
  await dialect.updateEach(trx, talked, rows(persons.filter(({ onlyTalked }) => onlyTalked)))
  await dialect.updateEach(trx, written, rows(persons.filter(({ onlyTalked }) => !onlyTalked)))
}

/** Whether what is to be written of a person is what was read, but for the dialogue and when they last did something. */
export function hasOnlyTalked(before: PersonRow, fields: PersonFields, wordKey: string): boolean {
  return (
    before.word_key === wordKey &&
    settable.every((name) => name === 'dialogue' || name === 'touched_at' || before[name] === fields[name])
  )
}

/** What Ekko waits for from these people. */
export async function readDialogues(
  trx: Trx,
  dialect: Dialect,
  ids: readonly PersonId[],
): Promise<readonly Pick<PersonRow, 'id' | 'dialogue' | 'held' | 'touched_at'>[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Pick<PersonRow, 'id' | 'dialogue' | 'held' | 'touched_at'>>`
    select id, dialogue, held, touched_at from persons where id in ${among(dialect, 'int', ids)}`.execute(trx)
  return rows
}

/** Nothing is agreed to any more, and nothing waited for. */
export async function silencePerson(trx: Trx, person: PersonId): Promise<void> {
  const idle: Dialogue = { at: 'idle' }
  await sql`
    update persons set standing = 'stopped', asked_given = 0, told_given = 0, dialogue = ${JSON.stringify(idle)},
      held = null, held_at = null, version = version + 1
    where id = ${person}`.execute(trx)
}

/** A question that was asked again, of whom. */
export interface AskedAgain {
  readonly person: PersonId
  readonly consultation: ConsultationId
  readonly question: QuestionId
}

/** Plain words answer what was asked last: from now on this question, where they have not gone on to another. */
export async function noteAskedAgain(
  trx: Trx,
  dialect: Dialect,
  asked: readonly AskedAgain[],
  now: Instant,
): Promise<void> {
  const rows = await lockPersons(
    trx,
    { dialect },
    asked.map(({ person }) => person),
  )
  // One statement each: few people are in the middle of something when a message comes.
  for (const { person, consultation, question } of asked) {
    const row = rows.get(person)
    const dialogue = row && askedAgainIn(JSON.parse(row.dialogue) as Dialogue, consultation, question, now)
    if (dialogue === undefined) continue
    await sql`
      update persons set dialogue = ${JSON.stringify(dialogue)}, version = version + 1 where id = ${person}`.execute(
      trx,
    )
  }
}

function askedAgainIn(
  dialogue: Dialogue,
  consultation: ConsultationId,
  question: QuestionId,
  now: Instant,
): Dialogue | undefined {
  if (dialogue.at === 'answering')
    return dialogue.consultation === consultation && dialogue.question === question
      ? { ...dialogue, since: now }
      : undefined
  if (dialogue.at !== 'idle' && dialogue.at !== 'reading') return undefined
  return { at: 'answering', consultation, question, misses: 0, fresh: false, since: now }
}

/** The rows of people who are forgotten, or have become another, go. */
export async function erasePersons(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`delete from persons where id in ${among(dialect, 'int', persons)}`.execute(trx)
}

/** The person who joined last; 0 where no person has. */
export async function readNewest({ db }: Base): Promise<PersonId> {
  const row = await db
    .selectFrom('persons')
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirst()
  return row?.newest ?? 0
}

/** What was decided about these people a moment ago is decided anew: more than their own row has changed. */
export async function moveVersions(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  if (persons.length === 0) return
  await sql`update persons set version = version + 1 where id in ${among(dialect, 'int', persons)}`.execute(trx)
}
