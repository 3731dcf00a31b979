import type { Notice } from '../../domain/outbox.ts'
import { outcomeRef, reportRef } from '../../domain/outcome.ts'
import type { Facts } from '../state.ts'

/**
 * Whether a message that had to wait was overtaken: the person has heard the whole of it since, or something newer of the
 * same kind comes to them. They get one message with what is true now.
 */
export function isSuperseded(notice: Notice, facts: Facts): boolean {
  if (notice.kind !== 'mailing') return false
  const { running, outcome, outcomeAt = 0, toldAt = -1, report, reports = [], news } = facts
  const { kind, ref } = notice.mailing
  switch (kind) {
    case 'closing':
      return outcome !== undefined
    case 'echo':
      return ref === outcomeRef && toldAt >= outcomeAt
    case 'correction':
      return toldAt >= outcomeAt
    case 'milestone': {
      const last = reports.findLast((each) => each.milestone === report?.milestone)
      return (report?.at ?? 0) <= toldAt || (last !== undefined && reportRef(last) !== ref)
    }
    case 'news':
      return running?.stage.at === 'answered' && (news?.at ?? 0) < running.stage.answeredAt
    case 'decider':
    case 'withdrawal':
    case 'started':
    case 'late':
      return false
    default:
      return kind satisfies never
  }
}
