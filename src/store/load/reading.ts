import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem } from '../../domain/outbox.ts'
import { takesReactions } from '../../domain/reactions/question.ts'
import type { OwnTravel } from '../../domain/reactions/reading.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readJudged, readOwnTravels, travelsOf } from '../records/travels.ts'

/** What was said of the statement that a message to its author is about; and for a moderator the statement that is read next. */
export async function readingFacts(
  base: Base,
  items: readonly ClaimedItem[],
  found: readonly Pick<Facts, 'running'>[],
): Promise<readonly Pick<Facts, 'judged' | 'reading'>[]> {
  const facts: Pick<Facts, 'judged' | 'reading'>[] = []
  for (const [at, { notice }] of items.entries()) {
    const consultation = found[at]?.running?.consultation
    if (notice.kind === 'judged') {
      const judged = await readJudged(base, notice.consultation, notice.statement)
      facts.push(judged ? { judged } : {})
    } else if (notice.kind === 'cityside' && notice.about.show === 'reading' && consultation) {
      const travels = travelsOf(base)
      const [next] = await travels.statementsToRead(consultation, { of: 'waiting', from: 0, many: 1 })
      const { waiting } = await travels.readingCounts(consultation)
      const travelling = next ? await travels.travelling(consultation) : []
      facts.push({ reading: { waiting, travelling, ...(next && { next }) } })
    } else facts.push({})
  }
  return facts
}

const tellsOfTravels: readonly string[] = ['closing', 'echo', 'correction']

/** For what is told of a closing or a decision: what became of each person's own statements among others. */
export async function ownTravelFacts(
  base: Base,
  items: readonly ClaimedItem[],
  found: readonly Pick<Facts, 'running' | 'statements'>[],
): Promise<readonly Pick<Facts, 'travels'>[]> {
  const told = items.map(({ notice }, at) => {
    const consultation = found[at]?.running?.consultation
    const tells = notice.kind === 'mailing' && tellsOfTravels.includes(notice.mailing.kind)
    return tells && consultation?.questions.some(takesReactions) ? consultation : undefined
  })
  const travels = new Map<ConsultationId, ReadonlyMap<number, OwnTravel>>()
  for (const consultation of told) {
    if (!consultation || travels.has(consultation.id)) continue
    const numbers = told.flatMap((each, at) =>
      each?.id === consultation.id ? (found[at]?.statements ?? []).map(({ number }) => number) : [],
    )
    travels.set(consultation.id, await readOwnTravels(base, consultation, numbers))
  }
  return told.map((consultation, at) => {
    const own = (found[at]?.statements ?? []).flatMap(({ number }) => {
      const travel = consultation && travels.get(consultation.id)?.get(number)
      return travel ? [[number, travel] as const] : []
    })
    return own.length === 0 ? {} : { travels: new Map(own) }
  })
}
