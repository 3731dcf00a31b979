import type { CityEvent } from '../../domain/inbox.ts'
import type { Instant } from '../../domain/time.ts'
import type { CityChange } from '../../engine/decision.ts'
import type { Base } from '../databases/base.ts'
import type { Trx } from '../databases/dialect.ts'
import { insertEvents } from '../inbox/inbox.ts'
import {
  alarmStaff,
  offerQuotes,
  tellAboutIdea,
  tellApprovers,
  tellAsked,
  tellAsker,
  tellAuthor,
  tellDepartment,
  tellGuide,
  tellInventor,
  tellWriter,
  thankAuthor,
} from '../outbox/queue-to-people.ts'
import { keepGathering } from '../records/decider.ts'
import { endSessionsOf, keepLink } from '../records/desk.ts'
import { countGuess, grantDuty, offerDuty, revokeDuty, takeDuty, withdrawOffer } from '../records/duties.ts'
import { agreeToGuide, giveToGuide, leaveGuide, nameGuide } from '../records/guides.ts'
import { answerIdea, delayIdea, moveIdea, passIdea, tellIdeaLateness } from '../records/ideas.ts'
import { continueInquiry, endInquiry, openInquiry, replyInInquiry, writeInquiry } from '../records/inquiries.ts'
import { keepAsk } from '../records/model.ts'
import { clearOffers } from '../records/offers.ts'
import { nameGroup } from '../records/opinions.ts'
import { clearPhotos, dropPhotos, judgePhoto } from '../records/photos.ts'
import { keepPassed, keepProposal } from '../records/proposed-themes.ts'
import { signQuote } from '../records/quotes.ts'
import { dropStep, keepStep, keepThemes } from '../records/themes.ts'
import { judgeTravel } from '../records/travels.ts'
import { clearUnasked } from '../records/unasked.ts'
import { releaseGuide, releaseWithoutDuty, tellOfAbsence } from './release-guide.ts'

const kinds = {
  'themes.kept': true,
  'themes.proposed': true,
  'themes.asked': true,
  'decider.kept': true,
  'idea.answered': true,
  'idea.delayed': true,
  'idea.moved': true,
  'idea-lateness.told': true,
  'idea.passed': true,
  'author.told': true,
  'author.thanked': true,
  'idea.taken-up': true,
  'idea.voted': true,
  'staff.told': true,
  'staff.alarmed': true,
  'department.told': true,
  'approvers.told': true,
  'asked.told': true,
  'asker.told': true,
  'inquiry.opened': true,
  'inquiry.continued': true,
  'inquiry.written': true,
  'inquiry.replied': true,
  'inquiry.ended': true,
  'offers.cleared': true,
  'photos.dropped': true,
  'photos.cleared': true,
  'photo.judged': true,
  'statement.judged': true,
  'quote.signed': true,
  'quotes.offered': true,
  'group.named': true,
  'unasked.cleared': true,
  'guide.named': true,
  'guide.agreed': true,
  'guide.away': true,
  'guide.given': true,
  'guide.ended': true,
  'guide.told': true,
  'duty.offered': true,
  'duty.taken': true,
  'duty.withdrawn': true,
  'code.guessed': true,
  'duty.granted': true,
  'duty.revoked': true,
  'desk.offered': true,
  'desk.left': true,
  'act.filed': true,
} as const

/** What moderators and staff do in a chat, and the duties that let them. */
export type CitysideChange = Extract<CityChange, { readonly kind: keyof typeof kinds }>

/** Whether a change is one that moderators or staff made. */
export function isOfCityside(change: { readonly kind: string }): change is CitysideChange {
  return Object.hasOwn(kinds, change.kind)
}

