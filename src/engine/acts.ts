import type { Duty } from '../domain/duty.ts'
import type { CityEvent } from '../domain/inbox.ts'
import { inquiryKeyOf } from '../domain/inquiry.ts'
import type { Instant } from '../domain/time.ts'
import { confirm } from './cityside/confirm-act.ts'
import { claim, grant, offer, revoke } from './cityside/duties.ts'
import { markOf } from './cityside/mark.ts'
import { correct, extend, label, remindNow } from './consultation/amend.ts'
import { close, withdraw } from './consultation/close.ts'
import { explainDelay } from './consultation/delay.ts'
import { requestDigest, scheduleDigests } from './consultation/digests.ts'
import { launch } from './consultation/launch.ts'
import { publish, report } from './consultation/publish.ts'
import type { Decision } from './decision.ts'
import { changing, together } from './decision.ts'
import { answer, pass } from './ideas/answer.ts'
import { askBack, endByCity } from './inquiries/ask.ts'
import { type CityState, shaped } from './state.ts'

/** One act of the city's side. What cannot be done is refused with a sentence, and either way it is on the record. */
export function decideAct(state: CityState, event: CityEvent, now: Instant): Decision {
  const done = decisionOf(state, event, now)
  return together(done, confirm(state, event, done, now), audited(event, now))
}

function decisionOf(state: CityState, event: CityEvent, now: Instant): Decision {
  const { act } = event
  switch (act.act) {
    case 'consultation.submitted':
      return launch(shaped(state, 'launch'), act.consultation, now)
    case 'consultation.closed':
      return close(shaped(state, 'consultation'), act.consultation, now)
    case 'consultation.withdrawn':
      return withdraw(shaped(state, 'consultation'), act.consultation, act.reason, now)
    case 'consultation.extended':
      return extend(shaped(state, 'consultation'), act.consultation, act.closesAt, now)
    case 'consultation.reminded':
      return remindNow(shaped(state, 'consultation'), act.consultation, now)
    case 'consultation.corrected':
      return correct(shaped(state, 'consultation'), act.consultation, act.wrong, act.right, now)
    case 'themes.labelled':
      return label(shaped(state, 'themes'), act.consultation, act.themes)
    case 'idea.answered':
      return answer(shaped(state, 'idea'), act.words, now)
    case 'idea.passed':
      return pass(shaped(state, 'idea'), act.to, act.word, now)
    case 'inquiry.asked':
      return askBack(shaped(state, 'inquiry'), act, event.id, now)
    case 'inquiry.ended':
      return endByCity(shaped(state, 'inquiry'), now)
    case 'outcome.published':
      return publish(shaped(state, 'consultation'), act.outcome, now)
    case 'milestone.reported':
      return report(shaped(state, 'consultation'), act.report, now)
    case 'delay.explained':
      return explainDelay(shaped(state, 'consultation'), act.commitment, act.why, now)
    case 'contact.forgotten':
      return changing({ kind: 'contact.forgotten', contact: act.contact, at: now })
    case 'digests.scheduled':
      return scheduleDigests(state.city, act.departments, now)
    case 'digest.requested':
      return requestDigest(state.city, act.department, event.at)
    case 'duty.offered':
      return offer(state, act.hash, act.duty, act.expiresAt)
    case 'duty.claimed':
      return claim(shaped(state, 'duty-offer'), act.hash, act.contact, now)
    case 'duty.granted':
      return grant(state, act.contact, act.duty, now)
    case 'duty.revoked':
      return revoke(shaped(state, 'duties'), act.contact, act.duty)
    default:
      return act satisfies never
  }
}

/** Who did what to what, and when. A forgotten contact is not named: the record must not become a copy. */
function audited({ act, by }: CityEvent, now: Instant): Decision {
  return changing({ kind: 'act.audited', by, act: act.act, subject: subjectOf(act), at: now })
}

function subjectOf(act: CityEvent['act']): string {
  switch (act.act) {
    case 'consultation.submitted':
      return act.consultation.id
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
    case 'consultation.corrected':
    case 'themes.labelled':
      return act.consultation
    case 'idea.answered':
      return `idea/${act.idea}`
    case 'idea.passed':
      return `idea/${act.idea} ${act.to}`
    case 'inquiry.asked':
      return `inquiry/${inquiryKeyOf(act.subject)}`
    case 'inquiry.ended':
      return `inquiry/${act.inquiry}`
    case 'outcome.published':
      return act.outcome.consultation
    case 'milestone.reported':
      return `${act.report.consultation}/${act.report.milestone}`
    case 'delay.explained':
      return act.commitment
    case 'contact.forgotten':
      return ''
    case 'digests.scheduled':
      return act.departments.join(' ')
    case 'digest.requested':
      return act.department ?? 'all'
    case 'duty.offered':
      return dutyName(act.duty)
    case 'duty.claimed':
      return markOf(act.contact)
    case 'duty.granted':
      return `${markOf(act.contact)} ${dutyName(act.duty)}`
    case 'duty.revoked':
      return `${markOf(act.contact)} ${act.duty ?? 'all'}`
    default:
      return act satisfies never
  }
}

function dutyName({ kind, department }: Duty): string {
  return department === undefined ? kind : `${kind}/${department}`
}
