import type { ConsultationId } from '../../domain/consultation.ts'
import { newsRef, type SentNews } from '../../domain/news.ts'
import type { ClaimedItem, Notice } from '../../domain/outbox.ts'
import { reportRef } from '../../domain/outcome.ts'
import type { Reported } from '../../domain/present.ts'
import { type Told, wholeToldAt } from '../../domain/result.ts'
import type { Facts } from '../../engine/state.ts'
import type { Base } from '../databases/base.ts'
import { readCommitmentsOf } from '../records/commitments.ts'
import { readReportsOf } from '../records/milestones.ts'
import { readNews } from '../records/news.ts'
import { readOutcomes, readReplaced } from '../records/outcomes.ts'
import { readTold } from './results.ts'

type OfResult = Pick<
  Facts,
  'outcome' | 'outcomeAt' | 'replaced' | 'reports' | 'report' | 'commitments' | 'news' | 'toldAt'
>

/** What came of the consultations that messages are about; what their readers were told of it where that matters. */
export async function resultFacts(
  base: Base,
  items: readonly ClaimedItem[],
  consultationIn: (notice: Notice) => ConsultationId | undefined,
): Promise<readonly OfResult[]> {
  const ids = idsIn(items, consultationIn, () => true)
  if (ids.length === 0) return items.map(() => ({}))
  const outcomes = await readOutcomes(base, ids)
  const about = (test: (notice: Notice) => boolean) => idsIn(items, consultationIn, test)
  const reports = await readReportsOf(base, about(tellsResult))
  const commitments = await readCommitmentsOf(base, about(tellsResult))
  const replaced = await readReplaced(base, about(isCorrection))
  const news = await readNews(
    base,
    about((notice) => newsIn(notice) !== undefined),
  )
  const told = await readTold(base, [
    ...new Set(items.flatMap(({ notice, person }) => (dependsOnTold(notice) && person !== undefined ? [person] : []))),
  ])
  return items.map(({ notice, person }): OfResult => {
    const id = consultationIn(notice)
    if (id === undefined) return {}
    const found = outcomes.get(id)
    const own = reports.get(id)
    const report = reportFor(own ?? [], milestoneIn(notice))
    const sent = newsFor(news.get(id) ?? [], newsIn(notice))
    const toldAt = wholeToldAt(toldOf(told.get(person ?? 0) ?? [], id))
    const before = replaced.get(id)
    const promised = commitments.get(id)
    return {
      ...(found && { outcome: found.outcome, outcomeAt: found.at }),
      ...(before && { replaced: before }),
      ...(own && { reports: own }),
      ...(report && { report }),
      ...(promised && { commitments: promised }),
      ...(sent && { news: sent }),
      ...(toldAt !== undefined && { toldAt }),
    }
  })
}

function idsIn(
  items: readonly ClaimedItem[],
  consultationIn: (notice: Notice) => ConsultationId | undefined,
  test: (notice: Notice) => boolean,
): readonly ConsultationId[] {
  const ids = items.map(({ notice }) => (test(notice) ? consultationIn(notice) : undefined))
  return [...new Set(ids.filter((id) => id !== undefined))]
}

function tellsResult({ kind }: Notice): boolean {
  return ['mailing', 'post-outcome', 'post-milestone', 'post-late'].includes(kind)
}

function isCorrection(notice: Notice): boolean {
  return notice.kind === 'mailing' && notice.mailing.kind === 'correction'
}

/** What an echo has told is not told again by a message that waited behind it. */
function dependsOnTold(notice: Notice): boolean {
  return notice.kind === 'mailing' && ['echo', 'correction', 'milestone'].includes(notice.mailing.kind)
}

function milestoneIn(notice: Notice): string | undefined {
  if (notice.kind === 'post-milestone') return notice.milestone
  return notice.kind === 'mailing' && notice.mailing.kind === 'milestone' ? notice.mailing.ref : undefined
}

function newsIn(notice: Notice): string | undefined {
  if (notice.kind === 'post-news') return notice.news
  return notice.kind === 'mailing' && notice.mailing.kind === 'news' ? notice.mailing.ref : undefined
}

/** The newest report a message's `ref` means: a milestone's id, with the new date when it was delayed. */
function reportFor(reports: readonly Reported[], ref: string | undefined): Reported | undefined {
  return reports.findLast((report) => ref === reportRef(report))
}

function newsFor(news: readonly SentNews[], ref: string | undefined): SentNews | undefined {
  return news.find((each) => ref === newsRef(each))
}

function toldOf(told: readonly Told[], id: ConsultationId): readonly Told[] {
  return told.filter(({ consultation }) => consultation === id)
}
