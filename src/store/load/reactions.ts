import type { ConsultationId } from '../../domain/consultation.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import { type Board, comesInRounds, reactIndex, reactionsTo, takesReactions } from '../../domain/reactions/question.ts'
import { voteOn } from '../../domain/reactions/vote.ts'
import type { LookupNeed } from '../../engine/needs.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import type { StoredConsultation } from '../records/consultations.ts'
import { readBoards, readMerged, readRespondentOf, readTravellingWords } from '../records/reactions.ts'
import type { Behind } from './core.ts'
import type { Needing } from './load.ts'

type Need = Needing & { readonly needs: { readonly lookup: Extract<LookupNeed, { readonly of: 'reactions' }> } }
type Boards = ReadonlyMap<ConsultationId, Board>

/** What people may be shown of statements: in the consultation they tap in, or in all open ones that they are part of. */
export async function boardsFor(
  base: Base,
  needing: readonly Need[],
  consultations: ReadonlyMap<string, StoredConsultation>,
): Promise<(behind: Behind, code: string | undefined) => Boards> {
  if (needing.length === 0) return () => new Map()
  const all = [...consultations.values()].map(({ running }) => running.consultation)
  const meant = (behind: Behind, code: string | undefined) => {
    const involved = new Set((behind.known?.involvements ?? []).map(({ invitation }) => invitation.consultation))
    return all.filter((each) => (code === undefined ? involved.has(each.id) : each.code === code))
  }
  const wanted = new Set(needing.flatMap(({ behind, needs }) => meant(behind, needs.lookup.code)))
  const boards = await readBoards(base, [...wanted])
  const respondentOf = await readRespondentOf(
    base,
    needing.flatMap(({ behind: { person } }) => (person === undefined ? [] : [person])),
  )
  return (behind, code) =>
    new Map(meant(behind, code).map(({ id }) => [id, boards.boardFor(id, respondentOf(behind.person, id))] as const))
}

/** The words of the statements that these messages show, and for a receipt how many statements its person was not shown. */
export async function reactionFacts(
  base: Base,
  items: readonly ClaimedItem[],
  found: readonly Pick<Facts, 'running' | 'involvement'>[],
): Promise<readonly Pick<Facts, 'reacting'>[]> {
  const receipts = items.flatMap(({ notice }, at) => {
    const consultation = found[at]?.running?.consultation
    return notice.kind === 'receipt' && consultation?.questions.some(takesReactions) ? [consultation] : []
  })
  const boards = receipts.length === 0 ? undefined : await readBoards(base, [...new Set(receipts)])
  const words = await wordsOf(base, items)
  const merged = await mergedOf(base, items)
  return items.map(({ notice }, at): Pick<Facts, 'reacting'> => {
    const own = words(notice)
    const { running, involvement } = found[at] ?? {}
    if (own !== undefined) return { reacting: { words: own, alike: merged(notice, involvement?.respondent) } }
    const index = running && reactIndex(running.consultation)
    const question = index === undefined ? undefined : running?.consultation.questions[index]
    if (notice.kind !== 'receipt' || !running || !question || !comesInRounds(question)) return {}
    const reactions = reactionsTo(question, involvement?.answers ?? [])
    if (question.kind === 'ballot')
      return { reacting: { left: question.proposals.filter(({ id }) => voteOn(reactions, id) === undefined).length } }
    if (!boards) return {}
    const board = boards.boardFor(running.consultation.id, involvement?.respondent)
    return {
      reacting: {
        left: (board.get(question.id) ?? []).filter(({ key }) => voteOn(reactions, key) === undefined).length,
      },
    }
  })
}

/** What citizens wrote, for the messages that show it to others. */
async function wordsOf(base: Base, items: readonly ClaimedItem[]): Promise<(notice: Notice) => string | undefined> {
  const numbers = new Map<ConsultationId, Set<number>>()
  for (const { notice } of items) {
    if (notice.kind !== 'statement' || !/^\d{1,9}$/.test(notice.statement)) continue
    const known = numbers.get(notice.consultation) ?? new Set<number>()
    numbers.set(notice.consultation, known.add(Number(notice.statement)))
  }
  const words = new Map<ConsultationId, ReadonlyMap<number, string>>()
  for (const [id, wanted] of numbers) words.set(id, await readTravellingWords(base, id, [...wanted]))
  return (notice) =>
    notice.kind === 'statement' ? words.get(notice.consultation)?.get(Number(notice.statement)) : undefined
}

/** What a person wrote themselves that was merged into the statement that they are shown, by number. */
async function mergedOf(
  base: Base,
  items: readonly ClaimedItem[],
): Promise<(notice: Notice, respondent: number | undefined) => readonly number[]> {
  const ids = new Set(items.flatMap(({ notice }) => (notice.kind === 'statement' ? [notice.consultation] : [])))
  const merged = new Map<ConsultationId, Awaited<ReturnType<typeof readMerged>>>()
  for (const id of ids) merged.set(id, await readMerged(base, id))
  return (notice, respondent) =>
    notice.kind !== 'statement' || respondent === undefined
      ? []
      : (merged.get(notice.consultation) ?? []).flatMap((each) =>
          each.respondent === respondent && String(each.other) === notice.statement ? [each.number] : [],
        )
}
