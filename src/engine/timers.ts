import type { TimerEvent } from '../domain/inbox.ts'
import type { Instant } from '../domain/time.ts'
import { closeNow } from './consultation/close.ts'
import { digestDue } from './consultation/digests.ts'
import { invite, open, remind } from './consultation/launch.ts'
import { mailPart } from './consultation/mailing.ts'
import { refresh } from './consultation/posts.ts'
import { remindOfPromise } from './consultation/promise.ts'
import { archive } from './consultation/publish.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { ringForIdea } from './ideas/answer.ts'
import { lapse } from './inquiries/ask.ts'
import type { CityState } from './state.ts'

/** What falls due. A timer that comes too late or twice finds its consultation elsewhere and does nothing. */
export function decideTimer(state: CityState, event: TimerEvent, now: Instant): Decision {
  const { timer } = event
  switch (timer.timer) {
    case 'opening':
      return open(state, now)
    case 'inviting':
      return invite(state, now)
    case 'reminding':
      return remind(state, now)
    case 'closing':
      return closeNow(state, now)
    case 'mailing':
      return mailPart(state, timer.mailing, now)
    case 'promise':
      return remindOfPromise(state, timer.commitment, timer.round, now)
    case 'counting':
      return state.running ? refresh(state.running.consultation, state.tally?.answered ?? 0) : nothing
    case 'digest':
      return digestDue(state.city, timer.department, timer.schedule, event.at, now)
    case 'idea':
      return ringForIdea(state, timer.round, now)
    case 'inquiry':
      return lapse(state, now)
    case 'archiving':
      return archive(state, now)
    default:
      return timer satisfies never
  }
}
