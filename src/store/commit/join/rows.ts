import { sql } from 'kysely'
import type { Instant } from '../../../domain/time.ts'
import type { Dialect, Trx } from '../../databases/dialect.ts'
import { tellStaff } from '../../outbox/queue-to-people.ts'
import { eraseOffer, readOffersOf } from '../../records/offers.ts'
import type { Pair } from './pair.ts'

/** Where a person's number stands and may stand as often as there are rows. */
const followers = [
  ...(['attachments_wanted', 'consents', 'decider_questions', 'help_offers', 'ideas', 'inquiries'] as const),
  ...(['invitations', 'outbox', 'respondents', 'works', 'arrivals', 'samples', 'capped'] as const),
] as const

/** Where a person can stand once only: the row of the one who goes yields to the other's. */
const onceOnly = [
  ['works', undefined],
  ['samples', 'consultation'],
  ['capped', 'consultation'],
] as const

/** Every row that leads to the one leads to the other: exchanges, ideas, offers, exports, drafts, and what waits to be sent. */
export async function joinRows(trx: Trx, dialect: Dialect, pair: Pair, now: Instant): Promise<void> {
  const { kept, gone } = pair
  await joinOffers(trx, dialect, pair, now)
  await joinGuides(trx, pair)
  // That two came by stays counted, as what was shown of it is; who the second was is the same person.
  await sql`
    update arrivals set person = null
    where person = ${gone} and venue in (select venue from arrivals where person = ${kept})`.execute(trx)
  for (const [name, within] of onceOnly) {
    const theirs =
      within === undefined
        ? sql`exists (select 1 from ${sql.table(name)} as own where own.person = ${kept})`
        : sql`${sql.ref(within)} in (select ${sql.ref(within)} from ${sql.table(name)} where person = ${kept})`
    await sql`delete from ${sql.table(name)} where person = ${gone} and ${theirs}`.execute(trx)
  }
  // Who was left out for want of room in one chat and was asked in the other was asked.
  await sql`
    delete from capped where person in (${kept}, ${gone}) and consultation in (
      select consultation from invitations where person in (${kept}, ${gone}))`.execute(trx)
  for (const name of followers)
    await sql`update ${sql.table(name)} set person = ${kept} where person = ${gone}`.execute(trx)
  await sql`update inquiries set asker = ${kept} where asker = ${gone}`.execute(trx)
  await sql`update former_persons set person = ${kept} where person = ${gone}`.execute(trx)
  await sql`
    insert into former_persons (id, person, word_key)
    select p.id, cast(${kept} as bigint), p.word_key from persons as p where p.id = ${gone}`.execute(trx)
}

/** Who offered help in both for the same matter offered it once: staff are asked to delete what they noted of the older one. */
async function joinOffers(trx: Trx, dialect: Dialect, { kept, gone }: Pair, now: Instant): Promise<void> {
  const offers = [...(await readOffersOf({ db: trx, dialect }, [kept, gone])).values()].flat()
  const newest = new Map(
    offers.toSorted((one, other) => one.at - other.at).map((offer) => [offer.consultation, offer.key]),
  )
  for (const { key, number, consultation, department } of offers) {
    if (newest.get(consultation) === key) continue
    const about = { show: 'gone', number, consultation } as const
    await tellStaff(trx, dialect, department, { kind: 'help', about }, `help:${key}:gone`, now)
    await eraseOffer(trx, dialect, key)
  }
}

/** One person is one guide: who was named in both chats goes on under the name of the one that is kept. */
async function joinGuides(trx: Trx, { kept, gone }: Pair): Promise<void> {
  const found = await trx.selectFrom('guides').select(['key', 'person']).where('person', 'in', [kept, gone]).execute()
  const own = found.find(({ person }) => person === kept)
  const other = found.find(({ person }) => person === gone)
  if (own && other) {
    for (const name of ['ideas', 'inquiries', 'inquiry_lines'] as const)
      await sql`update ${sql.table(name)} set guide = ${own.key} where guide = ${other.key}`.execute(trx)
    await sql`update guides set stand_in = ${own.key} where stand_in = ${other.key} and key <> ${own.key}`.execute(trx)
    await sql`update guides set stand_in = null where key = ${own.key} and stand_in = ${other.key}`.execute(trx)
    await sql`delete from guides where key = ${other.key}`.execute(trx)
    return
  }
  await sql`update guides set person = ${kept} where person = ${gone}`.execute(trx)
}