/** Writes one of them. */
export async function changeCityside(trx: Trx, base: Base, change: CitysideChange, now: Instant): Promise<void> {
  const { dialect } = base
  switch (change.kind) {
    case 'idea.answered':
      return answerIdea(trx, change.idea, change.answer)
    case 'idea.delayed':
      return delayIdea(trx, change)
    case 'idea.moved':
      return moveIdea(trx, change)
    case 'idea-lateness.told':
      return tellIdeaLateness(trx, change.idea, change.at)
    case 'idea.passed':
      return passIdea(trx, change.idea, change.passes, change.to)
    case 'author.told':
      return tellAuthor(trx, dialect, change.idea, { kind: 'idea', about: change.about }, change.key, change.at)
    case 'idea.voted':
    case 'idea.taken-up':
      return tellInventor(trx, dialect, change)
    case 'author.thanked':
      return thankAuthor(trx, dialect, change)
    case 'staff.told':
      return tellAboutIdea(trx, dialect, change)
    case 'staff.alarmed':
      return alarmStaff(trx, dialect, change)
    case 'department.told':
      return tellDepartment(trx, dialect, change)
    case 'approvers.told':
      return tellApprovers(trx, dialect, change)
    case 'asked.told':
      return tellAsked(trx, dialect, change.inquiry, { kind: 'inquiry', about: change.about }, change.key, change.at)
    case 'asker.told':
      return tellAsker(trx, dialect, change.inquiry, { kind: 'inquiry', about: change.about }, change.key, change.at)
    case 'inquiry.opened':
      return openInquiry(trx, change)
    case 'inquiry.continued':
      return continueInquiry(trx, base, change.inquiry, change.line)
    case 'inquiry.ended':
      return endInquiry(trx, change.inquiry, change.by, change.at)
    case 'inquiry.written':
      return writeInquiry(trx, change)
    case 'inquiry.replied':
      return replyInInquiry(trx, change)
    case 'unasked.cleared':
      return clearUnasked(trx, base, change.before, now)
    case 'offers.cleared':
      return clearOffers(trx, dialect, change.consultation)
    case 'photos.dropped':
      return dropPhotos(trx, dialect, change.photos)
    case 'photos.cleared':
      return clearPhotos(trx, change.consultation)
    case 'photo.judged':
      return judgePhoto(trx, change.photo, change.verdict)
    case 'statement.judged':
      await judgeTravel(trx, change)
      return tellWriter(trx, dialect, change)
    case 'quotes.offered':
      return offerQuotes(trx, dialect, change)
    case 'quote.signed':
      return signQuote(trx, change)
    case 'group.named':
      return nameGroup(trx, change)
    case 'decider.kept':
      return keepGathering(trx, change.consultation, change.gathering)
    case 'themes.kept':
      await keepThemes(trx, dialect, change.consultation, change.kept, change.done)
      await keepPassed(trx, change.consultation, change.kept.passed ?? [])
      if (change.done) await keepStep(trx, change.consultation, change.done)
      if (change.undone !== undefined) await dropStep(trx, change.undone)
      return
    case 'themes.asked':
      return keepAsk(trx, change)
    case 'themes.proposed':
      return keepProposal(trx, change.consultation, change.proposed, change.passed)
    case 'duty.offered':
      return offerDuty(trx, change.offer)
    case 'duty.taken':
      return takeDuty(trx, change.hash, change.at)
    case 'duty.withdrawn':
      return withdrawOffer(trx, change.hash)
    case 'code.guessed':
      return countGuess(trx, change.contact, change.at)
    case 'duty.granted':
      return grantDuty(trx, change)
    case 'duty.revoked':
      // A link or a session that was opened with it must not come back to life with a later duty.
      await endSessionsOf(trx, change.contact)
      await revokeDuty(trx, change.contact, change.duty)
      return releaseWithoutDuty(trx, dialect, change.contact, now)
    case 'guide.named':
      return nameGuide(trx, change)
    case 'guide.agreed':
      return agreeToGuide(trx, change)
    case 'guide.away':
      await leaveGuide(trx, change)
      return change.away && !change.away.standIn ? tellOfAbsence(trx, dialect, change.guide, change.at) : undefined
    case 'guide.given':
      return giveToGuide(trx, change.subject, change.guide ?? null)
    case 'guide.ended':
      return releaseGuide(trx, dialect, change.guide, change.at)
    case 'guide.told':
      return tellGuide(trx, dialect, change.guide, change.notice, change.key, change.at)
    case 'desk.offered':
      return keepLink(trx, base.seal, change.link)
    case 'desk.left':
      return endSessionsOf(trx, change.holder)
    case 'act.filed': {
      const { id, act, by, answerTo, at } = change
      const event: CityEvent = { kind: 'city.acted', id, at, by, act, answerTo }
      await insertEvents(trx, base, [event], now)
      return
    }
    default:
      return change satisfies never
  }
}
