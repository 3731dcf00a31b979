import { type Openable, openableName } from '../../domain/opened.ts'
import type { OwnData, OwnMatterKept } from '../../domain/own-data.ts'
import type { PersonId } from '../../domain/person.ts'
import type { Base } from '../databases/base.ts'
import { readOpenings } from '../records/audit.ts'
import { readConsultations } from '../records/consultations.ts'
import { readDeciderQuestionsOf } from '../records/decider.ts'
import { readIdeas } from '../records/ideas.ts'
import { readInquiriesOf } from '../records/inquiries.ts'
import { readParts } from '../records/involvements.ts'
import { readOffersOf } from '../records/offers.ts'
import {
  ownRowIn,
  readOwnChats,
  readOwnConsents,
  readOwnDraws,
  readOwnMessages,
  readOwnService,
  readOwnTraces,
} from '../records/own.ts'
import { readKeptInMatters } from '../records/own-matters.ts'
import { personIn, readPersons } from '../records/persons.ts'
import { resultsFor } from './results.ts'

/** What is stored about people, for themselves. */
export interface OwnDatas {
  /** Everything that is stored about a person; undefined where they are not known, or not any more. */
  ownData(person: PersonId): Promise<OwnData | undefined>
}

/** What this store keeps of people. */
export function ownDataOf(base: Base): OwnDatas {
  return { ownData: (person) => readOwnData(base, person) }
}

async function readOwnData(base: Base, id: PersonId): Promise<OwnData | undefined> {
  const row = (await readPersons(base.db, base, [id])).get(id)
  if (!row) return undefined
  const person = personIn(row)
  const written = {
    matters: await readMatters(base, id, person),
    ideas: await readIdeas(base, { person: id }),
    exchanges: ((await readInquiriesOf(base, [id])).get(id) ?? []).map(({ waits: _, ...exchange }) => exchange),
    offers: (await readOffersOf(base, [id])).get(id) ?? [],
  }
  return {
    person,
    ...ownRowIn(row),
    chats: await readOwnChats(base, id),
    consents: await readOwnConsents(base, id),
    ...written,
    deciderQuestions: (await readDeciderQuestionsOf(base, [id])).get(id) ?? [],
    openings: (await readOpenings(base, openablesIn(written).map(openableName))).map(
      ({ by: _, ...opening }) => opening,
    ),
    draws: await readOwnDraws(base, id),
    messages: await readOwnMessages(base, id),
    ...(await readOwnTraces(base, id)),
    serving: await readOwnService(base, id),
  }
}

/** What of all that could have been opened by the city's side. */
function openablesIn({
  matters,
  ideas,
  exchanges,
  offers,
}: Pick<OwnData, 'matters' | 'ideas' | 'exchanges' | 'offers'>): readonly Openable[] {
  return [
    ...ideas.map(({ key }) => ({ of: 'idea', idea: key }) as const),
    ...exchanges.map(({ key }) => ({ of: 'exchange', inquiry: key }) as const),
    ...offers.map(({ key }) => ({ of: 'offer', offer: key }) as const),
    ...matters.flatMap(({ running, statements }) =>
      statements.map(({ number }) => ({ of: 'statement', consultation: running.consultation.id, number }) as const),
    ),
  ]
}

async function readMatters(base: Base, id: PersonId, person: OwnData['person']): Promise<readonly OwnMatterKept[]> {
  const parts = [...((await readParts(base.db, base, [id])).get(id)?.values() ?? [])]
  const ids = parts.map(({ invitation }) => invitation.consultation)
  const consultations = ids.length === 0 ? new Map() : await readConsultations(base.db, base, { ids })
  const known = { person, consents: {}, dialogue: { at: 'idle' }, involvements: parts } as const
  const results = (await resultsFor(base, [{ person: id, known }])).get(id)
  const kept = await readKeptInMatters(base, id)
  return parts.flatMap(({ invitation, answers, respondent }): readonly OwnMatterKept[] => {
    const running = consultations.get(invitation.consultation)?.running
    const more = kept.get(invitation.consultation)
    if (!running || !more) return []
    const result = results?.get(invitation.consultation)
    return [
      {
        ...{ running, invitation, answers },
        ...(respondent !== undefined && { respondent }),
        ...more,
        ...(result && { result }),
      },
    ]
  })
}
