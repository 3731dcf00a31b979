import { hourMs } from '../../domain/time.ts'
import type { Dialect, Trx } from '../databases/dialect.ts'
import { joinLanes } from '../inbox/lanes.ts'
import { writeArrivals } from '../records/arrivals.ts'
import { sayBehalf } from '../records/behalf.ts'
import { writeConsents } from '../records/consents.ts'
import { chooseContacts, writeContacts } from '../records/contacts.ts'
import { withdrawDeciderQuestion, writeDeciderQuestions } from '../records/decider.ts'
import { rewordIdea, writeIdeas } from '../records/ideas.ts'
import { writeKeptDrafts } from '../records/kept-drafts.ts'
import { writeOffers } from '../records/offers.ts'
import { insertPersons, updatePersons } from '../records/persons.ts'
import { writeIdeaStems } from '../records/stems.ts'
import type { PersonDraft } from './drafts.ts'

/** Writes persons, contacts and consents of a commit; gives new persons their number. */
export async function writePersons(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const known = drafts.filter((draft) => draft.fields !== undefined)
  await insertNew(
    trx,
    dialect,
    known.filter(({ isNew }) => isNew),
  )
  await updatePersons(
    trx,
    dialect,
    known
      .filter(({ isNew }) => !isNew)
      .flatMap(({ id, fields }) => (fields && id !== undefined ? [{ id, ...fields }] : [])),
  )
  await writeMoved(trx, dialect, known)
  await writeConsents(
    trx,
    dialect,
    known.flatMap(({ id, consents }) =>
      id === undefined ? [] : consents.map((consent) => ({ person: id, ...consent })),
    ),
  )
}

async function insertNew(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const ids = await insertPersons(
    trx,
    dialect,
    drafts.flatMap(({ fields }) => (fields ? [fields] : [])),
  )
  for (const draft of drafts) draft.id = ids.get(draft.contact)
  await joinLanes(
    trx,
    dialect,
    drafts.map(({ id, contact }) => ({ id: id ?? null, contact })),
  )
}

async function writeMoved(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const rows = drafts.filter(hasMoved).flatMap((draft) => {
    const { id: person, contact, reach, lastSeenAt } = draft
    if (person === undefined) return []
    return [
      { id: contact, person, reach: JSON.stringify(reach), state: stateOf(draft), last_seen_at: lastSeenAt } as const,
    ]
  })
  if (rows.length === 0) return
  await writeContacts(trx, dialect, rows)
  const elsewhere = drafts.filter(({ wrote, fields, contact }) => wrote && fields?.contact !== contact)
  await chooseContacts(
    trx,
    dialect,
    elsewhere.map(({ id }) => id).filter((id) => id !== undefined),
  )
}

function stateOf({ gone, wrote }: PersonDraft): 'open' | 'gone' {
  return gone && !wrote ? 'gone' : 'open'
}

/** When a person was last seen matters only where they have another contact: it is written once an hour. */
function hasMoved(draft: PersonDraft): boolean {
  const { stored, fields, contact, lastSeenAt } = draft
  return (
    stored === undefined ||
    fields?.contact !== contact ||
    stored.state !== stateOf(draft) ||
    stored.reach !== JSON.stringify(draft.reach) ||
    stored.refused_at !== null ||
    lastSeenAt - stored.last_seen_at >= hourMs
  )
}

/** Writes what people write for the city, and ideas with their words. */
export async function writeDraftsAndIdeas(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  await writeKeptDrafts(
    trx,
    dialect,
    drafts.flatMap(({ id, work }) => (id === undefined || work === undefined ? [] : [{ person: id, work }])),
  )
  await writeIdeas(
    trx,
    dialect,
    drafts.flatMap(({ id, ideas }) => (id === undefined ? [] : ideas.map((idea) => ({ person: id, idea })))),
  )
  await writeIdeaStems(
    trx,
    dialect,
    drafts.flatMap(({ fields, ideas }) =>
      fields ? ideas.map(({ key, text }) => ({ key, text, language: fields.language })) : [],
    ),
  )
  // One statement each: few ideas are reworded.
  for (const { id, reworded } of drafts)
    if (id !== undefined) for (const [key, words] of reworded) await rewordIdea(trx, id, key, words)
}

/** Writes for whom things were written: few say so, one statement each. */
export async function writeBehalf(trx: Trx, drafts: readonly PersonDraft[]): Promise<void> {
  for (const { id, behalf } of drafts)
    if (id !== undefined) for (const { what, given } of behalf) await sayBehalf(trx, id, what, given)
}

/** Writes questions to politicians that were sent or taken back. */
export async function writeQuestionsSent(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  await writeDeciderQuestions(
    trx,
    dialect,
    drafts.flatMap(({ id, deciderQuestions }) =>
      id === undefined ? [] : deciderQuestions.map((each) => ({ person: id, ...each })),
    ),
  )
  // One statement each: few questions are taken back.
  for (const { id, deciderWithdrawn } of drafts)
    if (id !== undefined) for (const key of deciderWithdrawn) await withdrawDeciderQuestion(trx, id, key)
}

/** Writes who came by the posters of venues. */
export async function writeReached(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  await writeArrivals(
    trx,
    dialect,
    drafts.flatMap(({ id, reached }) =>
      id === undefined ? [] : reached.map(({ venue, on }) => ({ venue, person: id, on_day: on })),
    ),
  )
}

/** Writes offers to help that were made or taken back. */
export async function writeOffersMade(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  await writeOffers(
    trx,
    dialect,
    drafts.flatMap(({ id, offers }) =>
      id === undefined ? [] : [...offers].map(([consultation, offer]) => ({ person: id, consultation, offer })),
    ),
  )
}
