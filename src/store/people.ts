import { sql } from 'kysely'
import type { Consent, Consents } from '../domain/consent.ts'
import type { Person, PersonId } from '../domain/person.ts'
import type { QuietHours } from '../domain/quiet.ts'
import type { Base } from './base.ts'
import { among, type Trx } from './dialect.ts'
import type { PersonsTable } from './schema.ts'

/** A row of `persons` as it is read. */
export type PersonRow = Omit<PersonsTable, 'id'> & { readonly id: PersonId }

/** The person in a row. */
export function personIn(row: PersonRow): Person {
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
