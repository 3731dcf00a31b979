import { sql } from 'kysely'
import type { ChatsFound } from '../../domain/chats.ts'
import type { City } from '../../domain/city.ts'
import type { ConsultationId } from '../../domain/consultation.ts'
import type { Idea } from '../../domain/idea.ts'
import type { ShownBy } from '../../domain/interest.ts'
import type { Memory } from '../../domain/memory.ts'
import type { Notice } from '../../domain/outbox.ts'
import { type Commitment, type MilestoneReport, type Outcome, outcomeRef, reportRef } from '../../domain/outcome.ts'
import type { PersonId } from '../../domain/person.ts'
import type { LookupNeed } from '../../engine/needs.ts'
import type { Lookup, Promises } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { among } from '../databases/dialect.ts'
import { attachmentsAfter } from '../inbox/attachments.ts'
import { readCommitments } from '../records/commitments.ts'
import type { StoredConsultation } from '../records/consultations.ts'
import { readDeciderQuestionsOf } from '../records/decider.ts'
import { readIdeas } from '../records/ideas.ts'
import { readShownBy } from '../records/interests.ts'
import { readOffersOf } from '../records/offers.ts'
import { readOutcome } from '../records/outcomes.ts'
import { readPosts } from '../records/posts.ts'
import { readSentTo } from '../records/sent.ts'
import { readChatsFor } from './chats.ts'
import type { Needing } from './load.ts'
import { remembered } from './memory.ts'
import { boardsFor } from './reactions.ts'
import { readAskedAgain, resultsFor } from './results.ts'

/** What is read of the city's memory for one reply. */
const memoriesReadMax = 3

type Need<Of extends LookupNeed['of']> = Needing & {
  readonly needs: { readonly lookup: Extract<LookupNeed, { readonly of: Of }> }
}

/** What citizens' words and taps ask for; what many ask for alike is read once. */
export async function readLookups(
  base: Base,
  needing: readonly Needing[],
  consultations: ReadonlyMap<string, StoredConsultation>,
  city: City,
): Promise<(each: Needing) => Lookup> {
  const memories = await memoriesFor(base, wanting(needing, 'memory'), city)
  const reasons = await reasonsFor(base, wanting(needing, 'reasons'), consultations)
  const promises = wanting(needing, 'reasons').length === 0 ? new Map() : await promisesFor(base, consultations)
  const refs = await echoesFor(base, wanting(needing, 'echoes'))
  const offers = await readOffersOf(
    base,
    wanting(needing, 'offers').flatMap(({ behind }) => (behind.person === undefined ? [] : [behind.person])),
  )
  const deciderQuestions = await readDeciderQuestionsOf(
    base,
    wanting(needing, 'decider').flatMap(({ behind }) => (behind.person === undefined ? [] : [behind.person])),
  )
  const results = await resultsFor(
    base,
    wanting(needing, 'results').map(({ behind }) => behind),
  )
  const ideas = await ideasOf(
    base,
    wanting(needing, 'results').map(({ behind }) => behind.person),
  )
  const more = await moreToCome(base, wanting(needing, 'attachments'))
  const postUnder = await readPosts(
    base,
    wanting(needing, 'post').map(({ event }) => event),
    [...consultations.values()],
  )
  const boardsOf = await boardsFor(base, wanting(needing, 'reactions'), consultations)
  const askedAgain = await readAskedAgain(
    base,
    wanting(needing, 'reactions').flatMap(({ behind }) => (behind.person === undefined ? [] : [behind.person])),
  )
  const noticeOf = await readQuoted(base, wanting(needing, 'quoted'))
  const chats = new Map<string, ChatsFound>()
  for (const each of wanting(needing, 'chats'))
    chats.set(each.event.id, await readChatsFor(base, each, each.needs.lookup))
  return ({ event, behind, needs: { lookup } }) => {
    switch (lookup.of) {
      case 'nothing':
        return lookup
      case 'memory':
        return { of: 'memory', memories: memories.get(lookup.words) ?? [] }
      case 'reasons':
        return { of: 'reasons', shownBy: reasons.get(behind.person ?? 0) ?? new Map(), promises }
      case 'echoes':
        return { of: 'echoes', refs: refs.get(lookup.code) ?? [] }
      case 'decider':
        return { of: 'decider', own: deciderQuestions.get(behind.person ?? 0) ?? [] }
      case 'reactions':
        return {
          of: 'reactions',
          boards: boardsOf(behind, lookup.code),
          askedAgain: askedAgain.get(behind.person ?? 0) ?? new Map(),
        }
      case 'offers':
        return { of: 'offers', offers: offers.get(behind.person ?? 0) ?? [] }
      case 'results':
        return {
          of: 'results',
          results: results.get(behind.person ?? 0) ?? new Map(),
          ideas: ideas.get(behind.person ?? 0) ?? [],
        }
      case 'chats': {
        const found = chats.get(event.id)
        return found ? { of: 'chats', found } : { of: 'nothing' }
      }
      case 'quoted':
        return { of: 'quoted', notice: noticeOf(behind.person, lookup.message) }
      case 'attachments':
        return { of: 'attachments', more: more.has(event.id) }
      case 'post':
        return { of: 'post', consultation: postUnder(event) }
      default:
        return lookup satisfies never
    }
  }
}

