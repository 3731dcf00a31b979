import { sql } from 'kysely'
import type { Consent, Consents } from '../../domain/consent.ts'
import type { Person, PersonId } from '../../domain/person.ts'
import type { QuietHours } from '../../domain/quiet.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx } from '../databases/dialect.ts'
import type { PersonsTable } from '../databases/schema.ts'

/** A row of `persons` as it is read. */
export type PersonRow = Omit<PersonsTable, 'id'> & { readonly id: PersonId }

const spoken = [
  ...(['id', 'language', 'topics', 'places', 'roles', 'quiet', 'yearly_max', 'paused_until'] as const),
  ...(['standing', 'met_at', 'asked_given', 'told_given'] as const),
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
    ...(row.quiet !== null && { quiet: JSON.parse(row.quiet) as QuietHours }),
    ...(row.yearly_max !== null && { yearlyMax: row.yearly_max }),
    ...(row.paused_until !== null && { pausedUntil: row.paused_until }),
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
): Promise<ReadonlyMap<PersonId, PersonRow>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<PersonRow>`
    select * from persons where id in ${among(dialect, 'int', ids)} order by id`.execute(trx)
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

/** Each person's present word on each purpose: the newest row of it. */
export async function readConsents(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Consents>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{
    person: number
    purpose: 'asked' | 'told' | 'help'
    given: number
    wording_version: string
    at: number
  }>`
    select person, purpose, given, wording_version, at from consents
    where person in ${among(dialect, 'int', ids)} order by person, seq`.execute(trx)
  const consents = new Map<PersonId, Consents>()
  for (const { person, purpose, given, wording_version, at } of rows) {
    const consent: Consent = { purpose, given: given === 1, at, wordingVersion: wording_version }
    consents.set(person, { ...consents.get(person), [purpose]: consent })
  }
  return consents
}
