import type { Dialogue } from '../../domain/dialogue.ts'
import type { Held } from '../../domain/held.ts'
import type { Localized } from '../../domain/language.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { OwnChat, OwnConsent, OwnData, OwnDraw, OwnMessage, OwnService } from '../../domain/own-data.ts'
import type { PersonId } from '../../domain/person.ts'
import { isClosed, openAccount, openReference } from '../../seal/account.ts'
import type { Base } from '../databases/base.ts'
import { dutyIn } from './duties.ts'
import { readKeptDrafts } from './kept-drafts.ts'
import type { PersonRow } from './persons.ts'
import { unaskedIn } from './unasked.ts'

/** What stands in a person's own row, beside what is always read of them. */
export function ownRowIn(row: PersonRow): Pick<OwnData, 'touchedAt' | 'dialogue' | 'unasked' | 'held'> {
  return {
    ...(row.touched_at !== null && { touchedAt: row.touched_at }),
    dialogue: JSON.parse(row.dialogue) as Dialogue,
    unasked: row.unasked === null ? [] : unaskedIn(row.unasked),
    ...(row.held !== null && { held: JSON.parse(row.held) as Held }),
  }
}

/** The chats in which a person is reached, with what is remembered of each. */
export async function readOwnChats({ db, seal }: Base, person: PersonId): Promise<readonly OwnChat[]> {
  const rows = await db.selectFrom('contacts').selectAll().where('person', '=', person).orderBy('id').execute()
  return Promise.all(
    rows.map(async ({ id, account, state, last_seen_at: lastSeenAt, route }) => {
      const pace = await db.selectFrom('paces').select('sent_at').where('address', '=', id).executeTakeFirst()
      const guesses = await db.selectFrom('code_guesses').select('at').where('contact', '=', id).execute()
      return {
        ...{
          channel: id.slice(0, id.indexOf(':')),
          contact: account === null ? (id as OwnChat['contact']) : openAccount(seal, account),
          state,
          lastSeenAt,
        },
        ...(route !== null && { route: isClosed(route) ? openReference(seal, route) : route }),
        ...(pace && { writtenToAt: pace.sent_at }),
        wrongCodes: guesses.length,
      }
    }),
  )
}

/** Every yes and no of a person, with the words that were shown. */
export async function readOwnConsents({ db }: Base, person: PersonId): Promise<readonly OwnConsent[]> {
  const rows = await db
    .selectFrom('consents as c')
    .leftJoin('wordings as w', (join) =>
      join.onRef('w.version', '=', 'c.wording_version').onRef('w.purpose', '=', 'c.purpose'),
    )
    .select(['c.purpose', 'c.given', 'c.at', 'w.language', 'w.text', 'c.seq'])
    .where('c.person', '=', person)
    .orderBy('c.seq')
    .execute()
  return rows.map(({ purpose, given, at, language, text }) => ({
    ...{ purpose, given: given === 1, at },
    ...(language !== null && text !== null && { language, words: text }),
  }))
}

/** The draws that a person could be drawn in. */
export async function readOwnDraws({ db }: Base, person: PersonId): Promise<readonly OwnDraw[]> {
  const lots = await db.selectFrom('lots').select(['consultation', 'ticket']).where('person', '=', person).execute()
  const drawn = await db.selectFrom('samples').select('consultation').where('person', '=', person).execute()
  const isDrawn = new Set(drawn.map(({ consultation }) => consultation))
  const withoutLot = [...isDrawn].filter((id) => !lots.some(({ consultation }) => consultation === id))
  return [
    ...lots.map((lot) => ({ ...lot, drawn: isDrawn.has(lot.consultation) })),
    ...withoutLot.map((consultation) => ({ consultation, drawn: true })),
  ]
}

/** Every message to a person, by what it is about. */
export async function readOwnMessages({ db }: Base, person: PersonId): Promise<readonly OwnMessage[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['notice', 'state', 'since', 'settled_at'])
    .where('person', '=', person)
    .orderBy('id')
    .execute()
  return rows.map(({ notice, state, since, settled_at: settledAt }) => ({
    ...{ about: (JSON.parse(notice) as Notice).kind, state, since },
    ...(settledAt !== null && { settledAt }),
  }))
}

/** Where a person came by a poster, what they were not asked about to spare them, and what of theirs is being fetched. */
export async function readOwnTraces(
  { db }: Base,
  person: PersonId,
): Promise<Pick<OwnData, 'arrivals' | 'spared' | 'fetching'>> {
  const arrivals = await db.selectFrom('arrivals').select(['venue', 'on_day']).where('person', '=', person).execute()
  const capped = await db.selectFrom('capped').select('consultation').where('person', '=', person).execute()
  const fetching = await db
    .selectFrom('attachments_wanted')
    .select(['purpose', 'since'])
    .where('person', '=', person)
    .execute()
  return {
    arrivals: arrivals.map(({ venue, on_day: on }) => ({ venue, on })),
    spared: capped.map(({ consultation }) => consultation),
    fetching: fetching.map(({ purpose, since }) => ({ wanted: purpose, since })),
  }
}

/** What a person does for the city. */
export async function readOwnService(base: Base, person: PersonId): Promise<OwnService> {
  const { db } = base
  const contacts = db.selectFrom('contacts').select('id').where('person', '=', person)
  const duties = await db.selectFrom('duties').selectAll().where('contact', 'in', contacts).orderBy('since').execute()
  const guide = await db
    .selectFrom('guides')
    .select(['key', 'name', 'title'])
    .where('person', '=', person)
    .executeTakeFirst()
  const sessions = await db
    .selectFrom('desk_sessions')
    .select(['since', 'seen_at'])
    .where('holder', 'in', contacts)
    .orderBy('since')
    .execute()
  const draft = (await readKeptDrafts(base, [person])).get(person)
  return {
    duties: duties.map((row) => ({ duty: dutyIn(row), since: row.since })),
    ...(guide && { guide: { ...guide, title: JSON.parse(guide.title) as Localized } }),
    ...(draft && { draft }),
    sessions: sessions.map(({ since, seen_at: seenAt }) => ({ since, seenAt })),
  }
}
