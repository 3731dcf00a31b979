import type { Instant } from '../../domain/time.ts'
import type { Change, CityChange } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { raiseAlarm } from '../records/alarms.ts'
import { keepCount } from '../records/ballots.ts'
import { explainDelay, keepCommitment, makeCommitment, moveCommitment, tellLateness } from '../records/commitments.ts'
import { moveConsultation, recordConsultation } from '../records/consultations.ts'
import { keepDraw, keepLots, keepSample } from '../records/draws.ts'
import { remember } from '../records/memories.ts'
import { recordMilestone } from '../records/milestones.ts'
import { recordNews } from '../records/news.ts'
import { keepReplaced, recordOutcome } from '../records/outcomes.ts'
import { rememberBallots, rememberRelease } from '../records/releases.ts'
import { countThemes, type TallyDeltas } from '../records/tallies.ts'
import { lapseHeld } from '../records/unasked.ts'
import { noteStage, noteStep } from '../records/webhooks.ts'
import { keepWeighed } from '../records/weighings.ts'
import type { ChatsChange } from './chats.ts'
import { type CitysideChange, changeCityside, isOfCityside } from './cityside-changes.ts'
import { forgetContact } from './forget.ts'
import { inParts } from './parts.ts'
import { cancelInvitations, extendInvitations, planInvitations, planMailing, planReminders, planRound } from './plan.ts'
import { eraseEnded, tellOfRetention } from './retain.ts'
import { stopContact } from './stop.ts'

/** City changes that write rows; chats are written last, refusals and the audit are written with the event itself. */
export type WritingChange = Exclude<CityChange, ChatsChange | { readonly kind: 'act.refused' | 'act.audited' }>

const kinds: Readonly<Record<Exclude<WritingChange, CitysideChange>['kind'], true>> = {
  'consultation.recorded': true,
  'consultation.moved': true,
  'invitations.planned': true,
  'sample.drawn': true,
  'lots.drawn': true,
  'draw.recorded': true,
  'round.planned': true,
  'reminders.planned': true,
  'mailing.planned': true,
  'consultation.weighed': true,
  'ballots.counted': true,
  'outcome.recorded': true,
  'outcome.replaced': true,
  'news.recorded': true,
  'milestone.recorded': true,
  'commitment.made': true,
  'commitment.moved': true,
  'commitment.kept': true,
  'delay.explained': true,
  'lateness.told': true,
  'promise.alarmed': true,
  'retention.told': true,
  'retention.erased': true,
  'invitations.cancelled': true,
  'invitations.extended': true,
  'held.lapsed': true,
  'contact.forgotten': true,
  'commenter.stopped': true,
}
const writing: ReadonlySet<string> = new Set(Object.keys(kinds))

/** Whether a change is one of the city's that writes rows. */
export function isOfCity(change: Change): change is WritingChange {
  return writing.has(change.kind) || isOfCityside(change)
}

/** Writes one change of the city's side. */
export async function changeCity(
  trx: Trx,
  base: Base,
  change: WritingChange,
  deltas: TallyDeltas,
  now: Instant,
): Promise<void> {
  if (isOfCityside(change)) return changeCityside(trx, base, change, now)
  const { dialect } = base
  switch (change.kind) {
    case 'consultation.recorded':
      await recordConsultation(trx, change.consultation, change.stage)
      return remember(trx, dialect, change.consultation.id)
    case 'consultation.moved':
      await moveConsultation(trx, change.consultation, change.stage)
      await noteStage(trx, change.consultation, change.stage, now)
      return rememberRelease(trx, base, change.consultation, now)
    case 'invitations.planned':
      return inParts(change, (part) => planInvitations(trx, base, part, deltas))
    case 'sample.drawn':
      return keepSample(trx, dialect, change.consultation, change.persons)
    case 'lots.drawn':
      return keepLots(trx, dialect, change.consultation, change.lots)
    case 'draw.recorded':
      return keepDraw(trx, change.draw)
    case 'round.planned':
      return inParts(change, (part) => planRound(trx, dialect, part))
    case 'reminders.planned':
      return inParts(change, (part) => planReminders(trx, dialect, part))
    case 'mailing.planned':
      return inParts(change, (part) => planMailing(trx, dialect, part))
    case 'consultation.weighed':
      return keepWeighed(trx, change.consultation, change.weighed, change.at)
    case 'ballots.counted':
      if (await keepCount(trx, change)) await rememberBallots(trx, change)
      return
    case 'outcome.recorded':
      await recordOutcome(trx, change.outcome, change.at)
      await countThemes(trx, dialect, change.outcome)
      await rememberRelease(trx, base, change.outcome.consultation, now)
      await noteStep(trx, 'decided', change.outcome.consultation, change.at)
      return remember(trx, dialect, change.outcome.consultation)
    case 'outcome.replaced':
      return keepReplaced(trx, change.outcome, change.at)
    case 'news.recorded':
      return recordNews(trx, change.news, change.at)
    case 'milestone.recorded':
      await recordMilestone(trx, change.report, change.at)
      await noteStep(trx, 'milestone', change.report.consultation, change.at, change.report.milestone)
      return remember(trx, dialect, change.report.consultation)
    case 'commitment.made':
      return makeCommitment(trx, change.commitment)
    case 'commitment.moved':
      return moveCommitment(trx, change.key, change.dueOn, change.at)
    case 'commitment.kept':
      return keepCommitment(trx, change.key, change.at)
    case 'delay.explained':
      return explainDelay(trx, change)
    case 'lateness.told':
      return tellLateness(trx, change.key, change.at)
    case 'promise.alarmed':
      return raiseAlarm(trx, change)
    case 'invitations.extended':
      return extendInvitations(trx, change.consultation, change.expiresAt)
    case 'invitations.cancelled':
      return cancelInvitations(trx, change.consultation, now)
    case 'retention.told':
      return inParts(change, (part) => tellOfRetention(trx, base, part))
    case 'retention.erased':
      return eraseEnded(trx, base, change)
    case 'held.lapsed':
      return lapseHeld(trx, change.before)
    case 'contact.forgotten':
      return forgetContact(trx, base, change.contact, now)
    case 'commenter.stopped':
      return stopContact(trx, base, change.contact, now)
    default:
      return change satisfies never
  }
}
