import { sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { HelpKey, HelpOffer, MadeOffer } from '../../domain/help.ts'
import type { PersonId } from '../../domain/person.ts'
import { closeWords, type DataKey } from '../../seal/data-key.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import type { HelpOffersTable } from '../databases/schema-ideas.ts'
import { eraseInquiriesAbout } from './inquiries.ts'
import { mayBeRead } from './kept-back.ts'
import { within } from './within.ts'

/** Offers to help. */
export interface Offers {
  /** Who wants to help with what, as they chose to be known; for staff of the department alone. */
  helpOffers(): Promise<readonly HelpOffer[]>
}

/** The offers of this store. */
export function offersOf(base: Base): Offers {
  return { helpOffers: () => readOffers(base) }
}

/** An offer as its person makes it, or takes it back (null). */
export interface OfferWritten {
  readonly person: PersonId
  readonly wordKey: DataKey
  readonly consultation: ConsultationId
  readonly offer: MadeOffer | null
}

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
      and ${mayBeRead('help_offers.person')}
    order by number`.execute(db)
  return rows.map(offerIn)
}

/** What these people offered. */
export async function readOffersOf(
  { db, dialect }: Pick<Base, 'db' | 'dialect'>,
  persons: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly HelpOffer[]>> {
  if (persons.length === 0) return new Map()
  const { rows } = await sql<OfferRow>`
    select * from help_offers where person in ${among(dialect, 'int', persons)} order by number`.execute(db)
  const found = new Map<PersonId, readonly HelpOffer[]>()
  for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), offerIn(row)])
  return found
}

/** Writes offers, each in place of the person's offer before, and deletes what was taken back. */
export async function writeOffers(trx: Trx, dialect: Dialect, written: readonly OfferWritten[]): Promise<void> {
  for (const { person, wordKey, consultation, offer } of written) {
    await clear(trx, dialect, sql`person = ${person} and consultation = ${consultation}`)
    if (offer === null) continue
    const { key, department, words, wordingVersion, at } = offer
    await trx
      .insertInto('help_offers')
      .values({
        ...{ key, person, consultation, department, at },
        words: words === undefined ? null : closeWords(wordKey, words),
        wording_version: wordingVersion,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute()
  }
}

/** The matter is finished: staff do not need the names any more. */
export async function clearOffers(trx: Trx, dialect: Dialect, consultation: ConsultationId): Promise<void> {
  await clear(trx, dialect, sql`consultation = ${consultation}`)
}

/** People who are forgotten have offered nothing. */
export async function eraseOffers(
  trx: Trx,
  dialect: Dialect,
  persons: readonly PersonId[],
  only?: ConsultationId,
): Promise<void> {
  await clear(trx, dialect, sql`person in ${among(dialect, 'int', persons)} ${within(only, 'consultation')}`)
}

/** One offer goes. */
export async function eraseOffer(trx: Trx, dialect: Dialect, key: HelpKey): Promise<void> {
  await clear(trx, dialect, sql`key = ${key}`)
}

/** An offer goes with what was written about it. */
async function clear(trx: Trx, dialect: Dialect, which: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql<{ key: string }>`delete from help_offers where ${which} returning key`.execute(trx)
  if (rows.length === 0) return
  await eraseInquiriesAbout(
    trx,
    dialect,
    rows.map(({ key }) => key),
  )
}

function offerIn({ key, number, consultation, department, words, wording_version, at }: OfferRow): HelpOffer {
  return {
    ...{ key, number, consultation, department, wordingVersion: wording_version, at },
    ...(words !== null && { words }),
  }
}
