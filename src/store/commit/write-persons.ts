import type { PersonId } from '../../domain/person.ts'
import { hourMs, type Instant } from '../../domain/time.ts'
import { type DataKey, newDataKey } from '../../seal/data-key.ts'
import type { Closing } from '../databases/base.ts'
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
import {
  hasOnlyTalked,
  insertPersons,
  type PersonFields,
  type PersonWritten,
  updatePersons,
} from '../records/persons.ts'
import { writeIdeaStems } from '../records/stems.ts'
import { closedFields } from '../records/word-keys.ts'
import type { PersonDraft } from './drafts.ts'

/**
 * Gives people who were met a key for their words, and finds those of the others. What is new is on the keyring before a word is closed
 * with it. A person whose key the keyring has lost gets another: what they wrote before reads as empty.
 */
export async function giveKeys({ words }: Closing, drafts: readonly PersonDraft[], now: Instant): Promise<void> {
  const there = await words.keys(drafts.flatMap(({ fields }) => fields?.word_key ?? []))
  const made: DataKey[] = []
  for (const draft of drafts) {
    if (draft.fields === undefined) continue
    draft.wordKey = there.get(draft.fields.word_key ?? '')
    if (draft.wordKey) continue
    draft.wordKey = newDataKey()
    made.push(draft.wordKey)
  }
  await words.keep(made, now)
}

/** Writes persons, contacts and consents of a commit; gives new persons their number. */
export async function writePersons(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const known = drafts.filter((draft) => draft.fields !== undefined)
  await insertNew(
    trx,
    dialect,
    known.filter(({ isNew }) => isNew),
  )
  await updatePersons(trx, dialect, known.filter(({ isNew }) => !isNew).flatMap(writtenOf))
  await writeMoved(trx, dialect, known)
  await writeConsents(
    trx,
    dialect,
    known.flatMap(({ id, consents }) =>
      id === undefined ? [] : consents.map((consent) => ({ person: id, ...consent })),
    ),
  )
}

/** What is written of a person; nothing of one who was not met. */
function storedOf({ fields, wordKey }: PersonDraft): readonly PersonFields[] {
  return fields && wordKey ? [closedFields(fields, wordKey)] : []
}

function writtenOf(draft: PersonDraft): readonly PersonWritten[] {
  const { id, before, fields, wordKey } = draft
  if (id === undefined || !fields || !wordKey) return []
  const onlyTalked = before !== undefined && hasOnlyTalked(before, fields, wordKey.id)
  return [{ id, fields: closedFields(fields, wordKey), onlyTalked }]
}

async function insertNew(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const ids = await insertPersons(trx, dialect, drafts.flatMap(storedOf))
  for (const draft of drafts) draft.id = ids.get(draft.contact)
  await joinLanes(
    trx,
    dialect,
    drafts.map(({ id, contact }) => ({ id: id ?? null, contact })),
  )
}

async function writeMoved(trx: Trx, dialect: Dialect, drafts: readonly PersonDraft[]): Promise<void> {
  const rows = drafts.filter(hasMoved).flatMap((draft) => {
    const { id: person, contact, account, reach, lastSeenAt } = draft
    if (person === undefined) return []
    return [
      {
        id: contact,
        account,
        person,
        reach: JSON.stringify(reach),
        state: stateOf(draft),
        last_seen_at: lastSeenAt,
      } as const,
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

/** A person with the key of their words; none where nothing was met yet. */
export function ownerOf({
  id,
  wordKey,
}: PersonDraft): readonly { readonly person: PersonId; readonly wordKey: DataKey }[] {
  return id === undefined || wordKey === undefined ? [] : [{ person: id, wordKey }]
}

/** Writes what people write for the city, and ideas with their words. */
export async function writeDraftsAndIdeas(trx: Trx, base: Closing, drafts: readonly PersonDraft[]): Promise<void> {
  const { dialect } = base
  await writeKeptDrafts(
    trx,
    dialect,
    drafts.flatMap((draft) =>
      draft.work === undefined ? [] : ownerOf(draft).map((owner) => ({ ...owner, work: draft.work ?? null })),
    ),
  )
  await writeIdeas(
    trx,
    dialect,
    drafts.flatMap((draft) => ownerOf(draft).flatMap((owner) => draft.ideas.map((idea) => ({ ...owner, idea })))),
  )
  await writeIdeaStems(
    trx,
    base,
    drafts.flatMap(({ fields, ideas }) =>
      fields ? ideas.map(({ key, text }) => ({ key, text, language: fields.language })) : [],
    ),
  )
  // One statement each: few ideas are reworded.
  for (const draft of drafts)
    for (const owner of ownerOf(draft))
      for (const [key, words] of draft.reworded) await rewordIdea(trx, owner, key, words)
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
    drafts.flatMap((draft) =>
      ownerOf(draft).flatMap((owner) => draft.deciderQuestions.map((each) => ({ ...owner, ...each }))),
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
    drafts.flatMap((draft) =>
      ownerOf(draft).flatMap((owner) =>
        [...draft.offers].map(([consultation, offer]) => ({ ...owner, consultation, offer })),
      ),
    ),
  )
}
