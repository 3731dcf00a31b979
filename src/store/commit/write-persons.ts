import { sql } from 'kysely'
import { hourMs } from '../../domain/time.ts'
import type { Base } from '../databases/base.ts'
import { among, type Trx, table } from '../databases/dialect.ts'
import { chooseContacts } from '../outbox/reach.ts'
import type { PersonDraft, PersonFields } from './drafts.ts'

const columns = {
  id: 'int',
  language: 'text',
  topics: 'text',
  places: 'text',
  roles: 'text',
  quiet: 'text',
  yearly_max: 'int',
  paused_until: 'int',
  standing: 'text',
  met_at: 'int',
  asked_given: 'int',
  told_given: 'int',
  dialogue: 'text',
  contact: 'text',
  channel: 'text',
} as const

/** Writes persons, contacts and consents of a commit; gives new persons their number. */
export async function writePersons(trx: Trx, base: Base, drafts: readonly PersonDraft[]): Promise<void> {
  const known = drafts.filter((draft) => draft.fields !== undefined)
  await insertNew(
    trx,
    base,
    known.filter(({ isNew }) => isNew),
  )
  await updateKnown(
    trx,
    base,
    known.filter(({ isNew }) => !isNew),
  )
  await writeContacts(trx, base, known)
  await writeConsents(trx, base, known)
}

async function insertNew(trx: Trx, { dialect }: Base, drafts: readonly PersonDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.flatMap(({ fields }) => (fields ? [{ id: null, ...fields }] : []))
  const names = Object.keys(columns).filter((name) => name !== 'id')
  const inserted = await sql<{ id: number; contact: string }>`
    insert into persons (${sql.join(names.map((name) => sql.ref(name)))}, version)
    select ${sql.join(names.map((name) => sql.ref(`x.${name}`)))}, 1 from ${table(dialect, columns, rows)}
    where true order by x.ord
    returning id, contact`.execute(trx)
  const ids = new Map(inserted.rows.map(({ id, contact }) => [contact, id]))
  for (const draft of drafts) draft.id = ids.get(draft.contact)
  // What they wrote before they were known waits in the contact's lane; from here on it is the person's.
  await sql`
    update inbox set lane = 'p:' || x.id
    from ${table(
      dialect,
      { id: 'int', lane: 'text' },
      drafts.map(({ id, contact }) => ({ id: id ?? null, lane: `c:${contact}` })),
    )}
    where inbox.lane is not null and inbox.lane = x.lane`.execute(trx)
}

async function updateKnown(trx: Trx, { dialect }: Base, drafts: readonly PersonDraft[]): Promise<void> {
  const rows = drafts.flatMap(({ id, fields }) => (fields && id !== undefined ? [{ id, ...fields }] : []))
  if (rows.length === 0) return
  const settable: readonly (keyof PersonFields)[] = [
    'language',
    'topics',
    'places',
    'roles',
    'quiet',
    'yearly_max',
    'paused_until',
    'standing',
    'asked_given',
    'told_given',
    'dialogue',
  ]
  await sql`
    update persons set ${sql.join(settable.map((name) => sql`${sql.ref(name)} = ${sql.ref(`x.${name}`)}`))},
      version = persons.version + 1
    from ${table(dialect, columns, rows)} where persons.id = x.id`.execute(trx)
}

function stateOf({ gone, wrote }: PersonDraft): 'open' | 'gone' {
  return gone && !wrote ? 'gone' : 'open'
}

/** When somebody was last seen matters only where they have another contact: it is written once an hour. */
function hasMoved(draft: PersonDraft): boolean {
  const { stored, fields, contact, lastSeenAt } = draft
  return (
    stored === undefined ||
    fields?.contact !== contact ||
    stored.state !== stateOf(draft) ||
    stored.reach !== JSON.stringify(draft.reach) ||
    lastSeenAt - stored.last_seen_at >= hourMs
  )
}

async function writeContacts(trx: Trx, { dialect }: Base, drafts: readonly PersonDraft[]): Promise<void> {
  const rows = drafts.filter(hasMoved).flatMap((draft) =>
    draft.id === undefined
      ? []
      : [
          {
            id: draft.contact,
            person: draft.id,
            reach: JSON.stringify(draft.reach),
            state: stateOf(draft),
            seen: draft.lastSeenAt,
          },
        ],
  )
  if (rows.length === 0) return
  await sql`
    insert into contacts (id, person, reach, state, last_seen_at)
    select x.id, x.person, x.reach, x.state, x.seen
    from ${table(dialect, { id: 'text', person: 'int', reach: 'text', state: 'text', seen: 'int' }, rows)}
    where true order by x.id
    on conflict (id) do update set reach = excluded.reach, state = excluded.state, last_seen_at = excluded.last_seen_at`.execute(
    trx,
  )
  const moved = drafts.filter(({ wrote, fields, contact }) => wrote && fields?.contact !== contact)
  const ids = moved.map(({ id }) => id).filter((id) => id !== undefined)
  if (ids.length > 0) await chooseContacts(trx, dialect, sql`persons.id in ${among(dialect, 'int', ids)}`)
}

async function writeConsents(trx: Trx, { dialect }: Base, drafts: readonly PersonDraft[]): Promise<void> {
  const rows = drafts.flatMap(({ id, consents }) =>
    id === undefined ? [] : consents.map((consent) => ({ person: id, ...consent })),
  )
  if (rows.length === 0) return
  const named = { person: 'int', purpose: 'text', given: 'int', wording_version: 'text', at: 'int' } as const
  await sql`
    insert into consents (person, purpose, given, wording_version, at)
    select x.person, x.purpose, x.given, x.wording_version, x.at from ${table(dialect, named, rows)}
    where true order by x.ord`.execute(trx)
}
