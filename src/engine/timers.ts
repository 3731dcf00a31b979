import type { TimerEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { countNow } from './consultation/ballots.ts'
import { closeNow } from './consultation/close.ts'
import { digestDue } from './consultation/digests.ts'
import { drawPart } from './consultation/draw.ts'
import { invitePart, remindPart } from './consultation/invite.ts'
import { open } from './consultation/launch.ts'
import { continueMailing } from './consultation/mailing.ts'
import { updatePosts } from './consultation/posts.ts'
import { remindOfPromise } from './consultation/promise.ts'
import { archive } from './consultation/publish.ts'
import { offerQuotes } from './consultation/quotes.ts'
import { openRound } from './consultation/rounds.ts'
import { weighNow } from './consultation/weigh.ts'
import type { Decision } from './decision.ts'
import { changing, nothing } from './decision.ts'
import { remindOfIdea } from './ideas/answer.ts'
import { lapseInquiry } from './inquiries/ask.ts'
import { remindOfReply } from './inquiries/promise.ts'
import { tellIdeaLateness, tellLateness } from './lateness/tell.ts'
import { retain } from './retention/run.ts'
import { type CityState, stateAbout } from './state.ts'

/**
 * What a timer that falls due leads to. One that comes late or twice finds its consultation in another stage and does
 * nothing.
 */
export function decideTimer(state: CityState, event: TimerEvent, now: Instant): Decision {
  const { timer } = event
  switch (timer.timer) {
    case 'opening':
      return open(stateAbout(state, 'opening'), now)
    case 'drawing':
      return drawPart(stateAbout(state, 'drawing'), timer.step, now)
    case 'inviting':
      return invitePart(stateAbout(state, 'part'), now)
    case 'round':
      return openRound(stateAbout(state, 'part'), timer.round, now)
    case 'reminding':
      return remindPart(stateAbout(state, 'part'), now)
    case 'closing':
      return closeNow(stateAbout(state, 'consultation'), now)
    case 'ballots':
      return countNow(stateAbout(state, 'ballots'), now)
    case 'weighing':
      return weighNow(stateAbout(state, 'weighing'), now)
    case 'mailing':
      return continueMailing(stateAbout(state, 'part'), timer.mailing, now)
    case 'promise':
      return remindOfPromise(stateAbout(state, 'consultation'), timer.commitment, timer.round, now)
    case 'lateness':
      return tellLateness(stateAbout(state, 'consultation'), timer.commitment, now)
    case 'idea-lateness':
      return tellIdeaLateness(stateAbout(state, 'idea'), now)
    case 'quoting':
      return offerQuotes(stateAbout(state, 'consultation'), now)
    case 'counting': {
      const { running, tally } = stateAbout(state, 'consultation')
      return running ? updatePosts(running.consultation, tally?.answered ?? 0) : nothing
    }
    case 'digest':
      return digestDue(state.city, timer.department, timer.schedule, event.at, now)
    case 'idea':
      return remindOfIdea(stateAbout(state, 'idea'), timer.round, now)
    case 'inquiry':
      return lapseInquiry(stateAbout(state, 'inquiry'), now)
    case 'reply':
      return remindOfReply(stateAbout(state, 'inquiry'), timer.round, now)
    case 'unasked':
      return changing({ kind: 'unasked.cleared', before: timer.before })
    case 'held':
      return changing({ kind: 'held.lapsed', before: timer.before })
    case 'photos':
      return changing({ kind: 'photos.cleared', consultation: timer.consultation })
    case 'retention':
      return retain(stateAbout(state, 'retention'), timer, now)
    case 'archiving':
      return archive(stateAbout(state, 'consultation'), now)
    default:
      return timer satisfies never
  }
}
