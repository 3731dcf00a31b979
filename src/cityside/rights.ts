import type { DepartmentId } from '../domain/city.ts'
import type { ConsultationId } from '../domain/consultation.ts'
import type { ContactId } from '../domain/contact.ts'
import { actsForOthers, type Duty, mayRun, mayTheme, serves } from '../domain/duty.ts'
import type { GuideKey } from '../domain/guide.ts'
import type { IdeaKey } from '../domain/idea.ts'
import type { CityAct } from '../domain/inbox.ts'
import { type InquiryKey, type InquirySubject, inquiryKeyOf } from '../domain/inquiry.ts'
import type { Openable } from '../domain/opened.ts'
import { isTheirs, type Thread } from '../engine/guides/theirs.ts'
import type { Cityside } from './cityside.ts'

/** Who wants to do something for the city. */
export interface Doer {
  readonly duties: readonly Duty[]
  /** The chat they came from; absent for those who came without one. */
  readonly contact?: ContactId
}

/**
 * Whether this person may do this: asking and running belongs to moderators of the department that owns the promise, reading and themes
 * to those of each that it concerns, what citizens write
 * to the staff of the department that has it and to the guide who follows it, duties and what is for the whole city to
 * administrators.
 */
export async function mayDo(
  cityside: Pick<Cityside, 'store' | 'now'>,
  { duties, contact }: Doer,
  act: CityAct,
): Promise<boolean> {
  const { store } = cityside
  const runs = async (id: ConsultationId) => {
    const running = await store.consultation(id)
    return running !== undefined && mayRun(duties, running.consultation)
  }
  const guide = contact === undefined ? undefined : await store.guideBehind(contact)
  const theirs = (thread: Thread | undefined) =>
    thread !== undefined && isTheirs({ duties, guide }, thread, cityside.now())
  const ideaWith = async (key: IdeaKey) => (await store.ideas()).find((each) => each.key === key)
  const inquiryWith = async (key: InquiryKey) => (await store.inquiries()).find((each) => each.key === key)
  // No one else writes in a guide's name.
  const mayWriteAs = (writer: GuideKey | undefined) => writer === undefined || writer === guide
  const isOwn = (key: GuideKey) => duties.length > 0 && key === guide
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
    case 'decider.gathered':
    case 'decider.undone':
    case 'decider.tested':
    case 'decider.answered':
    case 'statement.judged':
    case 'quote.signed':
    case 'group.named':
      return runs(act.consultation)
    case 'themes.labelled':
    case 'themes.changed':
    case 'themes.asked':
    case 'themes.proposed': {
      const running = await store.consultation(act.consultation)
      return running !== undefined && mayTheme(duties, running.consultation)
    }
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
    case 'words.opened':
      return mayOpen(act.what)
    case 'idea.answered':
      return mayWriteAs(act.guide) && theirs(await ideaWith(act.idea))
    case 'idea.delayed':
    case 'idea.passed':
      return theirs(await ideaWith(act.idea))
    case 'inquiry.asked':
      return mayWriteAs(act.guide) && asksAbout(act.subject, act.department)
    case 'inquiry.replied':
      return mayWriteAs(act.guide) && theirs(await inquiryWith(act.inquiry))
    case 'inquiry.ended':
      return theirs(await inquiryWith(act.inquiry))
    case 'guide.given':
      return theirs(
        await (act.subject.of === 'idea' ? ideaWith(act.subject.idea) : inquiryWith(inquiryKeyOf(act.subject))),
      )
    case 'guide.named':
      return mayName(duties, await store.dutiesBehind(act.contact))
    case 'guide.agreed':
      return isOwn(act.guide)
    case 'guide.away':
    case 'guide.ended':
      return isOwn(act.guide) || mayName(duties, await store.dutiesOfGuide(act.guide))
    case 'digest.requested':
      return act.department === undefined ? isForAll(duties) : serves(duties, act.department)
    case 'contact.forgotten':
    case 'digests.scheduled':
    case 'retention.scheduled':
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

  async function mayOpen(what: Openable): Promise<boolean> {
    switch (what.of) {
      case 'idea':
        return theirs(await ideaWith(what.idea))
      case 'exchange':
        return theirs(await inquiryWith(what.inquiry))
      case 'offer': {
        const offer = (await store.helpOffers()).find(({ key }) => key === what.offer)
        return offer !== undefined && serves(duties, offer.department)
      }
      case 'statement':
        return runs(what.consultation)
      default:
        return what satisfies never
    }
  }

  async function asksAbout(subject: InquirySubject, department: DepartmentId): Promise<boolean> {
    const thread = await (subject.of === 'idea' ? ideaWith(subject.idea) : inquiryWith(inquiryKeyOf(subject)))
    // Of an exchange that has begun, its guide asks in the name of the department that has it.
    if (thread?.department === department && !serves(duties, department)) return theirs(thread)
    if (!serves(duties, department)) return false
    if (subject.of === 'idea') return theirs(thread)
    if (subject.of === 'help') return true
    const running = await store.consultation(subject.consultation)
    return running?.consultation.departments.some((each) => serves(duties, each)) ?? false
  }
}

/**
 * Whether this is done by an administrator to what another department asked: then they say why, and the record keeps it. Who says yes
 * as a second person, and who asks in a department's name, does what is theirs.
 */
export async function owesReason(
  { store }: Pick<Cityside, 'store'>,
  duties: readonly Duty[],
  act: CityAct,
): Promise<boolean> {
  const id = await consultationRunBy(store, act)
  const running = id === undefined ? undefined : await store.consultation(id)
  return running !== undefined && actsForOthers(duties, running.consultation)
}

async function consultationRunBy(store: Cityside['store'], act: CityAct): Promise<ConsultationId | undefined> {
  switch (act.act) {
    case 'consultation.closed':
    case 'consultation.withdrawn':
    case 'consultation.extended':
    case 'consultation.reminded':
    case 'consultation.corrected':
    case 'decider.gathered':
    case 'decider.undone':
    case 'decider.answered':
    case 'statement.judged':
    case 'quote.signed':
    case 'group.named':
      return act.consultation
    case 'outcome.published':
      return act.outcome.consultation
    case 'milestone.reported':
      return act.report.consultation
    case 'news.sent':
      return act.news.consultation
    case 'delay.explained':
      return (await store.commitments()).find(({ key }) => key === act.commitment)?.consultation
    case 'photo.judged':
      return (await store.photoWith(act.photo))?.consultation
    default:
      return undefined
  }
}

/** A guide is named, and seen to, by administrators, and by moderators of a department that they serve too. */
function mayName(duties: readonly Duty[], theirs: readonly Duty[]): boolean {
  return duties.some(
    ({ kind, department }) =>
      kind === 'administrator' || (kind === 'moderator' && (department === undefined || serves(theirs, department))),
  )
}

function isForAll(duties: readonly Duty[]): boolean {
  return duties.some(({ department }) => department === undefined)
}
