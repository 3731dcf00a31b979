import { holderKey } from '../domain/desk.ts'
import { codeName, type Duty } from '../domain/duty.ts'
import type { CityEvent } from '../domain/inbox.ts'
import { type InquirySubject, inquiryKeyOf } from '../domain/inquiry.ts'
import { text } from '../domain/message.ts'
import { openableName, openingWritten } from '../domain/opened.ts'
import { letterOf } from '../domain/opinions/worded.ts'
import { withoutPersonalData } from '../domain/personal-data.ts'
import type { ReadingVerdict } from '../domain/reactions/reading.ts'
import type { Instant } from '../domain/time.ts'
import { confirm } from './cityside/confirm-act.ts'
import { offerDesk } from './cityside/desk.ts'
import { claim, grant, offer, revoke, withdrawCode } from './cityside/duties.ts'
import { markOf, markOfHolder } from './cityside/mark.ts'
import { refuseAct } from './cityside/refuse.ts'
import { isWorded } from './cityside/worded.ts'
import { correctTypo, extend, remindNow } from './consultation/amend.ts'
import { approve, sendBack } from './consultation/approve.ts'
import { closeEarly, withdraw } from './consultation/close.ts'
import { explainDelay } from './consultation/delay.ts'
import { requestDigest, scheduleDigests } from './consultation/digests.ts'
import { nameGroup } from './consultation/groups.ts'
import { launch } from './consultation/launch.ts'
import { sendNews } from './consultation/news.ts'
import { publishOutcome, reportMilestone } from './consultation/publish.ts'
import { signQuote } from './consultation/quotes.ts'
import { sendTest } from './consultation/test.ts'
import { askModel, changeKept, keepProposed, labelThemes } from './consultation/themes.ts'
import { answerQuestions } from './decider/answer.ts'
import { gatherQuestions, undoGathering } from './decider/gather.ts'
import { testAnswers } from './decider/test.ts'
import type { Decision } from './decision.ts'
import { changing, nothing, together } from './decision.ts'
import { leaveForAWhile } from './guides/away.ts'
import { giveToGuide } from './guides/give.ts'
import { agreeToGuide, endGuide, nameGuide } from './guides/name.ts'
import { answerIdea, delayIdea, passIdea } from './ideas/answer.ts'
import { askBack, endInquiry } from './inquiries/ask.ts'
import { replyToLetter } from './inquiries/promise.ts'
import { judgeStatement } from './reactions/judge.ts'
import { scheduleRetention } from './retention/run.ts'
import { type CityState, stateAbout } from './state.ts'

/** One act of the city's side. What cannot be done is refused with a sentence; either way it is audited. */
export function decideAct(state: CityState, event: CityEvent, now: Instant): Decision {
  const done = decisionOf(state, event, now)
  return together(done, confirm(state, event, done, now), audited(event, done, now))
}

