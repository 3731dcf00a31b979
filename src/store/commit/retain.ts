import { type RawBuilder, sql } from 'kysely'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { RetentionKind } from '../../domain/retention.ts'
import type { Instant } from '../../domain/time.ts'
import type { Change as AnyChange } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import { among, type Dialect, type Trx } from '../databases/dialect.ts'
import { clearTimers } from '../inbox/timers.ts'
import { eraseMessagesAbout } from '../outbox/erase.ts'
import { priorityNumber } from '../outbox/queue.ts'
import { eraseAnswers } from '../records/answers.ts'
import { eraseDeciderQuestions } from '../records/decider.ts'
import { eraseFromDraws } from '../records/draws.ts'
import { dueSelects } from '../records/due.ts'
import { eraseIdeasNumbered } from '../records/ideas.ts'
import { eraseInquiries } from '../records/inquiries.ts'
import { readInquiriesAbout } from '../records/inquiries-about.ts'
import { eraseInvitations } from '../records/invitations.ts'
import { eraseOffers } from '../records/offers.ts'
import { moveVersions } from '../records/persons.ts'
import { erasePhotos } from '../records/photos.ts'
import { eraseQuotes } from '../records/quotes.ts'
import { eraseRespondents } from '../records/respondents.ts'
import { countErased } from '../records/retention.ts'
import { eraseStatements } from '../records/statements.ts'
import { eraseIdeaStems, eraseStems } from '../records/stems.ts'
import { eraseTimes } from '../records/times.ts'
import { forgetPersons } from './forget.ts'

type Change<K extends AnyChange['kind']> = Extract<AnyChange, { readonly kind: K }>

/** How much of each kind one transaction deletes at most. */
export const erasedAtOnceMax = 100

/** Queues what will be deleted, once for each person and month, to those in the chunk who said that they want to be told. */
export async function tellOfRetention(
  trx: Trx,
  base: Pick<Base, 'dialect' | 'definitions'>,
  { month, ended, after, upTo, at, expiresAt }: Change<'retention.told'>,
): Promise<void> {
  const { dialect } = base
  const due = await dueSelects(trx, base, { ended, toldAt: at, chunk: { after, upTo } })
  const notice: Notice = { kind: 'retention', month, ended, at }
  const persons = sql.join(
    [due.words, due.ideas, due.exchanges, due.contacts].map((each) => sql`select due.person from (${each}) as due`),
    sql` union `,
  )
  await sql`
    insert into outbox (key, channel, address, person, to_contact, priority, notice, not_before, expires_at, state, since)
    select cast(${`retention:${month}:`} as text) || p.id, p.channel, p.contact, p.id, 1,
      cast(${priorityNumber.echo} as bigint), cast(${JSON.stringify(notice)} as text), cast(${at} as bigint),
      cast(${expiresAt} as bigint), 'waiting', cast(${at} as bigint)
    from persons as p
    where p.id > ${after} and p.id <= ${upTo} and p.standing = 'active' and p.told_given = 1 and p.contact is not null
      and p.id in (${persons}) ${dialect.forShareOfPersons}
    on conflict (key) do nothing`.execute(trx)
}

/**
 * Deletes the next part of what ended before then. What is due is looked up again here, with the rows of its people locked: who wrote
 * a moment ago is no longer silent. Doing it again after a crash deletes what is left.
 */
export async function eraseEnded(trx: Trx, base: Base, change: Change<'retention.erased'>): Promise<void> {
  const { dialect } = base
  const { part, month, ended, after, upTo, toldAt, at } = change
  const due = await dueSelects(trx, base, { ended, toldAt, chunk: { after, upTo } })
  const next = <T extends { readonly person: PersonId }>(select: RawBuilder<T>) => lockedPart(trx, dialect, select)

  const count = (kind: RetentionKind, { length }: readonly unknown[]) => countErased(trx, month, kind, length, at)
  if (part === 'contacts') {
    const contacts = (await next(due.contacts)).map(personIn)
    await forgetPersons(trx, base, contacts, at)
    return count('contacts', contacts)
  }
  const words = await next(due.words)
  for (const [consultation, persons] of byConsultation(words))
    await eraseWords(trx, dialect, consultation, persons, ended.words)
  await moveVersions(trx, dialect, words.map(personIn))
  await count('words', words)

  const ideas = (await next(due.ideas)).map(({ number }) => number)
  await eraseIdeaStems(trx, dialect, ideas)
  await eraseIdeasNumbered(trx, dialect, ideas)
  await count('ideas', ideas)

  const exchanges = (await next(due.exchanges)).map(({ key }) => key)
  await endExchanges(trx, dialect, exchanges)
  await count('exchanges', exchanges)

  const invitations = await next(due.invitations)
  for (const [consultation, persons] of byConsultation(invitations)) {
    await eraseInvitations(trx, dialect, persons, consultation)
    await eraseFromDraws(trx, dialect, persons, consultation)
    await eraseMessagesAbout(trx, dialect, persons, consultation)
  }
  await count('invitations', invitations)
}

/** Words, and the tie to who wrote them; choices and counts stay, as after "forget me". */
async function eraseWords(
  trx: Trx,
  dialect: Dialect,
  consultation: ConsultationId,
  persons: readonly PersonId[],
  before: Instant,
): Promise<void> {
  await endExchanges(trx, dialect, await readInquiriesAbout(trx, dialect, persons, consultation))
  await eraseStems(trx, dialect, persons, consultation)
  await eraseQuotes(trx, dialect, persons, consultation)
  await eraseStatements(trx, dialect, persons, consultation)
  await eraseAnswers(trx, dialect, persons, consultation)
  await erasePhotos(trx, dialect, persons, consultation)
  await eraseDeciderQuestions(trx, dialect, persons, consultation)
  await eraseOffers(trx, dialect, persons, consultation)
  await eraseTimes(trx, dialect, persons, consultation)
  await eraseRespondents(trx, dialect, persons, consultation)
  await eraseInvitations(trx, dialect, persons, consultation)
  await eraseFromDraws(trx, dialect, persons, consultation)
  await eraseMessagesAbout(trx, dialect, persons, consultation, before)
}

async function endExchanges(trx: Trx, dialect: Dialect, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await eraseInquiries(trx, dialect, keys)
  await clearTimers(
    trx,
    dialect,
    keys.flatMap((key) => [`inquiry:${key}`, `reply:${key}`]),
  )
}

/** At most so many rows of what is due; the people they are tied to stay as they are until this transaction is over. */
async function lockedPart<T extends { readonly person: PersonId }>(
  trx: Trx,
  dialect: Dialect,
  select: RawBuilder<T>,
): Promise<readonly T[]> {
  const found = await sql<T>`select due.* from (${select}) as due order by due.person limit ${erasedAtOnceMax}`.execute(
    trx,
  )
  if (found.rows.length === 0) return []
  const whose = among(dialect, 'int', found.rows.map(personIn))
  await sql`select id from persons where id in ${whose} order by id ${dialect.forUpdate}`.execute(trx)
  const still = await sql<T>`
    select due.* from (${select}) as due where due.person in ${whose} order by due.person limit ${erasedAtOnceMax}`.execute(
    trx,
  )
  return still.rows
}

function personIn({ person }: { readonly person: PersonId }): PersonId {
  return person
}

function byConsultation(
  rows: readonly { readonly person: PersonId; readonly consultation: ConsultationId }[],
): ReadonlyMap<ConsultationId, readonly PersonId[]> {
  const found = new Map<ConsultationId, PersonId[]>()
  for (const { consultation, person } of rows) found.set(consultation, [...(found.get(consultation) ?? []), person])
  return found
}
