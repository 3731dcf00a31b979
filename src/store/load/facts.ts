import { type VoteTold, voteIn } from '../../domain/ballots/told.ts'
import type { City } from '../../domain/city.ts'
import type { Consents } from '../../domain/consent.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { ShownBy } from '../../domain/interest.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Tally } from '../../domain/tally.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readVotes } from '../records/ballots.ts'
import { readConsents } from '../records/consents.ts'
import { readConsultations } from '../records/consultations.ts'
import { readShownBy } from '../records/interests.ts'
import { type Part, readParts } from '../records/involvements.ts'
import { personIn, readSpokenTo, type SpokenTo } from '../records/persons.ts'
import { readTally } from '../records/tallies.ts'
import { chatFacts } from './chats.ts'
import { citysideFacts, consultationShown } from './facts-cityside.ts'
import { closingFacts, isClosing } from './facts-closing.ts'
import { deciderFacts } from './facts-decider.ts'
import { inquiryFacts } from './facts-inquiries.ts'
import { resultFacts } from './facts-results.ts'
import { retentionFacts } from './facts-retention.ts'
import { unaskedFacts } from './facts-unasked.ts'
import { waitingFacts } from './facts-waiting.ts'
import { wordlessFacts } from './facts-wordless.ts'
import { reactionFacts } from './reactions.ts'
import { ownTravelFacts, readingFacts } from './reading.ts'
import { standingFacts } from './standing.ts'
import type { Moment } from './states.ts'
import { weighedFacts } from './weighed.ts'

/** What many messages are composed from, in a few queries; a consultation's own facts are read once. */
export async function facts(
  base: Base,
  items: readonly ClaimedItem[],
  city: City,
  moment?: Moment,
): Promise<readonly Facts[]> {
  const persons = [...new Set(items.map(({ person }) => person).filter((person) => person !== undefined))]
  const ids = [...new Set(items.map(({ notice }) => consultationIn(notice)).filter((id) => id !== undefined))]
  const people = await readSpokenTo(base.db, base, persons)
  const parts = ids.length === 0 ? new Map() : await readParts(base.db, base, persons, ids)
  const consultations = ids.length === 0 ? new Map() : await readConsultations(base.db, base, { ids })
  const results = await resultFacts(base, items, consultationIn)
  const tallies = new Map<ConsultationId, Tally>()
  const shown = new Map<ConsultationId, ReadonlyMap<PersonId, ShownBy>>()
  for (const id of ids) {
    tallies.set(id, await readTally(base, id, consultations.get(id)))
    const asked = items.flatMap(({ notice, person }) =>
      notice.kind === 'invitation' && notice.consultation === id && person !== undefined ? [person] : [],
    )
    const running = consultations.get(id)?.running
    if (running && asked.length > 0) shown.set(id, await readShownBy(base, running, asked))
  }
  const spoken = await closingFacts(base, items)
  const cityside = await citysideFacts(base, items)
  const inquiries = await inquiryFacts(base, items)
  const unasked = await unaskedFacts(base, items)
  const decider = await deciderFacts(
    base,
    items,
    (id) => consultations.get(id)?.running.consultation.deciderQuestions !== undefined,
  )
  const waiting = moment
    ? await waitingFacts(base, items, people, moment)
    : new Map<PersonId, NonNullable<Facts['waiting']>>()
  const wordless = await wordlessFacts(base, items)
  const retained = await retentionFacts(base, items)
  const chats = await chatFacts(base, items)
  const asksAgain = items.flatMap(({ notice, person }) =>
    notice.kind === 'told-again' && person !== undefined ? [person] : [],
  )
  const said = await readConsents(base.db, base, asksAgain)
  const found = items.map(({ person, notice }, index): Facts => {
    const row = person === undefined ? undefined : people.get(person)
    const id = consultationIn(notice)
    const part: Part | undefined = row && id !== undefined ? parts.get(row.id)?.get(id) : undefined
    const running = id === undefined ? undefined : consultations.get(id)?.running
    const waits = row && waiting.get(row.id)
    const tally = id === undefined ? undefined : tallies.get(id)
    return {
      city,
      ...(row && { person: personIn(row) }),
      consents: consentsIn(row, notice.kind === 'told-again' ? (said.get(row?.id ?? 0) ?? {}) : undefined),
      ...(running && { running }),
      ...(part && row && { involvement: involvementIn(part, shown.get(part.invitation.consultation)?.get(row.id)) }),
      statements: (part?.statements ?? []).map(({ number, text, at }) => ({ number, text, at })),
      ...results[index],
      ...(tally && { tally }),
      ...(id !== undefined && isClosing(notice) && { spoken: spoken.get(id) }),
      ...cityside[index],
      ...inquiries[index],
      ...unasked[index],
      ...decider[index],
      ...(waits && { waiting: waits }),
      ...wordless[index],
      ...retained[index],
      ...chats[index],
    }
  })
  const reacting = await reactionFacts(base, items, found)
  const reading = await readingFacts(base, items, found)
  const travels = await ownTravelFacts(base, items, found)
  const standing = await standingFacts(base, items, found)
  const votes = await readVotes(base, withVotes(found))
  const weighed = await weighedFacts(base, items)
  return found.map((each, index) => ({
    ...each,
    ...reacting[index],
    ...reading[index],
    ...travels[index],
    ...standing[index],
    ...voteFacts(each, votes),
    ...weighed[index],
  }))
}

function withVotes(found: readonly Facts[]): readonly ConsultationId[] {
  const some = found.flatMap(({ running }) =>
    running && voteIn(running.consultation) ? [running.consultation.id] : [],
  )
  return [...new Set(some)]
}

function voteFacts({ running }: Facts, votes: ReadonlyMap<ConsultationId, VoteTold>): Pick<Facts, 'vote'> {
  const vote = running && votes.get(running.consultation.id)
  return vote ? { vote } : {}
}

/** What stands in their own row; where it matters whether they ever said, `said` is all that they did. */
function consentsIn(row: SpokenTo | undefined, said: Consents | undefined): Facts['consents'] {
  if (said) return said
  return row ? { asked: { given: row.asked_given === 1 }, told: { given: row.told_given === 1 } } : {}
}

function involvementIn({ statements: _, ...involvement }: Part, shownBy?: ShownBy): NonNullable<Facts['involvement']> {
  return shownBy ? { ...involvement, invitation: { ...involvement.invitation, shownBy } } : involvement
}

function consultationIn(notice: Notice): ConsultationId | undefined {
  switch (notice.kind) {
    case 'said':
    case 'digest':
    case 'alarm':
    case 'own-data':
    case 'inquiry':
    case 'retention':
    case 'chats':
      return undefined
    case 'idea':
      return 'consultation' in notice.about ? notice.about.consultation : undefined
    case 'wordless':
      return notice.consultation
    case 'unasked':
      return notice.about.closed
    case 'help':
      return 'consultation' in notice.about ? notice.about.consultation : undefined
    case 'decider':
      return notice.about.consultation
    case 'cityside':
      return consultationShown(notice.about)
    case 'mailing':
      return notice.mailing.consultation
    default:
      return notice.consultation
  }
}