function decisionOf(state: CityState, event: CityEvent, now: Instant): Decision {
  const { act } = event
  if (!isWorded(act)) return refuseAct(text('refused-wordless'))
  switch (act.act) {
    case 'consultation.submitted':
      return launch(stateAbout(state, 'launch'), act.consultation, event.by, now)
    case 'consultation.approved':
      return approve(stateAbout(state, 'approval'), act, event.by, now)
    case 'consultation.returned':
      return sendBack(stateAbout(state, 'approval'), act, event.by)
    case 'consultation.tested':
      return sendTest(state.city, act.consultation, act.to, event.id)
    case 'consultation.closed':
      return closeEarly(stateAbout(state, 'consultation'), act.consultation, now)
    case 'consultation.withdrawn':
      return withdraw(stateAbout(state, 'consultation'), act.consultation, act.reason, now)
    case 'consultation.extended':
      return extend(stateAbout(state, 'consultation'), act.consultation, act.closesAt, now)
    case 'consultation.reminded':
      return remindNow(stateAbout(state, 'consultation'), act.consultation, now)
    case 'consultation.corrected':
      return correctTypo(stateAbout(state, 'correcting'), act.consultation, act.wrong, act.right, now)
    case 'themes.labelled':
      return labelThemes(stateAbout(state, 'themes'), act.consultation, act.themes, event.by, now)
    case 'themes.changed':
      return changeKept(stateAbout(state, 'themes'), act, event.by, now)
    case 'themes.asked':
      return askModel(stateAbout(state, 'themes'), act, now)
    case 'themes.proposed':
      return keepProposed(stateAbout(state, 'themes'), act, now)
    case 'quote.signed':
      return signQuote(stateAbout(state, 'quote'), act, event, now)
    case 'words.opened':
      return event.reason === undefined ? refuseAct(text('refused-no-reason')) : nothing
    case 'group.named':
      return nameGroup(stateAbout(state, 'groups'), act, event.by, now)
    case 'idea.answered':
      return answerIdea(stateAbout(state, 'idea'), act, now)
    case 'idea.delayed':
      return delayIdea(stateAbout(state, 'idea'), act, now)
    case 'idea.passed':
      return passIdea(stateAbout(state, 'idea'), act, now)
    case 'inquiry.asked':
      return askBack(stateAbout(state, 'inquiry'), act, event.id, now)
    case 'inquiry.replied':
      return replyToLetter(stateAbout(state, 'inquiry'), act, event.id, now)
    case 'inquiry.ended':
      return endInquiry(stateAbout(state, 'inquiry'), now)
    case 'guide.named':
      return nameGuide(stateAbout(state, 'guide'), act, event.id, now)
    case 'guide.agreed':
      return agreeToGuide(stateAbout(state, 'guide'), act.guide, now)
    case 'guide.given':
      return giveToGuide(stateAbout(state, 'guide'), act, now)
    case 'guide.away':
      return leaveForAWhile(stateAbout(state, 'guide'), act, now)
    case 'guide.ended':
      return endGuide(stateAbout(state, 'guide'), act.guide, now)
    case 'outcome.published':
      return publishOutcome(stateAbout(state, 'themes'), act.outcome, event.by, now)
    case 'milestone.reported':
      return reportMilestone(stateAbout(state, 'consultation'), act.report, now)
    case 'news.sent':
      return sendNews(stateAbout(state, 'news'), act.news, now)
    case 'decider.gathered':
      return gatherQuestions(stateAbout(state, 'decider'), act, event.by)
    case 'decider.undone':
      return undoGathering(stateAbout(state, 'decider'), act.consultation, event.by)
    case 'decider.tested':
      return testAnswers(stateAbout(state, 'decider'), act, event.id)
    case 'decider.answered':
      return answerQuestions(stateAbout(state, 'decider'), act, now)
    case 'delay.explained':
      return explainDelay(stateAbout(state, 'consultation'), act, now)
    case 'contact.forgotten':
      return changing({ kind: 'contact.forgotten', contact: act.contact, at: now })
    case 'photo.judged':
      return changing({ kind: 'photo.judged', photo: act.photo, verdict: act.verdict })
    case 'statement.judged':
      return judgeStatement(stateAbout(state, 'reading'), act, event.reason, now)
    case 'digests.scheduled':
      return scheduleDigests(state.city, act.departments, now)
    case 'retention.scheduled':
      return scheduleRetention(now)
    case 'digest.requested':
      return requestDigest(state.city, act.department, event.at)
    case 'duty.offered':
      return offer(state, act.hash, act.duty, act.expiresAt)
    case 'duty.claimed':
      return claim(stateAbout(state, 'duty-offer'), act.hash, act.contact, now)
    case 'duty.withdrawn':
      return withdrawCode(stateAbout(state, 'duty-offer'), act.hash, now)
    case 'duty.granted':
      return grant(state, act, now)
    case 'duty.revoked':
      return revoke(stateAbout(state, 'duties'), act.contact, act.duty)
    case 'desk.offered':
      return offerDesk(state, act.link)
    case 'desk.entered':
      return nothing
    case 'desk.left':
      return changing({ kind: 'desk.left', holder: act.holder })
    default:
      return act satisfies never
  }
}

/**
 * Writes into the audit who did what to what, and when, and in the row behind it where it was refused. A forgotten contact is not named: the
 * audit must not keep it.
 */