function wanting<Of extends LookupNeed['of']>(needing: readonly Needing[], of: Of): readonly Need<Of>[] {
  return needing.filter((each): each is Need<Of> => each.needs.lookup.of === of)
}

/** The events after which more is to come of the same person and purpose: what is not fetched yet, and not decided yet. */
async function moreToCome(base: Base, needing: readonly Need<'attachments'>[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  // One question each: few people attach several things at once.
  for (const { event, behind, needs } of needing)
    if (behind.person !== undefined && (await attachmentsAfter(base, behind.person, needs.lookup))) found.add(event.id)
  return found
}

async function memoriesFor(
  base: Base,
  needing: readonly Need<'memory'>[],
  { languages }: City,
): Promise<ReadonlyMap<string, readonly Memory[]>> {
  const found = new Map<string, readonly Memory[]>()
  for (const words of new Set(needing.map(({ needs }) => needs.lookup.words)))
    found.set(words, await remembered(base, { words, languages, limit: memoriesReadMax, openedOnly: true }))
  return found
}

/** By what each person showed the interest of the consultations that they were asked in by rule. */
async function reasonsFor(
  base: Base,
  needing: readonly Need<'reasons'>[],
  consultations: ReadonlyMap<string, StoredConsultation>,
): Promise<ReadonlyMap<number, ReadonlyMap<ConsultationId, ShownBy>>> {
  const found = new Map<number, Map<ConsultationId, ShownBy>>()
  for (const { behind } of needing) {
    for (const { invitation } of behind.known?.involvements ?? []) {
      const running = consultations.get(invitation.consultation)?.running
      if (!running || invitation.by !== 'rule' || behind.person === undefined) continue
      const shownBy = (await readShownBy(base, running, [behind.person])).get(behind.person)
      if (!shownBy) continue
      const own = found.get(behind.person) ?? new Map<ConsultationId, ShownBy>()
      found.set(behind.person, own.set(invitation.consultation, shownBy))
    }
  }
  return found
}

/** What was promised in all that these people may look at. */
async function promisesFor(base: Base, consultations: ReadonlyMap<string, StoredConsultation>): Promise<Promises> {
  const promises = new Map<ConsultationId, { commitments: readonly Commitment[]; outcome?: Outcome }>()
  for (const id of consultations.keys()) {
    const outcome = await readOutcome(base, id)
    promises.set(id, { commitments: await readCommitments(base, id), ...(outcome && { outcome }) })
  }
  return promises
}

/** The ideas of those who ask for what became of theirs. */
async function ideasOf(
  base: Base,
  persons: readonly (number | undefined)[],
): Promise<ReadonlyMap<number, readonly Idea[]>> {
  const ideas = new Map<number, readonly Idea[]>()
  for (const person of new Set(persons)) if (person !== undefined) ideas.set(person, await readIdeas(base, { person }))
  return ideas
}

/** What messages of ours are about that people quoted. */
async function readQuoted(
  base: Base,
  needing: readonly Need<'quoted'>[],
): Promise<(person: PersonId | undefined, message: string) => Notice | undefined> {
  return readSentTo(
    base,
    needing.flatMap(({ behind: { person }, needs }) =>
      person === undefined ? [] : [{ person, externalId: needs.lookup.message }],
    ),
  )
}

/** What came back to those who answered, by the consultation's code. */
async function echoesFor(
  { db, dialect }: Base,
  needing: readonly Need<'echoes'>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (needing.length === 0) return new Map()
  const codes = among(dialect, 'text', [...new Set(needing.map(({ needs }) => needs.lookup.code))])
  const outcomes = await sql<{ code: string }>`
    select c.code from outcomes as o join consultations as c on c.id = o.consultation where c.code in ${codes}`.execute(
    db,
  )
  const reports = await sql<{ code: string; report: string }>`
    select c.code, m.report from milestone_reports as m join consultations as c on c.id = m.consultation
    where c.code in ${codes} order by m.seq`.execute(db)
  const refs = new Map<string, string[]>()
  const add = (code: string, ref: string) => refs.set(code, [...(refs.get(code) ?? []), ref])
  for (const { code } of outcomes.rows) add(code, outcomeRef)
  for (const { code, report } of reports.rows) add(code, reportRef(JSON.parse(report) as MilestoneReport))
  return refs
}
