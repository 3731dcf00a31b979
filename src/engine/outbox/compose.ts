import { isIdeaForStaff } from '../../domain/idea.ts'
import { isInquiryForStaff } from '../../domain/inquiry.ts'
import type { Message } from '../../domain/message.ts'
import type { Notice } from '../../domain/outbox.ts'
import type { Instant } from '../../domain/time.ts'
import { asAsked } from '../../domain/tryout.ts'
import { receipt } from '../answers/receipt.ts'
import { wordlessNotice } from '../attachments/left-out.ts'
import { tellChats } from '../chats/messages.ts'
import { maskedForStaff } from '../cityside/masked.ts'
import { show } from '../cityside/messages.ts'
import { startedYou } from '../consultation/beginnings.ts'
import { invitation, reminder } from '../consultation/invitation.ts'
import { post, postClosing, postMilestone, postOutcome, postWithdrawal } from '../consultation/post-message.ts'
import { withdrawal } from '../consultation/withdrawal.ts'
import { deciderAnswers, postAnswers } from '../decider/answers.ts'
import { withAnswers } from '../decider/beside.ts'
import { tellDecider } from '../decider/receipt.ts'
import { closingSummary } from '../echo/closing-summary.ts'
import { correction } from '../echo/correction.ts'
import { echo } from '../echo/echo.ts'
import { milestone } from '../echo/milestone.ts'
import { news, postNews } from '../echo/news.ts'
import { withChanges } from '../echo/present.ts'
import { toldAgain } from '../echo/told-again.ts'
import { tellHelp } from '../help/messages.ts'
import { tellIdea } from '../ideas/messages.ts'
import { tellInquiry } from '../inquiries/messages.ts'
import { lateness, postLateness } from '../lateness/notice.ts'
import { tellOwnData } from '../own-data/message.ts'
import { judgedMessage } from '../reactions/judged.ts'
import { statementMessage } from '../reactions/message.ts'
import { willBeDeleted } from '../retention/notice.ts'
import type { Facts } from '../state.ts'
import { tellUnasked } from '../unasked/message.ts'
import { questionAgain } from './question-again.ts'

/**
 * Puts a notice into words from the facts at the moment of sending. Undefined when there is nothing to say any more:
 * the consultation is gone, or the person said nothing in it.
 */
export function compose(notice: Notice, whole: Facts, now: Instant): Message | undefined {
  const facts = whole.running ? { ...whole, running: asAsked(whole.running, now) } : whole
  switch (notice.kind) {
    case 'said':
      return notice.message
    case 'invitation':
      return invitation(facts, now)
    case 'statement':
      return statementMessage(facts, notice)
    case 'judged':
      return judgedMessage(facts, notice, now)
    case 'reminder':
      return reminder(facts, now)
    case 'receipt':
      return receipt(facts, notice)
    case 'mailing':
      switch (notice.mailing.kind) {
        case 'closing':
          return closingSummary(facts)
        case 'echo':
          return withAnswers(withChanges(echo(facts, notice.mailing.ref, notice.whole), facts), facts, now)
        case 'milestone':
          return milestone(facts, notice.mailing.ref)
        case 'correction':
          return correction(facts)
        case 'news':
          return news(facts)
        case 'decider':
          return deciderAnswers(facts)
        case 'withdrawal':
          return withdrawal(facts)
        case 'started':
          return startedYou(facts, notice.mailing.ref)
        case 'late':
          return lateness(facts, notice.mailing.ref, now)
        default:
          return notice.mailing.kind satisfies never
      }
    case 'told-again':
      return toldAgain(facts)
    case 'retention':
      return willBeDeleted(facts, notice.month)
    case 'question':
      return questionAgain(facts, notice, now)
    case 'digest':
    case 'alarm':
      return facts.prepared
    case 'idea':
      return isIdeaForStaff(notice.about)
        ? maskedForStaff(facts, (shown) => tellIdea(notice.about, shown, now))
        : tellIdea(notice.about, facts, now)
    case 'inquiry':
      return isInquiryForStaff(notice.about)
        ? maskedForStaff(facts, (shown) => tellInquiry(notice.about, shown, now))
        : tellInquiry(notice.about, facts, now)
    case 'wordless':
      return wordlessNotice(facts, notice, now)
    case 'decider':
      return tellDecider(notice.about, facts, now)
    case 'unasked':
      return tellUnasked(notice.about, facts, now)
    case 'chats':
      return tellChats(notice.about, facts, now)
    case 'help':
      return notice.about.show === 'list' || notice.about.show === 'new'
        ? maskedForStaff(facts, (shown) => tellHelp(notice.about, shown))
        : tellHelp(notice.about, facts)
    case 'own-data':
      return tellOwnData(facts, now, notice.part)
    case 'cityside':
      return whole.prepared ?? show(notice.about, whole, now)
    case 'post':
      return post(facts, now)
    case 'post-closing':
      return postClosing(facts)
    case 'post-outcome':
      return postOutcome(facts)
    case 'post-answers':
      return postAnswers(facts)
    case 'post-withdrawal':
      return postWithdrawal(facts)
    case 'post-news':
      return postNews(facts)
    case 'post-late':
      return postLateness(facts, notice.telling, now)
    case 'post-milestone':
      return postMilestone(facts)
    default:
      return notice satisfies never
  }
}
