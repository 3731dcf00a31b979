import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { HelpKey, HelpOffer } from '../../domain/help.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Instant } from '../../domain/time.ts'
import type { PersonDraft } from '../commit/drafts.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { HelpOffersTable } from '../databases/schema.ts'
import { tellStaff } from '../outbox/queue-to-people.ts'

type OfferRow = Omit<HelpOffersTable, 'number'> & { readonly number: number }

interface Which {
  readonly keys?: readonly HelpKey[]
  readonly numbers?: readonly number[]
}

/** Offers to help, by number: all of them, or those with these keys or numbers. */
export async function readOffers({ db, dialect }: Base, { keys, numbers }: Which = {}): Promise<readonly HelpOffer[]> {
  const { rows } = await sql<OfferRow>`
    select * from help_offers
    where ${keys === undefined ? sql`true` : sql`key in ${among(dialect, 'text', keys)}`}
      and ${numbers === undefined ? sql`true` : sql`number in ${among(dialect, 'int', numbers)}`}
    order by number`.execute(db)
  return rows.map(offerIn)
}

/** What these people offered. */
export async function readOffersOf(
  { db, dialect }: Base,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly HelpOffer[]>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<OfferRow>`
    select * from help_offers where person in ${among(dialect, 'int', persons)} order by number`.execute(db)
  const found = new Map<PersonId, readonly HelpOffer[]>()
  for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), offerIn(row)])
  return found
}

/** Writes what was offered in a commit, in place of what was there, and deletes what was taken back. */
export async function writeOffers(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  for (const { id: person, offers } of drafts) {
    if (person === undefined) continue
    for (const [consultation, offer] of offers) {
      await clear(trx, dialect, sql`person = ${person} and consultation = ${consultation}`)
      if (offer === null) continue
      const { key, department, words, wordingVersion, at } = offer
      await trx
        .insertInto('help_offers')
        .values({
          ...{ key, person, consultation, department, at },
          words: words ?? null,
          wording_version: wordingVersion,
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
    }
  }
}

/** The matter is finished: nobody at city hall needs the names any more. */
export async function clearOffers(trx: Trx, dialect: Dialect, consultation: ConsultationId): Promise<void> {
  await clear(trx, dialect, sql`consultation = ${consultation}`)
}

/** Who is forgotten has offered nothing; those who were told are asked to delete what they noted. */
export async function eraseOffers(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  now: Instant,
): Promise<void> {
  const whose = sql`person in ${among(dialect, 'int', persons)}`
  const { rows } = await sql<OfferRow>`select * from help_offers where ${whose} order by number`.execute(trx)
  for (const { key, number, consultation, department } of rows) {
    const about = { show: 'gone', number, consultation } as const
    await tellStaff(trx, dialect, department, { kind: 'help', about }, `help:${key}:gone`, now)
  }
  if (rows.length > 0) await clear(trx, dialect, whose)
}

/** An offer goes with what was written about it. */
async function clear(trx: Trx, dialect: Dialect, which: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql<{ key: string }>`delete from help_offers where ${which} returning key`.execute(trx)
  if (rows.length === 0) return
  const subjects = rows.map(({ key }) => JSON.stringify({ of: 'help', offer: key }))
  const gone = sql`select key from inquiries where subject in ${among(dialect, 'text', subjects)}`
  await sql`delete from inquiry_lines where inquiry in (${gone})`.execute(trx)
  await sql`delete from inquiries where subject in ${among(dialect, 'text', subjects)}`.execute(trx)
}

function offerIn({ key, number, consultation, department, words, wording_version, at }: OfferRow): HelpOffer {
  return {
    ...{ key, number, consultation, department, wordingVersion: wording_version, at },
    ...(words !== null && { words }),
  }
}
