import { sql } from 'kysely'
import { type Consent, type Consents, stopWording } from '../../domain/consent.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx, table } from '../databases/dialect.ts'
import type { ConsentsTable } from '../databases/schema.ts'

/** A consent as it is written; rows are only ever added. */
export type ConsentRow = Omit<ConsentsTable, 'seq'>

/** Each person's present word on each purpose: the newest row of it. What ended with a stop counts as never asked. */
export async function readConsents(
  trx: Trx,
  { dialect }: Pick<Base, 'dialect'>,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Consents>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ConsentRow>`
    select person, purpose, given, wording_version, at from consents
    where person in ${among(dialect, 'int', ids)} order by person, seq`.execute(trx)
  const consents = new Map<PersonId, Consents>()
  for (const { person, purpose, given, wording_version, at } of rows) {
    if (wording_version === stopWording) {
      const { [purpose]: _, ...others } = consents.get(person) ?? {}
      consents.set(person, others)
      continue
    }
    const consent: Consent = { purpose, given: given === 1, at, wordingVersion: wording_version }
    consents.set(person, { ...consents.get(person), [purpose]: consent })
  }
  return consents
}

/** Adds what people said yes or no to, with the wording they were shown. */
export async function writeConsents(trx: Trx, dialect: Dialect, rows: readonly ConsentRow[]): Promise<void> {
  if (rows.length === 0) return
  const columns = { person: 'int', purpose: 'text', given: 'int', wording_version: 'text', at: 'int' } as const
  await sql`
    insert into consents (person, purpose, given, wording_version, at)
    select x.person, x.purpose, x.given, x.wording_version, x.at from ${table(dialect, columns, rows)}
    where true order by x.ord`.execute(trx)
}

/** The consents of people who are forgotten go. */
export async function eraseConsents(trx: Trx, dialect: Dialect, persons: readonly PersonId[]): Promise<void> {
  await sql`delete from consents where person in ${among(dialect, 'int', persons)}`.execute(trx)
}
