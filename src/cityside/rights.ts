import type { ConsultationId } from '../domain/consultation.ts'
import { type Duty, mayRun, serves } from '../domain/duty.ts'
import type { IdeaKey } from '../domain/idea.ts'
import type { CityAct } from '../domain/inbox.ts'
import type { InquiryKey, InquirySubject } from '../domain/inquiry.ts'
import type { Cityside } from './cityside.ts'

/**
 * Whether the holder of these duties may do this: asking and running belongs to moderators of a department that it concerns, what
 * citizens write to the staff of the department that has it, duties and what is for the whole city to administrators.
 */
export async function mayDo(
  cityside: Pick<Cityside, 'store'>,
  duties: readonly Duty[],
  act: CityAct,
): Promise<boolean> {
  const { store } = cityside
  const runs = async (id: ConsultationId) => {
    const running = await store.consultation(id)
    return running !== undefined && mayRun(duties, running.consultation)
  }
  const servesIdea = async (key: IdeaKey) => {
    const idea = (await store.ideas()).find((each) => each.key === key)
    return idea !== undefined && serves(duties, idea.department)
  }
  const servesInquiry = async (key: InquiryKey) => {
    const inquiry = (await store.inquiries()).find((each) => each.key === key)
    return inquiry !== undefined && serves(duties, inquiry.department)
  }
  switch (act.act) {
    case 'consultation.submitted':
    case 'consultation.tested':
      return mayRun(duties, act.consultation)
    case 'consultation.approved':
    case 'consultation.returned':
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
    case 'consultation.corrected':
    case 'themes.labelled':
    case 'themes.changed':
    case 'decider.gathered':
    case 'decider.answered':
      return runs(act.consultation)
    case 'outcome.published':
      return runs(act.outcome.consultation)
    case 'milestone.reported':
      return runs(act.report.consultation)
    case 'news.sent':
      return runs(act.news.consultation)
    case 'delay.explained': {
      const promise = (await store.commitments()).find(({ key }) => key === act.commitment)
      return promise !== undefined && runs(promise.consultation)
    }
    case 'photo.judged': {
      const photo = await store.photoWith(act.photo)
      return photo !== undefined && runs(photo.consultation)
    }
    case 'idea.answered':
    case 'idea.delayed':
    case 'idea.passed':
      return servesIdea(act.idea)
    case 'inquiry.asked':
      return serves(duties, act.department) && asksAbout(act.subject)
    case 'inquiry.replied':
    case 'inquiry.ended':
      return servesInquiry(act.inquiry)
    case 'digest.requested':
      return act.department === undefined ? isForAll(duties) : serves(duties, act.department)
    case 'contact.forgotten':
    case 'digests.scheduled':
    case 'duty.offered':
    case 'duty.withdrawn':
    case 'duty.granted':
    case 'duty.revoked':
    case 'desk.offered':
    case 'desk.left':
      return duties.some(({ kind }) => kind === 'administrator')
    case 'duty.claimed':
    case 'desk.entered':
      return false
    default:
      return act satisfies never
  }

  async function asksAbout(subject: InquirySubject): Promise<boolean> {
    if (subject.of === 'idea') return servesIdea(subject.idea)
    if (subject.of === 'help') return true
    const running = await store.consultation(subject.consultation)
    return running?.consultation.departments.some((each) => serves(duties, each)) ?? false
  }
}

function isForAll(duties: readonly Duty[]): boolean {
  return duties.some(({ department }) => department === undefined)
}
