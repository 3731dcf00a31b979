import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import type { ContactsTable } from '../databases/schema.ts'
import { lockClaims } from '../inbox/inbox.ts'
import { isFromContact, laneOf } from '../inbox/lanes.ts'
import { readCommitmentOwners } from '../records/commitments.ts'
import { lockConsultations } from '../records/consultations.ts'
import { readContacts } from '../records/contacts.ts'
import { lockPersons, type PersonRow } from '../records/persons.ts'
import type { CommitResult, Decided } from './decisions.ts'

/** What is true at the moment of committing, locked until the transaction ends. */
export interface Locked {
  readonly contacts: ReadonlyMap<string, ContactsTable>
  readonly persons: ReadonlyMap<PersonId, PersonRow>
  /** Whether a decision may be written, and the consultation whose version it moves. Asked once for each, in order. */
  judge(decided: Decided): { readonly result: CommitResult; readonly consultation: string | undefined }
}

/** Locks claims, people and consultations, in this order in every process, and compares versions. */
export async function lock(trx: Trx, base: Base, decided: readonly Decided[]): Promise<Locked> {
  const { dialect } = base
  const tokens = await lockClaims(
    trx,
    dialect,
    decided.map(({ claim }) => claim),
  )
  const events = decided.map(({ claim }) => claim.event)
  const contacts = await readContacts(
    trx,
    base,
    events.filter(isFromContact).map(({ contact }) => contact),
  )
  const persons = await lockPersons(
    trx,
    base,
    [...contacts.values()].map(({ person }) => person),
  )
  const consultationOf = await consultationsBehind(trx, base, decided)
  const versions = await lockConsultations(trx, base, [...consultationOf.values()])

  const touched = new Set<string>()
  const fresh = (key: string, version: number, expected: number): CommitResult => {
    if (touched.has(key) || version !== expected) return 'conflict'
    touched.add(key)
    return 'committed'
  }
  const judge = ({ claim, expectedVersion }: Decided): ReturnType<Locked['judge']> => {
    const { event, seq, claimToken } = claim
    if (tokens.get(seq) !== claimToken) return { result: 'lost', consultation: undefined }
    // The same claim twice in one batch is written once.
    tokens.delete(seq)
    if (isFromContact(event)) {
      const contact = contacts.get(event.contact)
      const person = contact && persons.get(contact.person)
      const key = person ? `p:${person.id}` : `c:${event.contact}`
      return { result: fresh(key, person?.version ?? 0, expectedVersion), consultation: undefined }
    }
    const consultation = consultationOf.get(seq)
    if (consultation === undefined) return { result: 'committed', consultation }
    return { result: fresh(`k:${consultation}`, versions.get(consultation) ?? 0, expectedVersion), consultation }
  }
  return { contacts, persons, judge }
}

/** The consultation behind each claim that is not a person's, by the claim's number. */
async function consultationsBehind(
  trx: Trx,
  { dialect }: Base,
  decided: readonly Decided[],
): Promise<ReadonlyMap<number, string>> {
  const hints = decided.flatMap(({ claim }) =>
    isFromContact(claim.event) ? [] : [{ seq: claim.seq, hint: laneOf(claim.event) }],
  )
  const promised = hints.flatMap(({ hint }) => (hint.of === 'commitment' ? [hint.commitment] : []))
  const owners = await readCommitmentOwners(trx, dialect, promised)
  return new Map(
    hints.flatMap(({ seq, hint }): readonly [number, string][] => {
      const id =
        hint.of === 'consultation'
          ? hint.consultation
          : hint.of === 'commitment'
            ? owners.get(hint.commitment)
            : undefined
      return id === undefined ? [] : [[seq, id]]
    }),
  )
}