function audited({ act, by, reason: given }: CityEvent, { changes }: Decision, now: Instant): Decision {
  const subject = subjectOf(act)
  // Why hidden words were opened is read by their author, and must not become a copy of them.
  const reason =
    given !== undefined && act.act === 'words.opened'
      ? openingWritten({ department: act.department, why: withoutPersonalData(given) })
      : given
  return changing(
    { kind: 'act.audited', by, act: act.act, subject, at: now },
    // Before the reason: what is read by the reason right behind it, as an opening is, was done.
    ...(changes.some(({ kind }) => kind === 'act.refused')
      ? [{ kind: 'act.audited', by, act: 'act.refused', subject, at: now } as const]
      : []),
    ...(reason === undefined
      ? []
      : [{ kind: 'act.audited', by, act: 'reason.given', subject: `${subject} ${reason}`, at: now } as const]),
  )
}

function subjectOf(act: CityEvent['act']): string {
  switch (act.act) {
    case 'consultation.submitted':
    case 'consultation.tested':
      return act.consultation.id
    case 'consultation.approved':
    case 'consultation.returned':
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
    case 'consultation.corrected':
    case 'themes.labelled':
    case 'themes.changed':
    case 'themes.asked':
    case 'themes.proposed':
    case 'decider.gathered':
    case 'decider.undone':
    case 'decider.tested':
    case 'decider.answered':
      return act.consultation
    case 'quote.signed': {
      const { verdict } = act.sign
      const why = act.sign.verdict === 'kept' ? act.sign.reason : 'vouched' in act.sign ? 'vouched' : undefined
      return `${act.consultation}/${act.number} ${verdict}${why === undefined ? '' : ` ${why}`}`
    }
    case 'words.opened':
      return openableName(act.what)
    case 'group.named':
      return `${act.consultation}/${act.question}/${letterOf(act.group)} ${act.name === undefined ? 'unnamed' : 'named'}`
    case 'idea.answered':
    case 'idea.delayed':
      return `idea/${act.idea}`
    case 'idea.passed':
      return `idea/${act.idea} ${act.to}`
    case 'inquiry.asked':
      return `inquiry/${inquiryKeyOf(act.subject)}`
    case 'inquiry.replied':
    case 'inquiry.ended':
      return `inquiry/${act.inquiry}`
    case 'guide.named':
      return markOf(act.contact)
    case 'guide.agreed':
    case 'guide.away':
    case 'guide.ended':
      return `guide/${act.guide}`
    case 'guide.given':
      return `${threadName(act.subject)} ${act.guide === undefined ? 'department' : `guide/${act.guide}`}`
    case 'outcome.published':
      return act.outcome.consultation
    case 'milestone.reported':
      return `${act.report.consultation}/${act.report.milestone}`
    case 'news.sent':
      return act.news.consultation
    case 'delay.explained':
      return act.commitment
    case 'contact.forgotten':
      return ''
    case 'photo.judged':
      return `photo/${act.photo} ${act.verdict}`
    case 'statement.judged':
      return `${act.consultation} ${act.statement} ${said(act)}`
    case 'digests.scheduled':
      return act.departments.join(' ')
    case 'retention.scheduled':
      return ''
    case 'digest.requested':
      return act.department ?? 'all'
    case 'duty.offered':
      return `${dutyName(act.duty)} ${codeName(act.hash)}`
    case 'duty.withdrawn':
      return codeName(act.hash)
    case 'duty.claimed':
      return markOf(act.contact)
    case 'duty.granted':
      return `${markOf(act.contact)} ${dutyName(act.duty)}`
    case 'duty.revoked':
      return `${markOf(act.contact)} ${act.duty ?? 'all'}`
    case 'desk.offered': {
      const { holder } = act.link
      return `${markOfHolder(holderKey(holder))}${holder.by === 'link' ? ` ${dutyName(holder.duty)}` : ''}`
    }
    case 'desk.entered':
    case 'desk.left':
      return markOfHolder(act.holder)
    default:
      return act satisfies never
  }
}

function threadName(subject: InquirySubject): string {
  return subject.of === 'idea' ? `idea/${subject.idea}` : `inquiry/${inquiryKeyOf(subject)}`
}

function dutyName({ kind, department }: Duty): string {
  return department === undefined ? kind : `${kind}/${department}`
}

/** What was said of a statement before others see it, and by which reason. */
function said(verdict: ReadingVerdict): string {
  switch (verdict.verdict) {
    case 'yes':
      return verdict.vouched ? 'yes vouched' : 'yes'
    case 'no':
      return `no ${verdict.reason}`
    case 'merged':
      return `merged ${verdict.into}`
    default:
      return verdict satisfies never
  }
}
